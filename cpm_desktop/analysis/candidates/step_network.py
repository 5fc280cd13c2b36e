"""The steps of a scenario with their neighbours, as every search for candidates looks at them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from cpm_desktop.analysis.case.adjacency import Adjacency, adjacencies
from cpm_desktop.analysis.case.markov_chain import EndlessError
from cpm_desktop.analysis.case.visits import visits
from cpm_desktop.analysis.crossings.expectations import steps_of
from cpm_desktop.analysis.crossings.sides import customer_side
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Step
from cpm_desktop.model.field_labels import called

_CERTAIN = 1 - 1e-9


class StepNetwork:
    """Which step follows which, worked out once for all searches."""

    def __init__(self, scenario: Scenario) -> None:
        self.scenario = scenario
        self.steps: Mapping[str, Step] = {step.id: step for step in steps_of(scenario)}
        self.following: dict[str, list[Adjacency]] = {step: [] for step in self.steps}
        self.leading: dict[str, list[Adjacency]] = {step: [] for step in self.steps}
        for adjacency in adjacencies(scenario):
            self.following[adjacency.source].append(adjacency)
            self.leading[adjacency.target].append(adjacency)
        self.is_customers = customer_side(scenario)
        self.visits = _visits(scenario)
        """How often a case comes to each node; None where a case never ends."""

    def called(self, element_id: str) -> str:
        """Return how a sentence names an element."""
        return called(self.scenario, element_id)

    def all_called(self, element_ids: Sequence[str]) -> list[str]:
        """Return how a sentence names each of these elements."""
        return [self.called(element_id) for element_id in element_ids]

    def automated(self, step: Step) -> bool:
        """Say whether a system does the step."""
        lane = self.scenario.lanes[step.lane]
        return lane.automated or lane.kind == "system"

    def next_step(self, step_id: str) -> Step | None:
        """Return the step that always comes next, None where that is open."""
        following = self.following[step_id]
        certain = len(following) == 1 and following[0].probability >= _CERTAIN
        return self.steps[following[0].target] if certain else None

    def runs(self, belongs: Callable[[Step], bool], together: Callable[[Step, Step], bool]) -> Iterator[list[Step]]:
        """Yield the longest rows of steps that belong, in each of which a step always follows and only that one leads.

        Neighbours in a row must go `together`. Every step that belongs is in one row, if only in one of its own; a row
        that closes to a circle begins at its first step in document order.
        """
        after = {step.id: other for step in self.steps.values() if (other := self._continued(step, belongs, together))}
        continued = {other.id for other in after.values()}
        done: set[str] = set()
        for first in sorted(filter(belongs, self.steps.values()), key=lambda step: step.id in continued):
            if first.id not in done:
                row = [first]
                done.add(first.id)
                while (other := after.get(row[-1].id)) and other.id not in done:
                    row.append(other)
                    done.add(other.id)
                yield row

    def _continued(
        self, step: Step, belongs: Callable[[Step], bool], together: Callable[[Step, Step], bool]
    ) -> Step | None:
        """Return the step with which a row goes on behind `step`."""
        other = self.next_step(step.id)
        if other is None or len(self.leading[other.id]) > 1 or other.id == step.id:
            return None
        return other if belongs(step) and belongs(other) and together(step, other) else None


def _visits(scenario: Scenario) -> Mapping[str, float] | None:
    try:
        return visits(scenario)
    except EndlessError:
        return None
