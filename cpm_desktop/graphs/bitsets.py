"""Sets of thousands of nodes as integers, for fast unions and intersections.

The bit with the value 2ⁱ represents the node at index *i*.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import reduce
from itertools import compress
from operator import or_
from typing import TypeAlias, TypeVar

from cpm_desktop.graphs.components import strongly_connected_components

NodeSet: TypeAlias = int

T = TypeVar("T")

_DIGITS_TO_FLAGS = bytes.maketrans(b"01", b"\0\1")


class BitsetIndex:
    """Nodes in a fixed order, as the index of bitsets."""

    def __init__(self, nodes: Iterable[str]) -> None:
        self.nodes = tuple(nodes)
        self.position = {node: position for position, node in enumerate(self.nodes)}

    def set_of(self, nodes: Iterable[str]) -> NodeSet:
        """Return the set of those `nodes` that are in the index."""
        members = set(nodes)
        return int("0" + "".join("1" if node in members else "0" for node in reversed(self.nodes)), 2)

    def bit_of(self, node: str) -> NodeSet:
        """Return the set with a single node."""
        return 1 << self.position[node]

    def select(self, node_set: NodeSet, values: Sequence[T]) -> Iterator[T]:
        """Yield those `values` whose nodes are in a set; there is one value for each node of the index."""
        return compress(values, bin(node_set)[:1:-1].encode().translate(_DIGITS_TO_FLAGS))

    def nodes_in(self, node_set: NodeSet) -> tuple[str, ...]:
        """Return the nodes of a set, in order."""
        return tuple(self.select(node_set, self.nodes))

    def reachable_sets(self, successors: Mapping[str, Sequence[str]]) -> dict[str, NodeSet]:
        """Return the nodes reachable from each node of a graph, including itself. All its nodes are in the index."""
        result: dict[str, NodeSet] = {}
        for component in strongly_connected_components(successors):
            downstream = {result[other] for node in component for other in successors[node] if other in result}
            reachable = union((*map(self.bit_of, component), *downstream))
            result.update(dict.fromkeys(component, reachable))
        return result


def union(sets: Iterable[NodeSet]) -> NodeSet:
    """Return the union of some sets."""
    return reduce(or_, sets, 0)
