"""Makes the pages of the analysis dock after the window was painted first, while no hand is at work."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from cpm_desktop.desktop.background.idle_timer import after_rest, mouse_is_pressed
from cpm_desktop.desktop.panels.analysis.pages.page_context import Context
from cpm_desktop.desktop.panels.analysis.tabs import Tab, title_of

if TYPE_CHECKING:
    from cpm_desktop.desktop.panels.analysis.pages.page import SheetPage

REST = 100
"""Milliseconds after the first picture, or after a hand was at work, until pages are made."""


class LatePages(QObject):
    """One page for each tab: one at a time as soon as somebody sees the dock, or all at once for who needs one now."""

    complete = Signal()
    """All pages are there."""

    def __init__(self, tabs: Sequence[Tab], context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._tabs, self._context = tabs, context
        self._made: dict[str, SheetPage] = {}
        self._rest = after_rest(self, REST, self._go_on)

    @property
    def is_complete(self) -> bool:
        """Tell whether all pages are there."""
        return len(self._made) == len(self._tabs)

    @property
    def made(self) -> Mapping[str, SheetPage]:
        """The pages that are there, by the names of their tabs."""
        return self._made

    def begin(self) -> None:
        """Make the pages when everybody rests, so that events in between do not wait for all of them."""
        if not self.is_complete and not self._rest.isActive():
            self._rest.start()

    def finish(self) -> None:
        """Make the pages now that are not there yet."""
        while not self.is_complete:
            self._make_next()

    def _go_on(self) -> None:
        if self.is_complete:
            return
        if mouse_is_pressed():
            self._rest.start(REST)
            return
        self._make_next()
        self._rest.start(0)

    def _make_next(self) -> None:
        tab = self._tabs[len(self._made)]
        self._made[tab.name] = tab.make(self._context, title_of(tab))
        if self.is_complete:
            self._rest.stop()
            self.complete.emit()
