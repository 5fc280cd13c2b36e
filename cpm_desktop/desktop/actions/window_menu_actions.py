"""The Window menu: a new window, and a choice of the open ones."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow, QMenu

from cpm_desktop.desktop.actions.action_factory import create_action
from cpm_desktop.desktop.text.plain_text import action_text


class WindowMenuActions(QObject):
    """Opens another window, and lists the open windows by their titles."""

    def __init__(
        self,
        window: QMainWindow,
        request_window: Callable[[], object],
        open_windows: Callable[[], Sequence[QMainWindow]],
        activate: Callable[[QMainWindow], object],
    ) -> None:
        super().__init__(window)
        self._window, self._open_windows, self._activate = window, open_windows, activate
        self.new_window = create_action(self, self.tr("&New Window"), request_window, shortcut="Ctrl+Shift+N")
        window.addAction(self.new_window)  # its menu is empty until it opens

    def fill_menu(self, menu: QMenu) -> None:
        """Fill the menu; the window of the menu is checked."""
        menu.addAction(self.new_window)
        menu.addSeparator()
        for number, other in enumerate(self._open_windows(), 1):
            title = other.windowTitle().replace("[*]", "*" if other.isWindowModified() else "")
            text = action_text(f"&{number} {{title}}" if number < 10 else "{title}", title=title)
            action = menu.addAction(text, self._activate_callback(other))
            action.setCheckable(True)
            action.setChecked(other is self._window)

    def _activate_callback(self, window: QMainWindow) -> Callable[[], object]:
        return lambda: self._activate(window)
