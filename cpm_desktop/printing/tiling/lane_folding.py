"""Lane folding: in a part of a diagram, empty lanes become narrow strips, and empty areas of lanes become low."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from cpm_desktop.drawing.bounds import shape_bounds
from cpm_desktop.drawing.shapes import Ellipse, PathCommand, PathShape, Polygon, Polyline, Rectangle, Shape, TextRun
from cpm_desktop.layout.placement import Placement
from cpm_desktop.model.bands import Span
from cpm_desktop.model.layout import Box, Point

MAX_EMPTY_HEIGHT = 10.0
"""The height to which empty areas of a lane shrink in a part, in diagram units."""


@dataclass(frozen=True)
class LaneFolding:
    """Maps heights of a diagram to heights in a part of it, in which empty lanes are folded and empty areas are low."""

    lanes: Mapping[str, Span]
    """The lanes of the whole diagram, from top to bottom."""
    contents: Mapping[str, Sequence[Span]]
    """The vertical spans in each lane that keep their height; a lane without any is folded."""
    strip: float
    """The height of a folded lane."""

    @cached_property
    def folded(self) -> frozenset[str]:
        """Return the ids of the folded lanes."""
        return frozenset(lane for lane in self.lanes if not self.contents.get(lane))

    @cached_property
    def folded_lanes(self) -> dict[str, Span]:
        """Return the spans of all lanes in the part."""
        ends = {lane: (self.fold(span.start), self.fold(span.end)) for lane, span in self.lanes.items()}
        return {lane: Span(start, end - start) for lane, (start, end) in ends.items()}

    @cached_property
    def height(self) -> float:
        """Return the height of all lanes in the part."""
        return max((span.end for span in self.folded_lanes.values()), default=0.0)

    def fold(self, y: float) -> float:
        """Return the height in the part of a height of the whole diagram."""
        return _interpolated(y, self._knots[0], self._knots[1])

    def unfold(self, y: float) -> float:
        """Return the height in the whole diagram of a height of the part."""
        return _interpolated(y, self._knots[1], self._knots[0])

    def fold_box(self, box: Box) -> Box:
        """Return the place of a box, moved by the movement of its centre."""
        return box._replace(y=box.y + self.offset(box))

    def offset(self, box: Box) -> float:
        """Return how far down the centre of a box moves; negative if it moves up."""
        centre = box.y + box.height / 2
        return self.fold(centre) - centre

    def fold_placement(self, placement: Placement) -> Placement:
        """Return a placement with the folded lanes and their nodes; its routes remain those of the whole diagram."""
        nodes = {node: self.fold_box(box) for node, box in placement.nodes.items()}
        return replace(placement, lanes=self.folded_lanes, nodes=nodes, height=self.height)

    def fold_shape(self, shape: Shape) -> Shape:
        """Return a shape at its place in the part: lines bend with the lanes, other shapes move as a whole."""
        if isinstance(shape, Polyline):
            return replace(shape, points=tuple(Point(point.x, self.fold(point.y)) for point in shape.points))
        offset = self.offset(shape_bounds(shape))
        return moved_down(shape, offset) if offset else shape

    @cached_property
    def _knots(self) -> tuple[list[float], list[float]]:
        """Return corresponding heights of the whole diagram and of the part, in order."""
        before, after = [0.0], [0.0]
        for lane, span in self.lanes.items():
            if lane in self.folded:
                before.append(span.end)
                after.append(after[-1] + min(self.strip, span.length))
                continue
            for kept in [*merged_spans(self.contents[lane], span), Span(span.end, 0.0)]:
                empty = kept.start - before[-1]
                before += [kept.start, kept.end]
                start = after[-1] + min(empty, MAX_EMPTY_HEIGHT)
                after += [start, start + kept.length]
        return before, after


def merged_spans(spans: Iterable[Span], within: Span) -> list[Span]:
    """Return the parts of `spans` that are inside of `within`, in order and joined where they overlap."""
    merged: list[Span] = []
    for span in sorted(spans):
        start, end = max(span.start, within.start), min(span.end, within.end)
        if end <= start:
            continue
        if merged and start <= merged[-1].end:
            merged[-1] = Span(merged[-1].start, max(end, merged[-1].end) - merged[-1].start)
        else:
            merged.append(Span(start, end - start))
    return merged


def moved_down(shape: Shape, offset: float) -> Shape:
    """Return a shape moved down by `offset`."""
    match shape:
        case Rectangle() | Ellipse():
            return replace(shape, box=shape.box._replace(y=shape.box.y + offset))
        case TextRun():
            return replace(shape, origin=Point(shape.origin.x, shape.origin.y + offset))
        case Polygon() | Polyline():
            return replace(shape, points=tuple(Point(x, y + offset) for x, y in shape.points))
        case PathShape():
            return replace(shape, commands=tuple(_moved_command(command, offset) for command in shape.commands))


def _moved_command(command: PathCommand, offset: float) -> PathCommand:
    match command:
        case ("Z",):
            return command
        case ("C", x1, y1, x2, y2, x, y):
            return ("C", x1, y1 + offset, x2, y2 + offset, x, y + offset)
        case (letter, x, y):
            return (letter, x, y + offset)


def _interpolated(value: float, source: list[float], target: list[float]) -> float:
    """Return `value` mapped between the two nearest knots; beyond the knots the distance to the last one is kept."""
    index = bisect_right(source, value) - 1
    if index < 0:
        return value - source[0] + target[0]
    if index >= len(source) - 1:
        return value - source[-1] + target[-1]
    length = source[index + 1] - source[index]
    share = (value - source[index]) / length if length else 0.0
    return target[index] + share * (target[index + 1] - target[index])
