"""Descriptions of elements and field values, for use in sentences."""

from __future__ import annotations

from cpm_desktop.model.document import Document, Element, Scenario
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
from cpm_desktop.model.value import FrozenModel

_MAX_TEXT_LENGTH = 60

_TYPE_NAMES: dict[type, str] = {
    Phase: "phase",
    Lane: "lane",
    Step: "step",
    Decision: "decision",
    ParallelGateway: "parallel gateway",
    StartEvent: "start",
    EndEvent: "end",
    Flow: "flow",
    Annotation: "annotation",
    Measure: "measure",
    Variant: "variant",
    Scenario: "scenario",
    Document: "document",
}


def describe_element(value: Element | Scenario, within: Scenario | None = None) -> str:
    """Return the description of a scenario or an element: its kind, its name or text, and its id.

    The step “Search product” with the id A1 is `step “Search product” (A1)`. A flow without a label is described by its
    ends if `within` is given.
    """
    type_name, text = _TYPE_NAMES[type(value)], _text_of(value)
    if not text and within is not None and isinstance(value, Flow):
        text = " → ".join(_endpoint_name(within, end) for end in (value.source, value.target))
    return f"{type_name} “{_truncate(text)}” ({value.id})" if text else f"{type_name} {value.id}"


def describe_value(value: object) -> str:
    """Return the value of a field as text for a sentence."""
    if value is None or value in ((), ""):
        return "empty"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float | int):
        return str(int(value)) if value == int(value) else repr(value)
    if isinstance(value, tuple):
        return ", ".join(_truncate(str(entry)) for entry in value)
    if isinstance(value, FrozenModel):
        return "; ".join(f"{name} {describe_value(entry)}" for name, entry in value if entry) or "empty"
    text = _truncate(" ".join(str(value).split()))
    return f"“{text}”" if isinstance(value, str) else text


def _text_of(value: object) -> str:
    found = (str(getattr(value, field, "")) for field in ("name", "text", "label"))
    return " ".join(next(filter(None, found), "").split())


def _endpoint_name(scenario: Scenario, end: str) -> str:
    return _text_of(scenario.nodes.get(end) or scenario.lanes.get(end)) or end


def _truncate(text: str) -> str:
    return text if len(text) <= _MAX_TEXT_LENGTH else f"{text[: _MAX_TEXT_LENGTH - 1]}…"
