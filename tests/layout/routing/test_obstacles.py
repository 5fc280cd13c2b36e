"""Obstacles: found by where they lie, the same whatever was moved before."""

from hypothesis import given
from hypothesis import strategies as st

from cpm_desktop.layout.rect import Area, overlapping
from cpm_desktop.layout.routing.obstacle_map import FAR, Surroundings
from cpm_desktop.layout.routing.obstacles import Obstacles
from cpm_desktop.layout.routing.tracked_query import Survey

FRAME = Area(-FAR, -FAR, FAR, FAR)


@st.composite
def areas(draw: st.DrawFn) -> Area:
    left, top = (draw(st.integers(-3000, 3000)) for _ in range(2))
    width, height = (draw(st.integers(1, 900) | st.integers(1, 20_000)) for _ in range(2))
    return Area(left, top, left + width, top + height)


def looked_up(obstacles: Obstacles, area: Area) -> set[Area]:
    return set(Survey(Surroundings(obstacles, None, FRAME)).within(*area))


@given(st.lists(areas(), max_size=20), areas())
def test_what_is_found_is_what_overlaps(boxes: list[Area], asked: Area):
    assert looked_up(Obstacles(boxes), asked) == {box for box in boxes if overlapping(box, asked)}


@given(st.lists(areas(), max_size=12), st.lists(areas(), max_size=4), areas())
def test_moved_obstacles_are_like_fresh_ones(boxes: list[Area], come: list[Area], asked: Area):
    gone, left = boxes[::2], boxes[1::2]
    moved, fresh = Obstacles(boxes).moved(gone, come), Obstacles([*left, *come])
    assert looked_up(moved, asked) == looked_up(fresh, asked)


def test_a_survey_remembers_how_far_it_looked():
    survey = Survey(Surroundings(Obstacles(()), None, FRAME))
    survey.is_free(0, 0, 10, 10)
    survey.is_free(-5, 4, 3, 20)
    assert survey.reach == Area(-5, 0, 10, 20)


def test_outside_the_frame_nothing_is_free():
    survey = Survey(Surroundings(Obstacles(()), None, Area(0, 0, 100, 100)))
    assert survey.is_free(10, 10, 90, 90)
    assert not survey.is_free(10, 90, 90, 110)
