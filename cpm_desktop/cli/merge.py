"""`merge`: merges the changes of two people to one file; git can use it as a merge driver."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from cpm_desktop.cli.input_source import InputSource, load_input, parse_input, require_one_standard_input
from cpm_desktop.cli.parser import parse_path
from cpm_desktop.editing.merge.documents import merge_documents
from cpm_desktop.layout.room import with_room_made
from cpm_desktop.model.document import Document
from cpm_desktop.model.mapping import ElementMap
from cpm_desktop.model.value import with_changes
from cpm_desktop.storage.files import FILE_SUFFIX, save_document


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Register the subcommand and its arguments."""
    parser = subparsers.add_parser("merge", help="merge two changed versions of a file by meaning")
    parser.add_argument(
        "base",
        type=parse_input,
        metavar="BASE",
        help="the common version; an empty file if there is none; - is standard input, here and below",
    )
    parser.add_argument(
        "ours",
        type=parse_input,
        metavar="OURS",
        help="the first version; its positions are kept if both versions moved an element",
    )
    parser.add_argument("theirs", type=parse_input, metavar="THEIRS", help="the second version")
    parser.add_argument("-o", "--output", required=True, type=parse_path, metavar="OUT", help="the file to write")
    parser.add_argument("--name", metavar="NAME", help="the name of the file in messages (default: OUT)")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Write the merged file; if there are conflicts, print them, write nothing and return 1.

    An existing document at OUT is kept as its backup; git's temporary files have other names and get no backup.
    """
    require_one_standard_input(arguments, (arguments.base, arguments.ours, arguments.theirs))
    ours = load_input(arguments.ours)
    found = merge_documents(_load_base(arguments.base), ours, load_input(arguments.theirs))
    for conflict in found.conflicts:
        print(f"{arguments.name or arguments.output}, {conflict}", file=sys.stderr)
    if found.conflicts:
        return 1
    save_document(
        _with_room_made(ours, found.document), arguments.output, with_backup=arguments.output.name.endswith(FILE_SUFFIX)
    )
    return 0


def _load_base(file: InputSource) -> Document:
    """Return the common base; git passes an empty file if both sides added the file."""
    if isinstance(file, Path) and file.is_file() and file.stat().st_size == 0:
        return Document(scenarios=ElementMap())
    return load_input(file)


def _with_room_made(ours: Document, merged: Document) -> Document:
    """Return the merged document, in which steps that theirs added or moved make room for ours."""
    roomy = []
    for key, scenario in merged.scenarios.items():
        if key in ours.scenarios:
            old = ours.scenarios[key].layout.nodes
            theirs = [node for node, box in scenario.layout.nodes.items() if old.get(node) != box]
            roomy.append(with_room_made(ours.scenarios[key], scenario, theirs))
    return with_changes(merged, scenarios=merged.scenarios.with_elements(*roomy))
