"""The texts of computed elements and perspectives, so that they can be translated."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial

from cpm_desktop.duration_format import format_duration_approx
from cpm_desktop.i18n import QT_TRANSLATE_NOOP, translate, translated_field
from cpm_desktop.perspectives.perspective import Perspective, PerspectiveKind


def _perspective_names() -> dict[PerspectiveKind, str]:
    return {
        "departments": translate("Perspective", "departments"),
        "company": translate("Perspective", "company as one"),
        "customer": translate("Perspective", "customer’s eye"),
        "system": translate("Perspective", "system {name}"),
        "filter": translate("Perspective", "filter {name}"),
    }


_perspective_label = partial(translated_field, "Perspective")


@dataclass(frozen=True, slots=True)
class PerspectiveLabels:
    """All texts of computed elements, in the language of the program. Braces mark placeholders."""

    names: Mapping[PerspectiveKind, str] = field(default_factory=_perspective_names)
    organisation: str = _perspective_label(QT_TRANSLATE_NOOP("Perspective", "Organisation"))
    out_of_sight: str = _perspective_label(QT_TRANSLATE_NOOP("Perspective", "Out of sight"))
    elsewhere: str = _perspective_label(QT_TRANSLATE_NOOP("Perspective", "Elsewhere"))
    first_to_last: str = _perspective_label(QT_TRANSLATE_NOOP("Perspective", "{first} … {last}"))
    waiting_step: str = _perspective_label(QT_TRANSLATE_NOOP("Perspective", "waits {duration}"))
    elsewhere_step: str = _perspective_label(QT_TRANSLATE_NOOP("Perspective", "{duration} elsewhere"))
    format_duration: Callable[[float], str] = format_duration_approx
    company_readonly_reason: str = _perspective_label(
        QT_TRANSLATE_NOOP("Perspective", "This view is calculated. To change the process, switch to Departments.")
    )
    customer_readonly_reason: str = _perspective_label(
        QT_TRANSLATE_NOOP(
            "Perspective", "Hidden work is shown as waiting. To change the process, switch to Departments."
        )
    )
    system_readonly_reason: str = _perspective_label(
        QT_TRANSLATE_NOOP(
            "Perspective", "Only one system is shown in full. To change the process, switch to Departments."
        )
    )
    filter_readonly_reason: str = _perspective_label(
        QT_TRANSLATE_NOOP(
            "Perspective", "A filter hides part of the process. To change the process, switch to Departments."
        )
    )

    def name_of(self, perspective: Perspective) -> str:
        """Return the name of a perspective."""
        saved = perspective.saved_filter
        name = (saved.name or saved.id) if saved else perspective.system
        return self.names[perspective.kind].format(name=name)
