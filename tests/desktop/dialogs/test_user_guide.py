"""The user guide in the Help menu: all pages and pictures, offline, and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cpm_desktop.desktop.dialogs.user_guide import UserGuide, heading_anchor
from cpm_desktop.desktop.settings.appearance import Appearance
from cpm_desktop.desktop.window.main_window import MainWindow
from cpm_desktop.resources import docs_path

IMAGE = QTextDocument.ResourceType.ImageResource.value


@pytest.fixture
def guide(qtbot: QtBot, appearance: Appearance) -> UserGuide:
    shown = UserGuide(appearance)
    qtbot.addWidget(shown)
    shown.show()
    return shown


def chapters(guide: UserGuide) -> list[Path]:
    items = [guide.chapter_list.item(row) for row in range(guide.chapter_list.count())]
    return [Path(item.data(Qt.ItemDataRole.UserRole).toLocalFile()) for item in items]


def test_help_menu_opens_one_guide(qtbot: QtBot, window: MainWindow) -> None:
    action = window.window_actions.help.user_guide
    action.trigger()
    guide = window.window_actions.help._guide
    assert guide is not None
    qtbot.waitUntil(guide.isVisible)
    action.trigger()
    assert window.window_actions.help._guide is guide
    assert not guide.testAttribute(Qt.WidgetAttribute.WA_QuitOnClose), "the program ends with its last editor window"
    guide.close()


def test_guide_lists_every_page(guide: UserGuide) -> None:
    assert {path.name for path in docs_path("user-guide").glob("*.md")} <= {path.name for path in chapters(guide)}
    assert all(path.is_file() for path in chapters(guide))


def test_every_chapter_and_picture_is_shown(guide: UserGuide) -> None:
    for row, path in enumerate(chapters(guide)):
        guide.chapter_list.setCurrentRow(row)
        QApplication.processEvents()
        title = path.read_text(encoding="utf-8").split("\n", 1)[0].lstrip("# ").replace("`", "")
        assert title in guide.browser.toPlainText()
        for part in path.read_text(encoding="utf-8").split("](")[1:]:
            target = part.split(")")[0]
            if target.endswith(".png"):
                picture = guide.browser.loadResource(IMAGE, QUrl(target))
                assert isinstance(picture, QImage)
                assert 0 < picture.deviceIndependentSize().width() <= guide.browser.viewport().width(), target


def test_links_and_headings_lead_to_their_places(qtbot: QtBot, guide: UserGuide) -> None:
    guide.browser.show_page(QUrl("views.md#saved-filters"))
    assert Path(guide.browser.source().toLocalFile()).name == "views.md"
    assert guide.chapter_list.currentItem().text() == "Views"
    qtbot.waitUntil(lambda: guide.browser.verticalScrollBar().value() > 0)
    QTest.mouseClick(guide.back_button, Qt.MouseButton.LeftButton)
    assert Path(guide.browser.source().toLocalFile()).name == "README.md"
    QTest.mouseClick(guide.forward_button, Qt.MouseButton.LeftButton)
    assert Path(guide.browser.source().toLocalFile()).name == "views.md"


@pytest.mark.parametrize(
    "link", ["https://example.org/", "file:///etc/passwd", "../../pyproject.toml", "//server/share"]
)
def test_other_places_are_not_opened(guide: UserGuide, link: str) -> None:
    before = guide.browser.source()
    guide.browser.show_page(QUrl(link))
    assert guide.browser.source() == before
    assert guide.browser.loadResource(IMAGE, QUrl(link)) is None


def test_anchor_of_a_heading() -> None:
    assert heading_anchor("Print, on paper: A4") == "print-on-paper-a4"
