"""A closed document is removed from memory, even after it was shown and analysed."""

from __future__ import annotations

import gc
import weakref

from pytestqt.qtbot import QtBot

from cpm_desktop.desktop.files.document_file import template_path
from cpm_desktop.desktop.window.main_window import MainWindow
from cpm_desktop.model.document import Document


def references_into(document: Document) -> dict[str, weakref.ref[object]]:
    """Return references to the document, its scenarios and their elements."""
    found: dict[str, weakref.ref[object]] = {"document": weakref.ref(document)}
    for scenario in document.scenarios.values():
        found[scenario.id] = weakref.ref(scenario)
        found |= {
            f"{scenario.id}.{name}": weakref.ref(group) for name, group in scenario.element_groups.items() if group
        }
    return found


def test_closed_document_is_collected(qtbot: QtBot, window: MainWindow) -> None:
    assert window.document_file.open(template_path("ordering"))
    qtbot.waitUntil(lambda: window.analysis.has_pages, timeout=20_000)
    for number in range(window.analysis.count()):
        window.analysis.setCurrentIndex(number)
        qtbot.wait(50)
    references = references_into(window.workspace.document)
    assert window.document_file.new()

    def is_collected() -> bool:
        gc.unfreeze()
        gc.collect()
        return [name for name, reference in references.items() if reference() is not None] == []

    qtbot.waitUntil(is_collected, timeout=20_000)
