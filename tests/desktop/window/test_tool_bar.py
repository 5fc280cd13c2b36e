"""The tool bar of the window: one grid of choices, zoom and export always in sight."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QStyleOptionButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from cpm_desktop.desktop.widgets.choice_button import ChoiceButton
from cpm_desktop.desktop.window.main_window import MainWindow


def resize(window: MainWindow, width: int, height: int = 720) -> None:
    window.resize(width, height)
    QApplication.processEvents()
    QApplication.processEvents()


def place(window: MainWindow, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(window.tool_bar, QPoint()), widget.size())


def choices(window: MainWindow) -> list[ChoiceButton]:
    bar = window.tool_bar
    return [bar.scenario_button, bar.perspective_button, bar.colour_button, bar.path_button]


def shown_text(choice: ChoiceButton) -> str:
    option = QStyleOptionButton()
    choice.initStyleOption(option)
    return option.text


def extension_button(window: MainWindow) -> QToolButton:
    found = window.tool_bar.findChild(QToolButton, "qt_toolbar_ext_button")
    assert isinstance(found, QToolButton)
    return found


@pytest.mark.parametrize("width", [1600, 1280, 1024, 800])
def test_zoom_and_export_are_in_sight(ordering: MainWindow, width: int) -> None:
    resize(ordering, width)
    bar = ordering.tool_bar
    assert not extension_button(ordering).isVisible()
    for button in (bar.zoom_button, bar.export_button, *choices(ordering)):
        assert button.isVisible()
        assert bar.rect().contains(place(ordering, button))


@pytest.mark.parametrize("width", [1600, 1280, 800])
def test_choices_stand_on_one_grid(ordering: MainWindow, width: int) -> None:
    resize(ordering, width)
    places = [place(ordering, choice) for choice in choices(ordering)]
    assert len({(area.top(), area.height()) for area in places}) == 1
    assert max(area.width() for area in places) - min(area.width() for area in places) <= 1
    distances = [after.left() - before.left() for before, after in pairwise(places)]
    assert max(distances) - min(distances) <= 1
    captions = [label for label in ordering.tool_bar.findChildren(QLabel) if label.objectName() == "caption"]
    assert [place(ordering, label).left() for label in captions] == [area.left() for area in places]


def test_choice_is_elided(ordering: MainWindow) -> None:
    choice = ordering.tool_bar.colour_button
    resize(ordering, 1600)
    assert shown_text(choice) == choice.text() == "Value to customer"
    resize(ordering, 800)
    assert shown_text(choice).endswith("…")
    assert choice.toolTip() == "Value to customer"


def test_choices_follow_the_menus(ordering: MainWindow) -> None:
    actions, bar = ordering.window_actions, ordering.tool_bar
    actions.perspective.company.trigger()
    actions.diagram_options.colour_actions["owner"].trigger()
    actions.paths.highlight_next.trigger()
    actions.scenario.new_what_if.trigger()
    assert bar.perspective_button.text() == "Company as one"
    assert bar.colour_button.text() == "Owner"
    assert bar.scenario_button.text() == "What if: Today"
    assert bar.scenario_button.accessibleName() == "Scenario: What if: Today"
    actions.paths.highlight_next.trigger()
    assert bar.path_button.text() == actions.paths.current_name() != "None"


def test_slider_follows_and_sets_the_zoom(ordering: MainWindow) -> None:
    resize(ordering, 1280)
    slider, canvas = ordering.tool_bar.zoom_slider, ordering.canvas
    assert slider.isVisible()
    canvas.zoom_to(4)
    assert slider.value() == slider.maximum()
    canvas.zoom_to(0.05)
    assert slider.value() == slider.minimum()
    QTest.keyClick(slider, Qt.Key.Key_End)
    assert canvas.zoom == pytest.approx(4, rel=0.01)
    canvas.zoom_to(1)
    QTest.keyClick(slider, Qt.Key.Key_Right)
    assert 1.05 < canvas.zoom < 1.15
    QTest.keyClick(slider, Qt.Key.Key_Left)
    assert canvas.zoom == 1
    QTest.keyClick(slider, Qt.Key.Key_PageDown)
    assert canvas.zoom < 0.85
    assert ordering.tool_bar.zoom_button.text() == f"{round(canvas.zoom * 100)} %"


def test_slider_gives_way_in_a_narrow_window(ordering: MainWindow) -> None:
    resize(ordering, 900)
    assert not ordering.tool_bar.zoom_slider.isVisible()
    resize(ordering, 1280)
    assert ordering.tool_bar.zoom_slider.isVisible()


def test_export_is_not_hovered_after_its_menu_closed(qtbot: QtBot, ordering: MainWindow) -> None:
    button = ordering.tool_bar.export_button
    button.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)  # as Qt leaves it: the menu takes the leave event
    menu = button.menu()
    menu.popup(button.mapToGlobal(QPoint(0, 200)))
    QTest.mouseMove(ordering.canvas.viewport(), QPoint(100, 100))
    QTest.keyClick(menu, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not button.underMouse())


def test_overflowing_tool_bar_shows_a_visible_arrow(window: MainWindow) -> None:
    window.setMinimumWidth(500)
    resize(window, 560)
    button = extension_button(window)
    assert button.isVisible()
    picture = button.grab().toImage()
    background = picture.pixel(1, picture.height() // 4)
    ink = [(x, y) for x in range(picture.width()) for y in range(picture.height()) if picture.pixel(x, y) != background]
    assert max(y for _, y in ink) - min(y for _, y in ink) >= 6, "an arrow, not a dot"
