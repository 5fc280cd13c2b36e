"""The differences between two files, apart from the two compared scenarios."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from cpm_desktop.analysis.comparison.differences import ElementDifferences
from cpm_desktop.analysis.comparison.document_differences import ScenarioDifferences, document_differences
from cpm_desktop.desktop.panels.analysis.comparison.change_kind import ADDED, CHANGED, MOVED, REMOVED, change_kind_cell
from cpm_desktop.desktop.panels.analysis.table.cells import EMPTY_CELL, text_cell
from cpm_desktop.desktop.panels.analysis.table.table_data import TableRow
from cpm_desktop.desktop.panels.inspector.field_text import document_changes
from cpm_desktop.i18n import QT_TRANSLATE_NOOP, comma_list, translate_plural
from cpm_desktop.model.document import Document

DOCUMENT = QT_TRANSLATE_NOOP("Analysis", "Document")
SCENARIO = QT_TRANSLATE_NOOP("Analysis", "Scenario")
SCENARIOS = QT_TRANSLATE_NOOP("Analysis", "Scenarios")


def document_rows(before: Document, after: Document, excluded_scenario_id: str) -> Iterator[TableRow]:
    """Yield rows for the document's own differences and for other scenarios that differ; Enter shows the scenario.

    `excluded_scenario_id` is the scenario whose elements are listed one by one.
    """
    found = document_differences(before, after)
    for change in document_changes(found.fields):
        yield _row(CHANGED, DOCUMENT, after.title, str(change))
    for key in found.added:
        if key != excluded_scenario_id:
            yield _row(ADDED, SCENARIO, after.scenarios[key].name or key, "", key)
    for key in found.removed:
        yield _row(REMOVED, SCENARIO, before.scenarios[key].name or key, "")
    if found.is_reordered:
        yield _row(MOVED, SCENARIOS, "", QCoreApplication.translate("Analysis", "order changed"))
    for key, differences in found.scenarios.items():
        if differences and key != excluded_scenario_id:
            yield _row(CHANGED, SCENARIO, after.scenarios[key].name or key, _change_counts_text(differences), key)


def _row(change_kind: str, kind: str, name: str, change_text: str, scenario_id: str = "") -> TableRow:
    kind_cell = text_cell(QCoreApplication.translate("Analysis", kind))
    return TableRow(
        (change_kind_cell(change_kind), kind_cell, text_cell(name), text_cell(change_text), EMPTY_CELL),
        scenario_id=scenario_id,
    )


def _change_counts_text(found: ScenarioDifferences) -> str:
    """Return how many elements differ in a scenario; its own fields count as one change."""
    elements: ElementDifferences = found.elements
    return comma_list(
        (
            translate_plural("Analysis", "%Ln added", len(elements.added)),
            translate_plural("Analysis", "%Ln removed", len(elements.removed)),
            translate_plural("Analysis", "%Ln changed", len(elements.changed) + bool(found.fields)),
            translate_plural("Analysis", "%Ln moved", len(elements.moved) + len(elements.reordered)),
        )
    )
