"""Labels of fields and of selectable values, as used within a sentence."""

from __future__ import annotations

from collections.abc import Mapping

from cpm_desktop.i18n import QT_TRANSLATE_NOOP, quote, translate
from cpm_desktop.model.document import Element, Scenario
from cpm_desktop.model.elements import (
    Annotation,
    Decision,
    EndEvent,
    Flow,
    Lane,
    Measure,
    ParallelGateway,
    Phase,
    StartEvent,
    Step,
    Variant,
)

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
    "label": QT_TRANSLATE_NOOP("Field name", "label"),
    "lane": QT_TRANSLATE_NOOP("Field name", "lane"),
    "lanes": QT_TRANSLATE_NOOP("Field name", "lanes"),
    "language": QT_TRANSLATE_NOOP("Field name", "language"),
    "layout": QT_TRANSLATE_NOOP("Field name", "layout"),
    "leads_to": QT_TRANSLATE_NOOP("Field name", "leads to"),
    "measures": QT_TRANSLATE_NOOP("Field name", "measures"),
    "medium": QT_TRANSLATE_NOOP("Field name", "medium"),
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
    "variants": QT_TRANSLATE_NOOP("Field name", "variants"),
    "wait_minutes": QT_TRANSLATE_NOOP("Field name", "wait minutes"),
    "wait_range": QT_TRANSLATE_NOOP("Field name", "wait range"),
}
VALUE_LABELS: Mapping[str, str] = {
    "customer": QT_TRANSLATE_NOOP("Value", "customer"),
    "frontstage": QT_TRANSLATE_NOOP("Value", "frontstage"),
    "backstage": QT_TRANSLATE_NOOP("Value", "backstage"),
    "support": QT_TRANSLATE_NOOP("Value", "support"),
    "system": QT_TRANSLATE_NOOP("Value", "system"),
    "partner": QT_TRANSLATE_NOOP("Value", "partner"),
    "start": QT_TRANSLATE_NOOP("Value", "start"),
    "end": QT_TRANSLATE_NOOP("Value", "end"),
    "step": QT_TRANSLATE_NOOP("Value", "step"),
    "decision": QT_TRANSLATE_NOOP("Value", "decision"),
    "parallel": QT_TRANSLATE_NOOP("Value", "parallel"),
    "value_adding": QT_TRANSLATE_NOOP("Value", "value-adding"),
    "necessary": QT_TRANSLATE_NOOP("Value", "necessary"),
    "waste": QT_TRANSLATE_NOOP("Value", "waste"),
    "sequence": QT_TRANSLATE_NOOP("Value", "sequence"),
    "message": QT_TRANSLATE_NOOP("Value", "message"),
    "notification": QT_TRANSLATE_NOOP("Value", "notification"),
    "pain_point": QT_TRANSLATE_NOOP("Value", "pain point"),
    "problem": QT_TRANSLATE_NOOP("Value", "problem"),
    "opportunity": QT_TRANSLATE_NOOP("Value", "opportunity"),
    "fail_point": QT_TRANSLATE_NOOP("Value", "fail point"),
    "wait_point": QT_TRANSLATE_NOOP("Value", "wait point"),
    "bottleneck": QT_TRANSLATE_NOOP("Value", "bottleneck"),
    "disconnect": QT_TRANSLATE_NOOP("Value", "disconnect"),
    "moment_of_truth": QT_TRANSLATE_NOOP("Value", "moment of truth"),
    "note": QT_TRANSLATE_NOOP("Value", "note"),
    "open": QT_TRANSLATE_NOOP("Value", "open"),
    "planned": QT_TRANSLATE_NOOP("Value", "planned"),
    "done": QT_TRANSLATE_NOOP("Value", "done"),
    "assumed": QT_TRANSLATE_NOOP("Value", "assumed"),
    "observed": QT_TRANSLATE_NOOP("Value", "observed"),
    "measured": QT_TRANSLATE_NOOP("Value", "measured"),
    "nps": QT_TRANSLATE_NOOP("Value", "nps"),
    "csat": QT_TRANSLATE_NOOP("Value", "csat"),
    "ces": QT_TRANSLATE_NOOP("Value", "ces"),
    "higher": QT_TRANSLATE_NOOP("Value", "higher"),
    "lower": QT_TRANSLATE_NOOP("Value", "lower"),
    "low": QT_TRANSLATE_NOOP("Value", "low"),
    "medium": QT_TRANSLATE_NOOP("Value", "medium"),
    "high": QT_TRANSLATE_NOOP("Value", "high"),
    "phone": QT_TRANSLATE_NOOP("Value", "phone"),
    "ivr": QT_TRANSLATE_NOOP("Value", "ivr"),
    "web": QT_TRANSLATE_NOOP("Value", "web"),
    "app": QT_TRANSLATE_NOOP("Value", "app"),
    "email": QT_TRANSLATE_NOOP("Value", "email"),
    "chat": QT_TRANSLATE_NOOP("Value", "chat"),
    "social": QT_TRANSLATE_NOOP("Value", "social"),
    "post": QT_TRANSLATE_NOOP("Value", "post"),
    "in_person": QT_TRANSLATE_NOOP("Value", "in person"),
    "kiosk": QT_TRANSLATE_NOOP("Value", "kiosk"),
    "self_assembly": QT_TRANSLATE_NOOP("Value", "self assembly"),
    "as_is": QT_TRANSLATE_NOOP("Value", "as is"),
    "what_if": QT_TRANSLATE_NOOP("Value", "what if"),
    "competitor": QT_TRANSLATE_NOOP("Value", "competitor"),
}

PLACEHOLDER_NAMES: Mapping[type, str] = {
    Phase: QT_TRANSLATE_NOOP("Unnamed", "a phase without a name"),
    Lane: QT_TRANSLATE_NOOP("Unnamed", "a lane without a name"),
    Step: QT_TRANSLATE_NOOP("Unnamed", "a step without a name"),
    Decision: QT_TRANSLATE_NOOP("Unnamed", "a decision without a name"),
    ParallelGateway: QT_TRANSLATE_NOOP("Unnamed", "a parallel gateway"),
    StartEvent: QT_TRANSLATE_NOOP("Unnamed", "the start"),
    EndEvent: QT_TRANSLATE_NOOP("Unnamed", "an end without a name"),
    Flow: QT_TRANSLATE_NOOP("Unnamed", "a flow"),
    Annotation: QT_TRANSLATE_NOOP("Unnamed", "an annotation without a text"),
    Measure: QT_TRANSLATE_NOOP("Unnamed", "a measure without a name"),
    Variant: QT_TRANSLATE_NOOP("Unnamed", "a variant without a name"),
}
"""The text in a sentence for an element without a name. Its id would mean nothing to users."""


def placeholder_name(element: Element) -> str:
    """Return the text in a sentence for an element without a name: “a step without a name”."""
    return translate("Unnamed", PLACEHOLDER_NAMES[type(element)])


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


def value_label(value: str) -> str:
    """Return the label of a selectable value. Text that a user typed is returned unchanged."""
    return translate("Value", VALUE_LABELS[value]) if value in VALUE_LABELS else value.replace("_", " ")


def _element_name(element: Element) -> str:
    return " ".join((getattr(element, "name", "") or getattr(element, "text", "")).split())
