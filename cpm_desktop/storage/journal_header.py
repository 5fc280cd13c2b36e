"""The line above a document in the recovery journal: what it is, and the digest by which a torn one is seen."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Literal

from pydantic import AwareDatetime

from cpm_desktop.i18n import translate
from cpm_desktop.model.value import Text, Value, changed
from cpm_desktop.storage.errors import UnreadableFileError
from cpm_desktop.storage.fingerprint import fingerprint_of

LONGEST_LABEL = 200_000
"""Bytes, far more than the longest title and path."""


class Label(Value):
    """What is known about a document in the journal without reading it."""

    journal: Literal[1] = 1
    title: Text = ""
    written: AwareDatetime
    path: Path | None = None
    known: str | None = None
    """The fingerprint of its file when that was opened or saved last."""
    digest: str = ""
    """The fingerprint of the document itself."""

    def check(self, data: bytes) -> None:
        """Raise UnreadableFileError where `data` is not the whole of the document."""
        if fingerprint_of(data) != self.digest:
            raise UnreadableFileError(translate("Storage", "it is not whole"), translate("Storage", "the document"))


def labelled(label: Label, data: bytes) -> bytes:
    """Return `data`, a document, under its label, which spells even a path that is no valid Unicode."""
    line = json.dumps(changed(label, digest=fingerprint_of(data)).model_dump(), default=str)
    return line.encode("ascii") + b"\n" + data


def label_of(content: bytes) -> tuple[Label, bytes]:
    """Return a label and the document under it; raises UnreadableFileError."""
    line, found, data = content.partition(b"\n")
    if not found or len(line) > LONGEST_LABEL:
        raise UnreadableFileError(
            translate("Storage", "it does not begin with a label"), translate("Storage", "line 1")
        )
    try:
        return Label.model_validate(json.loads(line)), data
    except (ValueError, RecursionError) as error:
        raise UnreadableFileError(
            translate("Storage", "its label cannot be understood"), translate("Storage", "line 1")
        ) from error
