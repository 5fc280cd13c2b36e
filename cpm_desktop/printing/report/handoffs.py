"""The handoffs: where work passes from one part of the organisation to another."""

from __future__ import annotations

from reportlab.platypus import Flowable

from cpm_desktop.analysis.crossings.handoffs import Handoff, handoffs
from cpm_desktop.perspectives.words import rough_duration
from cpm_desktop.printing.report.headings import opening, said
from cpm_desktop.printing.report.pieces import Content, stacked, text
from cpm_desktop.printing.report.signs import handoff_sign
from cpm_desktop.printing.report.style import CELL, CELL_STRONG, SMALL, SMALL_LINK
from cpm_desktop.printing.report.subject import Subject, called, lane_name
from cpm_desktop.printing.report.table import Column, Row, Table, group

EXPLANATION = (
    "Numbers are those of the dark discs on the diagram. A hollow disc is a handoff that the customer has to carry: "
    "the work changes its department while it is with the customer."
)
COLUMNS = (
    Column("No.", 34),
    Column("From", share=1),
    Column("To", share=1),
    Column("By and with", share=0.9),
    Column("Wait", 70),
    Column("Page", 40),
)


def handoff_section(subject: Subject) -> list[Flowable]:
    """Return the handoffs by number, those that the customer carries last."""
    found = handoffs(subject.scenario)
    opened = opening("Handoffs", subject.key("handoffs"), EXPLANATION if found else "")
    if not found:
        return [said(opened, "There are no handoffs yet: no work passes between parts of the organisation.")]
    carried = [handoff for handoff in found if handoff.customer_carried]
    between = [handoff for handoff in found if not handoff.customer_carried]
    rows: list[Row] = []
    if between:
        rows += [group(f"Between departments ({len(between)})"), *_rows(subject, between)]
    if carried:
        rows += [group(f"Carried by the customer ({len(carried)})"), *_rows(subject, carried)]
    return [Table(COLUMNS, rows, opened=opened)]


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
        stacked(text(handoff.medium, CELL), text(", ".join(handoff.carries), SMALL)),
        text(rough_duration(handoff.wait) if handoff.wait else "", CELL),
        page,
    )
    return Row(cells, subject.key("handoff", str(handoff.number)) if anchored else "")


def _end(subject: Subject, step: str) -> Content:
    """Return a lane with the step in it."""
    return stacked(text(lane_name(subject.scenario, step), CELL_STRONG), text(called(subject.scenario, step), SMALL))
