"""Creates actions and menus."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QIcon, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from cpm_desktop.desktop.text.mnemonics import strip_mnemonic_outside_menus

Shortcut = QKeySequence.StandardKey | str | None


def create_action(
    parent: QObject, text: str, callback: Callable[[], object], *, shortcut: Shortcut = None, icon: QIcon | None = None
) -> QAction:
    """Return an action that calls `callback`; `shortcut` is a standard key or a text such as “Ctrl+K”."""
    action = QAction(text, parent)
    if isinstance(shortcut, str):
        action.setShortcut(QKeySequence(shortcut))
    elif shortcut is not None:
        action.setShortcuts(shortcut)
    if icon is not None:
        action.setIcon(icon)
    action.triggered.connect(lambda _checked: callback())
    strip_mnemonic_outside_menus(action)
    return action


def add_shortcut(action: QAction, shortcut: str) -> None:
    """Add a shortcut to an action unless it has it already; Qt ignores ambiguous shortcuts."""
    sequence = QKeySequence(shortcut)
    if sequence not in action.shortcuts():
        action.setShortcuts([*action.shortcuts(), sequence])


def lazy_menu(parent: QWidget, title: str, fill: Callable[[QMenu], None]) -> QMenu:
    """Return a menu that is cleared and filled again whenever it opens."""
    menu = QMenu(title, parent)
    menu.setToolTipsVisible(True)

    def refill() -> None:
        menu.clear()
        fill(menu)

    menu.aboutToShow.connect(refill)
    return menu
