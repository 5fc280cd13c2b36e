"""`schema`: the JSON Schema of the format."""

from __future__ import annotations

import argparse

from cpm_desktop.storage.json_writing import written
from cpm_desktop.storage.schema import json_schema


def register(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Describe the verb."""
    verb = verbs.add_parser("schema", help="print the JSON Schema of the file format")
    verb.set_defaults(run=run)


def run(_arguments: argparse.Namespace) -> int:
    """Print the schema."""
    print(written(json_schema()))
    return 0
