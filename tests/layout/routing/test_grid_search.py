"""The route search gives up early if an end is enclosed, and finds every other route."""

from __future__ import annotations

from random import Random

import pytest

from cpm_desktop.layout.rect import Rect
from cpm_desktop.layout.routing import grid_search
from cpm_desktop.layout.routing.grid_search import MAX_POINTS_NEAR_GOALS, PortCandidate, search_route
from cpm_desktop.layout.routing.obstacle_map import FAR_COORDINATE, ObstacleMap
from cpm_desktop.layout.routing.obstacles import ObstacleGrid
from cpm_desktop.layout.routing.port import Side, port_at_offset
from cpm_desktop.layout.routing.tracked_obstacle_query import TrackedObstacleQuery
from cpm_desktop.model.layout import Box, Point
from tests.layout.geometry import boxes_crossed_by

SOURCE, TARGET = Rect(0, 0, 40, 40), Rect(400, 0, 440, 40)
ENCLOSING_AREAS = [Rect(330 + 10 * step, -70, 420 + 10 * step, 110) for step in range(8)]
"""Boxes that overlap each other and the target."""
DISTANT_AREAS = [Rect(x, y, x + 20, y + 20) for x in range(60, 320, 40) for y in range(-300, 300, 40)]


def route(areas: list[Rect], max_points_near_goals: int = MAX_POINTS_NEAR_GOALS) -> tuple[Point, ...] | None:
    """Return the route from the source to the target between `areas`."""
    query = TrackedObstacleQuery(
        ObstacleMap(ObstacleGrid(areas), None, Rect(-FAR_COORDINATE, -FAR_COORDINATE, FAR_COORDINATE, FAR_COORDINATE))
    )
    starts, finishes = ([PortCandidate(port_at_offset(box, side), 0.0) for side in Side] for box in (SOURCE, TARGET))
    return search_route(query, starts, finishes, 8.0, max_points_near_goals)


def test_enclosed_target_is_given_up_without_a_search(monkeypatch: pytest.MonkeyPatch) -> None:
    reached: list[object] = []
    monkeypatch.setattr(grid_search, "heappush", lambda _heap, entry: reached.append(entry))
    assert route([SOURCE, TARGET, *ENCLOSING_AREAS, *DISTANT_AREAS]) is None
    assert not reached


@pytest.mark.parametrize("seed", range(40))
def test_limited_search_near_the_goals_finds_the_same_route(seed: int) -> None:
    random = Random(seed)
    corners = [(random.randrange(330, 470, 5), random.randrange(-60, 60, 5)) for _ in range(8)]
    areas = [SOURCE, TARGET, *(Rect(x, y, x + 30, y + 30) for x, y in corners)]
    assert route(areas, max_points_near_goals=-1) == route(areas)


def test_search_between_distant_ends_uses_the_lines_near_them() -> None:
    boxes = [Rect(80.0 * number, 10.0 + number % 7, 80.0 * number + 40, 50.0 + number % 7) for number in range(300)]
    source, target = boxes[0], boxes[-1]
    query = TrackedObstacleQuery(
        ObstacleMap(ObstacleGrid(boxes), None, Rect(-FAR_COORDINATE, -FAR_COORDINATE, FAR_COORDINATE, FAR_COORDINATE))
    )
    assert 2 * len(boxes) > grid_search.MAX_GRID_LINES
    start, finish = (PortCandidate(port_at_offset(box, Side.RIGHT), 0.0) for box in (source, target))
    found = search_route(query, [start], [finish], 8.0)
    assert found is not None
    assert boxes_crossed_by(found, [Box(x, y, right - x, bottom - y) for x, y, right, bottom in boxes]) == []
