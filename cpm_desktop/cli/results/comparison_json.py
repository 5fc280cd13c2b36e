"""The results of `compare` as one JSON object."""

from __future__ import annotations

from collections.abc import Iterable

from cpm_desktop.analysis.comparison.comparison import Comparison
from cpm_desktop.analysis.comparison.customer_step_pairs import CustomerStepPair
from cpm_desktop.analysis.comparison.metric_differences import MetricDelta
from cpm_desktop.analysis.comparison.payback import Payback
from cpm_desktop.cli.results.analysis_json import idea_as_json
from cpm_desktop.cli.results.comparison_report import CausePair, ComparisonReport
from cpm_desktop.cli.results.difference_text import changes_as_json, elements_as_json
from cpm_desktop.cli.results.plain_data import to_plain_data
from cpm_desktop.cli.results.scorecard_json import scorecard_as_json
from cpm_desktop.storage.json_path import Json


def comparison_as_json(report: ComparisonReport) -> Json:
    """Return all results, unrounded."""
    comparison = report.comparison
    return {
        "base": comparison.base_id,
        "with": comparison.other_id,
        "measures": _deltas_as_json(comparison.deltas),
        "outcomes": _deltas_as_json(comparison.outcomes),
        "elements": elements_as_json(comparison.elements),
        "changes": changes_as_json(comparison.elements.changes),
        "reordered": list(comparison.elements.reordered),
        "volume": {
            **_deltas_as_json(report.volume()),
            "currency": {"base": report.base.currency, "with": report.other.currency},
        },
        "pays": _pays_as_json(comparison),
        "payback": _payback_as_json(comparison.payback),
        "scorecard": list(scorecard_as_json(comparison.scorecard)),
        "competitors": {key: scorecard_as_json(lines) for key, lines in report.benchmarks().items()},
        "causes": [_cause_as_json(pair) for pair in report.causes()],
        "ideas": {
            side: [idea_as_json(idea) for idea in ideas]
            for side, ideas in zip(("base", "with"), report.ideas(), strict=True)
        },
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


def _cause_as_json(pair: CausePair) -> Json:
    return {"annotation": pair.annotation, "base": to_plain_data(pair.base), "with": to_plain_data(pair.other)}


def _step_pair_as_json(pair: CustomerStepPair) -> Json:
    ids = {name: step.id if step else None for name, step in (("base", pair.own), ("with", pair.theirs))}
    return {"phase": pair.phase, **ids}
