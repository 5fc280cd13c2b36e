"""A table copied from a spreadsheet is pasted as part of the process."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cpm_desktop.desktop.canvas.scene.painter import to_qrectf
from cpm_desktop.desktop.window.main_window import MainWindow
from cpm_desktop.editing.commands.elements import edit_elements

CONTROL = Qt.KeyboardModifier.ControlModifier


def paste(qtbot: QtBot, window: MainWindow, text: str) -> None:
    QApplication.clipboard().setText(text)
    window.canvas.setFocus()
    qtbot.keyClick(window.canvas, Qt.Key.Key_V, CONTROL)


def test_paste_is_one_undo_step_and_selects_the_new_elements(qtbot: QtBot, ordering: MainWindow) -> None:
    workspace = ordering.workspace
    before = workspace.document
    paste(qtbot, ordering, "Lane\tStep\tWait\nSales\tGreet\t2 h\nTailor\tMeasure\t\nSales\tThank\t")
    scenario = workspace.scenario
    pasted = [scenario.nodes[key] for key in workspace.selection.ids if key in scenario.nodes]
    assert [(scenario.lanes[node.lane].name, node.name) for node in pasted] == [
        ("Sales", "Greet"),
        ("Tailor", "Measure"),
        ("Sales", "Thank"),
    ]
    assert all(node.id in scenario.layout.nodes for node in pasted)
    assert workspace.session.undo_name == "paste table"
    qtbot.keyClick(ordering, Qt.Key.Key_Z, CONTROL)
    assert workspace.document is before


def test_pasted_elements_are_scrolled_into_view(qtbot: QtBot, ordering: MainWindow) -> None:
    ordering.canvas.zoom_to(1.0)
    ordering.canvas.horizontalScrollBar().setValue(ordering.canvas.horizontalScrollBar().minimum())
    paste(qtbot, ordering, "Lane\tStep\tPhase\nSales\tGreet\tAfter-sale\nTailor\tMeasure\tAfter-sale")
    first = next(key for key in ordering.workspace.selection.ids if key in ordering.workspace.scenario.nodes)
    assert ordering.canvas.visible_area().contains(to_qrectf(ordering.canvas.drawing.placement.nodes[first]))


def test_pasted_lines_go_into_the_selected_lane(qtbot: QtBot, ordering: MainWindow) -> None:
    ordering.workspace.selection.select(["BILL"])
    paste(qtbot, ordering, "Print\nFold\nSend")
    names = [node.name for node in ordering.workspace.scenario.nodes.values() if node.lane == "BILL"]
    assert names[-3:] == ["Print", "Fold", "Send"]


def test_row_that_cannot_be_understood_is_named_and_the_others_are_pasted(qtbot: QtBot, ordering: MainWindow) -> None:
    paste(qtbot, ordering, "Responsible\tstep\ttime\nSales\tGreet\tsoon\nSales\tThank\t5")
    assert [node.name for node in ordering.workspace.scenario.nodes.values()][-1] == "Thank"
    message = ordering.message_bar.text_label.text()
    assert "Row 2: “soon” is not a duration" in message
    assert "“Responsible” became the lanes" in message
    qtbot.keyClick(ordering, Qt.Key.Key_Z, CONTROL)
    assert not ordering.workspace.session.can_undo


def test_invalid_table_changes_nothing_and_shows_the_reason(qtbot: QtBot, ordering: MainWindow) -> None:
    before = ordering.workspace.document
    paste(qtbot, ordering, "lane\tstep\ttouch\nSales\tGreet\tsoon")
    assert ordering.workspace.document is before
    assert "Row 2: “soon” is not a duration" in ordering.message_bar.text_label.text()
    assert not ordering.workspace.session.can_undo


def test_table_can_be_pasted_into_an_empty_document(qtbot: QtBot, window: MainWindow) -> None:
    window.show_welcome()
    QApplication.clipboard().setText("泳道\t步骤\n客户\t下单\n仓库\t发货")
    window.window_actions.edit.paste.trigger()
    assert window.canvas.isVisible()
    assert [node.name for node in window.workspace.scenario.nodes.values()] == ["下单", "发货"]


def test_hundreds_of_pasted_rows_are_placed(qtbot: QtBot, window: MainWindow) -> None:
    rows = "\n".join(f"Lane {number % 8}\tStep {number}" for number in range(300))
    paste(qtbot, window, rows)
    assert len(window.workspace.scenario.nodes) == 300


def test_copied_texts_are_not_formulas_in_a_spreadsheet(qtbot: QtBot, ordering: MainWindow) -> None:
    workspace = ordering.workspace
    workspace.editor.perform("rename", lambda document: edit_elements(document, "today", ["B3", "SALES"], name="=1+1"))
    workspace.selection.select(["B3"])
    ordering.canvas.setFocus()
    qtbot.keyClick(ordering.canvas, Qt.Key.Key_C, CONTROL)
    assert QApplication.clipboard().text() == "'=1+1"
    page = ordering.analysis.show_tab("handoffs")
    qtbot.waitUntil(lambda: page.current_table_view is not None)
    table = page.current_table_view
    assert table is not None
    table.setFocus()
    table.selectAll()

    def copied_cells() -> list[str]:
        qtbot.keyClick(table, Qt.Key.Key_C, CONTROL)
        return [cell for line in QApplication.clipboard().text().splitlines() for cell in line.split("\t")]

    qtbot.waitUntil(lambda: any(cell.startswith("'=1+1") for cell in copied_cells()))
    assert [cell for cell in copied_cells() if cell.startswith(("=", "+", "@"))] == []


def test_copied_text_is_pasted_as_it_was(qtbot: QtBot, ordering: MainWindow) -> None:
    paste(qtbot, ordering, "Lane\tStep\nSales\t'=1+1\n\t'quoted'")
    scenario, ids = ordering.workspace.scenario, ordering.workspace.selection.ids
    assert [scenario.nodes[key].name for key in ids if key in scenario.nodes] == ["=1+1", "'quoted'"]
