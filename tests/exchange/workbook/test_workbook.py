"""A workbook contains the whole document: read again, it gives the same one, and a changed cell changes one field."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook

from cpm_desktop.analysis.comparison.document_differences import document_differences
from cpm_desktop.analysis.metrics.scalar_metrics import scalar_metrics
from cpm_desktop.cli.main import main
from cpm_desktop.exchange.workbook.cell_values import join_list, split_list
from cpm_desktop.exchange.workbook.element_columns import ELEMENT_SHEETS, element_columns, element_type
from cpm_desktop.exchange.workbook.workbook_writer import write_workbook
from cpm_desktop.i18n import set_translator
from cpm_desktop.imports.formats import import_file
from cpm_desktop.model.document import ELEMENT_GROUPS, Document, Scenario
from cpm_desktop.model.elements import Step
from cpm_desktop.storage.errors import UnreadableFileError
from cpm_desktop.storage.files import load_document
from tests.paths import ORDERING, SAMPLES

MOMENT = datetime(2026, 11, 22, 9, tzinfo=UTC)
HARD_TEXTS = ("=1+1", "+1", "-2", "@name", "'quoted", "#N/A", "_x0041_", "1.5", "2026-10-01", "TRUE", " a\n b ", "确认")
NODE_KINDS = ("start", "end", "step", "decision", "parallel")


@pytest.fixture
def translated() -> Iterator[None]:
    set_translator(lambda _context, text, *_: text if "{" in text else text.swapcase(), "xx")
    yield
    set_translator(None)


def written(document: Document) -> bytes:
    target = BytesIO()
    write_workbook(document, target, MOMENT)
    return target.getvalue()


def workbook_of(document: Document) -> Workbook:
    return load_workbook(BytesIO(written(document)))


def saved(workbook: Workbook, folder: Path) -> Path:
    path = folder / "edited.xlsx"
    workbook.save(path)
    return path


def step_of(scenario: Scenario, key: str) -> Step:
    step = scenario.nodes[key]
    assert isinstance(step, Step)
    return step


def document_with_texts(texts: tuple[str, ...]) -> Document:
    steps = [
        {"id": f"s{number}", "kind": "step", "lane": "C", "name": text, "channel": text, "data": list(texts)}
        for number, text in enumerate(texts)
    ]
    lanes = [{"id": "C", "kind": "customer", "name": texts[0], "persona": {"goal": texts[0]}}]
    measures = [{"id": "m", "name": texts[0], "date": "autumn"}]
    scenario = {"id": "t", "name": texts[0], "lanes": lanes, "nodes": steps, "measures": measures}
    return Document.model_validate({"title": texts[0], "scenarios": [scenario]})


@pytest.mark.parametrize("sample", sorted(SAMPLES.glob("*.cpm.json")), ids=lambda path: path.name)
def test_sample_written_and_read_is_the_same_process(sample, tmp_path):
    document = load_document(sample)
    path = tmp_path / "sample.xlsx"
    path.write_bytes(written(document))
    result = import_file(path)
    assert not document_differences(document, result.document)
    assert result.report.dropped == []
    assert import_file(path, document).document == document


def test_command_line_writes_and_reads_the_same_process(tmp_path, capsys, monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1795338000")
    book, again, back = tmp_path / "o.xlsx", tmp_path / "again.xlsx", tmp_path / "o.cpm.json"
    assert main(["export", str(ORDERING), "-o", str(book)]) == 0
    assert main(["export", str(ORDERING), "-o", str(again)]) == 0
    assert book.read_bytes() == again.read_bytes()
    assert main(["import", str(book), "-o", str(back), "--json"]) == 0
    summary = json.loads(capsys.readouterr().out)
    assert summary["dropped"] == []
    assert summary["kept"]["flows"] == 97
    assert main(["diff", str(ORDERING), str(back)]) == 0
    assert "No differences" in capsys.readouterr().out


def test_dates_of_the_package_are_the_date_of_the_export():
    with ZipFile(BytesIO(written(load_document(ORDERING)))) as archive:
        assert {entry.date_time for entry in archive.infolist()} == {(2026, 11, 22, 9, 0, 0)}
        assert b"2026-11-22T09:00:00Z" in archive.read("docProps/core.xml")


def test_hard_texts_stay_texts(tmp_path):
    document = document_with_texts(HARD_TEXTS)
    sheet = workbook_of(document)["Steps"]
    assert {cell.data_type for row in sheet.iter_rows(min_row=2) for cell in row if cell.value in HARD_TEXTS} == {"s"}
    path = tmp_path / "texts.xlsx"
    path.write_bytes(written(document))
    assert not document_differences(document, import_file(path).document)


@given(st.lists(st.text(alphabet="a;\\ \n\u3000ß", max_size=6), max_size=4))
def test_every_list_is_read_as_it_was_written(items):
    assert split_list(join_list(items)) == items


def test_cells_have_types_and_sheets_have_filters_and_choices():
    workbook = workbook_of(load_document(ORDERING))
    measures, steps = workbook["Measures"], workbook["Steps"]
    titles = [cell.value for cell in measures[1]]
    assert isinstance(measures.cell(2, titles.index("Date") + 1).value, datetime)
    assert isinstance(measures.cell(2, titles.index("Target") + 1).value, int | float)
    assert measures.cell(2, titles.index("Subjective") + 1).value is True
    for sheet in (measures, steps, workbook["Annotations"], workbook["Flows"]):
        assert sheet.freeze_panes == "C2"
        assert sheet.auto_filter.ref.startswith("A1:")
        assert sheet.data_validations.dataValidation
    lists = {one.formula1 for one in steps.data_validations.dataValidation}
    chosen = next(formula for formula in lists if "_cpm" in formula)
    assert workbook["_cpm"].sheet_state == "hidden"
    assert chosen.startswith("'_cpm'!$")
    assert workbook.sheetnames[0] == "Readme"
    assert {"Lanes", "Phases", "Handoff matrix", "Figures"} <= set(workbook.sheetnames)


def test_figures_are_those_of_the_analysis():
    document = load_document(ORDERING)
    sheet = workbook_of(document)["Figures"]
    rows = {row[0].value: row for row in sheet.iter_rows(min_row=2)}
    for column, scenario in enumerate(document.scenarios.values(), start=2):
        expected = scalar_metrics(scenario)
        assert rows["Contacts per case"][column].value == expected["contacts"]
        assert rows["Lead time"][column].value == expected["lead_minutes"]
    assert rows["First-contact resolution, modelled"][2].number_format == "0.0%"


def test_every_field_of_the_model_has_a_column():
    for sheet in ELEMENT_SHEETS:
        kinds = NODE_KINDS if sheet == "nodes" else ("",)
        types = [found for kind in kinds if (found := element_type(sheet, kind))]
        fields = {name for value_type in types for name in value_type.model_fields}
        columns = {column.key.partition(".")[0] for column in element_columns(sheet)}
        assert fields - columns == ({*ELEMENT_GROUPS, "layout"} if sheet == "scenarios" else set())


@pytest.mark.usefixtures("translated")
def test_workbook_in_another_language_is_read(tmp_path):
    document = load_document(ORDERING)
    path = tmp_path / "other.xlsx"
    path.write_bytes(written(document))
    assert load_workbook(path).sheetnames[4] == "sTEPS"
    set_translator(None)
    assert not document_differences(document, import_file(path).document)


def test_wrong_cells_are_named_and_the_rest_is_read(tmp_path):
    document = load_document(ORDERING)
    workbook = workbook_of(document)
    steps, flows = workbook["Steps"], workbook["Flows"]
    titles = [cell.value for cell in steps[1]]
    steps.cell(4, titles.index("Touch minutes") + 1).value = "soon"
    steps.cell(5, titles.index("Lane") + 1).value = "nowhere"
    flows.cell(2, 5).value = "Search product"
    result = import_file(saved(workbook, tmp_path))
    reasons = [(item.element, item.what, item.why) for item in result.report.dropped]
    assert ("Steps, row 4", "Touch minutes", "“soon” is not a number") in reasons
    assert ("Steps, row 5", "the row", "there is no element “nowhere”") in reasons
    today = result.document.scenarios["today"]
    assert "A2" not in today.nodes
    assert step_of(today, "A1").touch_minutes == 0
    assert today.flows["f1"].target == "A1"
    assert [flow for flow in today.flows.values() if "A2" in {flow.source, flow.target}] == []


def test_update_changes_fields_and_keeps_the_layout(tmp_path):
    document = load_document(ORDERING)
    workbook = workbook_of(document)
    steps = workbook["Steps"]
    titles = [cell.value for cell in steps[1]]
    steps.cell(4, titles.index("Name") + 1).value = "Look for the product"
    row = {"Scenario": "today", "Kind": "step", "Lane": "Customer", "Name": "Compare prices", "Touch minutes": "2,5"}
    steps.append([row.get(str(title)) for title in titles])
    steps.delete_cols(titles.index("Description") + 1)
    updated = import_file(saved(workbook, tmp_path), document).document
    before, after = document.scenarios["today"], updated.scenarios["today"]
    new = [key for key in after.nodes if key not in before.nodes]
    assert after.nodes["A1"].name == "Look for the product"
    assert step_of(after, "A1").description == step_of(before, "A1").description
    assert (after.nodes[new[0]].lane, step_of(after, new[0]).touch_minutes) == ("C", 2.5)
    assert after.layout == before.layout
    assert updated.scenarios["competitor"] == document.scenarios["competitor"]


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04", b"not a zip file"])
def test_file_that_is_no_workbook_is_refused_in_one_sentence(content, tmp_path):
    path = tmp_path / "broken.xlsx"
    path.write_bytes(content)
    with pytest.raises(UnreadableFileError, match=r"^.*broken\.xlsx: it is not an Excel workbook\.$"):
        import_file(path)


def test_damaged_workbooks_give_a_document_or_a_sentence(tmp_path):
    chance, path = random.Random(3), tmp_path / "damaged.xlsx"
    source = written(load_document(SAMPLES / "empty.cpm.json"))
    for _ in range(120):
        damaged = bytearray(source)
        for _ in range(chance.randrange(1, 6)):
            damaged[chance.randrange(len(damaged))] = chance.randrange(256)
        path.write_bytes(damaged)
        assert outcome_of(path).endswith(".")


def outcome_of(path: Path) -> str:
    """Return the sentence of the error, or another one if the file can be imported."""
    try:
        return f"{len(import_file(path).document.scenarios)} scenarios."
    except UnreadableFileError as error:
        return str(error)


def test_formatted_empty_rows_are_not_read(tmp_path):
    workbook = Workbook()
    sheet = workbook.worksheets[0]
    for row in (["Lane", "Step"], ["Shop", "Confirm"]):
        sheet.append(row)
    sheet.cell(1_048_576, 16_384).number_format = "0.00"
    scenario = next(iter(import_file(saved(workbook, tmp_path)).document.scenarios.values()))
    assert [node.name for node in scenario.nodes.values()] == ["Confirm"]
