"""The summary of a scenario: its contents, its key metrics, and its worst pain points."""

from __future__ import annotations

from reportlab.platypus import Flowable

from cpm_desktop.analysis.comparison.obstacles import obstacles
from cpm_desktop.analysis.metrics.estimates import estimates_message
from cpm_desktop.analysis.metrics.scalar_metrics import has_case_metrics
from cpm_desktop.i18n import LocalizedNumber, comma_list, translate, translate_plural
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Annotation, Lane
from cpm_desktop.model.vocabulary.annotation_kinds import PAIN_POINT_KINDS
from cpm_desktop.model.vocabulary.lane_kinds import LANE_KINDS
from cpm_desktop.model.vocabulary.scenario_kinds import SCENARIO_KINDS
from cpm_desktop.printing.key_figures import KeyFigure, key_figures
from cpm_desktop.printing.report.flowables import ContentBlock
from cpm_desktop.printing.report.headings import chapter_heading
from cpm_desktop.printing.report.inline_symbols import annotation_symbol, severity_bar
from cpm_desktop.printing.report.line_boxes import Content, stack, text
from cpm_desktop.printing.report.report_scenario import ReportScenario, element_name, with_page_number
from cpm_desktop.printing.report.style import BODY, BODY_STRONG, CELL, CELL_STRONG, METRIC_VALUE, SMALL, SMALL_LINK
from cpm_desktop.printing.report.table import ReportColumn, ReportRow, ReportTable

MAX_WORST_PAIN_POINTS = 3
"""How many pain points the summary lists."""


def summary(report_scenario: ReportScenario) -> list[Flowable]:
    """Return the first page of a scenario."""
    scenario = report_scenario.scenario
    story: list[Flowable] = [
        chapter_heading(
            report_scenario.title,
            SCENARIO_KINDS[scenario.kind].translated_label(),
            report_scenario.anchor_key("summary"),
        )
    ]
    sources = comma_list(part for part in (scenario.source, scenario.date) if part)
    story += [ContentBlock(text(words, BODY), space_after=4) for words in (scenario.notes, sources) if words.strip()]
    story.append(_metrics_table(report_scenario))
    story += [ContentBlock(text(sentence, BODY_STRONG), space_after=8) for sentence in obstacles(scenario)]
    story += _exactness(scenario)
    if worst := worst_pain_points(report_scenario):
        story.append(
            ReportTable(
                _pain_point_columns(),
                [_pain_point_row(report_scenario, annotation) for annotation in worst],
                space_after=20,
            )
        )
    if scenario.lanes:
        story.append(
            ReportTable(_lane_columns(), [_lane_row(report_scenario, lane) for lane in scenario.lanes.values()])
        )
    return story


def _exactness(scenario: Scenario) -> list[Flowable]:
    """Return which figures are simulated, if any."""
    sentence = estimates_message(scenario) if has_case_metrics(scenario) else ""
    return [ContentBlock(text(sentence, BODY), space_after=8)] if sentence else []


def worst_pain_points(report_scenario: ReportScenario) -> list[Annotation]:
    """Return the most severe pain points and problems; with equal severity by higher risk, then in document order."""
    annotations = report_scenario.scenario.annotations.values()
    found = [note for note in annotations if note.kind in PAIN_POINT_KINDS and note.severity]
    return sorted(found, key=lambda note: (-(note.severity or 0), -_risk(note)))[:MAX_WORST_PAIN_POINTS]


def _risk(annotation: Annotation) -> int:
    return (annotation.severity or 0) * (annotation.occurrence or 0) * (annotation.detection or 0)


def _metrics_table(report_scenario: ReportScenario) -> ReportTable:
    figures = key_figures(report_scenario.scenario)
    columns = [ReportColumn("", share=1) for _ in figures]
    return ReportTable(columns, [ReportRow(tuple(_metric_content(figure) for figure in figures))], space_after=20)


def _metric_content(figure: KeyFigure) -> Content:
    """Return a count, its label and a detail below."""
    return stack(
        text(f"{LocalizedNumber(figure.count):,}", METRIC_VALUE),
        text(figure.label, BODY_STRONG),
        text(figure.detail, SMALL),
    )


def _lane_row(report_scenario: ReportScenario, lane: Lane) -> ReportRow:
    words = report_scenario.scene.labels
    kind = LANE_KINDS[lane.kind].translated_label()
    who = comma_list((kind, words.automated)) if lane.automated else kind
    persona = lane.persona
    cells = (
        text(element_name(report_scenario.scenario, lane.id), CELL_STRONG),
        stack(text(persona.name, CELL), text(who, SMALL if persona.name else CELL)),
        stack(text(persona.goal, CELL), text(persona.expectations, SMALL)),
    )
    return ReportRow(cells)


def _pain_point_row(report_scenario: ReportScenario, annotation: Annotation) -> ReportRow:
    key = report_scenario.link_to("annotation", annotation.id)
    places = comma_list(element_name(report_scenario.scenario, target) for target in annotation.targets)
    page = report_scenario.page_number("annotation", annotation.id)
    page_text = translate_plural("Report", "page(s) {pages}", 1).format(pages=page)
    location = places if not key else with_page_number(places, page) if places else page_text
    cells = (
        annotation_symbol(report_scenario.scene, annotation, key),
        stack(text(annotation.text, CELL_STRONG, lines=3), text(location, SMALL_LINK if key else SMALL, link=key)),
        severity_bar(annotation.severity, report_scenario.scene.theme.annotations[annotation.kind]),
        text(annotation.owner, CELL),
    )
    return ReportRow(cells)


def _lane_columns() -> tuple[ReportColumn, ...]:
    return (
        ReportColumn(translate("Report", "Lane"), share=1),
        ReportColumn(translate("Report", "Who"), 110),
        ReportColumn(translate("Report", "Goal and expectations"), share=2.2),
    )


def _pain_point_columns() -> tuple[ReportColumn, ...]:
    return (
        ReportColumn(translate("Report", "No."), 34),
        ReportColumn(translate("Report", "Main pain points"), share=3),
        ReportColumn(translate("Report", "Severity"), 58),
        ReportColumn(translate("Report", "Owner"), share=1),
    )
