"""The page itself: templates as cards, recent files, and a button to open other files."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QScrollArea,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from cpm_desktop.desktop.background.limits import Limits
from cpm_desktop.desktop.background.sliced_task import SlicedTask
from cpm_desktop.desktop.files.document_file import DocumentFile
from cpm_desktop.desktop.settings.appearance import Appearance
from cpm_desktop.desktop.text.plain_label import PlainLabel
from cpm_desktop.desktop.text.plain_text import escape_mnemonics, tool_tip
from cpm_desktop.desktop.text.quantities import format_timestamp
from cpm_desktop.desktop.welcome.card import TemplateCard
from cpm_desktop.storage.files import FILE_SUFFIX
from cpm_desktop.storage.samples import templates

MAX_CONTENT_WIDTH = 952
MAX_CARDS_PER_ROW = 4
"""The maximum; narrow windows show only as many as fit without horizontal scrolling."""
CARD_SPACING = 12
SIDE_MARGIN = 32
"""The margin left and right of the contents, in pixels."""
PATH_ROLE = Qt.ItemDataRole.UserRole


class WelcomePage(QScrollArea):
    """Shows templates and recent files. All controls are accessible by keyboard; the menus stay usable."""

    template_chosen = Signal(str)
    file_chosen = Signal(object)
    """The user chose a recent file; carries its path."""
    open_requested = Signal()
    back_requested = Signal()
    """The user returns to the open document."""

    def __init__(self, files: DocumentFile, appearance: Appearance, limits: Limits) -> None:
        super().__init__()
        self._files, self._appearance = files, appearance
        self.setObjectName("welcome")
        self.setAccessibleName(self.tr("Welcome"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.cards = [TemplateCard(template, self) for template in templates()]
        self.recent_list = QTreeWidget()
        self.open_button = QPushButton(self.tr("Open…"))
        self.back_button = QPushButton()
        self._card_grid = QGridLayout()
        self._recent_title = _section_label(self.tr("Recent files"))
        self._drawing_task = SlicedTask(limits, self)
        self._build()
        for card in self.cards:
            card.clicked.connect(lambda _checked, name=card.template.name: self.template_chosen.emit(name))
        self.open_button.clicked.connect(lambda _checked: self.open_requested.emit())
        self.back_button.clicked.connect(lambda _checked: self.back_requested.emit())
        self.recent_list.itemActivated.connect(lambda item, _column: self.file_chosen.emit(item.data(0, PATH_ROLE)))
        appearance.changed.connect(self._draw_cards)
        files.recent_files_changed.connect(self._fill_recent)
        self._fill_recent()

    def set_return_target(self, name: str) -> None:
        """Set the name of the document that the Back button returns to; an empty name hides the button."""
        self.back_button.setText(self.tr("Back to {name}").format(name=escape_mnemonics(name)))
        self.back_button.setVisible(bool(name))

    def showEvent(self, event: QShowEvent) -> None:
        """Focus the first card, and start to render the pictures one by one while the window stays responsive."""
        super().showEvent(event)
        self._fill_recent()
        self._draw_cards()
        self.cards[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange the cards in rows of as many as fit."""
        self._arrange_cards()
        super().resizeEvent(event)

    def _build(self) -> None:
        page, column = QWidget(), QWidget()
        column.setMaximumWidth(MAX_CONTENT_WIDTH)
        page_layout = QHBoxLayout(page)
        page_layout.setContentsMargins(SIDE_MARGIN, 40, SIDE_MARGIN, 32)
        page_layout.addStretch(1)
        page_layout.addWidget(column, 100)
        page_layout.addStretch(1)
        layout = QVBoxLayout(column)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(14)
        layout.addLayout(self._build_heading())
        layout.addSpacing(8)
        layout.addWidget(_section_label(self.tr("Start a new process")))
        self._card_grid.setSpacing(CARD_SPACING)
        self._card_grid.setColumnStretch(MAX_CARDS_PER_ROW, 1)
        layout.addLayout(self._card_grid)
        layout.addSpacing(16)
        layout.addWidget(self._recent_title)
        layout.addWidget(self._build_recent_list())
        layout.addStretch(1)
        self.setWidget(page)

    def _build_heading(self) -> QHBoxLayout:
        title, title_column = PlainLabel(self.tr("CPM Desktop")), QVBoxLayout()
        title.setObjectName("welcomeTitle")
        about = PlainLabel(self.tr("Customer processes: what customers do, where it hurts, and who does the rest."))
        about.setObjectName("caption")
        about.setWordWrap(True)
        title_column.addWidget(title)
        title_column.addWidget(about)
        heading = QHBoxLayout()
        heading.addLayout(title_column, 1)
        for button, name in ((self.back_button, ""), (self.open_button, "export")):
            button.setObjectName(name)
            heading.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
        self.open_button.setAccessibleName(self.tr("Open a file"))
        self.back_button.hide()
        return heading

    def _arrange_cards(self) -> None:
        room = self.viewport().width() - 2 * SIDE_MARGIN + CARD_SPACING
        fitting = room // (self.cards[0].sizeHint().width() + CARD_SPACING)
        columns = max(1, min(fitting, MAX_CARDS_PER_ROW))
        for number, card in enumerate(self.cards):
            self._card_grid.addWidget(card, number // columns, number % columns)

    def _build_recent_list(self) -> QTreeWidget:
        self.recent_list.setObjectName("recent")
        self.recent_list.setAccessibleName(self.tr("Recent files"))
        self.recent_list.setHeaderLabels([self.tr("Name"), self.tr("Folder"), self.tr("Modified")])
        self.recent_list.setHeaderHidden(True)
        self.recent_list.setRootIsDecorated(False)
        self.recent_list.setAllColumnsShowFocus(True)
        self.recent_list.setFrameShape(QFrame.Shape.NoFrame)
        self.recent_list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        header = self.recent_list.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        return self.recent_list

    def _fill_recent(self) -> None:
        self.recent_list.clear()
        self.recent_list.addTopLevelItems(list(self._recent_items(self._files.recent_files)))
        rows = self.recent_list.topLevelItemCount()
        self._recent_title.setVisible(rows > 0)
        self.recent_list.setVisible(rows > 0)
        self.recent_list.setFixedHeight(rows * max(self.recent_list.sizeHintForRow(0), 1) + 4)

    def _recent_items(self, paths: Iterable[Path]) -> Iterable[QTreeWidgetItem]:
        for path in paths:
            item = QTreeWidgetItem([path.name.removesuffix(FILE_SUFFIX), _folder_text(path), self._modified_text(path)])
            item.setData(0, PATH_ROLE, path)
            item.setIcon(0, self._appearance.icon("file-text"))
            item.setToolTip(1, tool_tip(str(path)))
            item.setDisabled(not path.is_file())
            yield item

    def _modified_text(self, path: Path) -> str:
        try:
            return format_timestamp(datetime.fromtimestamp(path.stat().st_mtime).astimezone())
        except OSError:
            return self.tr("missing")

    def _draw_cards(self) -> None:
        if self.isVisible():
            self._drawing_task.start(map(self._draw_card, self.cards))

    def _draw_card(self, card: TemplateCard) -> None:
        card.show_preview(self._appearance.theme)
        line_count = max(each.line_count for each in self.cards)
        for each in self.cards:
            each.reserve_lines(line_count)


def _section_label(title: str) -> PlainLabel:
    label = PlainLabel(title)
    label.setObjectName("section")
    return label


def _folder_text(path: Path) -> str:
    """Return the folder of a file, relative to the home folder if it is inside."""
    folder, home = path.parent, Path.home()
    return f"~/{folder.relative_to(home).as_posix()}" if folder.is_relative_to(home) and folder != home else str(folder)
