"""A date field stores dates in one form, and says when its text is not a date."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from cpm_desktop.desktop.window.main_window import MainWindow
from tests.desktop.panels.inspector.inspector_driver import line_edit_of, type_and_confirm


def test_date_is_stored_in_one_form(qtbot: QtBot, ordering: MainWindow) -> None:
    key = next(iter(ordering.workspace.scenario.measures))
    ordering.workspace.selection.select([key])
    field = line_edit_of(ordering, "date")
    type_and_confirm(qtbot, field, "30.9.2026")
    assert ordering.workspace.scenario.measures[key].date == field.text() == "2026-09-30"
    assert field.toolTip() == ""
    assert not ordering.message_bar.isVisible()


def test_text_is_kept_and_said_to_be_no_date(qtbot: QtBot, ordering: MainWindow) -> None:
    ordering.workspace.selection.select([])
    field = line_edit_of(ordering, "date")
    type_and_confirm(qtbot, field, "next spring")
    assert ordering.workspace.scenario.date == field.text() == "next spring"
    assert field.toolTip() == "“next spring” is not a date. It is kept as text. A date is 2026-09-30."
    assert ordering.message_bar.isVisible()
    assert ordering.message_bar.text_label.text() == field.toolTip()
    type_and_confirm(qtbot, field, "2027-04")
    assert (ordering.workspace.scenario.date, field.toolTip()) == ("2027-04", "")


def test_date_that_can_be_two_days_is_asked(qtbot: QtBot, ordering: MainWindow) -> None:
    before = ordering.workspace.document
    ordering.workspace.selection.select([])
    field = line_edit_of(ordering, "date")
    type_and_confirm(qtbot, field, "01/09/2026")
    assert ordering.workspace.document is before
    assert field.toolTip() == "“01/09/2026” can mean 2026-01-09 or 2026-09-01. Enter one of these."
