"""Text of a model is never markup: in no place of the window does Qt render it, and showing it opens no file."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QTimer
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from cpm_desktop.desktop.actions.menus import context_menu
from cpm_desktop.desktop.files.document_file import template_path
from cpm_desktop.desktop.panels.analysis.pages.page import AnalysisPage
from cpm_desktop.desktop.widgets.notification_bar import NotificationAction
from cpm_desktop.desktop.widgets.prompt_bar import Prompt
from cpm_desktop.desktop.window.main_window import MainWindow
from cpm_desktop.editing.commands.elements import edit_elements
from cpm_desktop.model.document import ELEMENT_GROUPS, Scenario
from cpm_desktop.model.vocabulary.element_kinds import kind_of
from cpm_desktop.perspectives.perspective import Perspective, filter_perspective
from cpm_desktop.storage.codec import encode
from cpm_desktop.storage.files import load_document
from tests.desktop.markup.marked_document import with_text_everywhere
from tests.desktop.markup.markup_audit import MarkupAudit

FILE_NAME = "R&D <b>shop<b> <img src=x> &lt;i&gt; a[*]b.cpm.json"
SERVE_READERS = 'while :; do : > "$0"; echo "read" >> "$1"; done'
"""Waits for a reader of a pipe, gives it an empty file, notes it in a log, and waits for the next."""
EXPECTED_PLACES = {
    *("action", "tool tip of action", "text of RowButton", "text of QPushButton", "tool tip of RowButton"),
    *("tool tip of NodeItem", "tool tip of a row in OutlineTreeView", "tool tip of a row in QTreeWidget"),
}
"""Places where the text of the document certainly is; the audit finds all others by itself."""


@pytest.fixture
def pipe(tmp_path: Path) -> Iterator[Path]:
    """Return a named pipe; fail if anything has read it at the end of the test."""
    path, log = tmp_path / "pipe", tmp_path / "pipe.log"
    os.mkfifo(path)
    log.touch()
    writer = subprocess.Popen(["sh", "-c", SERVE_READERS, path, log])
    yield path
    writer.kill()
    writer.wait()
    assert log.read_text() == "", "showing the document opened a file named in it"


@pytest.fixture
def name(pipe: Path) -> str:
    """Return the text that every field of the document contains."""
    return f'R&D <b>bold</b> <img src="{pipe}"> &lt;i&gt; &amp;\nsecond line'


@pytest.fixture
def audit(name: str, monkeypatch: pytest.MonkeyPatch) -> MarkupAudit:
    """Return an audit that also checks every tool tip that the program shows itself."""
    audit, show_text = MarkupAudit(name), QToolTip.showText

    def show_checked_text(position: QPoint, text: str, *arguments: object) -> None:
        audit.inspect_tool_tip(text)
        show_text(position, text, *arguments)  # type: ignore[arg-type]  # passed on as they came

    monkeypatch.setattr(QToolTip, "showText", show_checked_text)
    return audit


@pytest.fixture
def marked(window: MainWindow, tmp_path: Path, name: str) -> MainWindow:
    """Return a window that shows the ordering sample with markup in every text, from a file named in markup."""
    path = tmp_path / FILE_NAME
    path.write_bytes(encode(with_text_everywhere(load_document(template_path("ordering")), name)))
    assert window.document_file.open(path)
    window.resize(1600, 1000)
    return window


def states(window: MainWindow) -> Iterator[Callable[[], object]]:
    """Yield functions that show the window in all its states, one after the other."""
    workspace, actions = window.workspace, window.window_actions
    scenario = workspace.scenario
    examples = one_element_of_each_kind(scenario)
    for key in examples:
        yield partial(workspace.selection.select, [key])
        yield partial(context_menu, window, actions)
    yield partial(workspace.selection.select, examples)
    yield partial(workspace.selection.select, [])
    yield window.docks.outline.raise_
    for perspective in (
        Perspective("company"),
        Perspective("customer"),
        Perspective("system", system=workspace.document.title),
        filter_perspective(workspace.document.filters["filter"]),
    ):
        yield partial(workspace.set_perspective, perspective)
        yield lambda: workspace.selection.select(list(workspace.view_state.view.scenario.nodes)[:1])
    yield partial(workspace.set_perspective, Perspective("departments"))
    yield partial(workspace.highlight.show_path, next(iter(scenario.variants.values())).flows)
    yield actions.comparison.show_changes.trigger
    yield partial(rename_step, window)
    yield actions.edit.undo.trigger
    yield actions.file.welcome.trigger


def one_element_of_each_kind(scenario: Scenario) -> list[str]:
    elements = [element for group in ELEMENT_GROUPS for element in getattr(scenario, group).values()]
    return list({kind_of(element): element.id for element in elements}.values())


def rename_step(window: MainWindow) -> None:
    key = next(iter(window.workspace.scenario.nodes))
    title = window.workspace.document.title
    window.workspace.editor.perform(
        title, lambda document: edit_elements(document, window.workspace.scenario_id, [key], name=f"{title}!")
    )


def open_all_menus(window: MainWindow) -> None:
    """Fill the menus that are filled when they open."""
    for menu in window.findChildren(QMenu):
        menu.aboutToShow.emit()


def test_no_state_of_the_window_shows_markup(marked: MainWindow, audit: MarkupAudit) -> None:
    for show in states(marked):
        show()
        QApplication.processEvents()
        open_all_menus(marked)
        audit.inspect_windows()
    assert sorted(audit.faults) == []
    assert audit.places_with_name >= EXPECTED_PLACES


def test_no_table_or_chart_shows_markup(qtbot: QtBot, marked: MainWindow, audit: MarkupAudit) -> None:
    for name in marked.analysis.pages:
        page = marked.analysis.show_tab(name)
        qtbot.waitUntil(partial(has_view, page))
        for number, view in enumerate(page.views):
            page.show_view(number)
            QApplication.processEvents()
            hover_everywhere(view.viewport())
        audit.inspect_windows()
    assert sorted(audit.faults) == []
    assert {"tool tip of a row in AnalysisTableView", "tool tip"} <= audit.places_with_name


def test_hovering_and_naming_show_plain_text(marked: MainWindow, audit: MarkupAudit) -> None:
    marked.canvas.zoom_to(1)
    hover_everywhere(marked.canvas.viewport())
    audit.inspect_windows()
    assert sorted(audit.faults) == []
    assert "tool tip of NodeItem" in audit.places_with_name


def has_view(page: AnalysisPage) -> bool:
    return page.visible_view is not None


def hover_everywhere(widget: QWidget) -> None:
    """Ask for a tool tip at the points of a grid."""
    for x in range(10, widget.width(), 40):
        for y in range(10, widget.height(), 16):
            position = QPoint(x, y)
            QApplication.sendEvent(widget, QHelpEvent(QEvent.Type.ToolTip, position, widget.mapToGlobal(position)))


def test_command_palette_finds_names_without_markup(qtbot: QtBot, marked: MainWindow, audit: MarkupAudit) -> None:
    marked.command_palette.open_palette()
    qtbot.keyClicks(marked.command_palette.search_field, "R&D")
    hover_everywhere(marked.command_palette.result_list.viewport())
    audit.inspect_windows()
    assert sorted(audit.faults) == []


def test_no_dialog_shows_markup(qtbot: QtBot, marked: MainWindow, audit: MarkupAudit) -> None:
    actions, shown = marked.window_actions, []

    def inspect_dialog() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        shown.append(type(dialog).__name__)
        try:
            audit.inspect_windows()
        finally:
            dialog.reject()

    marked.workspace.set_perspective(filter_perspective(marked.workspace.document.filters["filter"]))
    opening = (actions.filters.edit, actions.file.open, actions.file.save_as, actions.help.about)
    for open_dialog in (*opening, actions.help.keyboard_shortcuts, actions.file.new):
        if open_dialog is actions.file.new:
            rename_step(marked)
        QTimer.singleShot(0, inspect_dialog)
        open_dialog.trigger()
        QApplication.processEvents()
    assert sorted(audit.faults) == []
    assert shown == [
        "FilterDialog",
        "QFileDialog",
        "QFileDialog",
        "QMessageBox",
        "KeyboardShortcutsDialog",
        "QMessageBox",
    ]


def test_no_message_shows_markup(marked: MainWindow, audit: MarkupAudit, name: str) -> None:
    marked.message_bar.show_message(name, "error", name, lambda: None)
    marked.prompt_bar.push(Prompt(name, (NotificationAction(name, lambda: None),)))
    marked.canvas.show_reason(name)
    marked.status_bar.show_hint(name * 10)
    QApplication.processEvents()
    audit.inspect_windows()
    assert sorted(audit.faults) == []
    assert {"tool tip", "tool tip of ElidedLabel"} <= audit.places_with_name


def test_window_title_is_the_name_of_the_file(marked: MainWindow) -> None:
    assert marked.windowTitle().startswith("R&D <b>shop<b> <img src=x> &lt;i&gt; a[*][*]b[*]")
