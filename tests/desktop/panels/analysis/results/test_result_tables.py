"""The contents of the analysis tables, without a window."""

from __future__ import annotations

import pytest

from cpm_desktop.analysis.comparison.payback_terms import DEFAULT_TERMS
from cpm_desktop.desktop.files.document_file import template_path
from cpm_desktop.desktop.panels.analysis.comparison.table_order import MEASURES_INDEX
from cpm_desktop.desktop.panels.analysis.comparison.tables import comparison_tables
from cpm_desktop.desktop.panels.analysis.results.candidates import candidate_tables
from cpm_desktop.desktop.panels.analysis.results.decisions import decision_tables
from cpm_desktop.desktop.panels.analysis.results.effort import effort_tables
from cpm_desktop.desktop.panels.analysis.results.findings import finding_tables
from cpm_desktop.desktop.panels.analysis.results.handoffs import handoff_tables
from cpm_desktop.desktop.panels.analysis.results.measures import measure_tables, target_gap_cell
from cpm_desktop.desktop.panels.analysis.results.pain_points import pain_point_tables
from cpm_desktop.desktop.panels.analysis.results.paths import path_tables
from cpm_desktop.desktop.panels.analysis.results.touchpoints import touchpoint_tables
from cpm_desktop.desktop.workspace.analysis_scheduler import AnalysisInput
from cpm_desktop.desktop.workspace.comparison_settings import Baseline
from cpm_desktop.editing.commands.elements import edit_elements
from cpm_desktop.model.elements import Measure
from cpm_desktop.model.value import with_changes
from cpm_desktop.storage.files import load_document
from tests.desktop.panels.analysis.analysis_dock import cell_bars, column_texts, first_scenario_input


def test_endless_loop_hides_only_the_expected_counts_and_gives_the_reason() -> None:
    document = first_scenario_input("ordering").document
    exits = {flow.target: flow.id for flow in document.scenarios["today"].flows.values() if flow.source == "G3"}
    looping = edit_elements(document, "today", [exits["B1"]], probability=1)
    looping = edit_elements(looping, "today", [exits["B3"]], probability=0)
    (before,) = touchpoint_tables(AnalysisInput(document, "today"))
    (table,) = touchpoint_tables(AnalysisInput(looping, "today"))
    assert (column_texts(before, "Expected")[0], before.notice) == ("0.70", "")
    assert set(column_texts(table, "Expected")) == {""}
    assert table.notice.startswith("No expected values: cases never leave the loop at “")
    assert all(found.notice for found in effort_tables(AnalysisInput(looping, "today")))


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
def test_direction_of_a_measure_determines_better(fields: dict[str, object], words: str) -> None:
    assert target_gap_cell(Measure.model_validate({"id": "m", **fields})).text == words


def test_metrics_match_the_worked_example() -> None:
    _, table = measure_tables(first_scenario_input("ordering"))
    found = dict(zip(column_texts(table, "Metric"), column_texts(table, "Per case"), strict=True))
    assert found["Customer steps per case"] == "5.10"
    assert found["Handoffs per case"] == "4.62"
    assert found["Lead time"] == "2 d 1 h"
    assert found["Value-adding share of touch time"] == "41.4 %"
    end_row = table.rows[list(found.values()).index("92.4 %")]
    assert end_row.cells[0].text.startswith("Ends with “")
    assert end_row.elements == ("X1",)


def test_named_path_with_a_repeated_loop_is_listed() -> None:
    (table,) = path_tables(first_scenario_input("health-insurance"))
    row = column_texts(table, "Name").index("Claim sent back once")
    assert column_texts(table, "Share")[row] == ""
    assert column_texts(table, "Path")[row].count("Validate") == 2
    assert table.tab_count == len(table.rows) - 1


def test_effort_tables_list_totals_and_each_step() -> None:
    effort, steps, _customers = effort_tables(first_scenario_input("ordering"))
    found = dict(zip(column_texts(effort, "Metric"), column_texts(effort, "Per case"), strict=True))
    assert found["Customer's active time"] == "39.9 min"
    assert found["Customer on hold"] == "5.1 min"
    assert len(steps.rows) == 25
    assert column_texts(steps, "Value")[column_texts(steps, "Step").index("Advise")] == "Value-adding"


@pytest.mark.parametrize("sample", ["ordering", "health-insurance", "support", "empty"])
def test_every_row_has_all_columns_and_existing_elements(sample: str) -> None:
    document = load_document(template_path(sample))
    for scenario_id, scenario in document.scenarios.items():
        for make_tables in (
            candidate_tables,
            effort_tables,
            finding_tables,
            handoff_tables,
            measure_tables,
            pain_point_tables,
            touchpoint_tables,
            path_tables,
            decision_tables,
        ):
            for table in make_tables(AnalysisInput(document, scenario_id)):
                for row in table.rows:
                    assert len(row.cells) == len(table.columns)
                    assert all(scenario.element(key) for cell in row.cells for key in (*cell.elements, *row.elements))


def test_only_bars_of_harmful_values_are_red() -> None:
    shown = AnalysisInput(load_document(template_path("ordering")), "today")
    pain_points, effort = pain_point_tables(shown)[0], effort_tables(shown)[1]
    assert all(bar.is_severity for bar in cell_bars(pain_points))
    assert not any(bar.is_severity for bar in cell_bars(effort))


def test_register_of_decisions_lists_each_exit_with_its_evidence() -> None:
    (table,) = decision_tables(first_scenario_input("ordering"))
    row = column_texts(table, "Decision").index("Routed right?")
    assert [cell.text for cell in table.rows[row].cells] == [
        "Routed right?",
        "Call centre with IVR",
        "Call centre with IVR",
        "topic chosen in the phone menu",
        "yes",
        "Advise",
        "85 %",
        "Measured",
        "Call statistics",
        "0.44",
    ]
    assert (table.tab_count, len(table.rows)) == (6, 12)


def test_split_share_of_an_exit_is_in_brackets() -> None:
    document = first_scenario_input("ordering").document
    exits = [flow.id for flow in document.scenarios["today"].flows.values() if flow.source == "G3"]
    document = edit_elements(document, "today", exits, probability=None)
    (table,) = decision_tables(AnalysisInput(document, "today"))
    row = column_texts(table, "Decision").index("Routed right?")
    assert column_texts(table, "Share")[row] == "(50 %)"


def test_customers_are_side_by_side_with_their_own_metrics() -> None:
    _effort, _steps, table = effort_tables(first_scenario_input("health-insurance"))
    assert column_texts(table, "Customer") == ["Citizen", "Doctor", "Insurer"]
    assert column_texts(table, "Meetings per case") == ["1.00", "0.06", "0.00"]
    assert column_texts(table, "Work")[0] == "52 min"


def _with_measured_resolution(percent: float) -> AnalysisInput:
    document = first_scenario_input("ordering").document
    return AnalysisInput(edit_elements(document, "today", ["m5"], actual=percent), "today")


def test_measured_and_modelled_values_are_side_by_side_and_say_that_they_contradict() -> None:
    measures, metrics = measure_tables(_with_measured_resolution(61))
    row = column_texts(measures, "Measure").index("First-contact resolution")
    modelled = measures.rows[row].cells[[column.title for column in measures.columns].index("Modelled")]
    assert (modelled.text, modelled.tone) == ("76.6 %", "bad")
    assert modelled.explanation == "Measured 61 %, but the model gives 76.6 %"
    effort, _steps, _customers = effort_tables(_with_measured_resolution(61))
    for table in (metrics, effort):
        row = column_texts(table, "Metric").index("First-contact resolution, modelled")
        measured = table.rows[row].cells[2]
        assert (measured.text, measured.tone, table.rows[row].elements) == ("61 %", "bad", ("m5",))


def test_measured_value_near_the_modelled_one_does_not_contradict() -> None:
    measures, _metrics = measure_tables(_with_measured_resolution(76))
    row = column_texts(measures, "Measure").index("First-contact resolution")
    assert {cell.tone for cell in measures.rows[row].cells} == {""}
    assert column_texts(measures, "Modelled")[row] == "76.6 %"


def test_several_competitors_are_side_by_side_with_their_gaps() -> None:
    document = first_scenario_input("ordering").document
    second = with_changes(document.scenarios["competitor"], id="second", name="Red Rock")
    document = with_changes(document, scenarios=document.scenarios.with_elements(second))
    document = edit_elements(document, "second", ["m1"], actual=70)
    tables = comparison_tables(AnalysisInput(document, "today"), Baseline("competitor"), DEFAULT_TERMS)
    measures = tables[MEASURES_INDEX]
    assert [column.title for column in measures.columns][1:6] == [
        "Today",
        "Blue Harbour (fictional…",
        "Ahead",
        "Change %",
        "Red Rock",
    ]
    row = column_texts(measures, "Measure").index("Customer satisfaction")
    cell = measures.rows[row].cells[5]
    assert (cell.text, cell.tone, cell.scenario_id) == ("70 %, +6 % ahead", "good", "second")
    beside_what_if = comparison_tables(AnalysisInput(document, "account-managers"), Baseline("today"), DEFAULT_TERMS)
    assert "Red Rock" not in [column.title for column in beside_what_if[MEASURES_INDEX].columns]
