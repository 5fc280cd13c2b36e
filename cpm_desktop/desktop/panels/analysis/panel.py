"""The analysis panel: a tab for each thing that the process tells."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QLocale, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QTabWidget, QWidget

from cpm_desktop.desktop.analyses import Interest
from cpm_desktop.desktop.panels.analysis.page import Context, SheetPage
from cpm_desktop.desktop.panels.analysis.tabs import TABS, Tab, title_of
from cpm_desktop.desktop.panels.analysis.variants_page import VariantsPage

FIRST_SIZE = QSize(900, 220)
SMALLEST_HEIGHT = 96


class AnalysisPanel(QTabWidget):
    """Works out what somebody looks at, and nothing while nobody does."""

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
        self.pages: dict[str, SheetPage] = {}
        self.setDocumentMode(True)
        self.setAccessibleName(self.tr("Analysis"))
        self.setMinimumHeight(SMALLEST_HEIGHT)
        self.tabBar().setDrawBase(False)
        bars = QWidget()
        self._bars = QHBoxLayout(bars)
        self._bars.setContentsMargins(0, 0, 0, 0)
        self.setCornerWidget(bars, Qt.Corner.TopRightCorner)
        for tab in self._tabs:
            self._add(tab, context)
        self.currentChanged.connect(self._on_tab)

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

    def event(self, event: QEvent) -> bool:
        """Find room for what can be pressed whenever the tabs have become longer, or the panel narrower."""
        handled = super().event(event)
        if event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.Resize}:
            self._place_bars()
        return handled

    def _add(self, tab: Tab, context: Context) -> None:
        page = tab.make(context, title_of(tab))
        page.setObjectName(tab.name)
        page.chosen.connect(self.chosen)
        page.gone_to.connect(self.gone_to)
        page.failed.connect(self.failed)
        page.saved.connect(self.saved)
        if isinstance(page, VariantsPage):
            page.picked.connect(self.way_picked)
        self.pages[tab.name] = page
        if not page.bar_above:
            self._bars.addWidget(page.bar)
            page.bar.setVisible(not self.count())
        number = self.addTab(page, title_of(tab))
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
        self._show_bar()
        self._ask()

    def _show_bar(self) -> None:
        """Show what can be switched and pressed on the tab in front."""
        for tab, page in enumerate(self.pages.values()):
            page.bar.setVisible(tab == self.currentIndex() or page.bar_above or not self._bars_beside)

    def _place_bars(self) -> None:
        """Put what can be pressed beside the tabs if all of them have room, else above what it is about."""
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
        for number, tab in enumerate(self._tabs):
            behind = Interest.BEHIND if tab.is_counted else Interest.NONE
            interest = Interest.IN_FRONT if number == self.currentIndex() else behind
            self.pages[tab.name].want(interest if self._in_sight else Interest.NONE)
