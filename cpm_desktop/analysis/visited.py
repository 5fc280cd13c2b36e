"""How likely a case is to come somewhere at all (A1)."""

from __future__ import annotations

from collections.abc import Collection

from cpm_desktop.analysis.chain import expected_visits
from cpm_desktop.analysis.visits import case_starts, case_transitions
from cpm_desktop.model.document import Scenario


def chance_of_coming_to(scenario: Scenario, watched: Collection[str]) -> float:
    """Return how likely a case is to come to one of these nodes or to follow one of these flows at least once.

    Raises EndlessError where a case can go round for ever without coming there.
    """
    found = expected_visits(case_transitions(scenario, watched), case_starts(scenario))
    return min(1.0, sum(found.get(place, 0.0) for place in watched))
