"""The user guide: every picture and page that a document refers to exists and is used."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.paths import PROJECT
from tests.pictures.__main__ import PICTURES

DOCUMENTS = sorted([PROJECT / "README.md", *(PROJECT / "docs").rglob("*.md")])
LINK = re.compile(r"!?\[[^\]]*\]\(([^)#\s]+)[^)]*\)")
MAX_PICTURE_BYTES = 150_000
"""Maximum size of a picture in bytes."""


def links(document: Path) -> list[str]:
    """Return the links of a document to files of the project."""
    return [link for link in LINK.findall(document.read_text(encoding="utf-8")) if "://" not in link]


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.relative_to(PROJECT).as_posix())
def test_every_link_of_a_document_exists(document: Path) -> None:
    assert [link for link in links(document) if not (document.parent / link).exists()] == []


def test_every_picture_is_generated_used_and_small() -> None:
    shown = {(document.parent / link).resolve() for document in DOCUMENTS for link in links(document)}
    pictures = sorted((PROJECT / "docs" / "pictures").iterdir())
    assert {picture.stem for picture in pictures} == set(PICTURES)
    assert [picture.name for picture in pictures if picture not in shown] == []
    assert [picture.name for picture in pictures if picture.stat().st_size > MAX_PICTURE_BYTES] == []


def test_index_lists_every_chapter() -> None:
    folder = PROJECT / "docs" / "user-guide"
    index = set(links(folder / "README.md"))
    assert {chapter.name for chapter in folder.iterdir()} - {"README.md"} <= index
