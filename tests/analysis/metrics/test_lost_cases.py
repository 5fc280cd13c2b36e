"""Lost cases are found in every kind of process, also where the outcomes add up to more than 1."""

import pytest

from cpm_desktop.analysis.case.visits import outcomes
from cpm_desktop.analysis.metrics.lost_cases import loses_cases, lost_cases
from tests.analysis.process_builder import process

LANES = "C customer, S frontstage"
NODES = "start C start, P S parallel, A S, B S, D S decision, X C end, Y C end"


def test_exits_that_add_up_to_less_than_one_lose_cases():
    scenario = process(LANES, "start C start, D S decision, X C end, Y C end", "start D, D X .5, D Y .3")

    assert lost_cases(scenario) == pytest.approx(0.2)


def test_a_split_to_several_ends_hides_no_lost_cases():
    scenario = process(LANES, NODES, "start P, P A, P B, A X, B D, D X .3, D Y .3")

    assert sum(outcomes(scenario).values()) > 1
    assert lost_cases(scenario) == pytest.approx(0.4)
    assert loses_cases(scenario)


def test_a_split_whose_branches_all_end_loses_no_cases():
    assert lost_cases(process(LANES, NODES, "start P, P A, P B, A X, B D, D X .6, D Y .4")) == 0


def test_a_branch_of_a_block_loses_its_share_of_the_join():
    nodes = "start C start, P S parallel, A S, D S decision, B S, J S parallel, X C end"
    scenario = process(LANES, nodes, "start P, P A, P D, A J, D B .6, B J, J X")

    assert lost_cases(scenario) == pytest.approx(1 - sum(outcomes(scenario).values())) == pytest.approx(0.2)


def test_no_more_than_all_cases_are_lost():
    scenario = process(LANES, "start C start, P S parallel, A S, B S, E S", "start P, P A, P B, P E")

    assert lost_cases(scenario) == 1


def test_a_participant_whom_a_message_activates_may_stop():
    scenario = process(LANES, "start C start, A C, B S, X C end", "start A, A X, A B message")

    assert lost_cases(scenario) == 0
