"""The metrics of one customer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from cpm_desktop.analysis.crossings.expected_values import expected_sum
from cpm_desktop.analysis.crossings.visibility import visibility_distances_from
from cpm_desktop.analysis.history.case_history import case_history
from cpm_desktop.analysis.history.channel_switches import expected_channel_switches
from cpm_desktop.analysis.metrics.interactions import expected_contacts, expected_meetings, expected_replies
from cpm_desktop.model.document import Scenario


@dataclass(frozen=True, slots=True)
class CustomerMetrics:
    """The metrics of one customer lane per case; None where there are no metrics per case."""

    steps: float | None
    touch_minutes: float | None
    """The work in the customer's own lane."""
    wait_minutes: float | None
    """The waiting before the steps in the customer's own lane."""
    contacts: float | None
    replies: float | None
    meetings: float | None
    """How often this customer turns to another customer."""
    repeat_contacts: float | None
    first_contact_resolution: float | None
    """None also without a contact."""
    re_entries: float | None
    channel_switches: float | None
    visibility_distance: Mapping[str, int]
    """The distance of each step from this customer, by its id."""


def customer_metrics(scenario: Scenario, lane: str, is_defined: bool = True) -> CustomerMetrics:
    """Return the metrics of the customer in `lane`; those per case only if they are defined.

    Steps of the organisation with a customer present do not specify which customer, so they are not counted. Raises
    EndlessError if `is_defined` is true but a case never ends.
    """
    distances = visibility_distances_from(scenario, [lane])
    if not is_defined:
        return CustomerMetrics(None, None, None, None, None, None, None, None, None, None, distances)
    found = case_history(scenario)
    history = found.by_customer[lane] if found else None
    return CustomerMetrics(
        steps=expected_sum(scenario, lambda step: step.lane == lane),
        touch_minutes=expected_sum(scenario, lambda step: step.touch_minutes * (step.lane == lane)),
        wait_minutes=expected_sum(scenario, lambda step: step.wait_minutes * (step.lane == lane)),
        contacts=expected_contacts(scenario, lane),
        replies=expected_replies(scenario, lane),
        meetings=expected_meetings(scenario, lane),
        repeat_contacts=history.repeat_contacts if history else None,
        first_contact_resolution=history.first_contact_resolution if history else None,
        re_entries=history.re_entries if history else None,
        channel_switches=expected_channel_switches(scenario, lane),
        visibility_distance=distances,
    )
