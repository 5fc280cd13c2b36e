"""Which nodes of a graph can be reached from which."""

from __future__ import annotations

from collections.abc import Iterable, Mapping


def reversed_edges(following: Mapping[str, Iterable[str]]) -> dict[str, list[str]]:
    """Return the same network with every arrow reversed_edges round."""
    leading: dict[str, list[str]] = {node: [] for node in following}
    for node, others in following.items():
        for other in others:
            leading[other].append(node)
    return leading


def reachable_from(following: Mapping[str, Iterable[str]], start: Iterable[str]) -> set[str]:
    """Return everything that can be reached from `start`, itself included."""
    found = set(start)
    waiting = list(found)
    for node in waiting:
        for other in following.get(node, ()):
            if other not in found:
                found.add(other)
                waiting.append(other)
    return found
