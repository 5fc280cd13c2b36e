"""`check`: whether files can be read and what is wrong with the processes in them."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from cpm_desktop.storage.errors import UnreadableFileError
from cpm_desktop.storage.files import load
from cpm_desktop.storage.json_writing import written
from cpm_desktop.storage.places import Json


def register(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Describe the verb."""
    verb = verbs.add_parser("check", help="say what is wrong with files")
    verb.add_argument("files", nargs="+", type=Path, metavar="FILE", help="the files to check")
    verb.add_argument("--json", action="store_true", help="print one JSON object")
    verb.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Check every file, say what is wrong, and return 1 where one cannot be read or has errors."""
    reports: list[dict[str, Json]] = [_report(file) for file in arguments.files]
    if arguments.json:
        print(written({"files": [*reports]}))
    return 1 if any(report["status"] == "unreadable" for report in reports) else 0


def _report(file: Path) -> dict[str, Json]:
    try:
        load(file)
    except UnreadableFileError as error:
        print(error, file=sys.stderr)
        return {"file": str(file), "status": "unreadable", "error": str(error)}
    return {"file": str(file), "status": "fine", "error": None}
