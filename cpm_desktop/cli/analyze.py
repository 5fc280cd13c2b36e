"""`analyze`: every figure of a scenario, as a table or as JSON."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from pathlib import Path

from cpm_desktop.analysis.figures import Figures, figures
from cpm_desktop.analysis.simulation.simulation import CASES, SEED, Simulation, TooLongError, simulate
from cpm_desktop.cli.metrics_table import figure_table
from cpm_desktop.cli.scenarios import chosen_scenario
from cpm_desktop.cli.simulation_table import simulation_table
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.field_labels import called
from cpm_desktop.storage.files import load
from cpm_desktop.storage.json_path import Json
from cpm_desktop.storage.json_writing import written

NAMED = 8
"""So many nodes of a loop are named."""


def register(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Describe the verb."""
    verb = verbs.add_parser("analyze", help="measure a scenario: times, effort, handoffs, contacts, failures, variants")
    verb.add_argument("file", type=Path, metavar="FILE", help="the file to measure")
    verb.add_argument("--scenario", metavar="ID", help="the scenario to measure, if not the first one")
    verb.add_argument("--json", action="store_true", help="print one JSON object, nothing rounded")
    verb.add_argument(
        "--simulate",
        nargs="?",
        type=_cases,
        const=CASES,
        metavar="CASES",
        help=f"play so many cases by chance, {CASES:,} unless said, and tell how times spread",
    )
    verb.add_argument("--seed", type=int, default=SEED, help="the chance to play with; the same seed, the same cases")
    verb.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Print the figures; where a case never ends, say so, leave out what depends on visits, and return 1.

    The same where a case is too long to be simulated, if that was asked for.
    """
    document = load(arguments.file)
    scenario = document.scenarios[chosen_scenario(document, arguments.file, arguments.scenario)]
    found = figures(scenario)
    problem = "" if found.visits is not None else _endless(scenario, found)
    played: Simulation | None = None
    if arguments.simulate and not problem:
        try:
            played = simulate(scenario, arguments.simulate, arguments.seed)
        except TooLongError as error:
            problem = str(error)
    if arguments.json:
        print(written(_json(found, played, with_simulation=arguments.simulate is not None)))
    else:
        print(figure_table(document, scenario, found))
        if played:
            print(f"\n{simulation_table(played)}")
    if problem:
        print(f"{arguments.file}, scenario {scenario.id}: {problem}", file=sys.stderr)
    return 1 if problem else 0


def _json(found: Figures, played: Simulation | None, *, with_simulation: bool) -> Json:
    """Return the figures, and under `simulation` what was played where that was asked for, null where it could not."""
    more = {"simulation": _plain(played)} if with_simulation else {}
    return _fields(found) | more


def _cases(text: str) -> int:
    """Return how many cases `text` says. Raises ValueError, as argparse expects, where it says none."""
    cases = int(text)
    if cases < 1:
        raise argparse.ArgumentTypeError(f"at least one case has to be played, not {cases}")
    return cases


def _endless(scenario: Scenario, found: Figures) -> str:
    """Return the sentence that says why there are no visits, and names the loop."""
    loops = [finding.elements for finding in found.findings if finding.rule == "endless_loop"]
    if not loops:
        return "Loops or splits make more and more cases out of one, so that whatever counts visits has no figure."
    names = [called(scenario, node) for node in loops[0]]
    listed = ", ".join(names[:NAMED]) + (" …" if len(names) > NAMED else "")
    return f"A case never leaves the loop of {listed}, so that whatever counts visits has no figure."


def _fields(value: object) -> dict[str, Json]:
    """Return the fields of a value, or the entries of a mapping, as plain data."""
    if isinstance(value, Mapping):
        return {str(key): _plain(entry) for key, entry in value.items()}
    if not is_dataclass(value):
        raise TypeError(f"{type(value).__name__} has no fields")
    return {field.name.rstrip("_"): _plain(getattr(value, field.name)) for field in fields(value)}


def _plain(value: object) -> Json:
    """Return a result of an analysis as plain data: the fields of a value by their names, mappings by their keys."""
    if is_dataclass(value) or isinstance(value, Mapping):
        return dict(_fields(value))
    if isinstance(value, list | tuple):
        return [_plain(entry) for entry in value]
    if value is None or isinstance(value, str | int | float):
        return value
    raise TypeError(f"{type(value).__name__} has no plain form")
