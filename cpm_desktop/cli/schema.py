"""`schema`: prints the JSON Schema of the file format."""

from __future__ import annotations

import argparse

from cpm_desktop.storage.json_writer import dump_json
from cpm_desktop.storage.schema import json_schema


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Register the subcommand and its arguments."""
    parser = subparsers.add_parser("schema", help="print the JSON Schema of the file format")
    parser.set_defaults(run=run)


def run(_arguments: argparse.Namespace) -> int:
    """Print the schema."""
    print(dump_json(json_schema()))
    return 0
