"""Handoffs between lanes of the organisation, direct or carried by the customer."""

from cpm_desktop.analysis.crossings.crossing import expected_crossings
from cpm_desktop.analysis.crossings.handoffs import handoffs
from tests.analysis.process_builder import process, sample

LANES = "C customer, S frontstage, B backstage, W backstage"


def numbered_handoffs(scenario, *, carried=False):
    found = [handoff for handoff in handoffs(scenario) if handoff.is_customer_carried == carried]
    return [(handoff.number, handoff.source, handoff.target, handoff.flow) for handoff in found]


def test_handoffs_of_the_ordering_example():
    assert numbered_handoffs(sample("ordering")) == [
        (1, "G3", "B3", "f10"),
        (2, "E1", "E2", "f15"),
        (3, "E2", "E3", "f16"),
        (4, "G4", "H1", "f19"),
        (5, "I4", "H1", "f24"),
        (6, "H2", "H3", "f26"),
        (7, "G6", "R5", "f36"),
        (8, "G6", "H1", "f37"),
    ]


def test_expected_handoffs_in_the_ordering_example():
    today = sample("ordering")
    expected = expected_crossings(today)

    direct = [handoff for handoff in handoffs(today) if not handoff.is_customer_carried]
    assert round(sum(expected[handoff.flow] for handoff in direct), 4) == 4.6165


def test_customer_carried_handoffs_of_the_ordering_example():
    assert numbered_handoffs(sample("ordering"), carried=True) == [
        (1, "A2", "B2", "f8"),
        (2, "A2", "E1", "f14"),
        (3, "G4", "I2", "f21"),
        (4, "H4", "R2", "f32"),
    ]


def test_handoff_has_medium_contents_and_wait():
    found = {(handoff.source, handoff.target): handoff for handoff in handoffs(sample("ordering"))}["H2", "H3"]

    assert (found.source_lane, found.target_lane) == ("WH", "SHIP")
    assert (found.medium, found.carries, found.wait_minutes) == ("trolley", ("packed goods", "delivery note"), 240)


def test_gateways_hand_over_in_the_lane_where_they_are():
    scenario = process(LANES, "X S, G S decision, H B decision, Y B, Z W", "X G, G H .5, G Z .5, H Y .5, H Z .5")

    assert numbered_handoffs(scenario) == [(1, "G", "H", "G-H"), (2, "G", "Z", "G-Z"), (3, "H", "Z", "H-Z")]


def test_one_flow_is_one_handoff_whatever_leads_to_it():
    scenario = process(LANES, "V S, X S, G S decision, Y B, Z S", "V G, X G, G Y .5, G Z .5")

    assert numbered_handoffs(scenario) == [(1, "G", "Y", "G-Y")]


def test_decision_in_another_lane_is_handed_over_and_back():
    scenario = process(LANES, "X S, G B decision, Y S", "X G, G Y 1")

    assert numbered_handoffs(scenario) == [(1, "X", "G", "X-G"), (2, "G", "Y", "G-Y")]


def test_message_to_a_lane_of_the_organisation_is_a_handoff():
    assert numbered_handoffs(process(LANES, "X S", "X B message, W X message")) == [
        (1, "X", "B", "X-B"),
        (2, "W", "X", "W-X"),
    ]


def test_lane_change_is_carried_across_any_number_of_customer_steps():
    scenario = process(LANES, "X S, A C, G C decision, K C, Y B, Z S", "X A, A G, G K 1, K Y, K Z")

    assert numbered_handoffs(scenario, carried=True) == [(1, "X", "Y", "K-Y")]


def test_carried_work_from_several_lanes_is_listed_per_lane():
    scenario = process(LANES, "V S, X S, Z B, A C, Y W", "V A, X A, Z A, A Y")

    assert numbered_handoffs(scenario, carried=True) == [(1, "V", "Y", "A-Y"), (1, "Z", "Y", "A-Y")]


def test_loops_of_customer_steps_terminate():
    scenario = process(LANES, "X S, A C, K C, Y B", "X A, A K, K A, K Y")

    assert numbered_handoffs(scenario, carried=True) == [(1, "X", "Y", "K-Y")]


def test_messages_are_handoffs_but_notifications_are_not():
    assert numbered_handoffs(process(LANES, "X S, Y B, Z W", "X Y message, Y Z notification")) == [(1, "X", "Y", "X-Y")]


def test_process_without_handoffs():
    assert handoffs(process("", "", "")) == ()
    assert handoffs(process(LANES, "A C, X S, Y S", "A X, X Y, Y A")) == ()
