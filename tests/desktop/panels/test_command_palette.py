"""The command palette: every command and every name, by keys alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTreeWidgetItem
from pytestqt.qtbot import QtBot

from cpm_desktop.desktop.canvas.navigation.element_areas import area_of
from cpm_desktop.desktop.panels.command_palette import MOST, CommandPalette
from cpm_desktop.desktop.panels.command_palette_entries import Commands, everything_named
from cpm_desktop.desktop.text.fuzzy_search import best
from cpm_desktop.desktop.window.main_window import MainWindow
from cpm_desktop.desktop.workspace.prepared_document import make_ready
from cpm_desktop.editing.commands.elements import edit
from cpm_desktop.model.document import Document, Scenario
from cpm_desktop.model.elements import Lane, Step
from cpm_desktop.model.layout import Box, Layout
from cpm_desktop.model.mapping import FrozenMap, Keyed
from cpm_desktop.model.search_text import folded
from tests.desktop.canvas.canvas_driver import focus

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def palette(qtbot: QtBot, ordering: MainWindow) -> CommandPalette:
    """Return the palette, opened by its key from the canvas."""
    ordering.canvas.setFocus()
    qtbot.keyClick(ordering.canvas, Qt.Key.Key_K, CONTROL)
    return ordering.command_palette


def line(palette: CommandPalette, row: int) -> QTreeWidgetItem:
    item = palette.list.topLevelItem(row)
    assert item is not None
    return item


def titles(palette: CommandPalette) -> list[str]:
    return [line(palette, row).text(0) for row in range(palette.list.topLevelItemCount())]


def press(key: Qt.Key) -> None:
    QTest.keyClick(focus(), key)


def test_it_opens_over_the_top_of_the_window_and_escape_gives_the_focus_back(
    ordering: MainWindow, palette: CommandPalette
) -> None:
    assert palette.isVisible()
    assert palette.field.hasFocus()
    assert abs(palette.geometry().center().x() - ordering.rect().center().x()) <= 1
    assert palette.y() < 100
    press(Qt.Key.Key_Escape)
    assert palette.isHidden()
    assert ordering.canvas.hasFocus()


def test_the_same_key_closes_it(qtbot: QtBot, ordering: MainWindow, palette: CommandPalette) -> None:
    qtbot.keyClick(palette.field, Qt.Key.Key_K, CONTROL)
    assert palette.isHidden()
    assert ordering.canvas.hasFocus()


def test_parts_of_the_words_in_any_order_find_a_command_and_enter_runs_it(
    qtbot: QtBot, ordering: MainWindow, palette: CommandPalette
) -> None:
    qtbot.keyClicks(palette.field, "out lay")
    assert titles(palette)[0] == "Lay Out All"
    assert line(palette, 0).text(1) == "Ctrl+Shift+L"
    ordering.workspace.perform("move", lambda document: edit(document, "today", ["B3"], lane="WEB"))
    press(Qt.Key.Key_Return)
    assert palette.isHidden()
    assert ordering.workspace.session.undo_name == "lay out all"


def test_the_arrows_choose_and_pass_over_what_cannot_be_done(
    qtbot: QtBot, ordering: MainWindow, palette: CommandPalette
) -> None:
    qtbot.keyClicks(palette.field, "align")
    offered = [entry.enabled for entry in palette._entries]
    assert offered.count(False) >= 6
    for row, enabled in enumerate(offered):
        assert line(palette, row).isDisabled() is not enabled
    before = ordering.workspace.document
    press(Qt.Key.Key_Return)
    assert ordering.workspace.document is before
    palette.close_palette()
    ordering.workspace.select(["A1", "B3"])
    palette.open_palette()
    palette.field.setText("arrange")
    allowed = [row for row, entry in enumerate(palette._entries) if entry.enabled]
    assert 1 < len(allowed) < len(palette._entries)
    for row in (*allowed, allowed[0]):
        assert palette.list.currentIndex().row() == row
        press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Up)
    press(Qt.Key.Key_Up)
    assert palette.list.currentIndex().row() == allowed[-1]


def test_every_action_of_the_menus_can_be_found_by_its_name(ordering: MainWindow, palette: CommandPalette) -> None:
    commands = Commands(ordering.menuBar())
    for place, text in enumerate(commands.texts):
        entry = commands.entry(place)
        assert entry.title
        assert place in best(commands.texts, text, len(commands.texts)), text
    found = {commands.entry(place).title for place in range(len(commands.texts))}
    assert {"Save", "Paste", "Pain point", "Full Screen", "Appearance: Dark"} <= found


def test_a_name_leads_to_its_element(qtbot: QtBot, ordering: MainWindow, palette: CommandPalette) -> None:
    ordering.canvas.zoom_to(2.0)
    qtbot.keyClicks(palette.field, "advise")
    assert titles(palette)[0] == "Go to Advise"
    assert line(palette, 0).text(1) == "Step in Sales"
    press(Qt.Key.Key_Return)
    canvas = ordering.canvas
    assert ordering.workspace.selection == ("B3",)
    assert canvas.area_in_sight().contains(area_of(canvas.drawing, ["B3"], canvas.area_in_sight()))
    assert canvas.hasFocus()


@pytest.mark.parametrize("key", ["SALES", "fulfil", "n1"])
def test_lanes_phases_and_annotations_are_found_too(
    qtbot: QtBot, ordering: MainWindow, palette: CommandPalette, key: str
) -> None:
    ordering.canvas.zoom_to(0.1)
    element = ordering.workspace.scenario.element(key)
    palette.field.setText(str(getattr(element, "name", None) or getattr(element, "text", "")))
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert ordering.workspace.selection == (key,)
    in_sight = ordering.canvas.area_in_sight()
    assert in_sight.intersects(area_of(ordering.canvas.drawing, [key], in_sight))
    assert ordering.canvas.zoom >= 0.4


def test_a_click_does_what_enter_does(qtbot: QtBot, ordering: MainWindow, palette: CommandPalette) -> None:
    qtbot.keyClicks(palette.field, "100 view")
    ordering.canvas.zoom_to(0.5)
    place = palette.list.visualItemRect(line(palette, 0)).center()
    qtbot.mouseClick(palette.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert ordering.canvas.zoom == 1.0
    assert palette.isHidden()


def test_it_goes_when_the_person_goes_on_elsewhere(ordering: MainWindow, palette: CommandPalette) -> None:
    ordering.canvas.setFocus()
    assert palette.isHidden()


def test_a_screen_reader_hears_what_is_chosen(qtbot: QtBot, palette: CommandPalette) -> None:
    interface = QAccessible.queryAccessibleInterface(palette.field)
    assert interface.text(QAccessible.Text.Name) == "Command"
    qtbot.keyClicks(palette.field, "zoom in")
    assert interface.text(QAccessible.Text.Description) == "Zoom In"
    qtbot.keyClicks(palette.field, "no such thing")
    assert interface.text(QAccessible.Text.Description) == "Nothing found"
    assert titles(palette) == ["Nothing found"]
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    assert palette.isVisible(), "there is nothing to choose"
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert palette.isVisible()


def test_what_stands_in_front_comes_first() -> None:
    texts = [folded(text) for text in ("Overview", "Preview", "Now view", "View", "Nézet Ελέγχω")]
    assert [texts[place] for place in best(texts, "view", 9)] == ["view", "now view", "overview", "preview"]
    assert best(texts, "ελεγχω NEZET", 9) == [4]
    assert best(texts, "view", 1) == [3]
    assert best(texts, "", 2) == [0, 1]
    assert best(["lane colour by", "lane insert", "lane", "lane moved"], "lane", 9) == [2, 1, 3, 0]


def test_of_many_steps_only_the_best_are_listed(qtbot: QtBot, window: MainWindow) -> None:
    steps = [Step(id=f"s{n}", kind="step", lane="L", name=f"Step number {n} of many") for n in range(1_000)]
    boxes = FrozenMap({step.id: Box(n * 160.0, 20.0, 120.0, 60.0) for n, step in enumerate(steps)})
    lane = Lane(id="L", name="All", kind="backstage")
    scenario = Scenario(id="a", lanes=Keyed([lane]), nodes=Keyed(steps), layout=Layout(nodes=boxes))
    window.workspace.open(make_ready(Document(scenarios=Keyed([scenario]))), None)
    window.command_palette.open_palette()
    window.command_palette.field.setText("many 999")
    assert titles(window.command_palette) == ["Go to Step number 999 of many"]
    window.command_palette.field.setText("step")
    assert window.command_palette.list.topLevelItemCount() == MOST
    QApplication.processEvents()


def test_names_without_words_are_left_out(ordering: MainWindow) -> None:
    scenario = ordering.workspace.scenario
    nameless = [node.id for node in scenario.nodes.values() if not node.name]
    elements = everything_named(ordering.workspace, ordering._parts.appearance, lambda _key: None)
    groups = (scenario.phases, scenario.lanes, scenario.nodes, scenario.annotations)
    assert len(elements.texts) == sum(len(group) for group in groups) - len(nameless)


def test_what_a_menu_says_beside_a_command_stands_beside_it(ordering: MainWindow, palette: CommandPalette) -> None:
    QTest.keyClicks(palette.field, "variant order by web")
    assert line(palette, 0).text(0) == "Highlight Variant: Order by web and keep"
    assert line(palette, 0).text(1) == "37 %"
