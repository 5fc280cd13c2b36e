"""Makes actions, and menus of them, all in one way."""

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
    """Return an action that calls `act`; `shortcut` is a standard key of the platform or one written as text."""
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
    """Give an action one more key, unless it has that one: two that are the same would cancel each other out."""
    sequence = QKeySequence(shortcut)
    if sequence not in action.shortcuts():
        action.setShortcuts([*action.shortcuts(), sequence])


def lazy_menu(parent: QWidget, title: str, fill: Callable[[QMenu], None]) -> QMenu:
    """Return a menu that is filled anew whenever it opens."""
    menu = QMenu(title, parent)
    menu.setToolTipsVisible(True)

    def renew() -> None:
        menu.clear()
        fill(menu)

    menu.aboutToShow.connect(renew)
    return menu
