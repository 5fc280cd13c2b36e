"""Tables of every shape become swimlanes; a row that cannot be understood is named, and the others come in."""

from __future__ import annotations

import json
import random
from datetime import time, timedelta
from pathlib import Path

import pytest
from openpyxl import Workbook

from cpm_desktop.cli.main import main
from cpm_desktop.exchange.import_report import ImportResult
from cpm_desktop.imports.formats import import_file
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Step
from cpm_desktop.model.invariants import violations
from cpm_desktop.storage.errors import UnreadableFileError
from cpm_desktop.storage.files import load_document
from tests.paths import ORDERING, shared_file


def imported(folder: Path, content: bytes | str, name: str = "table.csv") -> ImportResult:
    path = folder / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return import_file(path)


def imported_rows(folder: Path, *rows: tuple[object, ...]) -> ImportResult:
    workbook = Workbook()
    for row in rows:
        workbook.worksheets[0].append(list(row))
    workbook.save(folder / "table.xlsx")
    return import_file(folder / "table.xlsx")


def outcome_of(folder: Path, content: bytes) -> ImportResult | str:
    """Return the result of an import, or the sentence of its error."""
    try:
        return imported(folder, content)
    except UnreadableFileError as error:
        return str(error)


def scenario_of(result: ImportResult) -> Scenario:
    return next(iter(result.document.scenarios.values()))


def step_of(scenario: Scenario, key: str) -> Step:
    step = scenario.nodes[key]
    assert isinstance(step, Step)
    return step


def steps(result: ImportResult) -> list[tuple[str, str, float]]:
    """Return lane, name and touch time of every step."""
    scenario = scenario_of(result)
    nodes = scenario.nodes.values()
    return [(scenario.lanes[one.lane].name, one.name, one.touch_minutes) for one in nodes if isinstance(one, Step)]


def flows(result: ImportResult) -> list[str]:
    scenario = scenario_of(result)
    names = {node.id: node.name for node in scenario.nodes.values()}
    return [f"{names[flow.source]}>{names[flow.target]} {flow.label}".strip() for flow in scenario.flows.values()]


def test_owners_are_lanes_if_no_column_names_lanes():
    result = import_file(shared_file("tables", "owner-without-lane.tsv"))
    assert steps(result) == [
        ("Customer", "Customer calls", 5),
        ("Call centre", "Take order", 8),
        ("Warehouse", "Pick goods", 20),
        ("Warehouse", "Ship goods", 15),
        ("Customer", "Receive goods", 2_880),
    ]
    assert [phase.name for phase in scenario_of(result).phases.values()] == ["Order", "Fulfil"]
    assert "“Responsible” became the lanes" in result.report.guessed[0]
    assert "Kind of the new lane “Call centre”: front stage." in result.report.guessed
    assert {getattr(node, "description", "") for node in scenario_of(result).nodes.values()} == {""}


def test_row_with_a_wrong_cell_is_named_and_the_others_come_in():
    result = import_file(shared_file("tables", "one-bad-cell.tsv"))
    assert [name for _, name, _ in steps(result)] == ["Order meal", "Take order", "Cook meal", "Cashier"]
    assert flows(result) == ["Order meal>Take order", "Take order>Cook meal", "Cook meal>Cashier"]
    (dropped,) = result.report.dropped
    assert (dropped.element, dropped.name) == ("row 5", "Serve")
    assert dropped.why == "“about 2 mins” is not a duration; try 8 min, 2 h, 1.5 d"


def test_matrix_of_lanes_and_phases_is_read_phase_by_phase():
    result = import_file(shared_file("tables", "lane-by-phase-matrix.tsv"))
    scenario = scenario_of(result)
    places = [(scenario.phases[node.phase or ""].name, node.name) for node in scenario.nodes.values()]
    assert places == [
        *(("Explore", "Search"), ("Explore", "Show"), ("Order", "Order"), ("Order", "Confirm")),
        *(("Deliver", "Receive"), ("Deliver", "Pick and pack")),
    ]
    assert [lane.name for lane in scenario.lanes.values()] == ["Customer", "Shop", "Warehouse"]
    assert len(scenario.flows) == 5


def test_next_may_contain_row_numbers_with_labels():
    result = import_file(shared_file("tables", "next-as-row-numbers.tsv"))
    assert flows(result) == ["Call>Answer", "Answer>OK?", "OK?>Call no", "OK?>Close yes"]
    assert [note.text for note in scenario_of(result).annotations.values()] == ["Long queue"]


def test_title_above_the_header_is_the_title():
    result = import_file(shared_file("tables", "title-above-header.tsv"))
    assert result.document.title == "Our process 2026"
    (step,) = scenario_of(result).nodes.values()
    assert isinstance(step, Step)
    assert (step.name, step.wait_minutes) == ("Order", 5)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_semicolons_decimal_commas_and_encodings(encoding, tmp_path):
    text = "Lane;Step;Time (h)\r\nKüche;Käse, schneiden;1,5\r\nKüche;Prüfen;0,125\r\n"
    result = imported(tmp_path, text.encode(encoding))
    assert steps(result) == [("Küche", "Käse, schneiden", 90), ("Küche", "Prüfen", 7.5)]


def test_number_that_can_be_a_thousand_times_larger_is_left_out(tmp_path):
    result = imported(tmp_path, "Lane;Step;Minutes\nA;One;1,500\nA;Two;2\n")
    assert steps(result) == [("A", "Two", 2)]
    assert "1500 or 1.5" in result.report.dropped[0].why


def test_plain_list_of_lane_and_step(tmp_path):
    result = imported(tmp_path, "Customer, Order\nShop, Confirm\nShop, Ship\n")
    assert steps(result) == [("Customer", "Order", 0), ("Shop", "Confirm", 0), ("Shop", "Ship", 0)]
    assert flows(result) == ["Order>Confirm", "Confirm>Ship"]
    assert result.document.title == "table"


def test_one_cell_is_a_step_of_the_customer(tmp_path):
    result = imported_rows(tmp_path, ("Order",))
    assert steps(result) == [("Customer", "Order", 0)]
    assert "names no lane" in result.report.guessed[0]


def test_cells_of_a_workbook_have_types(tmp_path):
    result = imported_rows(
        tmp_path,
        ("Lane", "Step", "Time (min)"),
        ("Shop", "Number", 1.125),
        ("", "Clock", time(0, 15)),
        ("", "Long", timedelta(hours=30)),
        ("", "Text", "=1+1"),
    )
    assert steps(result)[:3] == [("Shop", "Number", 1.125), ("Shop", "Clock", 15), ("Shop", "Long", 1_800)]
    assert [name for _, name, _ in steps(result)] == ["Number", "Clock", "Long", "Text"]


def test_merged_lanes_apply_to_all_their_rows(tmp_path):
    workbook = Workbook()
    sheet = workbook.worksheets[0]
    for row in (
        ("The process", "", ""),
        ("Lane", "Step", "Phase"),
        ("Shop", "A", "One"),
        ("", "B", ""),
        ("Desk", "C", ""),
    ):
        sheet.append([cell or None for cell in row])
    sheet.merge_cells("A1:C1")
    sheet.merge_cells("A3:A4")
    sheet.merge_cells("C3:C5")
    workbook.save(tmp_path / "merged.xlsx")
    result = import_file(tmp_path / "merged.xlsx")
    assert [(lane, name) for lane, name, _ in steps(result)] == [("Shop", "A"), ("Shop", "B"), ("Desk", "C")]
    assert {node.phase for node in scenario_of(result).nodes.values()} == set(scenario_of(result).phases)
    assert result.document.title == "The process"


def test_two_thousand_rows_come_in(tmp_path):
    rows = "\n".join(f"Lane {number % 9};Step {number};{number % 7} min" for number in range(2_000))
    result = imported(tmp_path, f"Lane;Step;Time\n{rows}\n")
    assert len(steps(result)) == 2_000
    assert result.report.dropped == []


def test_unknown_next_step_loses_only_the_flow(tmp_path):
    result = imported(tmp_path, "Lane,Step,Next\nA,One,Nowhere\nA,Two,\nA,Three,Three\n")
    assert [name for _, name, _ in steps(result)] == ["One", "Two", "Three"]
    assert flows(result) == ["Two>Three"]
    assert [item.what for item in result.report.dropped] == ["a flow", "a flow"]


def test_list_of_steps_written_and_read_has_the_same_steps_and_flows(tmp_path):
    before = load_document(ORDERING).scenarios["today"]
    assert main(["export", str(ORDERING), "-o", str(tmp_path / "steps.csv")]) == 0
    result = import_file(tmp_path / "steps.csv")
    after = scenario_of(result)
    assert result.report.dropped == []
    assert [(node.id, node.kind, node.name) for node in after.nodes.values()] == [
        (node.id, node.kind, node.name) for node in before.nodes.values()
    ]
    sequence = {(flow.source, flow.target, flow.label) for flow in before.flows.values() if flow.kind == "sequence"}
    assert {(flow.source, flow.target, flow.label) for flow in after.flows.values()} == sequence


def test_update_by_id_changes_cells_and_keeps_the_layout(tmp_path):
    source, target = tmp_path / "steps.csv", tmp_path / "updated.cpm.json"
    source.write_text("Id;Lane;Step;Time\nA1;;Find the product;12,5\nNEW;Sales;Advise;3\n", encoding="utf-8")
    assert main(["import", str(source), "-o", str(target), "--update", str(ORDERING)]) == 0
    before, after = (load_document(path).scenarios["today"] for path in (ORDERING, target))
    changed = step_of(after, "A1")
    assert (changed.name, changed.touch_minutes, changed.lane) == ("Find the product", 12.5, "C")
    assert changed.description == step_of(before, "A1").description
    assert (after.nodes["NEW"].name, after.nodes["NEW"].lane) == ("Advise", "SALES")
    assert after.layout == before.layout
    assert after.flows == before.flows


def test_command_line_reports_as_json_and_in_sentences(tmp_path, capsys):
    source = tmp_path / "t.csv"
    source.write_text("Lane,Step,Time\nA,One,soon\nA,Two,1\n", encoding="utf-8")
    assert main(["import", str(source), "-o", str(tmp_path / "t.cpm.json"), "--json"]) == 0
    printed = capsys.readouterr()
    summary = json.loads(printed.out)
    assert summary["kept"]["nodes"] == 1
    assert summary["dropped"][0]["element"] == "row 2"
    assert set(summary["dropped"][0]) == {"element", "name", "what", "why"}
    assert "row 2 “One”: the row was left out, because “soon” is not a duration" in printed.err


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("empty.csv", b"", "There is no table"),
        ("header.csv", b"Lane,Step\n", "has a header, but no rows"),
        ("table.docx", b"x", "its name must end in .bpmn, .xlsx, .csv or .tsv"),
    ],
)
def test_file_without_a_table_is_refused_in_one_sentence(name, content, reason, tmp_path, capsys):
    (tmp_path / name).write_bytes(content)
    assert main(["import", str(tmp_path / name), "-o", str(tmp_path / "t.cpm.json")]) == 1
    message = capsys.readouterr().err
    assert reason in message
    assert message.count("\n") == 1
    assert not (tmp_path / "t.cpm.json").exists()


def test_damaged_tables_give_a_document_or_a_sentence(tmp_path):
    rows = "1;Customer;Order;1,5;2;slow", "2;Shop;Check?;;1 (no), 3 (yes);", "3;Shop;Ship;0:30;;"
    source = "\n".join(["Id;Lane;Step;Time;Next;Pain", *rows])
    chance = random.Random(5)
    for _ in range(500):
        letters = list(source)
        for _ in range(chance.randrange(1, 12)):
            place = chance.randrange(len(letters))
            letters[place : place + chance.randrange(3)] = chance.choice([";", "\n", '"', "\t", "?", "-", "9", "", "é"])
        outcome = outcome_of(tmp_path, "".join(letters).encode(chance.choice(["utf-8", "cp1252"])))
        assert outcome.endswith(".") if isinstance(outcome, str) else not list(violations(outcome.document))
