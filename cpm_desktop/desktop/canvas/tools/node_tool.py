"""The tool that places a new node on the canvas."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QPainter

from cpm_desktop.desktop.canvas.scene.placement_queries import box_around, clamped_to_lane, lane_at, phase_at
from cpm_desktop.desktop.canvas.tools.append_arrows import KINDS_TO_NAME
from cpm_desktop.desktop.canvas.tools.canvas_protocol import Canvas
from cpm_desktop.desktop.canvas.tools.snap_guides import paint_placement_preview
from cpm_desktop.desktop.canvas.tools.tool import Gesture, Pointer, Tool
from cpm_desktop.desktop.text import element_text
from cpm_desktop.drawing.node_sizes import node_size
from cpm_desktop.editing.commands.insert_between import insert_between
from cpm_desktop.editing.commands.lanes import add_lane
from cpm_desktop.editing.commands.nodes import add_node, new_node
from cpm_desktop.editing.identifiers import new_id
from cpm_desktop.model.bands import DEFAULT_LANE_HEIGHT
from cpm_desktop.model.document import Document, Scenario
from cpm_desktop.model.elements import Lane, Node, NodeKind
from cpm_desktop.model.layout import Box, Point


class NodeTool(Tool):
    """Places a node into the lane under the cursor and edits its name."""

    cursor = Qt.CursorShape.CrossCursor

    def __init__(self, canvas: Canvas, kind: NodeKind) -> None:
        super().__init__(canvas)
        self._kind = kind
        self._box: Box | None = None

    def hint(self) -> str:
        """Return the actions of the mouse."""
        return QCoreApplication.translate(
            "canvas", "Click in a lane to place it · Enter: next to the selection · Esc cancels"
        )

    def hover(self, pointer: Pointer) -> None:
        """Show the position of the node."""
        size = node_size(self._create_node("preview", ""))
        self._box = box_around(pointer.point, size.width, size.height)
        self.canvas.viewport().update()

    def leave(self) -> None:
        """Hide the outline."""
        self._box = None
        self.canvas.viewport().update()

    def rejection_reason(self, pointer: Pointer) -> str | None:
        """Return why the node is rejected here, or None."""
        node_id = new_id(self.canvas.workspace.document, self._kind)
        return self.canvas.workspace.editor.rejection_reason(self._command(pointer, node_id))

    def press(self, pointer: Pointer) -> Gesture | None:
        """Place the node."""
        canvas, scenario_id = self.canvas, self.canvas.workspace.scenario_id
        node_id = new_id(canvas.workspace.document, self._kind)
        gesture = f"place {scenario_id} {node_id}"
        if canvas.workspace.editor.perform(
            element_text.undo_text_for_addition(self._kind), self._command(pointer, node_id), gesture
        ):
            canvas.workspace.selection.select([node_id])
            canvas.finish_tool()
            if self._kind in KINDS_TO_NAME:
                canvas.start_renaming(node_id, gesture)
        return None

    def paint(self, painter: QPainter, pixel: float) -> None:
        """Paint an outline at the position of the node."""
        if self._box is not None:
            paint_placement_preview(painter, self._box, self.canvas.drawing.theme, pixel)

    def _command(self, pointer: Pointer, node_id: str) -> Callable[[Document], Document]:
        """Return the command that places the node, inserted into a flow if one is there."""
        flow_id = self.canvas.flow_at(pointer.point) if self._kind not in {"start", "end"} else None
        return place_node_command(self.canvas, pointer.point, lambda lane: self._create_node(node_id, lane), flow_id)

    def _create_node(self, node_id: str, lane: str) -> Node:
        placement, x = self.canvas.drawing.placement, self._box.x + self._box.width / 2 if self._box else 0.0
        return new_node(self._kind, node_id, lane or "lane", phase_at(placement, x))


def place_node_command(
    canvas: Canvas, point: Point, create_node: Callable[[str], Node], flow_id: str | None
) -> Callable[[Document], Document]:
    """Return the command that places a new node around `point`, inserted into `flow_id` if given.

    If there is no lane yet, the command adds a customer lane, and places the node in its middle.
    """
    placement, scenario_id = canvas.drawing.placement, canvas.workspace.scenario_id
    lane_id = lane_at(placement, point.y)
    if lane_id is None:
        lane = _new_customer_lane(canvas.drawing.scenario)
        node = create_node(lane.id)
        size = node_size(node)
        top = (DEFAULT_LANE_HEIGHT - size.height) / 2
        box = Box(max(point.x - size.width / 2, 0.0), top, size.width, size.height)
        return lambda document: add_node(add_lane(document, scenario_id, lane), scenario_id, node, box)
    node = create_node(lane_id)
    size = node_size(node)
    inside = clamped_to_lane(placement, box_around(point, size.width, size.height), lane_id)
    if flow_id is not None:
        return lambda document: insert_between(document, scenario_id, flow_id, node, inside)
    return lambda document: add_node(document, scenario_id, node, inside)


def _new_customer_lane(scenario: Scenario) -> Lane:
    name = QCoreApplication.translate("canvas", "Customer")
    return Lane(id=new_id(scenario, "lane"), name=name, kind="customer")
