"""The program on a real (virtual) screen, with Qt's xcb plugin and the libraries that it needs."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from cpm_desktop.resources import resource_path
from tests.paths import PROJECT

SAMPLE = resource_path("samples", "ordering.cpm.json")

SCREEN_SCRIPT = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from cpm_desktop.__main__ import main

def look():
    for window in QApplication.topLevelWindows():
        if window.isExposed():
            print(QApplication.platformName(), window.title())
            QApplication.quit()

def started(self):
    timer = QTimer(self)
    timer.timeout.connect(look)
    timer.start(50)
    return execute()

execute = QApplication.exec
QApplication.exec = started
raise SystemExit(main(sys.argv[1:]))
"""
"""The program itself; it prints a line and quits when its window is visible."""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux has a screen that is none")
def test_editor_shows_the_sample_on_a_virtual_screen(tmp_path: Path):
    environment = {**os.environ, "QT_QPA_PLATFORM": "xcb", "XDG_CONFIG_HOME": str(tmp_path)}
    ran = subprocess.run(
        ["xvfb-run", "--auto-servernum", sys.executable, "-c", SCREEN_SCRIPT, str(SAMPLE)],
        cwd=PROJECT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert (ran.returncode, ran.stderr) == (0, "")
    assert ran.stdout.startswith("xcb ")
    assert "Ordering" in ran.stdout
