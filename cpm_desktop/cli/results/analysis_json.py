"""The results of `analyze` as one JSON object."""

from __future__ import annotations

from cpm_desktop.analysis.candidates.improvement_ideas import ImprovementIdea
from cpm_desktop.analysis.metrics.risk import annotations_by_risk, risk_priority
from cpm_desktop.cli.results.analysis_report import VOLUME_FIELDS, AnalysisReport
from cpm_desktop.cli.results.decision_text import decisions_as_json
from cpm_desktop.cli.results.plain_data import fields_as_json, to_plain_data
from cpm_desktop.cli.results.scorecard_json import scorecard_as_json
from cpm_desktop.model.elements import Annotation
from cpm_desktop.storage.json_path import Json


def analysis_as_json(report: AnalysisReport, *, with_simulation: bool) -> Json:
    """Return all results, unrounded; the simulation, if requested, under `simulation`, which is null if it failed."""
    simulation = {"simulation": to_plain_data(report.simulation)} if with_simulation else {}
    metrics = fields_as_json(report.metrics)
    findings = metrics.pop("findings")
    return {
        **metrics,
        "ideas": [idea_as_json(idea) for idea in report.ideas],
        "findings": findings,
        **{name: getattr(report.scenario, name) or None for name in VOLUME_FIELDS},
        "currency": report.scenario.currency,
        "yearly_case_cost": report.yearly_case_cost,
        "measures": [measure.model_dump(mode="json") for measure in report.scenario.measures.values()],
        "decisions": decisions_as_json(report.scenario),
        "risks": [_risk_as_json(annotation) for annotation in annotations_by_risk(report.scenario)],
        "competitors": {key: scorecard_as_json(lines) for key, lines in report.benchmarks().items()},
        **simulation,
    }


def idea_as_json(idea: ImprovementIdea) -> Json:
    """Return an improvement idea with what it saves at most; savings are null where they are unknown."""
    candidate, savings = idea.candidate, idea.savings
    return {
        "rule": candidate.kind,
        "elements": list(candidate.elements),
        "customer_minutes": savings.customer_minutes if savings else None,
        "company_minutes": savings.company_minutes if savings else None,
        "waiting_minutes": savings.waiting_minutes if savings else None,
        "money_a_year": savings.money_a_year if savings else None,
        "practice": candidate.practice,
        "message": candidate.explanation,
    }


def _risk_as_json(annotation: Annotation) -> Json:
    ratings = {name: getattr(annotation, name) for name in ("severity", "occurrence", "detection")}
    return {"annotation": annotation.id, **ratings, "priority": risk_priority(annotation)}
