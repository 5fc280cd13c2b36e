"""Sets of thousands of nodes as whole numbers, which are joined and compared at once.

The bit with the value 2ⁱ stands for the node at place *i* of an order.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import reduce
from itertools import compress
from operator import or_
from typing import TypeAlias, TypeVar

from cpm_desktop.graphs.components import components

NodeSet: TypeAlias = int

T = TypeVar("T")

_DIGITS = bytes.maketrans(b"01", b"\0\1")


class NodeOrder:
    """Nodes in an order, of which sets are made."""

    def __init__(self, nodes: Iterable[str]) -> None:
        self.nodes = tuple(nodes)
        self.place = {node: place for place, node in enumerate(self.nodes)}

    def set_of(self, nodes: Iterable[str]) -> NodeSet:
        """Return the set of those of `nodes` that are in the order."""
        chosen = set(nodes)
        return int("0" + "".join("1" if node in chosen else "0" for node in reversed(self.nodes)), 2)

    def one(self, node: str) -> NodeSet:
        """Return the set of one node."""
        return 1 << self.place[node]

    def of(self, chosen: NodeSet, values: Sequence[T]) -> Iterator[T]:
        """Yield those of `values`, one for each node of the order, that belong to the nodes of a set."""
        return compress(values, bin(chosen)[:1:-1].encode().translate(_DIGITS))

    def members(self, chosen: NodeSet) -> tuple[str, ...]:
        """Return the nodes of a set, in their order."""
        return tuple(self.of(chosen, self.nodes))

    def ahead(self, following: Mapping[str, Sequence[str]]) -> dict[str, NodeSet]:
        """Return what can be reached from each node of a network, itself included; all its nodes are in the order."""
        found: dict[str, NodeSet] = {}
        for component in components(following):
            beyond = {found[other] for node in component for other in following[node] if other in found}
            whole = union((*map(self.one, component), *beyond))
            found.update(dict.fromkeys(component, whole))
        return found


def union(sets: Iterable[NodeSet]) -> NodeSet:
    """Return the nodes that are in any of some sets."""
    return reduce(or_, sets, 0)
