"""The table of added, removed, changed and moved elements; each row navigates to its element."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from cpm_desktop.analysis.comparison.differences import (
    LOCATION_FIELDS,
    ElementDifferences,
    changed_fields,
    element_differences,
)
from cpm_desktop.desktop.panels.analysis.comparison.change_kind import ADDED, CHANGED, MOVED, REMOVED, change_kind_cell
from cpm_desktop.desktop.panels.analysis.comparison.compared_scenarios import ComparedScenarios
from cpm_desktop.desktop.panels.analysis.comparison.document_changes import document_rows
from cpm_desktop.desktop.panels.analysis.table.cells import EMPTY_CELL, element_name, text_cell
from cpm_desktop.desktop.panels.analysis.table.table_data import TableColumn, TableData, TableRow
from cpm_desktop.desktop.panels.inspector.field_text import element_changes, scenario_changes
from cpm_desktop.editing.change_set import SCENARIO_FIELDS
from cpm_desktop.i18n import QT_TRANSLATE_NOOP, comma_list, semicolon_list
from cpm_desktop.model.document import ELEMENT_GROUPS, Scenario
from cpm_desktop.model.elements import Annotation, Flow, Measure, NodeBase
from cpm_desktop.model.vocabulary.all_terms import term_label
from cpm_desktop.model.vocabulary.element_kinds import kind_of

TITLE = QT_TRANSLATE_NOOP("Analysis", "Changes")
EMPTY_TEXT = QT_TRANSLATE_NOOP("Analysis", "No differences in content. Positions are ignored.")
COLUMNS = (
    TableColumn(QT_TRANSLATE_NOOP("Analysis", "Change"), 14),
    TableColumn(QT_TRANSLATE_NOOP("Analysis", "Kind"), 13),
    TableColumn(QT_TRANSLATE_NOOP("Analysis", "What"), 26),
    TableColumn(QT_TRANSLATE_NOOP("Analysis", "Before → now"), 40, is_stretched=True),
    TableColumn(QT_TRANSLATE_NOOP("Analysis", "Where"), 24),
)
GROUP_NAMES: dict[str, str] = {
    "nodes": QT_TRANSLATE_NOOP("Analysis", "Steps"),
    "flows": QT_TRANSLATE_NOOP("Analysis", "Flows"),
    "annotations": QT_TRANSLATE_NOOP("Analysis", "Annotations"),
    "measures": QT_TRANSLATE_NOOP("Analysis", "Measures"),
    "variants": QT_TRANSLATE_NOOP("Analysis", "Paths"),
}
COMPARED_SCENARIO_FIELDS = frozenset(SCENARIO_FIELDS) - {"id", "name", "kind", "based_on"}
"""The scenario's own fields that are compared; two scenarios always differ in id and name."""


def changes_table(pair: ComparedScenarios | None, no_comparison_text: str) -> TableData:
    """Return the differences between two scenarios; positions on the canvas are not compared."""
    rows = tuple(_rows(pair)) if pair is not None else ()
    return TableData(TITLE, COLUMNS, rows, EMPTY_TEXT if pair is not None else no_comparison_text)


def _rows(pair: ComparedScenarios) -> Iterator[TableRow]:
    found = element_differences(pair.baseline, pair.current)
    if pair.documents is not None:
        yield from document_rows(*pair.documents, excluded_scenario_id=pair.current.id)
    yield from _scenario_rows(pair)
    yield from (_row(pair, ADDED, key) for key in found.added)
    yield from (_row(pair, REMOVED, key) for key in found.removed)
    for key in found.changed:
        field_names = found.changes[key].keys() - (LOCATION_FIELDS if key in pair.current.nodes else frozenset())
        yield _row(pair, CHANGED, key, _change_text(pair, found, key, frozenset(field_names)))
    for key in found.moved:
        band_changes = _change_text(pair, found, key, LOCATION_FIELDS) if key in pair.current.nodes else ""
        reordered_text = QCoreApplication.translate("Analysis", "position in the list changed")
        yield _row(pair, MOVED, key, band_changes or reordered_text)
    yield from (_reordered_row(group) for group in found.reordered)


def _scenario_rows(pair: ComparedScenarios) -> Iterator[TableRow]:
    """Yield a row for each of the scenario's own fields that differs, such as its volume and costs."""
    fields = changed_fields(pair.baseline, pair.current, excluded=(*ELEMENT_GROUPS, "layout"))
    fields = {
        name: both
        for name, both in fields.items()
        if name in COMPARED_SCENARIO_FIELDS or (pair.baseline_file and name != "id")
    }
    kind = QCoreApplication.translate("Analysis", "Scenario")
    for change in scenario_changes(pair.baseline, pair.current, fields):
        yield TableRow(
            (
                change_kind_cell(CHANGED),
                text_cell(kind),
                text_cell(pair.current_name),
                text_cell(str(change)),
                EMPTY_CELL,
            )
        )


def _change_text(pair: ComparedScenarios, found: ElementDifferences, key: str, field_names: frozenset[str]) -> str:
    changes = element_changes(pair.baseline, pair.current, key, found.changes.get(key, {}), field_names)
    return semicolon_list(map(str, changes))


def _row(pair: ComparedScenarios, change_kind: str, key: str, change_text: str = "") -> TableRow:
    """Return the row of one element. A removed element is described as in the baseline; Enter navigates there."""
    exists = pair.current.element(key) is not None
    scenario = pair.current if exists else pair.baseline
    element = scenario.element(key)
    kind = term_label(kind_of(element)) if element is not None else ""
    cells = (
        change_kind_cell(change_kind),
        text_cell(kind),
        text_cell(element_name(scenario, key)),
        text_cell(change_text),
        text_cell(location_text(scenario, key)),
    )
    return TableRow(cells, (key,), scenario_id="" if exists else pair.navigable_baseline_id)


def _reordered_row(group: str) -> TableRow:
    name = QCoreApplication.translate("Analysis", GROUP_NAMES[group])
    change_text = QCoreApplication.translate("Analysis", "order changed")
    return TableRow((change_kind_cell(MOVED), text_cell(name), EMPTY_CELL, text_cell(change_text), EMPTY_CELL))


def location_text(scenario: Scenario, key: str) -> str:
    """Return the place of an element: its lane and phase, the ends of a flow, or the targets of an annotation."""
    element = scenario.element(key)
    match element:
        case NodeBase():
            bands = (element.lane, element.phase)
            return comma_list(element_name(scenario, band) for band in bands if band is not None)
        case Flow():
            return f"{element_name(scenario, element.source)} → {element_name(scenario, element.target)}"
        case Annotation() | Measure():
            return semicolon_list(element_name(scenario, target) for target in element.targets)
        case _:
            return ""
