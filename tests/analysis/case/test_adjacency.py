"""Adjacent steps: gateways and events between them are contracted to one probability."""

from itertools import pairwise

import pytest

from cpm_desktop.analysis.case.adjacency import adjacencies
from cpm_desktop.analysis.case.visits import visits
from tests.analysis.process_builder import process, sample

LANES = "C customer, S backstage"


def probability_by_pair(scenario):
    return {(found.source, found.target): found.probability for found in adjacencies(scenario)}


def test_decisions_are_contracted_to_the_product_of_their_probabilities():
    scenario = process(
        LANES,
        "A C, G C decision, H S decision, B C, D S, E S",
        "A G, G B .8, G H .2, H D .25, H E .75",
    )

    assert probability_by_pair(scenario) == pytest.approx({("A", "B"): 0.8, ("A", "D"): 0.05, ("A", "E"): 0.15})


def test_loop_of_decisions_is_summed_over_all_repetitions():
    scenario = process(LANES, "A C, G C decision, H S decision, B C, D S", "A G, G H .5, G B .5, H G .5, H D .5")

    assert probability_by_pair(scenario) == pytest.approx({("A", "B"): 2 / 3, ("A", "D"): 1 / 3})


def test_endless_loop_of_decisions_is_ignored():
    scenario = process(LANES, "A C, G C decision, H S decision, K S decision, B C", "A G, G B .5, G H .5, H K 1, K H 1")

    assert probability_by_pair(scenario) == pytest.approx({("A", "B"): 0.5})


def test_endlessly_multiplying_splits_terminate():
    scenario = process(LANES, "A C, P S parallel, Q S parallel, B C", "A P, P Q, P B, Q P, Q B")

    assert set(probability_by_pair(scenario)) == {("A", "B")}


def test_several_paths_between_two_steps_are_one_adjacency():
    scenario = process(
        LANES,
        "A C, G C decision, H S decision, K S decision, B C",
        "A G, G H .5, G K .5, H B 1, K B 1",
    )

    (found,) = adjacencies(scenario)
    assert found.probability == pytest.approx(1)


def test_every_parallel_branch_has_full_probability():
    scenario = process(LANES, "A C, P S parallel, B S, D S", "A P, P B, P D")

    assert probability_by_pair(scenario) == {("A", "B"): 1, ("A", "D"): 1}


def test_messages_are_adjacencies_but_notifications_are_not():
    scenario = process(LANES, "A C, B C, X S, Y S", "A B, A X message, X Y, Y B notification, Y C message")

    assert set(probability_by_pair(scenario)) == {("A", "B"), ("A", "X"), ("X", "Y")}


def test_a_step_may_follow_itself():
    scenario = process(LANES, "A C, G C decision, B C", "A G, G A .1, G B .9")

    assert probability_by_pair(scenario) == pytest.approx({("A", "A"): 0.1, ("A", "B"): 0.9})


def test_starts_and_ends_are_not_steps():
    assert probability_by_pair(process(LANES, "start C start, A C, end C end", "start A, A end")) == {}


def test_long_chain_of_decisions_needs_no_recursion():
    decisions = [f"G{number}" for number in range(2000)]
    nodes = ["A C", *(f"{decision} C decision" for decision in decisions), "B C", "D C"]
    flows = [f"A {decisions[0]}", f"{decisions[-1]} B"]
    flows += [f"{one} {other} .999" for one, other in pairwise(decisions)]
    flows += [f"{decisions[5]} D .001"]
    scenario = process(LANES, ",".join(nodes), ",".join(flows))

    assert probability_by_pair(scenario)["A", "B"] == pytest.approx(0.999**1999)


def test_adjacencies_of_the_ordering_example():
    found = probability_by_pair(sample("ordering"))

    assert found["A2", "D1"] == pytest.approx(0.8)
    assert found["E3", "I1"] == pytest.approx(0.25)
    assert found["R4", "H1"] == pytest.approx(0.4)
    assert ("H5", "R1") in found
    assert len(found) == 28


def test_adjacency_probabilities_agree_with_expected_visits():
    scenario = process(
        LANES,
        "start C start, A C, G C decision, H S decision, K S parallel, B C, D S, E S, end C end",
        "start A, A G, G B .8, G H .2, H D .25, H K .75, K E, K B, B end, D end, E end",
    )
    found, arrivals = visits(scenario), dict.fromkeys("ABDE", 0.0)

    for adjacency in adjacencies(scenario):
        arrivals[adjacency.target] += found[adjacency.source] * adjacency.probability
    assert arrivals == pytest.approx({"A": 0, **{step: found[step] for step in "BDE"}})
