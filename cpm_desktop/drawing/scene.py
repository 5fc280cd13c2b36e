"""A scene: everything that a drawing needs, in one value."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from cpm_desktop.drawing.colour_classes import NO_DISTANCES, numbered_classes
from cpm_desktop.drawing.diagram_options import DEFAULT_OPTIONS, DiagramOptions
from cpm_desktop.drawing.emotions import EmotionPoint, emotion_points_by_lane
from cpm_desktop.drawing.labels import DrawingLabels
from cpm_desktop.drawing.polylines import segment_box, segments
from cpm_desktop.drawing.spatial_grid import BoxGrid
from cpm_desktop.drawing.theme import Theme
from cpm_desktop.layout.emotion_band import contents_bottoms, emotion_band_height
from cpm_desktop.layout.placement import Placement, Route, compute_placement
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Annotation
from cpm_desktop.perspectives.emphasis import Emphasis
from cpm_desktop.perspectives.marks import Marks
from cpm_desktop.perspectives.overlay import Overlay

MAX_AVOIDED_FLOWS = 300
"""With more flows than these, labels avoid the flows at the same nodes only: all routes would take too long."""


def _annotations_by_target(scenario: Scenario) -> dict[str, tuple[Annotation, ...]]:
    by_target: dict[str, list[Annotation]] = {}
    for annotation in scenario.annotations.values():
        for target in annotation.targets:
            by_target.setdefault(target, []).append(annotation)
    return {target: tuple(annotations) for target, annotations in by_target.items()}


@dataclass(frozen=True)
class Scene:
    """What is drawn (a scenario and its marks), where (its placement), and how (theme, labels and options)."""

    scenario: Scenario
    placement: Placement
    marks: Marks
    theme: Theme
    labels: DrawingLabels = field(default_factory=DrawingLabels)
    options: DiagramOptions = DEFAULT_OPTIONS
    emphasis: Emphasis | None = None
    """The highlighted elements, if any."""
    overlay: Overlay | None = None
    """The differences from another scenario, if the two are compared."""
    shown_route: Callable[[str], Route] | None = field(default=None, repr=False, compare=False)
    """Returns the drawn route of a flow if the canvas may show an older one; default: the route of the placement."""
    annotations: Mapping[str, tuple[Annotation, ...]] = field(init=False)
    """The annotations about each element, by its id."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "annotations", _annotations_by_target(self.scenario))

    @property
    def customer_distances(self) -> Mapping[str, int]:
        """The distance of each step from the customer, by its id; empty if it was not calculated."""
        return self.marks.customer_distances.steps if self.marks.customer_distances is not None else NO_DISTANCES

    def route(self, flow_id: str) -> Route:
        """Return the drawn route of a flow, so that labels keep clear of the visible lines."""
        return (self.shown_route or self.placement.route)(flow_id)

    @cached_property
    def flow_segments(self) -> BoxGrid:
        """The segments of all flows, for labels that avoid flows passing by; empty if there are very many flows."""
        grid, flows = BoxGrid(), self.scenario.flows
        if len(flows) <= MAX_AVOIDED_FLOWS:
            routes = (self.route(key) for key in flows)
            for route in routes:
                for segment in segments(route) if len(route) > 1 else ():
                    grid.add(segment_box(segment, 0))
        return grid

    def is_dimmed(self, element_id: str) -> bool:
        """Return whether an element is drawn pale because other elements are highlighted."""
        return self.emphasis is not None and element_id not in self.emphasis.elements

    @cached_property
    def colour_classes(self) -> Mapping[str, int]:
        """The classes that steps are coloured by, with the number that each has."""
        return numbered_classes(self.options.colours, self.scenario, self.annotations, self.customer_distances)

    @cached_property
    def emotion_band_heights(self) -> Mapping[str, float]:
        """The height of the emotion band of each customer lane, by the lane's id."""
        customers = [lane.id for lane in self.scenario.lanes.values() if lane.kind == "customer"]
        spans = {lane: self.placement.lanes[lane] for lane in customers}
        nodes = (node for node in self.scenario.nodes.values() if node.lane in spans)
        bottoms = contents_bottoms(nodes, self.placement.nodes)
        return {
            lane: emotion_band_height(span.length, bottoms.get(lane, span.start) - span.start)
            for lane, span in spans.items()
        }

    @cached_property
    def base_emotion_points(self) -> Mapping[str, tuple[EmotionPoint, ...]]:
        """The emotions of the base of a comparison, at the steps that the diagram shows, by the lane's id."""
        if self.overlay is None:
            return {}
        base = self.overlay.base
        boxes = {**compute_placement(self.overlay.scenario_with_ghosts, self.placement).nodes, **self.placement.nodes}
        return emotion_points_by_lane(base, boxes, _annotations_by_target(base))

    @cached_property
    def emotion_points(self) -> Mapping[str, tuple[EmotionPoint, ...]]:
        """The emotions along each customer lane, from left to right, by the lane's id."""
        return emotion_points_by_lane(self.scenario, self.placement.nodes, self.annotations)
