"""Adjacent steps: what lies between them is contracted, with its weights and its flows."""

from itertools import pairwise

import pytest

from cpm_desktop.analysis.case.adjacency import adjacencies
from cpm_desktop.analysis.case.visits import visits
from tests.analysis.processes import process, sample

LANES = "C customer, S backstage"


def pairs(scenario):
    return {(found.source, found.target): found.probability for found in adjacencies(scenario)}


def test_decisions_are_contracted_to_the_product_of_their_weights():
    scenario = process(
        LANES,
        "A C, G C decision, H S decision, B C, D S, E S",
        "A G, G B .8, G H .2, H D .25, H E .75",
    )

    assert pairs(scenario) == pytest.approx({("A", "B"): 0.8, ("A", "D"): 0.05, ("A", "E"): 0.15})
    ways = {found.target: found.flows for found in adjacencies(scenario)}
    assert ways == {"B": ("A-G", "G-B"), "D": ("A-G", "G-H", "H-D"), "E": ("A-G", "G-H", "H-E")}


def test_a_loop_of_decisions_is_passed_any_number_of_times():
    scenario = process(LANES, "A C, G C decision, H S decision, B C, D S", "A G, G H .5, G B .5, H G .5, H D .5")

    assert pairs(scenario) == pytest.approx({("A", "B"): 2 / 3, ("A", "D"): 1 / 3})


def test_a_loop_of_decisions_without_a_way_out_is_no_obstacle():
    scenario = process(LANES, "A C, G C decision, H S decision, K S decision, B C", "A G, G B .5, G H .5, H K 1, K H 1")

    assert pairs(scenario) == pytest.approx({("A", "B"): 0.5})


def test_splits_that_multiply_for_ever_do_not_stop_the_analysis():
    scenario = process(LANES, "A C, P S parallel, Q S parallel, B C", "A P, P Q, P B, Q P, Q B")

    assert set(pairs(scenario)) == {("A", "B")}


def test_several_ways_between_two_steps_are_one_adjacency():
    scenario = process(
        LANES,
        "A C, G C decision, H S decision, K S decision, B C",
        "A G, G H .5, G K .5, H B 1, K B 1",
    )

    (found,) = adjacencies(scenario)
    assert found.probability == pytest.approx(1)
    assert set(found.flows) == {flow.id for flow in scenario.flows.values()}


def test_every_branch_of_a_parallel_split_counts_in_full():
    scenario = process(LANES, "A C, P S parallel, B S, D S", "A P, P B, P D")

    assert pairs(scenario) == {("A", "B"): 1, ("A", "D"): 1}


def test_messages_are_adjacencies_and_notifications_are_not():
    scenario = process(LANES, "A C, B C, X S, Y S", "A B, A X message, X Y, Y B notification, Y C message")

    assert set(pairs(scenario)) == {("A", "B"), ("A", "X"), ("X", "Y")}


def test_a_step_may_follow_itself():
    scenario = process(LANES, "A C, G C decision, B C", "A G, G A .1, G B .9")

    assert pairs(scenario) == pytest.approx({("A", "A"): 0.1, ("A", "B"): 0.9})


def test_starts_and_ends_are_no_steps():
    assert pairs(process(LANES, "start C start, A C, end C end", "start A, A end")) == {}


def test_a_long_row_of_decisions_is_walked_without_recursion():
    decisions = [f"G{number}" for number in range(2000)]
    nodes = ["A C", *(f"{decision} C decision" for decision in decisions), "B C", "D C"]
    flows = [f"A {decisions[0]}", f"{decisions[-1]} B"]
    flows += [f"{one} {other} .999" for one, other in pairwise(decisions)]
    flows += [f"{decisions[5]} D .001"]
    scenario = process(LANES, ",".join(nodes), ",".join(flows))

    assert pairs(scenario)["A", "B"] == pytest.approx(0.999**1999)


def test_the_ordering_example_has_its_neighbours():
    found = pairs(sample("ordering"))

    assert found["A2", "D1"] == pytest.approx(0.8)
    assert found["E3", "I1"] == pytest.approx(0.25)
    assert found["R4", "H1"] == pytest.approx(0.4)
    assert ("H5", "R1") in found
    assert len(found) == 28


def test_ways_that_only_part_have_the_same_weights_as_in_the_chain_of_visits():
    scenario = process(
        LANES,
        "start C start, A C, G C decision, H S decision, K S parallel, B C, D S, E S, end C end",
        "start A, A G, G B .8, G H .2, H D .25, H K .75, K E, K B, B end, D end, E end",
    )
    found, arriving = visits(scenario), dict.fromkeys("ABDE", 0.0)

    for adjacency in adjacencies(scenario):
        arriving[adjacency.target] += found[adjacency.source] * adjacency.probability
    assert arriving == pytest.approx({"A": 0, **{step: found[step] for step in "BDE"}})
