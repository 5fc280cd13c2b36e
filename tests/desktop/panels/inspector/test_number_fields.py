"""Numbers typed in the inspector: both decimal signs are understood, and nothing becomes a thousand times larger."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from cpm_desktop.desktop.window.main_window import MainWindow
from cpm_desktop.i18n import NumberFormat, set_translator
from tests.desktop.panels.inspector.inspector_driver import line_edit_of, step_of, type_and_confirm


@pytest.fixture(params=["en", "de", "el", "hu"])
def language(request: pytest.FixtureRequest) -> Iterator[str]:
    """Use the numbers of a language."""
    before, locale = QLocale(), QLocale(request.param)
    QLocale.setDefault(locale)
    set_translator(None, request.param, NumberFormat(locale.decimalPoint(), locale.groupSeparator()))
    yield request.param
    QLocale.setDefault(before)
    set_translator(None)


@pytest.mark.usefixtures("language")
@pytest.mark.parametrize(
    ("path", "typed", "value"),
    [
        ("touch_minutes", "0,125 h", 7.5),
        ("wait_minutes", "0.125 h", 7.5),
        ("tolerance_minutes", "1.200,5 min", 1200.5),
        ("cost", "1,250.75", 1250.75),
        ("cost", "0.125", 0.125),
        ("cost", "12 500", 12_500),
        ("fail_probability", "12,500 %", 0.125),
        ("fail_probability", "0.125", 0.00125),
    ],
)
def test_both_decimal_signs_are_understood(
    qtbot: QtBot, ordering: MainWindow, path: str, typed: str, value: float
) -> None:
    ordering.workspace.selection.select(["B3"])
    field = line_edit_of(ordering, path)
    type_and_confirm(qtbot, field, typed)
    assert getattr(step_of(ordering, "B3"), path) == value
    shown = field.text()
    type_and_confirm(qtbot, field, "7")
    type_and_confirm(qtbot, field, shown)
    assert getattr(step_of(ordering, "B3"), path) == value


@pytest.mark.usefixtures("language")
@pytest.mark.parametrize(
    ("path", "typed"),
    [("touch_minutes", "1,500 min"), ("wait_minutes", "1.500"), ("cost", "12,500"), ("cost", "1.125")],
)
def test_what_can_be_read_in_two_ways_is_asked(qtbot: QtBot, ordering: MainWindow, path: str, typed: str) -> None:
    before = ordering.workspace.document
    ordering.workspace.selection.select(["B3"])
    field = line_edit_of(ordering, path)
    type_and_confirm(qtbot, field, typed)
    assert ordering.workspace.document is before
    assert field.text() == typed
    number = typed.removesuffix(" min")
    assert field.toolTip().startswith(f"“{number}” can mean {number.replace(',', '').replace('.', '')} or 1")
    assert ordering.message_bar.text_label.text() == field.toolTip()


def test_question_names_two_answers_that_are_understood(qtbot: QtBot, ordering: MainWindow) -> None:
    ordering.workspace.selection.select(["B3"])
    field = line_edit_of(ordering, "cost")
    type_and_confirm(qtbot, field, "1,125")
    assert field.toolTip() == "“1,125” can mean 1125 or 1.1250. Enter one of these."
    type_and_confirm(qtbot, field, "1.1250")
    assert step_of(ordering, "B3").cost == 1.125
    type_and_confirm(qtbot, field, "1125")
    assert step_of(ordering, "B3").cost == 1125
