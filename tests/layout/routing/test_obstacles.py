"""Obstacles are found by area; moving some gives the same map as building it again."""

from hypothesis import given
from hypothesis import strategies as st

from cpm_desktop.layout.rect import Rect, rects_overlap
from cpm_desktop.layout.routing.obstacle_map import FAR_COORDINATE, ObstacleMap
from cpm_desktop.layout.routing.obstacles import ObstacleGrid
from cpm_desktop.layout.routing.tracked_obstacle_query import TrackedObstacleQuery

FRAME = Rect(-FAR_COORDINATE, -FAR_COORDINATE, FAR_COORDINATE, FAR_COORDINATE)


@st.composite
def areas(draw: st.DrawFn) -> Rect:
    others, top = (draw(st.integers(-3000, 3000)) for _ in range(2))
    width, height = (draw(st.integers(1, 900) | st.integers(1, 20_000)) for _ in range(2))
    return Rect(others, top, others + width, top + height)


def obstacles_in(obstacles: ObstacleGrid, area: Rect) -> set[Rect]:
    return set(TrackedObstacleQuery(ObstacleMap(obstacles, None, FRAME)).obstacles_in(*area))


@given(st.lists(areas(), max_size=20), areas())
def test_query_returns_the_overlapping_obstacles(boxes: list[Rect], area: Rect):
    assert obstacles_in(ObstacleGrid(boxes), area) == {box for box in boxes if rects_overlap(box, area)}


@given(st.lists(areas(), max_size=12), st.lists(areas(), max_size=4), areas())
def test_moved_obstacles_equal_new_ones(boxes: list[Rect], added: list[Rect], area: Rect):
    removed, others = boxes[::2], boxes[1::2]
    moved, fresh = ObstacleGrid(boxes).with_rects_moved(removed, added), ObstacleGrid([*others, *added])
    assert obstacles_in(moved, area) == obstacles_in(fresh, area)


def test_query_tracks_the_queried_area():
    query = TrackedObstacleQuery(ObstacleMap(ObstacleGrid(()), None, FRAME))
    query.is_free(0, 0, 10, 10)
    query.is_free(-5, 4, 3, 20)
    queried = query.queried_area
    assert queried.bounds == Rect(-5, 0, 10, 20)
    for area, is_part in ((Rect(8, 8, 12, 12), True), (Rect(5, 12, 9, 18), False), (Rect(20, 0, 30, 10), False)):
        assert queried.overlaps_any([area], area) is is_part


def test_space_outside_the_frame_is_blocked():
    query = TrackedObstacleQuery(ObstacleMap(ObstacleGrid(()), None, Rect(0, 0, 100, 100)))
    assert query.is_free(10, 10, 90, 90)
    assert not query.is_free(10, 90, 90, 110)
