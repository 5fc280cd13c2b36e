"""Ways back: the flows that have to be set aside before the others can be put in order."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

Pair = tuple[str, str]
"""Two nodes, the first of which leads to the second."""


def ways_back(members: Sequence[str], pairs: Iterable[Pair]) -> set[Pair]:
    """Return the pairs that lead back: to a node that a depth-first walk in document order is still below.

    The walk starts where nothing leads in, so that a way through the process is never taken for a way back.
    """
    onward: dict[str, list[str]] = {node_id: [] for node_id in members}
    entered: set[str] = set()
    for source, target in pairs:
        onward[source].append(target)
        entered.add(target)
    back: set[Pair] = set()
    state = dict.fromkeys(members, 0)
    for root in (*(node_id for node_id in members if node_id not in entered), *members):
        if state[root]:
            continue
        state[root] = 1
        stack = [(root, iter(onward[root]))]
        while stack:
            node, rest = stack[-1]
            following = next(rest, None)
            if following is None:
                state[node] = 2
                stack.pop()
            elif state[following] == 1:
                back.add((node, following))
            elif state[following] == 0:
                state[following] = 1
                stack.append((following, iter(onward[following])))
    return back
