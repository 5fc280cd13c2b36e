"""`analyze`: every figure of a scenario, as a table or as JSON."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from pathlib import Path

from cpm_desktop.analysis.figures import Figures, figures
from cpm_desktop.analysis.finding import called
from cpm_desktop.cli.figure_table import figure_table
from cpm_desktop.cli.scenarios import chosen_scenario
from cpm_desktop.model.document import Scenario
from cpm_desktop.storage.files import load
from cpm_desktop.storage.json_writing import written
from cpm_desktop.storage.places import Json

NAMED = 8
"""So many nodes of a loop are named."""


def register(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Describe the verb."""
    verb = verbs.add_parser("analyze", help="measure a scenario: times, effort, handoffs, contacts, failures, variants")
    verb.add_argument("file", type=Path, metavar="FILE", help="the file to measure")
    verb.add_argument("--scenario", metavar="ID", help="the scenario to measure, if not the first one")
    verb.add_argument("--json", action="store_true", help="print one JSON object, nothing rounded")
    verb.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Print the figures; where a case never ends, say so, leave out what depends on visits, and return 1."""
    document = load(arguments.file)
    scenario = document.scenarios[chosen_scenario(document, arguments.file, arguments.scenario)]
    found = figures(scenario)
    print(written(_plain(found)) if arguments.json else figure_table(document, scenario, found))
    if found.visits is not None:
        return 0
    print(f"{arguments.file}, scenario {scenario.id}: {_endless(scenario, found)}", file=sys.stderr)
    return 1


def _endless(scenario: Scenario, found: Figures) -> str:
    """Return the sentence that says why there are no visits, and names the loop."""
    loops = [finding.elements for finding in found.findings if finding.rule == "endless_loop"]
    if not loops:
        return "Loops or splits make more and more cases out of one, so that whatever counts visits has no figure."
    names = [called(scenario, node) for node in loops[0]]
    listed = ", ".join(names[:NAMED]) + (" …" if len(names) > NAMED else "")
    return f"A case never leaves the loop of {listed}, so that whatever counts visits has no figure."


def _plain(value: object) -> Json:
    """Return a result of an analysis as plain data: the fields of a value by their names, mappings by their keys."""
    if is_dataclass(value):
        return {field.name.rstrip("_"): _plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, Mapping):
        return {str(key): _plain(entry) for key, entry in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(entry) for entry in value]
    if value is None or isinstance(value, str | int | float):
        return value
    raise TypeError(f"{type(value).__name__} has no plain form")
