"""Save As, Export and all other file dialogs propose a name that is valid on every system."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from cpm_desktop.desktop.files.export_dialog.dialog import ExportDialog
from cpm_desktop.desktop.files.proposed_name import MAX_BYTES, proposed_file_name
from cpm_desktop.desktop.window.main_window import MainWindow
from cpm_desktop.editing.commands.scenarios import edit_document

TITLES = {
    "Order / Delivery": "Order Delivery",
    "../../etc/passwd": "etc passwd",
    'Who? "Why": <now> | a\\b *': "Who Why now a b",
    "Two\nlines\tand \x00": "Two lines and",
    " .hidden. ": "hidden",
    "///": "Untitled",
    "con": "_con",
    "LPT1.old": "_LPT1.old",
    "Console": "Console",
    "Rendelés – 订单": "Rendelés – 订单",
}


@pytest.mark.parametrize(("title", "name"), TITLES.items())
def test_title_becomes_a_valid_name(title: str, name: str) -> None:
    assert proposed_file_name(title, ".pdf") == f"{name}.pdf"


@pytest.mark.parametrize("letter", "aé订🙂")
def test_long_title_is_cut_between_letters(letter: str) -> None:
    name = proposed_file_name(letter * 1_000, ".cpm.json")
    assert len(name.encode()) <= MAX_BYTES
    assert name == letter * (len(name) - len(".cpm.json")) + ".cpm.json"
    assert len(name.encode()) > MAX_BYTES - 4


def test_file_dialogs_propose_the_cleaned_title_in_the_usual_folder(
    qtbot: QtBot, ordering: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    proposed: list[Path] = []

    def cancel(_parent: QWidget, _title: str, path: str, *_: object) -> tuple[str, str]:
        proposed.append(Path(path))
        return "", ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", cancel)
    assert ordering.workspace.editor.perform("", lambda document: edit_document(document, title="Order / Delivery: A?"))
    qtbot.keyClick(
        ordering.canvas, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    for action in ordering.window_actions.file.export_menu.actions():
        action.trigger()
        dialog = ordering.findChildren(ExportDialog)[-1]
        dialog.export_button.click()
        dialog.reject()
    ordering.window_actions.client_copy.save.trigger()
    assert len(proposed) > 5
    assert {path.parent for path in proposed} == {Path.home()}
    assert all(path.name.startswith("Order Delivery A") for path in proposed)
