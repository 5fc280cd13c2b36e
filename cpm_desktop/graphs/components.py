"""The strongly connected components of a graph."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence


def strongly_connected_components(successors: Mapping[str, Sequence[str]]) -> Iterator[list[str]]:
    """Yield the strongly connected components of a graph; Tarjan, *Depth-First Search and Linear Graph Algorithms*.

    There is no recursion, so that the size of a process is not limited by the stack.
    """
    index: dict[str, int] = {}
    lowest: dict[str, int] = {}
    open_nodes: list[str] = []
    is_open: set[str] = set()
    for root in successors:
        path = [] if root in index else [(root, iter(successors[root]))]
        while path:
            node, remaining_successors = path[-1]
            if node not in index:
                index[node] = lowest[node] = len(index)
                open_nodes.append(node)
                is_open.add(node)
            for other in remaining_successors:
                if other not in index:
                    path.append((other, iter(successors[other])))
                    break
                if other in is_open:
                    lowest[node] = min(lowest[node], index[other])
            else:
                path.pop()
                if path:
                    lowest[path[-1][0]] = min(lowest[path[-1][0]], lowest[node])
                if lowest[node] == index[node]:
                    yield _pop_component(node, open_nodes, is_open)


def _pop_component(node: str, open_nodes: list[str], is_open: set[str]) -> list[str]:
    """Remove and return the open nodes back to `node`; they form a component."""
    component = [open_nodes.pop()]
    while component[-1] != node:
        component.append(open_nodes.pop())
    is_open.difference_update(component)
    return component
