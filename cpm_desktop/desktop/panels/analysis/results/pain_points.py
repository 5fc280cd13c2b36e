"""The register of annotations: what hurts and why, and beside it opportunities and notes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from cpm_desktop.analysis.causes.chains import all_causes
from cpm_desktop.analysis.measures.risk import risk_factors, risk_priority
from cpm_desktop.desktop.panels.analysis.table.cells import (
    NOTHING,
    name_of,
    names_of,
    share,
    signed,
    whole,
    words,
)
from cpm_desktop.desktop.panels.analysis.table.table_data import Bar, Cell, Column, Row, Sheet
from cpm_desktop.desktop.text.element_text import choice_name, kind_name
from cpm_desktop.desktop.workspace.analysis_scheduler import Shown
from cpm_desktop.i18n import QT_TRANSLATE_NOOP, set_apart
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Annotation

WORST_RATING = 10
HURTING = frozenset({"pain_point", "problem", "fail_point", "wait_point", "bottleneck", "disconnect"})
"""The kinds of annotations that stand under pain points; the others are opportunities and notes."""

COLUMNS = (
    Column(QT_TRANSLATE_NOOP("Analysis", "No."), 6, explanation=QT_TRANSLATE_NOOP("Analysis", "As on the canvas")),
    Column(QT_TRANSLATE_NOOP("Analysis", "What"), 26, grows=True),
    Column(QT_TRANSLATE_NOOP("Analysis", "Where"), 18),
    Column(
        QT_TRANSLATE_NOOP("Analysis", "Severity"),
        13,
        explanation=QT_TRANSLATE_NOOP("Analysis", "From 1 to 10, the worst"),
    ),
    Column(
        QT_TRANSLATE_NOOP("Analysis", "S · O · D"),
        14,
        is_number=True,
        explanation=QT_TRANSLATE_NOOP(
            "Analysis", "Severity, occurrence and detection; their product is the risk priority number"
        ),
    ),
    Column(QT_TRANSLATE_NOOP("Analysis", "Caused by"), 18),
    Column(QT_TRANSLATE_NOOP("Analysis", "Leads to"), 18),
    Column(QT_TRANSLATE_NOOP("Analysis", "Owner"), 11),
    Column(QT_TRANSLATE_NOOP("Analysis", "Known"), 9),
    Column(QT_TRANSLATE_NOOP("Analysis", "Status"), 8),
    Column(QT_TRANSLATE_NOOP("Analysis", "Kind"), 12),
    Column(QT_TRANSLATE_NOOP("Analysis", "Emotion"), 7, is_number=True),
    Column(
        QT_TRANSLATE_NOOP("Analysis", "Churn"),
        7,
        is_number=True,
        explanation=QT_TRANSLATE_NOOP("Analysis", "Customers who are lost in addition"),
    ),
)
TITLE = QT_TRANSLATE_NOOP("Analysis", "What hurts")
EMPTY = QT_TRANSLATE_NOOP("Analysis", "No pain points yet: select a step and press ! to note what hurts there.")
OTHERS = QT_TRANSLATE_NOOP("Analysis", "Others")
NO_OTHERS = QT_TRANSLATE_NOOP(
    "Analysis", "No opportunities yet: select a step and press + to note what could be better."
)


def pain_point_sheets(shown: Shown) -> tuple[Sheet, Sheet]:
    """Return the register in two sheets, each annotation under the number it has on the canvas."""
    scenario = shown.scenario
    numbers = {annotation_id: number for number, annotation_id in enumerate(scenario.annotations, 1)}
    leading = all_causes(scenario)
    hurting = [note for note in scenario.annotations.values() if note.kind in HURTING]
    others = [note for note in scenario.annotations.values() if note.kind not in HURTING]
    return (
        Sheet(TITLE, COLUMNS, tuple(_row(scenario, numbers, note, leading[note.id]) for note in hurting), EMPTY),
        Sheet(OTHERS, COLUMNS, tuple(_row(scenario, numbers, note, leading[note.id]) for note in others), NO_OTHERS),
    )


def numbered_names(scenario: Scenario, numbers: Mapping[str, int], element_ids: Iterable[str]) -> str:
    """Return what elements are called, annotations with the numbers they have on the canvas."""
    return set_apart(
        f"{numbers[element_id]} {name_of(scenario, element_id)}"
        if element_id in numbers
        else name_of(scenario, element_id)
        for element_id in element_ids
    )


def _row(scenario: Scenario, numbers: Mapping[str, int], note: Annotation, causes: Iterable[Annotation]) -> Row:
    cells = (
        Cell(str(numbers[note.id]), float(numbers[note.id]), icon=note.kind),
        words(note.text or kind_name(note.kind)),
        words(names_of(scenario, note.targets)),
        _severity(note),
        _risk(note),
        words(numbered_names(scenario, numbers, (cause.id for cause in causes))),
        words(numbered_names(scenario, numbers, note.leads_to)),
        words(note.owner),
        words(choice_name(note.knowledge)),
        words(choice_name(note.status)),
        words(kind_name(note.kind)),
        signed(note.emotion),
        share(note.churn_uplift) if note.churn_uplift else NOTHING,
    )
    return Row(cells, (note.id,), note.targets)


def _severity(note: Annotation) -> Cell:
    """Return the severity with a bar; who has not said one stands before the least."""
    if note.severity is None:
        return Cell(key=0.0)
    return Cell(whole(note.severity).text, float(note.severity), bar=Bar(note.severity / WORST_RATING, hurts=True))


def _risk(note: Annotation) -> Cell:
    """Return severity · occurrence · detection = risk priority number, sorted by it; what is unknown is a dash."""
    factors = risk_factors(note)
    if not any(factors):
        return NOTHING
    shown = " · ".join("–" if factor is None else str(factor) for factor in factors)
    product = risk_priority(note)
    return Cell(shown) if product is None else Cell(f"{shown} = {product}", float(product))
