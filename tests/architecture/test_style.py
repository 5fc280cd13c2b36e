"""What CONTRIBUTING.md promises of every file and no linter looks after."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from tests.architecture.import_scanner import PROJECT, module_paths

MAX_LINES = 400
"""Lines; most files stay under 300."""

VAGUE_NAMES = {"utils", "util", "helpers", "helper", "manager", "misc", "common"}


@pytest.mark.parametrize("path", module_paths().values(), ids=list(module_paths()))
def test_files_are_not_too_long(path: Path):
    assert len(path.read_text(encoding="utf-8").splitlines()) <= MAX_LINES


def test_every_code_folder_is_a_documented_package():
    folders = {path.parent for path in module_paths().values()}
    silent = [folder for folder in folders if not _docstring(folder / "__init__.py")]
    assert [str(folder.relative_to(PROJECT)) for folder in silent] == []


def test_packages_re_export_nothing():
    """An `__init__` may do work of its own; a name that it only passes on needs `__all__`, or ruff refuses it."""
    facades = [
        name for name, path in module_paths().items() if path.name == "__init__.py" and "__all__" in _identifiers(path)
    ]
    assert facades == []


def test_module_names_are_not_vague():
    assert [name for name in module_paths() if VAGUE_NAMES & set(name.split("."))] == []


def _docstring(path: Path) -> str | None:
    return ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) if path.is_file() else None


def _identifiers(path: Path) -> set[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
