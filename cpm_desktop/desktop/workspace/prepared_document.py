"""Documents made ready to be shown: all that takes a while and needs no widget, in whichever thread there is time."""

from __future__ import annotations

from dataclasses import dataclass

from cpm_desktop.drawing.node_sizes import node_size
from cpm_desktop.layout.completion import document_with_missing_places
from cpm_desktop.layout.placement import Placement, compute_placement
from cpm_desktop.model.document import Document
from cpm_desktop.perspectives.marks import marks_of
from cpm_desktop.progress import ReportProgress, ignore_progress, subrange


@dataclass(frozen=True, slots=True)
class PreparedDocument:
    """A document, and what of it is seen first."""

    document: Document
    """As it is in its file."""
    laid_out: Document
    """The same, with a place for everything."""
    placement: Placement
    """Where everything in its first scenario is drawn."""


def prepare_document(document: Document, report: ReportProgress = ignore_progress) -> PreparedDocument:
    """Return `document` ready to be shown.

    Marks, and which flows each node has, are not kept here: both are remembered where they are worked out, so that they
    cost nothing afterwards.
    """
    laid_out = document_with_missing_places(document, node_size, subrange(report, 0, 0.9))
    first = next(iter(laid_out.scenarios.values()))
    report(0.9)
    placement = compute_placement(first)
    report(0.95)
    _cached = marks_of(first), first.flows_by_element
    return PreparedDocument(document, laid_out, placement)
