"""The documents for developers: every file that they name exists, and every decision has its number."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.paths import PROJECT

FOLDERS = tuple(PROJECT / name for name in ("cpm_desktop", "tests", "packaging", "resources"))
DECISIONS = sorted((PROJECT / "docs" / "decisions").glob("*.md"))
DOCUMENTS = sorted(
    [PROJECT / "CONTRIBUTING.md", PROJECT / "CHANGELOG.md", *(PROJECT / "docs").glob("*.md"), *DECISIONS]
)
CODE = re.compile(r"`([^`\n]+)`")
FILE_NAME = re.compile(r"[a-z_0-9./-]*[a-z_0-9-]\.(py|md|toml|lock|ts|qm|qss)|[a-z_0-9-]+(/[a-z_0-9-]+)+/?")
"""A file, or a folder with its parent folder."""
LINK = re.compile(r"\]\(([^)#\s]+)[^)]*\)")


def named_files(document: Path) -> list[str]:
    """Return the files and folders that a document names in backticks."""
    return [name for name in CODE.findall(document.read_text(encoding="utf-8")) if FILE_NAME.fullmatch(name)]


def exists(name: str) -> bool:
    """Return whether a name is a path in the project, or the end of a path in one of its folders."""
    return (PROJECT / name).exists() or any(next(folder.rglob(name), None) for folder in FOLDERS)


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.relative_to(PROJECT).as_posix())
def test_every_named_file_exists(document: Path) -> None:
    assert [name for name in named_files(document) if not exists(name)] == []


@pytest.mark.parametrize("name", ["CONTRIBUTING.md", "CHANGELOG.md"])
def test_every_link_of_a_root_document_exists(name: str) -> None:
    links = LINK.findall((PROJECT / name).read_text(encoding="utf-8"))
    assert [link for link in links if "://" not in link and not (PROJECT / link).exists()] == []


def test_decisions_are_numbered_without_gaps() -> None:
    titles = [decision.read_text(encoding="utf-8").splitlines()[0] for decision in DECISIONS]
    numbers = [int(decision.name[:4]) for decision in DECISIONS]
    assert numbers == list(range(1, len(numbers) + 1))
    assert [title.split(".")[0] for title in titles] == [f"# {number}" for number in numbers]
