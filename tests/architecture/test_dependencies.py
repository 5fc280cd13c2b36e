"""The libraries: version bounds as in docs/dependencies.md, locked with hashes, without known faults."""

from __future__ import annotations

import re
import sys
import tomllib

import pytest
from PySide6.QtGui import QImage, QPainter, QPainterPath

from tests.architecture.import_scanner import all_imports
from tests.paths import PROJECT

PYPROJECT = tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))
RUNTIME = PYPROJECT["project"]["dependencies"]
DEVELOPMENT = PYPROJECT["project"]["optional-dependencies"]["dev"]
LOCKS = {"requirements.lock": RUNTIME, "requirements-dev.lock": [*RUNTIME, *DEVELOPMENT]}
BOUNDED_REQUIREMENT = re.compile(r"(?P<name>[A-Za-z0-9-]+)>=(?P<lowest>[\d.]+),<(?P<beyond>[\d.]+)")
PINNED_REQUIREMENT = re.compile(r"^(?P<name>[a-z0-9-]+)==(?P<version>[\d.]+)", re.MULTILINE)

IMPORT_NAMES = {"pyside6-essentials": "pyside6", "python-pptx": "pptx"}
"""The packages of the libraries that do not have their own name."""


def version_tuple(version: str) -> tuple[int, ...]:
    """Return a version as numbers, so that 6.11 comes after 6.8."""
    return tuple(int(part) for part in version.split("."))


@pytest.mark.parametrize("requirement", [*RUNTIME, *DEVELOPMENT, *PYPROJECT["build-system"]["requires"]])
def test_every_library_has_version_bounds(requirement):
    assert BOUNDED_REQUIREMENT.fullmatch(requirement)


def test_every_runtime_library_is_imported_and_documented():
    imported = {found.imported.split(".")[0].lower() for found in all_imports()}
    documented = (PROJECT / "docs" / "dependencies.md").read_text(encoding="utf-8")
    for requirement in RUNTIME:
        bounds = BOUNDED_REQUIREMENT.fullmatch(requirement)
        assert bounds
        library = bounds["name"].lower()
        assert IMPORT_NAMES.get(library, library) in imported
        assert f"| {bounds['name']} |" in documented


def test_every_development_tool_is_documented():
    documented = (PROJECT / "docs" / "dependencies.md").read_text(encoding="utf-8")
    tools = [bounds["name"] for bounds in map(BOUNDED_REQUIREMENT.fullmatch, DEVELOPMENT) if bounds]
    assert [tool for tool in tools if not re.search(rf"^\| .*\b{tool}\b.* \|", documented, re.MULTILINE)] == []


def test_pyside_is_below_the_release_that_leaks_references():
    assert "PySide6-Essentials>=6.8,<6.12" in RUNTIME


def test_python_versions_match_the_setup_script():
    assert PYPROJECT["project"]["requires-python"] == ">=3.11,<3.14"


@pytest.mark.parametrize("lock", LOCKS)
def test_lock_file_satisfies_the_version_bounds(lock):
    text = (PROJECT / "packaging" / lock).read_text(encoding="utf-8")
    pinned = {found["name"]: version_tuple(found["version"]) for found in PINNED_REQUIREMENT.finditer(text)}
    for requirement in [*LOCKS[lock], *PYPROJECT["build-system"]["requires"]]:
        bounds = BOUNDED_REQUIREMENT.fullmatch(requirement)
        assert bounds
        assert version_tuple(bounds["lowest"]) <= pinned[bounds["name"].lower()] < version_tuple(bounds["beyond"])


@pytest.mark.parametrize("lock", LOCKS)
def test_lock_file_has_hashes_and_no_urls(lock):
    text = (PROJECT / "packaging" / lock).read_text(encoding="utf-8")
    entries = re.split(r"\n(?=[a-z])", text.strip())
    assert all("--hash=sha256:" in entry for entry in entries)
    assert not re.search(r"://|--index|--extra-index|--find-links", text)


def test_lock_files_pin_the_same_versions():
    runtime, development = (
        dict(PINNED_REQUIREMENT.findall((PROJECT / "packaging" / lock).read_text(encoding="utf-8"))) for lock in LOCKS
    )
    assert runtime.items() <= development.items()


def test_calls_do_not_lose_references_to_none():
    """PySide6 6.12.0 loses one reference a call under Python 3.10 and 3.11, until the program crashes (PYSIDE-3474)."""
    calls = 2_000
    references = [None] * 4 * calls  # a faulty release fails this test instead of crashing it
    image = QImage(8, 8, QImage.Format.Format_ARGB32_Premultiplied)
    path = QPainterPath()
    before = sys.getrefcount(None)
    with QPainter(image) as painter:
        for _ in range(calls):
            painter.drawLine(0, 0, 7, 7)
            path.lineTo(1.0, 1.0)
    after = sys.getrefcount(None)
    assert len(references) == 4 * calls
    assert after - before > -calls / 10
