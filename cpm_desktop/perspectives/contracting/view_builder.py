"""The computed elements of a view while it is made: nodes, the flows between them, and what they stand for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from cpm_desktop.model.elements import Decision, Flow, FlowKind, Node, ParallelGateway

LEAST = 1e-9
"""A way taken less often than this is none: it is what rounding leaves."""
_MOST = 9
"""How many flows to one target are drawn side by side where a case goes there several times."""


class Way(NamedTuple):
    """Where a case goes on to, and how often."""

    target: str
    often: float
    kind: FlowKind
    flows: tuple[Flow, ...]
    """The flows of the model by which it does."""


@dataclass(slots=True)
class Sketch:
    """Collects elements, each with an id of its own."""

    taken: set[str]
    """Ids that are in use."""
    numbers: dict[str, int] = field(default_factory=dict)
    """The last number given to ids that begin alike."""
    nodes: dict[str, Node] = field(default_factory=dict)
    flows: dict[str, Flow] = field(default_factory=dict)
    stands_for: dict[str, tuple[str, ...]] = field(default_factory=dict)

    def fresh(self, stem: str) -> str:
        """Return an id that nothing has: `stem`, with a number where it is taken."""
        stem = made = stem[:56]
        while made in self.taken:
            self.numbers[stem] = self.numbers.get(stem, 1) + 1
            made = f"{stem}.{self.numbers[stem]}"
        self.taken.add(made)
        return made

    def add(self, node: Node, stands_for: tuple[str, ...]) -> Node:
        """Put a node in."""
        self.nodes[node.id] = node
        self.stands_for[node.id] = stands_for
        return node

    def join(self, source: Node, way: Way) -> None:
        """Let `way` leave a node; it has its probability where that is a decision."""
        labels = {flow.label for flow in way.flows}
        made = Flow(
            id=self.fresh(f"{source.id[:28]}-{way.target[:27]}"),
            source=source.id,
            target=way.target,
            kind=way.kind,
            label=labels.pop() if len(labels) == 1 else "",
            probability=min(1.0, round(way.often, 12)) if source.kind == "decision" else None,
            carries=tuple(dict.fromkeys(thing for flow in way.flows for thing in flow.carries)),
            medium=next((flow.medium for flow in way.flows if flow.medium), ""),
        )
        self.flows[made.id] = made
        self.stands_for[made.id] = tuple(flow.id for flow in way.flows) or self.stands_for[source.id]

    def branch(self, source: Node, ways: Iterable[Way], messages: Iterable[Way] = (), *, name: str = "") -> None:
        """Let ways leave a step or a decision of their own: straight on, by a decision, or side by side.

        Ways that exclude each other leave a decision called `name`; where a case goes several ways at a time, a
        parallel split stands before. `messages` are sent besides, and no case follows them.
        """
        sent = [piece for message in messages for piece in _pieces(message)]
        rare = [message for message in sent if message.often < 1 - LEAST]
        for message in sent:
            if message not in rare:
                self.join(source, message)
        alternatives = _alternatives(piece for way in ways for piece in _pieces(way))
        if len(alternatives) > 1:
            split = self._beside(source, ParallelGateway(id=source.id, kind="parallel", lane=source.lane))
            self.join(source, Way(split.id, 1.0, "sequence", ()))
            source = split
        for among in alternatives or ([[]] if rare else []):
            self._choose(source, among, rare, name)
            rare = []

    def _choose(self, source: Node, among: list[Way], messages: list[Way], name: str) -> None:
        """Let ways that exclude each other leave `source`, and messages that are not always sent."""
        certain = len(among) == 1 and abs(among[0].often - 1) <= LEAST
        if source.kind != "decision" and (messages or not certain):
            choice = self._beside(source, Decision(id=source.id, kind="decision", lane=source.lane, name=name))
            self.join(source, Way(choice.id, 1.0, "sequence", ()))
            source = choice
        for way in (*among, *messages):
            self.join(source, way)

    def _beside(self, source: Node, node: Node) -> Node:
        """Put in a gateway that belongs to `source`."""
        own = {"id": self.fresh(f"{source.id}.{node.kind}"), "phase": source.phase}
        return self.add(node.model_copy(update=own), self.stands_for[source.id])


def _pieces(way: Way) -> Iterator[Way]:
    """Yield `way` in parts that are each taken once at most."""
    often = way.often
    if LEAST < often <= 1:
        yield way
        return
    for _ in range(_MOST):
        if often <= LEAST:
            return
        yield way._replace(often=min(often, 1.0))
        often -= 1


def _alternatives(ways: Iterable[Way]) -> list[list[Way]]:
    """Return ways in groups that can exclude each other: together each group is taken once at most."""
    groups: list[list[Way]] = []
    taken: list[float] = []
    for way in ways:
        fitting = (number for number, often in enumerate(taken) if often + way.often <= 1 + LEAST)
        number = next(fitting, len(groups))
        if number == len(groups):
            groups.append([])
            taken.append(0.0)
        groups[number].append(way)
        taken[number] += way.often
    return groups
