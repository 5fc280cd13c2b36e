"""Rules of CONTRIBUTING.md that no linter checks."""

from __future__ import annotations

import ast
from collections import Counter
from pathlib import Path

from tests.architecture.import_scanner import PACKAGE, module_paths
from tests.paths import PROJECT

CODE_FOLDERS = (PACKAGE, PROJECT / "tests", PROJECT / "packaging")

MAX_LINES = 400
"""Lines of a file; most files have fewer than 300."""

MAX_FILES = 25
"""Python files of a folder."""

VAGUE_NAMES = {"utils", "util", "helpers", "helper", "manager", "misc", "common"}


def test_files_are_not_too_long():
    lengths = {name: len(path.read_text(encoding="utf-8").splitlines()) for name, path in module_paths().items()}
    assert {name: length for name, length in lengths.items() if length > MAX_LINES} == {}


def test_folders_are_not_too_full():
    counts = Counter(path.parent for folder in CODE_FOLDERS for path in folder.rglob("*.py"))
    assert {str(folder.relative_to(PROJECT)): count for folder, count in counts.items() if count > MAX_FILES} == {}


def test_class_names_occur_once():
    counts = Counter(name for path in module_paths().values() for name in _class_names(path))
    assert [name for name, count in counts.items() if count > 1] == []


def test_every_code_folder_is_a_documented_package():
    folders = {path.parent for path in module_paths().values()}
    undocumented = [folder for folder in folders if not _docstring(folder / "__init__.py")]
    assert [str(folder.relative_to(PROJECT)) for folder in undocumented] == []


def test_packages_re_export_nothing():
    """An `__init__` may define names; re-exporting one needs `__all__`, or ruff rejects it."""
    facades = [
        name for name, path in module_paths().items() if path.name == "__init__.py" and "__all__" in _identifiers(path)
    ]
    assert facades == []


def test_module_names_are_not_vague():
    assert [name for name in module_paths() if VAGUE_NAMES & set(name.split("."))] == []


def _docstring(path: Path) -> str | None:
    return ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) if path.is_file() else None


def _class_names(path: Path) -> list[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return [node.name for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]


def _identifiers(path: Path) -> set[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
