"""The course of a process, made ready to be walked many times: straight stretches between the forks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from cpm_desktop.analysis.case.blocks import parallel_blocks
from cpm_desktop.analysis.case.visits import case_starts
from cpm_desktop.analysis.case.weights import flow_weights, followed_flows
from cpm_desktop.analysis.crossings.sides import customer_side
from cpm_desktop.analysis.simulation.durations import possible_minutes
from cpm_desktop.analysis.simulation.stretch import Exit, Stretch, Varying
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Flow, Node, Step


@dataclass(frozen=True)
class Course:
    """All stretches by the node that they begin with, and where a case begins."""

    stretches: Mapping[str, Stretch]
    starts: tuple[Exit, ...]


def course(scenario: Scenario) -> Course:
    """Return the course of a case; `scenario` has no loop without a way out (`visits` tells)."""
    starts = cumulated(case_starts(scenario).items())
    return Course(_Builder(scenario).stretches_from([start.target for start in starts]), starts)


def cumulated(ways: Iterable[tuple[str, float]]) -> tuple[Exit, ...]:
    """Return alternatives with the chances added up; those without a chance are none, more than 1 counts as 1."""
    exits: list[Exit] = []
    sum_so_far = 0.0
    for target, chance in ways:
        if chance > 0:
            sum_so_far += chance
            exits.append(Exit(sum_so_far, target))
    too_much = max(1.0, sum_so_far)
    return tuple(Exit(way.up_to / too_much, way.target) for way in exits)


class _Builder:
    """Follows the flows once and gathers what happens on the way."""

    def __init__(self, scenario: Scenario) -> None:
        self._scenario, self._of_customer = scenario, customer_side(scenario)
        self._weights = flow_weights(scenario)
        self._blocks = {block.split: block for block in parallel_blocks(scenario)}
        self._joins = {block.join for block in self._blocks.values()}
        self._exits: dict[str, list[Flow]] = {}
        for flow in followed_flows(scenario):
            self._exits.setdefault(flow.source, []).append(flow)
        self._branches_at = Counter(
            flow.target
            for flow in followed_flows(scenario)
            if scenario.nodes[flow.target].kind == "parallel" and flow.target not in self._joins
        )

    def stretches_from(self, starts: Iterable[str]) -> dict[str, Stretch]:
        """Return every stretch that a case can come to."""
        found: dict[str, Stretch] = {}
        waiting = list(starts)
        for node in waiting:
            if node not in found:
                found[node] = self._stretch(node)
                waiting.extend(found[node].ahead)
        return found

    def _stretch(self, first: str) -> Stretch:
        """Follow the only way there is, as far as it goes."""
        steps: list[Step] = []
        node = self._scenario.nodes[first]
        while True:
            steps += [node] if isinstance(node, Step) else []
            only = self._only_way(node)
            if only is None or only in self._joins:
                return self._going_on(self._over(steps), node)
            node = self._scenario.nodes[only]

    def _only_way(self, node: Node) -> str | None:
        exits = self._exits.get(node.id, [])
        return exits[0].target if len(exits) == 1 and self._chance(exits[0]) == 1 else None

    def _over(self, steps: Sequence[Step]) -> Stretch:
        """Return the stretch over `steps`, which leads nowhere yet."""
        lead = active = 0.0
        varying: list[Varying] = []
        for step in steps:
            of_customer = step.customer_present or self._of_customer(step.lane)
            if step.touch_range:
                varying.append(Varying(possible_minutes(step.touch_minutes, *step.touch_range), of_customer))
            else:
                lead += step.touch_minutes
                active += step.touch_minutes if of_customer else 0.0
            if step.wait_range:
                varying.append(Varying(possible_minutes(step.wait_minutes, *step.wait_range), of_customer=False))
            else:
                lead += step.wait_minutes
        return Stretch(lead, active, sum(self._of_customer(step.lane) for step in steps), tuple(varying))

    def _going_on(self, stretch: Stretch, last: Node) -> Stretch:
        """Return `stretch` with the fork at its end."""
        ways = [(flow.target, self._chance(flow)) for flow in self._exits.get(last.id, [])]
        block = self._blocks.get(last.id)
        if block is not None:
            return replace(stretch, branches=tuple(target for target, _ in ways), join=block.join)
        if last.kind == "decision":
            return replace(stretch, exits=cumulated(ways))
        return replace(stretch, exits=cumulated(ways[:1]), besides=tuple(Exit(way[1], way[0]) for way in ways[1:]))

    def _chance(self, flow: Flow) -> float:
        """Return how likely the case goes on along `flow`; of n ways into a join without a block, each counts 1/n."""
        return self._weights[flow.id] / self._branches_at.get(flow.target, 1)
