"""Ways back: the flows that have to be set aside before the others can be put in order."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

NodePair = tuple[str, str]
"""Two nodes, the first of which leads to the second."""


def back_edges(nodes: Sequence[str], edges: Iterable[NodePair]) -> set[NodePair]:
    """Return the pairs that lead back: to a node that a depth-first walk in document order is still below.

    The walk starts where nothing leads in, so that a way through the process is never taken for a way back.
    """
    successors: dict[str, list[str]] = {node_id: [] for node_id in nodes}
    entered: set[str] = set()
    for source, target in edges:
        successors[source].append(target)
        entered.add(target)
    result: set[NodePair] = set()
    state = dict.fromkeys(nodes, 0)
    for root in (*(node_id for node_id in nodes if node_id not in entered), *nodes):
        if state[root]:
            continue
        state[root] = 1
        stack = [(root, iter(successors[root]))]
        while stack:
            node, rest = stack[-1]
            successor = next(rest, None)
            if successor is None:
                state[node] = 2
                stack.pop()
            elif state[successor] == 1:
                result.add((node, successor))
            elif state[successor] == 0:
                state[successor] = 1
                stack.append((successor, iter(successors[successor])))
    return result
