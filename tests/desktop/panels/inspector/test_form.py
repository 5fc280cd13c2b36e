"""The form of the inspector: labels beside fields."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from cpm_desktop.desktop.window.main_window import MainWindow
from cpm_desktop.resources import resource_path


@pytest.mark.parametrize("language", ["hu", "el", "nb", "zh_CN"])
def test_labels_leave_room_for_the_fields_in_every_language(
    qapp: QApplication, ordering: MainWindow, language: str
) -> None:
    translator = QTranslator(qapp)
    assert translator.load(f"cpm_{language}.qm", str(resource_path("translations")))
    qapp.installTranslator(translator)
    try:
        ordering.workspace.selection.select(["B3"])
        content = ordering.inspector.widget()
        assert content is not None
        assert content.minimumSizeHint().width() <= ordering.inspector.viewport().width()
    finally:
        qapp.removeTranslator(translator)
