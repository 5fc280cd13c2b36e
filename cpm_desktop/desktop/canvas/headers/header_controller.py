"""The two headers of the canvas: lanes at the left, phases at the top, wired to commands."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QRect, Qt
from PySide6.QtWidgets import QGraphicsView, QWidget

from cpm_desktop.desktop.canvas.headers.header_auto_scroll import HeaderScrolling
from cpm_desktop.desktop.canvas.headers.header_painter import HeaderCell
from cpm_desktop.desktop.canvas.headers.header_widget import Header
from cpm_desktop.desktop.canvas.scene.canvas_scene import CanvasScene
from cpm_desktop.desktop.canvas.scene.painter import colour
from cpm_desktop.desktop.text import element_text
from cpm_desktop.desktop.workspace.workspace import Workspace
from cpm_desktop.drawing.elements.emotion_curve import has_curve, strip
from cpm_desktop.drawing.elements.lanes import LANE_HEADER, PHASE_HEADER, lane_kind
from cpm_desktop.drawing.theme import Theme
from cpm_desktop.editing.commands.lanes import move_lane, resize_lane, why_not_there
from cpm_desktop.editing.commands.phases import move_phase, resize_phase
from cpm_desktop.model.bands import Span
from cpm_desktop.model.document import Document, Scenario
from cpm_desktop.model.elements import Lane

LANES_WIDTH, PHASES_HEIGHT = round(LANE_HEADER), round(PHASE_HEADER)


class HeaderBars:
    """Keeps both headers beside the viewport, over what they name, and turns what is done there into commands."""

    def __init__(
        self,
        view: QGraphicsView,
        workspace: Workspace,
        scene: CanvasScene,
        rename: Callable[[str], None],
        say: Callable[[str | None], None],
    ) -> None:
        self._view, self._workspace, self._scene, self._say = view, workspace, scene, say
        self.lanes = Header(view, self._lane_cells, self._is_fixed, upright=True)
        self.phases = Header(view, self._phase_cells, self._is_fixed, upright=False)
        self.lanes.setAccessibleName(QCoreApplication.translate("canvas", "Lanes"))
        self.phases.setAccessibleName(QCoreApplication.translate("canvas", "Phases"))
        self._corner = QWidget(view)
        self._corner.setAutoFillBackground(True)
        for header in (self.lanes, self.phases):
            header.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            header.setFocusProxy(view)
            header.chosen.connect(self._choose)
            header.left.connect(lambda: workspace.select([]))
            header.renamed.connect(rename)
        HeaderScrolling(view, self.lanes, upright=True)
        HeaderScrolling(view, self.phases, upright=False)
        self.lanes.moved.connect(self._move_lane)
        self.lanes.carried.connect(self._carry_lane)
        self.phases.carried.connect(self._carry_phase)
        self.lanes.resized.connect(self._resize_lane)
        self.phases.moved.connect(self._move_phase)
        self.phases.resized.connect(self._resize_phase)
        workspace.selection_changed.connect(self.follow)
        view.setViewportMargins(LANES_WIDTH, PHASES_HEIGHT, 0, 0)

    def set_theme(self, theme: Theme) -> None:
        """Show both in other colours."""
        self.lanes.set_theme(theme)
        self.phases.set_theme(theme)
        palette = self._corner.palette()
        palette.setColor(self._corner.backgroundRole(), colour(theme.panel))
        self._corner.setPalette(palette)

    def follow(self) -> None:
        """Lie beside the viewport and over what is named."""
        port = self._view.viewport().geometry()
        self.lanes.setGeometry(QRect(port.left() - LANES_WIDTH, port.top(), LANES_WIDTH, port.height()))
        self.phases.setGeometry(QRect(port.left(), port.top() - PHASES_HEIGHT, port.width(), PHASES_HEIGHT))
        corner = QRect(port.left() - LANES_WIDTH, port.top() - PHASES_HEIGHT, LANES_WIDTH, PHASES_HEIGHT)
        self._corner.setGeometry(corner)
        self.lanes.update()
        self.phases.update()

    def area_of(self, element_id: str) -> tuple[Header, QRect] | None:
        """Return the header and the area of a lane's or phase's cell there, or None for any other element."""
        for header in (self.lanes, self.phases):
            area = header.cell_area(element_id)
            if not area.isEmpty():
                return header, area
        return None

    def drop_drag(self) -> bool:
        """Let a lane or phase that is dragged go where it was; tell whether one was held."""
        return any([self.lanes.drop_drag(), self.phases.drop_drag()])

    def _is_fixed(self) -> bool:
        return bool(self._workspace.view.fixed)

    def _lane_cells(self) -> list[HeaderCell]:
        drawing, selection = self._scene.drawing, self._workspace.shown_selection
        bands = self._pixels(drawing.placement.lanes, upright=True)
        cells = []
        for lane in drawing.scenario.lanes.values():
            strong, selected = lane.kind == "customer", lane.id in selection
            cell = HeaderCell(lane.id, *bands[lane.id], lane.name, lane_kind(drawing, lane), strong, selected)
            cells.append(self._with_feeling(cell, lane))
        return cells

    def _with_feeling(self, cell: HeaderCell, lane: Lane) -> HeaderCell:
        """Return the cell of a lane with the name of its emotion curve beside it, if it has one."""
        drawing = self._scene.drawing
        if not has_curve(drawing, lane):
            return cell
        height = strip(drawing, lane).length * self._view.viewportTransform().m22()
        return replace(cell, foot=drawing.words.feeling, foot_length=round(height))

    def _phase_cells(self) -> list[HeaderCell]:
        drawing, selection = self._scene.drawing, self._workspace.shown_selection
        spans = self._pixels(drawing.placement.phases, upright=False)
        return [
            HeaderCell(phase.id, *spans[phase.id], phase.name, selected=phase.id in selection)
            for phase in drawing.scenario.phases.values()
        ]

    def _pixels(self, spans: Mapping[str, Span], *, upright: bool) -> dict[str, tuple[int, int]]:
        """Return start and length of each span in pixels of the viewport, without gaps between them."""
        transform = self._view.viewportTransform()
        scale = transform.m22() if upright else transform.m11()
        offset = transform.dy() if upright else transform.dx()
        edges = {key: (round(s.start * scale + offset), round(s.end * scale + offset)) for key, s in spans.items()}
        return {key: (start, end - start) for key, (start, end) in edges.items()}

    def _choose(self, element_id: str, joins: bool) -> None:
        kept = self._workspace.shown_selection if joins else ()
        self._workspace.select((*kept, element_id))

    def _carry_lane(self, lane_id: str, index: int) -> None:
        """Say at the cursor why a lane cannot be dropped there."""
        fixed = self._workspace.view.fixed
        self._say((fixed or why_not_there(self._workspace.scenario, lane_id, index)) if lane_id else None)

    def _carry_phase(self, phase_id: str, _index: int) -> None:
        """Say at the cursor why a phase cannot be dropped anywhere."""
        self._say(self._workspace.view.fixed if phase_id else None)

    def _move_lane(self, lane_id: str, index: int) -> None:
        self._perform(element_text.moving, lane_id, lambda document, key: move_lane(document, key, lane_id, index))

    def _resize_lane(self, lane_id: str, pixels: int) -> None:
        height = round(pixels / self._view.viewportTransform().m22(), 2)
        self._perform(element_text.resizing, lane_id, lambda document, key: resize_lane(document, key, lane_id, height))

    def _move_phase(self, phase_id: str, index: int) -> None:
        self._perform(element_text.moving, phase_id, lambda document, key: move_phase(document, key, phase_id, index))

    def _resize_phase(self, phase_id: str, pixels: int) -> None:
        width = round(pixels / self._view.viewportTransform().m11(), 2)
        self._perform(
            element_text.resizing, phase_id, lambda document, key: resize_phase(document, key, phase_id, width)
        )

    def _perform(
        self,
        name: Callable[[Scenario, Sequence[str]], str],
        element_id: str,
        command: Callable[[Document, str], Document],
    ) -> None:
        scenario_id = self._workspace.scenario_id
        called = name(self._workspace.scenario, [element_id])
        self._workspace.perform(called, lambda document: command(document, scenario_id))
