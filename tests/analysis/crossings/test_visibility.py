"""The distance of each step from the customer."""

from cpm_desktop.analysis.crossings.visibility import visibility_distances
from tests.analysis.process_builder import process, sample

LANES = "C customer, S frontstage, B backstage"


def test_customer_distances_of_the_ordering_example():
    today = sample("ordering")
    found = visibility_distances(today)

    customers = {node.id for node in today.nodes.values() if node.lane == "C"}
    further = {step: distance for step, distance in found.items() if distance > 1}
    assert further == {"H2": 3, "E2": 2, "H1": 2, "H3": 2}
    assert {step for step, distance in found.items() if distance == 0} == customers & set(found)
    assert len(found) == 25


def test_distance_is_the_same_in_both_directions():
    assert visibility_distances(process(LANES, "X B, Y S, A C", "X Y, Y A")) == {"A": 0, "Y": 1, "X": 2}


def test_step_with_a_message_to_a_customer_lane_has_distance_one():
    scenario = process(LANES, "X S, Y B, Z B", "X Y, Y Z, X C notification, C Z message")

    assert visibility_distances(scenario) == {"X": 1, "Z": 1, "Y": 2}


def test_unconnected_steps_have_no_distance():
    assert visibility_distances(process(LANES, "A C, X S, Y B", "X Y")) == {"A": 0}
