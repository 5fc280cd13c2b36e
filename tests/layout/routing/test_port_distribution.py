"""Ports: flows on the same side of a box keep their distance and order."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from cpm_desktop.layout.rect import Rect
from cpm_desktop.layout.routing.free_intervals import Interval
from cpm_desktop.layout.routing.port import Side, port_at_offset
from cpm_desktop.layout.routing.port_distribution import MIN_PORT_PITCH, PortRequest, distribute_ports, port_range

PLACES = st.integers(-500, 500).map(float)


@given(st.lists(st.builds(PortRequest, PLACES, st.none() | PLACES), min_size=1, max_size=6))
def test_ports_are_spaced_and_ordered_by_their_other_ends(requests: list[PortRequest]):
    room = Interval(-60.0, 60.0)
    places = distribute_ports(room, requests, 14.0)
    assert all(room.low <= place <= room.high for place in places)
    order = sorted(range(len(requests)), key=lambda index: (requests[index].other_end, index))
    ranked = [places[index] for index in order]
    assert all(later - earlier >= MIN_PORT_PITCH - 1e-9 for earlier, later in pairwise(ranked))


def test_single_port_is_centred():
    assert distribute_ports(Interval(0.0, 40.0), [PortRequest(300.0, None)], 14.0) == [20.0]


def test_straight_flow_keeps_its_line_and_others_move_aside():
    places = distribute_ports(
        Interval(0.0, 40.0), [PortRequest(-100.0, None), PortRequest(20.0, 20.0), PortRequest(300.0, None)], 14.0
    )
    assert places == [6.0, 20.0, 34.0]


def test_too_many_ports_share_the_available_space():
    assert distribute_ports(Interval(0.0, 8.0), [PortRequest(float(index), None) for index in range(3)], 14.0) == [
        0.0,
        4.0,
        8.0,
    ]


def test_port_of_a_decision_is_at_its_tip():
    area = Rect(0.0, 0.0, 40.0, 40.0)
    assert port_range(area, Side.RIGHT, centre_only=True) == Interval(20.0, 20.0)
    assert port_at_offset(area, Side.BOTTOM) == (20.0, 40.0, Side.BOTTOM)
