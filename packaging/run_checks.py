"""Runs all checks and tests of the project, the tests last so that their summary ends the output."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import environment
import system_packages
from messages import print_message

STATIC_CHECKS = {
    "Style": ("ruff", "check", "."),
    "Format": ("ruff", "format", "--check", "."),
    "Types": ("mypy",),
}
TEST_COMMAND = ("pytest", "--numprocesses", "2")


def run(project: Path) -> int:
    """Set everything up and run every check, even after a failure; return 0 only if all succeed."""
    system_packages.ensure_installed(
        {**system_packages.QT_LIBRARIES, **system_packages.DISPLAY_LIBRARIES}, system_packages.TEST_PROGRAMS
    )
    python = environment.prepare(project, environment.DEVELOPMENT_LOCK)
    failed = [name for name, check in STATIC_CHECKS.items() if _run_check(project, python, name, check) != 0]
    if failed:
        print_message(
            f"Not content: {', '.join(failed)}. The tests run all the same; this command will end with an error."
        )
    tests = _run_check(project, python, "Tests", TEST_COMMAND)
    return 1 if failed else tests


def _run_check(project: Path, python: Path, name: str, module: tuple[str, ...]) -> int:
    print_message(f"{name}: {' '.join(module)}")
    without_screen = {"QT_QPA_PLATFORM": "offscreen", **os.environ}
    return subprocess.call([str(python), "-m", *module], cwd=project, env=without_screen)
