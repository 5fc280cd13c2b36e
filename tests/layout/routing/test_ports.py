"""Ports: flows on one side of a box keep apart and in order."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from cpm_desktop.layout.rect import Rect
from cpm_desktop.layout.routing.free_intervals import Interval
from cpm_desktop.layout.routing.port import Side, port_at_offset
from cpm_desktop.layout.routing.port_distribution import MIN_PORT_PITCH, PortRequest, distribute_ports, port_range

PLACES = st.integers(-500, 500).map(float)


@given(st.lists(st.builds(PortRequest, PLACES, st.none() | PLACES), min_size=1, max_size=6))
def test_ports_lie_on_the_side_in_the_order_of_where_they_lead_and_apart(requests: list[PortRequest]):
    room = Interval(-60.0, 60.0)
    places = distribute_ports(room, requests, 14.0)
    assert all(room.low <= place <= room.high for place in places)
    order = sorted(range(len(requests)), key=lambda index: (requests[index].other_end, index))
    ranked = [places[index] for index in order]
    assert all(later - earlier >= MIN_PORT_PITCH - 1e-9 for earlier, later in pairwise(ranked))


def test_one_port_is_in_the_middle():
    assert distribute_ports(Interval(0.0, 40.0), [PortRequest(300.0, None)], 14.0) == [20.0]


def test_a_straight_flow_keeps_its_line_and_the_others_stand_beside_it():
    places = distribute_ports(
        Interval(0.0, 40.0), [PortRequest(-100.0, None), PortRequest(20.0, 20.0), PortRequest(300.0, None)], 14.0
    )
    assert places == [6.0, 20.0, 34.0]


def test_too_many_ports_share_what_room_there_is():
    assert distribute_ports(Interval(0.0, 8.0), [PortRequest(float(index), None) for index in range(3)], 14.0) == [
        0.0,
        4.0,
        8.0,
    ]


def test_a_decision_has_its_port_at_the_tip():
    area = Rect(0.0, 0.0, 40.0, 40.0)
    assert port_range(area, Side.RIGHT, centre_only=True) == Interval(20.0, 20.0)
    assert port_at_offset(area, Side.BOTTOM) == (20.0, 40.0, Side.BOTTOM)
