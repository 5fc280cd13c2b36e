"""The two headers of the canvas: lanes at the left, phases at the top, connected to commands."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QRect, Qt
from PySide6.QtWidgets import QGraphicsView, QScrollBar, QWidget

from cpm_desktop.desktop.background.limits import Limits
from cpm_desktop.desktop.canvas.headers.header_auto_scroll import HeaderAutoScroller
from cpm_desktop.desktop.canvas.headers.header_painter import HeaderCell
from cpm_desktop.desktop.canvas.headers.header_widget import HeaderWidget
from cpm_desktop.desktop.canvas.scene.canvas_scene import CanvasScene
from cpm_desktop.desktop.canvas.scene.painter import colour
from cpm_desktop.desktop.text import element_text
from cpm_desktop.desktop.workspace.workspace import Workspace
from cpm_desktop.drawing.elements.emotion_curve import emotion_strip, emotion_y, has_emotion_curve
from cpm_desktop.drawing.elements.emotion_faces import SCALE_EMOTIONS
from cpm_desktop.drawing.elements.lanes import LANE_HEADER_WIDTH as LANE_HEADER_UNITS
from cpm_desktop.drawing.elements.lanes import PHASE_HEADER_HEIGHT as PHASE_HEADER_UNITS
from cpm_desktop.drawing.elements.lanes import lane_subtitle
from cpm_desktop.drawing.theme import Theme
from cpm_desktop.editing.commands.lanes import lane_position_rejection, move_lane, resize_lane
from cpm_desktop.editing.commands.phases import move_phase, resize_phase
from cpm_desktop.model.bands import Span
from cpm_desktop.model.document import Document, Scenario
from cpm_desktop.model.elements import Lane

LANE_HEADER_WIDTH, PHASE_HEADER_HEIGHT = round(LANE_HEADER_UNITS), round(PHASE_HEADER_UNITS)
"""In pixels."""


class HeaderController:
    """Keeps both headers aligned with the viewport and turns user actions on them into commands."""

    def __init__(
        self,
        view: QGraphicsView,
        workspace: Workspace,
        scene: CanvasScene,
        rename: Callable[[str], object],
        show_reason: Callable[[str | None], None],
        limits: Limits,
    ) -> None:
        self._view, self._workspace, self._scene, self._show_reason = view, workspace, scene, show_reason
        self.lanes = HeaderWidget(view, self._lane_cells, self._is_read_only, is_vertical=True)
        self.phases = HeaderWidget(view, self._phase_cells, self._is_read_only, is_vertical=False)
        self.lanes.setAccessibleName(QCoreApplication.translate("canvas", "Lanes"))
        self.phases.setAccessibleName(QCoreApplication.translate("canvas", "Phases"))
        self._corner_widget = QWidget(view)
        self._corner_widget.setAutoFillBackground(True)
        for header in (self.lanes, self.phases):
            header.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            header.setFocusProxy(view)
            header.select_requested.connect(self._select)
            header.empty_area_pressed.connect(lambda: workspace.selection.select([]))
            header.rename_requested.connect(rename)
        HeaderAutoScroller(view, self.lanes, limits, is_vertical=True)
        HeaderAutoScroller(view, self.phases, limits, is_vertical=False)
        self.lanes.cell_moved.connect(self._move_lane)
        self.lanes.drop_index_changed.connect(self._show_lane_drop_rejection)
        self.phases.drop_index_changed.connect(self._show_phase_drop_rejection)
        self.lanes.cell_resized.connect(self._resize_lane)
        self.phases.cell_moved.connect(self._move_phase)
        self.phases.cell_resized.connect(self._resize_phase)
        workspace.selection.changed.connect(self.sync_with_view)
        view.setViewportMargins(LANE_HEADER_WIDTH, PHASE_HEADER_HEIGHT, 0, 0)

    def set_theme(self, theme: Theme) -> None:
        """Apply a colour theme to both headers."""
        self.lanes.set_theme(theme)
        self.phases.set_theme(theme)
        palette = self._corner_widget.palette()
        palette.setColor(self._corner_widget.backgroundRole(), colour(theme.panel))
        self._corner_widget.setPalette(palette)

    def sync_with_view(self) -> None:
        """Align both headers with the viewport and repaint them."""
        viewport_rect = self._view.viewport().geometry()
        self.lanes.setGeometry(
            QRect(
                viewport_rect.left() - LANE_HEADER_WIDTH, viewport_rect.top(), LANE_HEADER_WIDTH, viewport_rect.height()
            )
        )
        self.phases.setGeometry(
            QRect(
                viewport_rect.left(),
                viewport_rect.top() - PHASE_HEADER_HEIGHT,
                viewport_rect.width(),
                PHASE_HEADER_HEIGHT,
            )
        )
        corner = QRect(
            viewport_rect.left() - LANE_HEADER_WIDTH,
            viewport_rect.top() - PHASE_HEADER_HEIGHT,
            LANE_HEADER_WIDTH,
            PHASE_HEADER_HEIGHT,
        )
        self._corner_widget.setGeometry(corner)
        self.lanes.update()
        self.phases.update()

    def locate_cell(self, element_id: str) -> tuple[HeaderWidget, QRect] | None:
        """Return the header and the area of a lane's or phase's cell there, or None for any other element."""
        for header in (self.lanes, self.phases):
            area = header.cell_area(element_id)
            if not area.isEmpty():
                return header, area
        return None

    def cancel_drag(self) -> bool:
        """Cancel a drag of a lane or phase; return whether there was one."""
        return any([self.lanes.cancel_drag(), self.phases.cancel_drag()])

    def _is_read_only(self) -> bool:
        return bool(self._workspace.view_state.view.readonly_reason)

    def _lane_cells(self) -> list[HeaderCell]:
        drawing, selection = self._scene.drawing, self._workspace.selection.view_ids
        bands = self._pixel_spans(drawing.placement.lanes, is_vertical=True)
        cells = []
        for lane in drawing.scenario.lanes.values():
            is_customer, is_selected = lane.kind == "customer", lane.id in selection
            cell = HeaderCell(
                lane.id, *bands[lane.id], lane.name, lane_subtitle(drawing, lane), is_customer, is_selected
            )
            cells.append(self._with_emotion_label(cell, lane))
        return cells

    def _with_emotion_label(self, cell: HeaderCell, lane: Lane) -> HeaderCell:
        """Return the cell of a lane, with a label for its emotion curve if it has one."""
        drawing = self._scene.drawing
        if not has_emotion_curve(drawing, lane):
            return cell
        zoom, strip = self._view.viewportTransform().m22(), emotion_strip(drawing, lane)
        faces = tuple((one, (strip.end - emotion_y(drawing, lane, one)) * zoom) for one in SCALE_EMOTIONS)
        label, height = drawing.labels.emotion_curve, round(strip.length * zoom)
        return replace(cell, footer=label, footer_length=height, footer_faces=faces)

    def _phase_cells(self) -> list[HeaderCell]:
        drawing, selection = self._scene.drawing, self._workspace.selection.view_ids
        spans = self._pixel_spans(drawing.placement.phases, is_vertical=False)
        return [
            HeaderCell(phase.id, *spans[phase.id], phase.name, is_selected=phase.id in selection)
            for phase in drawing.scenario.phases.values()
        ]

    def _pixel_spans(self, spans: Mapping[str, Span], *, is_vertical: bool) -> dict[str, tuple[int, int]]:
        """Return start and length of each span in pixels of the viewport, without gaps between them."""
        transform = self._view.viewportTransform()
        scale = transform.m22() if is_vertical else transform.m11()
        offset = transform.dy() if is_vertical else transform.dx()
        edges = {key: (round(s.start * scale + offset), round(s.end * scale + offset)) for key, s in spans.items()}
        return {key: (start, end - start) for key, (start, end) in edges.items()}

    def _select(self, element_id: str, extends_selection: bool) -> None:
        kept_ids = self._workspace.selection.view_ids if extends_selection else ()
        self._workspace.selection.select((*kept_ids, element_id))

    def _show_lane_drop_rejection(self, lane_id: str, index: int) -> None:
        """Show at the cursor why a lane cannot be dropped there."""
        readonly_reason = self._workspace.view_state.view.readonly_reason
        self._show_reason(
            (readonly_reason or lane_position_rejection(self._workspace.scenario, lane_id, index)) if lane_id else None
        )

    def _show_phase_drop_rejection(self, phase_id: str, _index: int) -> None:
        """Show at the cursor why a phase cannot be moved."""
        self._show_reason(self._workspace.view_state.view.readonly_reason if phase_id else None)

    def _move_lane(self, lane_id: str, index: int) -> None:
        self._perform(
            element_text.undo_text_for_moving, lane_id, lambda document, key: move_lane(document, key, lane_id, index)
        )

    def _resize_lane(self, lane_id: str, pixels: int, is_top: bool) -> None:
        height = round(pixels / self._view.viewportTransform().m22(), 2)
        before = self.lanes.cell_area(lane_id).height()
        self._perform(
            element_text.undo_text_for_resizing,
            lane_id,
            lambda document, key: resize_lane(document, key, lane_id, height, from_top=is_top),
        )
        if is_top:
            self._scroll(self._view.verticalScrollBar(), self.lanes.cell_area(lane_id).height() - before)

    def _move_phase(self, phase_id: str, index: int) -> None:
        self._perform(
            element_text.undo_text_for_moving,
            phase_id,
            lambda document, key: move_phase(document, key, phase_id, index),
        )

    def _resize_phase(self, phase_id: str, pixels: int, is_left: bool) -> None:
        width = round(pixels / self._view.viewportTransform().m11(), 2)
        before = self.phases.cell_area(phase_id).width()
        self._perform(
            element_text.undo_text_for_resizing,
            phase_id,
            lambda document, key: resize_phase(document, key, phase_id, width, from_left=is_left),
        )
        if is_left:
            self._scroll(self._view.horizontalScrollBar(), self.phases.cell_area(phase_id).width() - before)

    def _scroll(self, scroll_bar: QScrollBar, pixels: int) -> None:
        """Scroll, so that the start of a resized cell is where the mouse dropped it and its content stays."""
        scroll_bar.setValue(scroll_bar.value() + pixels)

    def _perform(
        self,
        undo_text: Callable[[Scenario, Sequence[str]], str],
        element_id: str,
        command: Callable[[Document, str], Document],
    ) -> None:
        scenario_id = self._workspace.scenario_id
        undo_name = undo_text(self._workspace.scenario, [element_id])
        self._workspace.editor.perform(undo_name, lambda document: command(document, scenario_id))
