"""`compare`: one scenario of a file against another."""

from __future__ import annotations

import argparse
import math
import sys
from collections.abc import Iterable
from pathlib import Path

from cpm_desktop.analysis.comparing.benchmark import Line, Standing
from cpm_desktop.analysis.comparing.comparison import Comparison, compared
from cpm_desktop.analysis.comparing.deltas import Delta
from cpm_desktop.analysis.comparing.payback import TERM, Payback
from cpm_desktop.analysis.comparing.side_by_side import Pair
from cpm_desktop.analysis.measures.scalar_metrics import is_ending
from cpm_desktop.cli.comparison_table import comparison_table
from cpm_desktop.cli.difference_text import changes_as_json, elements_as_json
from cpm_desktop.cli.scenarios import chosen_scenario
from cpm_desktop.storage.files import load
from cpm_desktop.storage.json_path import Json
from cpm_desktop.storage.json_writing import written


def register(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Describe the verb."""
    verb = verbs.add_parser("compare", help="compare two scenarios: figures, elements, payback, measures")
    verb.add_argument("file", type=Path, metavar="FILE", help="the file with both scenarios")
    verb.add_argument("--base", required=True, metavar="ID", help="the scenario to compare with")
    verb.add_argument("--with", required=True, dest="with_", metavar="ID", help="the scenario to compare")
    verb.add_argument(
        "--years", type=_amount, default=TERM, metavar="N", help=f"the term over which it has to pay, if not {TERM:g}"
    )
    verb.add_argument(
        "--benefit", type=_amount, metavar="SUM", help="what one case gains, if not what its steps cost less"
    )
    verb.add_argument("--json", action="store_true", help="print one JSON object, nothing rounded")
    verb.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Print the comparison; where cases never end in one of the scenarios, say so and return 1."""
    document = load(arguments.file)
    chosen = [chosen_scenario(document, arguments.file, key) for key in (arguments.base, arguments.with_)]
    base, other = (document.scenarios[key] for key in chosen)
    found = compared(base, other, arguments.years, arguments.benefit)
    print(written(_as_json(found)) if arguments.json else comparison_table(document, found))
    endless = [scenario.id for scenario in (base, other) if not is_ending(scenario)]
    for key in dict.fromkeys(endless):
        problem = "cases never end, so that whatever counts visits cannot be compared"
        print(f"{arguments.file}, scenario {key}: {problem}.", file=sys.stderr)
    return 1 if endless else 0


def _amount(text: str) -> float:
    try:
        amount = float(text)
    except ValueError:
        amount = math.nan
    if not 0 <= amount < math.inf:
        raise argparse.ArgumentTypeError(f"{text!r} is no number from 0 upwards")
    return amount


def _as_json(found: Comparison) -> Json:
    return {
        "base": found.base,
        "with": found.with_,
        "measures": _deltas_as_json(found.deltas),
        "outcomes": _deltas_as_json(found.outcomes),
        "elements": elements_as_json(found.elements),
        "changes": changes_as_json(found.elements.changes),
        "reordered": list(found.elements.reordered),
        "payback": _payback_as_json(found.payback),
        "scorecard": [_line_as_json(line) for line in found.scorecard],
        "customer_steps": [_pair_as_json(pair) for pair in found.customer_steps],
    }


def _deltas_as_json(deltas: Iterable[Delta]) -> dict[str, Json]:
    return {
        one.name: {
            "base": one.base,
            "with": one.with_,
            "delta": one.delta,
            "percent": one.percent,
            "better": one.better,
        }
        for one in deltas
    }


def _payback_as_json(found: Payback | None) -> Json:
    if found is None:
        return None
    names = ("currency", "years", "annual_cases", "benefit_per_case", "annual_benefit", "annual_cost", "one_off_cost")
    return {name: getattr(found, name) for name in (*names, "net_benefit", "pays", "months")}


def _line_as_json(line: Line) -> Json:
    return {
        "name": line.name,
        "score": line.score,
        "unit": line.unit,
        "better": line.better,
        "base": _standing_as_json(line.own),
        "with": _standing_as_json(line.theirs),
        "gap": line.gap,
        "percent": line.percent,
        "ahead": {"own": "base", "theirs": "with", "neither": "neither", None: None}[line.ahead],
    }


def _standing_as_json(side: Standing | None) -> Json:
    if side is None:
        return None
    names = ("measure", "actual", "source", "date", "confidence", "sample_size")
    return {**{name: getattr(side, name) for name in names}, "missing": list(side.missing)}


def _pair_as_json(pair: Pair) -> Json:
    ids = {name: step.id if step else None for name, step in (("base", pair.own), ("with", pair.theirs))}
    return {"phase": pair.phase, **ids}
