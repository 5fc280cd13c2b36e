"""`diff`: the semantic differences of two files; git can use it as an external diff."""

from __future__ import annotations

import argparse
import os
from collections.abc import Iterator
from pathlib import Path

from cpm_desktop.analysis.comparison.document_differences import (
    DocumentDifferences,
    ScenarioDifferences,
    document_differences,
)
from cpm_desktop.cli.input_source import InputSource, load_input, parse_input, require_one_standard_input
from cpm_desktop.cli.results.difference_text import (
    changes_as_json,
    element_lines,
    elements_as_json,
    field_lines,
    fields_as_json,
)
from cpm_desktop.editing.element_descriptions import describe_element
from cpm_desktop.model.document import Document
from cpm_desktop.model.mapping import ElementMap
from cpm_desktop.storage.errors import UnreadableFileError
from cpm_desktop.storage.json_path import Json
from cpm_desktop.storage.json_writer import dump_json

GIT_ARGUMENT_COUNTS = (7, 9)
"""The number of arguments of an external diff of git: path, old file, hash, mode, new ones; two more for a rename."""
EMPTY_DOCUMENT = Document(scenarios=ElementMap())
"""The document of a file before it existed."""


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Register the subcommand and its arguments."""
    parser = subparsers.add_parser("diff", help="compare two files by meaning")
    parser.add_argument(
        "files",
        nargs="+",
        type=parse_input,
        metavar="FILE",
        help="the file before and the file after, or the arguments that git passes; - is standard input",
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Print the differences of two files, given directly or by git."""
    if len(arguments.files) in GIT_ARGUMENT_COUNTS:
        if arguments.json:
            arguments.usage_error("--json applies only to two files, not to the arguments of git")
        _print_for_git(arguments.files)
        return 0
    if len(arguments.files) != 2:
        arguments.usage_error(f"two files are compared, not {len(arguments.files)}")
    require_one_standard_input(arguments, arguments.files)
    before, after = map(load_input, arguments.files)
    found = document_differences(before, after)
    print(dump_json(_as_json(found)) if arguments.json else "\n".join(_difference_lines(before, after, found)))
    return 0


def _print_for_git(git_arguments: list[InputSource]) -> None:
    """Print the differences for git, or a message if a file cannot be read, because a failure would stop git."""
    print(f"{git_arguments[0]}:")
    try:
        before, after = (
            EMPTY_DOCUMENT if file == Path(os.devnull) else load_input(file)
            for file in (git_arguments[1], git_arguments[4])
        )
    except UnreadableFileError as error:
        print(f"  {error}")
        return
    for line in _difference_lines(before, after, document_differences(before, after)):
        print(f"  {line}")


def _difference_lines(before: Document, after: Document, found: DocumentDifferences) -> Iterator[str]:
    if not found:
        yield "Only positions differ." if found.is_layout_only else "No differences."
        return
    yield from field_lines(found.fields)
    yield from (f"+ {describe_element(after.scenarios[key])}" for key in found.added)
    yield from (f"- {describe_element(before.scenarios[key])}" for key in found.removed)
    if found.is_reordered:
        yield "> scenarios: order changed"
    for key, differences in found.scenarios.items():
        if differences:
            yield f"{describe_element(after.scenarios[key])}:"
            lines = element_lines(before.scenarios[key], after.scenarios[key], differences.elements)
            yield from (f"  {line}" for line in (*field_lines(differences.fields), *lines))


def _as_json(found: DocumentDifferences) -> Json:
    return {
        "same": not found and not found.is_layout_only,
        "only_layout": found.is_layout_only,
        "fields": fields_as_json(found.fields),
        "scenarios": {
            "added": list(found.added),
            "removed": list(found.removed),
            "reordered": found.is_reordered,
            "changed": {key: _scenario_as_json(scenario) for key, scenario in found.scenarios.items()},
        },
    }


def _scenario_as_json(found: ScenarioDifferences) -> Json:
    return {
        "fields": fields_as_json(found.fields),
        "elements": elements_as_json(found.elements),
        "changes": changes_as_json(found.elements.changes),
        "reordered": list(found.elements.reordered),
        "layout": found.has_layout_changes,
    }
