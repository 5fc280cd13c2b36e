"""Durations as people write them: “8 min”, “2 h 30 min”, “2 d 1 h”."""

from __future__ import annotations

from collections.abc import Callable

from cpm_desktop.i18n import LocalizedNumber, translate

MINUTES_PER: dict[str, float] = {"s": 1 / 60, "min": 1, "h": 60, "d": 1440, "w": 10_080}
"""The minutes of each unit; a day has 24 hours, since a customer waits at night too."""


def format_grouped(number: float) -> str:
    """Return a number with up to 12 significant digits and the separators of the language."""
    return f"{LocalizedNumber(number):,.12g}"


def format_duration(minutes: float, format_number: Callable[[float], str] = format_grouped) -> str:
    """Return the exact duration in days, hours and minutes: “1 d 4 h”; below an hour “1.5 min”, never seconds."""
    if minutes < MINUTES_PER["h"] or minutes % 1:
        return f"{format_number(round(minutes, 6))} {unit_name('min')}"
    hours, minutes_left = divmod(int(minutes), 60)
    days, hours_left = divmod(hours, 24)
    parts = ((days, "d"), (hours_left, "h"), (minutes_left, "min"))
    return " ".join(f"{format_number(count)} {unit_name(unit)}" for count, unit in parts if count)


def format_duration_approx(minutes: float) -> str:
    """Return a calculated duration: below an hour to a tenth of a minute, else in its two largest units."""
    if (tenths := round(minutes, 1)) < MINUTES_PER["h"]:
        return format_duration(tenths)
    whole_minutes = round(minutes)
    return format_duration(whole_minutes if whole_minutes < MINUTES_PER["d"] else round(minutes / 60) * 60)


def unit_name(unit: str) -> str:
    """Return the name of a unit of time in the language of the program."""
    names = {
        "s": translate("Unit", "s"),
        "min": translate("Unit", "min"),
        "h": translate("Unit", "h"),
        "d": translate("Unit", "d"),
        "w": translate("Unit", "w"),
    }
    return names[unit]
