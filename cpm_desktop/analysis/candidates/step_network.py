"""The steps of a scenario and their neighbours, for the candidate searches."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from cpm_desktop.analysis.case.adjacency import Adjacency, adjacencies
from cpm_desktop.analysis.case.visits import visits
from cpm_desktop.analysis.crossings.expected_values import steps_of
from cpm_desktop.analysis.crossings.lane_sides import customer_lane_test
from cpm_desktop.analysis.metrics.scalar_metrics import has_case_metrics
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Step
from cpm_desktop.model.field_labels import quoted_name

_CERTAIN_PROBABILITY = 1 - 1e-9


class StepNetwork:
    """Which step follows which, computed once for all searches."""

    def __init__(self, scenario: Scenario) -> None:
        self.scenario = scenario
        self.steps: Mapping[str, Step] = {step.id: step for step in steps_of(scenario)}
        self.outgoing: dict[str, list[Adjacency]] = {step: [] for step in self.steps}
        self.incoming: dict[str, list[Adjacency]] = {step: [] for step in self.steps}
        for adjacency in adjacencies(scenario):
            self.outgoing[adjacency.source].append(adjacency)
            self.incoming[adjacency.target].append(adjacency)
        self.is_customer_lane = customer_lane_test(scenario)
        self.visits = _visits_or_none(scenario)
        """The expected visits of each node per case; None where no case starts, or a case never ends."""

    def quoted_name(self, element_id: str) -> str:
        """Return the text for an element in a sentence."""
        return quoted_name(self.scenario, element_id)

    def quoted_names(self, element_ids: Sequence[str]) -> list[str]:
        """Return the texts for these elements in a sentence."""
        return [self.quoted_name(element_id) for element_id in element_ids]

    def is_automated(self, step: Step) -> bool:
        """Return whether a system performs the step."""
        lane = self.scenario.lanes[step.lane]
        return lane.automated or lane.kind == "system"

    def next_step(self, step_id: str) -> Step | None:
        """Return the step that always comes next, or None where there is no such step."""
        adjacent = self.outgoing[step_id]
        certain = len(adjacent) == 1 and adjacent[0].probability >= _CERTAIN_PROBABILITY
        return self.steps[adjacent[0].target] if certain else None

    def runs(self, accepts: Callable[[Step], bool], can_join: Callable[[Step, Step], bool]) -> Iterator[list[Step]]:
        """Yield the longest runs of accepted steps, in which each step is followed by exactly the next one.

        Neighbours in a run must satisfy `can_join`. Every accepted step is in exactly one run, possibly alone. A
        circular run begins at its first step in document order.
        """
        next_steps = {
            step.id: other for step in self.steps.values() if (other := self._next_in_run(step, accepts, can_join))
        }
        continued = {other.id for other in next_steps.values()}
        done: set[str] = set()
        for first in sorted(filter(accepts, self.steps.values()), key=lambda step: step.id in continued):
            if first.id not in done:
                run = [first]
                done.add(first.id)
                while (other := next_steps.get(run[-1].id)) and other.id not in done:
                    run.append(other)
                    done.add(other.id)
                yield run

    def _next_in_run(
        self, step: Step, accepts: Callable[[Step], bool], can_join: Callable[[Step, Step], bool]
    ) -> Step | None:
        """Return the step that continues a run after `step`, or None."""
        other = self.next_step(step.id)
        if other is None or len(self.incoming[other.id]) > 1 or other.id == step.id:
            return None
        return other if accepts(step) and accepts(other) and can_join(step, other) else None


def _visits_or_none(scenario: Scenario) -> Mapping[str, float] | None:
    return visits(scenario) if has_case_metrics(scenario) else None
