"""Runs the program on the ordering sample: in a window, or as an export to PDF without a display."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import environment
import system_packages
from messages import print_message

SAMPLE = Path("resources", "samples", "ordering.cpm.json")


def run(project: Path) -> int:
    """Set everything up and open the editor on the sample, or export the sample; return the exit code."""
    if not has_display():
        return _export_sample(project)
    system_packages.ensure_installed({**system_packages.QT_LIBRARIES, **system_packages.DISPLAY_LIBRARIES}, {})
    python = environment.prepare(project, environment.RUNTIME_LOCK)
    return subprocess.call([str(python), "-m", "cpm_desktop", str(project / SAMPLE)])


def has_display() -> bool:
    """Return whether a window can be shown; this is checked on Linux and assumed on other systems."""
    displays = (os.environ.get("DISPLAY"), os.environ.get("WAYLAND_DISPLAY"))
    return not sys.platform.startswith("linux") or any(displays)


def _export_sample(project: Path) -> int:
    python = environment.prepare(project, environment.RUNTIME_LOCK)
    target = Path.cwd() / "ordering.pdf"
    print_message(f"There is no display to open a window on, so the ordering sample goes to {target} instead.")
    return subprocess.call([str(python), "-m", "cpm_desktop", "export", str(project / SAMPLE), "--output", str(target)])
