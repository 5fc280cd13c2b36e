"""The welcome page, shown when the program starts without a file."""

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
from tests.desktop.canvas.canvas_driver import focus_widget


@pytest.fixture
def welcomed(window: MainWindow) -> MainWindow:
    window.show_welcome()
    return window


def dock_visibility(window: MainWindow) -> list[bool]:
    return [not dock.isHidden() for dock in (window.docks.palette, window.docks.inspector, window.docks.outline)]


def front_panel_name(window: MainWindow) -> str:
    """Return the name on the front tab of the stacked panels."""
    bars = window.findChildren(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return next(bar.tabText(bar.currentIndex()) for bar in bars if bar.count() > 1)


def card_image(window: MainWindow, card: int) -> QImage:
    return window.welcome.cards[card].icon().pixmap(208, 138).toImage()


def image_colours(image: QImage) -> set[str]:
    return {image.pixelColor(x, y).name() for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)}


def test_program_without_a_file_starts_with_the_welcome_page(
    qapp: QApplication, settings: QSettings, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(application, "journal_folder", lambda: tmp_path / "journal")
    window = application.open_main_window(qapp, settings, None)
    qtbot.addWidget(window)
    window.show()
    assert window.welcome.isVisible()
    assert not window.canvas.isVisible()
    assert dock_visibility(window) == [False] * 3
    window.close()
    shown = application.open_main_window(qapp, settings, template_path("ordering"))
    qtbot.addWidget(shown, before_close_func=lambda window: window.workspace.session.mark_saved())
    shown.show()
    assert shown.canvas.isVisible()
    shown.close()


def test_unreadable_file_shows_the_welcome_page_with_the_reason(
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


def test_card_creates_a_document_and_restores_the_panels(qtbot: QtBot, window: MainWindow) -> None:
    before = dock_visibility(window)
    assert front_panel_name(window) == "Inspector"
    window.window_actions.file.welcome.trigger()
    names = [card.template.name for card in window.welcome.cards]
    assert names == [template.name for template in templates()]
    qtbot.mouseClick(window.welcome.cards[names.index("ordering")], Qt.MouseButton.LeftButton)
    assert window.canvas.isVisible()
    assert dock_visibility(window) == before
    assert front_panel_name(window) == "Inspector"
    assert window.workspace.document.title == "Ordering"
    assert window.workspace.file_path is None
    assert window.canvas.hasFocus()


def test_welcome_page_is_reachable_by_keyboard(qtbot: QtBot, welcomed: MainWindow, tmp_path: Path) -> None:
    assert welcomed.welcome.cards[0].hasFocus()
    reached = set()
    for _ in range(12):
        reached.add(focus_widget())
        QTest.keyClick(focus_widget(), Qt.Key.Key_Tab)
    assert {*welcomed.welcome.cards, welcomed.welcome.open_button} <= reached
    welcomed.welcome.cards[0].setFocus()
    QTest.keyClick(focus_widget(), Qt.Key.Key_Right)
    assert welcomed.welcome.cards[1].hasFocus()
    QTest.keyClick(focus_widget(), Qt.Key.Key_Space)
    assert welcomed.workspace.document.title == "Ordering"


def test_cards_show_the_processes_in_the_theme_colours(
    qtbot: QtBot, welcomed: MainWindow, appearance: Appearance
) -> None:
    cards = welcomed.welcome.cards
    qtbot.waitUntil(lambda: all("\n " not in card.text() for card in cards))
    assert cards[1].text() == "Ordering\n25 steps, 8 lanes, 8 handoff points"
    light = image_colours(card_image(welcomed, 1))
    for colour in (LIGHT_THEME.paper, LIGHT_THEME.customer_lane, LIGHT_THEME.value_classes["value_adding"].fill):
        assert QColor(colour).name() in light
    appearance.set_scheme("dark")
    qtbot.waitUntil(lambda: QColor(DARK_THEME.paper).name() in image_colours(card_image(welcomed, len(cards) - 1)))
    assert QColor(LIGHT_THEME.paper).name() not in image_colours(card_image(welcomed, 1))
    appearance.set_scheme("light")


def test_recent_files_show_their_folders_and_missing_ones_are_disabled(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    for name in ("first", "second"):
        (tmp_path / f"{name}.cpm.json").write_bytes(template_path("support").read_bytes())
        window.document_file.open(tmp_path / f"{name}.cpm.json")
    window.document_file.new()
    (tmp_path / "second.cpm.json").unlink()
    window.show_welcome()
    recent = window.welcome.recent_list
    missing, existing = recent.topLevelItem(0), recent.topLevelItem(1)
    assert missing is not None
    assert existing is not None
    assert (missing.text(0), missing.isDisabled(), missing.text(2)) == ("second", True, "missing")
    assert (existing.text(0), existing.isDisabled()) == ("first", False)
    assert existing.text(1).endswith(tmp_path.name)
    recent.setFocus()
    recent.setCurrentItem(existing)
    QTest.keyClick(recent, Qt.Key.Key_Return)
    assert window.workspace.file_path == tmp_path / "first.cpm.json"
    assert window.canvas.isVisible()


def test_click_opens_a_recent_file(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "shop.cpm.json"
    path.write_bytes(template_path("support").read_bytes())
    window.document_file.open(path)
    window.document_file.new()
    window.show_welcome()
    recent = window.welcome.recent_list
    place = recent.visualRect(recent.model().index(0, 0)).center()
    qtbot.mouseClick(recent.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert window.workspace.file_path == path


def test_cards_fill_the_available_columns(welcomed: MainWindow) -> None:
    columns = []
    for width in (1400, 700, 1400):
        welcomed.resize(width, 900)
        QApplication.processEvents()
        columns.append(len({card.x() for card in welcomed.welcome.cards}))
        assert not welcomed.welcome.horizontalScrollBar().isVisible()
    assert columns == [4, 2, 4]
    assert [card.y() for card in welcomed.welcome.cards] == [welcomed.welcome.cards[0].y()] * 4


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_card_can_be_activated_by_keyboard(welcomed: MainWindow, key: Qt.Key) -> None:
    welcomed.welcome.cards[1].setFocus()
    QTest.keyClick(focus_widget(), key)
    assert welcomed.canvas.isVisible()
    assert welcomed.workspace.document.title == "Ordering"


def test_open_document_is_kept_behind_the_welcome_page(qtbot: QtBot, ordering: MainWindow) -> None:
    document = ordering.workspace.document
    ordering.show_welcome()
    assert ordering.welcome.back_button.text() == "Back to Ordering"
    qtbot.mouseClick(ordering.welcome.back_button, Qt.MouseButton.LeftButton)
    assert ordering.canvas.isVisible()
    assert ordering.workspace.document is document
    ordering.show_welcome()
    QTest.keyClick(focus_widget(), Qt.Key.Key_Escape)
    assert ordering.canvas.isVisible()


def test_choosing_a_tool_leaves_the_welcome_page(welcomed: MainWindow) -> None:
    assert not welcomed.welcome.back_button.isVisible()
    welcomed.window_actions.place_tools.groups[0][0].trigger()
    assert welcomed.canvas.isVisible()


def test_panels_are_restored_after_closing_on_the_welcome_page(
    qtbot: QtBot, window: MainWindow, appearance: Appearance, settings: QSettings
) -> None:
    before = dock_visibility(window)
    window.show_welcome()
    window.close()
    later = create_window(appearance, settings)
    qtbot.addWidget(later)
    assert dock_visibility(later) == before
