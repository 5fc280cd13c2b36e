"""The changes that improvement ideas make to a scenario, as values: each is applied to a copy of the scenario."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import ClassVar, Protocol

from cpm_desktop.analysis.candidates.node_removal import with_all_cases, without_nodes, without_unreachable
from cpm_desktop.analysis.case.flow_probabilities import decision_exits, flow_probabilities
from cpm_desktop.i18n import comma_list
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Step
from cpm_desktop.model.value import with_changes


class IdeaChange(Protocol):
    """A change of a scenario. References to removed elements may remain; the consistency rules remove them."""

    @property
    def keeps_visits(self) -> bool:
        """Return whether a case still visits the remaining nodes as often, if no branches are parallel."""

    def apply(self, scenario: Scenario) -> Scenario:
        """Return the changed scenario; the same one where the change is not possible."""


@dataclass(frozen=True, slots=True)
class RemoveSteps:
    """Removes steps; the flows to each of them lead to its next node."""

    steps: tuple[str, ...]
    keeps_visits: ClassVar[bool] = True

    def apply(self, scenario: Scenario) -> Scenario:
        """Return the scenario without the steps."""
        return without_nodes(scenario, self.steps)


@dataclass(frozen=True, slots=True)
class RemoveExits:
    """Removes exits of decisions; the other exits share their cases in proportion.

    A decision with one exit left is removed too, and so is everything that no case reaches any more.
    """

    flows: tuple[str, ...]
    keeps_visits: ClassVar[bool] = False

    def apply(self, scenario: Scenario) -> Scenario:
        """Return the scenario without the exits."""
        probabilities, removed = flow_probabilities(scenario), set(self.flows)
        rescaled, single = [], []
        for decision, exits in decision_exits(scenario).items():
            kept = [flow for flow in exits if flow.id not in removed]
            total = sum(probabilities[flow.id] for flow in kept)
            if len(kept) == len(exits) or not total:
                removed -= {flow.id for flow in exits}
                continue
            single += [decision] if len(kept) == 1 else []
            rescaled += with_all_cases(scenario, kept)
        flows = scenario.flows.with_elements(*rescaled).without(removed)
        return without_unreachable(scenario, without_nodes(with_changes(scenario, flows=flows), single))


@dataclass(frozen=True, slots=True)
class EditSteps:
    """Sets fields of steps."""

    fields: tuple[tuple[str, tuple[tuple[str, object], ...]], ...]
    """The id of each step with the names and new values of its fields."""
    keeps_visits: ClassVar[bool] = True

    def apply(self, scenario: Scenario) -> Scenario:
        """Return the scenario with the fields set."""
        edited = [with_changes(scenario.nodes[step], **dict(values)) for step, values in self.fields]
        return with_changes(scenario, nodes=scenario.nodes.with_elements(*edited))


@dataclass(frozen=True, slots=True)
class MergeSteps:
    """Merges steps that follow each other into the first one, which waits only once."""

    steps: tuple[str, ...]
    keeps_visits: ClassVar[bool] = True

    def apply(self, scenario: Scenario) -> Scenario:
        """Return the scenario with the work, cost and contents of all steps in the first one."""
        steps = [step for key in self.steps if isinstance(step := scenario.nodes[key], Step)]
        succeeds = 1.0
        for step in steps:
            succeeds *= 1 - step.fail_probability
        merged = with_changes(
            steps[0],
            name=comma_list(step.name for step in steps if step.name),
            touch_minutes=sum(step.touch_minutes for step in steps),
            touch_range=None,
            cost=sum(step.cost for step in steps),
            fail_probability=1 - succeeds,
            data=_joined(step.data for step in steps),
            systems=_joined(step.systems for step in steps),
            evidence=_joined(step.evidence for step in steps),
        )
        changed = with_changes(scenario, nodes=scenario.nodes.with_elements(merged))
        return without_nodes(changed, self.steps[1:])


@dataclass(frozen=True, slots=True)
class ChangeInTurn:
    """Makes several changes, one after the other."""

    changes: tuple[IdeaChange, ...]

    @property
    def keeps_visits(self) -> bool:
        """Return whether all changes keep the visits of the remaining nodes."""
        return all(change.keeps_visits for change in self.changes)

    def apply(self, scenario: Scenario) -> Scenario:
        """Return the scenario after all changes."""
        for change in self.changes:
            scenario = change.apply(scenario)
        return scenario


def edit_steps(fields: Mapping[str, Mapping[str, object]]) -> EditSteps:
    """Return the change that sets fields of steps, given by the ids of the steps."""
    return EditSteps(tuple((step, tuple(values.items())) for step, values in fields.items()))


def _joined(lists: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    """Return all entries of some lists, each once."""
    return tuple(dict.fromkeys(entry for entries in lists for entry in entries))
