"""The worked example of the user guide gives the numbers that the guide states."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from cpm_desktop.analysis.checks.all_checks import findings
from cpm_desktop.analysis.comparison.payback import payback
from cpm_desktop.analysis.metrics.scalar_metrics import SCALAR_METRICS
from cpm_desktop.desktop.window.main_window import MainWindow
from cpm_desktop.model.document import Scenario
from tests.pictures.worked_example import capture_interview, enter_numbers, try_tracking

CHAPTER = (Path(__file__).parents[2] / "docs" / "user-guide" / "start.md").read_text(encoding="utf-8")
METRIC_ROW = re.compile(r"^\| ([A-Z][^|]*) \| ([\d.]+)(?: min)? \| ([\d.]+)(?: min)? \|$", re.MULTILINE)


def test_interview_is_captured_by_keys_and_changes_the_metrics_as_stated(ordering: MainWindow) -> None:
    before = ordering.workspace.scenario
    capture_interview(ordering)
    assert {finding.rule for finding in findings(ordering.workspace.scenario)} != set()
    enter_numbers(ordering)
    assert findings(ordering.workspace.scenario) == ()
    rows = METRIC_ROW.findall(CHAPTER)
    assert len(rows) == 4
    for label, stated_before, stated_after in rows:
        assert _metric(before, label) == pytest.approx(float(stated_before), abs=0.05)
        assert _metric(ordering.workspace.scenario, label) == pytest.approx(float(stated_after), abs=0.05)


def test_what_if_pays_as_stated(ordering: MainWindow) -> None:
    capture_interview(ordering)
    enter_numbers(ordering)
    try_tracking(ordering)
    what_if = ordering.workspace.scenario
    result = payback(ordering.workspace.document.scenarios["today"], what_if)
    assert result is not None
    assert result.months is not None
    assert f"after {result.months:.1f} months" in CHAPTER
    assert f"{result.benefit_per_case:.2f} EUR per case, {result.annual_benefit:,.2f} EUR per year" in CHAPTER


def _metric(scenario: Scenario, label: str) -> float | None:
    """Return the value of the metric that users know by this label."""
    return next(metric for metric in SCALAR_METRICS if metric.label == label).calculate(scenario)
