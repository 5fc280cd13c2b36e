"""New, open, save: no change is lost, and errors are reported in the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPointF, QSettings, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from cpm_desktop.desktop.app.window_factory import create_window
from cpm_desktop.desktop.files import document_file
from cpm_desktop.desktop.files.document_file import template_path, with_default_suffix
from cpm_desktop.desktop.files.export_dialog.dialog import ExportDialog
from cpm_desktop.desktop.settings.appearance import Appearance
from cpm_desktop.desktop.window.main_window import MainWindow
from cpm_desktop.storage.document_lock import lock_file_path
from cpm_desktop.storage.files import load_document
from tests.desktop.files.prompt_driver import rename

Buttons = QMessageBox.StandardButton


def answer_next_prompt(button: QMessageBox.StandardButton) -> Callable[[], list[str]]:
    """Answer the next prompt with `button`; return the texts of the prompts."""
    prompts: list[str] = []

    def answer() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        prompts.append(box.text())
        box.button(button).click()

    QTimer.singleShot(0, answer)
    return lambda: prompts


def choose_file(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))


def test_open_and_save_without_a_change_leaves_the_same_bytes(window: MainWindow, copy: Path) -> None:
    before = copy.read_bytes()
    assert window.document_file.open(copy)
    assert not window.isWindowModified()
    assert not window.window_actions.file.save.isEnabled()
    assert window.document_file.save(copy)
    assert copy.read_bytes() == before


def test_change_marks_the_window_until_saved(qtbot: QtBot, window: MainWindow, copy: Path) -> None:
    window.document_file.open(copy)
    rename(window)
    assert window.isWindowModified()
    assert window.status_bar.save_state_label.text() == "Not saved"
    qtbot.keyClick(window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert not window.isWindowModified()
    assert window.status_bar.save_state_label.text().startswith("Saved ")
    assert load_document(copy).scenarios["today"].nodes["B3"].name == "Counsel"
    window.workspace.session.undo()
    assert window.isWindowModified()


def test_pending_edit_is_saved(qtbot: QtBot, window: MainWindow, copy: Path) -> None:
    window.document_file.open(copy)
    window.workspace.selection.select(["B3"])
    field = window.inspector.form.editors["name"].widget
    assert isinstance(field, QLineEdit)
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "Counsel")
    window.window_actions.file.save_now()
    assert field.hasFocus()
    assert load_document(copy).scenarios["today"].nodes["B3"].name == "Counsel"


def test_save_as_asks_for_a_name_and_switches_to_that_file(
    monkeypatch: pytest.MonkeyPatch, window: MainWindow, tmp_path: Path
) -> None:
    window.document_file.new("ordering")
    assert window.windowTitle().startswith("Ordering")
    choose_file(monkeypatch, tmp_path / "mine")
    window.window_actions.file.save.trigger()
    assert window.workspace.file_path == tmp_path / "mine.cpm.json"
    assert window.windowTitle().startswith("mine[*]")
    assert load_document(tmp_path / "mine.cpm.json").title == window.workspace.document.title


def test_unreadable_file_keeps_the_document_and_shows_the_reason(window: MainWindow, tmp_path: Path) -> None:
    broken = tmp_path / "broken.cpm.json"
    broken.write_bytes(b'{"format": "cpm-desktop", "format_version": 1')
    window.document_file.new("ordering")
    before = window.workspace.document
    assert not window.document_file.open(broken)
    assert window.workspace.document is before
    assert window.message_bar.isVisible()
    assert "broken.cpm.json" in window.message_bar.text_label.text()
    assert broken.read_bytes() == b'{"format": "cpm-desktop", "format_version": 1'


@pytest.mark.parametrize("method", ["open", "save"])
def test_exception_releases_the_file_lock(
    window: MainWindow, copy: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, method: str
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise KeyError("lost")

    with monkeypatch.context() as broken:
        broken.setattr(document_file, "prepare_document" if method == "open" else "save_document", fail)
        with pytest.raises(KeyError):
            getattr(window.document_file, method)(copy)
    assert not lock_file_path(copy).exists()
    assert window.document_file.open(copy), "it can be opened again"


def test_failed_save_keeps_the_document_open_and_shows_the_reason(
    window: MainWindow, copy: Path, tmp_path: Path
) -> None:
    window.document_file.open(copy)
    rename(window)
    assert not window.document_file.save(tmp_path / "no" / "such" / "folder.cpm.json")
    assert window.isWindowModified()
    assert window.workspace.file_path == copy
    assert "folder.cpm.json" in window.message_bar.text_label.text()


def test_recent_files_are_remembered_newest_first(
    window: MainWindow, copy: Path, tmp_path: Path, appearance: Appearance, settings: QSettings
) -> None:
    other = tmp_path / "other.cpm.json"
    other.write_bytes(copy.read_bytes())
    for path in (copy, other, copy):
        window.document_file.open(path)
    assert window.document_file.recent_files == [copy, other]
    menu = window.window_actions.file.recent_menu
    menu.aboutToShow.emit()
    assert [action.text() for action in menu.actions()] == ["shop", "other"]
    later = create_window(appearance, settings)
    assert later.document_file.recent_files == [copy, other]
    other.unlink()
    later.document_file.open(other)
    assert later.document_file.recent_files == [copy]
    later.deleteLater()


def test_close_prompt_can_be_cancelled(window: MainWindow, copy: Path) -> None:
    window.document_file.open(copy)
    rename(window)
    prompts = answer_next_prompt(Buttons.Cancel)
    assert not window.close()
    assert prompts() == ["Save the changes to “shop”?"]
    assert window.isVisible()
    assert window.isWindowModified()


def test_answered_prompt_is_deleted(window: MainWindow, copy: Path) -> None:
    window.document_file.open(copy)
    rename(window)
    answer_next_prompt(Buttons.Cancel)
    window.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert window.findChildren(QMessageBox) == []


def test_close_prompt_can_save(window: MainWindow, copy: Path) -> None:
    window.document_file.open(copy)
    rename(window)
    answer_next_prompt(Buttons.Save)
    assert window.close()
    assert load_document(copy).scenarios["today"].nodes["B3"].name == "Counsel"


def test_close_prompt_can_discard(window: MainWindow, copy: Path) -> None:
    before = copy.read_bytes()
    window.document_file.open(copy)
    rename(window)
    answer_next_prompt(Buttons.Discard)
    assert window.close()
    assert copy.read_bytes() == before


def test_closing_without_changes_shows_no_prompt(window: MainWindow, copy: Path) -> None:
    window.document_file.open(copy)
    rename(window)
    window.workspace.session.undo()
    assert window.close()


def test_opening_another_document_asks_about_unsaved_changes(window: MainWindow, copy: Path) -> None:
    window.document_file.open(copy)
    rename(window)
    answer_next_prompt(Buttons.Cancel)
    window.window_actions.file.new.trigger()
    assert window.workspace.file_path == copy


def test_discarding_changes_opens_an_empty_document(window: MainWindow, copy: Path) -> None:
    window.document_file.open(copy)
    rename(window)
    answer_next_prompt(Buttons.Discard)
    window.window_actions.file.new.trigger()
    assert window.workspace.file_path is None
    assert not window.workspace.scenario.nodes


def drop_on(widget: QWidget, data: QMimeData) -> bool:
    """Drag data onto the middle of a widget and drop it as Qt does; return whether the drag was accepted."""
    position, action, modifiers = widget.rect().center(), Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    enter_event = QDragEnterEvent(position, action, data, Qt.MouseButton.LeftButton, modifiers)
    QApplication.sendEvent(widget, enter_event)
    if enter_event.isAccepted():
        drop_event = QDropEvent(QPointF(position), action, data, Qt.MouseButton.LeftButton, modifiers)
        QApplication.sendEvent(widget, drop_event)
    return enter_event.isAccepted()


@pytest.mark.parametrize("target", ["canvas", "welcome page", "inspector field", "analysis"])
def test_file_is_opened_wherever_it_is_dropped(qtbot: QtBot, window: MainWindow, copy: Path, target: str) -> None:
    if target == "welcome page":
        window.show_welcome()
    widgets: dict[str, QWidget] = {
        "canvas": window.canvas.viewport(),
        "welcome page": window.welcome,
        "inspector field": window.inspector.form.editors["notes"].widget,
        "analysis": window.analysis,
    }
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(copy))])
    data.setText(str(copy))
    before = window.workspace.document
    assert drop_on(widgets[target], data)
    assert window.workspace.document is before, "the program that the file comes from does not wait"
    qtbot.waitUntil(lambda: window.workspace.file_path == copy)
    assert not window.workspace.session.is_modified


def test_other_files_are_not_accepted(window: MainWindow, tmp_path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "holiday.jpg"))])
    assert not drop_on(window.canvas.viewport(), data)


def test_template_opens_as_an_untitled_document(window: MainWindow) -> None:
    menu = window.window_actions.file.template_menu
    menu.aboutToShow.emit()
    assert [action.text() for action in menu.actions()] == ["Health insurance", "Ordering", "Support"]
    menu.actions()[0].trigger()
    assert window.workspace.file_path is None
    assert "CIT" in window.workspace.scenario.lanes
    assert not window.isWindowModified()


@pytest.mark.parametrize(
    ("kind", "suffix", "start"),
    [
        ("PDF diagram", ".pdf", b"%PDF-"),
        ("SVG drawing", ".svg", b"<?xml"),
        ("PNG picture", ".png", b"\x89PNG"),
    ],
)
def test_export_writes_the_chosen_format(
    monkeypatch: pytest.MonkeyPatch, ordering: MainWindow, tmp_path: Path, kind: str, suffix: str, start: bytes
) -> None:
    choose_file(monkeypatch, tmp_path / "out")
    actions = {action.text(): action for action in ordering.window_actions.file.export_menu.actions()}
    actions[f"{kind}…"].trigger()
    ordering.findChildren(ExportDialog)[-1].export_button.click()
    assert (tmp_path / f"out{suffix}").read_bytes().startswith(start)
    assert f"out{suffix}" in ordering.message_bar.text_label.text()


def test_export_into_a_missing_folder_shows_an_error(ordering: MainWindow, tmp_path: Path) -> None:
    exports = ordering.window_actions.file.export_service
    assert not exports.write(exports.formats[0], tmp_path / "gone" / "out.pdf")
    assert "out.pdf" in ordering.message_bar.text_label.text()


@pytest.mark.parametrize(
    ("written", "expected"),
    [("a", "a.cpm.json"), ("a.cpm.json", "a.cpm.json"), ("a.json", "a.json"), ("a.b", "a.b.cpm.json")],
)
def test_missing_suffix_is_added(written: str, expected: str) -> None:
    assert with_default_suffix(Path(written)) == Path(expected)


def test_unsaved_changes_prompt_has_mnemonics(window: MainWindow, copy: Path) -> None:
    before = copy.read_bytes()
    window.document_file.open(copy)
    rename(window)

    def answer() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        QTest.keyClick(box, Qt.Key.Key_D)

    QTimer.singleShot(0, answer)
    assert window.window_actions.file.confirm_close()
    assert copy.read_bytes() == before


def test_template_opened_as_a_file_is_an_untitled_document(window: MainWindow):
    assert window.document_file.open(template_path("ordering"))
    assert window.workspace.document.title
    assert window.workspace.file_path is None
    assert window.document_file.recent_files == []
