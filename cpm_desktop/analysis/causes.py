"""What leads to what: the chain from a problem to the pain that it causes."""

from __future__ import annotations

from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Annotation


def causes(scenario: Scenario, annotation: Annotation) -> tuple[Annotation, ...]:
    """Return the other annotations that lead to `annotation` itself or to something that it is about.

    In document order. This project's own convention: what is said to lead to a step explains the pain felt there.
    """
    effects = {annotation.id, *annotation.targets}
    return tuple(
        other
        for other in scenario.annotations.values()
        if other.id != annotation.id and not effects.isdisjoint(other.leads_to)
    )
