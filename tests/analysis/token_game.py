"""Random processes, played case by case with tokens: a reference that shares no code with the analyses.

`python -m tests.analysis.token_game 2000 [SEED [CASES]]` plays 2,000 random processes and compares their means with the
exact metrics. For each metric it prints the number of processes, the largest and the mean deviation in standard errors.
"""

from __future__ import annotations

import random
import sys
from collections import Counter, defaultdict
from itertools import pairwise
from math import sqrt
from typing import Any, NamedTuple

from cpm_desktop.analysis.metrics.scalar_metrics import scalar_metrics
from cpm_desktop.analysis.scenario_metrics import ScenarioMetrics, scenario_metrics
from cpm_desktop.model.document import Scenario

LANES = {"C": "customer", "D": "customer", "F": "frontstage", "B": "backstage", "W": "backstage"}
CASES = 400
MAX_VISITS = 3_000
METRICS = (
    *("customer_steps", "lead_minutes", "touch_minutes", "handoffs", "contacts", "replies", "meetings"),
    *("repeat_contacts", "resolved", "failure_demand", "re_entries", "channel_switches", "throughput_yield", "caused"),
    *("contacts of C", "repeats of D", "meetings of D", "re-entries of C"),
)


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


class _Token(NamedTuple):
    node: str
    last_step: str
    minutes: float
    channel: str
    channel_of: str


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
            if flow["kind"] == "sequence" or (wakes and source in model.nodes):
                self.exits[source].append(flow)
            else:
                self.sent[source if source in model.nodes else target].append(flow)

    def play(self) -> dict[str, float] | None:
        """Return the metrics of one case; None where it is too long."""
        self.figures: dict[str, float] = defaultdict(float)
        self.figures["throughput_yield"] = 1.0
        self.reasons: Counter[str] = Counter()
        self.reasons_of: dict[str, Counter[str]] = {"C": Counter(), "D": Counter()}
        self.items: Counter[str] = Counter()
        self.items_of_c: Counter[str] = Counter()
        self.has_met = False
        waiting: dict[str, list[_Token]] = defaultdict(list)
        start = next(key for key, node in self.model.nodes.items() if node["kind"] == "start")
        tokens, visits, end = [_Token(start, "", 0.0, "", "")], 0, 0.0
        while tokens:
            token = tokens.pop()
            node = self.model.nodes[token.node]
            if node["kind"] == "parallel" and self.branches[token.node] > 1:
                waiting[token.node].append(token)
                if len(waiting[token.node]) < self.branches[token.node]:
                    continue
                minutes = max(other.minutes for other in waiting.pop(token.node))
                token = token._replace(minutes=minutes, last_step="")
            visits += 1
            if visits > MAX_VISITS:
                return None
            token = self._visit(token, node)
            exits = self._chosen(token.node, node)
            end = end if node["kind"] != "end" else token.minutes
            for flow in reversed(exits):
                self._cross(flow, token.last_step)
                tokens.append(token._replace(node=flow["target"]))
        self.figures["lead_minutes"] = end
        return self._totals()

    def _visit(self, token: _Token, node: dict[str, Any]) -> _Token:
        if token.node in self.model.problem["targets"]:
            self.has_met = True
        if node["kind"] == "step":
            figures, in_customer = self.figures, LANES[node["lane"]] == "customer"
            figures["customer_steps"] += in_customer
            figures["touch_minutes"] += node["touch_minutes"]
            figures["throughput_yield"] *= 1 - node["fail_probability"]
            self.items.update(node["data"])
            if node["lane"] == "C":
                self.items_of_c.update(node["data"])
            minutes, channel = token.minutes + node["touch_minutes"] + node["wait_minutes"], token.channel
            if in_customer and node["channel"]:
                figures["channel_switches"] += bool(channel) and channel != node["channel"]
                channel = node["channel"]
            token = token._replace(last_step=token.node, minutes=minutes, channel=channel)
        for flow in self.sent[token.node]:
            self._cross(flow, "" if flow["source"] in LANES else token.last_step)
        return token

    def _chosen(self, key: str, node: dict[str, Any]) -> list[dict[str, Any]]:
        exits = self.exits[key]
        if node["kind"] != "decision":
            return exits
        given = [flow.get("probability") for flow in exits]
        rest = (1 - sum(share for share in given if share is not None)) / max(1, given.count(None))
        return self.rnd.choices(exits, [rest if share is None else share for share in given])

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
        place = {flow["source"], flow["target"], *ends, last_step}
        is_caused = self.has_met and bool(place & {*self.model.problem["leads_to"]})
        self.figures["caused"] += is_caused
        is_demand = is_caused or self.reasons[reason] > 0
        directly = step["fail_probability"] if step is not None and flow["source"] == last_step else 0
        self.figures["demand"] += 1 if is_demand else directly
        self.reasons[reason] += 1
        self.reasons_of[ends[0]][reason] += 1

    def _totals(self) -> dict[str, float]:
        found = self.figures
        found["repeat_contacts"] = sum(count - 1 for count in self.reasons.values())
        found["repeats of D"] = sum(count - 1 for count in self.reasons_of["D"].values())
        found["reached"], found["once"] = len(self.reasons), [*self.reasons.values()].count(1)
        found["re_entries"] = sum(count - 1 for count in self.items.values())
        found["re-entries of C"] = sum(count - 1 for count in self.items_of_c.values())
        return found


def deviations(model: RandomModel, rnd: random.Random, cases: int = CASES) -> dict[str, float]:
    """Return the deviation of each metric from the mean over played cases, in standard errors."""
    game = TokenGame(model, rnd)
    played = [found for _ in range(cases) if (found := game.play()) is not None]
    scenario = model.scenario()
    metrics = scenario_metrics(scenario)
    if len(played) < cases or (metrics.estimates and metrics.estimates.simulated_cases):
        return {}
    exact = {**scalar_metrics(scenario), **_further_metrics(metrics)}
    found = {}
    for name in METRICS:
        if model.is_parallel and name in {"failure_demand", "caused", "channel_switches"}:
            continue  # their order among parallel branches is a convention
        if model.has_woken_branch and name == "lead_minutes":
            continue  # the times of branches without a common join are added up, by convention
        values = [_sample(name, one, exact) for one in played]
        mean = sum(values) / cases
        error = sqrt(sum((value - mean) ** 2 for value in values) / (cases - 1) / cases)
        expected = 0.0 if name in {"resolved", "failure_demand"} else exact[name] or 0.0
        rare = max(error, sqrt(abs(expected) / cases) / 2, 1e-9)
        found[name] = (mean - expected) / rare if abs(mean - expected) > 1e-9 else 0.0
    return found


def _sample(name: str, figures: dict[str, float], exact: dict[str, float | None]) -> float:
    """Return a value whose mean is the metric; of a ratio, its numerator less the expected share of its denominator."""
    if name == "resolved":
        return figures["once"] - (exact["first_contact_resolution"] or 0.0) * figures["reached"]
    if name == "failure_demand":
        return figures["demand"] - (exact["failure_demand"] or 0.0) * figures["contacts"]
    return figures[name]


def _further_metrics(metrics: ScenarioMetrics) -> dict[str, float | None]:
    first, second = metrics.customers["C"], metrics.customers["D"]
    return {
        "caused": sum(cause.contacts for cause in metrics.causes or ()),
        "contacts of C": first.contacts,
        "re-entries of C": first.re_entries,
        "repeats of D": second.repeat_contacts,
        "meetings of D": second.meetings,
    }


def main(models: int, seed: int, cases: int) -> None:
    """Play random processes and print how far they deviate."""
    rnd = random.Random(seed)
    collected: dict[str, list[float]] = defaultdict(list)
    left_out = 0
    for _ in range(models):
        found = deviations(RandomModel(rnd), rnd, cases)
        left_out += not found
        for name, deviation in found.items():
            collected[name].append(deviation)
    print(f"{models} processes, {cases} cases each; {left_out} left out (too long, or simulated by the analyses)")
    for name, values in collected.items():
        mean, worst = sum(values) / len(values), max(map(abs, values))
        figures = f"{len(values):6} processes  largest {worst:5.2f} SE  mean {mean:+.3f} SE"
        print(f"  {name:24} {figures} (±{1 / sqrt(len(values)):.3f})")


if __name__ == "__main__":
    main(*map(int, [*sys.argv[1:], *("1", str(CASES))[len(sys.argv) - 2 :]]))
