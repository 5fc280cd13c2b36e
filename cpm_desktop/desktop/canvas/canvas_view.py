"""The canvas: shows the scene and passes mouse and keyboard events to the current tool."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QCursor,
    QFocusEvent,
    QGuiApplication,
    QHelpEvent,
    QInputMethodEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QGraphicsView, QToolTip, QWidget

from cpm_desktop.desktop.background.limits import Limits
from cpm_desktop.desktop.background.worker import BackgroundWorker
from cpm_desktop.desktop.canvas.accessible_selection import SelectionAnnouncer
from cpm_desktop.desktop.canvas.empty_canvas_tips import EmptyCanvasTips
from cpm_desktop.desktop.canvas.headers.header_controller import HeaderController
from cpm_desktop.desktop.canvas.headers.line_labels import ServiceLineLabels
from cpm_desktop.desktop.canvas.inplace.inplace_editing import InplaceEditor
from cpm_desktop.desktop.canvas.keyboard.name_composition import NameComposition
from cpm_desktop.desktop.canvas.keyboard.node_keys import NodeKeys
from cpm_desktop.desktop.canvas.navigation.minimap import Minimap
from cpm_desktop.desktop.canvas.navigation.view_navigator import ViewNavigator
from cpm_desktop.desktop.canvas.navigation.zoomable_view import MIN_READABLE_ZOOM, ZoomableView
from cpm_desktop.desktop.canvas.scene.canvas_scene import CanvasScene
from cpm_desktop.desktop.canvas.scene.hit_testing import element_at, flow_at
from cpm_desktop.desktop.canvas.scene.overview import OVERVIEW_BELOW_ZOOM, Overview
from cpm_desktop.desktop.canvas.scene.placement_queries import nodes_in
from cpm_desktop.desktop.canvas.selection_bar import SelectionBar
from cpm_desktop.desktop.canvas.tools.palette_drop_handler import DRAG_EVENTS, PaletteDropHandler
from cpm_desktop.desktop.canvas.tools.tool_controller import SELECT_TOOL, ToolController
from cpm_desktop.desktop.text.announcement import announce
from cpm_desktop.desktop.text.plain_text import tool_tip
from cpm_desktop.desktop.workspace.workspace import Workspace
from cpm_desktop.drawing.scene import Scene
from cpm_desktop.drawing.theme import Theme
from cpm_desktop.layout.placement import Placement
from cpm_desktop.model.elements import AnnotationKind
from cpm_desktop.model.layout import Point

MIN_NAME_ZOOM = 0.4
"""Names are not drawn below this zoom."""


class CanvasView(ZoomableView):
    """The view of a process. The tool handles the mouse; the scene draws the elements."""

    tool_changed = Signal(str)
    hint_changed = Signal(str)
    place_by_key_requested = Signal(str)
    """Enter was pressed with a placing tool: place beside the selection. Carries the name of the tool."""
    context_menu_requested = Signal(QPoint)
    """A right click; carries its position on the screen. The clicked element is already selected."""

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
        self._shown_reason: str | None = None
        self._overview = Overview(self.canvas_scene)
        self._navigator = ViewNavigator(self, workspace, self.canvas_scene)
        self._inplace_editor = InplaceEditor(self, workspace, self.canvas_scene, self._find_header_cell)
        self._node_keys = NodeKeys(self, workspace, self.canvas_scene, self._inplace_editor)
        self._name_composition = NameComposition(self, self._node_keys, self._inplace_editor)
        self._line_labels = ServiceLineLabels(self, self.canvas_scene)
        self._tips = EmptyCanvasTips(self, self.canvas_scene)
        self.minimap = Minimap(self, self.canvas_scene, self._overview, limits)
        self.headers = HeaderController(
            self, workspace, self.canvas_scene, self._inplace_editor.start_renaming, self.show_reason, limits
        )
        self._tool_controller = ToolController(self, self, limits)
        self._tool_controller.tool_changed.connect(self.tool_changed)
        self._tool_controller.tool_changed.connect(lambda _name: self._show_hint())
        self.selection_bar = SelectionBar(
            self, self.canvas_scene, self._node_keys, self._inplace_editor, self._tool_controller
        )
        self._drop_handler = PaletteDropHandler(self._tool_controller, self.show_reason)
        self.canvas_scene.redrawn.connect(self._on_redrawn)
        workspace.selection.changed.connect(self._on_selection_changed)
        workspace.changed.connect(lambda _change: self._show_hint())
        workspace.view_state.about_to_change.connect(self.cancel_gesture)
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
        """Return the current drawing."""
        return self.canvas_scene.drawing

    def diagram_placement(self) -> Placement:
        """Return the placement of the drawing."""
        return self.drawing.placement

    def set_theme(self, theme: Theme) -> None:
        """Apply a colour theme."""
        self.canvas_scene.set_theme(theme)
        self.headers.set_theme(theme)
        self.viewport().update()

    def set_tool(self, name: str, *, sticky: bool = False) -> None:
        """Activate a tool; a sticky one stays active after use."""
        self.cancel_gesture()
        self._tool_controller.activate(name, sticky=sticky)
        self._show_hint()

    def finish_tool(self) -> None:
        """Return to the select tool after a tool was used, unless the tool is sticky."""
        self._tool_controller.finish()
        self._show_hint()

    def cancel_gesture(self) -> bool:
        """Cancel a drag on the diagram or on a header; return whether there was one."""
        return any([self._tool_controller.cancel(), self.headers.cancel_drag()])

    def reveal(self, element_ids: tuple[str, ...]) -> None:
        """Scroll until the elements, or the elements that represent them, are visible."""
        self._navigator.reveal(element_ids)

    def go_to(self, element_ids: tuple[str, ...]) -> None:
        """Show the elements large enough to read; centre them if they are not visible."""
        if self.zoom < MIN_NAME_ZOOM:
            self.zoom_to(MIN_READABLE_ZOOM)
        self._navigator.go_to(element_ids)

    def start_renaming(self, element_id: str, gesture: str | None = None) -> None:
        """Edit the name of an element in place; as part of `gesture`, if given."""
        self._inplace_editor.start_renaming(element_id, gesture)

    def start_annotating(self, kind: AnnotationKind, element_id: str) -> None:
        """Open a text field for a new annotation at an element."""
        self._inplace_editor.start_annotating(kind, element_id, select_afterwards=True)

    def element_at(self, point: Point) -> str | None:
        """Return the id of the topmost mark, node or flow at a point of the diagram."""
        return element_at(self.canvas_scene, point)

    def flow_at(self, point: Point, ignored_node_id: str | None = None) -> str | None:
        """Return the sequence flow at a point of the diagram, except flows of the node `ignored_node_id`."""
        return flow_at(self.canvas_scene, point, ignored_node_id)

    def nodes_in(self, area: QRectF) -> list[str]:
        """Return the ids of the nodes that touch an area of the diagram."""
        return nodes_in(self.drawing.placement, area)

    def point_under_mouse(self) -> Point | None:
        """Return the point of the diagram under the mouse, or None if the mouse is outside the viewport."""
        position = self.viewport().mapFromGlobal(QCursor.pos())
        return self.point_at(QPointF(position)) if self.viewport().rect().contains(position) else None

    def zoom_around_selection(self, zoom: float) -> None:
        """Set the zoom and keep the selection visible; without a selection, the node nearest to the centre."""
        focus_area = self._navigator.focus_area()
        self.zoom_to(zoom, self.mapFromScene(focus_area.center()) if not focus_area.isNull() else None)
        if not focus_area.isNull():
            self.ensureVisible(focus_area, 24, 24)

    def show_reason(self, reason: str | None) -> None:
        """Show at the cursor why an action is not possible, and announce it; None hides the message."""
        if reason and reason != self._shown_reason:
            announce(self, reason, is_urgent=True)
        self._shown_reason = reason
        if reason:
            QToolTip.showText(QCursor.pos() + QPoint(14, 14), tool_tip(reason), self.viewport())
        else:
            QToolTip.hideText()
        self._show_hint(reason)

    def viewportEvent(self, event: QEvent) -> bool:
        """Handle drags of palette tools over the canvas, and show the tips of the controls of the tool."""
        if isinstance(event, QHelpEvent) and (tip := self._tool_controller.tip_at(event.pos())):
            QToolTip.showText(event.globalPos(), tool_tip(tip), self.viewport())
            return True
        return (event.type() in DRAG_EVENTS and self._drop_handler.handle(event)) or super().viewportEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Start a gesture. A second button cancels the gesture of the first one."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.cancel_gesture()
        self._name_composition.finish()
        if not self._tool_controller.pan_gesture.press(event) and event.button() == Qt.MouseButton.LeftButton:
            self._tool_controller.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Continue the gesture, or hover."""
        if not self._tool_controller.pan_gesture.move(event):
            self._tool_controller.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Finish the gesture."""
        if not self._tool_controller.pan_gesture.release(event) and event.button() == Qt.MouseButton.LeftButton:
            self._tool_controller.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Rename the element under the cursor, or add a step on empty ground."""
        element_id, is_left_button = (
            self.element_at(self.point_at(event.position())),
            event.button() == Qt.MouseButton.LeftButton,
        )
        if element_id is not None and is_left_button:
            self._tool_controller.cancel()
            self.start_renaming(element_id)
        elif (
            is_left_button
            and self._tool_controller.is_select_tool
            and not self._tool_controller.pan_gesture.is_space_held
        ):
            self._tool_controller.apply_once("step", event.position())
        else:
            self.mousePressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Select the element under the cursor and request its menu. By key, request the menu of the selection.

        While the left button is held, the right one only cancels its gesture.
        """
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            self.context_menu_requested.emit(event.globalPos())
            return
        if QGuiApplication.mouseButtons() & Qt.MouseButton.LeftButton:
            return
        if self._tool_controller.open_menu(event.pos()):
            return
        element_id = self.element_at(self.point_at(QPointF(event.pos())))
        if element_id is None or element_id not in self.workspace.selection.view_ids:
            self.workspace.selection.select([element_id] if element_id else [])
        self.context_menu_requested.emit(event.globalPos())

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Name the selected node with the composed letters, except during a drag."""
        if not self._tool_controller.is_dragging:
            self._name_composition.handle_event(event)

    def inputMethodQuery(self, query: Qt.InputMethodQuery) -> object:
        """Return what an input method asks about the name of the selected node."""
        answer = self._name_composition.query(query)
        return super().inputMethodQuery(query) if answer is None else answer

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Cancel with Escape, pan while Space is held, and pass other keys to the keyboard capture."""
        if self._name_composition.handle_key(event):
            return
        if event.key() == Qt.Key.Key_Escape:
            if self.cancel_gesture():
                return
            if not self._tool_controller.is_select_tool:
                self.set_tool(SELECT_TOOL)
            elif not self.workspace.clear_selection_or_highlight():
                event.ignore()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not self._tool_controller.is_select_tool:
            self.place_by_key_requested.emit(self._tool_controller.finish())
        elif event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._tool_controller.pan_gesture.set_space_held(True)
        elif self._tool_controller.is_dragging or not self._node_keys.handle_key(event):
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Keep Tab for the capture while it can add a step; otherwise, Tab leaves the canvas."""
        return not self._node_keys.can_add_step and super().focusNextPrevChild(forward)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Stop panning when Space is released."""
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._tool_controller.pan_gesture.set_space_held(False)
        else:
            super().keyReleaseEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Enable input methods if typed letters name a node, and show the keys of the canvas."""
        super().focusInEvent(event)
        self._name_composition.update_availability()
        self.selection_bar.sync_with_view()
        self._show_hint()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Cancel the gesture, and stop panning: another widget will receive the release of Space."""
        self.cancel_gesture()
        self._tool_controller.pan_gesture.set_space_held(False)
        super().focusOutEvent(event)
        self._show_hint()

    def leaveEvent(self, event: QEvent) -> None:
        """Remove the hover feedback."""
        self._tool_controller.leave()
        super().leaveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the items, or the overview at a small zoom; then the feedback of the tool and the gesture."""
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
        """Paint the feedback of the tool and the gesture."""
        painter.save()
        self._tool_controller.paint(painter)
        painter.restore()

    def _show_hint(self, reason: str | None = None) -> None:
        """Show the reason, else the keys for the selected node if they work here now, else the hint of the tool."""
        keys = self._node_keys.hint() if self._tool_controller.is_select_tool and self.hasFocus() else ""
        self.hint_changed.emit(reason or keys or self._tool_controller.hint())

    def _find_header_cell(self, element_id: str) -> tuple[QWidget, QRect] | None:
        return self.headers.locate_cell(element_id)

    def viewport_changed(self) -> None:
        """Align the headers, minimap and labels with the viewport, and load the visible elements."""
        self.headers.sync_with_view()
        self.minimap.sync_with_view()
        self._tips.sync_with_view()
        self.selection_bar.sync_with_view()
        self._line_labels.sync_with_view(OVERVIEW_BELOW_ZOOM)
        self._load_visible()

    def _on_redrawn(self) -> None:
        """Repaint the whole viewport: the feedback of a tool beside a node is not part of the node's item."""
        self.headers.sync_with_view()
        self._line_labels.sync_with_view(OVERVIEW_BELOW_ZOOM)
        self._load_visible()
        self.selection_bar.sync_with_view()
        self.viewport().update()

    def _load_visible(self) -> None:
        """Load the visible elements first."""
        if self.zoom >= OVERVIEW_BELOW_ZOOM:
            self.canvas_scene.load_visible(self.visible_area())

    def pinch_started(self) -> None:
        """End the gesture that the first finger began."""
        self._tool_controller.cancel()

    def _on_selection_changed(self) -> None:
        self.viewport().update()
        self._name_composition.update_availability()
        self.selection_bar.sync_with_view()
        self._show_hint()
