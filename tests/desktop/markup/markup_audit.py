"""Finds every text in the windows of the application that Qt shows as markup or as a mnemonic."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject
from PySide6.QtCore import Qt as Core
from PySide6.QtGui import QAction, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QCompleter,
    QGraphicsTextItem,
    QGraphicsView,
    QHeaderView,
    QLabel,
    QMenu,
    QTabBar,
    QTextBrowser,
    QTextEdit,
    QWidget,
)
from shiboken6 import isValid

from cpm_desktop.desktop.text.plain_text import escape_mnemonics

Text = tuple[str, str]
"""A place, and its text."""
MAX_SECTIONS = 20
ITEM_ROLES = (Core.ItemDataRole.ToolTipRole, Core.ItemDataRole.WhatsThisRole)


class MarkupAudit:
    """Collects the faulty texts of all windows; `name` is in every text of the document, and contains & and tags."""

    def __init__(self, name: str) -> None:
        self._name = name
        self.faults: set[Text] = set()
        self.places_with_name: set[str] = set()
        """The kinds of places in which the name was found at all."""

    def inspect_windows(self) -> None:
        """Check every text of every window, visible or not."""
        for widget in QApplication.allWidgets():
            self._check_all(_texts_taken_as_markup(widget), is_rich)
            self._check_all(_texts_with_mnemonics(widget), self._lacks_escape)
        actions = {action for top in QApplication.topLevelWidgets() for action in top.findChildren(QAction)}
        for action in filter(isValid, actions):
            self._check_all([("tool tip of action", action.toolTip()), ("help", action.whatsThis())], is_rich)
            self._check_all([("action", action.text())], self._lacks_escape)

    def inspect_tool_tip(self, text: str) -> None:
        """Check a tool tip that is shown."""
        self._check_all([("tool tip", text)], is_rich)

    def _check_all(self, texts: Iterable[Text], is_fault: object) -> None:
        for place, text in texts:
            if self._name[:6] in text.replace("\u2060", "").replace("&&", "&"):
                self.places_with_name.add(place)
            if callable(is_fault) and is_fault(text):
                self.faults.add((place, text[:80]))

    def _lacks_escape(self, text: str) -> bool:
        """Return whether Qt would take the & of the name for a mnemonic."""
        word = next(word for word in self._name.split() if "&" in word)
        return word in text.replace(escape_mnemonics(word), "")


def is_rich(text: str) -> bool:
    return Qt.mightBeRichText(text)


def _texts_taken_as_markup(widget: QWidget) -> Iterator[Text]:
    """Yield the texts of a widget that Qt shows as HTML if they look like it."""
    yield f"tool tip of {_kind(widget)}", widget.toolTip()
    yield "help", widget.whatsThis()
    match widget:
        case QLabel() if widget.textFormat() == Core.TextFormat.AutoText:
            yield f"label in {_kind(widget.parent())}", widget.text()
        case QAbstractItemView():
            yield from _model_texts(widget.model(), _kind(widget))
        case QComboBox():
            yield from _model_texts(widget.model(), _kind(widget))
        case QTextBrowser():
            pass  # the user guide, whose pages are the program's own
        case QTextEdit():
            yield "rich text field", widget.toHtml()
        case QGraphicsView() if widget.scene() is not None:
            for item in widget.scene().items():
                yield f"tool tip of {type(item).__name__}", item.toolTip()
                if isinstance(item, QGraphicsTextItem):
                    yield "rich text item", item.toHtml()
    for completer in widget.findChildren(QCompleter):
        yield from _model_texts(completer.model(), "completer")


def _texts_with_mnemonics(widget: QWidget) -> Iterator[Text]:
    """Yield the texts of a widget in which a single & marks a mnemonic."""
    match widget:
        case QAbstractButton():
            yield f"text of {_kind(widget)}", widget.text()
        case QMenu():
            yield "menu", widget.title()
        case QTabBar():
            yield from (("tab", widget.tabText(number)) for number in range(widget.count()))
        case QLabel() if widget.buddy() is not None:
            yield "label with buddy", widget.text()


def _model_texts(model: QAbstractItemModel | None, view: str) -> Iterator[Text]:
    if model is None:
        return
    for orientation in (Core.Orientation.Horizontal, Core.Orientation.Vertical):
        for section in range(MAX_SECTIONS):
            yield f"header of {view}", str(model.headerData(section, orientation, ITEM_ROLES[0]) or "")
    for index in _indexes(model, QModelIndex()):
        for role in ITEM_ROLES:
            yield f"tool tip of a row in {view}", str(index.data(role) or "")


def _indexes(model: QAbstractItemModel, parent: QModelIndex) -> Iterator[QModelIndex]:
    """Yield every index below `parent`; lists hide the number of their columns, so `hasIndex` is asked."""
    row = 0
    while model.hasIndex(row, 0, parent):
        column = 0
        while model.hasIndex(row, column, parent):
            yield model.index(row, column, parent)
            column += 1
        yield from _indexes(model, model.index(row, 0, parent))
        row += 1


def _kind(widget: QObject | None) -> str:
    return "" if widget is None else type(widget).__name__ or QHeaderView.__name__
