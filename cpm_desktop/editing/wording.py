"""How sentences about a document name its elements and the values of their fields."""

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
from cpm_desktop.model.value import Value

_LONGEST = 60

_SORTS: dict[type, str] = {
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


def named(value: Element | Scenario, within: Scenario | None = None) -> str:
    """Return how a sentence calls a scenario or an element: its sort, its name or text, and its id.

    The step “Search product” with the id A1 is `step “Search product” (A1)`. A flow without a label is called by its
    ends where `within` tells their names.
    """
    sort, words = _SORTS[type(value)], _words(value)
    if not words and within is not None and isinstance(value, Flow):
        words = " → ".join(_end(within, end) for end in (value.source, value.target))
    return f"{sort} “{_cut(words)}” ({value.id})" if words else f"{sort} {value.id}"


def worded(value: object) -> str:
    """Return the value of a field as a sentence says it."""
    if value is None or value in ((), ""):
        return "nothing"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float | int):
        return str(int(value)) if value == int(value) else repr(value)
    if isinstance(value, tuple):
        return ", ".join(_cut(str(entry)) for entry in value)
    if isinstance(value, Value):
        return "; ".join(f"{name} {worded(entry)}" for name, entry in value if entry) or "nothing"
    words = _cut(" ".join(str(value).split()))
    return f"“{words}”" if isinstance(value, str) else words


def _words(value: object) -> str:
    found = (str(getattr(value, field, "")) for field in ("name", "text", "label"))
    return " ".join(next(filter(None, found), "").split())


def _end(scenario: Scenario, end: str) -> str:
    return _words(scenario.nodes.get(end) or scenario.lanes.get(end)) or end


def _cut(words: str) -> str:
    return words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1]}…"
