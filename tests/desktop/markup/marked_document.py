"""A document in which every text that a user can type contains markup."""

from __future__ import annotations

from functools import cache
from typing import Any, TypeVar, get_type_hints

from cpm_desktop.model.document import Document
from cpm_desktop.model.elements import EXIT_FIELDS
from cpm_desktop.model.filter import Filter
from cpm_desktop.model.mapping import ElementMap
from cpm_desktop.model.value import FrozenModel, Text, Texts, with_changes

T = TypeVar("T", bound=FrozenModel)


def with_text_everywhere(document: Document, text: str) -> Document:
    """Return `document` with a saved filter, and with `text` in every field that can contain any text."""
    document = with_changes(document, filters=ElementMap([Filter(id="filter")]))
    return _valid(_marked(document, text))


def _valid(document: Document) -> Document:
    """Return `document` without texts on how a probability is known on flows that are not exits of decisions."""
    scenarios = []
    for scenario in document.scenarios.values():
        decisions = {node.id for node in scenario.nodes.values() if node.kind == "decision"}
        others = (flow for flow in scenario.flows.values() if flow.source not in decisions)
        flows = [with_changes(flow, knowledge_source=EXIT_FIELDS["knowledge_source"]) for flow in others]
        scenarios.append(with_changes(scenario, flows=scenario.flows.with_elements(*flows)))
    return with_changes(document, scenarios=ElementMap(scenarios))


def _marked(value: T, text: str) -> T:
    """Return `value` with `text` in all its fields, and in the fields of the values in it."""
    changes: dict[str, object] = {}
    for name, annotation in _annotations(type(value)).items():
        current = getattr(value, name)
        if annotation in (Text, Text | None):
            changes[name] = text
        elif annotation == Texts:
            changes[name] = (text,)
        elif isinstance(current, FrozenModel):
            changes[name] = _marked(current, text)
        elif isinstance(current, ElementMap):
            changes[name] = ElementMap(_marked(element, text) for element in current.values())
    return with_changes(value, **changes)


@cache
def _annotations(model: type[FrozenModel]) -> dict[str, Any]:
    return get_type_hints(model, include_extras=True)
