"""Runs the program as a user does, in a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

from tests.paths import PROJECT

DISPLAY_VARIABLES = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}


class CommandResult(NamedTuple):
    """The result of a command."""

    status: int
    out: str
    err: str


def run_command(*arguments: str | Path, folder: Path | None = None) -> CommandResult:
    """Run `cpm-desktop` in `folder`, without a display."""
    environment = {name: value for name, value in os.environ.items() if name not in DISPLAY_VARIABLES}
    environment["PYTHONPATH"] = str(PROJECT)
    command = [sys.executable, "-W", "error", "-m", "cpm_desktop", *map(str, arguments)]
    ran = subprocess.run(command, cwd=folder, env=environment, capture_output=True, check=False)
    return CommandResult(ran.returncode, ran.stdout.decode("utf-8"), ran.stderr.decode("utf-8"))
