"""The risk priority number of failure mode and effects analysis."""

from __future__ import annotations

from math import prod

from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Annotation


def risk_factors(annotation: Annotation) -> tuple[int | None, int | None, int | None]:
    """Return severity, occurrence and detection: 1 (best) to 10 (worst), or None where not set."""
    return annotation.severity, annotation.occurrence, annotation.detection


def risk_priority(annotation: Annotation) -> int | None:
    """Return severity · occurrence · detection, 1 to 1,000, or None where one of them is not set.

    The factors are ordinal, so equal products are not necessarily equal risks. Show the severity as well.
    """
    known = [factor for factor in risk_factors(annotation) if factor is not None]
    return prod(known) if len(known) == len(risk_factors(annotation)) else None


def annotations_by_risk(scenario: Scenario) -> tuple[Annotation, ...]:
    """Return the annotations with a risk priority number, the highest first; equal ones by severity."""
    rated = [annotation for annotation in scenario.annotations.values() if risk_priority(annotation)]
    return tuple(sorted(rated, key=lambda one: (risk_priority(one) or 0, one.severity or 0), reverse=True))
