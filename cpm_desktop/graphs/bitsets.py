"""Sets of thousands of nodes as whole numbers, which are joined and compared at once.

The bit with the value 2ⁱ stands for the node at place *i* of an order.
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
    """Nodes in an order, of which sets are made."""

    def __init__(self, nodes: Iterable[str]) -> None:
        self.nodes = tuple(nodes)
        self.position = {node: place for place, node in enumerate(self.nodes)}

    def set_of(self, nodes: Iterable[str]) -> NodeSet:
        """Return the set of those of `nodes` that are in the order."""
        chosen = set(nodes)
        return int("0" + "".join("1" if node in chosen else "0" for node in reversed(self.nodes)), 2)

    def bit_of(self, node: str) -> NodeSet:
        """Return the set of one node."""
        return 1 << self.position[node]

    def select(self, node_set: NodeSet, values: Sequence[T]) -> Iterator[T]:
        """Yield those of `values`, one for each node of the order, that belong to the nodes of a set."""
        return compress(values, bin(node_set)[:1:-1].encode().translate(_DIGITS_TO_FLAGS))

    def nodes_in(self, node_set: NodeSet) -> tuple[str, ...]:
        """Return the nodes of a set, in their order."""
        return tuple(self.select(node_set, self.nodes))

    def reachable_sets(self, successors: Mapping[str, Sequence[str]]) -> dict[str, NodeSet]:
        """Return what can be reached from each node of a network, itself included; all its nodes are in the order."""
        result: dict[str, NodeSet] = {}
        for component in strongly_connected_components(successors):
            downstream = {result[other] for node in component for other in successors[node] if other in result}
            reachable = union((*map(self.bit_of, component), *downstream))
            result.update(dict.fromkeys(component, reachable))
        return result


def union(sets: Iterable[NodeSet]) -> NodeSet:
    """Return the nodes that are in any of some sets."""
    return reduce(or_, sets, 0)
