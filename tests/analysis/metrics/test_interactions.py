"""How often work passes between lanes: no pair of steps counts twice; messages count at their source."""

import pytest

from cpm_desktop.analysis.metrics.interactions import (
    expected_contacts,
    expected_handoffs,
    expected_meetings,
    expected_replies,
    interaction_matrix,
)
from tests.analysis.process_builder import process, sample

LANES = "C customer, S frontstage, B backstage"


def matrix(scenario):
    return {
        (interaction.source, interaction.target): interaction.expected for interaction in interaction_matrix(scenario)
    }


def test_interactions_of_the_ordering_example():
    today = sample("ordering")

    assert expected_handoffs(today) == pytest.approx(4.6165, abs=5e-5)
    assert expected_contacts(today) == pytest.approx(2.9697, abs=5e-5)
    assert expected_replies(today) == pytest.approx(2.9697, abs=5e-5)
    found = matrix(today)
    assert found["SALES", "BILL"] == pytest.approx(1)
    assert found["RET", "WH"] == pytest.approx(0.12605 * 0.4, abs=1e-5)
    assert [*found] == sorted(found, key=lambda pair: tuple(map([*today.lanes].index, pair)))


def test_several_flows_of_a_customer_add_up():
    nodes = "start C start, A C, G C decision, X C decision, Y C decision, Z S, end C end"
    flows = "start A, A G, G X .5, G Y .5, X Z 1, Y Z 1, Z end"

    assert expected_contacts(process(LANES, nodes, flows)) == pytest.approx(1)


def test_probabilities_are_used_as_given_even_if_they_do_not_sum_to_one():
    nodes = "start C start, A C, G C decision, X S, Y S, end C end"

    assert expected_contacts(process(LANES, nodes, "start A, A G, G X .5, G Y .4, X end, Y end")) == pytest.approx(0.9)


def test_both_parallel_branches_have_handoffs_in_and_out():
    nodes = "start C start, A S, P S parallel, X B, Y B, J S parallel, Z S, end C end"

    found = process(LANES, nodes, "start A, A P, P X, P Y, X J, Y J, J Z, Z end")
    assert matrix(found) == pytest.approx({("S", "B"): 2, ("B", "S"): 2})
    assert expected_handoffs(found) == pytest.approx(4)


def test_message_is_a_handoff_but_a_notification_is_neither_reply_nor_handoff():
    nodes = "start C start, A C, X S, Y B, end C end"

    found = process(LANES, nodes, "start A, A X, X Y, Y end, X A message, Y A notification")
    assert (expected_contacts(found), expected_replies(found), expected_handoffs(found)) == (1, 1, 1)


def test_messages_from_and_to_customer_lanes_are_counted_per_visit():
    nodes = "start S start, X S, G S decision, Y S, end S end"
    flows = "start X, X G, G Y .25, G end .75, Y end, X C message, C Y message, Y C notification, C S message"

    found = process(LANES, nodes, flows)
    assert expected_replies(found) == pytest.approx(1)
    assert expected_contacts(found) == pytest.approx(0.25)
    assert expected_handoffs(found) == 0


def test_consecutive_steps_in_a_lane_do_not_cross():
    found = process(LANES, "start S start, X S, Y S, end S end", "start X, X Y, Y end")

    assert matrix(found) == {}
    assert expected_handoffs(found) == 0


def test_customers_meet_each_other():
    lanes = "C customer, D customer, S frontstage"
    found = process(lanes, "start C start, A C, K D, X S", "start A, A K, K X")

    assert (expected_contacts(found), expected_replies(found), expected_meetings(found)) == (1, 0, 1)
    assert (expected_meetings(found, "C"), expected_meetings(found, "D")) == (1, 0)
    assert matrix(found) == {("C", "D"): 1, ("D", "S"): 1}
