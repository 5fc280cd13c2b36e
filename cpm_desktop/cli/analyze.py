"""`analyze`: every figure of a scenario, as a table or as JSON."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from pathlib import Path

from cpm_desktop.analysis.scenario_metrics import ScenarioMetrics, scenario_metrics
from cpm_desktop.analysis.simulation.simulation import (
    DEFAULT_CASES,
    DEFAULT_SEED,
    CaseTooLongError,
    Simulation,
    simulate,
)
from cpm_desktop.cli.metrics_table import metrics_table
from cpm_desktop.cli.scenarios import chosen_scenario
from cpm_desktop.cli.simulation_table import simulation_table
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.field_labels import quoted_name
from cpm_desktop.storage.files import load_document
from cpm_desktop.storage.json_path import Json
from cpm_desktop.storage.json_writer import dump_json

MAX_NAMED_NODES = 8
"""So many nodes of a loop are named."""


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Describe the verb."""
    parser = subparsers.add_parser(
        "analyze", help="measure a scenario: times, effort, handoffs, contacts, failures, variants"
    )
    parser.add_argument("file", type=Path, metavar="FILE", help="the file to measure")
    parser.add_argument("--scenario", metavar="ID", help="the scenario to measure, if not the first one")
    parser.add_argument("--json", action="store_true", help="print one JSON object, nothing rounded")
    parser.add_argument(
        "--simulate",
        nargs="?",
        type=_parse_cases,
        const=DEFAULT_CASES,
        metavar="CASES",
        help=f"play so many cases by chance, {DEFAULT_CASES:,} unless said, and tell how times spread",
    )
    parser.add_argument(
        "--seed", type=int, default=DEFAULT_SEED, help="the chance to play with; the same seed, the same cases"
    )
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Print the figures; where a case never ends, say so, leave out what depends on visits, and return 1.

    The same where a case is too long to be simulated, if that was asked for.
    """
    document = load_document(arguments.file)
    scenario = document.scenarios[chosen_scenario(document, arguments.file, arguments.scenario)]
    found = scenario_metrics(scenario)
    problem = "" if found.visits is not None else _endless_message(scenario, found)
    simulation: Simulation | None = None
    if arguments.simulate and not problem:
        try:
            simulation = simulate(scenario, arguments.simulate, arguments.seed)
        except CaseTooLongError as error:
            problem = str(error)
    if arguments.json:
        print(dump_json(_as_json(found, simulation, with_simulation=arguments.simulate is not None)))
    else:
        print(metrics_table(document, scenario, found))
        if simulation:
            print(f"\n{simulation_table(simulation)}")
    if problem:
        print(f"{arguments.file}, scenario {scenario.id}: {problem}", file=sys.stderr)
    return 1 if problem else 0


def _as_json(metrics: ScenarioMetrics, simulation: Simulation | None, *, with_simulation: bool) -> Json:
    """Return the figures, and under `simulation` what was played where that was asked for, null where it could not."""
    more = {"simulation": _to_plain_data(simulation)} if with_simulation else {}
    return _fields_as_json(metrics) | more


def _parse_cases(text: str) -> int:
    """Return how many cases `text` says. Raises ValueError, as argparse expects, where it says none."""
    cases = int(text)
    if cases < 1:
        raise argparse.ArgumentTypeError(f"at least one case has to be played, not {cases}")
    return cases


def _endless_message(scenario: Scenario, metrics: ScenarioMetrics) -> str:
    """Return the sentence that says why there are no visits, and names the loop."""
    loops = [finding.elements for finding in metrics.findings if finding.rule == "endless_loop"]
    if not loops:
        return "Loops or splits make more and more cases out of one, so that whatever counts visits has no figure."
    names = [quoted_name(scenario, node) for node in loops[0]]
    listed = ", ".join(names[:MAX_NAMED_NODES]) + (" …" if len(names) > MAX_NAMED_NODES else "")
    return f"A case never leaves the loop of {listed}, so that whatever counts visits has no figure."


def _fields_as_json(value: object) -> dict[str, Json]:
    """Return the fields of a value, or the entries of a mapping, as plain data."""
    if isinstance(value, Mapping):
        return {str(key): _to_plain_data(entry) for key, entry in value.items()}
    if not is_dataclass(value):
        raise TypeError(f"{type(value).__name__} has no fields")
    return {field.name.rstrip("_"): _to_plain_data(getattr(value, field.name)) for field in fields(value)}


def _to_plain_data(value: object) -> Json:
    """Return a result of an analysis as plain data: the fields of a value by their names, mappings by their keys."""
    if is_dataclass(value) or isinstance(value, Mapping):
        return dict(_fields_as_json(value))
    if isinstance(value, list | tuple):
        return [_to_plain_data(entry) for entry in value]
    if value is None or isinstance(value, str | int | float):
        return value
    raise TypeError(f"{type(value).__name__} has no plain form")
