"""The tab Ideas: the idea that saves most is first, and one click makes a what-if of it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from cpm_desktop.analysis.metrics.effort import customer_steps
from cpm_desktop.desktop.panels.analysis.pages.ideas_page import IdeasPage
from cpm_desktop.desktop.window.main_window import MainWindow
from tests.desktop.panels.analysis.analysis_dock import (
    click_row,
    current_table,
    open_tab,
    sorted_column_texts,
    wait_until_settled,
)


def ideas_page(qtbot: QtBot, window: MainWindow) -> IdeasPage:
    page = open_tab(qtbot, window, "candidates")
    assert isinstance(page, IdeasPage)
    return page


def test_ideas_show_what_they_save_most_first(qtbot: QtBot, ordering: MainWindow) -> None:
    table = current_table(ideas_page(qtbot, ordering))
    assert sorted_column_texts(table, "Kind")[:3] == ["Waste and waiting", "Repeated contact", "Waste and waiting"]
    assert sorted_column_texts(table, "Customer saves")[2] == "3.8 min"
    assert sorted_column_texts(table, "Staff saves")[2] == "0.2 min"
    assert sorted_column_texts(table, "Per year")[2] == "2400 EUR"


def test_one_click_makes_a_what_if_of_the_selected_idea_and_undo_removes_it(qtbot: QtBot, ordering: MainWindow) -> None:
    workspace, page = ordering.workspace, ideas_page(qtbot, ordering)
    before = workspace.document
    assert not page.try_button.isEnabled()
    click_row(current_table(page), 2)
    assert page.try_button.isEnabled()
    QTest.mouseClick(page.try_button, Qt.MouseButton.LeftButton)
    scenario = workspace.scenario
    assert (scenario.kind, scenario.based_on) == ("what_if", "today")
    assert scenario.name.startswith("What if: Waste and waiting: Call again")
    assert {"I1", "I2", "I3"}.isdisjoint(scenario.nodes)
    saved_steps = customer_steps(before.scenarios["today"]) - customer_steps(scenario)
    assert saved_steps == pytest.approx(2 * 0.25)
    wait_until_settled(qtbot, ordering)
    assert not page.try_button.isEnabled()
    workspace.editor.undo()
    assert workspace.document is before
    assert workspace.scenario_id == "today"
