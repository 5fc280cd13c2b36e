"""What the overlay says beside each element that came, went, is otherwise or moved: a sign and a few words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from math import hypot
from typing import NamedTuple, TypeAlias

from cpm_desktop.drawing.bounds import grown
from cpm_desktop.drawing.elements.annotations import RADIUS, mark_places
from cpm_desktop.drawing.elements.label_placer import GAP, Place, Room
from cpm_desktop.drawing.polylines import middle, segments
from cpm_desktop.drawing.scene import Scene
from cpm_desktop.drawing.text.line import TextLine
from cpm_desktop.drawing.text.wrapping import break_text
from cpm_desktop.drawing.typography import SMALL, block_height, block_width
from cpm_desktop.i18n import enumerated, labelled
from cpm_desktop.layout.placement import Placement
from cpm_desktop.model.layout import Box, Point
from cpm_desktop.perspectives.overlay import Overlay, State

TEXT_WIDTH = 150.0
MOST = 3
"""So many differences are told beside an element; the rest are counted, and all stand in the tooltip."""
SIGN = 13.0
"""Edge of the square with the sign."""
PADDING = 4.0
INSET = 8.0
"""From the corner of a lane or phase to its label."""
Leader: TypeAlias = tuple[Point, Point]
_NEAR = 8.0
"""A label further away than this has a line that leads to it from what it is about."""
_FAR = 1.5
"""How much more a label that stands away from its element costs than a callout, which a line leads to anyway."""
_DISTANCES = (5.0, 12.0, 22.0, 36.0, 54.0, 80.0, 110.0, 150.0, 200.0)


class Row(NamedTuple):
    """What is said of one state: its sign, then lines of text."""

    state: State
    lines: tuple[TextLine, ...]


class Label(NamedTuple):
    """What stands beside an element."""

    element: str
    rows: tuple[Row, ...]
    box: Box
    leader: Leader | None
    """The line that leads to the label where it stands further away."""
    whole: str
    """Everything that is to be said, for the tooltip."""


def labels(scene: Scene, overlay: Overlay, ghosts: Placement, taken: Iterable[Box]) -> Iterator[Label]:
    """Yield the label of every element that is otherwise, with a free way to it.

    None covers a box, a ghost, a mark, another label, or what is `taken`. Where there is no room for words, the sign
    stands alone.
    """
    told = [*_told(scene, overlay, ghosts)]
    if not told:
        return
    room = Room(scene, [*_marks(scene), *taken], ghosts.is_free)
    for key, areas in told:
        rows, whole = _rows(scene, overlay, key)
        shown, box = _placed(room, ghosts, areas, rows, key in ghosts.lanes or key in ghosts.phases)
        yield Label(key, shown, box, _leader(ghosts, areas, box), whole)


def _placed(
    room: Room, ghosts: Placement, areas: Sequence[Box], rows: tuple[Row, ...], in_corner: bool
) -> tuple[tuple[Row, ...], Box]:
    """Return as much of a label as there is room for, and where: best where a line can lead to it."""
    bare = tuple(Row(row.state, ()) for row in rows)

    def is_led_to(box: Box) -> bool:
        return any(_is_way_free(ghosts, area, box) for area in areas)

    for shown in (rows, bare):
        places = [*_places(areas, _size(shown), in_corner)]
        box = room.find(places, is_led_to)
        if box is not None:
            return shown, box
    return bare, room.take(Point(areas[0].x, areas[0].y), places)


def _marks(scene: Scene) -> Iterator[Box]:
    for target in scene.annotations:
        for centre in mark_places(scene, target).values():
            yield grown(Box(*centre, 0, 0), RADIUS + 2)


def _told(scene: Scene, overlay: Overlay, ghosts: Placement) -> Iterator[tuple[str, list[Box]]]:
    """Yield what has a label, and where it is; a new flow has none where an end of it is new as well."""
    width, height = scene.placement.width, scene.placement.height
    for key, band in ghosts.lanes.items():
        if overlay.states(key):
            yield key, [Box(0, band.start, width, band.length)]
    for key, span in scene.placement.phases.items():
        if overlay.states(key):
            yield key, [Box(span.start, 0, span.length, height)]
    boxes = {**ghosts.nodes, **scene.placement.nodes}
    yield from ((key, [boxes[key]]) for key in overlay.together.nodes if overlay.states(key))
    for flow in scene.scenario.flows.values():
        states = set(overlay.states(flow.id))
        if states and not (states == {"added"} and {flow.source, flow.target} & overlay.added):
            yield from _along(scene, flow.id)


def _along(scene: Scene, flow_id: str) -> Iterator[tuple[str, list[Box]]]:
    """Yield where a flow is: the middles of its stretches, the longest first."""
    route = scene.placement.route(flow_id)
    if len(route) > 1:
        stretches = sorted(segments(route), key=lambda ends: -hypot(ends[1].x - ends[0].x, ends[1].y - ends[0].y))
        yield flow_id, [Box(*middle(stretch), 0, 0) for stretch in stretches]


def _rows(scene: Scene, overlay: Overlay, key: str) -> tuple[tuple[Row, ...], str]:
    """Return what is said of an element, and all that could be said."""
    rows: list[Row] = []
    all_words: list[str] = []
    for state in overlay.states(key):
        told = overlay.changed[key] if state == "changed" else (_words(scene, overlay, key, state),)
        all_words += told
        rest = len(told) - MOST
        shown = (*told[:MOST], scene.words.more.format(count=rest)) if rest > 0 else told
        lines = tuple(line for words in shown for line in break_text(words, TEXT_WIDTH, SMALL, lines=2))
        rows.append(Row(state, lines))
    return tuple(rows), enumerated(all_words)


def _words(scene: Scene, overlay: Overlay, key: str, state: State) -> str:
    """Return the words for a state; former lanes have no header, so their names stand here."""
    origin = overlay.moved.get(key) if state == "moved" else None
    lane = overlay.together.lanes.get(key) if state == "removed" else None
    if origin:
        return scene.words.origin.format(home=origin)
    happened = scene.words.overlay[state]
    return labelled(lane.name, happened) if lane is not None and lane.name else happened


def _size(rows: Iterable[Row]) -> tuple[float, float]:
    known = list(rows)
    words = max(block_width(row.lines) for row in known)
    width = SIGN + 2 * PADDING + (words + PADDING if words else 0.0)
    return width, sum(max(block_height(row.lines), SIGN) for row in known) + 2 * PADDING


def _places(areas: Sequence[Box], size: tuple[float, float], in_corner: bool) -> Iterator[Place]:
    """Yield where the label of an element may stand, the nearest first; that of a lane or phase `in_corner`."""
    if in_corner:
        yield from (place for about in areas for place in _in_the_corner(about, size))
        return
    for distance in _DISTANCES:
        for order, about in enumerate(areas):
            yield from (Place(_FAR * place.distance + order, place.box) for place in _around(about, size, distance))


def _in_the_corner(about: Box, size: tuple[float, float]) -> Iterator[Place]:
    """Yield places along the top of a lane or phase, from its left."""
    for number in range(40):
        yield Place(number * 4.0, Box(about.x + INSET + number * 40.0, about.y + INSET, *size))


def _around(about: Box, size: tuple[float, float], distance: float) -> Iterator[Place]:
    """Yield places around a box: below it, above it, then on its right and left."""
    width, height = size
    centre = about.x + about.width / 2
    lefts = (about.x, about.x + about.width - width, centre - width / 2, centre + GAP, centre - GAP - width)
    for y in (about.y + about.height + distance, about.y - distance - height):
        yield from (Place(distance, Box(x, y, width, height)) for x in lefts)
    for x in (about.x + about.width + distance, about.x - distance - width):
        for y in (about.y, about.y + about.height - height, about.y + (about.height - height) / 2):
            yield Place(distance + 1, Box(x, y, width, height))


def _leader(ghosts: Placement, areas: Iterable[Box], box: Box) -> Leader | None:
    """Return the line from an element to its label where that stands further away, if it crosses no box."""
    about = min(areas, key=lambda area: (not _is_way_free(ghosts, area, box), _length(_way(area, box))))
    way = _way(about, box)
    return way if _length(way) > _NEAR and _is_way_free(ghosts, about, box) else None


def _is_way_free(ghosts: Placement, about: Box, box: Box) -> bool:
    """Tell whether a line can lead from an element to its label without crossing a box."""
    (left, right), (top, bottom) = (sorted(ends) for ends in zip(*_way(about, box), strict=True))
    return ghosts.is_free(left, top, right, bottom)


def _way(about: Box, box: Box) -> Leader:
    """Return the shortest line from one box to another."""
    start = _towards(about, Point(box.x + box.width / 2, box.y + box.height / 2))
    end = _towards(box, start)
    return _towards(about, end), end


def _length(way: Leader) -> float:
    start, end = way
    return hypot(end.x - start.x, end.y - start.y)


def _towards(box: Box, point: Point) -> Point:
    """Return the point of a box that is nearest to another one."""
    return Point(min(max(point.x, box.x), box.x + box.width), min(max(point.y, box.y), box.y + box.height))
