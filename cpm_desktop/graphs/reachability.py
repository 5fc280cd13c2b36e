"""Reachability between the nodes of a graph."""

from __future__ import annotations

from collections.abc import Iterable, Mapping


def reversed_edges(successors: Mapping[str, Iterable[str]]) -> dict[str, list[str]]:
    """Return the same graph with every edge reversed."""
    predecessors: dict[str, list[str]] = {node: [] for node in successors}
    for node, others in successors.items():
        for other in others:
            predecessors[other].append(node)
    return predecessors


def reachable_from(successors: Mapping[str, Iterable[str]], start: Iterable[str]) -> set[str]:
    """Return all nodes that can be reached from `start`, including `start`."""
    result = set(start)
    queue = list(result)
    for node in queue:
        for other in successors.get(node, ()):
            if other not in result:
                result.add(other)
                queue.append(other)
    return result
