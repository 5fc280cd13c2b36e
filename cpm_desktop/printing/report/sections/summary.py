"""How a scenario begins: what was modelled, its key figures, and what hurts most."""

from __future__ import annotations

from reportlab.platypus import Flowable

from cpm_desktop.analysis.crossings.handoffs import handoffs
from cpm_desktop.analysis.crossings.touchpoints import touchpoints
from cpm_desktop.i18n import Number, enumerated, translate
from cpm_desktop.model.elements import Annotation, Lane
from cpm_desktop.printing.report.flowables import Block
from cpm_desktop.printing.report.headings import chapter
from cpm_desktop.printing.report.inline_symbols import annotation_sign, severity_bar
from cpm_desktop.printing.report.line_boxes import Content, stacked, text
from cpm_desktop.printing.report.report_scenario import Subject, called, on_page
from cpm_desktop.printing.report.sections.annotation_register import GROUPS
from cpm_desktop.printing.report.sections.cover import kind_name
from cpm_desktop.printing.report.style import BODY, CELL, CELL_STRONG, FIGURE, SMALL, SMALL_LINK, STRONG
from cpm_desktop.printing.report.table import Column, Row, Table

WORST = 3
"""How many pain points the beginning names."""


def summary(subject: Subject) -> list[Flowable]:
    """Return the first page of a scenario."""
    scenario = subject.scenario
    story: list[Flowable] = [chapter(subject.title, kind_name(scenario).capitalize(), subject.key("summary"))]
    sources = enumerated(part for part in (scenario.source, scenario.date) if part)
    story += [Block(text(words, BODY), after=4) for words in (scenario.notes, sources) if words.strip()]
    story.append(_figures(subject))
    if worst := worst_pains(subject):
        story.append(Table(_hurts(), [_pain_row(subject, annotation) for annotation in worst], after=20))
    if scenario.lanes:
        story.append(Table(_who(), [_lane_row(subject, lane) for lane in scenario.lanes.values()]))
    return story


def worst_pains(subject: Subject) -> list[Annotation]:
    """Return the most severe pain points and problems; among equals those with the higher risk, then in order."""
    kinds = GROUPS[0][2]
    found = [note for note in subject.scenario.annotations.values() if note.kind in kinds and note.severity]
    return sorted(found, key=lambda note: (-(note.severity or 0), -_risk(note)))[:WORST]


def _risk(annotation: Annotation) -> int:
    return (annotation.severity or 0) * (annotation.occurrence or 0) * (annotation.detection or 0)


def _figures(subject: Subject) -> Table:
    scenario = subject.scenario
    of_customer = {lane.id for lane in scenario.lanes.values() if lane.kind == "customer"}
    steps = [node for node in scenario.nodes.values() if node.kind == "step"]
    theirs = sum(step.lane in of_customer for step in steps)
    points, passed = touchpoints(scenario), handoffs(scenario)
    contacts = sum(point.kind == "contact" for point in points)
    carried = sum(handoff.customer_carried for handoff in passed)
    pains = sum(note.kind in GROUPS[0][2] for note in scenario.annotations.values())
    ideas = sum(note.kind == "opportunity" for note in scenario.annotations.values())
    figures = (
        (len(steps), translate("Report", "steps"), translate("Report", "{count} of the customer"), theirs),
        (len(points), translate("Report", "touchpoints"), translate("Report", "{count} contacts"), contacts),
        (len(passed), translate("Report", "handoffs"), translate("Report", "{count} by the customer"), carried),
        (pains, translate("Report", "pain points"), _opportunities(ideas), ideas),
    )
    columns = [Column("", share=1) for _ in figures]
    return Table(columns, [Row(tuple(_figure(*figure) for figure in figures))], after=20)


def _opportunities(count: int) -> str:
    return translate("Report", "{count} opportunity") if count == 1 else translate("Report", "{count} opportunities")


def _figure(count: int, what: str, more: str, among: int) -> Content:
    """Return a count and what is counted; `more` says what {count} of `among` is."""
    return stacked(text(f"{Number(count):,}", FIGURE), text(what, STRONG), text(more.format(count=among), SMALL))


def _lane_row(subject: Subject, lane: Lane) -> Row:
    words = subject.scene.words
    kind = words.lanes[lane.kind].capitalize()
    who = enumerated((kind, words.automated)) if lane.automated else kind
    persona = lane.persona
    cells = (
        text(called(subject.scenario, lane.id), CELL_STRONG),
        stacked(text(persona.name, CELL), text(who, SMALL if persona.name else CELL)),
        stacked(text(persona.goal, CELL), text(persona.expectations, SMALL)),
    )
    return Row(cells)


def _pain_row(subject: Subject, annotation: Annotation) -> Row:
    key = subject.key("annotation", annotation.id)
    places = enumerated(called(subject.scenario, target) for target in annotation.targets)
    page = subject.page("annotation", annotation.id)
    what = on_page(places, page) if places else translate("Report", "page {pages}").format(pages=page)
    cells = (
        annotation_sign(subject.scene, annotation, key),
        stacked(text(annotation.text, CELL_STRONG, lines=3), text(what, SMALL_LINK, link=key)),
        severity_bar(annotation.severity, subject.scene.theme.annotations[annotation.kind]),
        text(annotation.owner, CELL),
    )
    return Row(cells)


def _who() -> tuple[Column, ...]:
    return (
        Column(translate("Report", "Lane"), share=1),
        Column(translate("Report", "Who"), 110),
        Column(translate("Report", "Goal and expectations"), share=2.2),
    )


def _hurts() -> tuple[Column, ...]:
    return (
        Column(translate("Report", "No."), 34),
        Column(translate("Report", "What hurts most"), share=3),
        Column(translate("Report", "Severity"), 58),
        Column(translate("Report", "Owner"), share=1),
    )
