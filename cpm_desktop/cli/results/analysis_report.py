"""Everything that `analyze` says about one scenario, as plain values for text, JSON and CSV."""

from __future__ import annotations

from dataclasses import dataclass

from cpm_desktop.analysis.candidates.improvement_ideas import ImprovementIdea, improvement_ideas
from cpm_desktop.analysis.comparison.benchmark import ScorecardLine, scorecard
from cpm_desktop.analysis.scenario_metrics import ScenarioMetrics, scenario_metrics
from cpm_desktop.analysis.simulation.simulation import Simulation
from cpm_desktop.model.document import Document, Scenario

VOLUME_FIELDS = ("annual_cases", "annual_cost", "one_off_cost")
"""The fields of a scenario with its yearly volume and cost; 0 where the user entered none."""


@dataclass(frozen=True, slots=True)
class AnalysisReport:
    """The results for one scenario."""

    document: Document
    scenario: Scenario
    metrics: ScenarioMetrics
    ideas: tuple[ImprovementIdea, ...]
    simulation: Simulation | None

    @property
    def yearly_case_cost(self) -> float | None:
        """Return the cost of all cases of a year: cases per year times cost per case.

        None where one of them is unknown or zero, which means that the user entered none.
        """
        if not self.metrics.cost_per_case or not self.scenario.annual_cases:
            return None
        return self.scenario.annual_cases * self.metrics.cost_per_case

    def benchmarks(self) -> dict[str, tuple[ScorecardLine, ...]]:
        """Return the measures beside those of each other scenario that is a competitor, by its id."""
        return {
            other.id: scorecard(self.scenario, other)
            for other in self.document.scenarios.values()
            if other.kind == "competitor" and other.id != self.scenario.id
        }


def analysis_report(document: Document, scenario: Scenario, simulation: Simulation | None = None) -> AnalysisReport:
    """Return the results for a scenario of the document."""
    return AnalysisReport(document, scenario, scenario_metrics(scenario), improvement_ideas(scenario), simulation)
