"""Metrics and their changes as texts of a report."""

from __future__ import annotations

from cpm_desktop.analysis.comparison.metric_differences import MetricDelta
from cpm_desktop.analysis.metrics.scalar_metrics import MetricUnit
from cpm_desktop.duration_format import format_duration_approx
from cpm_desktop.i18n import LocalizedNumber, format_percent, translate

NO_VALUE = "–"


def format_figure(value: float | None, unit: MetricUnit, currency: str = "") -> str:
    """Return a metric with its unit; a dash for an unknown value."""
    if value is None:
        return NO_VALUE
    match unit:
        case "min":
            return format_duration_approx(value) if value >= 0 else f"−{format_duration_approx(-value)}"
        case "%":
            return format_percent(f"{LocalizedNumber(value * 100):.3g}").replace("-", "−")
        case "money":
            return format_money(value, currency)
        case _:
            return f"{LocalizedNumber(value):.3g}".replace("-", "−")


def format_money(value: float, currency: str) -> str:
    """Return an amount with its currency; cents are shown below 1,000."""
    number = f"{LocalizedNumber(value):,.2f}" if abs(value) < 1000 else f"{LocalizedNumber(value):,.0f}"
    return f"{number} {currency}".strip().replace("-", "−")


def format_change(delta: MetricDelta, currency: str = "") -> str:
    """Return the change of a metric with its sign, and in percent of the base; a dash if a value is unknown."""
    difference = delta.displayed_difference
    if difference is None:
        return NO_VALUE
    sign = "+" if difference > 0 else "−" if difference < 0 else "±"
    if delta.unit == "%":
        points = f"{LocalizedNumber(abs(difference) * 100):.1f}"
        return sign + translate("Report", "{number} percentage points").format(number=points)
    amount = sign + format_figure(abs(difference), delta.unit, currency)
    percent = delta.displayed_percent
    if not percent:
        return amount
    return f"{amount} ({'+' if percent > 0 else '−'}{format_percent(f'{LocalizedNumber(abs(percent)):.0f}')})"
