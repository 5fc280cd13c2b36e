"""The tables of the comparison tab, worked out in the background."""

from __future__ import annotations

from collections.abc import Callable

from cpm_desktop.desktop.panels.analysis.comparison.changes import changes_sheet
from cpm_desktop.desktop.panels.analysis.comparison.compared_scenarios import ALONE, pair_of
from cpm_desktop.desktop.panels.analysis.comparison.figures import figures_sheet
from cpm_desktop.desktop.panels.analysis.comparison.payback import payback_sheet
from cpm_desktop.desktop.panels.analysis.comparison.scorecard import measures_sheet, steps_sheet
from cpm_desktop.desktop.panels.analysis.table.table_data import Sheet
from cpm_desktop.desktop.workspace.analysis_scheduler import Shown
from cpm_desktop.desktop.workspace.comparison_settings import Base, Terms


def comparing_with(base: Base | None, terms: Terms) -> Callable[[Shown], tuple[Sheet, ...]]:
    """Return what compares the scenario that is shown with `base`."""
    return lambda shown: comparison_sheets(shown, base, terms)


def comparison_sheets(shown: Shown, base: Base | None, terms: Terms) -> tuple[Sheet, ...]:
    """Return how the shown scenario compares; sentences instead where there is nothing to compare it with."""
    pair = pair_of(shown.document, shown.scenario_id, base) if base is not None else None
    return (
        figures_sheet(pair, ALONE),
        changes_sheet(pair, ALONE),
        payback_sheet(pair, terms, ALONE),
        measures_sheet(pair, ALONE),
        steps_sheet(pair, ALONE),
    )
