"""The risk priority number of failure mode and effects analysis (A9)."""

from __future__ import annotations

from math import prod

from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Annotation


def risk_factors(annotation: Annotation) -> tuple[int | None, int | None, int | None]:
    """Return severity, occurrence and detection: 1 (best) to 10 (worst), None for what nobody has said."""
    return annotation.severity, annotation.occurrence, annotation.detection


def risk_priority(annotation: Annotation) -> int | None:
    """Return severity · occurrence · detection, 1 to 1,000; None unless all three are known.

    The factors are ordinal, so equal products need not be equal risks: show the severity beside it.
    """
    known = [factor for factor in risk_factors(annotation) if factor is not None]
    return prod(known) if len(known) == len(risk_factors(annotation)) else None


def annotations_by_risk(scenario: Scenario) -> tuple[Annotation, ...]:
    """Return the annotations with a risk priority number, the highest first, of equal ones the more severe first."""
    rated = [annotation for annotation in scenario.annotations.values() if risk_priority(annotation)]
    return tuple(sorted(rated, key=lambda one: (risk_priority(one) or 0, one.severity or 0), reverse=True))
