"""What leads to what: the chain from a problem to the pain that it causes."""

from __future__ import annotations

from collections.abc import Mapping

from cpm_desktop.graphs.reachability import reachable_from
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Annotation


def causes(scenario: Scenario, annotation: Annotation) -> tuple[Annotation, ...]:
    """Return the other annotations that lead to `annotation` itself or to something that it is about.

    In document order. This project's own convention: what is said to lead to a step explains the pain felt there.
    """
    return all_causes(scenario)[annotation.id]


def all_causes(scenario: Scenario) -> Mapping[str, tuple[Annotation, ...]]:
    """Return the `causes` of every annotation by its id, in one pass."""
    places = {annotation_id: place for place, annotation_id in enumerate(scenario.annotations)}
    causes_by_effect: dict[str, list[Annotation]] = {}
    for other in scenario.annotations.values():
        for effect in other.leads_to:
            causes_by_effect.setdefault(effect, []).append(other)
    found: dict[str, tuple[Annotation, ...]] = {}
    for annotation in scenario.annotations.values():
        about = (annotation.id, *annotation.targets)
        others = {
            other.id: other
            for effect in about
            for other in causes_by_effect.get(effect, ())
            if other.id != annotation.id
        }
        found[annotation.id] = tuple(sorted(others.values(), key=lambda other: places[other.id]))
    return found


def effects(scenario: Scenario, annotation: Annotation) -> frozenset[str]:
    """Return the ids of everything that `annotation` brings about, directly or through others.

    Where it leads to another annotation, that is felt at what the other is about, and leads on as the other does; where
    it leads to an element, what is said about that element leads on. Chains may run in circles.
    """
    successors: dict[str, list[str]] = {}
    for other in scenario.annotations.values():
        successors[other.id] = [*other.targets, *other.leads_to]
        for target in other.targets:
            successors.setdefault(target, []).extend(other.leads_to)
    return frozenset(reachable_from(successors, annotation.leads_to))
