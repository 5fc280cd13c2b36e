"""`layout`: every scenario of a file laid out anew."""

from __future__ import annotations

import argparse
from pathlib import Path

from cpm_desktop.storage.files import load, save


def register(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Describe the verb."""
    verb = verbs.add_parser("layout", help="lay every scenario out anew")
    verb.add_argument("file", type=Path, metavar="FILE", help="the file to lay out")
    verb.add_argument("-o", "--output", type=Path, metavar="OUT", help="the file to write, if not FILE itself")
    verb.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Write the file with a new layout; one that was there stays as its backup."""
    from cpm_desktop.cli.laying_out import laid_out

    save(laid_out(load(arguments.file)), arguments.output or arguments.file)
    return 0
