"""What a change of a field is called in few words: “wait 6 → 1 min”. English, as the sentences of analyses are."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from cpm_desktop.analysis.comparing.differences import HOMES, Changes
from cpm_desktop.model.document import Scenario
from cpm_desktop.perspectives.words import rough_duration

NOTHING: Final = "none"
"""Stands for a field that says nothing."""
LABELS: Mapping[str, str] = {
    "wait_minutes": "wait",
    "touch_minutes": "touch",
    "tolerance_minutes": "tolerated wait",
    "value": "value",
    "channel": "channel",
    "probability": "probability",
    "fail_probability": "may fail",
    "cost": "cost",
    "emotion": "emotion",
    "severity": "severity",
    "status": "status",
    "kind": "kind",
    "automated": "automated",
    "medium": "medium",
    "carries": "carries",
    "systems": "systems",
    "owner": "owner",
    "label": "label",
}
"""The fields whose values are told, the weightiest first. Of all others only the name is told."""
ELSEWHERE: Mapping[str, str] = {"source": "came from", "target": "led to"}
"""The ends of a flow, told as they were: how they are is drawn."""
MINUTES = frozenset({"wait_minutes", "touch_minutes", "tolerance_minutes"})
SHARES = frozenset({"probability", "fail_probability"})


def changes_in_words(base: Scenario, changes: Changes, *, node: bool) -> tuple[str, ...]:
    """Return one short text for each field of an element that differs, the weightiest first.

    Where a `node` stands is no news here, for that it has moved is told by itself.
    """
    told = {name: both for name, both in changes.items() if not (node and name in HOMES)}
    return tuple(_told(base, told))


def _told(base: Scenario, changes: Changes) -> Iterator[str]:
    if "name" in changes:
        yield f"was “{changes['name'][0]}”" if changes["name"][0] else "had no name"
    yield from (f"{words} {_named(base, changes[name][0])}" for name, words in ELSEWHERE.items() if name in changes)
    for name, label in LABELS.items():
        if name in changes:
            yield f"{label} {_arrow(*(_value(name, value) for value in changes[name]))}"
    yield from (name.replace("_", " ") for name in changes if name not in {"name", *LABELS, *ELSEWHERE})


def _value(name: str, value: object) -> str:
    if value is None or value in ("", ()):
        return NOTHING
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, int | float):
        return rough_duration(value) if name in MINUTES else _number(value, share=name in SHARES)
    if isinstance(value, tuple):
        return ", ".join(map(str, value))
    return str(value).replace("_", "-" if name == "value" else " ")


def _number(value: float, *, share: bool) -> str:
    return f"{value * 100:.4g} %" if share else f"{value:,.10g}".replace("-", "−")


def _arrow(before: str, after: str) -> str:
    """Return both values with an arrow between them; a unit that they share is told once."""
    amount, gap, unit = before.partition(" ")
    same_unit = gap and amount[-1:].isdigit() and after.partition(" ")[1:] == (gap, unit)
    return f"{amount if same_unit else before} → {after}"


def _named(base: Scenario, element_id: object) -> str:
    name = getattr(base.element(str(element_id)), "name", "")
    return f"“{name}”" if name else str(element_id)
