"""The selection after elements were removed or restored, so that keyboard users can continue there."""

from __future__ import annotations

from collections.abc import Iterable

from cpm_desktop.editing.change_set import ScenarioChange
from cpm_desktop.model.document import Scenario


def restored_elements(change: ScenarioChange, after: Scenario) -> tuple[str, ...]:
    """Return the elements that a change added, in document order: whole lanes or phases, else nodes, else others."""
    for name in ("lanes", "phases", "nodes", "annotations", "measures", "flows"):
        if change.added[name]:
            return tuple(key for key in after.element_groups[name] if key in change.added[name])
    return ()


def selection_after_removal(before: Scenario, after: Scenario, removed_ids: Iterable[str]) -> tuple[str, ...]:
    """Return the selection after `removed_ids` were removed: the predecessor of the first one, else its successor.

    For an annotation these are its targets, for a flow its source. Empty where no such element exists, or where some of
    `removed_ids` still exist.
    """
    ids = tuple(removed_ids)
    if not ids or any(after.element(key) is not None for key in ids):
        return ()
    return next(((key,) for key in _adjacent_elements(before, ids[0]) if after.element(key) is not None), ())


def _adjacent_elements(scenario: Scenario, element_id: str) -> Iterable[str]:
    """Yield the neighbours of an element, the closest first."""
    if element_id in scenario.flows:
        yield scenario.flows[element_id].source
    elif element_id in scenario.annotations:
        yield from scenario.annotations[element_id].targets
    elif element_id in scenario.nodes:
        flows = scenario.flows_by_element.get(element_id, ())
        yield from (flow.source for flow in flows if flow.target == element_id)
        yield from (flow.target for flow in flows if flow.source == element_id)
