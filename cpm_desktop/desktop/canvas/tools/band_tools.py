"""Tools that insert a new lane or phase at the nearest border."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLineF, Qt
from PySide6.QtGui import QPainter, QPen

from cpm_desktop.desktop.canvas.scene.painter import colour
from cpm_desktop.desktop.canvas.scene.placement_queries import lane_insert_index, phase_insert_index
from cpm_desktop.desktop.canvas.tools.canvas_protocol import Canvas
from cpm_desktop.desktop.canvas.tools.tool import Gesture, Pointer, Tool
from cpm_desktop.desktop.text import element_text
from cpm_desktop.editing.commands.lanes import add_lane
from cpm_desktop.editing.commands.phases import add_phase
from cpm_desktop.editing.identifiers import new_id
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Lane, LaneKind, Phase


class LaneTool(Tool):
    """Inserts a new lane at the nearest border between lanes."""

    name = "lane"
    cursor = Qt.CursorShape.SplitVCursor

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._border_y: float | None = None

    def hint(self) -> str:
        """Return the actions of the mouse."""
        return QCoreApplication.translate("canvas", "Click where the lane should go · Esc cancels")

    def hover(self, pointer: Pointer) -> None:
        """Show the border."""
        bands = list(self.canvas.drawing.placement.lanes.values())
        index = lane_insert_index(self.canvas.drawing.placement, pointer.point.y)
        self._border_y = bands[index - 1].end if index else 0.0
        self.canvas.viewport().update()

    def leave(self) -> None:
        """Hide the border."""
        self._border_y = None
        self.canvas.viewport().update()

    def press(self, pointer: Pointer) -> Gesture | None:
        """Add the lane and edit its name."""
        scenario, workspace = self.canvas.drawing.scenario, self.canvas.workspace
        lane_id, scenario_id = new_id(workspace.document, "lane"), workspace.scenario_id
        index = lane_insert_index(self.canvas.drawing.placement, pointer.point.y)
        lane = Lane(id=lane_id, name="", kind=_likely_lane_kind(scenario, index))
        gesture = f"place {scenario_id} {lane_id}"
        if workspace.editor.perform(
            element_text.undo_text_for_addition("lane"),
            lambda document: add_lane(document, scenario_id, lane, index),
            gesture,
        ):
            self.canvas.finish_tool()
            workspace.selection.select([lane_id])
            self.canvas.start_renaming(lane_id, gesture)
        return None

    def paint(self, painter: QPainter, pixel: float) -> None:
        """Paint the border at which the lane would be inserted."""
        if self._border_y is not None:
            painter.setPen(QPen(colour(self.canvas.drawing.theme.selection), 3 * pixel))
            painter.drawLine(
                QLineF(0, self._border_y, self.canvas.canvas_scene.background_area().width(), self._border_y)
            )


def _likely_lane_kind(scenario: Scenario, index: int) -> LaneKind:
    """Return the likely kind of a new lane: a customer lane at the top, else the kind of the lane above."""
    lanes = list(scenario.lanes.values())
    if index == 0:
        return "customer"
    above = lanes[index - 1].kind
    if above != "customer":
        return above
    return "frontstage" if index == len(lanes) or lanes[index].kind != "customer" else "customer"


class PhaseTool(Tool):
    """Inserts a new phase at the nearest border between phases."""

    name = "phase"
    cursor = Qt.CursorShape.SplitHCursor

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._border_x: float | None = None

    def hint(self) -> str:
        """Return the actions of the mouse."""
        return QCoreApplication.translate("canvas", "Click where the phase should go · Esc cancels")

    def hover(self, pointer: Pointer) -> None:
        """Show the border."""
        spans = list(self.canvas.drawing.placement.phases.values())
        index = phase_insert_index(self.canvas.drawing.placement, pointer.point.x)
        self._border_x = spans[index - 1].end if index else 0.0
        self.canvas.viewport().update()

    def leave(self) -> None:
        """Hide the border."""
        self._border_x = None
        self.canvas.viewport().update()

    def press(self, pointer: Pointer) -> Gesture | None:
        """Add the phase and edit its name."""
        workspace, scenario_id = self.canvas.workspace, self.canvas.workspace.scenario_id
        phase = Phase(id=new_id(workspace.document, "phase"))
        index = phase_insert_index(self.canvas.drawing.placement, pointer.point.x)
        gesture = f"place {scenario_id} {phase.id}"
        if workspace.editor.perform(
            element_text.undo_text_for_addition("phase"),
            lambda document: add_phase(document, scenario_id, phase, index),
            gesture,
        ):
            self.canvas.finish_tool()
            workspace.selection.select([phase.id])
            self.canvas.start_renaming(phase.id, gesture)
        return None

    def paint(self, painter: QPainter, pixel: float) -> None:
        """Paint the border at which the phase would be inserted."""
        if self._border_x is not None:
            height = max(self.canvas.drawing.placement.height, 200.0)
            painter.setPen(QPen(colour(self.canvas.drawing.theme.selection), 3 * pixel))
            painter.drawLine(QLineF(self._border_x, 0, self._border_x, height))
