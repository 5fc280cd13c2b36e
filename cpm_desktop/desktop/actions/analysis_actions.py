"""Going to an analysis by its name, from the menu or the command palette."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from cpm_desktop.desktop.actions.action_factory import create_action
from cpm_desktop.desktop.panels.analysis.tabs import TABS, tab_title


class AnalysisActions(QObject):
    """One action for each tab of the analysis dock, which brings it to the front with the cursor in it."""

    def __init__(self, window: QWidget, show_tab: Callable[[str], None]) -> None:
        super().__init__(window)

        def showing(tab: str) -> Callable[[], None]:
            return lambda: show_tab(tab)

        self.all = [create_action(self, tab_title(tab), showing(tab.name)) for tab in TABS]
