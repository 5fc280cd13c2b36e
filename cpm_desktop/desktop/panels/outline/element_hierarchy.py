"""The hierarchy of the outline: the parent and the order of each element."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial
from math import inf

from cpm_desktop.desktop.text.element_text import user_text
from cpm_desktop.editing.change_set import ScenarioChange
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.search_text import normalized_for_search

ROOT = ""
"""The parent of top-level elements."""


@dataclass(frozen=True)
class ElementHierarchy:
    """A tree of ids in reading order; every element occurs once."""

    children: Mapping[str, tuple[str, ...]]
    matches: tuple[str, ...] = ()
    """The ids that match the search; all other ids in the tree are ancestors of a match."""
    parents: Mapping[str, str] = field(init=False)
    rows: Mapping[str, int] = field(init=False)

    def descendants(self, parent: str = ROOT) -> Iterator[str]:
        """Yield every id below `parent`, from top to bottom."""
        for key in self.children.get(parent, ()):
            yield key
            yield from self.descendants(key)

    def __post_init__(self) -> None:
        placed = [(child, parent, row) for parent, ids in self.children.items() for row, child in enumerate(ids)]
        object.__setattr__(self, "parents", {child: parent for child, parent, _ in placed})
        object.__setattr__(self, "rows", {child: row for child, _, row in placed})


def build_hierarchy(scenario: Scenario, search: str = "") -> ElementHierarchy:
    """Return the tree of `scenario`: phases, then lanes with their nodes from left to right, flows under their source.

    Annotations are under their first target. With `search`, the tree contains only elements whose text has all words
    of `search`, and their ancestors.
    """
    children: dict[str, list[str]] = {}
    for parent, child in _parent_child_pairs(scenario):
        children.setdefault(parent, []).append(child)
    found = _matching_ids(scenario, search) if search.strip() else []
    if search.strip():
        kept = _with_ancestors(children, found)
        children = {parent: [child for child in ids if child in kept] for parent, ids in children.items()}
    return ElementHierarchy({parent: tuple(ids) for parent, ids in children.items() if ids}, tuple(found))


def _parent_child_pairs(scenario: Scenario) -> Iterator[tuple[str, str]]:
    """Yield (parent, child) for every element except measures and variants, in reading order below each parent."""
    for band in (scenario.phases, scenario.lanes):
        for key in band:
            yield ROOT, key
    for key in sorted(scenario.nodes, key=partial(_sort_position, scenario)):
        yield scenario.nodes[key].lane, key
    for flow in scenario.flows.values():
        yield flow.source, flow.id
    for annotation in scenario.annotations.values():
        yield _annotation_parent(scenario, annotation.id), annotation.id


def _sort_position(scenario: Scenario, node_id: str) -> tuple[float, float]:
    """Return the sort key of a node: from left to right, then from top to bottom; nodes without a position are last."""
    box = scenario.layout.nodes.get(node_id)
    return (box.x, box.y) if box is not None else (inf, 0.0)


def is_unchanged_by(tree: ElementHierarchy, scenario: Scenario, change: ScenarioChange) -> bool:
    """Return whether `tree` is still correct after `change`; the cost grows with the number of changed elements."""
    if change.reordered_groups or change.removed_ids or any(change.added.values()):
        return False
    owners = [(key, scenario.nodes[key].lane) for key in change.changed["nodes"]]
    owners += [(key, scenario.flows[key].source) for key in change.changed["flows"]]
    owners += [(key, _annotation_parent(scenario, key)) for key in change.changed["annotations"]]
    if any(tree.parents.get(key) != owner for key, owner in owners):
        return False
    return all(_is_in_order(tree, scenario, key) for key in change.layout_changed_ids if key in scenario.nodes)


def _is_in_order(tree: ElementHierarchy, scenario: Scenario, node_id: str) -> bool:
    """Return whether a node is still in order with the nodes before and after it."""
    row, siblings = tree.rows[node_id], tree.children[tree.parents[node_id]]
    neighbour_positions = [
        _sort_position(scenario, key) for key in siblings[max(row - 1, 0) : row + 2] if key in scenario.nodes
    ]
    return neighbour_positions == sorted(neighbour_positions)


def _annotation_parent(scenario: Scenario, annotation_id: str) -> str:
    """Return the parent of an annotation; ROOT if it has no target or its targets form a cycle."""
    visited = {annotation_id}
    targets = scenario.annotations[annotation_id].targets
    owner = targets[0] if targets else ROOT
    ancestor = owner
    while ancestor in scenario.annotations:
        if ancestor in visited:
            return ROOT
        visited.add(ancestor)
        ancestor_targets = scenario.annotations[ancestor].targets
        ancestor = ancestor_targets[0] if ancestor_targets else ROOT
    return owner


def _matching_ids(scenario: Scenario, search: str) -> list[str]:
    terms = normalized_for_search(search).split()
    groups = (scenario.phases, scenario.lanes, scenario.nodes, scenario.flows, scenario.annotations)
    return [element.id for group in groups for element in group.values() if _contains_all(user_text(element), terms)]


def _contains_all(text: str, terms: list[str]) -> bool:
    searchable = normalized_for_search(text)
    return all(word in searchable for word in terms)


def _with_ancestors(children: Mapping[str, list[str]], found: list[str]) -> set[str]:
    parents = {child: parent for parent, ids in children.items() for child in ids}
    kept: set[str] = set()
    for key in found:
        ancestor = key
        while ancestor != ROOT and ancestor not in kept:
            kept.add(ancestor)
            ancestor = parents.get(ancestor, ROOT)
    return kept
