"""Random processes of nested blocks, with loops, parallel blocks, messages and several customers."""

from __future__ import annotations

import random
from itertools import pairwise
from typing import Any

from cpm_desktop.model.document import Scenario

LANES = {"C": "customer", "D": "customer", "F": "frontstage", "B": "backstage", "W": "backstage"}


class RandomModel:
    """A random process of nested blocks, as plain data."""

    def __init__(self, rnd: random.Random) -> None:
        self.rnd = rnd
        self.nodes: dict[str, dict[str, Any]] = {}
        self.flows: list[dict[str, Any]] = []
        self.is_parallel = self.has_woken_branch = False
        first, last = self._sequence(3)
        self._flow(self._node("start", lane=rnd.choice("CF")), first)
        self._flow(last, self._node("end", lane="C"))
        self._add_messages()
        self.problem = self._problem()

    def scenario(self) -> Scenario:
        """Return the process as a scenario of the program."""
        lanes = [{"id": lane, "kind": kind} for lane, kind in LANES.items()]
        nodes = [*self.nodes.values()]
        data = {"id": "random", "lanes": lanes, "nodes": nodes, "flows": self.flows, "annotations": [self.problem]}
        return Scenario.model_validate(data)

    def _node(self, kind: str, **fields: Any) -> str:
        key = f"n{len(self.nodes)}"
        self.nodes[key] = {"id": key, "kind": kind, "lane": self.rnd.choice("CCDFBW"), **fields}
        return key

    def _flow(self, source: str, target: str, probability: float | None = None, kind: str = "sequence") -> None:
        flow: dict[str, Any] = {"id": f"f{len(self.flows)}", "source": source, "target": target, "kind": kind}
        self.flows.append(flow if probability is None else flow | {"probability": probability})

    def _step(self) -> str:
        rnd = self.rnd
        return self._node(
            "step",
            touch_minutes=rnd.randint(0, 9),
            wait_minutes=rnd.choice((0, 0, 5)),
            fail_probability=rnd.choice((0, 0, 0.2)),
            reason=rnd.choice(("", "", "order", "fault")),
            data=rnd.choice(([], [], ["name"], ["name", "code"])),
            channel=rnd.choice((None, "web", "phone")),
        )

    def _sequence(self, depth: int) -> tuple[str, str]:
        parts = [self._part(depth) for _ in range(self.rnd.randint(1, 3))]
        for (_, last), (first, _) in pairwise(parts):
            self._flow(last, first)
        return parts[0][0], parts[-1][1]

    def _part(self, depth: int) -> tuple[str, str]:
        kind = self.rnd.choice(("step", "step", "choice", "loop", "parallel")) if depth else "step"
        if kind == "step":
            step = self._step()
            return step, step
        self.is_parallel |= kind == "parallel"
        gateway = "parallel" if kind == "parallel" else "decision"
        opening, closing = self._node(gateway), self._node(gateway)
        share = self.rnd.choice((0.2, 0.5, 0.7))
        for number in range(1 if kind == "loop" else 2):
            first, last = self._sequence(depth - 1)
            self._flow(opening, first, (share, 1 - share)[number] if kind == "choice" else None)
            self._flow(last, closing)
        if kind == "loop":
            self._flow(closing, opening, share)
        return opening, closing

    def _add_messages(self) -> None:
        """Add messages to steps that work reaches anyway, to and from lanes, and a branch that a message starts."""
        steps = [key for key, node in self.nodes.items() if node["kind"] == "step"]
        for _ in range(self.rnd.randint(0, 2)):
            source, target = self.rnd.choice(steps), self.rnd.choice([*steps, *LANES])
            if target in LANES and self.rnd.random() < 0.3:
                source, target = target, source
            if self._lane(source) != self._lane(target):
                self._flow(source, target, kind=self.rnd.choice(("message", "message", "notification")))
        if self.rnd.random() < 0.25:
            self.is_parallel = self.has_woken_branch = True
            first, second = self._step(), self._step()
            self._flow(self.rnd.choice(steps), first, kind="message")
            self._flow(first, second)

    def _lane(self, key: str) -> str:
        return self.nodes[key]["lane"] if key in self.nodes else key

    def _problem(self) -> dict[str, Any]:
        steps = [key for key, node in self.nodes.items() if node["kind"] == "step"]
        targets, effects = [self.rnd.choice(steps)], [self.rnd.choice([*steps, "F", "W"])]
        return {"id": "p", "kind": "problem", "targets": targets, "leads_to": effects}
