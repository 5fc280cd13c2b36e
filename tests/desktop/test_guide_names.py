"""The user guide lists the keys of the window."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from cpm_desktop.desktop.actions.help_actions import DIAGRAM_KEYS
from cpm_desktop.desktop.text.mnemonics import without_mnemonics
from cpm_desktop.desktop.window.main_window import MainWindow

GUIDE = Path(__file__).parents[2] / "docs" / "user-guide"
KEY_SIGNS = {"Return": "Enter", "Up": "↑", "Down": "↓"}
"""How the guide writes the names of keys."""
NUMBERED_KEYS = {f"Ctrl+{number}" for number in range(1, 6)}
"""Written as one range: Ctrl+1 … Ctrl+5."""


def test_key_chapter_lists_every_shortcut(ordering: MainWindow) -> None:
    listed = set(re.findall(r"\*\*(.+?)\*\*", (GUIDE / "keys.md").read_text(encoding="utf-8")))
    shortcuts = {_written(action.shortcut()) for _, action in _actions(ordering) if not action.shortcut().isEmpty()}
    assert sorted(shortcuts - listed - NUMBERED_KEYS) == []
    assert [key for key in DIAGRAM_KEYS if not set(key.split(", ")) <= listed] == []


def _actions(window: MainWindow) -> Iterator[tuple[list[str], QAction]]:
    """Yield each action and menu of the menu bar with the names of its menus."""
    for action in window.menuBar().actions():
        yield from _with_inner_actions(action, [])


def _with_inner_actions(action: QAction, parents: list[str]) -> Iterator[tuple[list[str], QAction]]:
    names = [*parents, without_mnemonics(action.text())]
    yield names, action
    menu = action.menu()
    if isinstance(menu, QMenu):
        menu.aboutToShow.emit()  # some menus are filled when they open
        for inner in menu.actions():
            yield from _with_inner_actions(inner, names)


def _written(shortcut: QKeySequence) -> str:
    *modifiers, key = shortcut.toString().rsplit("+", 1) if not shortcut.toString().endswith("++") else ("Ctrl", "+")
    return "+".join([*modifiers, KEY_SIGNS.get(key, key)])
