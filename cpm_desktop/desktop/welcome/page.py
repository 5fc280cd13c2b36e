"""The page itself: templates as cards, the files opened lately, and a way to every other file."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QScrollArea,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from cpm_desktop.desktop.files.document_file import Files
from cpm_desktop.desktop.settings.appearance import Appearance
from cpm_desktop.desktop.text.quantities import moment_text
from cpm_desktop.desktop.welcome.card import Card
from cpm_desktop.storage.files import SUFFIX
from cpm_desktop.storage.samples import templates

WIDTH = 952
CARDS_IN_A_ROW = 4
"""At most; as many as fit without scrolling sideways."""
BETWEEN_CARDS = 12
BESIDE = 32
"""Pixels left and right of the page's contents."""
PATH_ROLE = Qt.ItemDataRole.UserRole


class Welcome(QScrollArea):
    """Everything on it can be reached by keys; nothing stands in the way of the menus."""

    template_chosen = Signal(str)
    file_chosen = Signal(object)
    """A file opened lately; carries its path."""
    open_wanted = Signal()
    left = Signal()
    """Somebody goes on with the document that is open."""

    def __init__(self, files: Files, appearance: Appearance) -> None:
        super().__init__()
        self._files, self._appearance = files, appearance
        self.setObjectName("welcome")
        self.setAccessibleName(self.tr("Welcome"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.cards = [Card(template) for template in templates()]
        self.recent = QTreeWidget()
        self.open = QPushButton(self.tr("Open…"))
        self.back = QPushButton()
        self._grid = QGridLayout()
        self._recent_title = _section(self.tr("Opened lately"))
        self._drawing = QTimer(self)
        self._drawing.setSingleShot(True)
        self._drawing.setInterval(0)
        self._drawing.timeout.connect(self._draw_next)
        self._waiting: list[Card] = []
        self._build()
        for card in self.cards:
            card.clicked.connect(lambda _checked, name=card.template.name: self.template_chosen.emit(name))
        self.open.clicked.connect(lambda _checked: self.open_wanted.emit())
        self.back.clicked.connect(lambda _checked: self.left.emit())
        self.recent.itemActivated.connect(lambda item, _column: self.file_chosen.emit(item.data(0, PATH_ROLE)))
        appearance.changed.connect(self._draw_cards)
        files.recent_changed.connect(self._fill_recent)
        self._fill_recent()

    def offer_way_back(self, name: str) -> None:
        """Offer to go on with the document called `name`; with nothing to go on with, the button is gone."""
        self.back.setText(self.tr("Back to {name}").format(name=name.replace("&", "&&")))
        self.back.setVisible(bool(name))

    def showEvent(self, event: QShowEvent) -> None:
        """Begin with the first card; the pictures come one after another, while the window already works."""
        super().showEvent(event)
        self._fill_recent()
        self._draw_cards()
        self.cards[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put as many cards in a row as fit."""
        self._arrange_cards()
        super().resizeEvent(event)

    def _build(self) -> None:
        page, column = QWidget(), QWidget()
        column.setMaximumWidth(WIDTH)
        around = QHBoxLayout(page)
        around.setContentsMargins(BESIDE, 40, BESIDE, 32)
        around.addStretch(1)
        around.addWidget(column, 100)
        around.addStretch(1)
        layout = QVBoxLayout(column)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(14)
        layout.addLayout(self._heading())
        layout.addSpacing(8)
        layout.addWidget(_section(self.tr("Start a new process")))
        self._grid.setSpacing(BETWEEN_CARDS)
        self._grid.setColumnStretch(CARDS_IN_A_ROW, 1)
        layout.addLayout(self._grid)
        layout.addSpacing(16)
        layout.addWidget(self._recent_title)
        layout.addWidget(self._recent_list())
        layout.addStretch(1)
        self.setWidget(page)

    def _heading(self) -> QHBoxLayout:
        title, words = QLabel(self.tr("CPM Desktop")), QVBoxLayout()
        title.setObjectName("welcomeTitle")
        about = QLabel(self.tr("Customer processes: what customers do, where it hurts, and who does the rest."))
        about.setObjectName("caption")
        about.setWordWrap(True)
        words.addWidget(title)
        words.addWidget(about)
        heading = QHBoxLayout()
        heading.addLayout(words, 1)
        for button, name in ((self.back, ""), (self.open, "export")):
            button.setObjectName(name)
            heading.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
        self.open.setAccessibleName(self.tr("Open a file"))
        self.back.hide()
        return heading

    def _arrange_cards(self) -> None:
        room = self.viewport().width() - 2 * BESIDE + BETWEEN_CARDS
        fitting = room // (self.cards[0].sizeHint().width() + BETWEEN_CARDS)
        columns = max(1, min(fitting, CARDS_IN_A_ROW))
        for number, card in enumerate(self.cards):
            self._grid.addWidget(card, number // columns, number % columns)

    def _recent_list(self) -> QTreeWidget:
        self.recent.setObjectName("recent")
        self.recent.setAccessibleName(self.tr("Files opened lately"))
        self.recent.setHeaderLabels([self.tr("Name"), self.tr("Folder"), self.tr("Last changed")])
        self.recent.setHeaderHidden(True)
        self.recent.setRootIsDecorated(False)
        self.recent.setAllColumnsShowFocus(True)
        self.recent.setFrameShape(QFrame.Shape.NoFrame)
        self.recent.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        header = self.recent.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        return self.recent

    def _fill_recent(self) -> None:
        self.recent.clear()
        self.recent.addTopLevelItems(list(self._items(self._files.recent)))
        rows = self.recent.topLevelItemCount()
        self._recent_title.setVisible(rows > 0)
        self.recent.setVisible(rows > 0)
        self.recent.setFixedHeight(rows * max(self.recent.sizeHintForRow(0), 1) + 4)

    def _items(self, paths: Iterable[Path]) -> Iterable[QTreeWidgetItem]:
        for path in paths:
            item = QTreeWidgetItem([path.name.removesuffix(SUFFIX), _folder(path), self._changed_at(path)])
            item.setData(0, PATH_ROLE, path)
            item.setIcon(0, self._appearance.icon("file-text"))
            item.setToolTip(1, str(path))
            item.setDisabled(not path.is_file())
            yield item

    def _changed_at(self, path: Path) -> str:
        try:
            return moment_text(datetime.fromtimestamp(path.stat().st_mtime).astimezone())
        except OSError:
            return self.tr("no longer there")

    def _draw_cards(self) -> None:
        if self.isVisible():
            self._waiting = list(self.cards)
            self._drawing.start()

    def _draw_next(self) -> None:
        if self._waiting:
            self._waiting.pop(0).show_picture(self._appearance.theme)
            self._drawing.start()


def _section(title: str) -> QLabel:
    label = QLabel(title)
    label.setObjectName("section")
    return label


def _folder(path: Path) -> str:
    """Return the folder of a file, from the person's own on where it lies there."""
    folder, home = path.parent, Path.home()
    return f"~/{folder.relative_to(home).as_posix()}" if folder.is_relative_to(home) and folder != home else str(folder)
