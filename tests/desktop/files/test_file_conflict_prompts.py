"""Two writers and unwilling disks: nothing is written over what somebody else did, and nothing shown is lost."""

from __future__ import annotations

import errno
import json
import os
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from cpm_desktop.desktop.files.document_file import template_path
from cpm_desktop.desktop.window.main_window import MainWindow
from cpm_desktop.editing.commands.elements import edit_elements
from cpm_desktop.model.value import with_changes
from cpm_desktop.storage.codec import encode
from cpm_desktop.storage.document_lock import FileLockedError, acquire_lock, lock_file_path
from cpm_desktop.storage.files import backup_path, load_document


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """Return the ordering sample as a file of one's own, in a folder of its own."""
    path = tmp_path / "work" / "shop.cpm.json"
    path.parent.mkdir()
    path.write_bytes(template_path("ordering").read_bytes())
    return path


@pytest.fixture
def changed_twice(window: MainWindow, copy: Path) -> MainWindow:
    """Return a window with changes in a file that somebody else has changed meanwhile."""
    window.document_file.open(copy)
    rename(window)
    copy.write_bytes(encode(with_changes(load_document(copy), title="Theirs")))
    return window


def rename(window: MainWindow, name: str = "Counsel") -> None:
    window.workspace.perform("rename", lambda document: edit_elements(document, "today", ["B3"], name=name))


def name_of(window: MainWindow) -> str:
    return str(getattr(window.workspace.scenario.nodes["B3"], "name", ""))


def click(qtbot: QtBot, window: MainWindow, answer: str) -> None:
    buttons = {button.text(): button for button in window.prompt_bar.buttons}
    qtbot.mouseClick(buttons[answer], Qt.MouseButton.LeftButton)


def answers(window: MainWindow) -> list[str]:
    return [button.text() for button in window.prompt_bar.buttons]


def mark_from_elsewhere(path: Path) -> None:
    note = {"user": "anna", "host": "meeting-room", "since": "2026-02-03T10:42:00+00:00"}
    lock_file_path(path).write_text(json.dumps(note), encoding="utf-8")


def is_free(path: Path) -> bool:
    try:
        acquire_lock(path).release()
    except FileLockedError:
        return False
    return True


def test_an_open_file_is_held_until_the_window_closes(window: MainWindow, copy: Path) -> None:
    window.document_file.open(copy)
    assert not is_free(copy)
    window.document_file.open(copy)
    assert not is_free(copy)
    window.close()
    assert is_free(copy)
    assert [path.name for path in copy.parent.iterdir()] == [copy.name]


def test_another_document_gives_the_file_back(window: MainWindow, copy: Path) -> None:
    window.document_file.open(copy)
    window.document_file.new()
    assert is_free(copy)


def test_a_file_that_cannot_be_read_is_not_held_and_the_one_shown_still_is(window: MainWindow, copy: Path) -> None:
    broken = copy.with_name("broken.cpm.json")
    broken.write_text("{", encoding="utf-8")
    window.document_file.open(copy)
    window.document_file.open(broken)
    assert is_free(broken)
    assert not is_free(copy)


def test_saving_under_another_name_holds_that_file_instead(window: MainWindow, copy: Path) -> None:
    window.document_file.open(copy)
    other = copy.with_name("other.cpm.json")
    window.document_file.save(other)
    assert is_free(copy)
    assert not is_free(other)


def test_a_file_that_is_open_in_another_window_is_offered_as_a_copy(
    qtbot: QtBot, window: MainWindow, copy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LOGNAME", "anna")
    theirs = acquire_lock(copy)
    assert not window.window_actions.file.open_file(copy)
    assert window.workspace.file_path is None
    assert not window.workspace.scenario.nodes
    assert window.prompt_bar.text_label.text().startswith(
        "anna has “shop” open in another window on this computer since "
    )
    assert answers(window) == ["Open a Copy"]
    click(qtbot, window, "Open a Copy")
    assert name_of(window) == "Advise"
    assert window.workspace.file_path is None
    assert window.window_actions.file.save.isEnabled()
    assert not window.prompt_bar.isVisible()
    theirs.release()


def test_a_file_that_is_open_elsewhere_can_be_opened_anyway(qtbot: QtBot, window: MainWindow, copy: Path) -> None:
    mark_from_elsewhere(copy)
    assert not window.document_file.open(copy)
    assert "anna has “shop” open on the computer “meeting-room” since" in window.prompt_bar.text_label.text()
    assert answers(window) == ["Open a Copy", "Open Anyway"]
    click(qtbot, window, "Open Anyway")
    assert window.workspace.file_path == copy
    rename(window)
    assert window.document_file.save(copy)


def test_a_mark_of_a_program_that_died_here_is_taken_over_silently(window: MainWindow, copy: Path) -> None:
    lock_file_path(copy).write_text("{}", encoding="utf-8")
    assert window.document_file.open(copy)
    assert not window.prompt_bar.isVisible()


def test_saving_over_a_file_that_somebody_has_open_is_refused(window: MainWindow, copy: Path) -> None:
    before = copy.read_bytes()
    theirs = acquire_lock(copy)
    window.document_file.new("support")
    assert not window.document_file.save(copy)
    assert "open in another window" in window.message_bar.text_label.text()
    assert copy.read_bytes() == before
    assert window.workspace.file_path is None
    theirs.release()


def come_back(window: MainWindow) -> None:
    QApplication.sendEvent(window, QEvent(QEvent.Type.WindowActivate))


def test_who_comes_back_is_told_that_the_file_was_changed(qtbot: QtBot, window: MainWindow, copy: Path) -> None:
    window.document_file.open(copy)
    come_back(window)
    copy.touch()
    come_back(window)
    assert not window.prompt_bar.isVisible()
    copy.write_bytes(encode(with_changes(load_document(copy), title="Theirs")))
    come_back(window)
    assert "“shop” was changed by another program" in window.prompt_bar.text_label.text()
    assert answers(window) == ["Reload", "Keep Mine"]
    click(qtbot, window, "Reload")
    assert window.workspace.document.title == "Theirs"
    come_back(window)
    assert not window.prompt_bar.isVisible()


def test_keeping_mine_asks_again_before_anything_is_overwritten(
    qtbot: QtBot, changed_twice: MainWindow, copy: Path
) -> None:
    theirs = copy.read_bytes()
    come_back(changed_twice)
    assert answers(changed_twice) == ["Reload", "Save as Copy…", "Keep Mine"]
    click(qtbot, changed_twice, "Keep Mine")
    come_back(changed_twice)
    assert not changed_twice.prompt_bar.isVisible()
    assert name_of(changed_twice) == "Counsel"
    changed_twice.window_actions.file.save.trigger()
    assert answers(changed_twice) == ["Overwrite", "Save as Copy…", "Reload"]
    assert copy.read_bytes() == theirs


def test_what_one_saves_oneself_is_no_change_from_outside(window: MainWindow, copy: Path) -> None:
    window.document_file.open(copy)
    rename(window)
    window.window_actions.file.save.trigger()
    come_back(window)
    copy.unlink()
    come_back(window)
    assert not window.prompt_bar.isVisible()


def test_saving_does_not_overwrite_what_somebody_else_changed(changed_twice: MainWindow, copy: Path) -> None:
    window, theirs = changed_twice, copy.read_bytes()
    window.window_actions.file.save.trigger()
    assert copy.read_bytes() == theirs
    assert window.isWindowModified()
    assert window.prompt_bar.isVisible()
    assert "“shop” was changed by another program" in window.prompt_bar.text_label.text()
    assert answers(window) == ["Overwrite", "Save as Copy…", "Reload"]
    window.window_actions.file.save.trigger()
    window.prompt_bar.close_button.click()
    assert not window.prompt_bar.isVisible()
    assert copy.read_bytes() == theirs
    assert window.isWindowModified()


def test_closing_is_no_way_around_the_question(changed_twice: MainWindow, copy: Path) -> None:
    theirs = copy.read_bytes()
    QTimer.singleShot(0, lambda: answer_dialog(QMessageBox.StandardButton.Save))
    assert not changed_twice.close()
    assert copy.read_bytes() == theirs
    assert changed_twice.prompt_bar.isVisible()


def test_overwriting_keeps_the_other_version_as_the_backup(qtbot: QtBot, changed_twice: MainWindow, copy: Path) -> None:
    changed_twice.window_actions.file.save.trigger()
    click(qtbot, changed_twice, "Overwrite")
    assert load_document(copy) == changed_twice.workspace.document
    assert load_document(backup_path(copy)).title == "Theirs"
    assert not changed_twice.isWindowModified()
    rename(changed_twice, "Again")
    changed_twice.window_actions.file.save.trigger()
    assert not changed_twice.prompt_bar.isVisible()
    assert load_document(copy) == changed_twice.workspace.document


def test_a_copy_leaves_the_other_version_where_it_is(
    qtbot: QtBot, changed_twice: MainWindow, copy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mine = copy.with_name("mine.cpm.json")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(mine), ""))
    changed_twice.window_actions.file.save.trigger()
    click(qtbot, changed_twice, "Save as Copy…")
    assert load_document(mine) == changed_twice.workspace.document
    assert load_document(copy).title == "Theirs"
    assert changed_twice.workspace.file_path == mine
    assert not changed_twice.prompt_bar.isVisible()


def test_reloading_shows_the_other_version(qtbot: QtBot, changed_twice: MainWindow, copy: Path) -> None:
    changed_twice.window_actions.file.save.trigger()
    click(qtbot, changed_twice, "Reload")
    assert changed_twice.workspace.document.title == "Theirs"
    assert changed_twice.workspace.file_path == copy
    assert not changed_twice.isWindowModified()


def test_another_document_makes_the_question_pointless(changed_twice: MainWindow) -> None:
    changed_twice.window_actions.file.save.trigger()
    changed_twice.document_file.new()
    assert not changed_twice.prompt_bar.isVisible()


def test_a_file_that_was_only_touched_or_that_is_gone_needs_no_question(window: MainWindow, copy: Path) -> None:
    window.document_file.open(copy)
    rename(window)
    os.utime(copy, (1, 1))
    assert window.document_file.save(copy)
    rename(window, "Again")
    copy.unlink()
    assert window.document_file.save(copy)
    assert load_document(copy) == window.workspace.document


@pytest.mark.parametrize(("holder", "function"), [(os, "fsync"), (Path, "touch")], ids=["flushing", "beginning"])
@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EROFS, errno.EACCES, errno.EIO])
def test_a_disk_that_refuses_leaves_the_old_file_and_the_document(
    window: MainWindow, copy: Path, monkeypatch: pytest.MonkeyPatch, holder: object, function: str, code: int
) -> None:
    window.document_file.open(copy)
    rename(window)
    before = copy.read_bytes()
    with monkeypatch.context() as patched:
        patched.setattr(holder, function, refusing(code))
        window.window_actions.file.save.trigger()
    assert copy.read_bytes() == before
    assert window.isWindowModified()
    assert name_of(window) == "Counsel"
    assert "shop.cpm.json: it could not be saved, because " in window.message_bar.text_label.text()
    assert [path.name for path in copy.parent.iterdir() if path.name.endswith(".tmp")] == []
    window.window_actions.file.save.trigger()
    assert not window.isWindowModified()


def test_a_folder_that_is_gone_leaves_the_document_and_says_so(window: MainWindow, copy: Path) -> None:
    window.document_file.open(copy)
    rename(window)
    shutil.rmtree(copy.parent)
    window.window_actions.file.save.trigger()
    assert window.isWindowModified()
    assert window.workspace.file_path == copy
    assert "there is no such file or folder" in window.message_bar.text_label.text()
    copy.parent.mkdir()
    window.window_actions.file.save.trigger()
    assert load_document(copy) == window.workspace.document


def refusing(code: int):
    def refuse(*_: object, **__: object) -> None:
        raise OSError(code, os.strerror(code))

    return refuse


def answer_dialog(button: QMessageBox.StandardButton) -> None:
    box = QApplication.activeModalWidget()
    assert isinstance(box, QMessageBox)
    box.button(button).click()
