"""Dominators: nodes that every path to another node passes. They define the block structure of a process."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

_ROOT = ""
"""The virtual node before all starts. No id is empty."""


def immediate_dominators(successors: Mapping[str, Sequence[str]], starts: Sequence[str]) -> dict[str, str | None]:
    """Return the last node that every path from `starts` to a node passes, or None where there is no such node.

    Nodes that cannot be reached are missing. Cooper, Harvey and Kennedy, *A Simple, Fast Dominance Algorithm*.
    """
    network = {**successors, _ROOT: starts}
    order = [*_reverse_postorder(network)]
    position = {node: number for number, node in enumerate(order)}
    predecessors: dict[str, list[str]] = {}
    for node in order:
        for other in network.get(node, ()):
            predecessors.setdefault(other, []).append(node)
    dominators = {_ROOT: _ROOT}
    changes = True
    while changes:
        changes = False
        for node in order[1:]:
            known = [other for other in predecessors[node] if other in dominators]
            common = known[0]
            for other in known[1:]:
                common = _nearest_common_dominator(dominators, position, common, other)
            changes = changes or dominators.get(node) != common
            dominators[node] = common
    return {node: dominators[node] or None for node in order[1:]}


def _nearest_common_dominator(dominators: Mapping[str, str], position: Mapping[str, int], one: str, other: str) -> str:
    """Return the nearest common dominator of two nodes."""
    while one != other:
        if position[one] > position[other]:
            one = dominators[one]
        else:
            other = dominators[other]
    return one


def _reverse_postorder(network: Mapping[str, Sequence[str]]) -> Iterator[str]:
    """Yield the nodes in reverse postorder of a depth-first search from the root."""
    done: list[str] = []
    seen = {_ROOT}
    path = [(_ROOT, iter(network[_ROOT]))]
    while path:
        node, remaining_successors = path[-1]
        successor = next((other for other in remaining_successors if other not in seen), None)
        if successor is None:
            done.append(node)
            path.pop()
        else:
            seen.add(successor)
            path.append((successor, iter(network.get(successor, ()))))
    return reversed(done)
