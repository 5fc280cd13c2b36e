"""Short texts for changed fields: “wait 6 → 1 min”."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from cpm_desktop.analysis.comparison.differences import LOCATION_FIELDS, ChangedFields
from cpm_desktop.duration_format import format_duration_approx
from cpm_desktop.i18n import QT_TRANSLATE_NOOP, LocalizedNumber, comma_list, format_percent, quote, translate
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.field_labels import field_label
from cpm_desktop.model.vocabulary.all_terms import term_name

NO_VALUE: Final = QT_TRANSLATE_NOOP("Changes", "none")
"""The text for an empty field."""
FIELD_LABELS: Mapping[str, str] = {
    "wait_minutes": QT_TRANSLATE_NOOP("Changes", "wait"),
    "touch_minutes": QT_TRANSLATE_NOOP("Changes", "touch"),
    "tolerance_minutes": QT_TRANSLATE_NOOP("Changes", "acceptable wait"),
    "value": QT_TRANSLATE_NOOP("Changes", "value"),
    "channel": QT_TRANSLATE_NOOP("Changes", "channel"),
    "probability": QT_TRANSLATE_NOOP("Changes", "probability"),
    "knowledge": QT_TRANSLATE_NOOP("Changes", "evidence"),
    "fail_probability": QT_TRANSLATE_NOOP("Changes", "may fail"),
    "cost": QT_TRANSLATE_NOOP("Changes", "cost"),
    "emotion": QT_TRANSLATE_NOOP("Changes", "emotion"),
    "severity": QT_TRANSLATE_NOOP("Changes", "severity"),
    "status": QT_TRANSLATE_NOOP("Changes", "status"),
    "kind": QT_TRANSLATE_NOOP("Changes", "kind"),
    "automated": QT_TRANSLATE_NOOP("Changes", "automated"),
    "medium": QT_TRANSLATE_NOOP("Changes", "channel"),
    "carries": QT_TRANSLATE_NOOP("Changes", "carries"),
    "systems": QT_TRANSLATE_NOOP("Changes", "systems"),
    "owner": QT_TRANSLATE_NOOP("Changes", "owner"),
    "rule": QT_TRANSLATE_NOOP("Changes", "rule"),
    "label": QT_TRANSLATE_NOOP("Changes", "label"),
}
"""The fields that are shown with their values, the most important first. Other fields are shown by name only."""
FLOW_END_LABELS: Mapping[str, str] = {
    "source": QT_TRANSLATE_NOOP("Changes", "came from {name}"),
    "target": QT_TRANSLATE_NOOP("Changes", "led to {name}"),
}
"""The ends of a flow. Only the old end is shown, because the diagram shows the new one."""
MINUTE_FIELDS = frozenset({"wait_minutes", "touch_minutes", "tolerance_minutes"})
CHOICE_FIELDS = frozenset({"value", "channel", "status", "kind", "knowledge"})
SHARE_FIELDS = frozenset({"probability", "fail_probability", "churn_uplift"})


def change_texts(base: Scenario, changes: ChangedFields, *, is_node: bool) -> tuple[str, ...]:
    """Return one short text for each changed field of an element, the most important first.

    The lane and phase of a node are ignored, because moves are shown separately.
    """
    listed_changes = {name: both for name, both in changes.items() if not (is_node and name in LOCATION_FIELDS)}
    return tuple(_field_texts(base, listed_changes))


def _field_texts(base: Scenario, changes: ChangedFields) -> Iterator[str]:
    if "name" in changes:
        yield _rename_text(changes["name"][0])
    for name, words in FLOW_END_LABELS.items():
        if name in changes:
            yield translate("Changes", words).format(name=_element_name(base, changes[name][0]))
    for name, label in FIELD_LABELS.items():
        if name in changes:
            yield f"{translate('Changes', label)} {_with_arrow(*(_value_text(name, value) for value in changes[name]))}"
    yield from (field_label(name) for name in changes if name not in {"name", *FIELD_LABELS, *FLOW_END_LABELS})


def _rename_text(before: object) -> str:
    return translate("Changes", "was “{name}”").format(name=before) if before else translate("Changes", "had no name")


def _value_text(name: str, value: object) -> str:
    if value is None or value in ("", ()):
        return translate("Changes", NO_VALUE)
    if isinstance(value, bool):
        return translate("Changes", "yes") if value else translate("Changes", "no")
    if isinstance(value, int | float):
        return (
            format_duration_approx(value)
            if name in MINUTE_FIELDS
            else _number_text(value, is_share=name in SHARE_FIELDS)
        )
    if isinstance(value, tuple):
        return comma_list(map(str, value))
    return term_name(str(value)) if name in CHOICE_FIELDS else str(value).replace("_", " ")


def _number_text(value: float, *, is_share: bool) -> str:
    return (
        format_percent(f"{LocalizedNumber(value * 100):.4g}")
        if is_share
        else f"{LocalizedNumber(value):,.10g}".replace("-", "−")
    )


def _with_arrow(before: str, after: str) -> str:
    """Return both values with an arrow between them. A common unit appears once."""
    amount, gap, unit = before.partition(" ")
    same_unit = gap and amount[-1:].isdigit() and after.partition(" ")[1:] == (gap, unit)
    return f"{amount if same_unit else before} → {after}"


def _element_name(base: Scenario, element_id: object) -> str:
    name = getattr(base.element(str(element_id)), "name", "")
    return quote(name) if name else str(element_id)
