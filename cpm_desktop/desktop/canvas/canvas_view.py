"""The canvas: shows the scene, turns mouse and keys into gestures of the current tool."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QCursor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QGraphicsView, QToolTip, QWidget

from cpm_desktop.desktop.background.worker import BackgroundWorker
from cpm_desktop.desktop.canvas.accessible_selection import SelectionAnnouncer
from cpm_desktop.desktop.canvas.headers.header_controller import HeaderController
from cpm_desktop.desktop.canvas.headers.line_labels import ServiceLineLabels
from cpm_desktop.desktop.canvas.inplace.inplace_editing import InplaceEditor
from cpm_desktop.desktop.canvas.inplace.keyboard_capture import KeyboardCapture
from cpm_desktop.desktop.canvas.navigation.minimap import Minimap
from cpm_desktop.desktop.canvas.navigation.view_navigator import ViewNavigator
from cpm_desktop.desktop.canvas.navigation.zoomable_view import MIN_READABLE_ZOOM, ZoomableView
from cpm_desktop.desktop.canvas.scene.canvas_scene import CanvasScene
from cpm_desktop.desktop.canvas.scene.hit_testing import element_at, flow_at
from cpm_desktop.desktop.canvas.scene.overview import OVERVIEW_BELOW_ZOOM, Overview
from cpm_desktop.desktop.canvas.scene.placement_queries import nodes_in
from cpm_desktop.desktop.canvas.tools.palette_drop_handler import DRAG_EVENTS, PaletteDropHandler
from cpm_desktop.desktop.canvas.tools.tool_controller import SELECT_TOOL, ToolController
from cpm_desktop.desktop.limits import Limits
from cpm_desktop.desktop.workspace.workspace import Workspace
from cpm_desktop.drawing.scene import Scene
from cpm_desktop.drawing.theme import Theme
from cpm_desktop.layout.placement import Placement
from cpm_desktop.model.elements import AnnotationKind
from cpm_desktop.model.layout import Point

MIN_NAME_ZOOM = 0.4
"""Below this zoom names are not even drawn."""


class CanvasView(ZoomableView):
    """Where a process is drawn. What the mouse means is up to the tool; what is drawn is up to the scene."""

    tool_changed = Signal(str)
    hint_changed = Signal(str)
    place_by_key_requested = Signal(str)
    """Enter was pressed with a tool that places something: it shall go beside the selection; carries its name."""
    context_menu_requested = Signal(QPoint)
    """A right click; carries its place on the screen. What was clicked is selected by then."""

    def __init__(self, workspace: Workspace, theme: Theme, worker: BackgroundWorker, limits: Limits) -> None:
        super().__init__()
        self.workspace = workspace
        self.canvas_scene = CanvasScene(workspace, theme, worker, limits, self)
        self.setScene(self.canvas_scene)
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.MinimalViewportUpdate)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.setFrameShape(QGraphicsView.Shape.NoFrame)
        self.setAccessibleName(self.tr("Process diagram"))
        self.viewport().setAccessibleName(self.accessibleName())
        SelectionAnnouncer(self, workspace)
        self.setMouseTracking(True)
        self.setAcceptDrops(True)
        self._overview = Overview(self.canvas_scene)
        self._navigator = ViewNavigator(self, workspace, self.canvas_scene)
        self._inplace_editor = InplaceEditor(self, workspace, self.canvas_scene, self._find_header_cell)
        self._keyboard_capture = KeyboardCapture(self, workspace, self.canvas_scene, self._inplace_editor)
        self._line_labels = ServiceLineLabels(self, self.canvas_scene)
        self.minimap = Minimap(self, self.canvas_scene, self._overview, limits)
        self.headers = HeaderController(
            self, workspace, self.canvas_scene, self._inplace_editor.start_renaming, self.show_reason, limits
        )
        self._tool_controller = ToolController(self, self, limits)
        self._tool_controller.tool_changed.connect(self.tool_changed)
        self._tool_controller.tool_changed.connect(lambda _name: self._show_hint())
        self._drop_handler = PaletteDropHandler(self._tool_controller, self.show_reason)
        self.canvas_scene.redrawn.connect(self._on_redrawn)
        workspace.selection.changed.connect(self._on_selection_changed)
        workspace.changed.connect(lambda _change: self._show_hint())
        workspace.view_state.scenario_changed.connect(self.show_start)
        workspace.view_state.perspective_changed.connect(
            lambda: self._navigator.keep_viewport_while(self.canvas_scene.show_scenario)
        )
        for signal in (workspace.view_state.scenario_changed, workspace.view_state.perspective_changed):
            signal.connect(self._tool_controller.reactivate)
            signal.connect(self._show_hint)
        self.headers.set_theme(theme)
        for header in (self.headers.lanes, self.headers.phases):
            header.context_menu_requested.connect(self.context_menu_requested)

    @property
    def drawing(self) -> Scene:
        """Return what is drawn."""
        return self.canvas_scene.drawing

    def diagram_placement(self) -> Placement:
        """Return where everything is drawn."""
        return self.drawing.placement

    def set_theme(self, theme: Theme) -> None:
        """Show everything in other colours."""
        self.canvas_scene.set_theme(theme)
        self.headers.set_theme(theme)
        self.viewport().update()

    def set_tool(self, name: str, *, sticky: bool = False) -> None:
        """Take another tool; a sticky one stays after it did its work."""
        self._tool_controller.activate(name, sticky=sticky)
        self._show_hint()

    def finish_tool(self) -> None:
        """Go back to the select tool after the tool did its work, unless the user keeps it."""
        self._tool_controller.finish()
        self._show_hint()

    def reveal(self, element_ids: tuple[str, ...]) -> None:
        """Scroll so far that the elements, or what stands for them, are in sight."""
        self._navigator.reveal(element_ids)

    def go_to(self, element_ids: tuple[str, ...]) -> None:
        """Show the elements: where they are out of sight in the middle, and large enough to read."""
        if self.zoom < MIN_NAME_ZOOM:
            self.zoom_to(MIN_READABLE_ZOOM)
        self._navigator.go_to(element_ids)

    def start_renaming(self, element_id: str, gesture: str | None = None) -> None:
        """Edit the name of an element in place, as part of `gesture` where one is given."""
        self._inplace_editor.start_renaming(element_id, gesture)

    def start_annotating(self, kind: AnnotationKind, element_id: str) -> None:
        """Ask for the text of a new annotation about an element, at the element."""
        self._inplace_editor.start_annotating(kind, element_id, select_afterwards=True)

    def element_at(self, point: Point) -> str | None:
        """Return the id of the topmost mark, node or flow at a point of the diagram."""
        return element_at(self.canvas_scene, point)

    def flow_at(self, point: Point, ignored_node_id: str | None = None) -> str | None:
        """Return the sequence flow at a point of the diagram that does not belong to the node `beneath`."""
        return flow_at(self.canvas_scene, point, ignored_node_id)

    def nodes_in(self, area: QRectF) -> list[str]:
        """Return the ids of the nodes that touch an area of the diagram."""
        return nodes_in(self.drawing.placement, area)

    def point_under_mouse(self) -> Point | None:
        """Return the point of the diagram under the mouse, or None where the mouse is elsewhere."""
        place = self.viewport().mapFromGlobal(QCursor.pos())
        return self.point_at(QPointF(place)) if self.viewport().rect().contains(place) else None

    def zoom_around_selection(self, zoom: float) -> None:
        """Show the diagram at `zoom`, with what is selected in sight, else what is nearest to the middle."""
        looked_at = self._navigator.focus_area()
        self.zoom_to(zoom, self.mapFromScene(looked_at.center()) if not looked_at.isNull() else None)
        if not looked_at.isNull():
            self.ensureVisible(looked_at, 24, 24)

    def show_reason(self, reason: str | None) -> None:
        """Say at the cursor why something cannot be done; None takes the words away."""
        if reason:
            QToolTip.showText(QCursor.pos() + QPoint(14, 14), reason, self.viewport())
        else:
            QToolTip.hideText()
        self._show_hint(reason)

    def viewportEvent(self, event: QEvent) -> bool:
        """Follow what is dragged here from elsewhere."""
        return (event.type() in DRAG_EVENTS and self._drop_handler.handle(event)) or super().viewportEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a gesture."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        if not self._tool_controller.pan_gesture.press(event) and event.button() == Qt.MouseButton.LeftButton:
            self._tool_controller.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on with it, or hover."""
        if not self._tool_controller.pan_gesture.move(event):
            self._tool_controller.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End it."""
        if not self._tool_controller.pan_gesture.release() and event.button() == Qt.MouseButton.LeftButton:
            self._tool_controller.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Rename what is under the cursor, or add a step where nothing is."""
        element_id, left = self.element_at(self.point_at(event.position())), event.button() == Qt.MouseButton.LeftButton
        if element_id is not None and left:
            self._tool_controller.cancel()
            self.start_renaming(element_id)
        elif left and self._tool_controller.is_select_tool and not self._tool_controller.pan_gesture.is_space_held:
            self._tool_controller.apply_once("step", event.position())
        else:
            self.mousePressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of what is under the cursor, which becomes the selection; by key, of what is selected."""
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            self.context_menu_requested.emit(event.globalPos())
            return
        element_id = self.element_at(self.point_at(QPointF(event.pos())))
        if element_id is None or element_id not in self.workspace.selection.view_ids:
            self.workspace.selection.select([element_id] if element_id else [])
        self.context_menu_requested.emit(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """End a gesture or a tool with Escape, hold Space to scroll, capture with everything else."""
        if event.key() == Qt.Key.Key_Escape:
            if self._tool_controller.cancel() or self.headers.cancel_drag():
                return
            if not self._tool_controller.is_select_tool:
                self.set_tool(SELECT_TOOL)
            elif not self.workspace.clear_selection_or_highlight():
                event.ignore()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not self._tool_controller.is_select_tool:
            self.place_by_key_requested.emit(self._tool_controller.finish())
        elif event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._tool_controller.pan_gesture.set_space_held(True)
        elif self._tool_controller.is_dragging or not self._keyboard_capture.handle_key(event):
            super().keyPressEvent(event)

    def focusNextPrevChild(self, onward: bool) -> bool:
        """Keep Tab for capture while it can go on; Escape lets the selection go, and Tab leaves the canvas again."""
        return not self._keyboard_capture.can_add_step and super().focusNextPrevChild(onward)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Let Space go."""
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._tool_controller.pan_gesture.set_space_held(False)
        else:
            super().keyReleaseEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Let Space go: its release will be heard elsewhere."""
        self._tool_controller.pan_gesture.set_space_held(False)
        super().focusOutEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Take back what hovering showed."""
        self._tool_controller.leave()
        super().leaveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the items, or from far away the overview; then what the tool and the gesture show."""
        if self.zoom >= OVERVIEW_BELOW_ZOOM:
            super().paintEvent(event)
            return
        painter = QPainter(self.viewport())
        painter.setClipRect(event.rect())
        painter.fillRect(event.rect(), self.canvas_scene.backgroundBrush())
        painter.setWorldTransform(self.viewportTransform())
        exposed = self.mapToScene(event.rect()).boundingRect()
        self._overview.paint_all(painter, exposed)
        self.drawForeground(painter, exposed)
        painter.end()

    def drawForeground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        """Paint what the tool and the gesture show."""
        painter.save()
        self._tool_controller.paint(painter)
        painter.restore()

    def _show_hint(self, reason: str | None = None) -> None:
        """Tell why something cannot be done, else what keys do at the selected node, else what the tool does."""
        keys = self._keyboard_capture.hint() if self._tool_controller.is_select_tool else ""
        self.hint_changed.emit(reason or keys or self._tool_controller.hint())

    def _find_header_cell(self, element_id: str) -> tuple[QWidget, QRect] | None:
        return self.headers.locate_cell(element_id)

    def viewport_changed(self) -> None:
        """Keep the headers over what they name, and what came into sight whole."""
        self.headers.sync_with_view()
        self.minimap.sync_with_view()
        self._line_labels.sync_with_view(OVERVIEW_BELOW_ZOOM)
        self._load_visible()

    def _on_redrawn(self) -> None:
        """Paint all that is in sight: what the tool shows beside a node is no part of the node's item."""
        self.headers.sync_with_view()
        self._line_labels.sync_with_view(OVERVIEW_BELOW_ZOOM)
        self._load_visible()
        self.viewport().update()

    def _load_visible(self) -> None:
        """Let what is in sight come first of what the scene shows little by little."""
        if self.zoom >= OVERVIEW_BELOW_ZOOM:
            self.canvas_scene.load_visible(self.visible_area())

    def _on_selection_changed(self) -> None:
        self._line_labels.sync_with_view(OVERVIEW_BELOW_ZOOM)
        self.viewport().update()
        self._show_hint()
