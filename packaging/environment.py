"""The project's Python environment, `.venv`: created once, filled from a lock file, quick if it is up to date."""

from __future__ import annotations

import hashlib
import importlib.util
import os
import subprocess
import sys
from pathlib import Path

import system_packages
from messages import SetupError, print_message
from python_version import is_supported

RUNTIME_LOCK, DEVELOPMENT_LOCK = "requirements.lock", "requirements-dev.lock"
"""The lock files in this folder; the second contains all of the first."""


def prepare(project: Path, lock: str) -> Path:
    """Return the environment's Python, with the libraries of `lock` and the project itself installed.

    Raises SetupError if the environment cannot be created or filled.
    """
    python = interpreter(project)
    if not _is_usable(python):
        _create(project)
    if not _is_current(project, lock):
        _install_libraries(project, python, lock)
    return python


def interpreter(project: Path) -> Path:
    """Return the path of the environment's Python, even if it does not exist."""
    return project / ".venv" / (Path("Scripts/python.exe") if os.name == "nt" else Path("bin/python"))


def fingerprint(project: Path, lock: str) -> str:
    """Return a hash of everything that the environment depends on: the lock, pyproject.toml and the folder."""
    digest = hashlib.sha256(os.fsencode(project))
    for path in (project / "packaging" / lock, project / "pyproject.toml"):
        digest.update(path.read_bytes())
    return digest.hexdigest()


def _is_usable(python: Path) -> bool:
    question = "import sys, pip; print(*sys.version_info[:2])"
    try:
        answer = subprocess.run([str(python), "-c", question], capture_output=True, text=True, check=False)
    except OSError:
        return False
    return answer.returncode == 0 and is_supported(tuple(map(int, answer.stdout.split())))


def _create(project: Path) -> None:
    if importlib.util.find_spec("ensurepip") is None:  # Debian has it in a separate package
        system_packages.install(["python{}.{}-venv".format(*sys.version_info[:2])])
    print_message("Making a Python environment in .venv …")
    if subprocess.call([sys.executable, "-m", "venv", "--clear", str(project / ".venv")]) != 0:
        raise SetupError("The Python environment .venv could not be made (Python says why above).")


def _install_libraries(project: Path, python: Path, lock: str) -> None:
    print_message("Installing the libraries into .venv; the first time takes a minute or two …")
    pip = [str(python), "-m", "pip", "install", "--quiet", "--no-input", "--disable-pip-version-check"]
    locked = [*pip, "--require-hashes", "--requirement", str(project / "packaging" / lock)]
    itself = [*pip, "--no-deps", "--no-build-isolation", "--editable", str(project)]
    if subprocess.call(locked) != 0 or subprocess.call(itself) != 0:
        raise SetupError("The libraries could not be installed (pip says why above); is there a network connection?")
    for filled in {lock, RUNTIME_LOCK}:
        _stamp_file(project, filled).write_text(fingerprint(project, filled), encoding="ascii")


def _is_current(project: Path, lock: str) -> bool:
    stamp = _stamp_file(project, lock)
    return stamp.is_file() and stamp.read_text(encoding="ascii") == fingerprint(project, lock)


def _stamp_file(project: Path, lock: str) -> Path:
    return project / ".venv" / f"filled-from-{lock}"
