"""The register of decisions as plain text and as plain data."""

from __future__ import annotations

from collections.abc import Iterator

from cpm_desktop.analysis.metrics.decision_register import DecisionExit, DecisionRecord, decision_register
from cpm_desktop.cli.results.text_table import TextRow
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.field_labels import quoted_name
from cpm_desktop.storage.json_path import Json


def decision_rows(scenario: Scenario) -> Iterator[TextRow]:
    """Yield each decision with its owner and rule, and below it each exit with its share and how that is known."""
    for record in decision_register(scenario):
        owner = record.decision.owner or scenario.lanes[record.decision.lane].name or record.decision.lane
        rule = record.decision.rule or "rule missing"
        yield quoted_name(scenario, record.decision.id), _frequency(record.expected), f"decided by {owner}", rule
        for found in record.exits:
            evidence = (
                ", ".join(filter(None, (found.flow.knowledge, found.flow.knowledge_source))) or "evidence missing"
            )
            yield (
                f"  {_exit_name(scenario, found)}",
                _frequency(found.expected),
                f"{found.probability * 100:.4g} %",
                evidence,
            )


def decisions_as_json(scenario: Scenario) -> list[Json]:
    """Return all decisions with their exits."""
    return [_decision_as_json(record) for record in decision_register(scenario)]


def _decision_as_json(record: DecisionRecord) -> Json:
    decision = record.decision
    return {
        "node": decision.id,
        "owner": decision.owner,
        "rule": decision.rule,
        "expected": record.expected,
        "exits": [_exit_as_json(found) for found in record.exits],
    }


def _exit_as_json(found: DecisionExit) -> Json:
    flow = found.flow
    return {
        "flow": flow.id,
        "target": flow.target,
        "label": flow.label,
        "probability": found.probability,
        "knowledge": flow.knowledge,
        "knowledge_source": flow.knowledge_source,
        "expected": found.expected,
    }


def _exit_name(scenario: Scenario, found: DecisionExit) -> str:
    target = quoted_name(scenario, found.flow.target)
    return f"{found.flow.label} → {target}" if found.flow.label else f"→ {target}"


def _frequency(expected: float | None) -> str:
    return "–" if expected is None else f"{expected:,.2f} per case"
