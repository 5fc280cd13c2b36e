"""What CONTRIBUTING.md promises of every file and no linter looks after."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from tests.architecture.imports import PROJECT, sources

LONGEST_FILE = 400
"""Lines; most files stay under 300."""

VAGUE = {"utils", "util", "helpers", "helper", "manager", "misc", "common"}


@pytest.mark.parametrize("path", sources().values(), ids=list(sources()))
def test_files_stay_small(path: Path):
    assert len(path.read_text(encoding="utf-8").splitlines()) <= LONGEST_FILE


def test_every_folder_with_code_is_a_package_that_says_what_it_is():
    folders = {path.parent for path in sources().values()}
    silent = [folder for folder in folders if not _docstring(folder / "__init__.py")]
    assert [str(folder.relative_to(PROJECT)) for folder in silent] == []


def test_packages_re_export_nothing():
    """An `__init__` may do work of its own; a name that it only passes on needs `__all__`, or ruff refuses it."""
    facades = [name for name, path in sources().items() if path.name == "__init__.py" and "__all__" in _names(path)]
    assert facades == []


def test_names_say_what_is_inside():
    assert [name for name in sources() if VAGUE & set(name.split("."))] == []


def _docstring(path: Path) -> str | None:
    return ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) if path.is_file() else None


def _names(path: Path) -> set[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
