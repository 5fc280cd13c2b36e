"""The user guide in a window: the Markdown pages that come with the program, without a network connection."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, QSize, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage, QKeySequence, QTextDocument
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QListWidgetItem, QTextBrowser, QToolButton, QVBoxLayout

from cpm_desktop.desktop.settings.appearance import Appearance
from cpm_desktop.desktop.text.plain_text import tool_tip
from cpm_desktop.resources import docs_path

START_PAGE = "README.md"
SIZE = QSize(1040, 760)
CHAPTERS_WIDTH = 210
PAGE_MARGIN = 24.0
SCROLL_BAR_WIDTH = 32
_LINK = re.compile(r"^\| \[(?P<title>[^\]]+)\]\((?P<page>[^)]+)\)", re.MULTILINE)
"""A row in the table of contents."""


class GuideBrowser(QTextBrowser):
    """Shows the pages in the folder of the documentation, and nothing else; pictures are not wider than the page."""

    def __init__(self) -> None:
        super().__init__()
        self.setOpenLinks(False)
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.document().setDocumentMargin(PAGE_MARGIN)
        self.anchorClicked.connect(self.show_page)

    def show_page(self, url: QUrl) -> None:
        """Show a page of the guide, at the heading that the fragment of `url` names; ignore links to other places."""
        target = self.source().resolved(url)
        if self._is_in_guide(target):
            self.setSource(target)

    def doSetSource(
        self,
        name: QUrl | str,
        kind: QTextDocument.ResourceType = QTextDocument.ResourceType.MarkdownResource,
    ) -> None:
        """Load a page and scroll to a heading; Markdown has no anchors of its own."""
        super().doSetSource(name, kind)
        name = QUrl(name)
        if name.hasFragment():
            self._scroll_to_heading(name.fragment())

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Return the text of a page, or a picture that fits the width of the page."""
        url = self.source().resolved(QUrl(name))
        if not self._is_in_guide(url):
            return None
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return super().loadResource(kind, url)
        picture = QImage(url.toLocalFile())
        width = min(picture.width(), round(self.width() - 2 * PAGE_MARGIN) - SCROLL_BAR_WIDTH)
        ratio = self.devicePixelRatioF()
        scaled = picture.scaledToWidth(
            min(picture.width(), round(width * ratio)), Qt.TransformationMode.SmoothTransformation
        )
        scaled.setDevicePixelRatio(scaled.width() / width)
        return scaled

    def _is_in_guide(self, url: QUrl) -> bool:
        return url.isLocalFile() and Path(url.toLocalFile()).resolve().is_relative_to(docs_path().resolve())

    def _scroll_to_heading(self, fragment: str) -> None:
        block = self.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel() and heading_anchor(block.text()) == fragment:
                top = self.document().documentLayout().blockBoundingRect(block).top()
                self.verticalScrollBar().setValue(round(top))
                return
            block = block.next()


class UserGuide(QDialog):
    """The chapters at the left, the page at the right. It stays open beside the editor."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, on=False)
        self.setWindowTitle(self.tr("User Guide"))
        self.setWindowIcon(QGuiApplication.windowIcon())
        self.browser, self.chapter_list = GuideBrowser(), QListWidget()
        self.chapter_list.setAccessibleName(self.tr("Chapters"))
        self.browser.setAccessibleName(self.tr("Page"))
        self.chapter_list.setFixedWidth(CHAPTERS_WIDTH)
        self._fill_chapters()
        self.chapter_list.currentItemChanged.connect(self._show_chapter)
        self.browser.sourceChanged.connect(self._select_chapter)
        self.back_button = self._button(appearance, "arrow-left", self.tr("Back"), QKeySequence.StandardKey.Back)
        self.forward_button = self._button(
            appearance, "arrow-right", self.tr("Forward"), QKeySequence.StandardKey.Forward
        )
        self.back_button.clicked.connect(self.browser.backward)
        self.forward_button.clicked.connect(self.browser.forward)
        self.browser.backwardAvailable.connect(self.back_button.setEnabled)
        self.browser.forwardAvailable.connect(self.forward_button.setEnabled)
        self._lay_out()
        self.resize(SIZE)
        self.browser.setSource(_page_url(START_PAGE))
        self.browser.setFocus()

    def _button(self, appearance: Appearance, icon: str, name: str, shortcut: QKeySequence.StandardKey) -> QToolButton:
        button = QToolButton()
        button.setIcon(appearance.icon(icon))
        button.setAccessibleName(name)
        button.setToolTip(tool_tip(name))
        button.setShortcut(shortcut)
        button.setEnabled(False)
        return button

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self.back_button)
        buttons.addWidget(self.forward_button)
        buttons.addStretch(1)
        left = QVBoxLayout()
        left.addLayout(buttons)
        left.addWidget(self.chapter_list)
        layout = QHBoxLayout(self)
        layout.addLayout(left)
        layout.addWidget(self.browser, 1)

    def _fill_chapters(self) -> None:
        contents = docs_path("user-guide", START_PAGE).read_text(encoding="utf-8")
        for title, page in [(self.tr("Contents"), START_PAGE), *_LINK.findall(contents)]:
            item = QListWidgetItem(title)
            item.setData(Qt.ItemDataRole.UserRole, _page_url(page))
            self.chapter_list.addItem(item)

    def _show_chapter(self, item: QListWidgetItem | None) -> None:
        if item is not None and item.data(Qt.ItemDataRole.UserRole) != _without_fragment(self.browser.source()):
            self.browser.setSource(item.data(Qt.ItemDataRole.UserRole))

    def _select_chapter(self, shown: QUrl) -> None:
        pages = [self.chapter_list.item(row).data(Qt.ItemDataRole.UserRole) for row in range(self.chapter_list.count())]
        page = _without_fragment(shown)
        with QSignalBlocker(self.chapter_list):
            self.chapter_list.setCurrentRow(pages.index(page) if page in pages else -1)


def heading_anchor(heading: str) -> str:
    """Return the anchor of a heading, as git hosts form it: “Saved filters” has `saved-filters`."""
    return re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")


def _page_url(page: str) -> QUrl:
    return QUrl.fromLocalFile(str(Path(docs_path("user-guide", page)).resolve()))


def _without_fragment(url: QUrl) -> QUrl:
    return QUrl.fromLocalFile(url.toLocalFile())
