"""How long a case takes: the worked example, parallel branches, and splits that are not blocks."""

import pytest

from cpm_desktop.analysis.case.blocks import parallel_blocks
from cpm_desktop.analysis.checks.all_checks import findings
from cpm_desktop.analysis.metrics.times import cycle_time_efficiency, lead_minutes, touch_minutes, wait_minutes
from cpm_desktop.model.mapping import ElementMap
from cpm_desktop.model.value import with_changes
from tests.analysis.process_builder import process, sample

LANES = "C customer, S backstage"
PARALLEL_NODES = "start C start, P S parallel, J S parallel, end C end"


def process_with_times(nodes, flows, **minutes):
    """Return a process with the touch minutes of some steps; a second number is the wait."""
    scenario = process(LANES, nodes, flows)
    times = {key: value if isinstance(value, tuple) else (value, 0) for key, value in minutes.items()}
    timed_nodes = [
        with_changes(node, touch_minutes=times[node.id][0], wait_minutes=times[node.id][1])
        if node.id in times
        else node
        for node in scenario.nodes.values()
    ]
    return with_changes(scenario, nodes=ElementMap(timed_nodes))


def splits_without_join(scenario):
    return [found.elements for found in findings(scenario) if found.rule == "split_without_join"]


def test_times_of_the_ordering_example():
    today = sample("ordering")

    assert lead_minutes(today) == pytest.approx(2969.1355, abs=5e-5)
    assert touch_minutes(today) == pytest.approx(89.5759, abs=5e-5)
    assert wait_minutes(today) == pytest.approx(2879.5597, abs=5e-5)
    assert cycle_time_efficiency(today) == pytest.approx(89.5759 / 2969.1355, abs=1e-7)


def test_lead_time_takes_the_longest_branch_but_all_work_is_counted():
    flows = "start P, P A, P B, A J, B J, J D, D end"
    found = process_with_times(f"{PARALLEL_NODES}, A S, B S, D S", flows, A=(10, 5), B=12, D=1)

    assert lead_minutes(found) == 16
    assert (touch_minutes(found), wait_minutes(found)) == (23, 5)
    assert splits_without_join(found) == []


def test_longest_branch_is_the_expected_maximum():
    nodes = f"{PARALLEL_NODES}, G S decision, A S, K S, B S"
    flows = "start P, P G, G A .5, G K .5, A H, K H, P B, H J, B J, J end"
    found = process_with_times(f"{nodes}, H S decision", flows, A=100, K=0, B=60)

    assert lead_minutes(found) == pytest.approx(0.5 * 100 + 0.5 * 60)
    assert cycle_time_efficiency(found) == pytest.approx(1)


def test_empty_branch_takes_no_time():
    assert lead_minutes(process_with_times(f"{PARALLEL_NODES}, A S", "start P, P A, P J, A J, J end", A=7)) == 7


def test_join_that_splits_again_ends_one_block_and_starts_another():
    nodes = "start C start, P S parallel, A S, B S, Q S parallel, D S, F S, J S parallel, end C end"
    flows = "start P, P A, P B, A Q, B Q, Q D, Q F, D J, F J, J end"
    found = process_with_times(nodes, flows, A=1, B=2, D=30, F=40)

    assert lead_minutes(found) == 42
    assert {(block.split, block.join) for block in parallel_blocks(found)} == {("P", "Q"), ("Q", "J")}


@pytest.mark.parametrize(
    "flows",
    [
        "start P, P A, P B, A end, B J, J end",  # one branch ends on its own
        "start P, P G, P B, G A .5, G J .5, A P, B J, J end",  # one branch loops back to the split
        "start P, P A, P B, P G, A Q, B Q, G J 1, Q J, J end",  # two of three branches merge earlier
        "start G, G P .5, G A .5, P A, P B, A J, B J, J end",  # a branch is entered from outside
    ],
)
def test_branches_outside_a_block_are_added_up_and_reported(flows):
    found = process_with_times(f"{PARALLEL_NODES}, A S, B S, G S decision, Q S parallel", flows, A=10, B=20)

    assert lead_minutes(found) == pytest.approx(touch_minutes(found))
    assert splits_without_join(found) == [("P",)]
    assert parallel_blocks(found) == ()


def test_step_with_two_exits_is_a_split():
    nodes = "start C start, A S, B S, D S, J S parallel, end C end"

    assert lead_minutes(process_with_times(nodes, "start A, A B, A D, B J, D J, J end", A=1, B=10, D=20)) == 21


def test_message_with_a_reply_is_not_a_branch():
    nodes = "start C start, A C, X S, Y S, B C, end C end"
    found = process_with_times(nodes, "start A, A B, A X message, X Y, Y B message, B end", A=1, X=10, Y=5, B=2)

    assert lead_minutes(found) == 18


def test_zero_time_has_no_efficiency():
    assert cycle_time_efficiency(process("", "", "")) is None
    assert cycle_time_efficiency(process(LANES, "start C start, A C", "start A")) is None
