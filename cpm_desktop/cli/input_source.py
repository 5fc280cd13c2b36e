"""The document that a subcommand reads: from a file, or from standard input."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Final, TypeAlias

from cpm_desktop.cli.parser import parse_path
from cpm_desktop.model.document import Document
from cpm_desktop.storage.codec import decode
from cpm_desktop.storage.errors import UnreadableFileError
from cpm_desktop.storage.files import load_document
from cpm_desktop.storage.limits import MAX_BYTES

STANDARD_INPUT_ARGUMENT = "-"


class StandardInput:
    """Standard input in place of a file; `str()` is its name in messages."""

    def __str__(self) -> str:
        return "standard input"


STANDARD_INPUT: Final = StandardInput()

InputSource: TypeAlias = Path | StandardInput


def parse_input(text: str) -> InputSource:
    """Return the file that `text` names, or standard input for `-`. Raises ArgumentTypeError if it is empty."""
    return STANDARD_INPUT if text == STANDARD_INPUT_ARGUMENT else parse_path(text)


def load_input(source: InputSource) -> Document:
    """Return the document. Raises UnreadableFileError; its message names the file and the location in it."""
    if isinstance(source, Path):
        return load_document(source)
    try:
        return decode(sys.stdin.buffer.read(MAX_BYTES + 1))
    except UnreadableFileError as error:
        raise error.with_file(str(source)) from None


def require_one_standard_input(arguments: argparse.Namespace, sources: Iterable[InputSource]) -> None:
    """Exit with the status for wrong usage if more than one source is standard input, which is read only once."""
    if sum(source is STANDARD_INPUT for source in sources) > 1:
        arguments.usage_error("only one file can be -, because standard input is read only once")
