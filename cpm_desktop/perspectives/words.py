"""The words that a perspective adds to those of the model, so that a translation can replace them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from cpm_desktop.perspectives.perspective import Perspective, PerspectiveKind

_UNITS = ((1440, "d"), (60, "h"), (1, "min"))


def rough_duration(minutes: float) -> str:
    """Return a computed time as people say it, in its two largest units: “8 min”, “2 h 30 min”, “1 d 4 h”."""
    if minutes < 60 and round(minutes, 1) < 60:
        return f"{round(minutes, 1):g} min"
    rest = round(minutes) if round(minutes) < 1440 else round(minutes / 60) * 60
    parts = []
    for size, unit in _UNITS:
        count, rest = divmod(rest, size)
        if count:
            parts.append(f"{count:,} {unit}")
    return " ".join(parts)


def _names() -> dict[PerspectiveKind, str]:
    return {
        "departments": "departments",
        "company": "company as one",
        "customer": "customer’s eye",
        "system": "system {name}",
        "filter": "filter {name}",
    }


@dataclass(frozen=True, slots=True)
class PerspectiveWords:
    """Every word of a computed element; English unless said. What stands in braces is filled in."""

    names: Mapping[PerspectiveKind, str] = field(default_factory=_names)
    organisation: str = "Organisation"
    out_of_sight: str = "Out of sight"
    elsewhere: str = "Elsewhere"
    several: str = "{first} … {last}"
    waits: str = "waits {duration}"
    takes: str = "{duration} elsewhere"
    duration: Callable[[float], str] = rough_duration
    company_fixed: str = "This is computed from the departments; to change the process, look at the departments."
    customer_fixed: str = "Hidden work is shown as waiting here; to change the process, look at the departments."
    system_fixed: str = "Only one system is shown in full here; to change the process, look at the departments."
    filter_fixed: str = "A filter hides part of the process; to change the process, look at the departments."

    def name(self, perspective: Perspective) -> str:
        """Return what a perspective is called."""
        saved = perspective.saved_filter
        name = (saved.name or saved.id) if saved else perspective.system
        return self.names[perspective.kind].format(name=name)


ENGLISH = PerspectiveWords()
