"""Messages to and from a whole lane: they end on the border of its band."""

from __future__ import annotations

from cpm_desktop.layout.rect import Rect
from cpm_desktop.layout.routing.free_intervals import CLEARANCE, free_intervals, ray_end
from cpm_desktop.layout.routing.port import Interval, Port, Side, port_at_offset, port_range
from cpm_desktop.layout.routing.simple_routes import MAX_DETOUR
from cpm_desktop.layout.routing.tracked_obstacle_query import TrackedObstacleQuery
from cpm_desktop.model.bands import Span
from cpm_desktop.model.layout import Point

SIDE_PORT_OFFSET = 12.0
"""How far above the middle of a side a message with a detour leaves; the middle is reserved for the sequence flow."""

BAND_FLOW_PITCH = 96.0
"""The distance between flows from lane to lane: room for the name of a channel on each."""


def side_facing_band(area: Rect, band: Span) -> Side:
    """Return the side of a box, top or bottom, that faces the nearest border of `band`."""
    middle = (area.top + area.bottom) / 2
    return Side.TOP if _nearest_border(area, band) < middle else Side.BOTTOM


def route_to_band(
    query: TrackedObstacleQuery, area: Rect, port: Port, band: Span, centre_only: bool
) -> tuple[Point, ...]:
    """Return the route from a box to the nearest border of `band`: straight up or down near `port`, or by a side.

    `centre_only` is true if flows meet the box only at the middle of a side.
    """
    border = _nearest_border(area, band)
    straight = _straight_position(query, area, port, border, centre_only)
    if straight is not None:
        return (Point(straight, port.y), Point(straight, border))
    below = Point(port.x, border)
    for side in (Side.RIGHT, Side.LEFT):
        end = port_at_offset(area, side, -min(SIDE_PORT_OFFSET, (area.bottom - area.top) / 4))
        first = end.x + CLEARANCE * side.direction
        last = ray_end(query, 0, end.x, end.x + MAX_DETOUR * side.direction, end.y, CLEARANCE)
        if (last - first) * side.direction < 0:
            continue
        levels = _interval_short_of_border(end.y, border)
        free = free_intervals(query, 0, Interval(min(first, last), max(first, last)), levels, CLEARANCE)
        if free:
            x = round(free[0].low if side is Side.RIGHT else free[-1].high, 2)
            return (Point(end.x, end.y), Point(x, end.y), Point(x, border))
    return (Point(port.x, port.y), below)


def _straight_position(
    query: TrackedObstacleQuery, area: Rect, port: Port, border: float, centre_only: bool
) -> float | None:
    """Return the x closest to `port` at which a flow to `border` is straight, or None if boxes block all."""
    room = port_range(area, port.side, centre_only)
    start = port.y + (CLEARANCE / 2 + 1) * port.side.direction
    levels = Interval(min(start, border), max(start, border))
    free = free_intervals(query, 0, room, levels, CLEARANCE / 2)
    positions = [min(max(port.x, interval.low), interval.high) for interval in free]
    return min(positions, key=lambda x: abs(x - port.x), default=None)


def route_between_bands(query: TrackedObstacleQuery, source: Span, target: Span, rank: int) -> tuple[Point, ...]:
    """Return a vertical route between the facing borders of two lanes; flows with different `rank` keep apart."""
    if source.start < target.start:
        start, end = source.end, target.start
    elif source.start > target.start:
        start, end = source.start, target.end
    else:
        start, end = source.start, source.end
    left, _, right, _ = query.frame
    first = left + BAND_FLOW_PITCH * (rank + 0.5)
    room = Interval(first, max(right, first))
    if start == end:
        start, end = (source.start, target.start) if source.start < target.start else (source.end, target.end)
    middle = (start + end) / 2
    levels = Interval(
        _interval_short_of_border(middle, min(start, end)).low, _interval_short_of_border(middle, max(start, end)).high
    )
    free = free_intervals(query, 0, room, levels, CLEARANCE)
    x = round(free[0].low if free else room.low, 2)
    return (Point(x, start), Point(x, end))


def _interval_short_of_border(start: float, border: float) -> Interval:
    """Return the interval from `start` to just before a border, which may be on the frame of the diagram."""
    if border < start:
        return Interval(min(border + CLEARANCE, start), start)
    return Interval(start, max(border - CLEARANCE, start))


def _nearest_border(area: Rect, band: Span) -> float:
    """Return the border of `band` that faces a box; for the box's own lane, the nearer border."""
    if band.start >= area.bottom:
        return band.start
    if band.end <= area.top:
        return band.end
    return band.start if area.top - band.start <= band.end - area.bottom else band.end
