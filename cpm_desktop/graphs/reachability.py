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


def two_origins(successors: Mapping[str, Iterable[str]], starts: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """Return, for each node that any of `starts` reaches along at least one edge, one or two of these starts.

    So a node is reached from a start other than a given one if and only if one of its origins is another one. The time
    is linear in the number of edges.
    """
    found: dict[str, tuple[str, ...]] = {}
    pending = [(node, start) for start in starts for node in successors[start]]
    while pending:
        node, start = pending.pop()
        known = found.get(node, ())
        if len(known) < 2 and start not in known:
            found[node] = (*known, start)
            pending += [(after, start) for after in successors[node]]
    return found
