"""Creates the pages of the analysis dock after the window was painted first, while the user is idle."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from cpm_desktop.desktop.background.idle_timer import IdleTimer, is_mouse_button_down
from cpm_desktop.desktop.background.limits import Limits
from cpm_desktop.desktop.background.sliced_task import SlicedTask
from cpm_desktop.desktop.panels.analysis.pages.page_context import PageContext
from cpm_desktop.desktop.panels.analysis.tabs import AnalysisTab, tab_title

if TYPE_CHECKING:
    from cpm_desktop.desktop.panels.analysis.pages.page import AnalysisPage


class LazyPages(QObject):
    """Holds one page for each tab. They are created in slices when the dock is visible, or all when one is needed."""

    completed = Signal()
    """All pages are created."""

    def __init__(self, tabs: Sequence[AnalysisTab], context: PageContext, limits: Limits, parent: QObject) -> None:
        super().__init__(parent)
        self._tabs, self._context = tabs, context
        self._pages_by_tab: dict[str, AnalysisPage] = {}
        self._idle_timer = IdleTimer(self, limits.page_delay_ms, self._start_creating)
        self._creating_task = SlicedTask(limits, self, is_mouse_button_down)
        self._creating_task.finished.connect(self.completed)

    @property
    def is_complete(self) -> bool:
        """Return whether all pages are created."""
        return len(self._pages_by_tab) == len(self._tabs) and not self._creating_task.is_running

    @property
    def created_pages(self) -> Mapping[str, AnalysisPage]:
        """Return the created pages by the names of their tabs."""
        return self._pages_by_tab

    def start(self) -> None:
        """Create the pages when the user is idle, in slices."""
        if not self.is_complete and not self._idle_timer.isActive() and not self._creating_task.is_running:
            self._idle_timer.start()

    def create_all(self) -> None:
        """Create all missing pages immediately."""
        if not self.is_complete:
            self._idle_timer.stop()
            if not self._creating_task.is_running:
                self._start_creating()
            self._creating_task.finish()

    def _start_creating(self) -> None:
        missing = [tab for tab in self._tabs if tab.name not in self._pages_by_tab]
        self._creating_task.start(map(self._create, missing))

    def _create(self, tab: AnalysisTab) -> None:
        self._pages_by_tab[tab.name] = tab.create_page(self._context, tab_title(tab))
