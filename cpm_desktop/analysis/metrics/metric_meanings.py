"""One sentence in plain words for each scalar metric, by its name."""

from __future__ import annotations

from collections.abc import Mapping

from cpm_desktop.i18n import QT_TRANSLATE_NOOP

METRIC_MEANINGS: Mapping[str, str] = {
    "customer_steps": QT_TRANSLATE_NOOP("Analysis", "Steps the customer performs, on average"),
    "lead_minutes": QT_TRANSLATE_NOOP("Analysis", "From start to end, including waiting; one day is 24 hours"),
    "touch_minutes": QT_TRANSLATE_NOOP("Analysis", "Work by anyone"),
    "wait_minutes": QT_TRANSLATE_NOOP("Analysis", "Waiting before the steps"),
    "cycle_time_efficiency": QT_TRANSLATE_NOOP("Analysis", "Lead time without any waiting, as a share of lead time"),
    "active_customer_minutes": QT_TRANSLATE_NOOP("Analysis", "Time the customer is active or must be present"),
    "hold_minutes": QT_TRANSLATE_NOOP("Analysis", "Waiting time the customer cannot leave"),
    "passive_wait_minutes": QT_TRANSLATE_NOOP("Analysis", "Waiting time the customer can use for something else"),
    "value_added_ratio": QT_TRANSLATE_NOOP("Analysis", "Work that the customer would pay for"),
    "value_added_lead_ratio": QT_TRANSLATE_NOOP("Analysis", "Share of the lead time that adds value for the customer"),
    "handoffs": QT_TRANSLATE_NOOP("Analysis", "Times work passes between departments"),
    "contacts": QT_TRANSLATE_NOOP("Analysis", "Times the customer contacts the organisation"),
    "replies": QT_TRANSLATE_NOOP("Analysis", "Times the organisation contacts the customer"),
    "meetings": QT_TRANSLATE_NOOP("Analysis", "Times a customer meets another customer"),
    "repeat_contacts": QT_TRANSLATE_NOOP("Analysis", "Contacts about something already asked"),
    "first_contact_resolution": QT_TRANSLATE_NOOP("Analysis", "Share of reasons settled with a single contact"),
    "failure_demand": QT_TRANSLATE_NOOP("Analysis", "Contacts caused by a failure, as a share of all contacts"),
    "re_entries": QT_TRANSLATE_NOOP("Analysis", "Times a data item is asked for again"),
    "channel_switches": QT_TRANSLATE_NOOP("Analysis", "Times the customer must switch channels"),
    "ping_pongs": QT_TRANSLATE_NOOP("Analysis", "Times work returns to the department it came from"),
    "customer_carried_handoffs": QT_TRANSLATE_NOOP(
        "Analysis", "Times the customer carries work from one department to another"
    ),
    "throughput_yield": QT_TRANSLATE_NOOP("Analysis", "Probability that no step of a case fails"),
    "lost_cases": QT_TRANSLATE_NOOP("Analysis", "Share of cases with no way to an end: check dead ends and exits"),
    "cost_per_case": QT_TRANSLATE_NOOP("Analysis", "Cost of all steps of a case, in the currency of the scenario"),
    "failure_exposure": QT_TRANSLATE_NOOP("Analysis", "Average number of failing steps"),
    "churn_exposure": QT_TRANSLATE_NOOP("Analysis", "Probability of losing the customer because of pain points"),
}
