"""The header line of a document in the recovery journal, with a digest that detects incomplete documents."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Literal

from pydantic import AfterValidator, AwareDatetime

from cpm_desktop.i18n import translate
from cpm_desktop.model.value import FrozenModel, Text, with_changes
from cpm_desktop.storage.errors import UnreadableFileError
from cpm_desktop.storage.fingerprint import content_fingerprint

MAX_HEADER_LENGTH = 200_000
"""In bytes, far more than the longest title and path need."""


def _require_path_without_null(path: Path) -> Path:
    """Raise ValueError where the operating system cannot have a file with this path."""
    if "\0" in str(path):
        raise ValueError("contains a null character")
    return path


def _require_time_of_all_zones(time: datetime) -> datetime:
    """Raise ValueError where the year is so early or late that the time does not exist in another time zone."""
    try:
        time.astimezone(UTC)
    except OverflowError as error:
        raise ValueError("is out of range") from error
    return time


Timestamp = Annotated[AwareDatetime, AfterValidator(_require_time_of_all_zones)]
FilePath = Annotated[Path, AfterValidator(_require_path_without_null)]


class JournalHeader(FrozenModel):
    """The properties of a journal document that are available without reading it."""

    journal: Literal[1] = 1
    title: Text = ""
    written: Timestamp
    path: FilePath | None = None
    known: str | None = None
    """The fingerprint of the document's file when it was last opened or saved."""
    digest: str = ""
    """The fingerprint of the document itself."""

    def verify_digest(self, data: bytes) -> None:
        """Raise UnreadableFileError where `data` is not the complete document."""
        if content_fingerprint(data) != self.digest:
            raise UnreadableFileError(translate("Storage", "it is incomplete"), translate("Storage", "the document"))


def with_header(header: JournalHeader, data: bytes) -> bytes:
    """Return the document bytes `data` below `header`. Even a path that is not valid Unicode is encoded."""
    line = json.dumps(with_changes(header, digest=content_fingerprint(data)).model_dump(), default=str)
    return line.encode("ascii") + b"\n" + data


def split_header(content: bytes) -> tuple[JournalHeader, bytes]:
    """Return the header and the document below it. Raises UnreadableFileError."""
    line, found, data = content.partition(b"\n")
    if not found or len(line) > MAX_HEADER_LENGTH:
        raise UnreadableFileError(
            translate("Storage", "it does not begin with a header"), translate("Storage", "line 1")
        )
    try:
        return JournalHeader.model_validate(json.loads(line)), data
    except (ValueError, RecursionError) as error:
        raise UnreadableFileError(
            translate("Storage", "its header cannot be read"), translate("Storage", "line 1")
        ) from error
