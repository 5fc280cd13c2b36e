"""The registry of export formats and their writers."""

from __future__ import annotations

from pathlib import Path

import pytest

from cpm_desktop.cli.export import CONTENTS, SUFFIXES
from cpm_desktop.cli.main import main
from cpm_desktop.export.formats import EXPORT_FORMATS, PICTURE_FORMATS, ExportFormat, formats_with_suffix
from cpm_desktop.export.request import ExportNotes, ExportRequest, PageSettings
from cpm_desktop.export.writers import EXPORT_WRITERS, PICTURE_WRITERS
from cpm_desktop.model.document import Document
from cpm_desktop.printing.paper import Paper
from cpm_desktop.progress import CancelledError
from cpm_desktop.storage.errors import SaveError
from cpm_desktop.storage.files import load_document
from tests.paths import ORDERING

DEFAULT_PAGE = PageSettings()


@pytest.fixture(scope="module")
def document() -> Document:
    return load_document(ORDERING)


def request_for(document: Document, page: PageSettings = DEFAULT_PAGE) -> ExportRequest:
    return ExportRequest(document, ("today",), page=page)


def format_with_key(key: str) -> ExportFormat:
    return next(export_format for export_format in EXPORT_FORMATS if export_format.key == key)


def test_every_format_has_a_writer():
    assert [export_format.key for export_format in EXPORT_FORMATS] == list(
        dict.fromkeys(export_format.key for export_format in EXPORT_FORMATS)
    )
    assert {export_format.key for export_format in EXPORT_FORMATS} == set(EXPORT_WRITERS)
    assert {export_format.key for export_format in PICTURE_FORMATS} == set(PICTURE_WRITERS)


def test_suffix_and_content_choose_one_format():
    chosen = {(export_format.suffix, export_format.content) for export_format in EXPORT_FORMATS}
    assert len(chosen) == len(EXPORT_FORMATS)
    assert formats_with_suffix(Path("A.PDF"))[0].content == "diagram"
    assert formats_with_suffix(Path("a.unknown")) == []


def test_command_line_offers_every_format():
    assert set(SUFFIXES) == {export_format.suffix for export_format in EXPORT_FORMATS}
    assert set(CONTENTS) == {export_format.content for export_format in EXPORT_FORMATS}


@pytest.mark.parametrize("key", ["svg", "png"])
def test_command_line_writes_what_the_registry_writes(document, tmp_path, key):
    export_format = format_with_key(key)
    ours, theirs = (tmp_path / f"{name}{export_format.suffix}" for name in ("ours", "theirs"))
    assert export_format.write(request_for(document), ours) == ExportNotes()
    assert main(["export", str(ORDERING), "-o", str(theirs)]) == 0
    assert ours.read_bytes() == theirs.read_bytes()


@pytest.mark.parametrize(
    ("key", "page", "sentence"),
    [
        ("png", PageSettings(dpi=2400), "At 2400 dpi the picture would be"),
        ("report", PageSettings(Paper(60, 80)), "A report needs paper of at least 140 × 200 mm."),
    ],
)
def test_impossible_page_is_one_sentence_with_the_file(document, tmp_path, key, page, sentence):
    path = tmp_path / "out"
    path.write_bytes(b"before")
    with pytest.raises(SaveError) as error:
        format_with_key(key).write(request_for(document, page), path)
    assert str(error.value).startswith(f"{path}: {sentence}")
    assert not str(error.value).endswith("..")
    assert path.read_bytes() == b"before"


@pytest.mark.parametrize("export_format", EXPORT_FORMATS, ids=lambda export_format: export_format.key)
def test_cancelled_export_leaves_no_file(document, tmp_path, export_format):
    def cancel(_: float) -> None:
        raise CancelledError

    with pytest.raises(CancelledError):
        export_format.write(request_for(document), tmp_path / "out", cancel)
    assert list(tmp_path.iterdir()) == []
