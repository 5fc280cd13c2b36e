"""Which node every way to another one must pass: the block structure of a process."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

_ROOT = ""
"""Stands before all starts; no id is empty."""


def immediate_dominators(following: Mapping[str, Sequence[str]], starts: Sequence[str]) -> dict[str, str | None]:
    """Return the last node that every way from `starts` to a node passes, None where there is no such node.

    Nodes that cannot be reached are missing. Cooper, Harvey and Kennedy, *A Simple, Fast Dominance Algorithm*.
    """
    network = {**following, _ROOT: starts}
    order = [*_outermost_first(network)]
    place = {node: number for number, node in enumerate(order)}
    leading: dict[str, list[str]] = {}
    for node in order:
        for other in network.get(node, ()):
            leading.setdefault(other, []).append(node)
    found = {_ROOT: _ROOT}
    changes = True
    while changes:
        changes = False
        for node in order[1:]:
            known = [other for other in leading[node] if other in found]
            common = known[0]
            for other in known[1:]:
                common = _common(found, place, common, other)
            changes = changes or found.get(node) != common
            found[node] = common
    return {node: found[node] or None for node in order[1:]}


def _common(found: Mapping[str, str], place: Mapping[str, int], one: str, other: str) -> str:
    """Return the nearest dominator of both."""
    while one != other:
        if place[one] > place[other]:
            one = found[one]
        else:
            other = found[other]
    return one


def _outermost_first(network: Mapping[str, Sequence[str]]) -> Iterator[str]:
    """Yield the nodes in reverse postorder of a depth-first walk from the root."""
    done: list[str] = []
    seen = {_ROOT}
    path = [(_ROOT, iter(network[_ROOT]))]
    while path:
        node, others = path[-1]
        ahead = next((other for other in others if other not in seen), None)
        if ahead is None:
            done.append(node)
            path.pop()
        else:
            seen.add(ahead)
            path.append((ahead, iter(network.get(ahead, ()))))
    return reversed(done)
