"""The tables of annotations: pain points with their causes, and all other annotations."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from cpm_desktop.analysis.causes.chains import all_causes
from cpm_desktop.analysis.metrics.risk import risk_factors, risk_priority
from cpm_desktop.desktop.panels.analysis.table.cells import (
    EMPTY_CELL,
    element_name,
    element_names,
    integer_cell,
    share_cell,
    signed_cell,
    text_cell,
)
from cpm_desktop.desktop.panels.analysis.table.table_data import Cell, CellBar, TableColumn, TableData, TableRow
from cpm_desktop.desktop.workspace.analysis_scheduler import AnalysisInput
from cpm_desktop.i18n import QT_TRANSLATE_NOOP, semicolon_list
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Annotation
from cpm_desktop.model.vocabulary.all_terms import term_label
from cpm_desktop.model.vocabulary.annotation_kinds import PAIN_POINT_KINDS

WORST_RATING = 10

COLUMNS = (
    TableColumn(
        QT_TRANSLATE_NOOP("Analysis", "No."), 6, explanation=QT_TRANSLATE_NOOP("Analysis", "Number on the canvas")
    ),
    TableColumn(QT_TRANSLATE_NOOP("Analysis", "What"), 26, is_stretched=True),
    TableColumn(QT_TRANSLATE_NOOP("Analysis", "Where"), 18),
    TableColumn(
        QT_TRANSLATE_NOOP("Analysis", "Severity"),
        13,
        explanation=QT_TRANSLATE_NOOP("Analysis", "From 1 (best) to 10 (worst)"),
    ),
    TableColumn(
        QT_TRANSLATE_NOOP("Analysis", "S · O · D"),
        14,
        is_number=True,
        explanation=QT_TRANSLATE_NOOP(
            "Analysis", "Severity, occurrence and detection; their product is the risk priority number"
        ),
    ),
    TableColumn(QT_TRANSLATE_NOOP("Analysis", "Caused by"), 18),
    TableColumn(QT_TRANSLATE_NOOP("Analysis", "Leads to"), 18),
    TableColumn(QT_TRANSLATE_NOOP("Analysis", "Owner"), 11),
    TableColumn(QT_TRANSLATE_NOOP("Analysis", "Evidence"), 9),
    TableColumn(QT_TRANSLATE_NOOP("Analysis", "Status"), 8),
    TableColumn(QT_TRANSLATE_NOOP("Analysis", "Kind"), 12),
    TableColumn(QT_TRANSLATE_NOOP("Analysis", "Emotion"), 7, is_number=True),
    TableColumn(
        QT_TRANSLATE_NOOP("Analysis", "Churn"),
        7,
        is_number=True,
        explanation=QT_TRANSLATE_NOOP("Analysis", "Additional share of customers lost"),
    ),
)
TITLE = QT_TRANSLATE_NOOP("Analysis", "Pain points")
EMPTY_TEXT = QT_TRANSLATE_NOOP("Analysis", "No pain points yet. Select a step and press ! to add one.")
OTHERS_TITLE = QT_TRANSLATE_NOOP("Analysis", "Others")
OTHERS_EMPTY_TEXT = QT_TRANSLATE_NOOP("Analysis", "No opportunities yet. Select a step and press + to add one.")


def pain_point_tables(analysis_input: AnalysisInput) -> tuple[TableData, TableData]:
    """Return pain points and other annotations as two tables, with the numbers they have on the canvas."""
    scenario = analysis_input.scenario
    numbers = {annotation_id: number for number, annotation_id in enumerate(scenario.annotations, 1)}
    causes = all_causes(scenario)
    pain_points = [note for note in scenario.annotations.values() if note.kind in PAIN_POINT_KINDS]
    others = [note for note in scenario.annotations.values() if note.kind not in PAIN_POINT_KINDS]
    return (
        TableData(
            TITLE, COLUMNS, tuple(_row(scenario, numbers, note, causes[note.id]) for note in pain_points), EMPTY_TEXT
        ),
        TableData(
            OTHERS_TITLE,
            COLUMNS,
            tuple(_row(scenario, numbers, note, causes[note.id]) for note in others),
            OTHERS_EMPTY_TEXT,
        ),
    )


def numbered_names(scenario: Scenario, numbers: Mapping[str, int], element_ids: Iterable[str]) -> str:
    """Return the names of elements; annotations have their number on the canvas before the name."""
    return semicolon_list(
        f"{numbers[element_id]} {element_name(scenario, element_id)}"
        if element_id in numbers
        else element_name(scenario, element_id)
        for element_id in element_ids
    )


def _row(scenario: Scenario, numbers: Mapping[str, int], note: Annotation, causes: Iterable[Annotation]) -> TableRow:
    cells = (
        Cell(str(numbers[note.id]), float(numbers[note.id]), icon=note.kind),
        text_cell(note.text or term_label(note.kind)),
        text_cell(element_names(scenario, note.targets)),
        _severity_cell(note),
        _risk_cell(note),
        text_cell(numbered_names(scenario, numbers, (cause.id for cause in causes))),
        text_cell(numbered_names(scenario, numbers, note.leads_to)),
        text_cell(note.owner),
        text_cell(term_label(note.knowledge)),
        text_cell(term_label(note.status)),
        text_cell(term_label(note.kind)),
        signed_cell(note.emotion),
        share_cell(note.churn_uplift) if note.churn_uplift else EMPTY_CELL,
    )
    return TableRow(cells, (note.id,), note.targets)


def _severity_cell(note: Annotation) -> Cell:
    """Return a cell with the severity and a bar; an annotation without a severity sorts before the lowest."""
    if note.severity is None:
        return Cell(sort_key=0.0)
    return Cell(
        integer_cell(note.severity).text,
        float(note.severity),
        bar=CellBar(note.severity / WORST_RATING, is_severity=True),
    )


def _risk_cell(note: Annotation) -> Cell:
    """Return a cell with severity · occurrence · detection = risk priority number; an unknown factor is a dash."""
    factors = risk_factors(note)
    if not any(factors):
        return EMPTY_CELL
    shown = " · ".join("–" if factor is None else str(factor) for factor in factors)
    product = risk_priority(note)
    return Cell(shown) if product is None else Cell(f"{shown} = {product}", float(product))
