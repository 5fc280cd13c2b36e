"""How many contacts each problem explains."""

from __future__ import annotations

from dataclasses import dataclass

from cpm_desktop.analysis.crossings.crossing import crossings, expected_crossings
from cpm_desktop.analysis.history.case_history import case_history
from cpm_desktop.model.document import Scenario


@dataclass(frozen=True, slots=True)
class ContactCause:
    """The contacts that one open problem explains at most."""

    annotation: str
    contacts: float
    """The expected contacts per case at the places it leads to, after the case has met it."""
    share: float
    """The share of all contacts. Shares of several causes overlap where the places do."""


def contact_causes(scenario: Scenario) -> tuple[ContactCause, ...]:
    """Return the share of contacts that each open problem explains at most, the largest first.

    `P(met) · E[contacts there afterwards]`, so it is never more than failure demand. A contact belongs to its flow, and
    to the nodes, lanes and phases at its ends. Indirect effects through other annotations count too. Problems that are
    done explain nothing. Raises EndlessError.
    """
    expected = expected_crossings(scenario)
    total = sum(expected[crossing.flow] for crossing in crossings(scenario).values() if crossing.kind == "contact")
    history = case_history(scenario)
    if history is None or not total:
        return ()
    found = (ContactCause(cause.annotation, cause.contacts, cause.contacts / total) for cause in history.causes)
    return tuple(sorted(found, key=lambda cause: -cause.contacts))
