"""The command palette: type parts of a name, and do it or go there."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import shiboken6
from PySide6.QtCore import QEvent, QModelIndex, QObject, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QIcon, QKeyEvent, QPixmap
from PySide6.QtWidgets import (
    QFrame,
    QGraphicsDropShadowEffect,
    QHeaderView,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from cpm_desktop.desktop.panels.command_palette_entries import Entry, Source
from cpm_desktop.desktop.text.fuzzy_search import best

WIDTH, MARGIN = 640, 40
ICON_SIZE = 18
ROWS = 12
"""Lines in sight at once."""
MOST = 60
"""No more lines than this are made; whoever looks for another types on."""
NAME, DETAIL = 0, 1


class CommandPalette(QFrame):
    """Lies over the top of its window while it is open; the field keeps the focus, the arrow keys choose below."""

    def __init__(self, window: QWidget, sources: Callable[[], Sequence[Source]]) -> None:
        super().__init__(window)
        self._window = window
        self._make_sources, self._sources = sources, list[Source]()
        self._entries: list[Entry] = []
        self._came_from: QWidget | None = None
        self.setObjectName("commandPalette")
        self.setAccessibleName(self.tr("Commands"))
        self.field, self.list = _Field(), QTreeWidget()
        self._build()
        self.field.textChanged.connect(self._search)
        self.field.key_passed.connect(self._on_key)
        self.field.left.connect(self.close_palette)
        self.list.itemClicked.connect(self._perform)
        window.installEventFilter(self)
        self.hide()

    def open_palette(self) -> None:
        """Ask what to do; open already, go back to where the person came from."""
        if self.isVisible():
            self.close_palette()
            return
        words = self.tr("Type a command, or the name of a step, lane or annotation")
        self._open(self._make_sources(), self.tr("Command"), words)

    def ask(self, question: str, choices: Source) -> None:
        """Ask for one of `choices`, in the same place and with the same keys."""
        self.close_palette()
        self._open([choices], question, question)

    def _open(self, sources: Sequence[Source], name: str, words: str) -> None:
        self._came_from = self.window().focusWidget()
        self._sources = list(sources)
        self.field.setPlaceholderText(words)
        self.field.setAccessibleName(name)
        self.field.clear()
        self._search("")
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close_palette(self) -> None:
        """Go away, and give the focus back."""
        if self.isHidden():
            return
        came_from, self._came_from = self._came_from, None
        had_focus = self.field.hasFocus()
        self.hide()
        if had_focus and came_from is not None and shiboken6.isValid(came_from):
            came_from.setFocus(Qt.FocusReason.OtherFocusReason)
        self._sources, self._entries = [], []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the middle of the window."""
        if watched is self._window and event.type() == QEvent.Type.Resize and self.isVisible():
            self._lie()
        return super().eventFilter(watched, event)

    def _build(self) -> None:
        self.list.setAccessibleName(self.tr("Commands found"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setFrameShape(QTreeWidget.Shape.NoFrame)
        self.list.setHeaderHidden(True)
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setAllColumnsShowFocus(True)
        self.list.setIconSize(QSize(ICON_SIZE, ICON_SIZE))
        self.list.setColumnCount(2)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.header().setStretchLastSection(False)
        self.list.header().setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        self.list.header().setSectionResizeMode(DETAIL, QHeaderView.ResizeMode.ResizeToContents)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.addWidget(self.field)
        layout.addWidget(self.list)
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(32)
        shadow.setOffset(0, 6)
        shadow.setColor(QColor(0, 0, 0, 90))
        self.setGraphicsEffect(shadow)

    def _search(self, words: str) -> None:
        """Show what is found: commands before elements where both are as good; without words, commands alone."""
        sources = self._sources if words.strip() else self._sources[:1]
        places = [(source, place) for source in sources for place in range(len(source.texts))]
        found = best([text for source in sources for text in source.texts], words, MOST)
        self._entries = [source.entry(place) for source, place in (places[number] for number in found)]
        self.list.clear()
        self.list.addTopLevelItems([_item(entry) for entry in self._entries] or [self._nothing()])
        self._choose(0, 1)
        self._lie()

    def _nothing(self) -> QTreeWidgetItem:
        """Return the line that stands where there is nothing to choose."""
        item = QTreeWidgetItem([self.tr("Nothing found")])
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        return item

    def _lie(self) -> None:
        """Lie at the top of the window, as high as what was found."""
        row = max(self.list.sizeHintForRow(0), self.list.fontMetrics().height() + 8)
        self.list.setFixedHeight(row * min(max(self.list.topLevelItemCount(), 1), ROWS) + 2)
        width = min(WIDTH, self._window.width() - 2 * MARGIN)
        self.setFixedWidth(width)
        self.adjustSize()
        self.move((self._window.width() - width) // 2, MARGIN)

    def _on_key(self, key: int) -> None:
        row, count = self.list.currentIndex().row(), len(self._entries)
        match key:
            case Qt.Key.Key_Down:
                self._choose(row + 1, 1)
            case Qt.Key.Key_Up:
                self._choose(row - 1, -1)
            case Qt.Key.Key_PageDown:
                self._choose(min(row + ROWS, count - 1), -1)
            case Qt.Key.Key_PageUp:
                self._choose(max(row - ROWS, 0), 1)
            case Qt.Key.Key_Escape:
                self.close_palette()
            case _:
                self._perform(self.list.currentItem())

    def _choose(self, row: int, step: int) -> None:
        """Choose the line at `row`, or in the direction of `step` the next one that can be chosen, round and round."""
        count = len(self._entries)
        rows = [(row + number * step) % count for number in range(count)]
        chosen = next((row for row in rows if self._entries[row].enabled), None)
        index = self.list.model().index(chosen, NAME) if chosen is not None else QModelIndex()
        self.list.setCurrentIndex(index)
        said = self.tr("Nothing found") if chosen is None else self._entries[chosen].title
        self.field.setAccessibleDescription(said)

    def _perform(self, item: QTreeWidgetItem | None) -> None:
        """Do what a line says, after the palette is gone: as if it had never been there."""
        entry = self._entries[self.list.indexOfTopLevelItem(item)] if item is not None and self._entries else None
        if entry is not None and entry.enabled:
            self.close_palette()
            entry.act()


class _Field(QLineEdit):
    """A line that passes on the keys that choose."""

    key_passed = Signal(int)
    left = Signal()
    _PASSED = frozenset(
        {
            Qt.Key.Key_Down,
            Qt.Key.Key_Up,
            Qt.Key.Key_PageDown,
            Qt.Key.Key_PageUp,
            Qt.Key.Key_Return,
            Qt.Key.Key_Enter,
            Qt.Key.Key_Escape,
        }
    )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in self._PASSED:
            self.key_passed.emit(event.key())
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, _onward: bool) -> bool:
        """Keep Tab here: there is nothing else to go to."""
        return True

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in {Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason}:
            self.left.emit()


def _blank() -> QIcon:
    """Return an icon that shows nothing, so that all names begin at one line."""
    nothing = QPixmap(ICON_SIZE, ICON_SIZE)
    nothing.fill(Qt.GlobalColor.transparent)
    return QIcon(nothing)


def _item(entry: Entry) -> QTreeWidgetItem:
    item = QTreeWidgetItem([entry.title, entry.detail])
    item.setIcon(NAME, _blank() if entry.icon.isNull() else entry.icon)
    item.setTextAlignment(DETAIL, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    item.setDisabled(not entry.enabled)
    return item
