"""`layout`: recalculates the layout of every scenario of a file."""

from __future__ import annotations

import argparse

from cpm_desktop.cli.input_source import STANDARD_INPUT, load_input, parse_input
from cpm_desktop.cli.parser import parse_path
from cpm_desktop.model.document import Document
from cpm_desktop.model.value import with_changes
from cpm_desktop.storage.files import save_document


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Register the subcommand and its arguments."""
    parser = subparsers.add_parser("layout", help="arrange all scenarios automatically")
    parser.add_argument("file", type=parse_input, metavar="FILE", help="the file to arrange; - is standard input")
    parser.add_argument(
        "-o", "--output", type=parse_path, metavar="OUT", help="the file to write (default: FILE itself)"
    )
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Write the file with a new layout; the previous version is kept as its backup."""
    if arguments.file is STANDARD_INPUT and arguments.output is None:
        arguments.usage_error("standard input needs -o OUT")
    save_document(_with_new_layout(load_input(arguments.file)), arguments.output or arguments.file)
    return 0


def _with_new_layout(document: Document) -> Document:
    """Return `document` with a new layout in every scenario; imports are local because measuring loads fonts."""
    from cpm_desktop.drawing.node_sizes import node_size
    from cpm_desktop.layout.automatic import compute_layout

    scenarios = [
        with_changes(scenario, layout=compute_layout(scenario, node_size)) for scenario in document.scenarios.values()
    ]
    return with_changes(document, scenarios=document.scenarios.with_elements(*scenarios))
