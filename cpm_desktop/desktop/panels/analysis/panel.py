"""The analysis panel: a tab for each analysis."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QTabWidget, QWidget

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
    """Shows the pages of the analyses; calculates only what is visible.

    At first the tabs contain placeholders. The pages are created after the panel was painted, or when a page is
    requested, and replace the placeholders together.
    """

    elements_selected = Signal(object)
    """The user selected rows; carries the ids of their elements, which are now selected."""
    navigate_requested = Signal(object)
    """The user asked to navigate to elements; carries their ids."""
    chart_save_failed = Signal(str)
    """A picture of a chart could not be saved; carries the reason as a sentence."""
    chart_saved = Signal(object)
    """A picture of a chart was saved; carries its path."""
    height_limit_changed = Signal()
    """The height that the panel can use changed: it was folded or unfolded, or its page became empty or not."""
    path_picked = Signal(object)
    """The user picked a path; carries its flows, which are empty if no path is picked."""

    def __init__(self, context: PageContext, limits: Limits, tabs: Sequence[AnalysisTab] = TABS) -> None:
        super().__init__()
        self._tabs = tuple(tabs)
        self._is_on_screen, self._has_bars_beside_tabs, self._is_folded = False, True, False
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
        for tab, placeholder in zip(self._tabs, self._placeholders, strict=True):
            self.addTab(placeholder, tab_title(tab))
        self._lazy_pages.completed.connect(self._replace_placeholders)
        self.currentChanged.connect(self._on_current_changed)

    @property
    def has_pages(self) -> bool:
        """Return whether the pages are created; reading `pages` creates them."""
        return self._lazy_pages.is_complete

    @property
    def pages(self) -> Mapping[str, AnalysisPage]:
        """Return the pages by the names of their tabs; create them if necessary."""
        self._lazy_pages.create_all()
        return self._lazy_pages.created_pages

    @property
    def is_folded(self) -> bool:
        """Return whether only the tabs are visible."""
        return self._is_folded

    def set_folded(self, is_folded: bool) -> None:
        """Show only the tabs, or the page too. A hidden page cannot take the focus."""
        if is_folded != self._is_folded:
            self._is_folded = is_folded
            for stack in self.findChildren(QStackedWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
                stack.setHidden(is_folded)
            self.height_limit_changed.emit()

    def height_limit(self) -> int | None:
        """Return the height that the tabs and an empty page need; None if the page can use any height."""
        tabs = self.tabBar().sizeHint().height()
        if self._is_folded:
            return tabs
        page = self._current_page() if self.has_pages else None
        return tabs + page.height_when_empty() + 1 if page is not None and page.is_empty else None

    def show_tab(self, name: str) -> AnalysisPage:
        """Unfold the panel, show a tab and return its page."""
        self.set_folded(False)
        page = self.pages[name]
        self.setCurrentWidget(page)
        return page

    def set_on_screen(self, is_on_screen: bool) -> None:
        """Set whether the panel is visible on the screen."""
        self._is_on_screen = is_on_screen
        self._update_priorities()

    def focus_content(self) -> None:
        """Move the focus to the visible table or charts, or to the tab bar if there are none."""
        self.set_folded(False)
        view = self._current_page().visible_view
        if view is not None and view.isVisible():
            view.focus_content()
        else:
            self.tabBar().setFocus(Qt.FocusReason.ShortcutFocusReason)

    def sizeHint(self) -> QSize:
        """Return a height that leaves most of the window to the canvas."""
        return PREFERRED_SIZE

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the panel, then start to create the pages while the user is idle."""
        super().paintEvent(event)
        self._lazy_pages.start()

    def event(self, event: QEvent) -> bool:
        """Place the control bars again when the tabs or the panel change their width."""
        handled = super().event(event)
        if event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.Resize}:
            self._place_bars()
        return handled

    def _replace_placeholders(self) -> None:
        """Replace all placeholders by the pages in one repaint."""
        current = self.currentIndex()
        self.setUpdatesEnabled(False)
        with QSignalBlocker(self):
            for number, (tab, placeholder) in enumerate(zip(self._tabs, self._placeholders, strict=True)):
                self.removeTab(number)
                placeholder.deleteLater()
                self._insert_page(number, tab, self.pages[tab.name])
            self.setCurrentIndex(current)
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
        page.emptiness_changed.connect(self.height_limit_changed)
        if not page.has_bar_above:
            self._bar_layout.addWidget(page.control_bar)
        self.insertTab(number, page, tab_title(tab))
        if tab.shows_count:
            page.count_changed.connect(self._count_updater(number, tab))

    def _count_updater(self, number: int, tab: AnalysisTab) -> Callable[[int | None], None]:
        def show(count: int | None) -> None:
            suffix = "" if count is None else f" {QLocale().toString(count)}"
            self.setTabText(number, f"{tab_title(tab)}{suffix}")

        return show

    def _current_page(self) -> AnalysisPage:
        return self.pages[self._tabs[self.currentIndex()].name]

    def _on_current_changed(self, _number: int) -> None:
        if self.has_pages:
            self._update_bar_visibility()
            self._update_priorities()
            self.height_limit_changed.emit()

    def _update_bar_visibility(self) -> None:
        """Show the control bar of the current tab, and the bars that are inside their pages."""
        for tab, page in enumerate(self.pages.values()):
            page.control_bar.setVisible(
                tab == self.currentIndex() or page.has_bar_above or not self._has_bars_beside_tabs
            )

    def _place_bars(self) -> None:
        """Place the control bars beside the tabs if all of them fit, else above their views."""
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
        """Request the contents of the current tab, and in the background the counts in the titles of other tabs."""
        if not self.has_pages:
            return
        for number, tab in enumerate(self._tabs):
            background_priority = JobPriority.BACKGROUND if tab.shows_count else None
            priority = JobPriority.VISIBLE if number == self.currentIndex() else background_priority
            self.pages[tab.name].set_priority(priority if self._is_on_screen else None)
