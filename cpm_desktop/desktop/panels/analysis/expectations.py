"""How often something is to be expected in one case."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from cpm_desktop.analysis.adjacency import adjacencies
from cpm_desktop.analysis.chain import EndlessError
from cpm_desktop.analysis.visits import visits
from cpm_desktop.desktop.panels.analysis.cells import name_of
from cpm_desktop.model.document import Scenario


@dataclass(frozen=True, slots=True)
class ExpectedCounts:
    """How often work is to be expected to go between adjacent steps, or why that cannot be said."""

    by_ends: Mapping[tuple[str, str], float]
    problem: str = ""

    def between(self, source: str, target: str) -> float | None:
        """Return how often work goes from one step to the next in one case; None where nobody can say."""
        return self.by_ends.get((source, target))


def expected_counts(scenario: Scenario) -> ExpectedCounts:
    """Return the expected counts `Σ v(a)·p` of all adjacencies; none where the case never ends."""
    try:
        visited = visits(scenario)
    except EndlessError as endless:
        return ExpectedCounts({}, endless_sentence(scenario, endless))
    return ExpectedCounts(
        {(pair.source, pair.target): visited[pair.source] * pair.probability for pair in adjacencies(scenario)}
    )


def endless_sentence(scenario: Scenario, endless: EndlessError) -> str:
    """Return why there are no figures: the case runs in a loop for ever."""
    pattern = QCoreApplication.translate(
        "Analysis", "No expected figures: the case never leaves the loop at “{name}”. Give the loop a way out."
    )
    return pattern.format(name=name_of(scenario, endless.state))
