"""The analysis panel: a tab for each thing that the process tells."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QTabWidget, QWidget

from cpm_desktop.desktop.background.limits import Limits
from cpm_desktop.desktop.background.worker import JobPriority
from cpm_desktop.desktop.panels.analysis.lazy_pages import LazyPages
from cpm_desktop.desktop.panels.analysis.pages.page_context import PageContext
from cpm_desktop.desktop.panels.analysis.placeholder_label import calculating_text, placeholder_label
from cpm_desktop.desktop.panels.analysis.tabs import TABS, AnalysisTab, tab_title

if TYPE_CHECKING:
    from cpm_desktop.desktop.panels.analysis.pages.page import AnalysisPage

PREFERRED_SIZE = QSize(900, 220)
MIN_HEIGHT = 96


class AnalysisPanel(QTabWidget):
    """Works out what somebody looks at, and nothing while nobody does.

    At first there are only the tabs. Their pages are made after somebody has seen these, or when a page is asked for,
    and take their places all at once.
    """

    elements_selected = Signal(object)
    """Somebody selected rows; carries the ids of their elements, which are selected now."""
    navigate_requested = Signal(object)
    """Somebody wants to go to the elements with these ids."""
    chart_save_failed = Signal(str)
    """A picture of a chart could not be saved; carries a sentence."""
    chart_saved = Signal(object)
    """A picture of a chart was saved; carries its path."""
    path_picked = Signal(object)
    """Somebody picked a way through; carries its flows, none where it is not picked any more."""

    def __init__(self, context: PageContext, limits: Limits, tabs: Sequence[AnalysisTab] = TABS) -> None:
        super().__init__()
        self._tabs = tuple(tabs)
        self._is_on_screen, self._has_bars_beside_tabs = False, True
        self._lazy_pages = LazyPages(self._tabs, context, limits, self)
        self.setDocumentMode(True)
        self.setAccessibleName(self.tr("Analysis"))
        self.setMinimumHeight(MIN_HEIGHT)
        self.tabBar().setDrawBase(False)
        bars = QWidget()
        self._bar_layout = QHBoxLayout(bars)
        self._bar_layout.setContentsMargins(0, 0, 0, 0)
        self.setCornerWidget(bars, Qt.Corner.TopRightCorner)
        self._placeholders = [placeholder_label(calculating_text()) for _ in self._tabs]
        for tab, waiting in zip(self._tabs, self._placeholders, strict=True):
            self.addTab(waiting, tab_title(tab))
        self._lazy_pages.completed.connect(self._replace_placeholders)
        self.currentChanged.connect(self._on_current_changed)

    @property
    def has_pages(self) -> bool:
        """Tell whether the pages are there; if not, asking for them makes them."""
        return self._lazy_pages.is_complete

    @property
    def pages(self) -> Mapping[str, AnalysisPage]:
        """The pages by the names of their tabs."""
        self._lazy_pages.create_all()
        return self._lazy_pages.created_pages

    def show_tab(self, name: str) -> AnalysisPage:
        """Bring a tab to the front; return its page."""
        page = self.pages[name]
        self.setCurrentWidget(page)
        return page

    def set_on_screen(self, is_on_screen: bool) -> None:
        """Say whether anybody can see the panel."""
        self._is_on_screen = is_on_screen
        self._update_priorities()

    def focus_content(self) -> None:
        """Put the cursor into the table or the charts in front, or to the tabs where there is none."""
        view = self._current_page().visible_view
        if view is not None and view.isVisible():
            view.focus_content()
        else:
            self.tabBar().setFocus(Qt.FocusReason.ShortcutFocusReason)

    def sizeHint(self) -> QSize:
        """Return a height that leaves most of the window to the canvas."""
        return PREFERRED_SIZE

    def paintEvent(self, event: QPaintEvent) -> None:
        """Let the pages be made as soon as somebody sees the panel, and with it the rest of the window."""
        super().paintEvent(event)
        self._lazy_pages.start()

    def event(self, event: QEvent) -> bool:
        """Find room for what can be pressed whenever the tabs have become longer, or the panel narrower."""
        handled = super().event(event)
        if event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.Resize}:
            self._place_bars()
        return handled

    def _replace_placeholders(self) -> None:
        """Put the pages where nothing but a sentence was, without showing what is between."""
        front = self.currentIndex()
        self.setUpdatesEnabled(False)
        with QSignalBlocker(self):
            for number, (tab, waiting) in enumerate(zip(self._tabs, self._placeholders, strict=True)):
                self.removeTab(number)
                waiting.deleteLater()
                self._insert_page(number, tab, self.pages[tab.name])
            self.setCurrentIndex(front)
        self._placeholders.clear()
        self._update_bar_visibility()
        self._place_bars()
        self._update_priorities()
        self.setUpdatesEnabled(True)

    def _insert_page(self, number: int, tab: AnalysisTab, page: AnalysisPage) -> None:
        page.setObjectName(tab.name)
        page.elements_selected.connect(self.elements_selected)
        page.navigate_requested.connect(self.navigate_requested)
        page.chart_save_failed.connect(self.chart_save_failed)
        page.chart_saved.connect(self.chart_saved)
        page.path_picked.connect(self.path_picked)
        if not page.has_bar_above:
            self._bar_layout.addWidget(page.control_bar)
        self.insertTab(number, page, tab_title(tab))
        if tab.shows_count:
            page.count_changed.connect(self._count_updater(number, tab))

    def _count_updater(self, number: int, tab: AnalysisTab) -> Callable[[int | None], None]:
        def show(count: int | None) -> None:
            known = "" if count is None else f" {QLocale().toString(count)}"
            self.setTabText(number, f"{tab_title(tab)}{known}")

        return show

    def _current_page(self) -> AnalysisPage:
        return self.pages[self._tabs[self.currentIndex()].name]

    def _on_current_changed(self, _number: int) -> None:
        if self.has_pages:
            self._update_bar_visibility()
            self._update_priorities()

    def _update_bar_visibility(self) -> None:
        """Show what can be switched and pressed on the tab in front."""
        for tab, page in enumerate(self.pages.values()):
            page.control_bar.setVisible(
                tab == self.currentIndex() or page.has_bar_above or not self._has_bars_beside_tabs
            )

    def _place_bars(self) -> None:
        """Put what can be pressed beside the tabs if all of them have room, else above what it is about."""
        if not self.has_pages:
            return
        room = self.width() - self.tabBar().sizeHint().width()
        pages = [page for page in self.pages.values() if not page.has_bar_above]
        fits_beside_tabs = all(page.control_bar.sizeHint().width() <= room for page in pages)
        if fits_beside_tabs == self._has_bars_beside_tabs:
            return
        self._has_bars_beside_tabs = fits_beside_tabs
        for page in pages:
            if fits_beside_tabs:
                self._bar_layout.addWidget(page.control_bar)
            else:
                page.place_bar_above_view()
        self._update_bar_visibility()

    def _update_priorities(self) -> None:
        """Ask for what is in front, and for what the titles of the other tabs say."""
        if not self.has_pages:
            return
        for number, tab in enumerate(self._tabs):
            background_priority = JobPriority.BACKGROUND if tab.shows_count else None
            priority = JobPriority.VISIBLE if number == self.currentIndex() else background_priority
            self.pages[tab.name].set_priority(priority if self._is_on_screen else None)
