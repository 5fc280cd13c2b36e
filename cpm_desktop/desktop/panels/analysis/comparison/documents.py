"""What differs between two files besides the scenarios that are being compared."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from cpm_desktop.analysis.comparing.differences import Differences
from cpm_desktop.analysis.comparing.document_differences import ScenarioDifferences, document_differences
from cpm_desktop.desktop.panels.analysis.comparison.change_kind import ADDED, CHANGED, MOVED, REMOVED, happened_cell
from cpm_desktop.desktop.panels.analysis.table.cells import NOTHING, words
from cpm_desktop.desktop.panels.analysis.table.table_data import Row
from cpm_desktop.desktop.panels.inspector.field_text import document_changes
from cpm_desktop.desktop.text.quantities import number_text
from cpm_desktop.i18n import QT_TRANSLATE_NOOP
from cpm_desktop.model.document import Document

DOCUMENT = QT_TRANSLATE_NOOP("Analysis", "Document")
SCENARIO = QT_TRANSLATE_NOOP("Analysis", "Scenario")
SCENARIOS = QT_TRANSLATE_NOOP("Analysis", "Scenarios")
COUNTED = QT_TRANSLATE_NOOP("Analysis", "{added} added, {removed} removed, {changed} changed, {moved} moved")


def document_rows(before: Document, after: Document, besides: str) -> Iterator[Row]:
    """Yield what differs in the document itself, and which other scenarios do; Enter shows them.

    `besides` is the id of the scenario that is listed element by element.
    """
    found = document_differences(before, after)
    for change in document_changes(found.fields):
        yield _row(CHANGED, DOCUMENT, after.title, str(change))
    for key in found.added:
        if key != besides:
            yield _row(ADDED, SCENARIO, after.scenarios[key].name or key, "", key)
    for key in found.removed:
        yield _row(REMOVED, SCENARIO, before.scenarios[key].name or key, "")
    if found.reordered:
        yield _row(MOVED, SCENARIOS, "", QCoreApplication.translate("Analysis", "stand in another order"))
    for key, differences in found.scenarios.items():
        if differences and key != besides:
            yield _row(CHANGED, SCENARIO, after.scenarios[key].name or key, _counted(differences), key)


def _row(happened: str, kind: str, name: str, told: str, scenario: str = "") -> Row:
    kind_cell = words(QCoreApplication.translate("Analysis", kind))
    return Row((happened_cell(happened), kind_cell, words(name), words(told), NOTHING), scenario=scenario)


def _counted(found: ScenarioDifferences) -> str:
    """Return how much differs in a scenario; what it says of itself counts as one change."""
    elements: Differences = found.elements
    pattern = QCoreApplication.translate("Analysis", COUNTED)
    return pattern.format(
        added=number_text(len(elements.added)),
        removed=number_text(len(elements.removed)),
        changed=number_text(len(elements.changed) + bool(found.fields)),
        moved=number_text(len(elements.moved) + len(elements.reordered)),
    )
