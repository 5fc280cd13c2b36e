"""The analysis panel: a tab for each thing that the process tells."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QTabWidget, QWidget

from cpm_desktop.desktop.panels.analysis.lazy_pages import LatePages
from cpm_desktop.desktop.panels.analysis.pages.page_context import Context
from cpm_desktop.desktop.panels.analysis.placeholder_label import sentence, working_it_out
from cpm_desktop.desktop.panels.analysis.tabs import TABS, Tab, title_of
from cpm_desktop.desktop.workspace.analysis_scheduler import Interest

if TYPE_CHECKING:
    from cpm_desktop.desktop.panels.analysis.pages.page import SheetPage

FIRST_SIZE = QSize(900, 220)
SMALLEST_HEIGHT = 96


class AnalysisPanel(QTabWidget):
    """Works out what somebody looks at, and nothing while nobody does.

    At first there are only the tabs. Their pages are made after somebody has seen these, or when a page is asked for,
    and take their places all at once.
    """

    chosen = Signal(object)
    """Somebody selected rows; carries the ids of their elements, which are selected now."""
    gone_to = Signal(object)
    """Somebody wants to go to the elements with these ids."""
    failed = Signal(str)
    """A picture of a chart could not be saved; carries a sentence."""
    saved = Signal(object)
    """A picture of a chart was saved; carries its path."""
    way_picked = Signal(object)
    """Somebody picked a way through; carries its flows, none where it is not picked any more."""

    def __init__(self, context: Context, tabs: Sequence[Tab] = TABS) -> None:
        super().__init__()
        self._tabs = tuple(tabs)
        self._in_sight, self._bars_beside = False, True
        self._late_pages = LatePages(self._tabs, context, self)
        self.setDocumentMode(True)
        self.setAccessibleName(self.tr("Analysis"))
        self.setMinimumHeight(SMALLEST_HEIGHT)
        self.tabBar().setDrawBase(False)
        bars = QWidget()
        self._bars = QHBoxLayout(bars)
        self._bars.setContentsMargins(0, 0, 0, 0)
        self.setCornerWidget(bars, Qt.Corner.TopRightCorner)
        self._sentences = [sentence(working_it_out()) for _ in self._tabs]
        for tab, waiting in zip(self._tabs, self._sentences, strict=True):
            self.addTab(waiting, title_of(tab))
        self._late_pages.complete.connect(self._take_pages)
        self.currentChanged.connect(self._on_tab)

    @property
    def has_pages(self) -> bool:
        """Tell whether the pages are there; if not, asking for them makes them."""
        return self._late_pages.is_complete

    @property
    def pages(self) -> Mapping[str, SheetPage]:
        """The pages by the names of their tabs."""
        self._late_pages.finish()
        return self._late_pages.made

    def show_tab(self, name: str) -> SheetPage:
        """Bring a tab to the front; return its page."""
        page = self.pages[name]
        self.setCurrentWidget(page)
        return page

    def set_in_sight(self, in_sight: bool) -> None:
        """Say whether anybody can see the panel."""
        self._in_sight = in_sight
        self._ask()

    def enter(self) -> None:
        """Put the cursor into the table or the charts in front, or to the tabs where there is none."""
        view = self._front().front_view
        if view is not None and view.isVisible():
            view.enter()
        else:
            self.tabBar().setFocus(Qt.FocusReason.ShortcutFocusReason)

    def sizeHint(self) -> QSize:
        """Return a height that leaves most of the window to the canvas."""
        return FIRST_SIZE

    def paintEvent(self, event: QPaintEvent) -> None:
        """Let the pages be made as soon as somebody sees the panel, and with it the rest of the window."""
        super().paintEvent(event)
        self._late_pages.begin()

    def event(self, event: QEvent) -> bool:
        """Find room for what can be pressed whenever the tabs have become longer, or the panel narrower."""
        handled = super().event(event)
        if event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.Resize}:
            self._place_bars()
        return handled

    def _take_pages(self) -> None:
        """Put the pages where nothing but a sentence was, without showing what is between."""
        front = self.currentIndex()
        self.setUpdatesEnabled(False)
        with QSignalBlocker(self):
            for number, (tab, waiting) in enumerate(zip(self._tabs, self._sentences, strict=True)):
                self.removeTab(number)
                waiting.deleteLater()
                self._insert(number, tab, self.pages[tab.name])
            self.setCurrentIndex(front)
        self._sentences.clear()
        self._show_bar()
        self._place_bars()
        self._ask()
        self.setUpdatesEnabled(True)

    def _insert(self, number: int, tab: Tab, page: SheetPage) -> None:
        page.setObjectName(tab.name)
        page.chosen.connect(self.chosen)
        page.gone_to.connect(self.gone_to)
        page.failed.connect(self.failed)
        page.saved.connect(self.saved)
        page.picked.connect(self.way_picked)
        if not page.bar_above:
            self._bars.addWidget(page.bar)
        self.insertTab(number, page, title_of(tab))
        if tab.is_counted:
            page.counted.connect(self._showing_count(number, tab))

    def _showing_count(self, number: int, tab: Tab) -> Callable[[int | None], None]:
        def show(count: int | None) -> None:
            known = "" if count is None else f" {QLocale().toString(count)}"
            self.setTabText(number, f"{title_of(tab)}{known}")

        return show

    def _front(self) -> SheetPage:
        return self.pages[self._tabs[self.currentIndex()].name]

    def _on_tab(self, _number: int) -> None:
        if self.has_pages:
            self._show_bar()
            self._ask()

    def _show_bar(self) -> None:
        """Show what can be switched and pressed on the tab in front."""
        for tab, page in enumerate(self.pages.values()):
            page.bar.setVisible(tab == self.currentIndex() or page.bar_above or not self._bars_beside)

    def _place_bars(self) -> None:
        """Put what can be pressed beside the tabs if all of them have room, else above what it is about."""
        if not self.has_pages:
            return
        room = self.width() - self.tabBar().sizeHint().width()
        pages = [page for page in self.pages.values() if not page.bar_above]
        beside = all(page.bar.sizeHint().width() <= room for page in pages)
        if beside == self._bars_beside:
            return
        self._bars_beside = beside
        for page in pages:
            if beside:
                self._bars.addWidget(page.bar)
            else:
                page.take_bar()
        self._show_bar()

    def _ask(self) -> None:
        """Ask for what is in front, and for what the titles of the other tabs say."""
        if not self.has_pages:
            return
        for number, tab in enumerate(self._tabs):
            behind = Interest.BEHIND if tab.is_counted else Interest.NONE
            interest = Interest.IN_FRONT if number == self.currentIndex() else behind
            self.pages[tab.name].want(interest if self._in_sight else Interest.NONE)
