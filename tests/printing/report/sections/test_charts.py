"""The charts of a report: present if there is data, and linked to the diagram."""

from __future__ import annotations

from functools import cache
from io import BytesIO
from itertools import pairwise

from pypdf import PdfReader

from cpm_desktop.model.document import Document
from cpm_desktop.model.mapping import ElementMap
from cpm_desktop.printing.report.report import write_report
from cpm_desktop.storage.samples import load_template
from tests.analysis.process_builder import process
from tests.printing.pdf_reader import pypdf_text

TITLES = (
    "What customers feel",
    "Contacts that each problem explains at most, once met",
    "Handoffs per case",
    "Where the time of a case goes",
    "Where the customer’s time goes",
    "Value to the customer",
)


def report_of(document: Document, scenario_ids: list[str] | None = None) -> bytes:
    target = BytesIO()
    write_report(document, target, scenario_ids=scenario_ids)
    return target.getvalue()


def document_of(lanes: str, nodes: str, flows: str, **fields: object) -> Document:
    return Document(scenarios=ElementMap([process(lanes, nodes, flows, **fields)]))


@cache
def ordering() -> bytes:
    return report_of(load_template("ordering"), ["today"])


def test_report_contains_every_chart():
    text = " ".join(pypdf_text(ordering()).split())
    assert [title for title in TITLES if title not in text] == []


def test_chart_values_are_text():
    text = " ".join(pypdf_text(ordering()).split())
    assert "22.6 min active + 3.1 min on hold" in text
    assert "value-adding 79.7 %" in text
    assert "8.4 %" in text


def test_bar_links_to_its_phase_on_the_diagram():
    pages = PdfReader(BytesIO(ordering())).pages
    page = next(page for page in pages if "Where the time of a case" in page.extract_text())
    links = [link.get_object() for link in page.annotations or ()]
    lowest = min(links, key=lambda link: link["/Rect"][1])
    shown = lowest["/Dest"][0].get_object()["/MediaBox"]
    assert shown[2] > shown[3], "diagram pages are landscape"


def test_chart_sections_are_in_the_outline():
    titles = [str(entry.title) for entry in _flat_outline(PdfReader(BytesIO(ordering())).outline)]
    assert {"What customers feel", "Time, effort and value"} <= set(titles)


def test_an_empty_process_has_no_charts():
    text = pypdf_text(report_of(document_of("", "", "")))
    assert [title for title in (*TITLES, "Time, effort and value") if title in text] == []


def test_endless_process_is_reported_instead_of_charts():
    text = pypdf_text(report_of(document_of("C customer", "start C start, A C, B C", "start A, A B, B A")))
    assert "so no averages can be calculated" in " ".join(text.split())


def test_many_emotions_and_lanes_fit_their_pages():
    steps = ", ".join(f"s{number} C" for number in range(32))
    work_steps = ", ".join(f"w{number} L{number}" for number in range(12))
    lanes = "C customer, " + ", ".join(f"L{number} backstage" for number in range(12))
    nodes = f"start C start, {steps}, {work_steps}, end C end"
    order = ["start", *(f"s{number}" for number in range(32)), *(f"w{number}" for number in range(12)), "end"]
    flows = ", ".join(f"{a} {b}" for a, b in pairwise(order))
    annotations = [{"id": f"n{n}", "kind": "note", "targets": [f"s{n}"], "emotion": n % 5 - 2} for n in range(32)]
    text = " ".join(pypdf_text(report_of(document_of(lanes, nodes, flows, annotations=annotations))).split())
    assert "steps 1 to 30" in text
    assert "steps 31 to 32" in text
    assert "Handoffs per case" in text


def _flat_outline(entries):
    for entry in entries:
        yield from _flat_outline(entry) if isinstance(entry, list) else [entry]
