"""A page with a diagram: viewports, a headline, and links from its marks to the registers and back."""

from __future__ import annotations

from collections.abc import Sequence

from cpm_desktop.drawing.bounds import shape_bounds
from cpm_desktop.drawing.shapes import Layer, Polygon, Rectangle, Shape, TextRun
from cpm_desktop.i18n import comma_list, label_and_value, translate
from cpm_desktop.layout.placement import Size
from cpm_desktop.printing.report.flowables import Anchor, LinkArea, ShapeFlowable
from cpm_desktop.printing.report.report_scenario import ReportScenario, element_name
from cpm_desktop.printing.tiling.diagram_viewport import DiagramViewport
from cpm_desktop.printing.tiling.viewport_painter import paint_viewport


class DiagramPage(ShapeFlowable):
    """A whole page: viewports, and the shapes around them in points."""

    def __init__(
        self,
        report_scenario: ReportScenario,
        size: Size,
        viewports: Sequence[DiagramViewport],
        *,
        title_shapes: Sequence[Shape] = (),
        decoration_shapes: Sequence[Shape] = (),
        links: Sequence[LinkArea] = (),
        anchors: Sequence[Anchor] = (),
    ) -> None:
        super().__init__()
        self.width, self.height = size
        self._report_scenario, self._viewports = report_scenario, tuple(viewports)
        self._title_shapes, self._decoration_shapes = list(title_shapes), list(decoration_shapes)
        self._links = list(links)
        self.anchors = tuple(anchors)

    def wrap(self, _: float, __: float) -> tuple[float, float]:
        """Return the size, which does not depend on the available space."""
        return self.width, self.height

    def shapes(self) -> list[Shape]:
        """Return the title and the shapes around the viewports."""
        return [*self._title_shapes, *self._decoration_shapes]

    def alternative(self) -> str:
        """Return the steps that the page shows, lane by lane; for an overview of blocks, all steps."""
        scenario, key_of = self._report_scenario.scenario, self._report_scenario.anchor_key
        keys = {anchor.key for anchor in self.anchors}
        shown = {node for node in scenario.nodes if key_of("element", node) in keys} or {*scenario.nodes}
        sentences = []
        for lane in scenario.lanes.values():
            names = [
                element_name(scenario, node.id)
                for node in scenario.nodes.values()
                if node.lane == lane.id and node.id in shown
            ]
            if names:
                sentences.append(label_and_value(element_name(scenario, lane.id), comma_list(names)))
        return ". ".join(sentences) or translate("Report", "Diagram")

    def links(self) -> list[LinkArea]:
        """Return the link areas around the viewports, and the marks in them, which link to a register."""
        marks = [
            LinkArea(viewport.map_to_page(shape_bounds(shape)), key)
            for viewport in self._viewports
            for shape in viewport.shapes
            if (key := _register_key(self._report_scenario, shape)) and viewport.shows_centre_of(shape_bounds(shape))
        ]
        return [*self._links, *marks]

    def paint(self) -> None:
        """Paint the viewports and the shapes around them."""
        self.paint_tagged("H2", self._title_shapes)
        with self.canv.tagged("Figure", self.alternative()):
            for viewport in self._viewports:
                paint_viewport(self.canv, viewport, self.height)
        self.paint_tagged("P", self._decoration_shapes)
        self.add_links_and_anchors()


def _register_key(report_scenario: ReportScenario, shape: Shape) -> str:
    """Return the anchor of the row that belongs to a mark; empty if the shape is not a mark."""
    if shape.layer != Layer.MARKS or isinstance(shape, TextRun) or not shape.tooltip:
        return ""
    marks = report_scenario.scene.marks
    if shape.element in marks.annotations:
        return report_scenario.link_to("annotation", shape.element)
    if isinstance(shape, Rectangle):
        return report_scenario.link_to("touchpoint", shape.element) if shape.element in marks.touchpoints else ""
    labels = marks.carried_handoffs if isinstance(shape, Polygon) else marks.handoffs
    label = labels.get(shape.element)
    return "" if label is None else report_scenario.link_to("handoff", label)
