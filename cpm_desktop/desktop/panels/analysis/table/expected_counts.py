"""How often each crossing is expected in one case."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from cpm_desktop.analysis.case.case_starts import case_starts
from cpm_desktop.analysis.case.markov_chain import EndlessError
from cpm_desktop.analysis.case.visits import visits
from cpm_desktop.analysis.comparison.obstacles import lost_cases_message
from cpm_desktop.analysis.crossings.crossing import expected_crossings
from cpm_desktop.desktop.panels.analysis.table.cells import element_name
from cpm_desktop.model.document import Scenario


@dataclass(frozen=True, slots=True)
class ExpectedCounts:
    """How often each crossing happens in one case, or why it is unknown."""

    by_flow: Mapping[str, float]
    problem: str = ""
    """What is wrong with the numbers; empty where they are complete."""


def expected_counts(scenario: Scenario) -> ExpectedCounts:
    """Return the expected counts of all crossings; none if there is no start or the case never ends."""
    problem = unknown_metrics_message(scenario)
    if problem:
        return ExpectedCounts({}, problem)
    return ExpectedCounts(expected_crossings(scenario), lost_cases_message(scenario))


def unknown_metrics_message(scenario: Scenario) -> str:
    """Return why there are no expected values: no start, or a loop without an exit. Empty if they are known."""
    if not case_starts(scenario):
        return QCoreApplication.translate("Analysis", "No expected values: the process has no start. Add a start.")
    try:
        visits(scenario)
    except EndlessError as endless:
        pattern = QCoreApplication.translate(
            "Analysis", "No expected values: cases never leave the loop at “{name}”. Add an exit to the loop."
        )
        return pattern.format(name=element_name(scenario, endless.state))
    return ""
