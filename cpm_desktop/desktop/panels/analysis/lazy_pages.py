"""Makes the pages of the analysis dock after the window was painted first, while no hand is at work."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from cpm_desktop.desktop.background.idle_timer import debounce_timer, is_mouse_button_down
from cpm_desktop.desktop.panels.analysis.pages.page_context import PageContext
from cpm_desktop.desktop.panels.analysis.tabs import AnalysisTab, tab_title

if TYPE_CHECKING:
    from cpm_desktop.desktop.panels.analysis.pages.page import AnalysisPage

CREATION_DELAY = 100
"""Milliseconds after the first picture, or after a hand was at work, until pages are made."""


class LazyPages(QObject):
    """One page for each tab: one at a time as soon as somebody sees the dock, or all at once for who needs one now."""

    completed = Signal()
    """All pages are there."""

    def __init__(self, tabs: Sequence[AnalysisTab], context: PageContext, parent: QObject) -> None:
        super().__init__(parent)
        self._tabs, self._context = tabs, context
        self._pages_by_tab: dict[str, AnalysisPage] = {}
        self._idle_timer = debounce_timer(self, CREATION_DELAY, self._create_next_when_idle)

    @property
    def is_complete(self) -> bool:
        """Tell whether all pages are there."""
        return len(self._pages_by_tab) == len(self._tabs)

    @property
    def created_pages(self) -> Mapping[str, AnalysisPage]:
        """The pages that are there, by the names of their tabs."""
        return self._pages_by_tab

    def start(self) -> None:
        """Make the pages when everybody rests, so that events in between do not wait for all of them."""
        if not self.is_complete and not self._idle_timer.isActive():
            self._idle_timer.start()

    def create_all(self) -> None:
        """Make the pages now that are not there yet."""
        while not self.is_complete:
            self._create_next()

    def _create_next_when_idle(self) -> None:
        if self.is_complete:
            return
        if is_mouse_button_down():
            self._idle_timer.start(CREATION_DELAY)
            return
        self._create_next()
        self._idle_timer.start(0)

    def _create_next(self) -> None:
        tab = self._tabs[len(self._pages_by_tab)]
        self._pages_by_tab[tab.name] = tab.create_page(self._context, tab_title(tab))
        if self.is_complete:
            self._idle_timer.stop()
            self.completed.emit()
