"""Actions of the search: find in the outline, next and previous hit, command palette."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from cpm_desktop.desktop.actions.action_factory import create_action
from cpm_desktop.desktop.settings.appearance import Appearance

StandardKey = QKeySequence.StandardKey


class SearchActions(QObject):
    """Actions that find elements and commands by name."""

    def __init__(
        self,
        window: QWidget,
        appearance: Appearance,
        find: Callable[[], None],
        find_next: Callable[[int], None],
        open_palette: Callable[[], None],
    ) -> None:
        super().__init__(window)
        icon = appearance.icon
        self.find = create_action(self, self.tr("&Find"), find, shortcut=StandardKey.Find, icon=icon("search"))
        self.find_next = create_action(self, self.tr("Find Ne&xt"), lambda: find_next(1), shortcut="F3")
        self.find_previous = create_action(self, self.tr("Find Pre&vious"), lambda: find_next(-1), shortcut="Shift+F3")
        self.command_palette = create_action(
            self, self.tr("Co&mmand Palette…"), open_palette, shortcut="Ctrl+K", icon=icon("keyboard")
        )
