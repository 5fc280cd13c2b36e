"""Problems that cause contacts: where a case meets them, and the places that they lead to."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from cpm_desktop.analysis.causes.chains import effects
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.vocabulary.annotation_kinds import PAIN_POINT_KINDS


@dataclass(frozen=True, slots=True)
class Problem:
    """An annotation of a fault that leads to other places."""

    annotation: str
    targets: frozenset[str]
    """The elements where a case meets it; empty where every case has it from the start."""
    effects: frozenset[str]
    """Everything that it leads to, directly or through other annotations."""


def problems(scenario: Scenario) -> tuple[Problem, ...]:
    """Return the problems that are not done and lead somewhere, in document order."""
    return tuple(
        Problem(annotation.id, resolved_targets(scenario, annotation.targets), frozenset(effects(scenario, annotation)))
        for annotation in scenario.annotations.values()
        if annotation.kind in PAIN_POINT_KINDS and annotation.leads_to and annotation.status != "done"
    )


def resolved_targets(scenario: Scenario, targets: Iterable[str]) -> frozenset[str]:
    """Return the targets of an annotation, with annotations among them replaced by their own targets."""
    found: dict[str, None] = {}
    pending = [*targets]
    for target in pending:
        if target not in found:
            found[target] = None
            pending.extend(scenario.annotations[target].targets if target in scenario.annotations else ())
    return frozenset(target for target in found if target not in scenario.annotations)


def problems_by_effect(scenario: Scenario) -> Mapping[str, frozenset[str]]:
    """Return the problems that lead to each element, by the element's id."""
    found: dict[str, frozenset[str]] = {}
    for problem in problems(scenario):
        for effect in problem.effects:
            found[effect] = found.get(effect, frozenset()) | {problem.annotation}
    return found
