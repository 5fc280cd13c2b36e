"""`analyze`: all metrics of a scenario, as a table or as JSON."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from dataclasses import replace
from itertools import chain

from cpm_desktop.analysis.case.case_starts import case_starts
from cpm_desktop.analysis.scenario_metrics import ScenarioMetrics
from cpm_desktop.analysis.simulation.simulation import (
    DEFAULT_CASES,
    DEFAULT_SEED,
    CaseTooLongError,
    simulate,
)
from cpm_desktop.cli.input_source import load_input, parse_input
from cpm_desktop.cli.parser import add_output_arguments, parse_whole_number
from cpm_desktop.cli.results.analysis_csv import ANALYSIS_HEADER, analysis_rows
from cpm_desktop.cli.results.analysis_json import analysis_as_json
from cpm_desktop.cli.results.analysis_report import AnalysisReport, analysis_report
from cpm_desktop.cli.results.csv_table import csv_text
from cpm_desktop.cli.results.metrics_table import metrics_table
from cpm_desktop.cli.results.simulation_table import simulation_table
from cpm_desktop.cli.scenarios import chosen_scenario
from cpm_desktop.i18n import english_plural
from cpm_desktop.model.document import Document, Scenario
from cpm_desktop.model.field_labels import quoted_name
from cpm_desktop.storage.json_path import Json
from cpm_desktop.storage.json_writer import dump_json

MAX_NAMED_NODES = 8
"""The most nodes of a loop that a message names."""


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Register the subcommand and its arguments."""
    parser = subparsers.add_parser(
        "analyze", help="calculate the metrics of a scenario: times, effort, handoffs, contacts, failures, paths"
    )
    parser.add_argument(
        "file", type=parse_input, metavar="FILE", help="the file with the scenario; - is standard input"
    )
    parser.add_argument(
        "--scenario", action="append", metavar="ID", help="the scenario (default: the first); repeat it for several"
    )
    add_output_arguments(parser, "print one JSON object, nothing rounded; a list for several scenarios")
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
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Print the metrics. Return 1 with a message if a model has errors; they can make metrics wrong or unknown.

    Also return 1 if a simulation was requested but a case is too long to be simulated.
    """
    if arguments.seed is not None and arguments.simulate is None:
        arguments.usage_error("--seed applies only to --simulate")
    document = load_input(arguments.file)
    ids = dict.fromkeys(chosen_scenario(document, arguments.file, key) for key in arguments.scenario or [None])
    reports, problems = [], []
    for key in ids:
        report, problem = _analyze(document, document.scenarios[key], arguments)
        reports.append(report)
        if problem:
            problems.append(f"{arguments.file}, scenario {key}: {problem}")
    print(_output_text(reports, arguments))
    for problem in problems:
        print(problem, file=sys.stderr)
    return 1 if problems else 0


def _analyze(document: Document, scenario: Scenario, arguments: argparse.Namespace) -> tuple[AnalysisReport, str]:
    """Return the results for a scenario, and the sentence about its error; empty if it has none."""
    report = analysis_report(document, scenario)
    problem = _error_message(scenario, report.metrics)
    if arguments.simulate and report.metrics.visits is not None:
        seed = DEFAULT_SEED if arguments.seed is None else arguments.seed
        try:
            report = replace(report, simulation=simulate(scenario, arguments.simulate, seed))
        except CaseTooLongError as error:
            problem = str(error)
    return report, problem


def _output_text(reports: Sequence[AnalysisReport], arguments: argparse.Namespace) -> str:
    """Return the results as text, as CSV, or as JSON: an object for one scenario, a list for several."""
    if arguments.csv:
        return csv_text(ANALYSIS_HEADER, chain.from_iterable(map(analysis_rows, reports)))
    if arguments.json:
        objects: list[Json] = [
            analysis_as_json(report, with_simulation=arguments.simulate is not None) for report in reports
        ]
        return dump_json(objects[0] if len(objects) == 1 else objects)
    return "\n\n\n".join(map(_text, reports))


def _text(report: AnalysisReport) -> str:
    simulation = f"\n\n{simulation_table(report.simulation)}" if report.simulation else ""
    return f"{metrics_table(report)}{simulation}"


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
