"""Cause chains: from a problem to the pain point that it causes."""

from __future__ import annotations

from collections.abc import Mapping

from cpm_desktop.graphs.reachability import reachable_from
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Annotation


def causes(scenario: Scenario, annotation: Annotation) -> tuple[Annotation, ...]:
    """Return the other annotations that lead to `annotation` or to one of its targets, in document order.

    A convention of this project: a cause that leads to a step explains the pain points of that step.
    """
    return all_causes(scenario)[annotation.id]


def all_causes(scenario: Scenario) -> Mapping[str, tuple[Annotation, ...]]:
    """Return the `causes` of every annotation by its id, in one pass."""
    positions = {annotation_id: position for position, annotation_id in enumerate(scenario.annotations)}
    causes_by_effect: dict[str, list[Annotation]] = {}
    for other in scenario.annotations.values():
        for effect in other.leads_to:
            causes_by_effect.setdefault(effect, []).append(other)
    found: dict[str, tuple[Annotation, ...]] = {}
    for annotation in scenario.annotations.values():
        targets = (annotation.id, *annotation.targets)
        others = {
            other.id: other
            for effect in targets
            for other in causes_by_effect.get(effect, ())
            if other.id != annotation.id
        }
        found[annotation.id] = tuple(sorted(others.values(), key=lambda other: positions[other.id]))
    return found


def effects(scenario: Scenario, annotation: Annotation) -> frozenset[str]:
    """Return the ids of everything that `annotation` causes, directly or through others.

    An effect that is an annotation includes its targets and its own effects. An effect that is an element includes the
    effects of the annotations on that element. Chains may be circular.
    """
    successors: dict[str, list[str]] = {}
    for other in scenario.annotations.values():
        successors[other.id] = [*other.targets, *other.leads_to]
        for target in other.targets:
            successors.setdefault(target, []).extend(other.leads_to)
    return frozenset(reachable_from(successors, annotation.leads_to))
