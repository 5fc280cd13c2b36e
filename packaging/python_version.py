"""The supported Python versions; this file must also be valid in older versions."""

from __future__ import annotations

import shutil
import subprocess
import sys

from messages import SetupError, print_message

SUPPORTED_VERSIONS = ((3, 13), (3, 12), (3, 11))
"""The versions that `requires-python` in pyproject.toml allows, newest first."""


def is_supported(version: tuple[int, ...]) -> bool:
    """Return whether the program supports this version, given as (3, 11)."""
    return tuple(version) in SUPPORTED_VERSIONS


def run_with_supported_python(command: list[str]) -> int:
    """Run `command` with a supported Python from the search path; return its exit code.

    Raises SetupError if there is none.
    """
    own = "{}.{}".format(*sys.version_info[:2])
    for version in SUPPORTED_VERSIONS:
        other = shutil.which("python{}.{}".format(*version))
        if other:
            print_message(f"This is Python {own}; going on with {other}.")
            return subprocess.call([other, *command])
    raise SetupError(f"CPM Desktop needs Python 3.11, 3.12 or 3.13, and this is {own}; run it again with one of them.")
