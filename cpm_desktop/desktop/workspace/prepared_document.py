"""Prepares documents to be shown; needs no widgets and can run in any thread."""

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
    """A document with the results that the window needs to show it."""

    document: Document
    """The document as its file contains it."""
    laid_out: Document
    """The document with a complete layout."""
    placement: Placement
    """Where the elements of its first scenario are drawn."""


def prepare_document(document: Document, report: ReportProgress = ignore_progress) -> PreparedDocument:
    """Return `document`, prepared to be shown.

    The marks and the flows of each node are calculated too; their modules cache them, so the window need not wait.
    """
    laid_out = document_with_missing_places(document, node_size, subrange(report, 0, 0.9))
    first = next(iter(laid_out.scenarios.values()))
    report(0.9)
    placement = compute_placement(first)
    report(0.95)
    _cached = marks_of(first), first.flows_by_element
    return PreparedDocument(document, laid_out, placement)
