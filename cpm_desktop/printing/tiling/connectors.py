"""Connectors: where flows continue from one part of a divided diagram to another part."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from cpm_desktop.drawing.polylines import segments
from cpm_desktop.drawing.scene import Scene
from cpm_desktop.layout.placement import Route
from cpm_desktop.model.layout import Point
from cpm_desktop.printing.tiling.diagram_parts import DiagramPart, DiagramParts


class ConnectorEnd(NamedTuple):
    """One end of a connector: the part, and where the flow crosses its edge, in its folded coordinates."""

    part: int
    place: Point


class Connector(NamedTuple):
    """A flow that leaves one part and continues in another part."""

    flow: str
    letters: str
    """Tells apart the connectors that start on the same page."""
    start: ConnectorEnd
    end: ConnectorEnd


class _Visit(NamedTuple):
    part: int
    entry: Point
    exit: Point


def connectors_of(scene: Scene, parts: DiagramParts) -> tuple[Connector, ...]:
    """Return the connectors of all flows; each pair of ends occurs once."""
    found: list[Connector] = []
    started: dict[int, int] = {}
    for flow in scene.scenario.flows:
        for before, after in pairwise(_visits_of_flow(scene, parts.parts, flow)):
            if before.part == after.part:
                continue
            page = parts.pages[before.part]
            letters = connector_letters(started.get(page, 0))
            started[page] = started.get(page, 0) + 1
            start = ConnectorEnd(before.part, before.exit)
            found.append(Connector(flow, letters, start, ConnectorEnd(after.part, after.entry)))
    return tuple(found)


def connector_letters(number: int) -> str:
    """Return A, B, …, Z, AA, AB, … for 0, 1, …."""
    letters = ""
    number += 1
    while number:
        number, letter = divmod(number - 1, 26)
        letters = chr(ord("A") + letter) + letters
    return letters


def _visits_of_flow(scene: Scene, parts: Sequence[DiagramPart], flow: str) -> list[_Visit]:
    """Return the visits of a flow, from the part with its source to the part with its target.

    A flow that starts or ends exactly at the edge of a part has a visit of length 0 there.
    """
    route, ends = scene.placement.route(flow), scene.scenario.flows[flow]
    visits = _visits(parts, route)
    source, target = _part_with(scene, parts, ends.source), _part_with(scene, parts, ends.target)
    if visits and source is not None and visits[0].part != source:
        visits.insert(0, _point_visit(parts, source, route[0]))
    if visits and target is not None and visits[-1].part != target:
        visits.append(_point_visit(parts, target, route[-1]))
    return visits


def _point_visit(parts: Sequence[DiagramPart], part: int, place: Point) -> _Visit:
    folded = Point(place.x, parts[part].folding.fold(place.y))
    return _Visit(part, folded, folded)


def _part_with(scene: Scene, parts: Sequence[DiagramPart], node: str) -> int | None:
    """Return the part with the centre of a node, or None if the element has no box."""
    box = scene.placement.nodes.get(node)
    return None if box is None else _part_at(parts, Point(box.x + box.width / 2, box.y + box.height / 2))


def _visits(parts: Sequence[DiagramPart], route: Route) -> list[_Visit]:
    """Return the parts that a flow passes through in order, with the points where it enters and leaves each of them.

    Pieces of the diagram that are no part are left out.
    """
    visits: list[_Visit] = []
    if len(route) < 2:
        return visits
    for start, end in segments(route):
        for one, other in pairwise(_cut_points(parts, start, end)):
            part = _part_at(parts, Point((one.x + other.x) / 2, (one.y + other.y) / 2))
            if part is None:
                continue
            folding = parts[part].folding
            entry, leave = Point(one.x, folding.fold(one.y)), Point(other.x, folding.fold(other.y))
            if visits and visits[-1].part == part:
                visits[-1] = visits[-1]._replace(exit=leave)
            else:
                visits.append(_Visit(part, entry, leave))
    return visits


def _cut_points(parts: Iterable[DiagramPart], start: Point, end: Point) -> Iterator[Point]:
    """Yield the ends of an axis-aligned segment and, between them, the points on the edges of parts, in order."""
    low_x, high_x = sorted((start.x, end.x))
    low_y, high_y = sorted((start.y, end.y))
    xs, ys = set(), set()
    for part in parts:
        xs |= {x for x in (part.area.x, part.area.x + part.area.width) if low_x < x < high_x}
        if part.area.x <= high_x and low_x <= part.area.x + part.area.width:
            ys |= {y for y in (part.rows.start, part.rows.end) if low_y < y < high_y}
    yield start
    if start.y == end.y:
        yield from (Point(x, start.y) for x in sorted(xs, reverse=start.x > end.x))
    else:
        yield from (Point(start.x, y) for y in sorted(ys, reverse=start.y > end.y))
    yield end


def _part_at(parts: Sequence[DiagramPart], place: Point) -> int | None:
    """Return the part that contains a point of the whole diagram, or None."""
    for number, part in enumerate(parts):
        if part.area.x <= place.x <= part.area.x + part.area.width and part.rows.start <= place.y <= part.rows.end:
            return number
    return None
