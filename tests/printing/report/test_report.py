"""The report, read by other programs than the one that wrote it."""

from __future__ import annotations

from datetime import date
from functools import cache
from io import BytesIO
from typing import Any

import pytest
from pypdf import PdfReader

from cpm_desktop.analysis.crossings.handoffs import handoffs
from cpm_desktop.analysis.crossings.touchpoints import touchpoints
from cpm_desktop.i18n import set_translator
from cpm_desktop.model.document import Document, Meta, Scenario
from cpm_desktop.model.elements import Annotation, Decision, Lane, Step
from cpm_desktop.model.mapping import ElementMap
from cpm_desktop.model.value import with_changes
from cpm_desktop.printing.paper import Paper, PaperError, parse_paper
from cpm_desktop.printing.report.report import A4, write_report
from cpm_desktop.storage.files import load_document
from tests.paths import SAMPLES
from tests.printing.pdf_reader import fonts, needs_poppler, poppler_fonts, pypdf_text

NAMES = ("ordering", "health-insurance", "support", "empty")


@cache
def sample(name: str) -> Document:
    return load_document(SAMPLES / f"{name}.cpm.json")


def report_of(document: Document, paper: Paper = A4, scenario_ids: list[str] | None = None) -> bytes:
    target = BytesIO()
    write_report(document, target, paper=paper, scenario_ids=scenario_ids, cover_date=date(2026, 11, 22))
    return target.getvalue()


@cache
def sample_report(name: str) -> bytes:
    return report_of(sample(name))


def without_spaces(text: str) -> str:
    return "".join(text.split())


def document_with(*annotations: Annotation, names: tuple[str, ...] = ("Ask",), title: str = "T") -> Document:
    steps = [Step(id=f"s{order}", kind="step", lane="C", name=name) for order, name in enumerate(names)]
    lanes = ElementMap([Lane(id="C", kind="customer", name="Customer")])
    scenario = Scenario(id="t", name="Today", lanes=lanes, nodes=ElementMap(steps), annotations=ElementMap(annotations))
    return Document(title=title, meta=Meta(client="Client & Co", author="A. Author"), scenarios=ElementMap([scenario]))


def outline_titles(reader: PdfReader, entries: list[Any] | None = None) -> list[str]:
    found: list[str] = []
    for entry in reader.outline if entries is None else entries:
        found += outline_titles(reader, entry) if isinstance(entry, list) else [str(entry.title)]
    return found


def link_page_pairs(reader: PdfReader) -> list[tuple[int, int]]:
    """Return for every link its page and the page of its target, counted from 0."""
    numbers = {page.indirect_reference: number for number, page in enumerate(reader.pages)}
    found = []
    for number, page in enumerate(reader.pages):
        for reference in page.get("/Annots", []):
            link = reference.get_object()
            assert link["/Subtype"] == "/Link"
            found.append((number, numbers[list.__getitem__(link["/Dest"].get_object(), 0)]))
    return found


@pytest.mark.parametrize("name", NAMES)
def test_report_contains_everything_of_a_sample(name):
    text = without_spaces(pypdf_text(sample_report(name)))
    for scenario in sample(name).scenarios.values():
        names = [node.name for node in scenario.nodes.values() if node.kind == "step"]
        notes = [annotation.text for annotation in scenario.annotations.values()]
        reasons = [touchpoint.reason for touchpoint in touchpoints(scenario)]
        carried = [text_part for handoff in handoffs(scenario) for text_part in (handoff.medium, *handoff.carries)]
        rules = [node.rule for node in scenario.nodes.values() if isinstance(node, Decision)]
        expected = [scenario.name, *names, *notes, *reasons, *carried, *rules]
        assert [words for words in expected if without_spaces(words) not in text] == []


@pytest.mark.parametrize("name", NAMES)
def test_outline_lists_every_scenario(name):
    titles = outline_titles(PdfReader(BytesIO(sample_report(name))))
    assert titles[0] == "Contents"
    for scenario in sample(name).scenarios.values():
        start = titles.index(scenario.name)
        after = titles[start:]
        registers = ("Pain points and opportunities", "Touchpoints", "Handoffs") if scenario.annotations else ()
        sections = ("Diagram", *registers)
        places = [after.index(section) for section in sections]
        assert places == sorted(places)


def test_rows_link_to_the_diagram_and_marks_link_back():
    reader = PdfReader(BytesIO(report_of(sample("ordering"), scenario_ids=["today"])))
    landscape = {number for number, page in enumerate(reader.pages) if page.mediabox.width > page.mediabox.height}
    scenario = sample("ordering").scenarios["today"]
    rows = len(scenario.annotations) + len(touchpoints(scenario)) + len(handoffs(scenario))
    marks = {note.id for note in scenario.annotations.values()} | {point.flow for point in touchpoints(scenario)}
    links = link_page_pairs(reader)
    assert len([1 for page, target in links if page not in landscape and target in landscape]) >= rows
    assert len([1 for page, target in links if page in landscape and target not in landscape]) >= len(marks)


def test_contents_list_the_pages_of_the_sections():
    reader = PdfReader(BytesIO(sample_report("support")))
    lines = reader.pages[1].extract_text().splitlines()
    for number, page in enumerate(reader.pages, 1):
        first = page.extract_text()
        if number > 2 and "Pain points and opportunities" in first:
            listed = without_spaces("".join(lines))
            assert f"Painpointsandopportunities{number}" in listed
            return
    pytest.fail("there is no register")


def test_every_page_except_the_cover_shows_its_number():
    reader = PdfReader(BytesIO(sample_report("ordering")))
    count = len(reader.pages)
    assert f"Page 1 of {count}" not in reader.pages[0].extract_text()
    for number, page in enumerate(reader.pages[1:], 2):
        assert f"Page {number} of {count}" in page.extract_text()


@pytest.mark.parametrize("name", NAMES)
def test_all_fonts_are_embedded(name):
    embedded = [font["/DescendantFonts"][0].get_object()["/FontDescriptor"] for font in fonts(sample_report(name))]
    assert embedded
    assert all("/FontFile2" in descriptor.get_object() for descriptor in embedded)
    assert b"Helvetica" not in sample_report(name)


@needs_poppler
def test_poppler_finds_every_font_embedded_as_a_subset(tmp_path):
    found = poppler_fonts(sample_report("ordering"), tmp_path)
    assert found
    assert all(words[-5:-2] == ["yes", "yes", "yes"] for words in found)


@pytest.mark.parametrize(
    "words",
    [
        "Megrendelés jóváhagyása, űrlap – hosszú őszi várakozás",
        "Έλεγχος παραγγελίας και επιβεβαίωση",
        "Få beskjed på døren, ærlig og åpent",
        "确认订单并等待两天才能收到回复",
        "<b>bold</b> & <font color=red>&amp;</font> </para> %s {0} \\n",
    ],
    ids=["hu", "el", "nb", "zh", "markup"],
)
def test_text_of_any_script_and_markup_is_preserved(words):
    note = Annotation(id="n", kind="pain_point", targets=("s0",), text=words, owner=words, severity=7)
    document = document_with(note, names=(words,), title=words)
    text = without_spaces(pypdf_text(report_of(document)))
    assert text.count(without_spaces(words)) >= 4


def test_empty_model_is_reported_without_empty_sections():
    pdf = report_of(Document(scenarios=ElementMap([Scenario(id="t")])))
    text = pypdf_text(pdf)
    for title in ("Pain points and opportunities", "Touchpoints", "Handoffs", "How the figures are calculated"):
        assert title not in text
    assert len(PdfReader(BytesIO(pdf)).pages) == 5


def test_letter_report_has_portrait_and_landscape_pages():
    reader = PdfReader(BytesIO(report_of(sample("support"), parse_paper("Letter"))))
    assert {tuple(round(float(side)) for side in page.mediabox[2:]) for page in reader.pages} == {
        (612, 792),
        (792, 612),
    }


def test_too_small_paper_is_rejected():
    with pytest.raises(PaperError, match="at least 140"):
        report_of(sample("empty"), Paper(60, 80))


def test_report_of_a_single_scenario():
    text = pypdf_text(report_of(sample("ordering"), scenario_ids=["competitor"]))
    assert "Blue Harbour" in text
    assert "Account managers" not in text


def test_long_register_repeats_its_headings_and_keeps_all_rows():
    notes = [
        Annotation(id=f"n{number}", kind="pain_point", targets=("s0",), text=f"Remark {number:03d} of many", severity=5)
        for number in range(120)
    ]
    reader = PdfReader(BytesIO(report_of(document_with(*notes))))
    texts = [page.extract_text() for page in reader.pages]
    pages = [text for text in texts if sum(f"Remark {number:03d}" in text for number in range(120)) > 5]
    assert len(pages) > 3
    assert all("Leads to, caused by" in text for text in pages)
    assert [number for number in range(120) if not any(f"Remark {number:03d} of many" in text for text in pages)] == []


def test_long_text_continues_on_the_next_page():
    words = " ".join(f"word{number}" for number in range(1900))
    text = without_spaces(pypdf_text(report_of(document_with(Annotation(id="n", kind="note", text=words)))))
    assert [number for number in range(1900) if f"word{number}" not in text] == []


def test_findings_are_listed_only_if_present():
    assert "Findings" in pypdf_text(report_of(document_with(names=("Ask", ""))))
    scenario = sample("ordering").scenarios["today"]
    assert "Findings" not in pypdf_text(report_of(with_changes(sample("ordering"), scenarios=ElementMap([scenario]))))


def test_report_declares_its_language():
    document = with_changes(document_with(), meta=Meta(language="hu"))
    languages = []
    try:
        for language in ("en", "el"):
            set_translator(lambda _, text, *_plural: text, language)
            languages.append(str(PdfReader(BytesIO(report_of(document))).root_object["/Lang"]))
    finally:
        set_translator(None)
    assert languages == ["en", "el"]
