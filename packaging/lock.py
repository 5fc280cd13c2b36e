"""Rewrite both lock files from pyproject.toml: every library pinned, for all systems, with hashes and without URLs.

Run it with the environment's Python after changing a bound: it keeps versions that still fit and adds missing
libraries. With `--upgrade` it uses the newest releases within the bounds.
"""

from __future__ import annotations

import subprocess
import sys
import tomllib
from pathlib import Path

from environment import DEVELOPMENT_LOCK, RUNTIME_LOCK

PROJECT = Path(__file__).resolve().parent.parent
COMPILE_COMMAND = (
    *(sys.executable, "-m", "uv", "pip", "compile", "--quiet", "--universal", "--python-version", "3.11"),
    *("--generate-hashes", "--no-header", "--no-annotate"),
)


def build_requirements() -> str:
    """Return the build requirements of the project, one per line."""
    settings = tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))
    return "\n".join(settings["build-system"]["requires"])


def write_lock_file(lock: str, *options: str) -> None:
    """Resolve pyproject.toml and its build requirements into the file `lock` in this folder."""
    command = [*COMPILE_COMMAND, *options, "pyproject.toml", "-", "--output-file", f"packaging/{lock}"]
    subprocess.run(command, cwd=PROJECT, input=build_requirements(), text=True, check=True, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    chosen = sys.argv[1:]
    write_lock_file(RUNTIME_LOCK, *chosen)
    write_lock_file(DEVELOPMENT_LOCK, "--extra", "dev", "--constraints", f"packaging/{RUNTIME_LOCK}", *chosen)
