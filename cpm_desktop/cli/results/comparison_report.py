"""Everything that `compare` says about two scenarios, as plain values for text, JSON and CSV."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from cpm_desktop.analysis.candidates.improvement_ideas import ImprovementIdea, improvement_ideas
from cpm_desktop.analysis.comparison.benchmark import ScorecardLine, scorecard
from cpm_desktop.analysis.comparison.comparison import Comparison
from cpm_desktop.analysis.comparison.metric_differences import MetricDelta
from cpm_desktop.analysis.history.contact_causes import ContactCause, contact_causes
from cpm_desktop.analysis.metrics.scalar_metrics import has_case_metrics
from cpm_desktop.cli.results.analysis_report import VOLUME_FIELDS
from cpm_desktop.model.document import Document, Scenario
from cpm_desktop.model.field_labels import field_label


class CausePair(NamedTuple):
    """A cause of contacts in both scenarios; None in a scenario that does not contain it."""

    annotation: str
    base: ContactCause | None
    other: ContactCause | None


@dataclass(frozen=True, slots=True)
class ComparisonReport:
    """A comparison, with further results for each of its scenarios."""

    document: Document
    base: Scenario
    other: Scenario
    comparison: Comparison

    @property
    def scenarios(self) -> tuple[Scenario, Scenario]:
        """Return the base and the scenario that is compared with it."""
        return self.base, self.other

    def volume(self) -> tuple[MetricDelta, ...]:
        """Return the cases and costs that the user entered for a year; None in a scenario without them."""
        return tuple(
            MetricDelta(
                name,
                field_label(name),
                "" if name == "annual_cases" else "money",
                getattr(self.base, name) or None,
                getattr(self.other, name) or None,
                None,
            )
            for name in VOLUME_FIELDS
        )

    def causes(self) -> tuple[CausePair, ...]:
        """Return the causes of contacts of both scenarios, those of the base first."""
        base, other = map(_causes_by_id, self.scenarios)
        return tuple(CausePair(key, base.get(key), other.get(key)) for key in {**base, **other})

    def ideas(self) -> tuple[tuple[ImprovementIdea, ...], tuple[ImprovementIdea, ...]]:
        """Return the improvement ideas for the base and for the other scenario."""
        return improvement_ideas(self.base), improvement_ideas(self.other)

    def benchmarks(self) -> dict[str, tuple[ScorecardLine, ...]]:
        """Return the measures of the compared scenario beside those of each further competitor, by its id."""
        return {
            rival.id: scorecard(self.other, rival)
            for rival in self.document.scenarios.values()
            if rival.kind == "competitor" and rival.id not in {self.base.id, self.other.id}
        }


def _causes_by_id(scenario: Scenario) -> Mapping[str, ContactCause]:
    found = contact_causes(scenario) if has_case_metrics(scenario) else ()
    return {cause.annotation: cause for cause in found}
