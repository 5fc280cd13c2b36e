"""The parser of the command line: argparse with errors as one sentence."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import NoReturn

EXIT_USAGE_ERROR = 2
MAX_ECHOED_CHARACTERS = 40
"""Longer arguments are shortened in messages."""


class CliParser(argparse.ArgumentParser):
    """An argument parser whose errors are one sentence with a hint to the help."""

    def error(self, message: str) -> NoReturn:
        """Print what is wrong with the arguments, and exit with the status for wrong usage."""
        sentence = " ".join(message.split()).rstrip(".")
        sys.stderr.write(f"{self.prog}: {sentence}; see {self.prog} --help.\n")
        raise SystemExit(EXIT_USAGE_ERROR)


def parse_path(text: str) -> Path:
    """Return the path in `text`. Raises ArgumentTypeError if it is empty, which would mean the present folder."""
    if not text:
        raise argparse.ArgumentTypeError("the name of the file is empty")
    return Path(text)


def parse_whole_number(text: str) -> int:
    """Return the whole number in `text`. Raises ArgumentTypeError with a sentence if it is none."""
    try:
        return int(text)
    except ValueError:
        shown = text if len(text) <= MAX_ECHOED_CHARACTERS else f"{text[:MAX_ECHOED_CHARACTERS]}…"
        raise argparse.ArgumentTypeError(f"{shown!r} is not a whole number") from None
