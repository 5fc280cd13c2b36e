"""All checks and tests of the project, the tests last so that their summary ends the output."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import environment
import system_packages
from messages import say

BEFORE_THE_TESTS = {
    "Style": ("ruff", "check", "."),
    "Format": ("ruff", "format", "--check", "."),
    "Types": ("mypy",),
}
TESTS = ("pytest", "--numprocesses", "2")


def run(project: Path) -> int:
    """Set everything up and run every check, whatever the others say; return 0 only if all are content."""
    system_packages.ensure({**system_packages.QT, **system_packages.SCREEN}, system_packages.PROGRAMS)
    python = environment.prepare(project, environment.DEVELOPMENT)
    failed = [name for name, check in BEFORE_THE_TESTS.items() if _call(project, python, name, check) != 0]
    if failed:
        say(f"Not content: {', '.join(failed)}. The tests run all the same; this command will end with an error.")
    tests = _call(project, python, "Tests", TESTS)
    return 1 if failed else tests


def _call(project: Path, python: Path, name: str, module: tuple[str, ...]) -> int:
    say(f"{name}: {' '.join(module)}")
    without_screen = {"QT_QPA_PLATFORM": "offscreen", **os.environ}
    return subprocess.call([str(python), "-m", *module], cwd=project, env=without_screen)
