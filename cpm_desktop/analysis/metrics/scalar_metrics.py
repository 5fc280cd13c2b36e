"""The metrics of a scenario that are single numbers, for lists and comparisons."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal, TypeAlias

from cpm_desktop.analysis.case.case_starts import case_starts
from cpm_desktop.analysis.case.markov_chain import EndlessError
from cpm_desktop.analysis.case.visits import visits
from cpm_desktop.analysis.history.channel_switches import expected_channel_switches
from cpm_desktop.analysis.metrics.churn import churn_exposure
from cpm_desktop.analysis.metrics.cost import case_cost
from cpm_desktop.analysis.metrics.effort import (
    active_customer_minutes,
    customer_steps,
    hold_minutes,
    passive_wait_minutes,
)
from cpm_desktop.analysis.metrics.failure_exposure import failure_exposure
from cpm_desktop.analysis.metrics.history import (
    failure_demand_share,
    first_contact_resolution,
    re_entries,
    repeat_contacts,
    throughput_yield,
)
from cpm_desktop.analysis.metrics.interactions import (
    expected_contacts,
    expected_handoffs,
    expected_meetings,
    expected_replies,
)
from cpm_desktop.analysis.metrics.lane_returns import expected_carried_handoffs, expected_ping_pongs
from cpm_desktop.analysis.metrics.lost_cases import lost_cases
from cpm_desktop.analysis.metrics.times import cycle_time_efficiency, lead_minutes, touch_minutes, wait_minutes
from cpm_desktop.analysis.metrics.value_ratios import value_added_lead_ratio, value_added_ratio
from cpm_desktop.i18n import QT_TRANSLATE_NOOP
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import MeasureDirection

MetricUnit: TypeAlias = Literal["", "min", "%", "money"]


@dataclass(frozen=True, slots=True)
class ScalarMetric:
    """A metric that is one number for the whole scenario."""

    name: str
    """The name of the field in `ScenarioMetrics` and in `analyze --json`."""
    label: str
    """The label for users in English, with translations in the context “Analysis”."""
    unit: MetricUnit
    """Minutes, a share (shown in percent), an amount in the scenario's currency, or empty for counts per case."""
    direction: MeasureDirection | None
    """The better direction; None for ratios of times, which also rise when something else falls."""
    calculate: Callable[[Scenario], float | None]
    """Calculates the value; None where a ratio is undefined. Raises EndlessError."""


SCALAR_METRICS: tuple[ScalarMetric, ...] = (
    ScalarMetric(
        "customer_steps", QT_TRANSLATE_NOOP("Analysis", "Customer steps per case"), "", "lower", customer_steps
    ),
    ScalarMetric("lead_minutes", QT_TRANSLATE_NOOP("Analysis", "Lead time"), "min", "lower", lead_minutes),
    ScalarMetric("touch_minutes", QT_TRANSLATE_NOOP("Analysis", "Touch time"), "min", "lower", touch_minutes),
    ScalarMetric("wait_minutes", QT_TRANSLATE_NOOP("Analysis", "Waiting time"), "min", "lower", wait_minutes),
    ScalarMetric(
        "cycle_time_efficiency",
        QT_TRANSLATE_NOOP("Analysis", "Cycle-time efficiency"),
        "%",
        None,
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
        None,
        value_added_ratio,
    ),
    ScalarMetric(
        "value_added_lead_ratio",
        QT_TRANSLATE_NOOP("Analysis", "Value-adding share of lead time"),
        "%",
        None,
        value_added_lead_ratio,
    ),
    ScalarMetric("handoffs", QT_TRANSLATE_NOOP("Analysis", "Handoffs per case"), "", "lower", expected_handoffs),
    ScalarMetric("contacts", QT_TRANSLATE_NOOP("Analysis", "Contacts per case"), "", "lower", expected_contacts),
    ScalarMetric("replies", QT_TRANSLATE_NOOP("Analysis", "Replies per case"), "", "lower", expected_replies),
    ScalarMetric(
        "meetings",
        QT_TRANSLATE_NOOP("Analysis", "Meetings between customers per case"),
        "",
        "lower",
        expected_meetings,
    ),
    ScalarMetric(
        "repeat_contacts",
        QT_TRANSLATE_NOOP("Analysis", "Repeat contacts per case"),
        "",
        "lower",
        repeat_contacts,
    ),
    ScalarMetric(
        "first_contact_resolution",
        QT_TRANSLATE_NOOP("Analysis", "First-contact resolution, modelled"),
        "%",
        "higher",
        first_contact_resolution,
    ),
    ScalarMetric(
        "failure_demand",
        QT_TRANSLATE_NOOP("Analysis", "Failure demand, share of contacts"),
        "%",
        "lower",
        failure_demand_share,
    ),
    ScalarMetric("re_entries", QT_TRANSLATE_NOOP("Analysis", "Data entered again per case"), "", "lower", re_entries),
    ScalarMetric(
        "channel_switches",
        QT_TRANSLATE_NOOP("Analysis", "Channel switches per case"),
        "",
        "lower",
        expected_channel_switches,
    ),
    ScalarMetric("ping_pongs", QT_TRANSLATE_NOOP("Analysis", "Ping-pongs per case"), "", "lower", expected_ping_pongs),
    ScalarMetric(
        "customer_carried_handoffs",
        QT_TRANSLATE_NOOP("Analysis", "Handoffs the customer carries, per case"),
        "",
        "lower",
        expected_carried_handoffs,
    ),
    ScalarMetric(
        "throughput_yield",
        QT_TRANSLATE_NOOP("Analysis", "Cases without a failure"),
        "%",
        "higher",
        throughput_yield,
    ),
    ScalarMetric("lost_cases", QT_TRANSLATE_NOOP("Analysis", "Cases that reach no end"), "%", "lower", lost_cases),
    ScalarMetric("cost_per_case", QT_TRANSLATE_NOOP("Analysis", "Cost per case"), "money", "lower", case_cost),
    ScalarMetric("failure_exposure", QT_TRANSLATE_NOOP("Analysis", "Failing steps"), "", "lower", failure_exposure),
    ScalarMetric("churn_exposure", QT_TRANSLATE_NOOP("Analysis", "Churn exposure"), "%", "lower", churn_exposure),
)
"""All scalar metrics, in the order of the fields."""


def scalar_metrics(scenario: Scenario) -> dict[str, float | None]:
    """Return all scalar metrics by name; all are None without a start, or where a case never ends."""
    is_defined = has_case_metrics(scenario)
    return {metric.name: metric.calculate(scenario) if is_defined else None for metric in SCALAR_METRICS}


def has_case_metrics(scenario: Scenario) -> bool:
    """Return whether there are cases and every case ends, which metrics per case require."""
    if not case_starts(scenario):
        return False
    try:
        visits(scenario)
    except EndlessError:
        return False
    return True
