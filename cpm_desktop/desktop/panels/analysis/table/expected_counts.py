"""How often work is expected to pass between steps in one case."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from cpm_desktop.analysis.case.markov_chain import EndlessError
from cpm_desktop.analysis.case.visits import visits
from cpm_desktop.analysis.crossings.expected_values import expected_transitions
from cpm_desktop.desktop.panels.analysis.table.cells import element_name
from cpm_desktop.model.document import Scenario


@dataclass(frozen=True, slots=True)
class ExpectedCounts:
    """The expected number of transitions between adjacent steps in one case, or why it is unknown."""

    by_step_pair: Mapping[tuple[str, str], float]
    problem: str = ""

    def between(self, source: str, target: str) -> float | None:
        """Return the expected number of transitions from one step to the next in one case; None if unknown."""
        return self.by_step_pair.get((source, target))


def expected_counts(scenario: Scenario) -> ExpectedCounts:
    """Return the expected counts of all adjacent steps; none if the case never ends."""
    problem = endless_case_message(scenario)
    return ExpectedCounts({}, problem) if problem else ExpectedCounts(expected_transitions(scenario))


def endless_case_message(scenario: Scenario) -> str:
    """Return why there are no expected figures: the case never leaves a loop. Empty if the case ends."""
    try:
        visits(scenario)
    except EndlessError as endless:
        pattern = QCoreApplication.translate(
            "Analysis", "No expected values: cases never leave the loop at “{name}”. Add an exit to the loop."
        )
        return pattern.format(name=element_name(scenario, endless.state))
    return ""
