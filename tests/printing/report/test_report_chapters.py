"""The chapters of a report beyond the scenarios: in brief, comparison, benchmark, and how figures are calculated."""

from __future__ import annotations

from io import BytesIO

import pytest
from pypdf import PdfReader

from cpm_desktop.analysis.comparison.comparison import compare_scenarios
from cpm_desktop.i18n import translate
from cpm_desktop.model.document import Document, Scenario
from cpm_desktop.model.elements import Annotation, Lane, Step
from cpm_desktop.model.mapping import ElementMap
from cpm_desktop.printing.report.report import write_report
from cpm_desktop.printing.report.sections.in_brief import best_opportunities, knowledge_sentence
from cpm_desktop.printing.report.settings import DEFAULT_SETTINGS, SECTION_KEYS, ReportSettings
from cpm_desktop.storage.files import load_document
from tests.cli.command_runner import run_command
from tests.paths import ORDERING


def page_texts(settings: ReportSettings = DEFAULT_SETTINGS, scenario_ids: list[str] | None = None) -> list[str]:
    target = BytesIO()
    write_report(load_document(ORDERING), target, scenario_ids=scenario_ids, settings=settings)
    return [page.extract_text() for page in PdfReader(BytesIO(target.getvalue())).pages]


def page_with(texts: list[str], *words: str) -> str:
    return next(text for text in texts if all(word in " ".join(text.split()) for word in words))


def scenario_of(*annotations: Annotation) -> Scenario:
    steps = [Step(id=f"s{number}", kind="step", lane="C") for number in range(3)]
    lanes = ElementMap([Lane(id="C", kind="customer")])
    return Scenario(id="t", lanes=lanes, nodes=ElementMap(steps), annotations=ElementMap(annotations))


def test_in_brief_follows_the_contents_on_one_page():
    texts = page_texts()
    number = next(number for number, text in enumerate(texts) if "In brief" in text and "Contents" not in text)
    page = " ".join(texts[number].split())
    assert all("Contents" in text for text in texts[1:number])
    assert "Ranked by severity, then by risk priority number." in page
    assert "Ranked by the severity of the pain points at the same place." in page
    assert "“Account managers” pays: in 3 years" in page
    assert "Measured or observed values:" in page
    assert "In brief" not in texts[number + 1].splitlines()[0:3]


def test_comparison_contains_every_figure_and_every_change():
    document = load_document(ORDERING)
    base, other = document.scenarios["today"], document.scenarios["account-managers"]
    found = compare_scenarios(base, other)
    text = "".join("".join(page_texts()).split())
    start = text.rindex("AccountmanagerscomparedwithToday")
    assert start > 0
    for delta in found.deltas:
        assert "".join(translate("Analysis", delta.label).split()) in text
    for title, changes in (("Added", found.elements.added), ("Removed", found.elements.removed)):
        assert f"{title}({len(changes)})" in text


def test_benchmark_shows_sources_and_gaps():
    page = page_with(page_texts(), "Blue Harbour (fictional competitor) compared with Today", "Gap", "Leads")
    assert "Industry panel" in page


def test_a_single_scenario_without_a_base_has_no_comparison():
    text = "".join(page_texts(scenario_ids=["today"]))
    assert "compared with" not in text
    assert "Does it pay?" not in text


def test_a_base_can_be_chosen():
    text = "".join(page_texts(ReportSettings(frozenset({"comparison"}), "competitor"), ["today"]))
    assert "Today compared with" in " ".join(text.split())


def test_only_chosen_sections_are_written():
    texts = page_texts(ReportSettings(frozenset({"touchpoints"})))
    text = "".join(texts)
    assert "Touchpoints" in text
    assert not any(words in text for words in ("In brief", "Part 1", "Gap", "How the figures are calculated"))


@pytest.mark.parametrize("key", SECTION_KEYS)
def test_every_section_can_be_written_alone_and_no_page_is_blank(key):
    texts = page_texts(ReportSettings(frozenset({key})))
    assert all(len(text.split()) > 12 for text in texts)


def test_command_line_chooses_sections(tmp_path):
    path = tmp_path / "report.pdf"
    command = ("export", ORDERING, "-o", path, "--as", "report", "--sections")
    assert run_command(*command, "brief,handoffs") == (0, "", "")
    text = "".join(page.extract_text() for page in PdfReader(path).pages)
    assert "In brief" in text
    assert "Touchpoints" not in text
    result = run_command(*command, "brief,x")
    assert result.status == 2
    assert "'x' is not a section" in result.err


def test_opportunities_at_the_worst_places_come_first():
    notes = (
        Annotation(id="p1", kind="pain_point", targets=("s1",), severity=4),
        Annotation(id="p2", kind="pain_point", targets=("s2",), severity=9),
        Annotation(id="a", kind="opportunity", targets=("s0",)),
        Annotation(id="b", kind="opportunity", targets=("s1",)),
        Annotation(id="c", kind="opportunity", targets=("s2",)),
    )
    assert [note.id for note in best_opportunities(scenario_of(*notes))] == ["c", "b", "a"]


def test_evidence_is_counted():
    notes = (
        Annotation(id="a", kind="pain_point", knowledge="measured"),
        Annotation(id="b", kind="pain_point", knowledge="observed"),
        Annotation(id="c", kind="pain_point"),
    )
    assert ": 2 of 3." in knowledge_sentence(scenario_of(*notes))
    assert not knowledge_sentence(Scenario(id="t"))


def test_a_report_of_an_empty_process_has_all_pages():
    target = BytesIO()
    write_report(Document(scenarios=ElementMap([Scenario(id="t")])), target)
    assert "In brief" in "".join(page.extract_text() for page in PdfReader(BytesIO(target.getvalue())).pages)
