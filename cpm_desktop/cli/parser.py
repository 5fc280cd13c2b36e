"""The parser of the command line: argparse, with its complaints as one sentence."""

from __future__ import annotations

import argparse
import sys
from typing import NoReturn

EXIT_USAGE_ERROR = 2


class CliParser(argparse.ArgumentParser):
    """An argument parser that says in one sentence what is wrong and where help is."""

    def error(self, message: str) -> NoReturn:
        """Say what is wrong with the arguments, and leave with the status for wrong usage."""
        sentence = " ".join(message.split()).rstrip(".")
        sys.stderr.write(f"{self.prog}: {sentence}; see {self.prog} --help.\n")
        raise SystemExit(EXIT_USAGE_ERROR)
