"""Actions that show the tabs of the analysis dock."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from cpm_desktop.desktop.actions.action_factory import create_action
from cpm_desktop.desktop.panels.analysis.tabs import TABS, tab_title


class AnalysisActions(QObject):
    """One action for each tab of the analysis dock, which shows and focuses it."""

    def __init__(self, window: QWidget, show_tab: Callable[[str], None]) -> None:
        super().__init__(window)

        def show_callback(tab: str) -> Callable[[], None]:
            return lambda: show_tab(tab)

        self.all = [create_action(self, tab_title(tab), show_callback(tab.name)) for tab in TABS]
