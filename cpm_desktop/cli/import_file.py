"""`import`: reads a file of another program, such as a spreadsheet."""

from __future__ import annotations

import argparse
import sys
from dataclasses import asdict

from cpm_desktop.cli.parser import parse_path
from cpm_desktop.exchange.import_report import ImportResult
from cpm_desktop.imports.formats import IMPORT_READERS, import_file
from cpm_desktop.storage.files import load_document, save_document
from cpm_desktop.storage.json_path import Json
from cpm_desktop.storage.json_writer import dump_json


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Register the subcommand and its arguments."""
    suffixes = ", ".join(IMPORT_READERS)
    parser = subparsers.add_parser("import", help=f"read a file of another program: {suffixes}")
    parser.add_argument("source", type=parse_path, metavar="SOURCE", help=f"the file to import: {suffixes}")
    parser.add_argument("-o", "--output", required=True, type=parse_path, metavar="FILE", help="the file to write")
    parser.add_argument(
        "--update",
        type=parse_path,
        metavar="FILE",
        help="change the elements with the same ids in this file, and keep its layout",
    )
    parser.add_argument("--json", action="store_true", help="print what was kept, left out and guessed as JSON")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Write the imported document; what was left out or guessed is printed on standard error."""
    base = load_document(arguments.update) if arguments.update else None
    result = import_file(arguments.source, base)
    save_document(result.document, arguments.output)
    if arguments.json:
        print(dump_json(_as_json(result)))
    for sentence in result.report.sentences():
        print(f"{arguments.source}: {sentence}", file=sys.stderr)
    return 0


def _as_json(result: ImportResult) -> dict[str, Json]:
    return {
        "kept": dict(result.kept),
        "dropped": [asdict(item) for item in result.report.dropped],
        "guessed": list(result.report.guessed),
    }
