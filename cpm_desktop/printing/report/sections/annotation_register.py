"""The register: every annotation of a scenario, under the number that it has on the diagram."""

from __future__ import annotations

from collections.abc import Iterable

from reportlab.platypus import Flowable

from cpm_desktop.analysis.causes.chains import causes
from cpm_desktop.analysis.measures.risk import risk_factors, risk_priority
from cpm_desktop.i18n import QT_TRANSLATE_NOOP, Number, enumerated, translate
from cpm_desktop.model.elements import Annotation, AnnotationKind
from cpm_desktop.model.field_labels import value_name
from cpm_desktop.printing.report.headings import opening, said
from cpm_desktop.printing.report.inline_symbols import annotation_sign, severity_bar
from cpm_desktop.printing.report.line_boxes import Content, stacked, text
from cpm_desktop.printing.report.report_scenario import Subject, called, on_page
from cpm_desktop.printing.report.style import CELL, CELL_STRONG, SMALL, SMALL_LINK
from cpm_desktop.printing.report.table import Column, Row, Table, group

TITLE = QT_TRANSLATE_NOOP("Report", "Pain points and opportunities")
EXPLANATION = QT_TRANSLATE_NOOP(
    "Report",
    "Numbers and signs are those on the diagram. Severity, occurrence and detection run from 1 (best) to 10 (worst); "
    "their product is the risk priority number.",
)
GROUPS: tuple[tuple[str, str, tuple[AnnotationKind, ...]], ...] = (
    (
        QT_TRANSLATE_NOOP("Report", "Pain points and problems"),
        QT_TRANSLATE_NOOP("Report", "There are no pain points yet."),
        ("pain_point", "problem", "fail_point", "wait_point", "bottleneck", "disconnect"),
    ),
    (
        QT_TRANSLATE_NOOP("Report", "Opportunities"),
        QT_TRANSLATE_NOOP("Report", "There are no opportunities yet."),
        ("opportunity",),
    ),
    (QT_TRANSLATE_NOOP("Report", "Moments of truth"), "", ("moment_of_truth",)),
    (QT_TRANSLATE_NOOP("Report", "Notes"), "", ("note",)),
)
"""Titles, what is said where there are none, and the kinds that belong there; the last two only where there are any."""


def register(subject: Subject) -> list[Flowable]:
    """Return the register, with what hurts first."""
    annotations = subject.scenario.annotations.values()
    if not annotations:
        sentences = (translate("Report", words) for _, words, _ in GROUPS if words)
        return [said(opening(translate("Report", TITLE), subject.key("register")), *sentences)]
    rows: list[Row] = []
    for title, _, kinds in GROUPS:
        found = [annotation for annotation in annotations if annotation.kind in kinds]
        if found:
            heading = f"{translate('Report', title)} ({len(found)})"
            rows += [group(heading), *(_row(subject, annotation) for annotation in found)]
    opened = opening(translate("Report", TITLE), subject.key("register"), translate("Report", EXPLANATION))
    return [Table(_columns(), rows, opened=opened)]


def _row(subject: Subject, annotation: Annotation) -> Row:
    cells = (
        annotation_sign(subject.scene, annotation, _diagram_key(subject, annotation)),
        stacked(text(annotation.text, CELL_STRONG), *_details(subject, annotation)),
        severity_bar(annotation.severity, subject.scene.theme.annotations[annotation.kind]),
        _risk(annotation),
        stacked(*_effects(subject, annotation), *_causes(subject, annotation)),
        stacked(
            text(annotation.owner, CELL),
            text(enumerated((value_name(annotation.status), value_name(annotation.knowledge))), SMALL),
        ),
    )
    return Row(cells, subject.key("annotation", annotation.id))


def _details(subject: Subject, annotation: Annotation) -> Iterable[Content]:
    """Yield the kind, each place with its page, and what else is known."""
    kind = subject.scene.words.annotations[annotation.kind].capitalize()
    internal = translate("Report", "{kind}, internal")
    yield text(internal.format(kind=kind) if annotation.internal else kind, SMALL)
    for target in annotation.targets:
        place = subject.key("element", target)
        known, name = place in subject.pages, called(subject.scenario, target)
        words = on_page(name, subject.page("element", target)) if known else name
        yield text(words, SMALL_LINK, link=place if known else "")
    if annotation.emotion is not None:
        emotion = f"{annotation.emotion:+d}".replace("-", "−")
        yield text(translate("Report", "Emotion {emotion}").format(emotion=emotion), SMALL)
    if annotation.churn_uplift:
        lost = translate("Report", "Customers lost: +{percent:.3g} %")
        yield text(lost.format(percent=Number(annotation.churn_uplift * 100)), SMALL)


def _risk(annotation: Annotation) -> Content:
    """Return severity, occurrence and detection with their product; a dash for what nobody has said."""
    factors = risk_factors(annotation)
    words = " · ".join("–" if factor is None else str(factor) for factor in factors)
    if not any(factors):
        return stacked()
    product = risk_priority(annotation)
    return text(words, CELL) if product is None else stacked(text(f"{words} =", CELL), text(f"{product}", CELL_STRONG))


def _effects(subject: Subject, annotation: Annotation) -> Iterable[Content]:
    for target in annotation.leads_to:
        yield _reference(subject, translate("Report", "Leads to {name}"), target)


def _causes(subject: Subject, annotation: Annotation) -> Iterable[Content]:
    for cause in causes(subject.scenario, annotation):
        yield _reference(subject, translate("Report", "Caused by {name}"), cause.id)


def _reference(subject: Subject, relation: str, element_id: str) -> Content:
    """Return a line of `relation`, which leads to the row of an annotation, or to an element on the diagram."""
    number = subject.scene.marks.annotations.get(element_id)
    kind = "element" if number is None else "annotation"
    words = called(subject.scenario, element_id)
    shown = words if number is None else f"{number} {words}"
    key = subject.key(kind, element_id)
    link = key if key in subject.pages else ""
    return text(relation.format(name=shown), SMALL_LINK if link else SMALL, link=link, lines=4)


def _diagram_key(subject: Subject, annotation: Annotation) -> str:
    """Return the place of the first element on the diagram that wears the mark; empty where none does."""
    keys = (subject.key("element", target) for target in annotation.targets)
    return next((key for key in keys if key in subject.pages), "")


def _columns() -> tuple[Column, ...]:
    return (
        Column(translate("Report", "No."), 34),
        Column(translate("Report", "What and where"), share=3.2),
        Column(translate("Report", "Severity"), 58),
        Column(translate("Report", "S · O · D = RPN"), 86),
        Column(translate("Report", "Leads to, caused by"), share=2.2),
        Column(translate("Report", "Owner, status"), 92),
    )
