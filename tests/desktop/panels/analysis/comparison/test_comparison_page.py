"""The comparison: a scenario compared with another one, its differences and payback, in the dock."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from cpm_desktop.desktop.files.document_file import template_path
from cpm_desktop.desktop.panels.analysis.comparison.page import ComparisonPage
from cpm_desktop.desktop.panels.analysis.table.table_view import AnalysisTableView
from cpm_desktop.desktop.window.main_window import MainWindow
from cpm_desktop.desktop.workspace.comparison_settings import default_baseline
from cpm_desktop.editing.commands.elements import delete_elements, edit_elements
from cpm_desktop.editing.commands.nodes import NodePlacement, move_nodes
from cpm_desktop.editing.commands.scenarios import copy_scenario, delete_scenario, edit_document, edit_scenario
from cpm_desktop.editing.session import Session
from cpm_desktop.model.document import Document
from cpm_desktop.storage.files import load_document, save_document
from tests.desktop.panels.analysis.analysis_dock import wait_until_settled

WHAT_IF = "account-managers"


def open_comparison(qtbot: QtBot, window: MainWindow, table: str = "Metrics") -> AnalysisTableView:
    """Click the tab and one of its tables; return that table."""
    bar = window.analysis.tabBar()
    number = list(window.analysis.pages).index("comparison")
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.tabRect(number).center())
    wait_until_settled(qtbot, window)
    (button,) = (
        button for button in comparison_page(window).control_bar.findChildren(QAbstractButton) if button.text() == table
    )
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    view = comparison_page(window).current_table_view
    assert view is not None
    return view


def comparison_page(window: MainWindow) -> ComparisonPage:
    found = window.analysis.pages["comparison"]
    assert isinstance(found, ComparisonPage)
    return found


def rows(view: AnalysisTableView) -> list[list[str]]:
    """Return the texts of every row, in the sorted order."""
    model = view.sorted_model
    return [[str(model.index(row, at).data()) for at in range(model.columnCount())] for row in range(model.rowCount())]


def row_of(view: AnalysisTableView, *cells: str) -> list[str]:
    (found,) = (row for row in rows(view) if row[: len(cells)] == list(cells))
    return found


def cell_point(view: AnalysisTableView, row: list[str], column: int) -> QPoint:
    index = view.sorted_model.index(rows(view).index(row), column)
    view.scrollTo(index)
    return view.visualRect(index).center()


def activate_cell(view: AnalysisTableView, row: list[str], column: int = 0) -> None:
    """Click a cell and press Enter."""
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=cell_point(view, row, column))
    QTest.keyClick(view, Qt.Key.Key_Return)


def write(line: QLineEdit, text: str) -> None:
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, text)
    QTest.keyClick(line, Qt.Key.Key_Return)


def choose_baseline(window: MainWindow, name: str) -> None:
    """Choose the baseline by the keyboard."""
    choice = comparison_page(window).baseline_box
    choice.setFocus()
    QTest.keyClick(choice, Qt.Key.Key_Home)
    for _ in range(choice.findText(name)):
        QTest.keyClick(choice, Qt.Key.Key_Down)


@pytest.fixture
def what_if(ordering: MainWindow) -> MainWindow:
    ordering.workspace.show_scenario(WHAT_IF)
    return ordering


@pytest.fixture
def sample() -> Document:
    return load_document(template_path("ordering"))


def test_what_if_is_compared_with_its_origin_by_default(sample: Document) -> None:
    assert default_baseline(sample, WHAT_IF) == "today"
    nested = copy_scenario(sample, WHAT_IF, "more", "More")
    assert default_baseline(nested, "more") == WHAT_IF
    assert default_baseline(sample, "competitor") == "today"


def test_today_is_compared_with_a_competitor_or_another_scenario_by_default(sample: Document) -> None:
    assert default_baseline(sample, "today") == "competitor"
    remaining = delete_scenario(sample, "competitor")
    assert default_baseline(remaining, "today") == WHAT_IF
    assert default_baseline(delete_scenario(remaining, WHAT_IF), "today") is None


def test_metrics_show_better_and_worse_in_words_and_signs(qtbot: QtBot, what_if: MainWindow) -> None:
    view = open_comparison(qtbot, what_if)
    lead = row_of(view, "Lead time")
    assert lead[3].startswith("−")
    assert lead[5] == "better"
    what_if.workspace.editor.perform(
        "slow", lambda document: edit_elements(document, WHAT_IF, ["A1"], touch_minutes=90_000)
    )
    wait_until_settled(qtbot, what_if)
    lead = row_of(view, "Lead time")
    assert (lead[3][0], lead[4][0], lead[5]) == ("+", "+", "worse")


def test_equal_metrics_are_the_same_and_ends_are_not_judged(qtbot: QtBot, what_if: MainWindow) -> None:
    view = open_comparison(qtbot, what_if)
    assert {row[5] for row in rows(view) if row[0].startswith("Ends")} <= {"", "equal"}
    what_if.workspace.editor.perform("copy", lambda document: copy_scenario(document, "today", "same", "Same"))
    what_if.workspace.show_scenario("same")
    wait_until_settled(qtbot, what_if)
    assert {row[5] for row in rows(view)} == {"equal"}
    assert {row[3][0] for row in rows(view)} == {"±"}


def test_baseline_can_be_chosen_by_keyboard(qtbot: QtBot, what_if: MainWindow) -> None:
    view = open_comparison(qtbot, what_if)
    choose_baseline(what_if, "Blue Harbour (fictional competitor)")
    wait_until_settled(qtbot, what_if)
    titles = [view.sorted_model.headerData(at, Qt.Orientation.Horizontal) for at in (1, 2)]
    assert titles == ["Blue Harbour (fictional…", "Account managers"]
    what_if.workspace.show_scenario("today")
    what_if.workspace.show_scenario(WHAT_IF)
    assert comparison_page(what_if).baseline_box.currentText() == "Blue Harbour (fictional competitor)"


def test_change_row_selects_its_element(qtbot: QtBot, what_if: MainWindow) -> None:
    view = open_comparison(qtbot, what_if, "Changes")
    changed = next(row for row in rows(view) if row[0] == "~ changed" and row[1] == "Step")
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=cell_point(view, changed, 2))
    (selected,) = what_if.workspace.selection.ids
    assert what_if.workspace.scenario.nodes[selected].name == changed[2]
    assert " → " in changed[3]


def test_removed_element_shows_its_place_and_enter_reveals_it(qtbot: QtBot, what_if: MainWindow) -> None:
    view = open_comparison(qtbot, what_if, "Changes")
    removed = row_of(view, "− removed", "Step", "Queue, route")
    assert removed[4] == "Call centre with IVR, Explore"
    activate_cell(view, removed)
    workspace = what_if.workspace
    assert workspace.scenario_id == "today"
    (selected,) = workspace.selection.ids
    assert workspace.scenario.nodes[selected].name == "Queue, route"
    area = what_if.canvas.canvas_scene.nodes[selected].box
    assert what_if.canvas.visible_area().contains(area)


def test_changes_are_described_after_each_command(qtbot: QtBot, ordering: MainWindow) -> None:
    workspace = ordering.workspace
    workspace.editor.perform("copy", lambda document: copy_scenario(document, "today", "next", "Next"))
    workspace.show_scenario("next")
    view = open_comparison(qtbot, ordering, "Changes")
    assert not view.isVisible()
    assert comparison_page(ordering).message_label.text().startswith("No differences in content.")
    workspace.editor.perform(
        "edit", lambda document: edit_elements(document, "next", ["A1"], touch_minutes=30, value="waste")
    )
    workspace.editor.perform(
        "move", lambda document: move_nodes(document, "next", {"B3": NodePlacement("C", "order", 2000, 20)})
    )
    workspace.editor.perform("cut", lambda document: delete_elements(document, "next", ["A2"]))
    wait_until_settled(qtbot, ordering)
    assert (
        row_of(view, "~ changed", "Step", "Search product")[3]
        == "Touch time: 10 min → 30 min; Value: Value-adding → Waste"
    )
    assert row_of(view, "− removed", "Step", "Show product page")[4] == "Web shop, Explore"
    moved = row_of(view, "→ moved", "Step", "Advise")
    assert moved[3] == "Lane: “Sales” → “Customer”; Phase: “Explore” → “Order”"


def test_payback_depends_on_the_terms(qtbot: QtBot, what_if: MainWindow) -> None:
    view = open_comparison(qtbot, what_if, "Does it pay?")
    assert rows(view)[0][:2] == ["It pays", "6808.24 EUR"]
    write(comparison_page(what_if).years_editor.line_edit, "1")
    wait_until_settled(qtbot, what_if)
    assert rows(view)[0] == ["It does not pay", "−730.59 EUR", "Paid back after 14.3 months."]
    write(comparison_page(what_if).benefit_editor.line_edit, "2")
    wait_until_settled(qtbot, what_if)
    assert rows(view)[0][0] == "It pays"
    assert row_of(view, "Benefit per case")[1] == "2.00 EUR"
    what_if.workspace.editor.perform("dear", lambda document: edit_scenario(document, WHAT_IF, annual_cost=30_000))
    wait_until_settled(qtbot, what_if)
    assert rows(view)[0][2].startswith("Never paid back:")
    write(comparison_page(what_if).benefit_editor.line_edit, " ")
    wait_until_settled(qtbot, what_if)
    assert row_of(view, "Benefit per case")[1] == "0.51 EUR"


@pytest.mark.parametrize(
    ("fields", "first_row"),
    [
        ({}, ["It makes no difference", "0.00 EUR", "Nothing to pay back: benefit and cost are equal."]),
        ({"one_off_cost": 100}, ["It does not pay", "−100.00 EUR", "Never paid back: no benefit per year remains."]),
        (
            {"annual_cost": 100},
            ["It does not pay", "−100.00 EUR", "Never paid back: the extra cost per year exceeds the benefit."],
        ),
    ],
)
def test_what_if_without_a_benefit_says_why_it_is_not_paid_back(
    qtbot: QtBot, ordering: MainWindow, fields: dict[str, float], first_row: list[str]
) -> None:
    workspace = ordering.workspace
    workspace.editor.perform("copy", lambda document: copy_scenario(document, "today", "next", "Next"))
    workspace.editor.perform("cost", lambda document: edit_scenario(document, "next", **fields))
    workspace.show_scenario("next")
    view = open_comparison(qtbot, ordering, "Does it pay?")
    write(comparison_page(ordering).years_editor.line_edit, "1")
    wait_until_settled(qtbot, ordering)
    assert rows(view)[0] == first_row


def test_lost_cases_leave_the_differences_empty(qtbot: QtBot, what_if: MainWindow) -> None:
    view = open_comparison(qtbot, what_if, "Metrics")
    assert row_of(view, "Lead time")[3] != ""
    exits = [flow.id for flow in what_if.workspace.scenario.flows.values() if flow.source == "G5"]
    what_if.workspace.editor.perform("lose", lambda document: edit_elements(document, WHAT_IF, exits, probability=0.4))
    wait_until_settled(qtbot, what_if)
    lead_time = row_of(view, "Lead time")
    assert lead_time[1:3] != ["", ""]
    assert lead_time[3:] == ["", "", ""]
    assert "reach no end" in comparison_page(what_if).notice_label.text()


def test_invalid_term_is_rejected_with_a_message(qtbot: QtBot, what_if: MainWindow) -> None:
    open_comparison(qtbot, what_if, "Does it pay?")
    write(comparison_page(what_if).years_editor.line_edit, "-1")
    assert what_if.message_bar.text_label.text() == "The term cannot be negative: “-1”."
    assert comparison_page(what_if).years_editor.line_edit.text() == "-1"


def test_single_scenario_shows_how_to_add_a_what_if(qtbot: QtBot, window: MainWindow) -> None:
    for table in ("Metrics", "Changes", "Does it pay?", "Measures", "Customer steps"):
        open_comparison(qtbot, window, table)
        assert comparison_page(window).message_label.isVisible()
        assert "New What-If" in comparison_page(window).message_label.text()
    assert not comparison_page(window).baseline_box.isEnabled()
    window.window_actions.scenario.new_what_if.trigger()
    wait_until_settled(qtbot, window)
    comparison_page(window).show_view_when_ready(0)
    assert comparison_page(window).message_label.text().startswith("No metrics yet")


@pytest.fixture
def other_file(sample: Document, tmp_path: Path) -> Path:
    """Return a colleague's version of the sample as a file: another author, one step and some scenarios fewer."""
    session = Session(sample)
    session.perform("sign", lambda document: edit_document(document, author="Zs. Nagy"))
    session.perform("slow", lambda document: edit_elements(document, "today", ["A1"], touch_minutes=30))
    session.perform("rename", lambda document: edit_elements(document, WHAT_IF, ["A1"], name="Look around"))
    session.perform("cut", lambda document: delete_elements(document, "today", ["A2"]))
    session.perform("forget", lambda document: delete_scenario(document, "competitor"))
    session.perform("plan", lambda document: copy_scenario(document, "today", "later", "Later"))
    path = tmp_path / "colleague.cpm.json"
    save_document(session.document, path)
    return path


def compare_with_file(monkeypatch: pytest.MonkeyPatch, window: MainWindow, path: Path) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    window.window_actions.comparison.compare_file.trigger()


def test_another_file_is_compared_by_scenario(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, ordering: MainWindow, other_file: Path
) -> None:
    document = ordering.workspace.document
    compare_with_file(monkeypatch, ordering, other_file)
    qtbot.waitUntil(lambda: comparison_page(ordering).current_table_view is not None)
    view = comparison_page(ordering).current_table_view
    assert view is not None
    assert view.isVisible()
    assert comparison_page(ordering).baseline_box.currentText() == "Today – colleague"
    assert row_of(view, "~ changed", "Document")[3] == "Author: “Zs. Nagy” → “CPM Desktop”"
    assert row_of(view, "− removed", "Scenario")[2] == "Later"
    assert row_of(view, "+ added", "Scenario")[2].startswith("Blue Harbour")
    assert row_of(view, "~ changed", "Step", "Search product")[3] == "Touch time: 30 min → 10 min"
    assert row_of(view, "+ added", "Step", "Show product page")
    other = row_of(view, "~ changed", "Scenario", "Account managers")
    assert other[3] == "0 added, 0 removed, 1 changed, 0 moved"
    activate_cell(view, other)
    wait_until_settled(qtbot, ordering)
    assert ordering.workspace.scenario_id == WHAT_IF
    assert row_of(view, "~ changed", "Step")[3] == "Name: “Look around” → “Search product”"
    assert ordering.workspace.document is document


def test_file_comparison_can_be_ended(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, ordering: MainWindow, other_file: Path
) -> None:
    compare_with_file(monkeypatch, ordering, other_file)
    wait_until_settled(qtbot, ordering)
    QTest.mouseClick(comparison_page(ordering).clear_file_button, Qt.MouseButton.LeftButton)
    assert comparison_page(ordering).baseline_box.currentText().startswith("Blue Harbour")
    assert not comparison_page(ordering).clear_file_button.isVisible()
    compare_with_file(monkeypatch, ordering, other_file)
    assert ordering.document_file.open(template_path("support"))
    assert not comparison_page(ordering).clear_file_button.isVisible()
    assert comparison_page(ordering).baseline_box.count() == 0


def test_unreadable_file_is_reported(monkeypatch: pytest.MonkeyPatch, ordering: MainWindow, tmp_path: Path) -> None:
    broken = tmp_path / "broken.cpm.json"
    broken.write_text("{", encoding="utf-8")
    compare_with_file(monkeypatch, ordering, broken)
    assert "broken.cpm.json" in ordering.message_bar.text_label.text()
    assert not ordering.analysis.pages["comparison"].isVisible()


def test_scorecard_shows_gaps_and_missing_details(qtbot: QtBot, ordering: MainWindow) -> None:
    workspace = ordering.workspace
    view = open_comparison(qtbot, ordering, "Measures")
    assert row_of(view, "Net promoter score")[1:5] == ["18", "31", "−13 behind", "−72.2 %"]
    (theirs,) = (
        measure.id for measure in workspace.document.scenarios["competitor"].measures.values() if measure.score == "nps"
    )
    undated = partial(edit_elements, scenario_id="competitor", ids=[theirs], date="", source="")
    workspace.editor.perform("forget", undated)
    wait_until_settled(qtbot, ordering)
    line = row_of(view, "Net promoter score")
    assert line[5] == "Blue Harbour (fictional competitor): the source, the date"
    activate_cell(view, line, 5)
    assert workspace.scenario_id == "competitor"
    assert workspace.selection.ids == (theirs,)
    assert "date" in ordering.inspector.form.editors


def test_customer_steps_are_listed_side_by_side(qtbot: QtBot, ordering: MainWindow) -> None:
    view = open_comparison(qtbot, ordering, "Customer steps")
    ours = [row[1] for row in rows(view)]
    assert ours[:3] == ["Search product", "Call, walk the IVR menu", "Review options"]
    ordering.workspace.editor.perform("less", lambda document: delete_elements(document, "today", ["A1"]))
    wait_until_settled(qtbot, ordering)
    row = row_of(view, "Explore", "— missing")
    assert row[3] == "Search product"
    activate_cell(view, row, 3)
    assert ordering.workspace.scenario_id == "competitor"
    (selected,) = ordering.workspace.selection.ids
    assert ordering.workspace.scenario.nodes[selected].name == row[3]
