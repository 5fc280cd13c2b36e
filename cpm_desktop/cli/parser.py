"""The parser of the command line: argparse with errors as one sentence."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import NoReturn

EXIT_USAGE_ERROR = 2
EXIT_STATUSES = "exit status: 0 success; 1 the input or the model is at fault; 2 wrong usage"
MAX_ECHOED_CHARACTERS = 40
"""Longer arguments are shortened in messages."""


class CliParser(argparse.ArgumentParser):
    """An argument parser whose errors are one sentence with a hint to the help, which explains the exit statuses."""

    def format_help(self) -> str:
        """Return the help, with the exit statuses at its end."""
        return f"{super().format_help()}\n{EXIT_STATUSES}\n"

    def error(self, message: str) -> NoReturn:
        """Print what is wrong with the arguments, and exit with the status for wrong usage."""
        sentence = " ".join(message.split()).rstrip(".")
        sys.stderr.write(f"{self.prog}: {sentence}; see {self.prog} --help.\n")
        raise SystemExit(EXIT_USAGE_ERROR)


def add_output_arguments(parser: argparse.ArgumentParser, json_help: str) -> None:
    """Add `--json` and `--csv`, which exclude each other, in place of text."""
    group = parser.add_mutually_exclusive_group()
    group.add_argument("--json", action="store_true", help=json_help)
    group.add_argument("--csv", action="store_true", help="print a table for spreadsheets, nothing rounded")


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
