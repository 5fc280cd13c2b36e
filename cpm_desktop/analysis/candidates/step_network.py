"""The steps of a scenario with their neighbours, as every search for candidates looks at them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from cpm_desktop.analysis.case.adjacency import Adjacency, adjacencies
from cpm_desktop.analysis.case.markov_chain import EndlessError
from cpm_desktop.analysis.case.visits import visits
from cpm_desktop.analysis.crossings.expected_values import steps_of
from cpm_desktop.analysis.crossings.sides import customer_lane_test
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Step
from cpm_desktop.model.field_labels import quoted_name

_CERTAIN_PROBABILITY = 1 - 1e-9


class StepNetwork:
    """Which step follows which, worked out once for all searches."""

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
        """How often a case comes to each node; None where a case never ends."""

    def quoted_name(self, element_id: str) -> str:
        """Return how a sentence names an element."""
        return quoted_name(self.scenario, element_id)

    def quoted_names(self, element_ids: Sequence[str]) -> list[str]:
        """Return how a sentence names each of these elements."""
        return [self.quoted_name(element_id) for element_id in element_ids]

    def is_automated(self, step: Step) -> bool:
        """Say whether a system does the step."""
        lane = self.scenario.lanes[step.lane]
        return lane.automated or lane.kind == "system"

    def next_step(self, step_id: str) -> Step | None:
        """Return the step that always comes next, None where that is open."""
        following = self.outgoing[step_id]
        certain = len(following) == 1 and following[0].probability >= _CERTAIN_PROBABILITY
        return self.steps[following[0].target] if certain else None

    def runs(self, accepts: Callable[[Step], bool], can_join: Callable[[Step, Step], bool]) -> Iterator[list[Step]]:
        """Yield the longest rows of steps that belong, in each of which a step always follows and only that one leads.

        Neighbours in a row must go `together`. Every step that belongs is in one row, if only in one of its own; a row
        that closes to a circle begins at its first step in document order.
        """
        next_steps = {
            step.id: other for step in self.steps.values() if (other := self._next_in_run(step, accepts, can_join))
        }
        continued = {other.id for other in next_steps.values()}
        done: set[str] = set()
        for first in sorted(filter(accepts, self.steps.values()), key=lambda step: step.id in continued):
            if first.id not in done:
                row = [first]
                done.add(first.id)
                while (other := next_steps.get(row[-1].id)) and other.id not in done:
                    row.append(other)
                    done.add(other.id)
                yield row

    def _next_in_run(
        self, step: Step, accepts: Callable[[Step], bool], can_join: Callable[[Step, Step], bool]
    ) -> Step | None:
        """Return the step with which a row goes on behind `step`."""
        other = self.next_step(step.id)
        if other is None or len(self.incoming[other.id]) > 1 or other.id == step.id:
            return None
        return other if accepts(step) and accepts(other) and can_join(step, other) else None


def _visits_or_none(scenario: Scenario) -> Mapping[str, float] | None:
    try:
        return visits(scenario)
    except EndlessError:
        return None
