"""The welcome page: what a person sees who starts without a file."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTabBar
from pytestqt.qtbot import QtBot

from cpm_desktop.desktop.app import application
from cpm_desktop.desktop.app.window_factory import create_window
from cpm_desktop.desktop.files.document_file import template_path
from cpm_desktop.desktop.settings.appearance import Appearance
from cpm_desktop.desktop.window.main_window import MainWindow
from cpm_desktop.drawing.theme import DARK_THEME, LIGHT_THEME
from cpm_desktop.storage.samples import templates
from tests.desktop.canvas.canvas_driver import focus


@pytest.fixture
def welcomed(window: MainWindow) -> MainWindow:
    window.show_welcome()
    return window


def docks(window: MainWindow) -> list[bool]:
    return [not dock.isHidden() for dock in (window.docks.palette, window.docks.inspector, window.docks.outline)]


def panel_in_front(window: MainWindow) -> str:
    """Return the name on the tab in front, of the panels that share a place."""
    bars = window.findChildren(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return next(bar.tabText(bar.currentIndex()) for bar in bars if bar.count() > 1)


def picture(window: MainWindow, card: int) -> QImage:
    return window.welcome.cards[card].icon().pixmap(208, 138).toImage()


def colours(image: QImage) -> set[str]:
    return {image.pixelColor(x, y).name() for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)}


def test_without_a_file_the_program_begins_with_it(
    qapp: QApplication, settings: QSettings, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(application, "journal_folder", lambda: tmp_path / "journal")
    window = application.open_main_window(qapp, settings, None)
    qtbot.addWidget(window)
    window.show()
    assert window.welcome.isVisible()
    assert not window.canvas.isVisible()
    assert docks(window) == [False] * 3
    window.close()
    shown = application.open_main_window(qapp, settings, template_path("ordering"))
    qtbot.addWidget(shown, before_close_func=lambda it: it.workspace.session.mark_saved())
    shown.show()
    assert shown.canvas.isVisible()
    shown.close()


def test_a_file_that_cannot_be_read_leads_to_it_with_the_reason_above(
    qapp: QApplication, settings: QSettings, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(application, "journal_folder", lambda: tmp_path / "journal")
    (tmp_path / "broken.cpm.json").write_bytes(b"{")
    window = application.open_main_window(qapp, settings, tmp_path / "broken.cpm.json")
    qtbot.addWidget(window)
    window.show()
    assert window.welcome.isVisible()
    assert "broken.cpm.json" in window.message_bar.text_label.text()
    window.close()


def test_a_card_makes_a_new_document_and_the_panels_come_back(qtbot: QtBot, window: MainWindow) -> None:
    before = docks(window)
    assert panel_in_front(window) == "Inspector"
    window.window_actions.file.welcome.trigger()
    names = [card.template.name for card in window.welcome.cards]
    assert names == [template.name for template in templates()]
    qtbot.mouseClick(window.welcome.cards[names.index("ordering")], Qt.MouseButton.LeftButton)
    assert window.canvas.isVisible()
    assert docks(window) == before
    assert panel_in_front(window) == "Inspector"
    assert window.workspace.document.title == "Ordering"
    assert window.workspace.file_path is None
    assert window.canvas.hasFocus()


def test_keys_alone_reach_everything(qtbot: QtBot, welcomed: MainWindow, tmp_path: Path) -> None:
    assert welcomed.welcome.cards[0].hasFocus()
    reached = set()
    for _ in range(12):
        reached.add(focus())
        QTest.keyClick(focus(), Qt.Key.Key_Tab)
    assert {*welcomed.welcome.cards, welcomed.welcome.open_button} <= reached
    welcomed.welcome.cards[0].setFocus()
    QTest.keyClick(focus(), Qt.Key.Key_Right)
    assert welcomed.welcome.cards[1].hasFocus()
    QTest.keyClick(focus(), Qt.Key.Key_Space)
    assert welcomed.workspace.document.title == "Ordering"


def test_the_cards_show_the_processes_in_the_colours_of_the_theme(
    qtbot: QtBot, welcomed: MainWindow, appearance: Appearance
) -> None:
    cards = welcomed.welcome.cards
    qtbot.waitUntil(lambda: all("\n " not in card.text() for card in cards))
    assert cards[1].text() == "Ordering\n25 steps, 8 lanes, 8 handoffs"
    light = colours(picture(welcomed, 1))
    for colour in (LIGHT_THEME.paper, LIGHT_THEME.customer_lane, LIGHT_THEME.value_classes["value_adding"].fill):
        assert QColor(colour).name() in light
    appearance.set_scheme("dark")
    qtbot.waitUntil(lambda: QColor(DARK_THEME.paper).name() in colours(picture(welcomed, len(cards) - 1)))
    assert QColor(LIGHT_THEME.paper).name() not in colours(picture(welcomed, 1))
    appearance.set_scheme("light")


def test_files_opened_lately_stand_there_with_their_folders_and_those_that_are_gone_cannot_be_chosen(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    for name in ("first", "second"):
        (tmp_path / f"{name}.cpm.json").write_bytes(template_path("support").read_bytes())
        window.document_file.open(tmp_path / f"{name}.cpm.json")
    window.document_file.new()
    (tmp_path / "second.cpm.json").unlink()
    window.show_welcome()
    recent = window.welcome.recent_list
    gone, there = recent.topLevelItem(0), recent.topLevelItem(1)
    assert gone is not None
    assert there is not None
    assert (gone.text(0), gone.isDisabled(), gone.text(2)) == ("second", True, "no longer there")
    assert (there.text(0), there.isDisabled()) == ("first", False)
    assert there.text(1).endswith(tmp_path.name)
    recent.setFocus()
    recent.setCurrentItem(there)
    QTest.keyClick(recent, Qt.Key.Key_Return)
    assert window.workspace.file_path == tmp_path / "first.cpm.json"
    assert window.canvas.isVisible()


def test_one_click_opens_a_file(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "shop.cpm.json"
    path.write_bytes(template_path("support").read_bytes())
    window.document_file.open(path)
    window.document_file.new()
    window.show_welcome()
    recent = window.welcome.recent_list
    place = recent.visualRect(recent.model().index(0, 0)).center()
    qtbot.mouseClick(recent.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert window.workspace.file_path == path


def test_the_cards_stand_in_as_many_columns_as_fit(welcomed: MainWindow) -> None:
    columns = []
    for width in (1400, 700, 1400):
        welcomed.resize(width, 900)
        QApplication.processEvents()
        columns.append(len({card.x() for card in welcomed.welcome.cards}))
        assert not welcomed.welcome.horizontalScrollBar().isVisible()
    assert columns == [4, 2, 4]
    assert [card.y() for card in welcomed.welcome.cards] == [welcomed.welcome.cards[0].y()] * 4


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_card_is_chosen_by_keys_on_every_system(welcomed: MainWindow, key: Qt.Key) -> None:
    welcomed.welcome.cards[1].setFocus()
    QTest.keyClick(focus(), key)
    assert welcomed.canvas.isVisible()
    assert welcomed.workspace.document.title == "Ordering"


def test_an_open_document_waits_behind_it(qtbot: QtBot, ordering: MainWindow) -> None:
    document = ordering.workspace.document
    ordering.show_welcome()
    assert ordering.welcome.back_button.text() == "Back to Ordering"
    qtbot.mouseClick(ordering.welcome.back_button, Qt.MouseButton.LeftButton)
    assert ordering.canvas.isVisible()
    assert ordering.workspace.document is document
    ordering.show_welcome()
    QTest.keyClick(focus(), Qt.Key.Key_Escape)
    assert ordering.canvas.isVisible()


def test_whoever_begins_to_draw_sees_the_process(welcomed: MainWindow) -> None:
    assert not welcomed.welcome.back_button.isVisible()
    welcomed.window_actions.place_tools.groups[0][0].trigger()
    assert welcomed.canvas.isVisible()


def test_a_window_closed_on_it_opens_with_its_panels(
    qtbot: QtBot, window: MainWindow, appearance: Appearance, settings: QSettings
) -> None:
    before = docks(window)
    window.show_welcome()
    window.close()
    later = create_window(appearance, settings)
    qtbot.addWidget(later)
    assert docks(later) == before
