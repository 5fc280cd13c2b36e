"""Unsaved work is written to a journal, and the next start offers it in the window."""

from __future__ import annotations

import errno
import os
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt, QTimer
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from cpm_desktop.desktop.app.window_factory import create_window, enable_crash_recovery
from cpm_desktop.desktop.background.limits import DEFAULT_LIMITS, Limits
from cpm_desktop.desktop.files import autosave
from cpm_desktop.desktop.files.autosave import write_deadline
from cpm_desktop.desktop.files.document_file import template_path
from cpm_desktop.desktop.settings.appearance import Appearance
from cpm_desktop.desktop.window.main_window import MainWindow
from cpm_desktop.editing.commands.elements import edit_elements
from cpm_desktop.model.value import with_changes
from cpm_desktop.storage.codec import encode
from cpm_desktop.storage.document_lock import acquire_lock
from cpm_desktop.storage.files import load_document
from cpm_desktop.storage.fingerprint import file_fingerprint
from cpm_desktop.storage.recovery_journal import Snapshot
from cpm_desktop.storage.recovery_journal_header import split_header
from tests.desktop.files.prompt_driver import answer_dialog, click_prompt_button, rename, step_name
from tests.storage.journal_leftovers import write_leftover


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "state" / "recovery"


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """Return a copy of the ordering sample."""
    path = tmp_path / "shop.cpm.json"
    path.write_bytes(template_path("ordering").read_bytes())
    return path


@pytest.fixture
def window_with_journal(window: MainWindow, folder: Path, limits: Limits) -> Iterator[MainWindow]:
    """Return an empty window with autosave to a journal."""
    enable_crash_recovery(window, folder, limits)
    yield window
    window.workspace.session.mark_saved()
    window.close()


def journal_content(folder: Path) -> bytes | None:
    """Return the only document in the journal, or None."""
    documents = list(folder.glob("*/document"))
    assert len(documents) <= 1
    return split_header(documents[0].read_bytes())[1] if documents else None


def write_renamed_leftover(folder: Path, name: str, path: Path | None = None, fingerprint: str | None = None) -> None:
    """Leave the sample with a renamed step in the journal, as a killed program does."""
    document = edit_elements(load_document(template_path("ordering")), "today", ["B3"], name=name)
    write_leftover(folder, Snapshot(document, path, fingerprint))


def test_unsaved_changes_are_journaled_and_saved_ones_are_not(
    qtbot: QtBot, window_with_journal: MainWindow, copy: Path, folder: Path
) -> None:
    window_with_journal.document_file.open(copy)
    assert journal_content(folder) is None
    rename(window_with_journal)
    qtbot.waitUntil(lambda: journal_content(folder) == encode(window_with_journal.workspace.session.document_to_save))
    window_with_journal.document_file.save(copy)
    qtbot.waitUntil(lambda: journal_content(folder) is None)


def test_undone_changes_are_removed_from_the_journal(
    qtbot: QtBot, window_with_journal: MainWindow, copy: Path, folder: Path
) -> None:
    window_with_journal.document_file.open(copy)
    rename(window_with_journal)
    qtbot.waitUntil(lambda: journal_content(folder) is not None)
    window_with_journal.workspace.session.undo()
    qtbot.waitUntil(lambda: journal_content(folder) is None)
    window_with_journal.workspace.session.redo()
    qtbot.waitUntil(lambda: journal_content(folder) is not None)


def test_closing_after_discarding_leaves_no_journal(
    qtbot: QtBot, window_with_journal: MainWindow, copy: Path, folder: Path
) -> None:
    window_with_journal.document_file.open(copy)
    rename(window_with_journal)
    qtbot.waitUntil(lambda: journal_content(folder) is not None)
    QTimer.singleShot(0, lambda: answer_dialog(QMessageBox.StandardButton.Discard))
    assert window_with_journal.close()
    assert list(folder.iterdir()) == []


def test_journal_write_waits_for_idle_with_a_maximum_delay() -> None:
    limits = DEFAULT_LIMITS
    assert write_deadline(limits, first_change=10.0, last_change=10.0) == 10.0 + limits.autosave_delay_seconds
    assert write_deadline(limits, first_change=10.0, last_change=10.3) == 10.3 + limits.autosave_delay_seconds
    assert write_deadline(limits, first_change=10.0, last_change=10.9) == 10.0 + limits.max_autosave_delay_seconds
    assert limits.max_autosave_delay_seconds + limits.autosave_delay_seconds < 2.0


def test_unsaved_work_is_offered_and_recovered_as_modified(
    qtbot: QtBot, window: MainWindow, copy: Path, folder: Path
) -> None:
    write_renamed_leftover(folder, "Counsel", copy, file_fingerprint(copy))
    enable_crash_recovery(window, folder)
    assert window.prompt_bar.isVisible()
    text = window.prompt_bar.text_label.text()
    assert text.startswith("Unsaved work on “shop” from ")
    assert text.endswith(" was found.")
    click_prompt_button(qtbot, window, "Recover")
    assert not window.prompt_bar.isVisible()
    assert step_name(window) == "Counsel"
    assert window.isWindowModified()
    assert window.workspace.file_path == copy
    assert journal_content(folder) is not None
    window.window_actions.file.save.trigger()
    assert not window.isWindowModified()
    assert load_document(copy) == window.workspace.session.document_to_save
    qtbot.waitUntil(lambda: journal_content(folder) is None)


def test_recovered_work_is_journaled_again(qtbot: QtBot, window: MainWindow, folder: Path) -> None:
    write_renamed_leftover(folder, "Counsel")
    enable_crash_recovery(window, folder)
    click_prompt_button(qtbot, window, "Recover")
    rename(window, "Further")
    qtbot.waitUntil(lambda: b"Further" in (journal_content(folder) or b""))
    assert window.workspace.file_path is None


def test_discarded_work_is_not_offered_again(qtbot: QtBot, window: MainWindow, folder: Path) -> None:
    write_renamed_leftover(folder, "Counsel")
    enable_crash_recovery(window, folder)
    click_prompt_button(qtbot, window, "Discard")
    assert not window.prompt_bar.isVisible()
    assert not window.isWindowModified()
    assert journal_content(folder) is None


@pytest.mark.parametrize("closing", [True, False])
def test_undecided_work_is_offered_at_the_next_start(
    qtbot: QtBot, window: MainWindow, folder: Path, appearance: Appearance, settings: QSettings, closing: bool
) -> None:
    write_renamed_leftover(folder, "Counsel")
    enable_crash_recovery(window, folder)
    if closing:
        qtbot.mouseClick(window.prompt_bar.close_button, Qt.MouseButton.LeftButton)
        assert not window.prompt_bar.isVisible()
    window.close()
    later = create_window(appearance, settings)
    qtbot.addWidget(later)
    enable_crash_recovery(later, folder)
    later.show()
    assert later.prompt_bar.isVisible()
    click_prompt_button(qtbot, later, "Discard")
    later.close()


def test_several_documents_are_offered_newest_first(
    qtbot: QtBot, window: MainWindow, folder: Path, tmp_path: Path
) -> None:
    for name in ("first", "second"):
        write_renamed_leftover(folder, name, tmp_path / f"{name}.cpm.json")
    enable_crash_recovery(window, folder)
    assert "“second”" in window.prompt_bar.text_label.text()
    click_prompt_button(qtbot, window, "Recover")
    assert step_name(window) == "second"
    assert "“first”" in window.prompt_bar.text_label.text()
    QTimer.singleShot(0, lambda: answer_dialog(QMessageBox.StandardButton.Cancel))
    click_prompt_button(qtbot, window, "Recover")
    assert step_name(window) == "second"
    assert "“first”" in window.prompt_bar.text_label.text()
    QTimer.singleShot(0, lambda: answer_dialog(QMessageBox.StandardButton.Discard))
    click_prompt_button(qtbot, window, "Recover")
    assert step_name(window) == "first"
    assert not window.prompt_bar.isVisible()


def test_recovery_prompt_supports_keys_and_screen_readers(qtbot: QtBot, window: MainWindow, folder: Path) -> None:
    write_renamed_leftover(folder, "Counsel")
    enable_crash_recovery(window, folder)
    bar = window.prompt_bar
    bar.buttons[0].setFocus()
    qtbot.keyClick(bar.buttons[0], Qt.Key.Key_Tab)
    assert bar.buttons[1].hasFocus()
    qtbot.keyClick(bar.buttons[1], Qt.Key.Key_Tab)
    assert bar.close_button.hasFocus()
    assert bar.accessibleName() == bar.text_label.text()
    bar.buttons[0].setFocus()
    qtbot.keyClick(bar.buttons[0], Qt.Key.Key_Space)
    assert step_name(window) == "Counsel"


def test_broken_journal_is_quarantined_and_reported(window: MainWindow, folder: Path) -> None:
    write_renamed_leftover(folder, "Counsel")
    (document,) = folder.glob("*/document")
    document.write_bytes(document.read_bytes()[:-10])
    enable_crash_recovery(window, folder)
    assert not window.prompt_bar.isVisible()
    assert window.message_bar.isVisible()
    assert "cannot be read" in window.message_bar.text_label.text()
    (quarantined,) = (folder / "unreadable").iterdir()
    assert str(quarantined) in window.message_bar.text_label.text()


def test_work_on_a_changed_file_warns_and_does_not_overwrite_it(
    qtbot: QtBot, window: MainWindow, copy: Path, folder: Path
) -> None:
    write_renamed_leftover(folder, "Counsel", copy, file_fingerprint(copy))
    copy.write_bytes(encode(with_changes(load_document(copy), title="Theirs")))
    enable_crash_recovery(window, folder)
    assert window.prompt_bar.text_label.text().endswith("The file has changed since then.")
    click_prompt_button(qtbot, window, "Recover")
    window.window_actions.file.save.trigger()
    assert load_document(copy).title == "Theirs"
    assert "changed by another program" in window.prompt_bar.text_label.text()


def test_work_on_a_locked_file_becomes_an_untitled_document(
    qtbot: QtBot, window: MainWindow, copy: Path, folder: Path
) -> None:
    write_renamed_leftover(folder, "Counsel", copy, file_fingerprint(copy))
    theirs = acquire_lock(copy)
    enable_crash_recovery(window, folder)
    click_prompt_button(qtbot, window, "Recover")
    assert window.workspace.file_path is None
    assert window.isWindowModified()
    assert "“shop” open in another window" in window.message_bar.text_label.text()
    theirs.release()


def test_slow_disk_does_not_block_the_window(
    qtbot: QtBot, window_with_journal: MainWindow, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    flush, reached, free = os.fsync, threading.Event(), threading.Event()

    def wait(handle: int) -> None:
        reached.set()
        free.wait()
        flush(handle)

    window_with_journal.document_file.open(template_path("ordering"))
    monkeypatch.setattr(os, "fsync", wait)
    rename(window_with_journal)
    qtbot.waitUntil(reached.is_set)
    rename(window_with_journal, "Later")
    qtbot.keyClick(window_with_journal, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert step_name(window_with_journal) == "Counsel"
    rename(window_with_journal, "In the end")
    assert journal_content(folder) is None
    free.set()
    qtbot.waitUntil(lambda: b"In the end" in (journal_content(folder) or b""))


@pytest.mark.parametrize("limits", [replace(DEFAULT_LIMITS, autosave_retry_seconds=0.05)])
def test_journal_write_error_is_reported_once_and_retried(
    qtbot: QtBot, window_with_journal: MainWindow, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    flush, refusals = os.fsync, [0]
    failures: list[str] = []

    def refuse(_handle: int) -> None:
        refusals[0] += 1
        raise OSError(errno.ENOSPC, "No space left on device")

    window_with_journal.document_file.open(template_path("ordering"))
    autosave_object = next(child for child in window_with_journal.children() if isinstance(child, autosave.Autosave))
    autosave_object.failed.connect(failures.append)
    monkeypatch.setattr(os, "fsync", refuse)
    rename(window_with_journal)
    qtbot.waitUntil(lambda: refusals[0] >= 3 and bool(failures))
    assert len(failures) == 1
    assert "the disk is full" in window_with_journal.message_bar.text_label.text()
    assert window_with_journal.isWindowModified()
    assert journal_content(folder) is None
    monkeypatch.setattr(os, "fsync", flush)
    qtbot.waitUntil(lambda: b"Counsel" in (journal_content(folder) or b""))
    assert len(failures) == 1
    qtbot.waitUntil(lambda: not window_with_journal.message_bar.isVisible())
