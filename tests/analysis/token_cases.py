"""Cases of a random process, played with tokens: a reference that shares no code with the analyses."""

from __future__ import annotations

import random
from collections import Counter, defaultdict
from typing import Any, NamedTuple

from tests.analysis.random_model import LANES, RandomModel

MAX_VISITS = 3_000


class Token(NamedTuple):
    """A case, or one of its parallel branches, at a node."""

    node: str
    last_step: str = ""
    minutes: float = 0.0
    channel: str = ""


class TokenGame:
    """Plays cases of a random model with tokens."""

    def __init__(self, model: RandomModel, rnd: random.Random) -> None:
        self.model, self.rnd = model, rnd
        self.exits: dict[str, list[dict[str, Any]]] = defaultdict(list)
        self.sent: dict[str, list[dict[str, Any]]] = defaultdict(list)
        entered = {flow["target"] for flow in model.flows if flow["kind"] == "sequence"}
        self.branches = Counter(flow["target"] for flow in model.flows if flow["kind"] == "sequence")
        for flow in model.flows:
            source, target = flow["source"], flow["target"]
            wakes = flow["kind"] == "message" and target in model.nodes and target not in entered
            if flow["kind"] == "sequence":
                self.exits[source].append(flow)
            elif wakes and source in model.nodes:
                self.exits[source].insert(0, flow)
            else:
                self.sent[source if source in model.nodes else target].append(flow)

    def begin(self) -> str:
        """Begin a case, and return the node where it starts."""
        self.figures: dict[str | tuple[str, str], float] = defaultdict(float)
        self.figures["throughput_yield"] = 1.0
        self.counts: Counter[tuple[str, str]] = Counter()
        self.waiting: dict[str, tuple[float, ...]] = {}
        self.has_met = False
        return next(key for key, node in self.model.nodes.items() if node["kind"] == "start")

    def play(self) -> dict[str, float] | None:
        """Return the metrics of one case; None where it is too long."""
        tokens, visits, end = [Token(self.begin())], 0, 0.0
        while tokens:
            token = self.arrive(tokens.pop())
            if token is None:
                continue
            visits += 1
            if visits > MAX_VISITS:
                return None
            token = self.visit(token)
            options = self.options(token.node)
            chosen = self.rnd.choices(options, [share for share, _ in options])[0] if len(options) > 1 else options[0]
            end = token.minutes if self.model.nodes[token.node]["kind"] == "end" else end
            tokens += self.follow(token, chosen[1])
        self.figures["lead_minutes"] = end
        return self._totals()

    def arrive(self, token: Token) -> Token | None:
        """Return the token that continues, or None where it waits for other branches at a join."""
        if self.model.nodes[token.node]["kind"] != "parallel" or self.branches[token.node] < 2:
            return token
        minutes = (*self.waiting.pop(token.node, ()), token.minutes)
        if len(minutes) < self.branches[token.node]:
            self.waiting[token.node] = minutes
            return None
        return token._replace(minutes=max(minutes), last_step="")

    def options(self, key: str) -> list[tuple[float, list[dict[str, Any]]]]:
        """Return the flows that a case follows together from a node, each choice with its probability."""
        exits = self.exits[key]
        if self.model.nodes[key]["kind"] != "decision":
            return [(1.0, exits)]
        given = [flow.get("probability") for flow in exits]
        rest = (1 - sum(share for share in given if share is not None)) / max(1, given.count(None))
        return [(rest if share is None else share, [flow]) for share, flow in zip(given, exits, strict=True)]

    def follow(self, token: Token, flows: list[dict[str, Any]]) -> list[Token]:
        """Count the crossings of these flows, and return the tokens at their targets, the first one last."""
        for flow in flows:
            self._cross(flow, token.last_step)
        return [token._replace(node=flow["target"]) for flow in reversed(flows)]

    def visit(self, token: Token) -> Token:
        """Count the visit of a token, and return the token with what it remembers of it."""
        node = self.model.nodes[token.node]
        if token.node in self.model.problem["targets"]:
            self.has_met = True
        if node["kind"] == "step":
            figures, in_customer = self.figures, LANES[node["lane"]] == "customer"
            figures["customer_steps"] += in_customer
            figures["touch_minutes"] += node["touch_minutes"]
            figures["throughput_yield"] *= 1 - node["fail_probability"]
            self.counts.update(("re_entries", item) for item in node["data"])
            if node["lane"] == "C":
                self.counts.update(("re-entries of C", item) for item in node["data"])
            minutes, channel = token.minutes + node["touch_minutes"] + node["wait_minutes"], token.channel
            if in_customer and node["channel"]:
                figures["channel_switches"] += bool(channel) and channel != node["channel"]
                channel = node["channel"]
            token = token._replace(last_step=token.node, minutes=minutes, channel=channel)
        for flow in self.sent[token.node]:
            self._cross(flow, "" if flow["source"] in LANES else token.last_step)
        return token

    def _cross(self, flow: dict[str, Any], last_step: str) -> None:
        nodes = self.model.nodes
        ends = [nodes[end]["lane"] if end in nodes else end for end in (flow["source"], flow["target"])]
        kinds = {nodes[end]["kind"] for end in (flow["source"], flow["target"]) if end in nodes}
        is_event = bool(kinds & {"start", "end"})
        if is_event or ends[0] == ends[1] or flow["kind"] == "notification":
            return
        outside = [LANES[lane] == "customer" for lane in ends]
        kind = {(1, 1): "meetings", (1, 0): "contacts", (0, 1): "replies", (0, 0): "handoffs"}[outside[0], outside[1]]
        self.figures[kind] += 1
        if kind == "meetings" and ends[0] == "D":
            self.figures["meetings of D"] += 1
        if kind == "contacts":
            self._contact(flow, ends, last_step)

    def _contact(self, flow: dict[str, Any], ends: list[str], last_step: str) -> None:
        step = self.model.nodes.get(last_step)
        is_customers = step is not None and LANES[step["lane"]] == "customer"
        reason = (step["reason"] or last_step) if step is not None and is_customers else flow["source"]
        self.figures["contacts of C"] += ends[0] == "C"
        place = {flow["source"], flow["target"], *ends, last_step if is_customers else ""}
        is_caused = self.has_met and bool(place & {*self.model.problem["leads_to"]})
        self.figures["caused"] += is_caused
        is_demand = is_caused or self.counts["repeat_contacts", reason] > 0
        directly = step["fail_probability"] if step is not None and flow["source"] == last_step else 0
        self.figures["demand", reason] += 1 if is_demand else directly
        self.counts["repeat_contacts", reason] += 1
        self.counts[f"repeats of {ends[0]}", reason] += 1

    def _totals(self) -> dict[str, float]:
        found = {name: value for name, value in self.figures.items() if isinstance(name, str)}
        found["demand"] = sum(value for name, value in self.figures.items() if not isinstance(name, str))
        for (name, _), count in self.counts.items():
            found[name] = found.get(name, 0.0) + max(0, count - 1)
        counts = [count for (name, _), count in self.counts.items() if name == "repeat_contacts"]
        found["reached"], found["once"] = len(counts) - counts.count(0), counts.count(1)
        return defaultdict(float, found)
