"""Every text in the window is translated: a translator that marks its texts leaves none unmarked."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import get_args

import pytest
from PySide6.QtCore import QAbstractItemModel, QCoreApplication, QModelIndex, Qt, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from cpm_desktop.desktop.settings.language import LANGUAGES
from cpm_desktop.desktop.window.main_window import MainWindow
from cpm_desktop.drawing.diagram_options import ColourMode, DiagramOptions
from cpm_desktop.drawing.legend import legend_entries
from cpm_desktop.drawing.scene import Scene
from cpm_desktop.drawing.theme import PRINT_THEME
from cpm_desktop.i18n import set_translator
from cpm_desktop.layout.placement import compute_placement
from cpm_desktop.model.document import Document
from cpm_desktop.perspectives.marks import marks_of
from cpm_desktop.perspectives.overlay import overlay_of
from cpm_desktop.storage.codec import encode
from tests.desktop.panels.analysis.analysis_dock import wait_until_settled

MARKED_TEXT = re.compile(r"⟦[^⟦⟧]*⟧")
ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
MAX_ROWS = 60


class MarkingTranslator(QTranslator):
    """Surrounds every text with markers."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        del context, disambiguation, n
        return f"⟦{source}⟧"


@pytest.fixture(autouse=True)
def marking_translator(qapp: QApplication) -> Iterator[None]:
    """Surround the texts of all windows that are created afterwards with markers."""
    translator = MarkingTranslator(qapp)
    qapp.installTranslator(translator)
    set_translator(QCoreApplication.translate)
    yield
    set_translator(None)
    qapp.removeTranslator(translator)


def document_texts(document: Document) -> list[str]:
    """Return every text of a document, longest first."""

    def strings_in(value: object) -> Iterator[str]:
        match value:
            case str():
                yield " ".join(value.split())
            case dict():
                for entry in value.values():
                    yield from strings_in(entry)
            case list():
                for entry in value:
                    yield from strings_in(entry)

    return sorted({words for words in strings_in(json.loads(encode(document))) if words}, key=len, reverse=True)


def untranslated_part(text: str, model_texts: list[str]) -> str:
    """Return `text` without marked texts, texts of the model, numbers and punctuation."""
    left = re.sub(r"<[^>]*>", "", text)
    while (shorter := MARKED_TEXT.sub("", left)) != left:
        left = shorter
    left = without_elided(" ".join(left.split()), model_texts)
    for words in model_texts:
        left = left.replace(words, "") if len(words) > 1 else left
    return left if re.search(r"[^\W\d_]{2}", left) else ""


def without_elided(text: str, model_texts: list[str]) -> str:
    """Return `text` without the elided texts of the model."""
    while "…" in text:
        head, _, tail = text.partition("…")
        begins = (
            place for place in range(len(head) + 1) if any(words.startswith(head[place:]) for words in model_texts)
        )
        text = head[: next(begins)] + tail
    return text


def cell_texts(model: QAbstractItemModel, parent: QModelIndex, depth: int = 0) -> Iterator[str]:
    """Yield the texts of an item model; of long lists only the first ones."""
    for row in range(min(model.rowCount(parent), MAX_ROWS)):
        indexes = [model.index(row, column, parent) for column in range(model.columnCount(parent))]
        yield from (str(model.data(index, role) or "") for index in indexes for role in ROLES)
        if depth < 4:
            yield from cell_texts(model, indexes[0], depth + 1)


def widget_texts(widget: QWidget) -> Iterator[str]:
    """Yield the texts of a widget, visible ones and those for screen readers."""
    yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription(), widget.windowTitle())
    match widget:
        case QLabel() | QAbstractButton():
            yield widget.text()
        case QLineEdit():
            yield from (widget.placeholderText(), widget.text())
        case QPlainTextEdit():
            yield from (widget.placeholderText(), widget.toPlainText())
        case QTabBar():
            yield from map(widget.tabText, range(widget.count()))
        case QComboBox():
            yield from map(widget.itemText, range(widget.count()))
        case QAbstractItemView():
            model = widget.model()
            sides = range(model.columnCount())
            yield from (str(model.headerData(side, Qt.Orientation.Horizontal, ROLES[0]) or "") for side in sides)
            yield from cell_texts(model, QModelIndex())


def all_texts(window: MainWindow) -> Iterator[str]:
    for widget in (window, *window.findChildren(QWidget)):
        yield from widget_texts(widget)
    for action in window.findChildren(QAction):
        yield from (action.text(), action.toolTip())


def assert_translated(shown: Iterator[str], model_texts: list[str]) -> None:
    assert {text for text in set(shown) if untranslated_part(text, model_texts)} == set()


@pytest.fixture
def model_texts(ordering: MainWindow) -> list[str]:
    document = ordering.workspace.session.document
    return [*document_texts(document), *(scenario.currency for scenario in document.scenarios.values())]


def test_menu_texts_are_translated(ordering: MainWindow, model_texts: list[str]) -> None:
    def entries(menu: QMenu) -> Iterator[str]:
        menu.aboutToShow.emit()
        for action in menu.actions():
            yield action.text()
            inner = action.menu()
            if isinstance(inner, QMenu):
                yield from entries(inner)

    menus = [menu for entry in ordering.menuBar().actions() if isinstance(menu := entry.menu(), QMenu)]
    shown = [text for menu in menus for text in (menu.title(), *entries(menu))]
    assert len(shown) > 100
    assert_translated(iter(shown), [*model_texts, *LANGUAGES.values()])


def test_panel_and_inspector_texts_are_translated(ordering: MainWindow, model_texts: list[str]) -> None:
    scenario = ordering.workspace.scenario
    kinds = {node.kind: node.id for node in scenario.nodes.values()}
    ids = [*kinds.values(), *(next(iter(group)) for group in scenario.element_groups.values() if group)]
    for chosen in ((), *((key,) for key in dict.fromkeys(ids)), tuple(dict.fromkeys(ids))):
        ordering.workspace.selection.select(chosen)
        QApplication.processEvents()
        assert_translated(all_texts(ordering), [*model_texts, *LANGUAGES.values()])


def test_analysis_texts_are_translated(qtbot: QtBot, ordering: MainWindow, model_texts: list[str]) -> None:
    assert len(ordering.analysis.pages) > 5
    for number in range(len(ordering.analysis.pages)):
        ordering.analysis.tabBar().setCurrentIndex(number)
        wait_until_settled(qtbot, ordering)
        shown = (text for widget in ordering.analysis.findChildren(QWidget) for text in widget_texts(widget))
        assert_translated(shown, model_texts)


def test_welcome_page_texts_are_translated(ordering: MainWindow, model_texts: list[str]) -> None:
    ordering.show_welcome()
    assert_translated(
        (text for widget in ordering.welcome.findChildren(QWidget) for text in widget_texts(widget)), model_texts
    )


def test_legend_and_change_texts_are_translated(ordering: MainWindow, model_texts: list[str]) -> None:
    document = ordering.workspace.session.document
    base, other, *_ = document.scenarios.values()
    overlay, modes = overlay_of(base, other), get_args(ColourMode)
    scenes = [
        Scene(
            base,
            compute_placement(base),
            marks_of(base),
            PRINT_THEME,
            options=DiagramOptions(colours=mode, badges=True, causes=True),
        )
        for mode in modes
    ]
    scenario = overlay.scenario_with_ghosts
    scenes.append(Scene(scenario, compute_placement(scenario), marks_of(scenario), PRINT_THEME, overlay=overlay))
    assert_translated((entry.meaning for scene in scenes for entry in legend_entries(scene)), model_texts)
    assert_translated((words for changes in overlay.changed.values() for words in changes), model_texts)
