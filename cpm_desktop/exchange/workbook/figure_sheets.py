"""The sheets with calculated figures: the crossings between lanes, and the metrics of every scenario."""

from __future__ import annotations

from collections.abc import Mapping

from cpm_desktop.analysis.case.markov_chain import EndlessError
from cpm_desktop.analysis.metrics.interactions import interaction_matrix
from cpm_desktop.analysis.metrics.scalar_metrics import SCALAR_METRICS, has_case_metrics, scalar_metrics
from cpm_desktop.exchange.workbook.cell_values import Cell
from cpm_desktop.exchange.workbook.element_columns import CellKind
from cpm_desktop.exchange.workbook.element_sheets import scenario_title
from cpm_desktop.exchange.workbook.sheet import Sheet, SheetColumn
from cpm_desktop.i18n import translate
from cpm_desktop.model.document import Document, Scenario

UNIT_KINDS: dict[str, CellKind] = {"%": "share", "money": "money"}


def figure_sheets(document: Document) -> list[Sheet]:
    """Return the matrix of crossings and the figures."""
    return [_matrix_sheet(document), _figure_sheet(document)]


def _matrix_sheet(document: Document) -> Sheet:
    """Return how often a case crosses from the lane of a row to the lane of a column."""
    names = dict.fromkeys(
        _lane_name(scenario, key) for scenario in document.scenarios.values() for key in scenario.lanes
    )
    rows = [row for scenario in document.scenarios.values() for row in _matrix_rows(scenario, list(names))]
    columns = (
        SheetColumn(scenario_title()),
        SheetColumn(translate("Spreadsheet", "From ↓ to →")),
        *(SheetColumn(name, "figure") for name in names),
    )
    return Sheet("matrix", translate("Spreadsheet", "Handoff matrix"), columns, rows)


def _matrix_rows(scenario: Scenario, names: list[str]) -> list[list[Cell]]:
    interactions = interaction_matrix(scenario) if has_case_metrics(scenario) else ()
    sums: dict[tuple[str, str], float] = {}
    for one in interactions:
        pair = _lane_name(scenario, one.source), _lane_name(scenario, one.target)
        sums[pair] = sums.get(pair, 0) + one.expected
    sources = dict.fromkeys(_lane_name(scenario, key) for key in scenario.lanes)
    return [
        [scenario.name or scenario.id, source, *(_rounded(sums.get((source, to))) for to in names)]
        for source in sources
    ]


def _lane_name(scenario: Scenario, lane: str) -> str:
    return " ".join(scenario.lanes[lane].name.split()) or lane


def _figure_sheet(document: Document) -> Sheet:
    scenarios = document.scenarios.values()
    figures = [_figures(scenario) for scenario in scenarios]
    rows: list[list[Cell]] = []
    for metric in SCALAR_METRICS:
        unit = " / ".join(dict.fromkeys(one.currency for one in scenarios)) if metric.unit == "money" else metric.unit
        name = translate("Analysis", metric.label)
        rows.append([name, unit or None, *(figure.get(metric.name) for figure in figures)])
    columns = (
        SheetColumn(translate("Spreadsheet", "Figure")),
        SheetColumn(translate("Spreadsheet", "Unit")),
        *(SheetColumn(scenario.name or scenario.id, "figure") for scenario in scenarios),
    )
    return Sheet("figures", translate("Spreadsheet", "Figures"), columns, rows)


def _figures(scenario: Scenario) -> Mapping[str, float | None]:
    """Return the metrics of a scenario; none where a case never ends."""
    try:
        return scalar_metrics(scenario)
    except EndlessError:
        return {}


def _rounded(number: float | None) -> float | None:
    """Return a sum without the last digits, which show errors of binary fractions."""
    return None if number is None else round(number, 9)
