"""The command palette: every command and every element name, by keys alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTreeWidgetItem
from pytestqt.qtbot import QtBot

from cpm_desktop.desktop.background.limits import DEFAULT_LIMITS
from cpm_desktop.desktop.canvas.navigation.element_areas import elements_area
from cpm_desktop.desktop.panels.command_palette import CommandPalette
from cpm_desktop.desktop.panels.command_palette_entries import CommandSource, named_element_source
from cpm_desktop.desktop.text.fuzzy_search import best_matches
from cpm_desktop.desktop.window.main_window import MainWindow
from cpm_desktop.desktop.workspace.prepared_document import prepare_document
from cpm_desktop.editing.commands.nodes import NodePlacement, move_nodes
from cpm_desktop.model.document import Document, Scenario
from cpm_desktop.model.elements import Lane, Step
from cpm_desktop.model.layout import Box, Layout
from cpm_desktop.model.mapping import ElementMap, FrozenMap
from cpm_desktop.model.search_text import normalized_for_search
from tests.desktop.canvas.canvas_driver import focus_widget

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def palette(qtbot: QtBot, ordering: MainWindow) -> CommandPalette:
    """Return the palette, opened by its shortcut on the canvas."""
    ordering.canvas.setFocus()
    qtbot.keyClick(ordering.canvas, Qt.Key.Key_K, CONTROL)
    return ordering.command_palette


def palette_row(palette: CommandPalette, row: int) -> QTreeWidgetItem:
    item = palette.result_list.topLevelItem(row)
    assert item is not None
    return item


def palette_titles(palette: CommandPalette) -> list[str]:
    return [palette_row(palette, row).text(0) for row in range(palette.result_list.topLevelItemCount())]


def press_key(key: Qt.Key) -> None:
    QTest.keyClick(focus_widget(), key)


def test_palette_opens_at_the_top_and_escape_restores_the_focus(ordering: MainWindow, palette: CommandPalette) -> None:
    assert palette.isVisible()
    assert palette.search_field.hasFocus()
    assert abs(palette.geometry().center().x() - ordering.rect().center().x()) <= 1
    assert palette.y() < 100
    press_key(Qt.Key.Key_Escape)
    assert palette.isHidden()
    assert ordering.canvas.hasFocus()


def test_same_shortcut_closes_the_palette(qtbot: QtBot, ordering: MainWindow, palette: CommandPalette) -> None:
    qtbot.keyClick(palette.search_field, Qt.Key.Key_K, CONTROL)
    assert palette.isHidden()
    assert ordering.canvas.hasFocus()


def test_words_in_any_order_find_a_command_and_enter_runs_it(
    qtbot: QtBot, ordering: MainWindow, palette: CommandPalette
) -> None:
    qtbot.keyClicks(palette.search_field, "out lay")
    assert palette_titles(palette)[0] == "Lay Out All"
    assert palette_row(palette, 0).text(1) == "Ctrl+Shift+L"
    moved = {"B3": NodePlacement("SALES", "explore", 700, 20)}
    ordering.workspace.editor.perform("move", lambda document: move_nodes(document, "today", moved))
    press_key(Qt.Key.Key_Return)
    assert palette.isHidden()
    assert ordering.workspace.session.undo_name == "lay out all"


def test_arrow_keys_skip_disabled_commands(qtbot: QtBot, ordering: MainWindow, palette: CommandPalette) -> None:
    qtbot.keyClicks(palette.search_field, "align")
    enabled_states = [entry.is_enabled for entry in palette._entries]
    assert enabled_states.count(False) >= 6
    for row, enabled in enumerate(enabled_states):
        assert palette_row(palette, row).isDisabled() is not enabled
    before = ordering.workspace.document
    press_key(Qt.Key.Key_Return)
    assert ordering.workspace.document is before
    palette.close_palette()
    ordering.workspace.selection.select(["A1", "B3"])
    palette.open_palette()
    palette.search_field.setText("arrange")
    allowed = [row for row, entry in enumerate(palette._entries) if entry.is_enabled]
    assert 1 < len(allowed) < len(palette._entries)
    for row in (*allowed, allowed[0]):
        assert palette.result_list.currentIndex().row() == row
        press_key(Qt.Key.Key_Down)
    press_key(Qt.Key.Key_Up)
    press_key(Qt.Key.Key_Up)
    assert palette.result_list.currentIndex().row() == allowed[-1]


def test_every_menu_action_can_be_found_by_name(ordering: MainWindow, palette: CommandPalette) -> None:
    commands = CommandSource(ordering.menuBar())
    for place, text in enumerate(commands.search_texts):
        entry = commands.entry(place)
        assert entry.title
        assert place in best_matches(commands.search_texts, text, len(commands.search_texts)), text
    found = {commands.entry(place).title for place in range(len(commands.search_texts))}
    assert {"Save", "Paste", "Place on the Diagram: Pain point", "Full Screen", "Appearance: Dark"} <= found


def test_element_name_navigates_to_the_element(qtbot: QtBot, ordering: MainWindow, palette: CommandPalette) -> None:
    ordering.canvas.zoom_to(2.0)
    qtbot.keyClicks(palette.search_field, "advise")
    assert palette_titles(palette)[0] == "Go to Advise"
    assert palette_row(palette, 0).text(1) == "Step in Sales"
    press_key(Qt.Key.Key_Return)
    canvas = ordering.canvas
    assert ordering.workspace.selection.ids == ("B3",)
    assert canvas.visible_area().contains(elements_area(canvas.drawing, ["B3"], canvas.visible_area()))
    assert canvas.hasFocus()


@pytest.mark.parametrize("key", ["SALES", "fulfil", "n1"])
def test_lanes_phases_and_annotations_can_be_found(
    qtbot: QtBot, ordering: MainWindow, palette: CommandPalette, key: str
) -> None:
    ordering.canvas.zoom_to(0.1)
    element = ordering.workspace.scenario.element(key)
    palette.search_field.setText(str(getattr(element, "name", None) or getattr(element, "text", "")))
    qtbot.keyClick(palette.search_field, Qt.Key.Key_Return)
    assert ordering.workspace.selection.ids == (key,)
    visible = ordering.canvas.visible_area()
    assert visible.intersects(elements_area(ordering.canvas.drawing, [key], visible))
    assert ordering.canvas.zoom >= 0.4


def test_click_runs_an_entry_like_enter(qtbot: QtBot, ordering: MainWindow, palette: CommandPalette) -> None:
    qtbot.keyClicks(palette.search_field, "100 view")
    ordering.canvas.zoom_to(0.5)
    place = palette.result_list.visualItemRect(palette_row(palette, 0)).center()
    qtbot.mouseClick(palette.result_list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert ordering.canvas.zoom == 1.0
    assert palette.isHidden()


def test_palette_closes_when_it_loses_the_focus(ordering: MainWindow, palette: CommandPalette) -> None:
    ordering.canvas.setFocus()
    assert palette.isHidden()


def test_current_entry_is_announced_to_screen_readers(qtbot: QtBot, palette: CommandPalette) -> None:
    interface = QAccessible.queryAccessibleInterface(palette.search_field)
    assert interface.text(QAccessible.Text.Name) == "Command"
    qtbot.keyClicks(palette.search_field, "zoom in")
    assert interface.text(QAccessible.Text.Description) == "Zoom In"
    qtbot.keyClicks(palette.search_field, "no such thing")
    assert interface.text(QAccessible.Text.Description) == "Nothing found"
    assert palette_titles(palette) == ["Nothing found"]
    press_key(Qt.Key.Key_Down)
    press_key(Qt.Key.Key_Return)
    assert palette.isVisible(), "no entry can be chosen"
    qtbot.keyClick(palette.search_field, Qt.Key.Key_Return)
    assert palette.isVisible()


def test_best_matches_are_ranked_first() -> None:
    texts = [normalized_for_search(text) for text in ("Overview", "Preview", "Now view", "View", "Nézet Ελέγχω")]
    assert [texts[place] for place in best_matches(texts, "view", 9)] == ["view", "now view", "overview", "preview"]
    assert best_matches(texts, "ελεγχω NEZET", 9) == [4]
    assert best_matches(texts, "view", 1) == [3]
    assert best_matches(texts, "", 2) == [0, 1]
    assert best_matches(["lane colour by", "lane insert", "lane", "lane moved"], "lane", 9) == [2, 1, 3, 0]


def test_only_the_best_of_many_matches_are_listed(qtbot: QtBot, window: MainWindow) -> None:
    steps = [Step(id=f"s{n}", kind="step", lane="L", name=f"Step number {n} of many") for n in range(1_000)]
    boxes = FrozenMap({step.id: Box(n * 160.0, 20.0, 120.0, 60.0) for n, step in enumerate(steps)})
    lane = Lane(id="L", name="All", kind="backstage")
    scenario = Scenario(id="a", lanes=ElementMap([lane]), nodes=ElementMap(steps), layout=Layout(nodes=boxes))
    window.workspace.open(prepare_document(Document(scenarios=ElementMap([scenario]))), None)
    window.command_palette.open_palette()
    window.command_palette.search_field.setText("many 999")
    assert palette_titles(window.command_palette) == ["Go to Step number 999 of many"]
    window.command_palette.search_field.setText("step")
    assert window.command_palette.result_list.topLevelItemCount() == DEFAULT_LIMITS.search_results
    QApplication.processEvents()


def test_unnamed_elements_are_omitted(ordering: MainWindow) -> None:
    scenario = ordering.workspace.scenario
    nameless = [node.id for node in scenario.nodes.values() if not node.name]
    elements = named_element_source(ordering.workspace, ordering._services.appearance, lambda _key: None)
    groups = (scenario.phases, scenario.lanes, scenario.nodes, scenario.annotations)
    assert len(elements.search_texts) == sum(len(group) for group in groups) - len(nameless)


def test_menu_details_are_shown_beside_the_command(ordering: MainWindow, palette: CommandPalette) -> None:
    QTest.keyClicks(palette.search_field, "path order by web")
    assert palette_row(palette, 0).text(0) == "Highlight Path: Order by web and keep"
    assert palette_row(palette, 0).text(1) == "37 %"
