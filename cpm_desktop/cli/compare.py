"""`compare`: compares one scenario of a file with another."""

from __future__ import annotations

import argparse
import math
import sys

from cpm_desktop.analysis.checks.all_checks import findings
from cpm_desktop.analysis.comparison.comparison import compare_scenarios
from cpm_desktop.analysis.comparison.payback_terms import DEFAULT_TERM_YEARS
from cpm_desktop.analysis.metrics.scalar_metrics import has_case_metrics
from cpm_desktop.cli.input_source import load_input, parse_input
from cpm_desktop.cli.parser import add_output_arguments
from cpm_desktop.cli.results.comparison_csv import COMPARISON_HEADER, comparison_rows
from cpm_desktop.cli.results.comparison_json import comparison_as_json
from cpm_desktop.cli.results.comparison_report import ComparisonReport
from cpm_desktop.cli.results.comparison_table import comparison_table
from cpm_desktop.cli.results.csv_table import csv_text
from cpm_desktop.cli.scenarios import chosen_scenario
from cpm_desktop.storage.json_writer import dump_json


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Register the subcommand and its arguments."""
    parser = subparsers.add_parser("compare", help="compare two scenarios: metrics, elements, payback, measures")
    parser.add_argument(
        "file", type=parse_input, metavar="FILE", help="the file with both scenarios; - is standard input"
    )
    parser.add_argument("--base", required=True, metavar="ID", help="the scenario to compare with")
    parser.add_argument("--with", required=True, dest="with_", metavar="ID", help="the scenario to compare")
    parser.add_argument(
        "--years",
        type=_parse_amount,
        default=DEFAULT_TERM_YEARS,
        metavar="N",
        help=f"the payback period to consider, in years (default: {DEFAULT_TERM_YEARS:g})",
    )
    parser.add_argument(
        "--benefit", type=_parse_amount, metavar="SUM", help="the benefit per case (default: the savings in its steps)"
    )
    add_output_arguments(parser, "print one JSON object, nothing rounded")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Print the comparison; return 1 with a message if one of the scenarios has errors or never ends."""
    document = load_input(arguments.file)
    chosen = [chosen_scenario(document, arguments.file, key) for key in (arguments.base, arguments.with_)]
    base, other = (document.scenarios[key] for key in chosen)
    report = ComparisonReport(document, base, other, compare_scenarios(base, other, arguments.years, arguments.benefit))
    print(_output_text(report, arguments))
    endless = [scenario.id for scenario in (base, other) if not has_case_metrics(scenario)]
    for key in dict.fromkeys(endless):
        problem = "cases never end, so metrics based on visits cannot be compared"
        print(f"{arguments.file}, scenario {key}: {problem}.", file=sys.stderr)
    for sentence in report.comparison.obstacles:
        print(f"{arguments.file}, scenario {sentence}", file=sys.stderr)
    faulty = any(finding.level == "error" for scenario in (base, other) for finding in findings(scenario))
    return 1 if endless or faulty else 0


def _output_text(report: ComparisonReport, arguments: argparse.Namespace) -> str:
    if arguments.csv:
        return csv_text(COMPARISON_HEADER, comparison_rows(report))
    return dump_json(comparison_as_json(report)) if arguments.json else comparison_table(report)


def _parse_amount(text: str) -> float:
    try:
        amount = float(text)
    except ValueError:
        amount = math.nan
    if not 0 <= amount < math.inf:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number of at least 0")
    return amount
