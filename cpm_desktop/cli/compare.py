"""`compare`: compares one scenario of a file with another."""

from __future__ import annotations

import argparse
import math
import sys
from collections.abc import Iterable

from cpm_desktop.analysis.checks.all_checks import findings
from cpm_desktop.analysis.comparison.benchmark import ScorecardEntry, ScorecardLine
from cpm_desktop.analysis.comparison.comparison import Comparison, compare_scenarios
from cpm_desktop.analysis.comparison.customer_step_pairs import CustomerStepPair
from cpm_desktop.analysis.comparison.metric_differences import MetricDelta
from cpm_desktop.analysis.comparison.payback import Payback
from cpm_desktop.analysis.comparison.payback_terms import DEFAULT_TERM_YEARS
from cpm_desktop.analysis.metrics.scalar_metrics import has_case_metrics
from cpm_desktop.cli.comparison_table import comparison_table
from cpm_desktop.cli.difference_text import changes_as_json, elements_as_json
from cpm_desktop.cli.parser import parse_path
from cpm_desktop.cli.scenarios import chosen_scenario
from cpm_desktop.storage.files import load_document
from cpm_desktop.storage.json_path import Json
from cpm_desktop.storage.json_writer import dump_json


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Register the subcommand and its arguments."""
    parser = subparsers.add_parser("compare", help="compare two scenarios: metrics, elements, payback, measures")
    parser.add_argument("file", type=parse_path, metavar="FILE", help="the file with both scenarios")
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
    parser.add_argument("--json", action="store_true", help="print one JSON object, nothing rounded")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Print the comparison; return 1 with a message if one of the scenarios has errors or never ends."""
    document = load_document(arguments.file)
    chosen = [chosen_scenario(document, arguments.file, key) for key in (arguments.base, arguments.with_)]
    base, other = (document.scenarios[key] for key in chosen)
    found = compare_scenarios(base, other, arguments.years, arguments.benefit)
    print(dump_json(_as_json(found)) if arguments.json else comparison_table(document, found))
    endless = [scenario.id for scenario in (base, other) if not has_case_metrics(scenario)]
    for key in dict.fromkeys(endless):
        problem = "cases never end, so metrics based on visits cannot be compared"
        print(f"{arguments.file}, scenario {key}: {problem}.", file=sys.stderr)
    for sentence in found.obstacles:
        print(f"{arguments.file}, scenario {sentence}", file=sys.stderr)
    faulty = any(finding.level == "error" for scenario in (base, other) for finding in findings(scenario))
    return 1 if endless or faulty else 0


def _parse_amount(text: str) -> float:
    try:
        amount = float(text)
    except ValueError:
        amount = math.nan
    if not 0 <= amount < math.inf:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number of at least 0")
    return amount


def _as_json(comparison: Comparison) -> Json:
    return {
        "base": comparison.base_id,
        "with": comparison.other_id,
        "measures": _deltas_as_json(comparison.deltas),
        "outcomes": _deltas_as_json(comparison.outcomes),
        "elements": elements_as_json(comparison.elements),
        "changes": changes_as_json(comparison.elements.changes),
        "reordered": list(comparison.elements.reordered),
        "pays": _pays_as_json(comparison),
        "payback": _payback_as_json(comparison.payback),
        "scorecard": [_scorecard_line_as_json(line) for line in comparison.scorecard],
        "customer_steps": [_step_pair_as_json(pair) for pair in comparison.customer_steps],
    }


def _deltas_as_json(deltas: Iterable[MetricDelta]) -> dict[str, Json]:
    return {
        one.name: {
            "base": one.base_value,
            "with": one.other_value,
            "delta": one.difference,
            "percent": one.percent_change,
            "better": one.is_better,
        }
        for one in deltas
    }


def _pays_as_json(comparison: Comparison) -> Json:
    """Return the answer whether the scenario pays; unknown while there are obstacles."""
    found = comparison.payback
    answer = "unknown" if found is None else "yes" if found.pays else "no"
    missing = [*comparison.obstacles, *comparison.payback_gaps]
    return {"answer": answer, "missing": list(missing), **(_payback_as_json(found) or {})}


def _payback_as_json(payback: Payback | None) -> dict[str, Json] | None:
    if payback is None:
        return None
    terms = ("currency", "years", "base_annual_cases", "annual_cases", "base_cost_per_case", "benefit_per_case")
    amounts = ("fewer_cases", "cheaper_cases", "annual_benefit", "annual_cost", "one_off_cost", "net_benefit")
    return {name: getattr(payback, name) for name in (*terms, *amounts, "pays", "months")}


def _scorecard_line_as_json(line: ScorecardLine) -> Json:
    return {
        "name": line.name,
        "score": line.score,
        "unit": line.unit,
        "better": line.better,
        "base": _scorecard_entry_as_json(line.own),
        "with": _scorecard_entry_as_json(line.theirs),
        "gap": line.gap,
        "percent": line.gap_percent,
        "finding": line.finding,
        "ahead": {"own": "base", "theirs": "with", "neither": "neither", None: None}[line.leading_side],
    }


def _scorecard_entry_as_json(side: ScorecardEntry | None) -> Json:
    if side is None:
        return None
    names = ("measure", "actual", "source", "date", "confidence", "sample_size")
    return {**{name: getattr(side, name) for name in names}, "missing": list(side.missing)}


def _step_pair_as_json(pair: CustomerStepPair) -> Json:
    ids = {name: step.id if step else None for name, step in (("base", pair.own), ("with", pair.theirs))}
    return {"phase": pair.phase, **ids}
