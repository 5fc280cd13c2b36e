"""The tables of the comparison tab, calculated in the background."""

from __future__ import annotations

from collections.abc import Callable

from cpm_desktop.analysis.comparison.payback_terms import PaybackTerms
from cpm_desktop.desktop.panels.analysis.comparison.changes import changes_table
from cpm_desktop.desktop.panels.analysis.comparison.compared_scenarios import (
    NOTHING_TO_COMPARE,
    ComparedScenarios,
    compared_scenarios,
)
from cpm_desktop.desktop.panels.analysis.comparison.metrics import metrics_table
from cpm_desktop.desktop.panels.analysis.comparison.payback import payback_table
from cpm_desktop.desktop.panels.analysis.comparison.scorecard import measures_table, steps_table
from cpm_desktop.desktop.panels.analysis.table.table_data import TableData
from cpm_desktop.desktop.workspace.analysis_scheduler import AnalysisInput
from cpm_desktop.desktop.workspace.comparison_settings import Baseline
from cpm_desktop.model.document import Document, Scenario


def comparison_with(baseline: Baseline | None, terms: PaybackTerms) -> Callable[[AnalysisInput], tuple[TableData, ...]]:
    """Return the function that compares the displayed scenario with `baseline`."""
    return lambda shown: comparison_tables(shown, baseline, terms)


def comparison_tables(
    analysis_input: AnalysisInput, baseline: Baseline | None, terms: PaybackTerms
) -> tuple[TableData, ...]:
    """Return the comparison tables; they contain only a sentence if there is no baseline."""
    pair = (
        compared_scenarios(analysis_input.document, analysis_input.scenario_id, baseline)
        if baseline is not None
        else None
    )
    return (
        metrics_table(pair, NOTHING_TO_COMPARE),
        changes_table(pair, NOTHING_TO_COMPARE),
        payback_table(pair, terms, NOTHING_TO_COMPARE),
        measures_table(pair, NOTHING_TO_COMPARE, _other_competitors(analysis_input.document, pair)),
        steps_table(pair, NOTHING_TO_COMPARE),
    )


def _other_competitors(document: Document, pair: ComparedScenarios | None) -> tuple[Scenario, ...]:
    """Return the competitors of the displayed document that are not compared yet; none beside a what-if or a file."""
    if pair is None or pair.baseline.kind != "competitor":
        return ()
    compared = {pair.current.id, pair.baseline.id}
    return tuple(one for one in document.scenarios.values() if one.kind == "competitor" and one.id not in compared)
