"""The parts of a case add up to the whole, by phase and by lane."""

from __future__ import annotations

import pytest

from cpm_desktop.analysis.metrics.breakdown import NO_PHASE, TimeBreakdown, breakdown_by_lane, breakdown_by_phase
from cpm_desktop.analysis.metrics.effort import active_customer_minutes, hold_minutes
from cpm_desktop.analysis.metrics.times import touch_minutes, wait_minutes
from cpm_desktop.analysis.metrics.value_ratios import customer_value_mix, work_value_mix
from cpm_desktop.model.elements import Step
from cpm_desktop.model.value import with_changes
from tests.analysis.process_builder import process, sample

SAMPLES = ("ordering", "health-insurance", "support")


@pytest.mark.parametrize("name", SAMPLES)
@pytest.mark.parametrize("portions", [breakdown_by_phase, breakdown_by_lane])
def test_breakdown_adds_up_to_the_metrics_of_the_case(name, portions):
    scenario = sample(name)
    found = portions(scenario).values()
    assert sum(portion.touch_minutes for portion in found) == pytest.approx(touch_minutes(scenario))
    assert sum(portion.wait_minutes for portion in found) == pytest.approx(wait_minutes(scenario))
    assert sum(portion.active_customer_minutes for portion in found) == pytest.approx(active_customer_minutes(scenario))
    assert sum(portion.hold_minutes for portion in found) == pytest.approx(hold_minutes(scenario))


@pytest.mark.parametrize("name", SAMPLES)
def test_work_by_value_adds_up_and_includes_customer_work(name):
    scenario = sample(name)
    work, own = work_value_mix(scenario), customer_value_mix(scenario)
    assert work.total == pytest.approx(touch_minutes(scenario))
    assert own.total == pytest.approx(active_customer_minutes(scenario))
    assert all(own.minutes[value] <= minutes + 1e-9 for value, minutes in work.minutes.items())


def test_steps_are_weighted_by_visits_and_phaseless_steps_come_last():
    scenario = process(
        "C customer, S backstage",
        "start C start, A C, G C decision, B S, end C end",
        "start A, A G, G B .25, G end, B end",
        phases=[{"id": "p", "name": "P"}],
    )
    steps: dict[str, dict[str, object]] = {
        "A": {"touch_minutes": 8, "phase": "p"},
        "B": {"touch_minutes": 20, "wait_minutes": 40, "customer_present": True},
    }
    for step_id, fields in steps.items():
        step = scenario.nodes[step_id]
        assert isinstance(step, Step)
        scenario = with_changes(scenario, nodes=scenario.nodes.with_elements(with_changes(step, **fields)))
    assert breakdown_by_phase(scenario) == {"p": TimeBreakdown(8, 0, 8, 0), NO_PHASE: TimeBreakdown(5, 10, 5, 10)}
    assert breakdown_by_lane(scenario) == {"C": TimeBreakdown(8, 0, 8, 0), "S": TimeBreakdown(5, 10, 5, 10)}


def test_breakdown_of_a_process_without_steps_is_empty():
    empty = process("C customer", "start C start, end C end", "start end")
    assert breakdown_by_phase(empty) == {}
    assert breakdown_by_lane(empty) == {"C": TimeBreakdown()}
