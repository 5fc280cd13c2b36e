"""Slides that show a diagram, or a part of it, as native shapes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from pptx.enum.dml import MSO_LINE
from pptx.enum.shapes import MSO_SHAPE
from pptx.enum.text import MSO_ANCHOR, PP_ALIGN
from pptx.shapes.autoshape import Shape as SlideShape

from cpm_desktop.drawing.elements.flow_labels import flow_label_shapes
from cpm_desktop.drawing.elements.lanes import LANE_HEADER_WIDTH, PHASE_HEADER_HEIGHT
from cpm_desktop.drawing.elements.node_names import node_name_box
from cpm_desktop.drawing.elements.step_colours import step_style
from cpm_desktop.drawing.polylines import segment_box, segments
from cpm_desktop.drawing.scene import Scene
from cpm_desktop.drawing.shapes import TextRun
from cpm_desktop.drawing.typography import BODY_SIZE, SMALL_SIZE
from cpm_desktop.exchange.slides.canvas import (
    POINTS_PER_UNIT,
    SlideCanvas,
    SlideTextStyle,
    set_text,
)
from cpm_desktop.exchange.slides.connector_geometry import (
    BOTTOM,
    LEFT,
    RIGHT,
    TOP,
    connector_geometry,
    side_middle,
)
from cpm_desktop.exchange.slides.diagram_parts import SlidePart
from cpm_desktop.exchange.slides.part_routes import part_route
from cpm_desktop.model.elements import Flow, Node, Step
from cpm_desktop.model.layout import Box, Point
from cpm_desktop.model.vocabulary.annotation_kinds import PAIN_POINT_KINDS

DASHES: Mapping[str, MSO_LINE | None] = {
    "sequence": None,
    "message": MSO_LINE.DASH,
    "notification": MSO_LINE.ROUND_DOT,
}
GATEWAY_TEXTS: Mapping[str, str] = {"decision": "?", "parallel": "+"}
MARK_SIZE = 22.0
"""The size of the mark of a flow that continues on another slide."""
LABEL_LINE_HEIGHT = 1.35
"""The height of a line of a label, relative to the size of its text."""
MARK_GAP = 14.0
NAME_MARGIN = 10.0
"""The room beside a name, because the fonts of slides can be wider than those of the diagram."""


class DiagramSlide:
    """Draws a part of a diagram; no text is smaller than `min_points`."""

    def __init__(self, canvas: SlideCanvas, scene: Scene, part: SlidePart, min_points: float) -> None:
        self._canvas, self._scene, self._part, self._min_points = (
            canvas,
            scene,
            part,
            min_points,
        )
        self._nodes: dict[str, SlideShape] = {}
        self._taken: list[Box] = list(part.boxes.values())
        """The places of nodes, labels and lines, which marks avoid."""

    def draw(self) -> None:
        """Draw bands, nodes, flows and labels. Shapes of nodes come before the connectors that are glued to them."""
        self._draw_bands()
        for key in self._part.boxes:
            self._nodes[key] = self._draw_node(self._scene.scenario.nodes[key])
        for flow in self._scene.scenario.flows.values():
            if flow.source in self._nodes and flow.target in self._nodes:
                self._draw_flow(flow)

    def draw_cut_flows(self, letters: Mapping[str, str]) -> None:
        """Draw a mark with a letter for each flow that continues on another slide, where there is room beside its step.

        The mark at the other end of the flow has the same letter.
        """
        for flow in self.cut_flows():
            inside, is_source = (flow.source, True) if flow.source in self._nodes else (flow.target, False)
            place = self._mark_place(self._part.boxes[inside], prefers_right=is_source)
            if place is None:
                continue
            self._taken.append(place)
            self._draw_mark(flow, inside, place, letters[flow.id], is_source=is_source)

    def cut_flows(self) -> Iterator[Flow]:
        """Yield the flows with one end in the part."""
        for flow in self._scene.scenario.flows.values():
            if (flow.source in self._nodes) != (flow.target in self._nodes):
                yield flow

    def _mark_place(self, box: Box, *, prefers_right: bool) -> Box | None:
        """Return a free place for a mark beside, below or above a step, or None."""
        middle_x, middle_y = (
            box.x + (box.width - MARK_SIZE) / 2,
            box.y + (box.height - MARK_SIZE) / 2,
        )
        right = Box(box.x + box.width + MARK_GAP, middle_y, MARK_SIZE, MARK_SIZE)
        left = Box(box.x - MARK_GAP - MARK_SIZE, middle_y, MARK_SIZE, MARK_SIZE)
        below = Box(middle_x, box.y + box.height + MARK_GAP, MARK_SIZE, MARK_SIZE)
        above = Box(middle_x, box.y - MARK_GAP - MARK_SIZE, MARK_SIZE, MARK_SIZE)
        places = (right, below, above, left) if prefers_right else (left, above, below, right)
        return next(
            (place for place in places if self._kept_inside(place) == place and _is_free(place, self._taken)),
            None,
        )

    def _draw_mark(self, flow: Flow, node: str, place: Box, letter: str, *, is_source: bool) -> None:
        theme = self._scene.theme
        mark = self._canvas.add_shape(
            MSO_SHAPE.ROUNDED_RECTANGLE,
            place,
            theme.panel,
            theme.accent,
            f"{flow.id} {letter}",
        )
        set_text(mark, letter, self._style(SMALL_SIZE, is_bold=True, margin=0))
        box = self._part.boxes[node]
        ends = [(self._nodes[node], box), (mark, place)]
        (begin, begin_box), (end, end_box) = ends if is_source else ends[::-1]
        route = _straight_route(begin_box, end_box)
        geometry = connector_geometry(route, begin_box, end_box)
        self._canvas.add_connector(geometry, begin, end, theme.flow, DASHES[flow.kind]).name = f"{flow.id} cut"

    def _draw_bands(self) -> None:
        scene, theme = self._scene, self._scene.theme
        for order, (key, span) in enumerate(self._part.lanes.items()):
            lane = scene.scenario.lanes[key]
            is_customer = lane.kind == "customer"
            band = theme.customer_lane if is_customer else theme.lanes[order % 2]
            header = theme.customer_header if is_customer else theme.header
            self._canvas.add_shape(
                MSO_SHAPE.RECTANGLE,
                Box(0, span.start, self._part.width, span.length),
                band,
                theme.hairline,
                key,
            )
            name = self._canvas.add_shape(
                MSO_SHAPE.RECTANGLE,
                Box(-LANE_HEADER_WIDTH, span.start, LANE_HEADER_WIDTH, span.length),
                header,
                theme.hairline,
                f"{key} header",
            )
            set_text(
                name,
                _one_line(lane.name) or key,
                self._style(BODY_SIZE, is_bold=True, alignment=PP_ALIGN.LEFT),
            )
        if self._part.is_whole:
            for key, span in scene.placement.phases.items():
                box = Box(span.start, -PHASE_HEADER_HEIGHT, span.length, PHASE_HEADER_HEIGHT)
                shape = self._canvas.add_shape(MSO_SHAPE.RECTANGLE, box, theme.panel, theme.hairline, key)
                set_text(
                    shape,
                    _one_line(scene.scenario.phases[key].name) or key,
                    self._style(BODY_SIZE, is_bold=True),
                )

    def _draw_node(self, node: Node) -> SlideShape:
        theme, box = self._scene.theme, self._part.boxes[node.id]
        if isinstance(node, Step):
            style = step_style(self._scene, node)
            shape = self._canvas.add_shape(MSO_SHAPE.ROUNDED_RECTANGLE, box, style.fill, style.outline, node.id)
            shape.adjustments[0] = 0.1
            set_text(shape, self._step_text(node), self._style(BODY_SIZE))
            return shape
        kind = MSO_SHAPE.DIAMOND if node.kind in GATEWAY_TEXTS else MSO_SHAPE.ROUNDED_RECTANGLE
        shape = self._canvas.add_shape(kind, box, theme.node, theme.ink, node.id)
        if node.kind not in GATEWAY_TEXTS:
            shape.adjustments[0] = 0.5
        set_text(
            shape,
            GATEWAY_TEXTS.get(node.kind, ""),
            self._style(BODY_SIZE, is_bold=True, margin=0),
        )
        self._draw_name(node)
        return shape

    def _draw_name(self, node: Node) -> None:
        """Draw the name of a decision or an event where the diagram has it."""
        box, part = node_name_box(self._scene, node), self._part
        if box is None:
            return
        shift = 0.0 if part.shifts is None else part.shifts[node.lane]
        wide = Box(
            box.x - part.left - NAME_MARGIN,
            box.y - shift,
            box.width + 2 * NAME_MARGIN,
            box.height,
        )
        self._add_label(wide, _one_line(node.name), self._style(SMALL_SIZE, margin=0))

    def _draw_flow(self, flow: Flow) -> None:
        scene, theme = self._scene, self._scene.theme
        route = part_route(scene, self._part, flow)
        if len(route) < 2:
            return
        geometry = connector_geometry(route, self._part.boxes[flow.source], self._part.boxes[flow.target])
        colour = theme.customer_boundary if flow.id in scene.marks.touchpoints else theme.flow
        source, target = self._nodes[flow.source], self._nodes[flow.target]
        connector = self._canvas.add_connector(geometry, source, target, colour, DASHES[flow.kind])
        connector.name = flow.id
        self._taken += [segment_box(segment, 0) for segment in segments(tuple(route))]
        self._draw_flow_label(flow)

    def _draw_flow_label(self, flow: Flow) -> None:
        """Draw the label of a flow where the diagram has it, moved as the lane of its source is."""
        scene, part = self._scene, self._part
        runs = [run for run in flow_label_shapes(scene, flow, scene.route(flow.id)) if isinstance(run, TextRun)]
        if not runs:
            return
        shift = 0.0 if part.shifts is None else part.shifts[scene.scenario.nodes[flow.source].lane]
        left, top = (
            min(run.origin.x for run in runs),
            min(run.origin.y for run in runs) - SMALL_SIZE,
        )
        width = max(run.line.width for run in runs)
        height = len(runs) * LABEL_LINE_HEIGHT * self._points(SMALL_SIZE) / (POINTS_PER_UNIT * self._canvas.scale)
        place = Box(left - part.left - 4, top - shift, width * 1.15 + 12, height)
        text = "\n".join(run.line.text for run in runs)
        self._add_label(place, text, self._style(SMALL_SIZE, margin=0, alignment=PP_ALIGN.LEFT))

    def _add_label(self, place: Box, text: str, style: SlideTextStyle) -> None:
        """Add a label at a place, or somewhat above or below it where it would cover a node."""
        nodes = list(self._part.boxes.values())
        shifts = (0.0, -0.5, 0.5, -1.0, 1.0)
        places = [self._kept_inside(Box(place.x, place.y + shift * place.height, *place[2:])) for shift in shifts]
        free = next((one for one in places if _is_free(one, nodes)), places[0])
        self._taken.append(free)
        self._canvas.add_label(free, text, style)

    def _step_text(self, step: Step) -> str:
        """Return the name of a step, with the numbers of its pain points in the register."""
        notes = self._scene.annotations.get(step.id, ())
        numbers = [self._scene.marks.annotations[note.id] for note in notes if note.kind in PAIN_POINT_KINDS]
        marks = " ".join(f"▲{number}" for number in numbers)
        return f"{_one_line(step.name) or step.id} {marks}".strip()

    def _kept_inside(self, box: Box) -> Box:
        """Return a box moved into the part."""
        right, bottom = self._part.width - box.width, self._part.height - box.height
        return Box(
            max(0.0, min(box.x, right)),
            max(0.0, min(box.y, bottom)),
            box.width,
            box.height,
        )

    def _points(self, size: float) -> float:
        """Return the size of a text of the diagram in points on the slide."""
        return max(self._min_points, size * POINTS_PER_UNIT * self._canvas.scale)

    def _style(
        self,
        size: float,
        *,
        is_bold: bool = False,
        alignment: PP_ALIGN = PP_ALIGN.CENTER,
        anchor: MSO_ANCHOR = MSO_ANCHOR.MIDDLE,
        margin: float | None = None,
    ) -> SlideTextStyle:
        space = 3.0 * self._canvas.scale if margin is None else margin
        return SlideTextStyle(self._points(size), self._scene.theme.ink, is_bold, alignment, anchor, space)


def _is_free(place: Box, taken: list[Box]) -> bool:
    return not any(
        place.x < box.x + box.width
        and box.x < place.x + place.width
        and place.y < box.y + box.height
        and box.y < place.y + place.height
        for box in taken
    )


def _straight_route(source: Box, target: Box) -> tuple[Point, Point]:
    """Return the route between the facing sides of a step and the mark beside it."""
    if source.x + source.width <= target.x:
        sides = RIGHT, LEFT
    elif target.x + target.width <= source.x:
        sides = LEFT, RIGHT
    else:
        sides = (BOTTOM, TOP) if source.y < target.y else (TOP, BOTTOM)
    return side_middle(source, sides[0]), side_middle(target, sides[1])


def _one_line(text: str) -> str:
    return " ".join(text.split())
