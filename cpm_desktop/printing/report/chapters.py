"""The chapters of a report, with their sections in order."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from reportlab.platypus import Flowable, NextPageTemplate, PageBreak

from cpm_desktop.analysis.metrics.scalar_metrics import has_case_metrics
from cpm_desktop.layout.placement import Size
from cpm_desktop.model.document import Document, Scenario
from cpm_desktop.printing.report.pages import LANDSCAPE, PORTRAIT
from cpm_desktop.printing.report.report_scenario import ReportScenario, report_scenario_of
from cpm_desktop.printing.report.sections.annotation_register import annotation_section
from cpm_desktop.printing.report.sections.benchmark import benchmark_chapter
from cpm_desktop.printing.report.sections.calculation import calculation_section
from cpm_desktop.printing.report.sections.charts import cause_chart, emotion_section, handoff_chart, time_section
from cpm_desktop.printing.report.sections.comparison import comparison_chapter
from cpm_desktop.printing.report.sections.customers import customer_section
from cpm_desktop.printing.report.sections.decisions import decision_section
from cpm_desktop.printing.report.sections.diagram import diagram_section
from cpm_desktop.printing.report.sections.findings import finding_section
from cpm_desktop.printing.report.sections.handoffs import handoff_section
from cpm_desktop.printing.report.sections.in_brief import in_brief
from cpm_desktop.printing.report.sections.summary import summary
from cpm_desktop.printing.report.sections.touchpoints import touchpoint_section
from cpm_desktop.printing.report.settings import ReportSettings
from cpm_desktop.progress import ReportProgress, iterate_with_subranges


@dataclass(frozen=True)
class ReportContents:
    """Everything that a report shows: its scenarios, and each scenario with a base compared with it."""

    title: str
    scenarios: tuple[ReportScenario, ...]
    comparisons: tuple[tuple[Scenario, ReportScenario], ...]
    """Each base, and the compared scenario with a diagram that marks the differences."""

    def with_page_numbers(self, page_numbers: Mapping[str, int]) -> ReportContents:
        """Return the contents with the page numbers known so far."""
        return replace(
            self,
            scenarios=tuple(replace(one, page_numbers=page_numbers) for one in self.scenarios),
            comparisons=tuple((base, replace(one, page_numbers=page_numbers)) for base, one in self.comparisons),
        )


def report_contents(
    document: Document,
    title: str,
    scenario_ids: Sequence[str],
    settings: ReportSettings,
    room: Size,
    report: ReportProgress,
) -> ReportContents:
    """Return the contents of a report on these scenarios, with diagrams for pages with `room`, in points."""
    chosen: list[tuple[Scenario, Scenario | None]] = [(document.scenarios[key], None) for key in scenario_ids]
    if "comparison" in settings.sections:
        chosen += _comparisons(document, scenario_ids, settings.base)
    ready = [
        (base, report_scenario_of(scenario, room, part, base))
        for (scenario, base), part in iterate_with_subranges(chosen, report)
    ]
    return ReportContents(
        title,
        tuple(one for base, one in ready if base is None),
        tuple((base, one) for base, one in ready if base is not None),
    )


def _comparisons(
    document: Document, scenario_ids: Iterable[str], base: str | None
) -> Iterator[tuple[Scenario, Scenario]]:
    """Yield each scenario that has a base, with this base."""
    for key in scenario_ids:
        scenario = document.scenarios[key]
        compared = document.scenarios.get(base or scenario.based_on or "")
        if compared is not None and compared.id != key:
            yield scenario, compared


def report_chapters(contents: ReportContents, settings: ReportSettings, room: Size) -> list[Flowable]:
    """Return the flowables of all chapters, each of which begins on a new page."""
    sections = settings.sections
    chapters: list[list[Flowable]] = []
    if "brief" in sections:
        chapters.append(in_brief(contents.title, contents.scenarios, contents.comparisons))
    chapters += [[*_scenario_chapter(one, sections, room)] for one in contents.scenarios]
    chapters += [[*_comparison_chapter(base, one, sections, room)] for base, one in contents.comparisons]
    if "benchmark" in sections:
        chapters += _benchmarks(contents.scenarios)
    if "calculation" in sections and any(has_case_metrics(one.scenario) for one in contents.scenarios):
        chapters.append(calculation_section())
    return [
        flowable for chapter in chapters if chapter for flowable in (NextPageTemplate(PORTRAIT), PageBreak(), *chapter)
    ]


def _scenario_chapter(report_scenario: ReportScenario, sections: frozenset[str], room: Size) -> Iterator[Flowable]:
    """Yield the flowables of one scenario."""
    yield from summary(report_scenario)
    registers = [*_registers(report_scenario, sections)]
    if "diagram" in sections:
        yield from _diagram_pages(report_scenario, room)
        yield from (NextPageTemplate(PORTRAIT), PageBreak()) if registers else ()
    yield from registers


def _registers(report_scenario: ReportScenario, sections: frozenset[str]) -> Iterator[Flowable]:
    """Yield the chosen sections after the diagram."""
    builders = {
        "emotions": (emotion_section,),
        "register": (annotation_section, cause_chart),
        "touchpoints": (touchpoint_section,),
        "handoffs": (handoff_section, handoff_chart),
        "decisions": (decision_section,),
        "time": (time_section,),
        "customers": (customer_section,),
        "findings": (finding_section,),
    }
    for key, builds in builders.items():
        if key in sections:
            for build in builds:
                yield from build(report_scenario)


def _comparison_chapter(
    base: Scenario, compared: ReportScenario, sections: frozenset[str], room: Size
) -> Iterator[Flowable]:
    yield from comparison_chapter(base, compared)
    if "diagram" in sections:
        yield from _diagram_pages(compared, room)


def _diagram_pages(report_scenario: ReportScenario, room: Size) -> Iterator[Flowable]:
    """Yield the landscape pages of a diagram."""
    for page in diagram_section(report_scenario, room):
        yield from (NextPageTemplate(LANDSCAPE), PageBreak(), page)


def _benchmarks(scenarios: Sequence[ReportScenario]) -> Iterator[list[Flowable]]:
    """Yield a chapter for each competitor, compared with the first scenario of the organisation itself."""
    own = next((one for one in scenarios if one.scenario.kind != "competitor"), None)
    for theirs in scenarios:
        if own is not None and theirs.scenario.kind == "competitor":
            yield benchmark_chapter(own, theirs)
