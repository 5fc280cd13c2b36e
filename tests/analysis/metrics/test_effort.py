"""The effort that a case costs the customers, in total and each."""

import pytest

from cpm_desktop.analysis.metrics.customer_metrics import customer_metrics
from cpm_desktop.analysis.metrics.effort import (
    active_customer_minutes,
    customer_steps,
    hold_minutes,
    passive_wait_minutes,
)
from cpm_desktop.analysis.metrics.failure_exposure import failure_exposure
from cpm_desktop.analysis.metrics.value_ratios import ValueMix, customer_value_mix, value_added_ratio
from cpm_desktop.model.document import Scenario
from tests.analysis.process_builder import process, sample


def test_customer_effort_of_the_ordering_example():
    today = sample("ordering")

    assert customer_steps(today) == pytest.approx(5.0958, abs=5e-5)
    assert active_customer_minutes(today) == pytest.approx(39.9456, abs=5e-5)
    assert hold_minutes(today) == pytest.approx(5.1059, abs=5e-5)
    assert passive_wait_minutes(today) == pytest.approx(2874.4538, abs=5e-5)
    assert value_added_ratio(today) == pytest.approx(0.4142, abs=5e-5)


def test_customer_effort_saved_by_account_managers():
    today, then = sample("ordering"), sample("ordering", "account-managers")

    assert customer_steps(then) - customer_steps(today) == pytest.approx(-0.328, abs=5e-4)
    assert active_customer_minutes(then) - active_customer_minutes(today) == pytest.approx(-3.131, abs=5e-4)
    assert hold_minutes(then) - hold_minutes(today) == pytest.approx(-4.416, abs=5e-4)
    assert failure_exposure(then) - failure_exposure(today) == pytest.approx(-0.078, abs=5e-4)


def test_effort_of_each_customer_of_the_health_insurance_example():
    """K3 and K4 happen 1/.94 times, K5 and K6 .06/.94 times, K8 1/.8 times and K9 .2/.8 times; all others once."""
    today = sample("health-insurance")
    repeats, resubmissions = 0.06 / 0.94, 0.2 / 0.8
    citizen, doctor, insurer = (customer_metrics(today, lane) for lane in ("CIT", "DOC", "INS"))

    assert citizen.steps == pytest.approx(2 + repeats)
    assert citizen.touch_minutes == pytest.approx(45 + 15 * repeats + 6)
    assert doctor.steps == pytest.approx(2 + (1 + repeats) + resubmissions)
    assert doctor.touch_minutes == pytest.approx(20 + 4 * (1 + repeats) + 8 + 12 * resubmissions)
    assert insurer.steps == pytest.approx(1)
    assert insurer.touch_minutes == pytest.approx(6)
    assert active_customer_minutes(today) == pytest.approx(
        45 + 20 + 4 + 8 + 6 + 6 + (4 + 15 + 10) * repeats + 12 * 0.25
    )
    assert hold_minutes(today) == pytest.approx(30 * repeats)
    assert failure_exposure(today) == pytest.approx(0.06 * (1 + repeats) + 0.2 * (1 + resubmissions))


def test_customer_distances_of_the_health_insurance_example():
    today = sample("health-insurance")
    citizen = customer_metrics(today, "CIT").visibility_distance
    insurer = customer_metrics(today, "INS").visibility_distance

    assert [citizen[step] for step in ("K1", "K2", "K6", "K12", "K7", "K8")] == [0, 1, 1, 1, 2, 3]
    assert [insurer[step] for step in ("K11", "K10", "K12", "K8", "K9")] == [0, 1, 1, 2, 3]
    assert customer_metrics(today, "DOC").visibility_distance["K12"] == 1  # it is notified


def test_step_with_a_present_customer_is_counted_once():
    lane = {"lane": "C"}
    steps = [
        {"id": "A", "kind": "step", "touch_minutes": 5, "wait_minutes": 3, "customer_present": True, **lane},
        {"id": "B", "kind": "step", "touch_minutes": 1, "wait_minutes": 9, "value": "waste", **lane},
    ]
    flows = [{"id": "f", "source": "start", "target": "A"}, {"id": "g", "source": "A", "target": "B"}]
    nodes = [{"id": "start", "kind": "start", **lane}, *steps]
    customer = {"id": "C", "kind": "customer"}
    scenario = Scenario.model_validate({"id": "t", "lanes": [customer], "nodes": nodes, "flows": flows})

    assert (active_customer_minutes(scenario), hold_minutes(scenario), passive_wait_minutes(scenario)) == (6, 3, 9)
    assert customer_value_mix(scenario) == ValueMix({"value_adding": 0, "necessary": 0, "waste": 1}, 5, 1)
    assert value_added_ratio(scenario) == 0


def test_process_without_work_has_no_share():
    assert value_added_ratio(process("", "", "")) is None


def test_customer_time_by_value_equals_active_time():
    today = sample("ordering")

    found = customer_value_mix(today)
    assert found.total == pytest.approx(active_customer_minutes(today))
    assert found.minutes["waste"] == pytest.approx((3 + 1) * 0.44 / 0.85 + (3 + 1 + 3) * 0.25)  # B1, B2; I1, I2, I3
