"""The figures of one customer, with their labels and units."""

from __future__ import annotations

from typing import NamedTuple

from cpm_desktop.analysis.metrics.scalar_metrics import MetricUnit


class CustomerFigure(NamedTuple):
    """One figure of `CustomerMetrics`."""

    name: str
    label: str
    unit: MetricUnit


CUSTOMER_FIGURES = (
    CustomerFigure("steps", "Steps", ""),
    CustomerFigure("touch_minutes", "Touch time", "min"),
    CustomerFigure("wait_minutes", "Waiting time", "min"),
    CustomerFigure("contacts", "Contacts", ""),
    CustomerFigure("replies", "Replies", ""),
    CustomerFigure("meetings", "Meetings with other customers", ""),
    CustomerFigure("repeat_contacts", "Repeat contacts", ""),
    CustomerFigure("first_contact_resolution", "First-contact resolution", "%"),
    CustomerFigure("re_entries", "Data entered again", ""),
    CustomerFigure("channel_switches", "Channel switches", ""),
)
"""All figures per case, in the order of the fields."""
