"""Concurrent changes and failing disks: no foreign change is overwritten, and no own change is lost."""

from __future__ import annotations

import errno
import json
import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from cpm_desktop.desktop.files.document_file import template_path
from cpm_desktop.desktop.window.main_window import MainWindow
from cpm_desktop.model.value import with_changes
from cpm_desktop.storage.codec import encode
from cpm_desktop.storage.document_lock import FileLockedError, acquire_lock, lock_file_path
from cpm_desktop.storage.files import backup_path, load_document
from tests.desktop.files.prompt_driver import answer_dialog, click_prompt_button, prompt_buttons, rename, step_name


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """Return a copy of the ordering sample, in a folder of its own."""
    path = tmp_path / "work" / "shop.cpm.json"
    path.parent.mkdir()
    path.write_bytes(template_path("ordering").read_bytes())
    return path


@pytest.fixture
def conflicting_window(window: MainWindow, copy: Path) -> MainWindow:
    """Return a window with changes in a file that another program has changed too."""
    window.document_file.open(copy)
    rename(window)
    copy.write_bytes(encode(with_changes(load_document(copy), title="Theirs")))
    return window


def write_foreign_lock(path: Path) -> None:
    note = {"user": "anna", "host": "meeting-room", "since": "2026-02-03T10:42:00+00:00"}
    lock_file_path(path).write_text(json.dumps(note), encoding="utf-8")


def is_free(path: Path) -> bool:
    try:
        acquire_lock(path).release()
    except FileLockedError:
        return False
    return True


def test_open_file_is_locked_until_the_window_closes(window: MainWindow, copy: Path) -> None:
    window.document_file.open(copy)
    assert not is_free(copy)
    window.document_file.open(copy)
    assert not is_free(copy)
    window.close()
    assert is_free(copy)
    assert [path.name for path in copy.parent.iterdir()] == [copy.name]


def test_opening_another_document_releases_the_lock(window: MainWindow, copy: Path) -> None:
    window.document_file.open(copy)
    window.document_file.new()
    assert is_free(copy)


def test_unreadable_file_is_not_locked_and_the_current_one_stays_locked(window: MainWindow, copy: Path) -> None:
    broken = copy.with_name("broken.cpm.json")
    broken.write_text("{", encoding="utf-8")
    window.document_file.open(copy)
    window.document_file.open(broken)
    assert is_free(broken)
    assert not is_free(copy)


def test_save_as_locks_the_new_file_instead(window: MainWindow, copy: Path) -> None:
    window.document_file.open(copy)
    other = copy.with_name("other.cpm.json")
    window.document_file.save(other)
    assert is_free(copy)
    assert not is_free(other)


def test_file_open_in_another_window_is_offered_as_a_copy(
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
    assert prompt_buttons(window) == ["Open a Copy"]
    click_prompt_button(qtbot, window, "Open a Copy")
    assert step_name(window) == "Advise"
    assert window.workspace.file_path is None
    assert window.window_actions.file.save.isEnabled()
    assert not window.prompt_bar.isVisible()
    theirs.release()


def test_file_locked_elsewhere_can_be_opened_anyway(qtbot: QtBot, window: MainWindow, copy: Path) -> None:
    write_foreign_lock(copy)
    assert not window.document_file.open(copy)
    assert "anna has “shop” open on the computer “meeting-room” since" in window.prompt_bar.text_label.text()
    assert prompt_buttons(window) == ["Open a Copy", "Open Anyway"]
    click_prompt_button(qtbot, window, "Open Anyway")
    assert window.workspace.file_path == copy
    rename(window)
    assert window.document_file.save(copy)


def test_stale_lock_of_this_computer_is_replaced_silently(window: MainWindow, copy: Path) -> None:
    lock_file_path(copy).write_text("{}", encoding="utf-8")
    assert window.document_file.open(copy)
    assert not window.prompt_bar.isVisible()


def test_saving_over_a_locked_file_is_rejected(window: MainWindow, copy: Path) -> None:
    before = copy.read_bytes()
    theirs = acquire_lock(copy)
    window.document_file.new("support")
    assert not window.document_file.save(copy)
    assert "open in another window" in window.message_bar.text_label.text()
    assert copy.read_bytes() == before
    assert window.workspace.file_path is None
    theirs.release()


def reactivate(window: MainWindow) -> None:
    QApplication.sendEvent(window, QEvent(QEvent.Type.WindowActivate))


def test_external_change_is_reported_on_reactivation(qtbot: QtBot, window: MainWindow, copy: Path) -> None:
    window.document_file.open(copy)
    reactivate(window)
    copy.touch()
    reactivate(window)
    assert not window.prompt_bar.isVisible()
    copy.write_bytes(encode(with_changes(load_document(copy), title="Theirs")))
    reactivate(window)
    assert "“shop” was changed by another program" in window.prompt_bar.text_label.text()
    assert prompt_buttons(window) == ["Reload", "Keep Mine"]
    click_prompt_button(qtbot, window, "Reload")
    assert window.workspace.document.title == "Theirs"
    reactivate(window)
    assert not window.prompt_bar.isVisible()


def test_keep_mine_asks_again_before_overwriting(qtbot: QtBot, conflicting_window: MainWindow, copy: Path) -> None:
    theirs = copy.read_bytes()
    reactivate(conflicting_window)
    assert prompt_buttons(conflicting_window) == ["Reload", "Save as Copy…", "Keep Mine"]
    click_prompt_button(qtbot, conflicting_window, "Keep Mine")
    reactivate(conflicting_window)
    assert not conflicting_window.prompt_bar.isVisible()
    assert step_name(conflicting_window) == "Counsel"
    conflicting_window.window_actions.file.save.trigger()
    assert prompt_buttons(conflicting_window) == ["Overwrite", "Save as Copy…", "Reload"]
    assert copy.read_bytes() == theirs


def test_own_save_is_not_an_external_change(window: MainWindow, copy: Path) -> None:
    window.document_file.open(copy)
    rename(window)
    window.window_actions.file.save.trigger()
    reactivate(window)
    copy.unlink()
    reactivate(window)
    assert not window.prompt_bar.isVisible()


def test_save_does_not_overwrite_an_external_change(conflicting_window: MainWindow, copy: Path) -> None:
    window, theirs = conflicting_window, copy.read_bytes()
    window.window_actions.file.save.trigger()
    assert copy.read_bytes() == theirs
    assert window.isWindowModified()
    assert window.prompt_bar.isVisible()
    assert "“shop” was changed by another program" in window.prompt_bar.text_label.text()
    assert prompt_buttons(window) == ["Overwrite", "Save as Copy…", "Reload"]
    window.window_actions.file.save.trigger()
    window.prompt_bar.close_button.click()
    assert not window.prompt_bar.isVisible()
    assert copy.read_bytes() == theirs
    assert window.isWindowModified()


def test_closing_does_not_bypass_the_conflict_prompt(conflicting_window: MainWindow, copy: Path) -> None:
    theirs = copy.read_bytes()
    QTimer.singleShot(0, lambda: answer_dialog(QMessageBox.StandardButton.Save))
    assert not conflicting_window.close()
    assert copy.read_bytes() == theirs
    assert conflicting_window.prompt_bar.isVisible()


def test_overwriting_keeps_the_other_version_as_backup(
    qtbot: QtBot, conflicting_window: MainWindow, copy: Path
) -> None:
    conflicting_window.window_actions.file.save.trigger()
    click_prompt_button(qtbot, conflicting_window, "Overwrite")
    assert load_document(copy) == conflicting_window.workspace.document
    assert load_document(backup_path(copy)).title == "Theirs"
    assert not conflicting_window.isWindowModified()
    rename(conflicting_window, "Again")
    conflicting_window.window_actions.file.save.trigger()
    assert not conflicting_window.prompt_bar.isVisible()
    assert load_document(copy) == conflicting_window.workspace.document


def test_save_as_copy_keeps_the_other_version(
    qtbot: QtBot, conflicting_window: MainWindow, copy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    our_copy = copy.with_name("mine.cpm.json")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(our_copy), ""))
    conflicting_window.window_actions.file.save.trigger()
    click_prompt_button(qtbot, conflicting_window, "Save as Copy…")
    assert load_document(our_copy) == conflicting_window.workspace.document
    assert load_document(copy).title == "Theirs"
    assert conflicting_window.workspace.file_path == our_copy
    assert not conflicting_window.prompt_bar.isVisible()


def test_reload_shows_the_other_version(qtbot: QtBot, conflicting_window: MainWindow, copy: Path) -> None:
    conflicting_window.window_actions.file.save.trigger()
    click_prompt_button(qtbot, conflicting_window, "Reload")
    assert conflicting_window.workspace.document.title == "Theirs"
    assert conflicting_window.workspace.file_path == copy
    assert not conflicting_window.isWindowModified()


def test_opening_another_document_closes_the_prompt(conflicting_window: MainWindow) -> None:
    conflicting_window.window_actions.file.save.trigger()
    conflicting_window.document_file.new()
    assert not conflicting_window.prompt_bar.isVisible()


def test_touched_or_deleted_file_needs_no_prompt(window: MainWindow, copy: Path) -> None:
    window.document_file.open(copy)
    rename(window)
    os.utime(copy, (1, 1))
    assert window.document_file.save(copy)
    rename(window, "Again")
    copy.unlink()
    assert window.document_file.save(copy)
    assert load_document(copy) == window.workspace.document


@pytest.mark.parametrize(
    ("holder", "function"), [(os, "fsync"), (Path, "touch")], ids=["while flushing", "at the start"]
)
@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EROFS, errno.EACCES, errno.EIO])
def test_failed_write_keeps_the_old_file_and_the_document(
    window: MainWindow, copy: Path, monkeypatch: pytest.MonkeyPatch, holder: object, function: str, code: int
) -> None:
    window.document_file.open(copy)
    rename(window)
    before = copy.read_bytes()
    with monkeypatch.context() as patched:
        patched.setattr(holder, function, failing_with(code))
        window.window_actions.file.save.trigger()
    assert copy.read_bytes() == before
    assert window.isWindowModified()
    assert step_name(window) == "Counsel"
    assert "shop.cpm.json: it could not be saved, because " in window.message_bar.text_label.text()
    assert [path.name for path in copy.parent.iterdir() if path.name.endswith(".tmp")] == []
    window.window_actions.file.save.trigger()
    assert not window.isWindowModified()


def test_missing_folder_keeps_the_document_and_shows_an_error(window: MainWindow, copy: Path) -> None:
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


def failing_with(code: int):
    def refuse(*_: object, **__: object) -> None:
        raise OSError(code, os.strerror(code))

    return refuse


def replace_file(path: Path, content: bytes) -> None:
    """Replace a file as careful programs do: by renaming a complete one."""
    complete = path.with_name("new")
    complete.write_bytes(content)
    complete.replace(path)


@pytest.mark.parametrize("write", [Path.write_bytes, replace_file])
@pytest.mark.parametrize("is_modified", [False, True])
def test_change_by_another_program_is_noticed_at_once(
    qtbot: QtBot, window: MainWindow, copy: Path, write: Callable[[Path, bytes], object], *, is_modified: bool
) -> None:
    window.document_file.open(copy)
    if is_modified:
        rename(window)
    for title in ("Theirs", "Theirs again"):
        write(copy, encode(with_changes(load_document(copy), title=title)))
        qtbot.waitUntil(window.prompt_bar.isVisible)
        assert "“shop” was changed by another program" in window.prompt_bar.text_label.text()
        assert ("Save as Copy…" in prompt_buttons(window)) == is_modified
        click_prompt_button(qtbot, window, "Keep Mine")
        assert not window.prompt_bar.isVisible()
    assert window.workspace.document.title == "Ordering"
    write(copy, encode(with_changes(load_document(copy), title="Theirs at last")))
    qtbot.waitUntil(window.prompt_bar.isVisible)
    click_prompt_button(qtbot, window, "Reload")
    assert window.workspace.document.title == "Theirs at last"
    assert not window.isWindowModified()


def test_own_saving_is_not_taken_for_another_program(qtbot: QtBot, window: MainWindow, copy: Path) -> None:
    window.document_file.open(copy)
    found: list[Path] = []
    window.document_file.external_change.connect(found.append)
    for name in ("Counsel", "Consult"):
        rename(window, name)
        window.window_actions.file.save.trigger()
    theirs = with_changes(load_document(copy), title="Theirs")
    copy.write_bytes(encode(theirs))
    qtbot.waitUntil(lambda: bool(found))
    assert len(found) == 1, "only the last change was by another program"
