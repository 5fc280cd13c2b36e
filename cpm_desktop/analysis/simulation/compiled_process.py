"""The course of a process, made ready to be walked many times: straight stretches between the forks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from cpm_desktop.analysis.case.blocks import parallel_blocks
from cpm_desktop.analysis.case.flow_probabilities import flow_probabilities, followed_flows
from cpm_desktop.analysis.case.visits import case_starts
from cpm_desktop.analysis.crossings.sides import customer_lane_test
from cpm_desktop.analysis.simulation.durations import possible_minutes
from cpm_desktop.analysis.simulation.process_segment import ProcessSegment, SegmentExit, VaryingDuration
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Flow, Node, Step


@dataclass(frozen=True)
class CompiledProcess:
    """All stretches by the node that they begin with, and where a case begins."""

    segments: Mapping[str, ProcessSegment]
    starts: tuple[SegmentExit, ...]


def compile_process(scenario: Scenario) -> CompiledProcess:
    """Return the course of a case; `scenario` has no loop without a way out (`visits` tells)."""
    starts = cumulative_probabilities(case_starts(scenario).items())
    return CompiledProcess(_ProcessCompiler(scenario).segments_from([start.target for start in starts]), starts)


def cumulative_probabilities(alternatives: Iterable[tuple[str, float]]) -> tuple[SegmentExit, ...]:
    """Return alternatives with the chances added up; those without a chance are none, more than 1 counts as 1."""
    exits: list[SegmentExit] = []
    sum_so_far = 0.0
    for target, chance in alternatives:
        if chance > 0:
            sum_so_far += chance
            exits.append(SegmentExit(sum_so_far, target))
    total = max(1.0, sum_so_far)
    return tuple(SegmentExit(way.cumulative_probability / total, way.target) for way in exits)


class _ProcessCompiler:
    """Follows the flows once and gathers what happens on the way."""

    def __init__(self, scenario: Scenario) -> None:
        self._scenario, self._is_customer_lane = scenario, customer_lane_test(scenario)
        self._probabilities = flow_probabilities(scenario)
        self._blocks = {block.split: block for block in parallel_blocks(scenario)}
        self._joins = {block.join for block in self._blocks.values()}
        self._exits: dict[str, list[Flow]] = {}
        for flow in followed_flows(scenario):
            self._exits.setdefault(flow.source, []).append(flow)
        self._unblocked_join_sizes = Counter(
            flow.target
            for flow in followed_flows(scenario)
            if scenario.nodes[flow.target].kind == "parallel" and flow.target not in self._joins
        )

    def segments_from(self, starts: Iterable[str]) -> dict[str, ProcessSegment]:
        """Return every stretch that a case can come to."""
        found: dict[str, ProcessSegment] = {}
        waiting = list(starts)
        for node in waiting:
            if node not in found:
                found[node] = self._segment_from(node)
                waiting.extend(found[node].next_nodes)
        return found

    def _segment_from(self, first: str) -> ProcessSegment:
        """Follow the only way there is, as far as it goes."""
        steps: list[Step] = []
        node = self._scenario.nodes[first]
        while True:
            steps += [node] if isinstance(node, Step) else []
            successor = self._only_successor(node)
            if successor is None or successor in self._joins:
                return self._with_exits(self._segment_over(steps), node)
            node = self._scenario.nodes[successor]

    def _only_successor(self, node: Node) -> str | None:
        exits = self._exits.get(node.id, [])
        return exits[0].target if len(exits) == 1 and self._flow_probability(exits[0]) == 1 else None

    def _segment_over(self, steps: Sequence[Step]) -> ProcessSegment:
        """Return the stretch over `steps`, which leads nowhere yet."""
        lead_minutes = active_minutes = 0.0
        varying: list[VaryingDuration] = []
        for step in steps:
            is_customer_time = step.customer_present or self._is_customer_lane(step.lane)
            if step.touch_range:
                varying.append(
                    VaryingDuration(possible_minutes(step.touch_minutes, *step.touch_range), is_customer_time)
                )
            else:
                lead_minutes += step.touch_minutes
                active_minutes += step.touch_minutes if is_customer_time else 0.0
            if step.wait_range:
                varying.append(
                    VaryingDuration(possible_minutes(step.wait_minutes, *step.wait_range), is_customer_time=False)
                )
            else:
                lead_minutes += step.wait_minutes
        return ProcessSegment(
            lead_minutes, active_minutes, sum(self._is_customer_lane(step.lane) for step in steps), tuple(varying)
        )

    def _with_exits(self, segment: ProcessSegment, last: Node) -> ProcessSegment:
        """Return `stretch` with the fork at its end."""
        alternatives = [(flow.target, self._flow_probability(flow)) for flow in self._exits.get(last.id, [])]
        block = self._blocks.get(last.id)
        if block is not None:
            return replace(segment, branches=tuple(target for target, _ in alternatives), join=block.join)
        if last.kind == "decision":
            return replace(segment, exits=cumulative_probabilities(alternatives))
        return replace(
            segment,
            exits=cumulative_probabilities(alternatives[:1]),
            extra_exits=tuple(SegmentExit(way[1], way[0]) for way in alternatives[1:]),
        )

    def _flow_probability(self, flow: Flow) -> float:
        """Return how likely the case goes on along `flow`; of n ways into a join without a block, each counts 1/n."""
        return self._probabilities[flow.id] / self._unblocked_join_sizes.get(flow.target, 1)
