"""Back edges: the flows to ignore so that the graph becomes acyclic."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

NodePair = tuple[str, str]
"""An edge from the first node to the second."""


def back_edges(nodes: Sequence[str], edges: Iterable[NodePair]) -> set[NodePair]:
    """Return the back edges of a depth-first search in document order: edges to a node on the current search path.

    The search starts at nodes without incoming edges, so that forward edges of the process are not reported.
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
