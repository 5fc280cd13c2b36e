"""Moves the focus between the panes of the window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDockWidget, QWidget

from cpm_desktop.desktop.actions.action_factory import create_action
from cpm_desktop.desktop.panels.analysis.tabs import TABS, tab_title


@dataclass(frozen=True)
class Pane:
    """A part of the window that shortcuts can focus."""

    name: str
    widget: QWidget
    enter: Callable[[], object]
    """Sets the focus within the pane."""
    dock: QDockWidget | None = None
    """The dock to show and raise first."""


class PaneActions(QObject):
    """One action for each pane, which shows and focuses it, and two that cycle through the open panes."""

    def __init__(self, window: QWidget, panes: Sequence[Pane], show_canvas: Callable[[], None]) -> None:
        super().__init__(window)
        self._panes, self._show_canvas = panes, show_canvas
        self.next_pane = create_action(self, self.tr("&Next Panel"), lambda: self._go_to_adjacent(1), shortcut="F6")
        self.previous_pane = create_action(
            self, self.tr("Pre&vious Panel"), lambda: self._go_to_adjacent(-1), shortcut="Shift+F6"
        )
        self.panes = [self._pane_action(pane, number) for number, pane in enumerate(panes, 1)]

    def _pane_action(self, pane: Pane, number: int) -> QAction:
        text = self.tr("Go to {pane}").format(pane=pane.name)
        return create_action(self, text, lambda: self._enter(pane), shortcut=f"Ctrl+{number}")

    def _go_to_adjacent(self, offset: int) -> None:
        open_panes = [pane for pane in self._panes if pane.dock is None or not pane.dock.isHidden()]
        focus = QApplication.focusWidget()
        current = next(
            (row for row, pane in enumerate(open_panes) if focus and _is_or_contains(pane.widget, focus)), None
        )
        self._enter(open_panes[(current + offset) % len(open_panes) if current is not None else 0])

    def _enter(self, pane: Pane) -> None:
        self._show_canvas()
        if pane.dock is not None:
            pane.dock.show()
            pane.dock.raise_()
        pane.enter()


def _is_or_contains(outer: QWidget, inner: QWidget) -> bool:
    return outer is inner or outer.isAncestorOf(inner)


class AnalysisActions(QObject):
    """One action for each tab of the analysis dock, which shows and focuses it."""

    def __init__(self, window: QWidget, show_tab: Callable[[str], None]) -> None:
        super().__init__(window)

        def show_callback(tab: str) -> Callable[[], None]:
            return lambda: show_tab(tab)

        self.all = [create_action(self, tab_title(tab), show_callback(tab.name)) for tab in TABS]
