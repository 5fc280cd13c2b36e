"""What a change of a field is called in few words: “wait 6 → 1 min”."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from cpm_desktop.analysis.comparing.differences import HOMES, Changes
from cpm_desktop.i18n import QT_TRANSLATE_NOOP, Number, enumerated, in_percent, quoted, translate
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.field_labels import field_name, value_name
from cpm_desktop.perspectives.perspective_labels import rough_duration

NOTHING: Final = QT_TRANSLATE_NOOP("Changes", "none")
"""Stands for a field that says nothing."""
LABELS: Mapping[str, str] = {
    "wait_minutes": QT_TRANSLATE_NOOP("Changes", "wait"),
    "touch_minutes": QT_TRANSLATE_NOOP("Changes", "touch"),
    "tolerance_minutes": QT_TRANSLATE_NOOP("Changes", "tolerated wait"),
    "value": QT_TRANSLATE_NOOP("Changes", "value"),
    "channel": QT_TRANSLATE_NOOP("Changes", "channel"),
    "probability": QT_TRANSLATE_NOOP("Changes", "probability"),
    "fail_probability": QT_TRANSLATE_NOOP("Changes", "may fail"),
    "cost": QT_TRANSLATE_NOOP("Changes", "cost"),
    "emotion": QT_TRANSLATE_NOOP("Changes", "emotion"),
    "severity": QT_TRANSLATE_NOOP("Changes", "severity"),
    "status": QT_TRANSLATE_NOOP("Changes", "status"),
    "kind": QT_TRANSLATE_NOOP("Changes", "kind"),
    "automated": QT_TRANSLATE_NOOP("Changes", "automated"),
    "medium": QT_TRANSLATE_NOOP("Changes", "medium"),
    "carries": QT_TRANSLATE_NOOP("Changes", "carries"),
    "systems": QT_TRANSLATE_NOOP("Changes", "systems"),
    "owner": QT_TRANSLATE_NOOP("Changes", "owner"),
    "label": QT_TRANSLATE_NOOP("Changes", "label"),
}
"""The fields whose values are told, the weightiest first. Of all others only the name is told."""
ELSEWHERE: Mapping[str, str] = {
    "source": QT_TRANSLATE_NOOP("Changes", "came from {name}"),
    "target": QT_TRANSLATE_NOOP("Changes", "led to {name}"),
}
"""The ends of a flow, told as they were: how they are is drawn."""
MINUTES = frozenset({"wait_minutes", "touch_minutes", "tolerance_minutes"})
CHOICES = frozenset({"value", "channel", "status", "kind"})
SHARES = frozenset({"probability", "fail_probability"})


def changes_in_words(base: Scenario, changes: Changes, *, node: bool) -> tuple[str, ...]:
    """Return one short text for each field of an element that differs, the weightiest first.

    Where a `node` stands is no news here, for that it has moved is told by itself.
    """
    told = {name: both for name, both in changes.items() if not (node and name in HOMES)}
    return tuple(_told(base, told))


def _told(base: Scenario, changes: Changes) -> Iterator[str]:
    if "name" in changes:
        yield _renamed(changes["name"][0])
    for name, words in ELSEWHERE.items():
        if name in changes:
            yield translate("Changes", words).format(name=_named(base, changes[name][0]))
    for name, label in LABELS.items():
        if name in changes:
            yield f"{translate('Changes', label)} {_arrow(*(_value(name, value) for value in changes[name]))}"
    yield from (field_name(name) for name in changes if name not in {"name", *LABELS, *ELSEWHERE})


def _renamed(before: object) -> str:
    return translate("Changes", "was “{name}”").format(name=before) if before else translate("Changes", "had no name")


def _value(name: str, value: object) -> str:
    if value is None or value in ("", ()):
        return translate("Changes", NOTHING)
    if isinstance(value, bool):
        return translate("Changes", "yes") if value else translate("Changes", "no")
    if isinstance(value, int | float):
        return rough_duration(value) if name in MINUTES else _number(value, share=name in SHARES)
    if isinstance(value, tuple):
        return enumerated(map(str, value))
    return value_name(str(value)) if name in CHOICES else str(value).replace("_", " ")


def _number(value: float, *, share: bool) -> str:
    return in_percent(f"{Number(value * 100):.4g}") if share else f"{Number(value):,.10g}".replace("-", "−")


def _arrow(before: str, after: str) -> str:
    """Return both values with an arrow between them; a unit that they share is told once."""
    amount, gap, unit = before.partition(" ")
    same_unit = gap and amount[-1:].isdigit() and after.partition(" ")[1:] == (gap, unit)
    return f"{amount if same_unit else before} → {after}"


def _named(base: Scenario, element_id: object) -> str:
    name = getattr(base.element(str(element_id)), "name", "")
    return quoted(name) if name else str(element_id)
