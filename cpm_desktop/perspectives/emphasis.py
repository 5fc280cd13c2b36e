"""Emphasis: elements of a process that the user highlights, such as one path."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from cpm_desktop.model.document import Scenario


@dataclass(frozen=True, slots=True)
class Emphasis:
    """The highlighted elements by their ids; all others are dimmed."""

    name: str
    """The name of the highlighted part, as chosen by the user."""
    elements: frozenset[str]


def emphasis_on(scenario: Scenario, name: str, flows: Iterable[str]) -> Emphasis:
    """Return the emphasis on some flows and the nodes at their ends. Unknown ids are ignored."""
    found = [scenario.flows[flow_id] for flow_id in flows if flow_id in scenario.flows]
    return Emphasis(name, frozenset(key for flow in found for key in (flow.id, flow.source, flow.target)))
