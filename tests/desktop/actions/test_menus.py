"""The menus: every shortcut and every mnemonic is unique."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from cpm_desktop.desktop.actions.menus import context_menu
from cpm_desktop.desktop.window.main_window import MainWindow

MNEMONIC = re.compile(r"(?<!&)&([^&])")


def menus(window: MainWindow) -> Iterator[tuple[str, list[QAction]]]:
    """Yield the title and the entries of every menu, including submenus and hidden entries."""
    queue = [entry.menu() for entry in window.menuBar().actions()]
    for menu in queue:
        assert isinstance(menu, QMenu)
        queue.extend(inner for entry in menu.actions() if isinstance(inner := entry.menu(), QMenu))
        yield menu.title(), menu.actions()


def test_menu_mnemonics_are_unique(window: MainWindow) -> None:
    for title, entries in menus(window):
        visible = [entry for entry in entries if entry.isVisible()]
        letters = Counter(found[1].casefold() for entry in visible if (found := MNEMONIC.search(entry.text())))
        assert [letter for letter, times in letters.items() if times > 1] == [], title


def test_menu_shortcuts_are_unique(window: MainWindow) -> None:
    actions = {id(action): action for _title, entries in menus(window) for action in entries}
    keys = Counter(key.toString() for action in actions.values() for key in action.shortcuts())
    assert keys["Ctrl+K"] == 1
    assert [key for key, times in keys.items() if times > 1] == []


def test_context_menu_has_only_applicable_entries(ordering: MainWindow) -> None:
    scenario = ordering.workspace.scenario
    flow, note, phase = (next(iter(group)) for group in (scenario.flows, scenario.annotations, scenario.phases))
    node_entries = {"Connect To…", "Add Step After", "Add After", "Add Lane", "Add Phase"}
    texts_by_element = {}
    for chosen in ("B3", flow, note, phase, "SALES"):
        ordering.workspace.selection.select([chosen])
        entries = context_menu(ordering, ordering.window_actions).actions()
        texts_by_element[chosen] = {entry.text().replace("&", "") for entry in entries}
    assert node_entries < texts_by_element["B3"]
    assert [chosen for chosen, texts in texts_by_element.items() if texts & node_entries] == ["B3"]
    assert [chosen for chosen, texts in texts_by_element.items() if "Add Annotation" not in texts] == [note]
    assert {"Insert Lane Above", "Move Lane Up"} < texts_by_element["SALES"]
    assert "Move Phase to the Right" in texts_by_element[phase], "the first phase can only move right"
