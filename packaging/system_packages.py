"""The system packages that Qt and the tests need on Linux: detected, and installed if permitted, else reported."""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping

from messages import SetupError, print_message

QT_LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
}
"""Library → Debian package: libraries that Qt needs even without a display."""

DISPLAY_LIBRARIES = {
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}
"""Library → Debian package: further libraries that Qt needs to show a window."""

TEST_PROGRAMS = {"pdftotext": "poppler-utils", "Xvfb": "xvfb", "xauth": "xauth"}
"""Program → Debian package: programs with which the tests read outputs and open real windows."""


def missing_packages(libraries: Mapping[str, str], programs: Mapping[str, str]) -> list[str]:
    """Return the packages whose library the loader does not find, or whose program is not on the search path."""
    absent = [package for library, package in libraries.items() if not _is_loadable(library)]
    return absent + [package for program, package in programs.items() if not shutil.which(program)]


def ensure_installed(libraries: Mapping[str, str], programs: Mapping[str, str]) -> None:
    """Install the missing packages on Linux; on other systems Qt's wheels contain everything.

    Raises SetupError with the names of the packages if they cannot be installed.
    """
    if sys.platform.startswith("linux"):
        install(missing_packages(libraries, programs))


def install(packages: list[str]) -> None:
    """Install Debian packages without questions; raise SetupError with their names if that fails."""
    if not packages:
        return
    names = " ".join(packages)
    apt = _apt_command()
    if apt is None:
        raise SetupError(f"These system packages are missing; install them and run this again: {names}")
    print_message(f"Installing system packages: {names} …")
    _succeeds([*apt, "update"])  # without a connection the old package lists may be sufficient
    installation = [*apt, "install", "--yes", "--no-install-recommends", *packages]
    if not _succeeds(installation):
        raise SetupError(f"These system packages could not be installed; to see why, run: {' '.join(installation)}")


def _is_loadable(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _apt_command() -> list[str] | None:
    """Return the apt-get command with the rights to install, or None if there are no such rights."""
    if not shutil.which("apt-get"):
        return None
    quietly = ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get"]
    if os.geteuid() == 0:
        return quietly
    without_password = ["sudo", "-n"]
    return [*without_password, *quietly] if shutil.which("sudo") and _succeeds([*without_password, "true"]) else None


def _succeeds(command: list[str]) -> bool:
    return subprocess.run(command, capture_output=True, check=False).returncode == 0
