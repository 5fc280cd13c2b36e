"""The command palette: type parts of a name to run a command or to navigate to an element."""

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

from cpm_desktop.desktop.background.limits import Limits
from cpm_desktop.desktop.panels.command_palette_entries import PaletteEntry, PaletteSource
from cpm_desktop.desktop.text.announcement import announce
from cpm_desktop.desktop.text.fuzzy_search import best_matches
from cpm_desktop.i18n import translate_plural

MAX_WIDTH, MARGIN = 640, 40
ICON_SIZE = 18
MAX_VISIBLE_ROWS = 12
"""The maximum number of entries visible without scrolling."""
NAME_COLUMN, DETAIL_COLUMN = 0, 1


class CommandPalette(QFrame):
    """Overlays the top of its window while it is open. The search field keeps the focus; arrow keys select an entry."""

    def __init__(self, window: QWidget, sources: Callable[[], Sequence[PaletteSource]], limits: Limits) -> None:
        super().__init__(window)
        self._window, self._limits = window, limits
        self._create_sources, self._sources = sources, list[PaletteSource]()
        self._entries: list[PaletteEntry] = []
        self._previous_focus: QWidget | None = None
        self.setObjectName("commandPalette")
        self.setAccessibleName(self.tr("Commands"))
        self.search_field, self.result_list = _PaletteSearchField(), QTreeWidget()
        self._build()
        self.search_field.textChanged.connect(self._search)
        self.search_field.navigation_key_pressed.connect(self._on_key)
        self.search_field.focus_lost.connect(self.close_palette)
        self.result_list.itemClicked.connect(self._run_entry)
        window.installEventFilter(self)
        self.hide()

    def open_palette(self) -> None:
        """Open the palette for commands and elements; close it if it is already open."""
        if self.isVisible():
            self.close_palette()
            return
        words = self.tr("Type a command, or the name of a step, lane or annotation")
        self._open_with(self._create_sources(), self.tr("Command"), words)

    def prompt_choice(self, question: str, choices: PaletteSource) -> None:
        """Ask the user to choose one of `choices`, in the same place and with the same keys."""
        self.close_palette()
        self._open_with([choices], question, question)

    def _open_with(self, sources: Sequence[PaletteSource], name: str, placeholder: str) -> None:
        self._previous_focus = self.window().focusWidget()
        self._sources = list(sources)
        self.search_field.setPlaceholderText(placeholder)
        self.search_field.setAccessibleName(name)
        self.search_field.clear()
        self._search("")
        self.show()
        self.raise_()
        self.search_field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close_palette(self) -> None:
        """Close the palette and return the focus to the previous widget."""
        if self.isHidden():
            return
        previous_focus, self._previous_focus = self._previous_focus, None
        had_focus = self.search_field.hasFocus()
        self.hide()
        if had_focus and previous_focus is not None and shiboken6.isValid(previous_focus):
            previous_focus.setFocus(Qt.FocusReason.OtherFocusReason)
        self._sources, self._entries = [], []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the palette centred when the window is resized."""
        if watched is self._window and event.type() == QEvent.Type.Resize and self.isVisible():
            self._fit_to_window()
        return super().eventFilter(watched, event)

    def _build(self) -> None:
        self.result_list.setAccessibleName(self.tr("Commands found"))
        self.result_list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.result_list.setFrameShape(QTreeWidget.Shape.NoFrame)
        self.result_list.setHeaderHidden(True)
        self.result_list.setRootIsDecorated(False)
        self.result_list.setUniformRowHeights(True)
        self.result_list.setAllColumnsShowFocus(True)
        self.result_list.setIconSize(QSize(ICON_SIZE, ICON_SIZE))
        self.result_list.setColumnCount(2)
        self.result_list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.result_list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.result_list.header().setStretchLastSection(False)
        self.result_list.header().setSectionResizeMode(NAME_COLUMN, QHeaderView.ResizeMode.Stretch)
        self.result_list.header().setSectionResizeMode(DETAIL_COLUMN, QHeaderView.ResizeMode.ResizeToContents)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.addWidget(self.search_field)
        layout.addWidget(self.result_list)
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(32)
        shadow.setOffset(0, 6)
        shadow.setColor(QColor(0, 0, 0, 90))
        self.setGraphicsEffect(shadow)

    def _search(self, query: str) -> None:
        """Show the best matches; commands come before equally good elements. Without a query, show commands only."""
        sources = self._sources if query.strip() else self._sources[:1]
        indexes = [(source, index) for source in sources for index in range(len(source.search_texts))]
        texts = [text for source in sources for text in source.search_texts]
        found = best_matches(texts, query, self._limits.search_results)
        self._entries = [source.entry(index) for source, index in (indexes[number] for number in found)]
        self.result_list.clear()
        self.result_list.addTopLevelItems([_entry_item(entry) for entry in self._entries] or [self._no_results_item()])
        self._select_row(0, 1)
        self._fit_to_window()
        if query.strip():
            count = translate_plural("CommandPalette", "%Ln found", len(self._entries))
            announce(self.search_field, count if self._entries else self.tr("Nothing found"))

    def _no_results_item(self) -> QTreeWidgetItem:
        """Return the line that is shown if nothing was found."""
        item = QTreeWidgetItem([self.tr("Nothing found")])
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        return item

    def _fit_to_window(self) -> None:
        """Place the palette at the top of the window and fit its height to the results."""
        row = max(self.result_list.sizeHintForRow(0), self.result_list.fontMetrics().height() + 8)
        self.result_list.setFixedHeight(row * min(max(self.result_list.topLevelItemCount(), 1), MAX_VISIBLE_ROWS) + 2)
        width = min(MAX_WIDTH, self._window.width() - 2 * MARGIN)
        self.setFixedWidth(width)
        self.adjustSize()
        self.move((self._window.width() - width) // 2, MARGIN)

    def _on_key(self, key: int) -> None:
        row, count = self.result_list.currentIndex().row(), len(self._entries)
        match key:
            case Qt.Key.Key_Down:
                self._select_row(row + 1, 1)
            case Qt.Key.Key_Up:
                self._select_row(row - 1, -1)
            case Qt.Key.Key_PageDown:
                self._select_row(min(row + MAX_VISIBLE_ROWS, count - 1), -1)
            case Qt.Key.Key_PageUp:
                self._select_row(max(row - MAX_VISIBLE_ROWS, 0), 1)
            case Qt.Key.Key_Escape:
                self.close_palette()
            case _:
                self._run_entry(self.result_list.currentItem())

    def _select_row(self, row: int, step: int) -> None:
        """Select the entry at `row`, or the next enabled one in the direction of `step`, wrapping around."""
        count = len(self._entries)
        rows = [(row + number * step) % count for number in range(count)]
        selected = next((row for row in rows if self._entries[row].is_enabled), None)
        index = self.result_list.model().index(selected, NAME_COLUMN) if selected is not None else QModelIndex()
        self.result_list.setCurrentIndex(index)
        description = self.tr("Nothing found") if selected is None else self._entries[selected].title
        self.search_field.setAccessibleDescription(description)

    def _run_entry(self, item: QTreeWidgetItem | None) -> None:
        """Run an entry after the palette is closed and the focus is restored."""
        entry = (
            self._entries[self.result_list.indexOfTopLevelItem(item)] if item is not None and self._entries else None
        )
        if entry is not None and entry.is_enabled:
            self.close_palette()
            entry.run()


class _PaletteSearchField(QLineEdit):
    """A search field that emits navigation keys as a signal."""

    navigation_key_pressed = Signal(int)
    focus_lost = Signal()
    _NAVIGATION_KEYS = frozenset(
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
        if event.key() in self._NAVIGATION_KEYS:
            self.navigation_key_pressed.emit(event.key())
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, _forward: bool) -> bool:
        """Ignore Tab: the palette has no other widget to focus."""
        return True

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in {Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason}:
            self.focus_lost.emit()


def _blank_icon() -> QIcon:
    """Return a transparent icon, so that all names are left-aligned."""
    pixmap = QPixmap(ICON_SIZE, ICON_SIZE)
    pixmap.fill(Qt.GlobalColor.transparent)
    return QIcon(pixmap)


def _entry_item(entry: PaletteEntry) -> QTreeWidgetItem:
    item = QTreeWidgetItem([entry.title, entry.detail])
    item.setIcon(NAME_COLUMN, _blank_icon() if entry.icon.isNull() else entry.icon)
    item.setTextAlignment(DETAIL_COLUMN, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    item.setDisabled(not entry.is_enabled)
    return item
