"""In brief: the report on one page, as sentences with figures and links."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reportlab.platypus import Flowable

from cpm_desktop.analysis.comparison.comparison import compare_scenarios
from cpm_desktop.analysis.metrics.scalar_metrics import SCALAR_METRICS, has_case_metrics, scalar_metrics
from cpm_desktop.i18n import QT_TRANSLATE_NOOP, comma_list, join_sentences, label_and_value, translate
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Annotation
from cpm_desktop.model.vocabulary.annotation_kinds import PAIN_POINT_KINDS
from cpm_desktop.printing.key_figures import key_figures
from cpm_desktop.printing.report.figures import format_figure
from cpm_desktop.printing.report.flowables import ContentBlock
from cpm_desktop.printing.report.headings import chapter_heading
from cpm_desktop.printing.report.inline_symbols import annotation_symbol
from cpm_desktop.printing.report.line_boxes import Content, gap, right_aligned, stack, text
from cpm_desktop.printing.report.report_scenario import ReportScenario, element_name, with_page_number
from cpm_desktop.printing.report.sections.comparison import payback_sentence
from cpm_desktop.printing.report.sections.summary import worst_pain_points
from cpm_desktop.printing.report.style import BODY, CELL, CELL_STRONG, GROUP_TITLE, SMALL, SMALL_LINK
from cpm_desktop.printing.report.table import ReportColumn, ReportRow, ReportTable

BRIEF_KEY = "brief"
TITLE = QT_TRANSLATE_NOOP("Report", "In brief")
BRIEF_METRICS = ("lead_minutes", "customer_steps", "active_customer_minutes", "contacts", "handoffs", "cost_per_case")
"""The names of the figures on this page."""
MAX_SCENARIOS = 4
MAX_ITEMS = 3
"""How many pain points and opportunities the page lists."""
PAIN_POINT_RULE = QT_TRANSLATE_NOOP("Report", "Ranked by severity, then by risk priority number.")
OPPORTUNITY_RULE = QT_TRANSLATE_NOOP("Report", "Ranked by the severity of the pain points at the same place.")


def in_brief(
    title: str, report_scenarios: Sequence[ReportScenario], comparisons: Sequence[tuple[Scenario, ReportScenario]]
) -> list[Flowable]:
    """Return the page; `comparisons` are the scenarios that have a base, each after its base."""
    own = report_scenarios[0]
    story: list[Flowable] = [chapter_heading(translate("Report", TITLE), title, BRIEF_KEY)]
    story += [_paragraph(_modelled(one)) for one in report_scenarios]
    story += _figure_table(report_scenarios)
    pains = worst_pain_points(own)
    story += _ranking(own, translate("Report", "Main pain points"), PAIN_POINT_RULE, pains)
    story += _ranking(
        own, translate("Report", "Best opportunities"), OPPORTUNITY_RULE, best_opportunities(own.scenario)
    )
    if comparisons:
        story.append(_heading(translate("Report", "Does it pay?")))
        story += [_paragraph(_payback(base, other.scenario)) for base, other in comparisons]
    if known := knowledge_sentence(own.scenario):
        story.append(_heading(translate("Report", "Evidence")))
        story.append(_paragraph(text(known, BODY)))
    return story


def best_opportunities(scenario: Scenario) -> list[Annotation]:
    """Return the opportunities with the most severe pain points at the same elements, then in document order."""
    worst: dict[str, int] = {}
    for note in scenario.annotations.values():
        if note.kind in PAIN_POINT_KINDS:
            for target in note.targets:
                worst[target] = max(worst.get(target, 0), note.severity or 0)
    found = [note for note in scenario.annotations.values() if note.kind == "opportunity"]
    return sorted(found, key=lambda note: -max((worst.get(target, 0) for target in note.targets), default=0))[
        :MAX_ITEMS
    ]


def knowledge_sentence(scenario: Scenario) -> str:
    """Return how many recorded values are known by observation or measurement; empty if there are none.

    Annotations and exits name their evidence; a measure counts as known if it has a source.
    """
    evidence = [note.knowledge for note in scenario.annotations.values()]
    evidence += [flow.knowledge for flow in scenario.flows.values() if flow.knowledge]
    measures = [measure for measure in scenario.measures.values() if measure.actual is not None]
    count = len(evidence) + len(measures)
    if not count:
        return ""
    known = sum(one != "assumed" for one in evidence) + sum(bool(measure.source.strip()) for measure in measures)
    words = translate("Report", "Measured or observed values: {known} of {count}. All others are assumed.")
    return words.format(known=known, count=count)


def _heading(words: str) -> ContentBlock:
    return ContentBlock(text(words, GROUP_TITLE), space_before=8, space_after=2, tag="H2")


def _paragraph(content: Content) -> ContentBlock:
    return ContentBlock(content, space_after=5)


def _modelled(report_scenario: ReportScenario) -> Content:
    """Return what a scenario contains, as a line that links to its chapter."""
    figures = comma_list(f"{figure.count} {figure.label}" for figure in key_figures(report_scenario.scenario))
    words = label_and_value(report_scenario.title, figures)
    page = report_scenario.page_number("summary")
    return text(with_page_number(words, page), BODY, link=report_scenario.link_to("summary"))


def _figure_table(report_scenarios: Sequence[ReportScenario]) -> Iterator[Flowable]:
    """Yield the key figures of the scenarios side by side; a figure of 0 was not entered, and is a dash."""
    shown = [one for one in report_scenarios if has_case_metrics(one.scenario)][:MAX_SCENARIOS]
    if not shown:
        return
    values = [scalar_metrics(one.scenario) for one in shown]
    rows = []
    for metric in (one for one in SCALAR_METRICS if one.name in BRIEF_METRICS):
        if not any(found[metric.name] for found in values):
            continue
        figures = [
            right_aligned(format_figure(found[metric.name] or None, metric.unit, one.scenario.currency), CELL)
            for one, found in zip(shown, values, strict=True)
        ]
        rows.append(ReportRow((text(translate("Analysis", metric.label), CELL_STRONG), *figures)))
    columns = [ReportColumn(translate("Report", "Per case"), share=1.5)]
    columns += [ReportColumn(one.title, share=1, is_number=True) for one in shown]
    if rows:
        yield ReportTable(columns, rows, space_after=10)


def _ranking(
    report_scenario: ReportScenario, title: str, rule: str, annotations: Sequence[Annotation]
) -> Iterator[Flowable]:
    """Yield the annotations with their marks and places, below the rule by which they are ranked."""
    if not annotations:
        return
    heading = stack(text(title, GROUP_TITLE), text(translate("Report", rule), SMALL), gap(3))
    yield ContentBlock(heading, space_before=8, space_after=0, tag="H2")
    rows = []
    for note in annotations:
        link = report_scenario.link_to("annotation", note.id)
        places = comma_list(element_name(report_scenario.scenario, target) for target in note.targets)
        page = report_scenario.page_number("annotation", note.id)
        where = with_page_number(places, page) if link else places
        words = stack(text(note.text, CELL_STRONG, lines=3), text(where, SMALL_LINK if link else SMALL, link=link))
        rows.append(ReportRow((annotation_symbol(report_scenario.scene, note, link), words)))
    yield ReportTable((ReportColumn("", 34), ReportColumn("", share=1)), rows, space_after=6)


def _payback(base: Scenario, other: Scenario) -> Content:
    """Return whether a change pays, or why this is unknown."""
    found = compare_scenarios(base, other)
    if found.payback is not None:
        return text(payback_sentence(other, found.payback), BODY)
    words = translate("Report", "Whether “{name}” pays cannot be calculated.").format(name=other.name or other.id)
    return text(join_sentences((words, *found.obstacles, *found.payback_gaps)), BODY)
