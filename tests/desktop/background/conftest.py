"""A window whose blocking tasks wait behind a gate."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from cpm_desktop.desktop.app.window_factory import create_window
from cpm_desktop.desktop.background import blocking_task
from cpm_desktop.desktop.background.limits import Limits
from cpm_desktop.desktop.files.document_file import template_path
from cpm_desktop.desktop.settings.appearance import Appearance
from cpm_desktop.desktop.window.main_window import MainWindow
from tests.desktop.background.gated_tasks import GatedExecutor
from tests.desktop.conftest import discard_changes


@pytest.fixture
def executors(monkeypatch: pytest.MonkeyPatch) -> list[GatedExecutor]:
    """Put a gate before the tasks of every window from now on; return the gates, one for each window."""
    created: list[GatedExecutor] = []

    def gate(*_: object, **__: object) -> GatedExecutor:
        created.append(GatedExecutor())
        return created[-1]

    monkeypatch.setattr(blocking_task, "ThreadPoolExecutor", gate)
    return created


@pytest.fixture
def gated_window(
    qtbot: QtBot, executors: list[GatedExecutor], appearance: Appearance, settings: QSettings, limits: Limits
) -> tuple[MainWindow, GatedExecutor]:
    """Return a window with the ordering sample, and the gate of its tasks."""
    window = create_window(appearance, settings, limits)
    qtbot.addWidget(window, before_close_func=discard_changes)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    assert window.document_file.open(template_path("ordering"))
    return window, executors[0]
