"""File ▸ Import… and a dropped spreadsheet show a new document, and say what was left out and guessed."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from cpm_desktop.desktop.window.main_window import MainWindow
from tests.exchange.bpmn.bpmn_text import bpmn, flow, shape

TABLE = "Our process;;\nLane;Step;Time\nCustomer;Order;5\nShop;Confirm;soon\nShop;Ship;1,5 h\n"


@pytest.fixture
def spreadsheet(tmp_path: Path) -> Path:
    path = tmp_path / "steps.csv"
    path.write_text(TABLE, encoding="utf-8")
    return path


def is_shown(window: MainWindow) -> bool:
    return [node.name for node in window.workspace.scenario.nodes.values()] == ["Order", "Ship"]


def test_import_shows_an_unsaved_document_and_what_was_left_out(
    qtbot: QtBot, ordering: MainWindow, spreadsheet: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(spreadsheet), ""))
    ordering.window_actions.file.import_file.trigger()
    qtbot.waitUntil(lambda: is_shown(ordering))
    workspace = ordering.workspace
    assert workspace.document.title == "Our process"
    assert workspace.file_path is None
    assert workspace.has_unsaved_changes
    assert set(workspace.scenario.layout.nodes) == set(workspace.scenario.nodes)
    assert "“soon” is not a duration" in ordering.message_bar.text_label.text()


def test_dropped_spreadsheet_is_imported(qtbot: QtBot, ordering: MainWindow, spreadsheet: Path) -> None:
    dragged = QMimeData()
    dragged.setUrls([QUrl.fromLocalFile(str(spreadsheet))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    target, copy = ordering.canvas.viewport(), Qt.DropAction.CopyAction
    enter = QDragEnterEvent(target.rect().center(), copy, dragged, buttons, keys)
    QApplication.sendEvent(target, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(target, QDropEvent(target.rect().center().toPointF(), copy, dragged, buttons, keys))
    qtbot.waitUntil(lambda: is_shown(ordering))


def test_file_that_cannot_be_imported_changes_nothing(
    ordering: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, broken = ordering.workspace.document, tmp_path / "broken.xlsx"
    broken.write_bytes(b"not a workbook")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(broken), ""))
    ordering.window_actions.file.import_file.trigger()
    assert ordering.workspace.document is before
    assert "it is not an Excel workbook" in ordering.message_bar.text_label.text()


def test_bpmn_file_is_imported_with_its_positions(
    qtbot: QtBot, ordering: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = tmp_path / "orders.bpmn"
    places = shape("s", 50, 122, 36, 36) + shape("a", 250, 100) + shape("e", 500, 322, 36, 36)
    process = '<startEvent id="s"/><task id="a" name="Work"/><endEvent id="e"/>'
    source.write_bytes(bpmn(process + flow("f", "s", "a") + flow("g", "a", "e"), diagram=places))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(source), ""))
    ordering.window_actions.file.import_file.trigger()
    qtbot.waitUntil(lambda: list(ordering.workspace.scenario.nodes) == ["s", "a", "e"])
    boxes = ordering.workspace.scenario.layout.nodes
    assert boxes["s"].x < boxes["a"].x < boxes["e"].x
    assert boxes["e"].y > boxes["a"].y + 100
    assert "lane kind: back stage" in ordering.message_bar.text_label.text()
