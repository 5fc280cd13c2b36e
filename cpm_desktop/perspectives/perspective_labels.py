"""The words that a perspective adds to those of the model, so that a translation can replace them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial

from cpm_desktop.i18n import QT_TRANSLATE_NOOP, Number, said, translate
from cpm_desktop.perspectives.perspective import Perspective, PerspectiveKind

_UNITS = (
    (1440, QT_TRANSLATE_NOOP("Unit", "d")),
    (60, QT_TRANSLATE_NOOP("Unit", "h")),
    (1, QT_TRANSLATE_NOOP("Unit", "min")),
)


def rough_duration(minutes: float) -> str:
    """Return a computed time as people say it, in its two largest units: “8 min”, “2 h 30 min”, “1 d 4 h”."""
    if minutes < 60 and round(minutes, 1) < 60:
        return f"{Number(round(minutes, 1)):g} {translate('Unit', 'min')}"
    rest = round(minutes) if round(minutes) < 1440 else round(minutes / 60) * 60
    parts = []
    for size, unit in _UNITS:
        count, rest = divmod(rest, size)
        if count:
            parts.append(f"{Number(count):,} {translate('Unit', unit)}")
    return " ".join(parts)


def _names() -> dict[PerspectiveKind, str]:
    return {
        "departments": translate("Perspective", "departments"),
        "company": translate("Perspective", "company as one"),
        "customer": translate("Perspective", "customer’s eye"),
        "system": translate("Perspective", "system {name}"),
        "filter": translate("Perspective", "filter {name}"),
    }


_said = partial(said, "Perspective")


@dataclass(frozen=True, slots=True)
class PerspectiveWords:
    """Every word of a computed element, in the language of the program. What stands in braces is filled in."""

    names: Mapping[PerspectiveKind, str] = field(default_factory=_names)
    organisation: str = _said(QT_TRANSLATE_NOOP("Perspective", "Organisation"))
    out_of_sight: str = _said(QT_TRANSLATE_NOOP("Perspective", "Out of sight"))
    elsewhere: str = _said(QT_TRANSLATE_NOOP("Perspective", "Elsewhere"))
    several: str = _said(QT_TRANSLATE_NOOP("Perspective", "{first} … {last}"))
    waits: str = _said(QT_TRANSLATE_NOOP("Perspective", "waits {duration}"))
    takes: str = _said(QT_TRANSLATE_NOOP("Perspective", "{duration} elsewhere"))
    duration: Callable[[float], str] = rough_duration
    company_fixed: str = _said(
        QT_TRANSLATE_NOOP(
            "Perspective", "This is computed from the departments; to change the process, look at the departments."
        )
    )
    customer_fixed: str = _said(
        QT_TRANSLATE_NOOP(
            "Perspective", "Hidden work is shown as waiting here; to change the process, look at the departments."
        )
    )
    system_fixed: str = _said(
        QT_TRANSLATE_NOOP(
            "Perspective", "Only one system is shown in full here; to change the process, look at the departments."
        )
    )
    filter_fixed: str = _said(
        QT_TRANSLATE_NOOP(
            "Perspective", "A filter hides part of the process; to change the process, look at the departments."
        )
    )

    def name(self, perspective: Perspective) -> str:
        """Return what a perspective is called."""
        saved = perspective.saved_filter
        name = (saved.name or saved.id) if saved else perspective.system
        return self.names[perspective.kind].format(name=name)
