"""What the editor loads before its window is shown, and what it loads later."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from cpm_desktop.desktop.background.limits import DEFAULT_LIMITS
from cpm_desktop.desktop.panels.analysis.tabs import TABS, tab_title
from cpm_desktop.desktop.window.main_window import MainWindow

START_SCRIPT = """
import sys
from pathlib import Path
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from cpm_desktop.desktop.app.application import configure_application
from cpm_desktop.desktop.app.window_factory import create_window
from cpm_desktop.desktop.files.document_file import template_path
from cpm_desktop.desktop.settings.appearance import Appearance

LATE = ("panels.analysis.pages.page", "analysis.checks", "analysis.simulation")
LATE += ("drawing.charts", "printing", "reportlab")

def late():
    return sorted({name for name in LATE for module in sys.modules if f".{module}.".find(f".{name}.") >= 0})

application = QApplication(sys.argv[:1])
configure_application(application)
settings = QSettings(sys.argv[1], QSettings.Format.IniFormat)
window = create_window(Appearance(application, settings), settings)
window.document_file.open(template_path("ordering"))
window.show()
application.processEvents()
assert not window.canvas.grab().isNull()
print(late())
while not window.analysis.has_pages:
    application.processEvents()
print(late())
"""
"""Shows the sample in a fresh process and waits until it is idle; prints twice which late modules are loaded."""


def test_the_window_is_painted_before_the_analyses_are_loaded(tmp_path: Path) -> None:
    command = [sys.executable, "-c", START_SCRIPT, str(tmp_path / "settings.ini")]
    printed = subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()
    assert printed[0] == "[]"
    assert "panels.analysis.pages.page" in printed[1]
    assert "analysis.checks" in printed[1]
    assert "reportlab" not in printed[1]


def test_tabs_exist_immediately_and_pages_are_created_when_idle(qtbot: QtBot, window: MainWindow) -> None:
    titles = [window.analysis.tabText(number) for number in range(window.analysis.count())]
    assert titles == [tab_title(tab) for tab in TABS]
    height = window.analysis.height()
    qtbot.waitUntil(lambda: window.analysis.has_pages, timeout=20_000)
    assert [window.analysis.widget(number) for number in range(len(TABS))] == list(window.analysis.pages.values())
    assert window.analysis.height() == height


def test_tab_selected_before_loading_stays_in_front(qtbot: QtBot, window: MainWindow) -> None:
    bar = window.analysis.tabBar()
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.tabRect(3).center())
    assert not window.analysis.has_pages
    pages = window.analysis.pages
    assert window.analysis.currentWidget() is pages["handoffs"]
    assert pages["handoffs"].isVisible()


def test_command_that_shows_a_page_creates_it_immediately(window: MainWindow) -> None:
    window.navigator.show_paths()
    assert window.analysis.currentWidget() is window.analysis.pages["variants"]


@pytest.mark.parametrize("limits", [replace(DEFAULT_LIMITS, page_delay_ms=800)])
def test_no_page_is_created_while_the_mouse_is_pressed(qtbot: QtBot, window: MainWindow) -> None:
    QTest.mousePress(window.canvas.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    idle = window.analysis._lazy_pages._idle_timer.timeout
    with qtbot.waitSignals([idle, idle], order="none"):
        pass
    assert not window.analysis.has_pages
    QTest.mouseRelease(window.canvas.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    qtbot.waitUntil(lambda: window.analysis.has_pages, timeout=20_000)
