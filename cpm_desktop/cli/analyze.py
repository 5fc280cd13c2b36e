"""`analyze`: all metrics of a scenario, as a table or as JSON."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping
from dataclasses import fields, is_dataclass

from cpm_desktop.analysis.case.case_starts import case_starts
from cpm_desktop.analysis.scenario_metrics import ScenarioMetrics, scenario_metrics
from cpm_desktop.analysis.simulation.simulation import (
    DEFAULT_CASES,
    DEFAULT_SEED,
    CaseTooLongError,
    Simulation,
    simulate,
)
from cpm_desktop.cli.metrics_table import metrics_table
from cpm_desktop.cli.parser import parse_path, parse_whole_number
from cpm_desktop.cli.scenarios import chosen_scenario
from cpm_desktop.cli.simulation_table import simulation_table
from cpm_desktop.i18n import english_plural
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.field_labels import quoted_name
from cpm_desktop.storage.files import load_document
from cpm_desktop.storage.json_path import Json
from cpm_desktop.storage.json_writer import dump_json

MAX_NAMED_NODES = 8
"""The most nodes of a loop that a message names."""


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Register the subcommand and its arguments."""
    parser = subparsers.add_parser(
        "analyze", help="calculate the metrics of a scenario: times, effort, handoffs, contacts, failures, paths"
    )
    parser.add_argument("file", type=parse_path, metavar="FILE", help="the file with the scenario")
    parser.add_argument("--scenario", metavar="ID", help="the scenario (default: the first)")
    parser.add_argument("--json", action="store_true", help="print one JSON object, nothing rounded")
    parser.add_argument(
        "--simulate",
        nargs="?",
        type=_parse_cases,
        const=DEFAULT_CASES,
        metavar="CASES",
        help=f"also simulate cases (default: {DEFAULT_CASES:,}) and print the distribution of times",
    )
    parser.add_argument(
        "--seed",
        type=parse_whole_number,
        help=f"the seed of the simulation (default: {DEFAULT_SEED}); the same seed gives the same cases",
    )
    parser.set_defaults(run=run, usage_error=parser.error)


def run(arguments: argparse.Namespace) -> int:
    """Print the metrics. Return 1 with a message if the model has errors; they can make metrics wrong or unknown.

    Also return 1 if a simulation was requested but a case is too long to be simulated.
    """
    if arguments.seed is not None and arguments.simulate is None:
        arguments.usage_error("--seed applies only to --simulate")
    document = load_document(arguments.file)
    scenario = document.scenarios[chosen_scenario(document, arguments.file, arguments.scenario)]
    found = scenario_metrics(scenario)
    problem = _error_message(scenario, found)
    simulation: Simulation | None = None
    if arguments.simulate and found.visits is not None:
        try:
            simulation = simulate(
                scenario, arguments.simulate, DEFAULT_SEED if arguments.seed is None else arguments.seed
            )
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


def _chosen_seed(arguments: argparse.Namespace) -> int:
    seed: int | None = arguments.seed
    return DEFAULT_SEED if seed is None else seed


def _as_json(metrics: ScenarioMetrics, simulation: Simulation | None, *, with_simulation: bool) -> Json:
    """Return the metrics and, if requested, the simulation under `simulation`, which is null if it failed."""
    more = {"simulation": _to_plain_data(simulation)} if with_simulation else {}
    return _fields_as_json(metrics) | more


def _parse_cases(text: str) -> int:
    """Return the number of cases in `text`. Raises ArgumentTypeError with a sentence if it is invalid."""
    cases = parse_whole_number(text)
    if cases < 1:
        raise argparse.ArgumentTypeError(f"at least one case must be simulated, not {cases}")
    return cases


def _error_message(scenario: Scenario, metrics: ScenarioMetrics) -> str:
    """Return the sentence about the first error of the model, or why there are no metrics; empty if there is none."""
    errors = [finding.message for finding in metrics.findings if finding.level == "error"]
    if metrics.visits is None and case_starts(scenario):
        return _endless_message(scenario, metrics)
    if not errors:
        return ""
    more = f" ({len(errors) - 1} more {english_plural('error(s)', len(errors) - 1)}.)" if len(errors) > 1 else ""
    return f"{errors[0]}{more}"


def _endless_message(scenario: Scenario, metrics: ScenarioMetrics) -> str:
    """Return the sentence that explains why there are no visits and names the loop."""
    loops = [finding.elements for finding in metrics.findings if finding.rule == "endless_loop"]
    if not loops:
        return "Loops or splits multiply one case without end, so metrics based on visits cannot be calculated."
    names = [quoted_name(scenario, node) for node in loops[0]]
    listed = ", ".join(names[:MAX_NAMED_NODES]) + (" …" if len(names) > MAX_NAMED_NODES else "")
    return f"Cases never leave the loop of {listed}, so metrics based on visits cannot be calculated."


def _fields_as_json(value: object) -> dict[str, Json]:
    """Return the fields of a value, or the entries of a mapping, as plain data."""
    if isinstance(value, Mapping):
        return {str(key): _to_plain_data(entry) for key, entry in value.items()}
    if not is_dataclass(value):
        raise TypeError(f"{type(value).__name__} has no fields")
    return {field.name.rstrip("_"): _to_plain_data(getattr(value, field.name)) for field in fields(value)}


def _to_plain_data(value: object) -> Json:
    """Return a result of an analysis as plain data: values as fields by name, mappings by key."""
    if is_dataclass(value) or isinstance(value, Mapping):
        return dict(_fields_as_json(value))
    if isinstance(value, list | tuple):
        return [_to_plain_data(entry) for entry in value]
    if value is None or isinstance(value, str | int | float):
        return value
    raise TypeError(f"{type(value).__name__} has no plain form")
