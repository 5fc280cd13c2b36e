"""Labels of fields, and names of elements, as used within a sentence."""

from __future__ import annotations

from collections.abc import Mapping

from cpm_desktop.i18n import QT_TRANSLATE_NOOP, quote, translate
from cpm_desktop.model.document import Element, Scenario
from cpm_desktop.model.elements import Flow
from cpm_desktop.model.vocabulary.element_kinds import ELEMENT_KINDS, kind_of

FIELD_LABELS: Mapping[str, str] = {
    "actual": QT_TRANSLATE_NOOP("Field name", "actual"),
    "annotation_kinds": QT_TRANSLATE_NOOP("Field name", "annotation kinds"),
    "annotations": QT_TRANSLATE_NOOP("Field name", "annotations"),
    "annual_cases": QT_TRANSLATE_NOOP("Field name", "annual cases"),
    "annual_cost": QT_TRANSLATE_NOOP("Field name", "annual cost"),
    "author": QT_TRANSLATE_NOOP("Field name", "author"),
    "automated": QT_TRANSLATE_NOOP("Field name", "automated"),
    "based_on": QT_TRANSLATE_NOOP("Field name", "based on"),
    "better": QT_TRANSLATE_NOOP("Field name", "better"),
    "carries": QT_TRANSLATE_NOOP("Field name", "carries"),
    "channel": QT_TRANSLATE_NOOP("Field name", "channel"),
    "churn_uplift": QT_TRANSLATE_NOOP("Field name", "churn uplift"),
    "client": QT_TRANSLATE_NOOP("Field name", "client"),
    "confidence": QT_TRANSLATE_NOOP("Field name", "confidence"),
    "cost": QT_TRANSLATE_NOOP("Field name", "cost"),
    "created": QT_TRANSLATE_NOOP("Field name", "created"),
    "currency": QT_TRANSLATE_NOOP("Field name", "currency"),
    "customer_present": QT_TRANSLATE_NOOP("Field name", "customer present"),
    "data": QT_TRANSLATE_NOOP("Field name", "data"),
    "date": QT_TRANSLATE_NOOP("Field name", "date"),
    "description": QT_TRANSLATE_NOOP("Field name", "description"),
    "detection": QT_TRANSLATE_NOOP("Field name", "detection"),
    "emotion": QT_TRANSLATE_NOOP("Field name", "emotion"),
    "evidence": QT_TRANSLATE_NOOP("Field name", "evidence"),
    "expectations": QT_TRANSLATE_NOOP("Field name", "expectations"),
    "fail_probability": QT_TRANSLATE_NOOP("Field name", "fail probability"),
    "filters": QT_TRANSLATE_NOOP("Field name", "filters"),
    "flows": QT_TRANSLATE_NOOP("Field name", "flows"),
    "format": QT_TRANSLATE_NOOP("Field name", "format"),
    "format_version": QT_TRANSLATE_NOOP("Field name", "format version"),
    "goal": QT_TRANSLATE_NOOP("Field name", "goal"),
    "id": QT_TRANSLATE_NOOP("Field name", "id"),
    "internal": QT_TRANSLATE_NOOP("Field name", "internal"),
    "kind": QT_TRANSLATE_NOOP("Field name", "kind"),
    "knowledge": QT_TRANSLATE_NOOP("Field name", "knowledge"),
    "knowledge_source": QT_TRANSLATE_NOOP("Field name", "source of the probability"),
    "label": QT_TRANSLATE_NOOP("Field name", "label"),
    "lane": QT_TRANSLATE_NOOP("Field name", "lane"),
    "lanes": QT_TRANSLATE_NOOP("Field name", "lanes"),
    "language": QT_TRANSLATE_NOOP("Field name", "language"),
    "layout": QT_TRANSLATE_NOOP("Field name", "layout"),
    "leads_to": QT_TRANSLATE_NOOP("Field name", "leads to"),
    "measures": QT_TRANSLATE_NOOP("Field name", "measures"),
    "medium": QT_TRANSLATE_NOOP("Field name", "channel"),
    "meta": QT_TRANSLATE_NOOP("Field name", "meta"),
    "name": QT_TRANSLATE_NOOP("Field name", "name"),
    "nodes": QT_TRANSLATE_NOOP("Field name", "nodes"),
    "notes": QT_TRANSLATE_NOOP("Field name", "notes"),
    "occurrence": QT_TRANSLATE_NOOP("Field name", "occurrence"),
    "one_off_cost": QT_TRANSLATE_NOOP("Field name", "one off cost"),
    "owner": QT_TRANSLATE_NOOP("Field name", "owner"),
    "persona": QT_TRANSLATE_NOOP("Field name", "persona"),
    "phase": QT_TRANSLATE_NOOP("Field name", "phase"),
    "phases": QT_TRANSLATE_NOOP("Field name", "phases"),
    "probability": QT_TRANSLATE_NOOP("Field name", "probability"),
    "reason": QT_TRANSLATE_NOOP("Field name", "reason"),
    "rule": QT_TRANSLATE_NOOP("Field name", "rule"),
    "sample_size": QT_TRANSLATE_NOOP("Field name", "sample size"),
    "scenarios": QT_TRANSLATE_NOOP("Field name", "scenarios"),
    "score": QT_TRANSLATE_NOOP("Field name", "score"),
    "severity": QT_TRANSLATE_NOOP("Field name", "severity"),
    "source": QT_TRANSLATE_NOOP("Field name", "source"),
    "status": QT_TRANSLATE_NOOP("Field name", "status"),
    "subjective": QT_TRANSLATE_NOOP("Field name", "subjective"),
    "systems": QT_TRANSLATE_NOOP("Field name", "systems"),
    "target": QT_TRANSLATE_NOOP("Field name", "target"),
    "targets": QT_TRANSLATE_NOOP("Field name", "targets"),
    "text": QT_TRANSLATE_NOOP("Field name", "text"),
    "title": QT_TRANSLATE_NOOP("Field name", "title"),
    "tolerance_minutes": QT_TRANSLATE_NOOP("Field name", "tolerance minutes"),
    "touch_minutes": QT_TRANSLATE_NOOP("Field name", "touch minutes"),
    "touch_range": QT_TRANSLATE_NOOP("Field name", "touch range"),
    "unit": QT_TRANSLATE_NOOP("Field name", "unit"),
    "value": QT_TRANSLATE_NOOP("Field name", "value"),
    "variants": QT_TRANSLATE_NOOP("Field name", "paths"),
    "wait_minutes": QT_TRANSLATE_NOOP("Field name", "wait minutes"),
    "wait_range": QT_TRANSLATE_NOOP("Field name", "wait range"),
}


def placeholder_name(element: Element) -> str:
    """Return the text in a sentence for an element without a name: “a step without a name”."""
    return translate("Unnamed", ELEMENT_KINDS[kind_of(element)].unnamed)


def quoted_name(scenario: Scenario, element_id: str) -> str:
    """Return the text in a sentence for an element: its name in quotes, the ends of a flow, else its kind.

    An unknown id is returned in quotes.
    """
    element = scenario.element(element_id)
    if element is None:
        return quote(element_id)
    name = _element_name(element)
    if name:
        return quote(name)
    if isinstance(element, Flow):
        return " → ".join(quoted_name(scenario, end) for end in (element.source, element.target))
    return placeholder_name(element)


def field_label(field: str) -> str:
    """Return the label of a field. The key of an unknown field is returned with blanks for underscores."""
    return translate("Field name", FIELD_LABELS[field]) if field in FIELD_LABELS else field.replace("_", " ")


def file_key_label(key: str) -> str:
    """Return the label of a key in a file location.

    In English this is the key itself, so that users can search for it.
    """
    words = field_label(key)
    return key if words == key.replace("_", " ") else words


def _element_name(element: Element) -> str:
    return " ".join((getattr(element, "name", "") or getattr(element, "text", "")).split())
