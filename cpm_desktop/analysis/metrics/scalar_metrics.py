"""The metrics of a scenario that are single numbers, for lists and comparisons."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal, TypeAlias

from cpm_desktop.analysis.case.markov_chain import EndlessError
from cpm_desktop.analysis.case.visits import visits
from cpm_desktop.analysis.metrics.churn import churn_exposure
from cpm_desktop.analysis.metrics.effort import (
    active_customer_minutes,
    customer_steps,
    hold_minutes,
    passive_wait_minutes,
)
from cpm_desktop.analysis.metrics.failure_exposure import failure_exposure
from cpm_desktop.analysis.metrics.interactions import expected_contacts, expected_handoffs, expected_replies
from cpm_desktop.analysis.metrics.times import cycle_time_efficiency, lead_minutes, touch_minutes, wait_minutes
from cpm_desktop.analysis.metrics.value_ratios import value_added_lead_ratio, value_added_ratio
from cpm_desktop.i18n import QT_TRANSLATE_NOOP
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import MeasureDirection

MetricUnit: TypeAlias = Literal["", "min", "%"]


@dataclass(frozen=True, slots=True)
class ScalarMetric:
    """A metric that is one number for the whole scenario."""

    name: str
    """The name of the field in `ScenarioMetrics` and in `analyze --json`."""
    label: str
    """The label for users in English, with translations in the context “Analysis”."""
    unit: MetricUnit
    """Minutes, a share (shown in percent), or empty for counts per case."""
    direction: MeasureDirection
    calculate: Callable[[Scenario], float | None]
    """Calculates the value; None where a ratio is undefined. Raises EndlessError."""


SCALAR_METRICS: tuple[ScalarMetric, ...] = (
    ScalarMetric("customer_steps", QT_TRANSLATE_NOOP("Analysis", "Customer steps"), "", "lower", customer_steps),
    ScalarMetric("lead_minutes", QT_TRANSLATE_NOOP("Analysis", "Lead time"), "min", "lower", lead_minutes),
    ScalarMetric("touch_minutes", QT_TRANSLATE_NOOP("Analysis", "Touch time"), "min", "lower", touch_minutes),
    ScalarMetric("wait_minutes", QT_TRANSLATE_NOOP("Analysis", "Waiting time"), "min", "lower", wait_minutes),
    ScalarMetric(
        "cycle_time_efficiency",
        QT_TRANSLATE_NOOP("Analysis", "Cycle-time efficiency"),
        "%",
        "higher",
        cycle_time_efficiency,
    ),
    ScalarMetric(
        "active_customer_minutes",
        QT_TRANSLATE_NOOP("Analysis", "Customer's active time"),
        "min",
        "lower",
        active_customer_minutes,
    ),
    ScalarMetric("hold_minutes", QT_TRANSLATE_NOOP("Analysis", "Customer on hold"), "min", "lower", hold_minutes),
    ScalarMetric(
        "passive_wait_minutes",
        QT_TRANSLATE_NOOP("Analysis", "Customer waits elsewhere"),
        "min",
        "lower",
        passive_wait_minutes,
    ),
    ScalarMetric(
        "value_added_ratio",
        QT_TRANSLATE_NOOP("Analysis", "Value-adding share of touch time"),
        "%",
        "higher",
        value_added_ratio,
    ),
    ScalarMetric(
        "value_added_lead_ratio",
        QT_TRANSLATE_NOOP("Analysis", "Value-adding share of lead time"),
        "%",
        "higher",
        value_added_lead_ratio,
    ),
    ScalarMetric("handoffs", QT_TRANSLATE_NOOP("Analysis", "Handoffs"), "", "lower", expected_handoffs),
    ScalarMetric("contacts", QT_TRANSLATE_NOOP("Analysis", "Contacts"), "", "lower", expected_contacts),
    ScalarMetric("replies", QT_TRANSLATE_NOOP("Analysis", "Replies"), "", "lower", expected_replies),
    ScalarMetric("failure_exposure", QT_TRANSLATE_NOOP("Analysis", "Failing steps"), "", "lower", failure_exposure),
    ScalarMetric("churn_exposure", QT_TRANSLATE_NOOP("Analysis", "Churn exposure"), "%", "lower", churn_exposure),
)
"""All scalar metrics, in the order of the fields."""


def scalar_metrics(scenario: Scenario) -> dict[str, float | None]:
    """Return all scalar metrics by name; all are None where a case never ends. They cost little more than `visits`."""
    cases_end = all_cases_end(scenario)
    return {metric.name: metric.calculate(scenario) if cases_end else None for metric in SCALAR_METRICS}


def all_cases_end(scenario: Scenario) -> bool:
    """Return whether every case ends, which metrics based on visits require."""
    try:
        visits(scenario)
    except EndlessError:
        return False
    return True
