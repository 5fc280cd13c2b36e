"""What the tables of the analysis dock say, without a window."""

from __future__ import annotations

import pytest

from cpm_desktop.desktop.files.document_file import template_path
from cpm_desktop.desktop.panels.analysis.results.candidates import candidate_tables
from cpm_desktop.desktop.panels.analysis.results.effort import effort_tables
from cpm_desktop.desktop.panels.analysis.results.findings import finding_tables
from cpm_desktop.desktop.panels.analysis.results.handoffs import handoff_tables
from cpm_desktop.desktop.panels.analysis.results.measures import measure_tables, target_gap_cell
from cpm_desktop.desktop.panels.analysis.results.pain_points import pain_point_tables
from cpm_desktop.desktop.panels.analysis.results.paths import path_tables
from cpm_desktop.desktop.panels.analysis.results.touchpoints import touchpoint_tables
from cpm_desktop.desktop.workspace.analysis_scheduler import AnalysisInput
from cpm_desktop.editing.commands.elements import edit_elements
from cpm_desktop.model.elements import Measure
from cpm_desktop.storage.files import load_document
from tests.desktop.panels.analysis.analysis_dock import bars_of, shown, written


def test_an_endless_loop_leaves_only_the_expected_counts_out_and_says_why() -> None:
    document = shown("ordering").document
    exits = {flow.target: flow.id for flow in document.scenarios["today"].flows.values() if flow.source == "G3"}
    endless = edit_elements(document, "today", [exits["B1"]], probability=1)
    endless = edit_elements(endless, "today", [exits["B3"]], probability=0)
    (before,) = touchpoint_tables(AnalysisInput(document, "today"))
    (sheet,) = touchpoint_tables(AnalysisInput(endless, "today"))
    assert (written(before, "Expected")[0], before.notice) == ("0.70", "")
    assert set(written(sheet, "Expected")) == {""}
    assert sheet.notice.startswith("No expected figures: the case never leaves the loop at “")
    assert all(found.notice for found in effort_tables(AnalysisInput(endless, "today")))


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"actual": 5, "target": 5}, "on target"),
        ({"actual": 5, "target": 4}, "+1 better"),
        ({"actual": 5, "target": 4, "better": "lower"}, "+1 worse"),
        ({"actual": 3.9, "target": 4.2}, "−0.3 worse"),
        ({"actual": 5}, ""),
    ],
)
def test_the_direction_of_a_measure_says_what_is_better(fields: dict[str, object], words: str) -> None:
    assert target_gap_cell(Measure.model_validate({"id": "m", **fields})).text == words


def test_the_figures_are_those_of_the_worked_example() -> None:
    _, sheet = measure_tables(shown("ordering"))
    found = dict(zip(written(sheet, "Figure"), written(sheet, "In one case"), strict=True))
    assert found["Customer steps"] == "5.10"
    assert found["Handoffs"] == "4.62"
    assert found["Lead time"] == "2 d 1 h"
    assert found["Value-adding share of touch time"] == "41.4 %"
    kept = sheet.rows[list(found.values()).index("92.4 %")]
    assert kept.cells[0].text.startswith("Ends with “")
    assert kept.elements == ("X1",)


def test_a_named_variant_that_goes_through_a_loop_twice_is_listed_too() -> None:
    (sheet,) = path_tables(shown("health-insurance"))
    row = written(sheet, "Name").index("Claim sent back once")
    assert written(sheet, "Share")[row] == ""
    assert written(sheet, "Way through")[row].count("Validate") == 2
    assert sheet.tab_count == len(sheet.rows) - 1


def test_effort_tells_what_the_customer_does_and_each_step_its_part() -> None:
    effort, steps = effort_tables(shown("ordering"))
    found = dict(zip(written(effort, "Figure"), written(effort, "In one case"), strict=True))
    assert found["Customer's active time"] == "39.9 min"
    assert found["Customer on hold"] == "5.1 min"
    assert len(steps.rows) == 25
    assert written(steps, "Value")[written(steps, "Step").index("Advise")] == "Value-adding"


@pytest.mark.parametrize("sample", ["ordering", "health-insurance", "support", "empty"])
def test_every_row_has_a_cell_for_every_column_and_leads_to_what_is_there(sample: str) -> None:
    document = load_document(template_path(sample))
    for scenario_id, scenario in document.scenarios.items():
        for work in (
            candidate_tables,
            effort_tables,
            finding_tables,
            handoff_tables,
            measure_tables,
            pain_point_tables,
            touchpoint_tables,
            path_tables,
        ):
            for sheet in work(AnalysisInput(document, scenario_id)):
                for row in sheet.rows:
                    assert len(row.cells) == len(sheet.columns)
                    assert all(scenario.element(key) for cell in row.cells for key in (*cell.elements, *row.elements))


def test_only_the_bar_of_what_hurts_is_red() -> None:
    shown = AnalysisInput(load_document(template_path("ordering")), "today")
    hurting, working = pain_point_tables(shown)[0], effort_tables(shown)[1]
    assert all(bar.is_severity for bar in bars_of(hurting))
    assert not any(bar.is_severity for bar in bars_of(working))
