"""The register: every annotation of a scenario, under the number that it has on the diagram."""

from __future__ import annotations

from collections.abc import Iterable

from reportlab.platypus import Flowable

from cpm_desktop.analysis.causes.chains import causes
from cpm_desktop.analysis.metrics.risk import risk_factors, risk_priority
from cpm_desktop.i18n import QT_TRANSLATE_NOOP, LocalizedNumber, comma_list, format_percent, translate
from cpm_desktop.model.elements import Annotation
from cpm_desktop.model.vocabulary.annotation_kinds import ANNOTATION_KINDS, AnnotationGroup
from cpm_desktop.model.vocabulary.annotation_statuses import ANNOTATION_STATUSES
from cpm_desktop.model.vocabulary.evidence_kinds import KNOWLEDGE
from cpm_desktop.printing.report.headings import section_intro
from cpm_desktop.printing.report.inline_symbols import annotation_symbol, severity_bar
from cpm_desktop.printing.report.line_boxes import Content, stack, text
from cpm_desktop.printing.report.report_scenario import ReportScenario, element_name, with_page_number
from cpm_desktop.printing.report.style import CELL, CELL_STRONG, SMALL, SMALL_LINK
from cpm_desktop.printing.report.table import ReportColumn, ReportRow, ReportTable, group_row

TITLE = QT_TRANSLATE_NOOP("Report", "Pain points and opportunities")
EXPLANATION = QT_TRANSLATE_NOOP(
    "Report",
    "Numbers and symbols match the diagram. Severity, occurrence and detection run from 1 "
    "(best) to 10 (worst); their product is the risk priority number.",
)
ANNOTATION_GROUPS: tuple[tuple[AnnotationGroup, str], ...] = (
    ("pain_points", QT_TRANSLATE_NOOP("Report", "Pain points and problems")),
    ("opportunities", QT_TRANSLATE_NOOP("Report", "Opportunities")),
    ("moments_of_truth", QT_TRANSLATE_NOOP("Report", "Moments of truth")),
    ("notes", QT_TRANSLATE_NOOP("Report", "Notes")),
)
"""The groups with their titles."""


def annotation_section(report_scenario: ReportScenario) -> list[Flowable]:
    """Return the register, starting with the pain points; empty without annotations."""
    annotations = report_scenario.scenario.annotations.values()
    if not annotations:
        return []
    rows: list[ReportRow] = []
    for group, title in ANNOTATION_GROUPS:
        found = [annotation for annotation in annotations if ANNOTATION_KINDS[annotation.kind].group == group]
        if found:
            heading = f"{translate('Report', title)} ({len(found)})"
            rows += [group_row(heading), *(_row(report_scenario, annotation) for annotation in found)]
    intro = section_intro(
        translate("Report", TITLE), report_scenario.anchor_key("register"), translate("Report", EXPLANATION)
    )
    return [ReportTable(_columns(), rows, intro=intro)]


def _row(report_scenario: ReportScenario, annotation: Annotation) -> ReportRow:
    status, knowledge = ANNOTATION_STATUSES[annotation.status], KNOWLEDGE[annotation.knowledge]
    cells = (
        annotation_symbol(report_scenario.scene, annotation, _diagram_key(report_scenario, annotation)),
        stack(text(annotation.text, CELL_STRONG), *_details(report_scenario, annotation)),
        severity_bar(annotation.severity, report_scenario.scene.theme.annotations[annotation.kind]),
        _risk_content(annotation),
        stack(*_effects(report_scenario, annotation), *_causes(report_scenario, annotation)),
        stack(
            text(annotation.owner, CELL),
            text(comma_list((status.translated_name(), knowledge.translated_name())), SMALL),
        ),
    )
    return ReportRow(cells, report_scenario.anchor_key("annotation", annotation.id))


def _details(report_scenario: ReportScenario, annotation: Annotation) -> Iterable[Content]:
    """Yield the kind, the targets with their pages, and the other fields."""
    kind = ANNOTATION_KINDS[annotation.kind].translated_label()
    internal = translate("Report", "{kind}, internal")
    yield text(internal.format(kind=kind) if annotation.internal else kind, SMALL)
    for target in annotation.targets:
        link, name = report_scenario.link_to("element", target), element_name(report_scenario.scenario, target)
        words = with_page_number(name, report_scenario.page_number("element", target)) if link else name
        yield text(words, SMALL_LINK, link=link)
    if annotation.emotion is not None:
        emotion = f"{annotation.emotion:+d}".replace("-", "−")
        yield text(translate("Report", "Emotion {emotion}").format(emotion=emotion), SMALL)
    if annotation.churn_uplift:
        lost = translate("Report", "Customers lost: +{share}")
        share = format_percent(f"{LocalizedNumber(annotation.churn_uplift * 100):.3g}")
        yield text(lost.format(share=share), SMALL)


def _risk_content(annotation: Annotation) -> Content:
    """Return severity, occurrence and detection with their product; a dash for each missing value."""
    factors = risk_factors(annotation)
    words = " · ".join("–" if factor is None else str(factor) for factor in factors)
    if not any(factors):
        return stack()
    product = risk_priority(annotation)
    return text(words, CELL) if product is None else stack(text(f"{words} =", CELL), text(f"{product}", CELL_STRONG))


def _effects(report_scenario: ReportScenario, annotation: Annotation) -> Iterable[Content]:
    for target in annotation.leads_to:
        yield _annotation_link(report_scenario, translate("Report", "Leads to {name}"), target)


def _causes(report_scenario: ReportScenario, annotation: Annotation) -> Iterable[Content]:
    for cause in causes(report_scenario.scenario, annotation):
        yield _annotation_link(report_scenario, translate("Report", "Caused by {name}"), cause.id)


def _annotation_link(report_scenario: ReportScenario, relation: str, element_id: str) -> Content:
    """Return a line of `relation` that links to the row of an annotation, or to an element on the diagram."""
    number = report_scenario.scene.marks.annotations.get(element_id)
    kind = "element" if number is None else "annotation"
    words = element_name(report_scenario.scenario, element_id)
    shown = words if number is None else f"{number} {words}"
    link = report_scenario.link_to(kind, element_id)
    return text(relation.format(name=shown), SMALL_LINK if link else SMALL, link=link, lines=4)


def _diagram_key(report_scenario: ReportScenario, annotation: Annotation) -> str:
    """Return the anchor of the first element on the diagram with the mark, or an empty string if there is none."""
    return next(filter(None, (report_scenario.link_to("element", target) for target in annotation.targets)), "")


def _columns() -> tuple[ReportColumn, ...]:
    return (
        ReportColumn(translate("Report", "No."), 34),
        ReportColumn(translate("Report", "What and where"), share=3.2),
        ReportColumn(translate("Report", "Severity"), 58),
        ReportColumn(translate("Report", "S · O · D = RPN"), 86),
        ReportColumn(translate("Report", "Leads to, caused by"), share=2.2),
        ReportColumn(translate("Report", "Owner, status"), 92),
    )
