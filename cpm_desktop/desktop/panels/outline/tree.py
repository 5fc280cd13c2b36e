"""The order of the outline: which element stands under which."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from cpm_desktop.desktop.wording import own_text
from cpm_desktop.model.document import Scenario

ROOT = ""
"""The parent of what stands at the top."""


@dataclass(frozen=True)
class Tree:
    """Ids under ids, in reading order; every element stands in one place."""

    children: Mapping[str, tuple[str, ...]]
    found: tuple[str, ...] = ()
    """What a search was for; the rest is there because it leads to these."""
    parents: Mapping[str, str] = field(init=False)
    rows: Mapping[str, int] = field(init=False)

    def walk(self, above: str = ROOT) -> Iterator[str]:
        """Yield every id below `above`, from top to bottom."""
        for key in self.children.get(above, ()):
            yield key
            yield from self.walk(key)

    def __post_init__(self) -> None:
        placed = [(child, parent, row) for parent, ids in self.children.items() for row, child in enumerate(ids)]
        object.__setattr__(self, "parents", {child: parent for child, parent, _ in placed})
        object.__setattr__(self, "rows", {child: row for child, _, row in placed})


def outline(scenario: Scenario, search: str = "") -> Tree:
    """Return the tree of `scenario`: phases, then lanes with their nodes from left to right, flows under their source.

    Annotations stand under the first element that they are about. With `search`, only what holds these words, and
    what leads there.
    """
    children: dict[str, list[str]] = {}
    for parent, child in _pairs(scenario):
        children.setdefault(parent, []).append(child)
    found = _found(scenario, search) if search.strip() else []
    if search.strip():
        wanted = _with_ancestors(children, found)
        children = {parent: [child for child in ids if child in wanted] for parent, ids in children.items()}
    return Tree({parent: tuple(ids) for parent, ids in children.items() if ids}, tuple(found))


def _pairs(scenario: Scenario) -> Iterator[tuple[str, str]]:
    """Yield (parent, child) for every element but measures and variants, in reading order below each parent."""
    boxes = scenario.layout.nodes
    for band in (scenario.phases, scenario.lanes):
        for key in band:
            yield ROOT, key
    last = len(boxes)

    def reading_order(entry: tuple[int, str]) -> tuple[float, float, int]:
        box = boxes.get(entry[1])
        return (box.x, box.y, entry[0]) if box is not None else (float("inf"), 0.0, last + entry[0])

    for _, key in sorted(enumerate(scenario.nodes), key=reading_order):
        yield scenario.nodes[key].lane, key
    for flow in scenario.flows.values():
        yield flow.source, flow.id
    for annotation in scenario.annotations.values():
        yield _owner(scenario, annotation.id), annotation.id


def _owner(scenario: Scenario, annotation_id: str) -> str:
    """Return what an annotation stands under; at the top where it is about nothing, or about itself in a circle."""
    passed = {annotation_id}
    targets = scenario.annotations[annotation_id].targets
    owner = targets[0] if targets else ROOT
    above = owner
    while above in scenario.annotations:
        if above in passed:
            return ROOT
        passed.add(above)
        further = scenario.annotations[above].targets
        above = further[0] if further else ROOT
    return owner


def _found(scenario: Scenario, search: str) -> list[str]:
    words = search.casefold().split()
    groups = (scenario.phases, scenario.lanes, scenario.nodes, scenario.flows, scenario.annotations)
    return [
        element.id
        for group in groups
        for element in group.values()
        if all(word in own_text(element).casefold() for word in words)
    ]


def _with_ancestors(children: Mapping[str, list[str]], found: list[str]) -> set[str]:
    parents = {child: parent for parent, ids in children.items() for child in ids}
    wanted: set[str] = set()
    for key in found:
        above = key
        while above != ROOT and above not in wanted:
            wanted.add(above)
            above = parents.get(above, ROOT)
    return wanted
