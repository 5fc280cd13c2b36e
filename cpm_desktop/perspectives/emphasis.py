"""What a person picked out of a process to see before everything else, such as one way through it (V5)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from cpm_desktop.model.document import Scenario


@dataclass(frozen=True, slots=True)
class Emphasis:
    """The elements that stand out, by their ids; everything else steps back."""

    name: str
    """What stands out, in the words of the person who picked it."""
    elements: frozenset[str]


def emphasis_on(scenario: Scenario, name: str, flows: Iterable[str]) -> Emphasis:
    """Return the emphasis on some flows and on the nodes at their ends; ids that are no flows count for nothing."""
    found = [scenario.flows[flow_id] for flow_id in flows if flow_id in scenario.flows]
    return Emphasis(name, frozenset(key for flow in found for key in (flow.id, flow.source, flow.target)))
