"""Ports: flows on one side of a box keep apart and in order."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from cpm_desktop.layout.rect import Area
from cpm_desktop.layout.routing.channels import Stretch
from cpm_desktop.layout.routing.ends import Side, end_at
from cpm_desktop.layout.routing.ports import LEAST_PITCH, Request, placed_ports, port_range

PLACES = st.integers(-500, 500).map(float)


@given(st.lists(st.builds(Request, PLACES, st.none() | PLACES), min_size=1, max_size=6))
def test_ports_lie_on_the_side_in_the_order_of_where_they_lead_and_apart(requests: list[Request]):
    room = Stretch(-60.0, 60.0)
    places = placed_ports(room, requests, 14.0)
    assert all(room.low <= place <= room.high for place in places)
    order = sorted(range(len(requests)), key=lambda index: (requests[index].toward, index))
    ranked = [places[index] for index in order]
    assert all(later - earlier >= LEAST_PITCH - 1e-9 for earlier, later in pairwise(ranked))


def test_one_port_is_in_the_middle():
    assert placed_ports(Stretch(0.0, 40.0), [Request(300.0, None)], 14.0) == [20.0]


def test_a_straight_flow_keeps_its_line_and_the_others_stand_beside_it():
    places = placed_ports(Stretch(0.0, 40.0), [Request(-100.0, None), Request(20.0, 20.0), Request(300.0, None)], 14.0)
    assert places == [6.0, 20.0, 34.0]


def test_too_many_ports_share_what_room_there_is():
    assert placed_ports(Stretch(0.0, 8.0), [Request(float(index), None) for index in range(3)], 14.0) == [0.0, 4.0, 8.0]


def test_a_decision_has_its_port_at_the_tip():
    area = Area(0.0, 0.0, 40.0, 40.0)
    assert port_range(area, Side.RIGHT, pointed=True) == Stretch(20.0, 20.0)
    assert end_at(area, Side.BOTTOM) == (20.0, 40.0, Side.BOTTOM)
