"""The sheets with the elements of a document, from which the same document can be read again."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from cpm_desktop.exchange.workbook.cell_values import Cell, join_list, to_cell
from cpm_desktop.exchange.workbook.element_columns import (
    DOCUMENT_SHEETS,
    ELEMENT_SHEETS,
    REFERENCES,
    ElementColumn,
    column_title,
    element_columns,
)
from cpm_desktop.exchange.workbook.sheet import Sheet, SheetColumn
from cpm_desktop.i18n import label_and_value, translate
from cpm_desktop.model.document import Document, Scenario
from cpm_desktop.model.field_labels import field_label
from cpm_desktop.model.value import FrozenModel
from cpm_desktop.model.vocabulary.all_terms import term_label

SCENARIO_COLUMN = "scenario"
"""The key of the column with the id of the scenario."""


def element_sheets(document: Document) -> list[Sheet]:
    """Return a sheet for every kind of element that a document can contain, also where it contains none."""
    return [_sheet(key, document) for key in ELEMENT_SHEETS]


def sheet_title(key: str) -> str:
    """Return the title of a sheet."""
    return translate("Spreadsheet", "Steps") if key == "nodes" else column_title(key)


def scenario_title() -> str:
    """Return the title of the column with the id of the scenario."""
    return translate("Spreadsheet", "Scenario")


def _sheet(key: str, document: Document) -> Sheet:
    columns = element_columns(key)
    shown = [column for one in columns for column in _sheet_columns(key, one)]
    if key in DOCUMENT_SHEETS:
        elements: Iterable[FrozenModel] = getattr(document, key).values()
        return Sheet(key, sheet_title(key), tuple(shown), [_row(key, columns, element) for element in elements])
    rows = [
        [scenario.id, *_row(key, columns, element, scenario)]
        for scenario in document.scenarios.values()
        for element in scenario.element_groups[key].values()
    ]
    return Sheet(key, sheet_title(key), (SheetColumn(scenario_title()), *shown), rows)


def _sheet_columns(key: str, column: ElementColumn) -> Iterator[SheetColumn]:
    choices = () if column.kind == "list" else tuple(map(term_label, column.choices or column.suggestions))
    yield SheetColumn(column.title, column.kind, choices=choices, is_open=not column.choices)
    if column.key in REFERENCES.get(key, ()):
        yield SheetColumn(label_and_value(column.title, field_label("name")), is_calculated=True)


def _row(
    key: str, columns: Iterable[ElementColumn], element: FrozenModel, scenario: Scenario | None = None
) -> list[Cell]:
    cells: list[Cell] = []
    for column in columns:
        value = field_value(element, column.key)
        cells.append(to_cell(column, value))
        if scenario is not None and column.key in REFERENCES.get(key, ()):
            cells.append(_names(scenario, value) or None)
    return cells


def field_value(element: FrozenModel, key: str) -> object:
    """Return the value of a field of an element by its path; None where the element has no such field."""
    value: object = element
    for part in key.split("."):
        if value is None:
            return None
        value = value[int(part)] if isinstance(value, tuple) else getattr(value, part, None)
    return value


def _names(scenario: Scenario, value: object) -> str:
    ids = value if isinstance(value, tuple) else (value,)
    found = (scenario.element(str(one)) for one in ids if one)
    return join_list([str(getattr(element, "name", "") or getattr(element, "text", "")) for element in found])
