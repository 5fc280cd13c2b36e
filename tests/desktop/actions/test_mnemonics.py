"""The letters that select entries of menus: each once in a menu in every language, and none outside menus."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from cpm_desktop.desktop.actions.menus import context_menu
from cpm_desktop.desktop.app.window_factory import create_window
from cpm_desktop.desktop.files.document_file import template_path
from cpm_desktop.desktop.panels.command_palette_entries import CommandSource
from cpm_desktop.desktop.settings.appearance import Appearance
from cpm_desktop.desktop.settings.language import LANGUAGES, choose_language, install_language
from cpm_desktop.desktop.text.mnemonics import without_mnemonics
from cpm_desktop.desktop.window.main_window import MainWindow
from cpm_desktop.model.document import Scenario
from tests.desktop.conftest import discard_changes

MNEMONIC = re.compile(r"(?<!&)&([^&])")
LETTER_IN_BRACKETS = re.compile(r"\(&?[A-Z]\)")

pytestmark = pytest.mark.usefixtures("reset_language")


def translated_window(qtbot: QtBot, appearance: Appearance, settings: QSettings, language: str) -> MainWindow:
    """Return a window in `language` with the ordering sample."""
    application = QApplication.instance()
    assert application is not None
    choose_language(settings, language)
    install_language(application, settings)
    window = create_window(appearance, settings)
    qtbot.addWidget(window, before_close_func=discard_changes)
    window.show()
    assert window.document_file.open(template_path("ordering"))
    return window


def selections(scenario: Scenario) -> Iterator[tuple[str, ...]]:
    """Yield selections of each kind of element, and of several."""
    yield ()
    yield from ((node,) for node in {node.kind: node.id for node in scenario.nodes.values()}.values())
    for group in scenario.element_groups.values():
        ids = list(group)
        yield from ((element,) for element in {*ids[:2], *ids[-1:]})
    steps = [node.id for node in scenario.nodes.values() if node.kind == "step"]
    yield tuple(steps[:4])
    yield tuple(list(scenario.lanes)[:2])
    yield (next(iter(scenario.flows)), steps[0])


def entries_by_menu(entries: Sequence[QAction]) -> Iterator[list[str]]:
    """Yield the texts of the visible entries of each menu."""
    yield [entry.text() for entry in entries if entry.isVisible()]
    for entry in entries:
        inner = entry.menu()
        if isinstance(inner, QMenu):
            inner.aboutToShow.emit()
            yield from entries_by_menu(inner.actions())


def repeated_letters(texts: Sequence[str]) -> list[str]:
    letters = Counter(found[1].casefold() for text in texts if (found := MNEMONIC.search(text)))
    return [text for text in texts if (found := MNEMONIC.search(text)) and letters[found[1].casefold()] > 1]


@pytest.mark.parametrize("language", LANGUAGES)
def test_letters_are_unique_in_every_menu(
    qtbot: QtBot, appearance: Appearance, settings: QSettings, language: str
) -> None:
    window = translated_window(qtbot, appearance, settings, language)
    repeated: set[tuple[str, ...]] = set()
    for ids in selections(window.workspace.scenario):
        window.workspace.selection.select(ids)
        for menu in (window.menuBar(), context_menu(window, window.window_actions)):
            repeated.update(tuple(repeated_letters(texts)) for texts in entries_by_menu(menu.actions()))
    assert repeated == {()}


def test_no_letter_is_shown_outside_menus_in_chinese(qtbot: QtBot, appearance: Appearance, settings: QSettings) -> None:
    window = translated_window(qtbot, appearance, settings, "zh_CN")
    window.workspace.selection.select((next(iter(window.workspace.scenario.lanes)),))
    shown = [text for widget in window.findChildren(QWidget) for text in (widget.toolTip(), widget.accessibleName())]
    shown += [button.text() for button in window.findChildren(QToolButton)]
    shown += [action.toolTip() for action in window.findChildren(QAction) if not isinstance(action.menu(), QMenu)]
    commands = CommandSource(window.menuBar())
    shown += [commands.entry(index).title for index in range(len(commands.search_texts))]
    assert len(shown) > 100
    assert [text for text in shown if LETTER_IN_BRACKETS.search(text)] == []


def test_undo_of_the_tool_bar_follows_its_action_in_chinese(
    qtbot: QtBot, appearance: Appearance, settings: QSettings
) -> None:
    window = translated_window(qtbot, appearance, settings, "zh_CN")
    undo = window.window_actions.edit.undo
    assert (undo.text(), undo.iconText(), undo.toolTip()) == ("撤销(&U)", "撤销", "撤销")
    window.workspace.selection.select((next(iter(window.workspace.scenario.lanes)),))
    window.window_actions.edit.delete.trigger()
    assert undo.toolTip() == undo.iconText() == without_mnemonics(undo.text()) != "撤销"


@pytest.mark.parametrize(
    ("text", "label"), [("新建(&N)…", "新建…"), ("Cu&t", "Cut"), ("A && B", "A & B"), ("A (&B)", "A")]
)
def test_labels_have_no_letters(text: str, label: str) -> None:
    assert without_mnemonics(text) == label


@pytest.mark.parametrize("language", LANGUAGES)
def test_undo_without_history_is_a_plain_word(
    qtbot: QtBot, appearance: Appearance, settings: QSettings, language: str
) -> None:
    edit = translated_window(qtbot, appearance, settings, language).window_actions.edit
    for action in (edit.undo, edit.redo):
        assert re.search(r"[:：]|\{|\s$", action.text()) is None
