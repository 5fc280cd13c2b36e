"""The report as a tagged PDF: its structure tree, read by other programs."""

from __future__ import annotations

import re
import shutil
import subprocess
from functools import cache
from io import BytesIO
from typing import Any

import pytest
from pypdf import PdfReader
from pypdf.generic import ContentStream

from cpm_desktop.printing.report.report import write_report
from cpm_desktop.storage.files import load_document
from tests.paths import ORDERING

TEXT_OPERATORS = {b"Tj", b"TJ"}


@cache
def report() -> bytes:
    target = BytesIO()
    write_report(load_document(ORDERING), target, scenario_ids=["today"])
    return target.getvalue()


def elements(node: Any) -> list[Any]:
    """Return an element of the structure with all elements in it, in reading order."""
    node = node.get_object()
    if "/S" not in node and "/K" not in node:
        return []
    children = node.get("/K", [])
    kids = children if isinstance(children, list) else [children]
    own = [node] if "/S" in node else []
    return [*own, *(found for kid in kids for found in elements(kid))]


def root() -> Any:
    """Return the catalogue of the report."""
    return PdfReader(BytesIO(report())).root_object


def structure() -> list[Any]:
    return elements(root()["/StructTreeRoot"])


def test_document_is_marked_and_shows_its_title():
    assert root()["/MarkInfo"]["/Marked"]
    assert root()["/ViewerPreferences"]["/DisplayDocTitle"]
    assert root()["/Lang"] == "en"


def test_all_text_is_tagged_or_decoration():
    reader = PdfReader(BytesIO(report()))
    for page in reader.pages:
        content = ContentStream(page["/Contents"].get_object(), reader)
        open_tags: list[str] = []
        for operands, operator in content.operations:
            if operator in {b"BDC", b"BMC"}:
                open_tags.append(str(operands[0]))
            elif operator == b"EMC":
                open_tags.pop()
            elif operator in TEXT_OPERATORS:
                assert any(tag != "/Span" for tag in open_tags)
        assert open_tags == []


def test_every_marked_piece_of_a_page_belongs_to_its_element():
    reader = PdfReader(BytesIO(report()))
    numbers = root()["/StructTreeRoot"]["/ParentTree"]["/Nums"]
    parents = {numbers[index]: numbers[index + 1].get_object() for index in range(0, len(numbers), 2)}
    for page in reader.pages:
        contents: Any = page["/Contents"].get_object()
        data = contents.get_data()
        pieces = [int(number) for number in re.findall(rb"/MCID (\d+)", data)]
        owners = parents[page["/StructParents"]]
        assert pieces == list(range(len(owners)))
        for piece, owner in enumerate(owners):
            kids = [kid.get_object() for kid in owner.get_object()["/K"]]
            assert any(kid.get("/MCID") == piece for kid in kids)


def test_tables_have_header_cells_and_rows():
    tables = [element for element in structure() if element["/S"] == "/Table"]
    assert len(tables) > 5
    headers = [element for table in tables for element in elements(table) if element["/S"] == "/TH"]
    assert all(header["/A"]["/Scope"] == "/Column" for header in headers)
    for table in tables:
        assert {kid.get_object()["/S"] for kid in table["/K"]} == {"/TR"}


def test_figures_say_the_process_in_words():
    texts = [str(element.get("/Alt", "")) for element in structure() if element["/S"] == "/Figure"]
    assert all(texts)
    scenario = load_document(ORDERING).scenarios["today"]
    for node in scenario.nodes.values():
        if node.name:
            assert any(node.name in text for text in texts)


@pytest.mark.skipif(shutil.which("pdfinfo") is None, reason="pdfinfo is not installed")
def test_poppler_reads_headings_tables_and_figures_in_order(tmp_path):
    path = tmp_path / "report.pdf"
    path.write_bytes(report())
    command = ["pdfinfo", "-struct-text", str(path)]
    result = subprocess.run(command, capture_output=True, check=True, encoding="utf-8")
    assert result.stderr == ""
    headings = re.findall(r"^  H[12] \(block\)\n    \"(.*)\"", result.stdout, re.MULTILINE)
    expected = ["Contents", "Diagram", "Pain points and opportunities", "Touchpoints", "Handoffs", "Decisions"]
    assert [title for title in headings if title in expected] == expected


def test_the_same_input_gives_the_same_bytes(monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    first, second = BytesIO(), BytesIO()
    for target in (first, second):
        write_report(load_document(ORDERING), target)
    assert first.getvalue() == second.getvalue()
