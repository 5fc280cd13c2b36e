"""A process compiled for fast simulation: segments without branches, connected by exits."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from cpm_desktop.analysis.case.blocks import parallel_blocks
from cpm_desktop.analysis.case.case_starts import case_starts
from cpm_desktop.analysis.case.flow_probabilities import flow_probabilities, followed_flows
from cpm_desktop.analysis.case.step_durations import possible_minutes
from cpm_desktop.analysis.crossings.lane_sides import customer_lane_test
from cpm_desktop.analysis.simulation.process_segment import ProcessSegment, SegmentExit, VaryingDuration
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Flow, Node, Step


@dataclass(frozen=True)
class CompiledProcess:
    """All segments by their first node, and the starts of a case."""

    segments: Mapping[str, ProcessSegment]
    starts: tuple[SegmentExit, ...]


def compile_process(scenario: Scenario) -> CompiledProcess:
    """Return the compiled process.

    `scenario` must not contain endless loops (`visits` raises EndlessError for these).
    """
    starts = cumulative_probabilities(case_starts(scenario).items())
    return CompiledProcess(_ProcessCompiler(scenario).segments_from([start.target for start in starts]), starts)


def cumulative_probabilities(alternatives: Iterable[tuple[str, float]]) -> tuple[SegmentExit, ...]:
    """Return alternatives with cumulative probabilities. Impossible ones are removed; a sum above 1 is scaled to 1."""
    exits: list[SegmentExit] = []
    cumulative_probability = 0.0
    for target, probability in alternatives:
        if probability > 0:
            cumulative_probability += probability
            exits.append(SegmentExit(cumulative_probability, target))
    total = max(1.0, cumulative_probability)
    return tuple(SegmentExit(alternative.cumulative_probability / total, alternative.target) for alternative in exits)


class _ProcessCompiler:
    """Follows the flows once and collects the content of the segments."""

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
        """Return every reachable segment."""
        found: dict[str, ProcessSegment] = {}
        pending = list(starts)
        for node in pending:
            if node not in found:
                found[node] = self._segment_from(node)
                pending.extend(found[node].next_nodes)
        return found

    def _segment_from(self, first: str) -> ProcessSegment:
        """Return the segment from `first` up to the next branch, join or end."""
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
        """Return the segment with `steps`, without exits."""
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
        """Return `segment` with the exits of its last node."""
        alternatives = [(flow.target, self._flow_probability(flow)) for flow in self._exits.get(last.id, [])]
        block = self._blocks.get(last.id)
        if block is not None:
            return replace(segment, branches=tuple(target for target, _ in alternatives), join=block.join)
        if last.kind == "decision":
            return replace(segment, exits=cumulative_probabilities(alternatives))
        return replace(
            segment,
            exits=cumulative_probabilities(alternatives[:1]),
            extra_exits=tuple(SegmentExit(alternative[1], alternative[0]) for alternative in alternatives[1:]),
        )

    def _flow_probability(self, flow: Flow) -> float:
        """Return the probability of following `flow`; each of n flows into a join without a block counts 1/n."""
        return self._probabilities[flow.id] / self._unblocked_join_sizes.get(flow.target, 1)
