"""The handoffs: where work passes from one part of the organisation to another."""

from __future__ import annotations

from reportlab.platypus import Flowable

from cpm_desktop.analysis.crossings.handoffs import Handoff, handoffs
from cpm_desktop.i18n import QT_TRANSLATE_NOOP, enumerated, translate
from cpm_desktop.perspectives.perspective_labels import rough_duration
from cpm_desktop.printing.report.headings import opening, said
from cpm_desktop.printing.report.inline_symbols import handoff_sign
from cpm_desktop.printing.report.line_boxes import Content, stacked, text
from cpm_desktop.printing.report.report_scenario import Subject, called, lane_name
from cpm_desktop.printing.report.style import CELL, CELL_STRONG, SMALL, SMALL_LINK
from cpm_desktop.printing.report.table import Column, Row, Table, group

EXPLANATION = QT_TRANSLATE_NOOP(
    "Report",
    "Numbers are those of the dark discs on the diagram. A hollow disc is a handoff that the customer has to carry: "
    "the work changes its department while it is with the customer.",
)


def handoff_section(subject: Subject) -> list[Flowable]:
    """Return the handoffs by number, those that the customer carries last."""
    found = handoffs(subject.scenario)
    opened = opening(
        translate("Report", "Handoffs"), subject.key("handoffs"), translate("Report", EXPLANATION) if found else ""
    )
    if not found:
        sentence = translate("Report", "There are no handoffs yet: no work passes between parts of the organisation.")
        return [said(opened, sentence)]
    carried = [handoff for handoff in found if handoff.customer_carried]
    between = [handoff for handoff in found if not handoff.customer_carried]
    rows: list[Row] = []
    if between:
        title = translate("Report", "Between departments ({count})").format(count=len(between))
        rows += [group(title), *_rows(subject, between)]
    if carried:
        title = translate("Report", "Carried by the customer ({count})").format(count=len(carried))
        rows += [group(title), *_rows(subject, carried)]
    return [Table(_columns(), rows, opened=opened)]


def _rows(subject: Subject, found: list[Handoff]) -> list[Row]:
    """Return a row for each; of those that share a number the first can be gone to."""
    rows: list[Row] = []
    last = 0
    for handoff in found:
        rows.append(_row(subject, handoff, anchored=handoff.number != last))
        last = handoff.number
    return rows


def _row(subject: Subject, handoff: Handoff, *, anchored: bool) -> Row:
    place = subject.key("element", handoff.flow)
    link = place if place in subject.pages else ""
    page = text(subject.page("element", handoff.flow), SMALL_LINK, link=link) if link else stacked()
    cells = (
        handoff_sign(handoff.number, link, carried=handoff.customer_carried),
        _end(subject, handoff.source),
        _end(subject, handoff.target),
        stacked(text(handoff.medium, CELL), text(enumerated(handoff.carries), SMALL)),
        text(rough_duration(handoff.wait) if handoff.wait else "", CELL),
        page,
    )
    return Row(cells, subject.key("handoff", str(handoff.number)) if anchored else "")


def _end(subject: Subject, step: str) -> Content:
    """Return a lane with the step in it."""
    return stacked(text(lane_name(subject.scenario, step), CELL_STRONG), text(called(subject.scenario, step), SMALL))


def _columns() -> tuple[Column, ...]:
    return (
        Column(translate("Report", "No."), 34),
        Column(translate("Report", "From"), share=1),
        Column(translate("Report", "To"), share=1),
        Column(translate("Report", "By and with"), share=0.9),
        Column(translate("Report", "Wait"), 70),
        Column(translate("Report", "Page"), 40),
    )
