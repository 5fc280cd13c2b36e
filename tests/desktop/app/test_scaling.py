"""Controls, texts and icons fit at every screen scale, in the real program started once per scale."""

from __future__ import annotations

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, QSize
from PySide6.QtWidgets import QApplication

from cpm_desktop.desktop.app import application
from tests.paths import PROJECT

SCALES = ("1.25", "1.5", "2")
SMALLEST_SCREEN = QSize(1024, 576)
TIMEOUT = 60


def test_nothing_is_clipped_or_blurred_at_any_scale(tmp_path: Path) -> None:
    with ThreadPoolExecutor() as programs:
        faults = list(programs.map(lambda scale: faults_at_scale(scale, tmp_path / f"{scale}.ini"), SCALES))
    assert faults == [[str(float(scale))] for scale in SCALES]


def faults_at_scale(scale: str, settings: Path) -> list[str]:
    """Return the output of the program at a scale: its pixel ratio, and every fault."""
    environment = {
        **os.environ,
        "PYTHONPATH": str(PROJECT),
        "QT_QPA_PLATFORM": "offscreen",
        "QT_SCALE_FACTOR": scale,
    }
    command = [sys.executable, str(PROJECT / "tests" / "desktop" / "app" / "window_at_scale.py"), str(settings)]
    return subprocess.run(
        command, env=environment, check=True, capture_output=True, encoding="utf-8", timeout=TIMEOUT
    ).stdout.splitlines()


def test_first_window_fits_the_screen(
    qapp: QApplication, settings: QSettings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(application, "journal_folder", lambda: tmp_path / "journal")
    window = application.open_main_window(qapp, settings, None)
    room = window.screen().availableSize()
    assert window.width() <= room.width()
    assert window.height() <= room.height()
    assert window.minimumSizeHint().width() <= SMALLEST_SCREEN.width()
    assert window.minimumSizeHint().height() <= SMALLEST_SCREEN.height()
    window.close()
