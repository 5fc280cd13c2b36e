"""`diff`: what differs between two files by meaning; git can use it to show changes."""

from __future__ import annotations

import argparse
import os
from collections.abc import Iterator
from pathlib import Path

from cpm_desktop.analysis.comparing.document_differences import (
    DocumentDifferences,
    ScenarioDifferences,
    document_differences,
)
from cpm_desktop.cli.difference_text import (
    changes_as_json,
    element_lines,
    elements_as_json,
    field_lines,
    fields_as_json,
)
from cpm_desktop.editing.wording import named
from cpm_desktop.model.document import Document
from cpm_desktop.model.mapping import Keyed
from cpm_desktop.storage.errors import UnreadableFileError
from cpm_desktop.storage.files import load
from cpm_desktop.storage.json_path import Json
from cpm_desktop.storage.json_writing import written

FROM_GIT = (7, 9)
"""So many words git gives an external diff: path, old file, hash and mode, new ones; two more for a renamed file."""
NOTHING = Document(scenarios=Keyed())
"""What a file held before it was there."""


def register(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Describe the verb."""
    verb = verbs.add_parser("diff", help="say what differs between two files, by meaning")
    verb.add_argument("files", nargs="+", metavar="FILE", help="the file before and the file after; or what git gives")
    verb.add_argument("--json", action="store_true", help="print one JSON object")
    verb.set_defaults(run=run, usage_error=verb.error)


def run(arguments: argparse.Namespace) -> int:
    """Print the differences of two files, or those that git asks for."""
    if len(arguments.files) in FROM_GIT:
        _show_to_git(arguments.files)
        return 0
    if len(arguments.files) != 2:
        arguments.usage_error(f"two files are compared, not {len(arguments.files)}")
    before, after = (load(Path(file)) for file in arguments.files)
    found = document_differences(before, after)
    print(written(_as_json(found)) if arguments.json else "\n".join(_lines(before, after, found)))
    return 0


def _show_to_git(words: list[str]) -> None:
    """Print the differences for git; that a file cannot be read stands in their place, for a failure would stop git."""
    print(f"{words[0]}:")
    try:
        before, after = (NOTHING if file == os.devnull else load(Path(file)) for file in (words[1], words[4]))
    except UnreadableFileError as error:
        print(f"  {error}")
        return
    for line in _lines(before, after, document_differences(before, after)):
        print(f"  {line}")


def _lines(before: Document, after: Document, found: DocumentDifferences) -> Iterator[str]:
    if not found:
        yield "Only where things are drawn differs." if found.only_layout else "Nothing differs."
        return
    yield from field_lines(found.fields)
    yield from (f"+ {named(after.scenarios[key])}" for key in found.added)
    yield from (f"- {named(before.scenarios[key])}" for key in found.removed)
    if found.reordered:
        yield "> scenarios stand in another order"
    for key, differences in found.scenarios.items():
        if differences:
            yield f"{named(after.scenarios[key])}:"
            lines = element_lines(before.scenarios[key], after.scenarios[key], differences.elements)
            yield from (f"  {line}" for line in (*field_lines(differences.fields), *lines))


def _as_json(found: DocumentDifferences) -> Json:
    return {
        "same": not found and not found.only_layout,
        "only_layout": found.only_layout,
        "fields": fields_as_json(found.fields),
        "scenarios": {
            "added": list(found.added),
            "removed": list(found.removed),
            "reordered": found.reordered,
            "changed": {key: _scenario_as_json(scenario) for key, scenario in found.scenarios.items()},
        },
    }


def _scenario_as_json(found: ScenarioDifferences) -> Json:
    return {
        "fields": fields_as_json(found.fields),
        "elements": elements_as_json(found.elements),
        "changes": changes_as_json(found.elements.changes),
        "reordered": list(found.elements.reordered),
        "layout": found.layout,
    }
