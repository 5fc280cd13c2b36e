"""Which nodes of a graph can be reached from which."""

from __future__ import annotations

from collections.abc import Iterable, Mapping


def reversed_edges(successors: Mapping[str, Iterable[str]]) -> dict[str, list[str]]:
    """Return the same network with every arrow reversed_edges round."""
    predecessors: dict[str, list[str]] = {node: [] for node in successors}
    for node, others in successors.items():
        for other in others:
            predecessors[other].append(node)
    return predecessors


def reachable_from(successors: Mapping[str, Iterable[str]], start: Iterable[str]) -> set[str]:
    """Return everything that can be reached from `start`, itself included."""
    result = set(start)
    queue = list(result)
    for node in queue:
        for other in successors.get(node, ()):
            if other not in result:
                result.add(other)
                queue.append(other)
    return result
