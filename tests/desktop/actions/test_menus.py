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


ENTRIES = {
    "File": "New|New from Template|Open…|Open Recent|Import…|Welcome|Save|Save As…|Save Client-Safe Copy…|"
    "Compare with File…|Export|Print…|Close|Quit",
    "Insert": "Add Step After|Add Step Before|Add After|Add Before|Add Annotation|Add Lane|Add Phase|Connect To…|"
    "Place on the Diagram",
    "Window": "New Window|1 Untitled – CPM Desktop",
    "Help": "User Guide|Keyboard Shortcuts|About CPM Desktop",
}
"""The entries of the menus that this test reads in full."""

DISABLED_WHEN_EMPTY = {
    *("Undo", "Redo", "Cut", "Copy", "Duplicate", "Delete", "Rename"),
    *("Edit Filter…", "Remove Filter", "Name This Path…", "Show Changes"),
    *("No recent files", "No step uses a system", "No filter is saved"),
    *("Change to Step", "Change to Decision", "Change to Parallel gateway", "Change to Start", "Change to End"),
    *("Connect To…", "Tidy Selection", "Straighten Flows", "Move Up", "Move Down", "Move to Lane…", "Move to Phase…"),
    *("Align Left", "Align Centres", "Align Right", "Align Tops", "Align Middles", "Align Bottoms"),
    *("Distribute Across", "Distribute Down"),
    *("Move Up in the List", "Move Down in the List", "Delete Today"),
}
"""The actions that an empty window cannot perform."""


def opened_menus(window: MainWindow) -> Iterator[tuple[str, list[QAction]]]:
    """Yield the title and the visible entries of every menu, filled as when it opens."""
    queue = [entry.menu() for entry in window.menuBar().actions()]
    for menu in queue:
        assert isinstance(menu, QMenu)
        menu.aboutToShow.emit()
        queue.extend(inner for entry in menu.actions() if isinstance(inner := entry.menu(), QMenu))
        yield plain(menu.title()), [entry for entry in menu.actions() if entry.isVisible() and not entry.isSeparator()]


def plain(text: str) -> str:
    return text.replace("&", "")


def test_menus_have_their_entries(window: MainWindow) -> None:
    found = {title: "|".join(plain(entry.text()) for entry in entries) for title, entries in opened_menus(window)}
    assert {title: found[title] for title in ENTRIES} == ENTRIES


def test_no_menu_lists_an_entry_twice(ordering: MainWindow) -> None:
    for title, entries in opened_menus(ordering):
        times = Counter(plain(entry.text()).removeprefix("Add ") for entry in entries)
        assert [text for text, count in times.items() if count > 1] == [], title


def test_empty_window_disables_what_it_cannot_do(window: MainWindow) -> None:
    leaves = [entry for _title, entries in opened_menus(window) for entry in entries if entry.menu() is None]
    assert len(leaves) > 100
    assert {plain(entry.text()) for entry in leaves if not entry.isEnabled()} == DISABLED_WHEN_EMPTY


def test_selected_step_enables_its_actions(ordering: MainWindow) -> None:
    ordering.workspace.selection.select(["B3"])
    leaves = [entry for _title, entries in opened_menus(ordering) for entry in entries if entry.menu() is None]
    enabled = {plain(entry.text()) for entry in leaves if entry.isEnabled()}
    assert {"Cut", "Copy", "Duplicate", "Delete", "Rename", "Connect To…", "Move to Lane…", "Move to Phase…"} <= enabled
    assert not enabled & {"Undo", "Align Left", "Distribute Across", "Insert Lane Above"}
