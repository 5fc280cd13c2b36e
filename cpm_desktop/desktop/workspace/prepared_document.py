"""Documents made ready to be shown: all that takes a while and needs no widget, in whichever thread there is time."""

from __future__ import annotations

from dataclasses import dataclass

from cpm_desktop.drawing.sizes import node_size
from cpm_desktop.layout.completion import completed_document
from cpm_desktop.layout.placement import Placement, place
from cpm_desktop.model.document import Document
from cpm_desktop.perspectives.marks import marks_of
from cpm_desktop.progress import Tell, part, tell_nobody


@dataclass(frozen=True, slots=True)
class Ready:
    """A document, and what of it is seen first."""

    document: Document
    """As it is in its file."""
    complete: Document
    """The same, with a place for everything."""
    placement: Placement
    """Where everything in its first scenario is drawn."""


def make_ready(document: Document, tell: Tell = tell_nobody) -> Ready:
    """Return `document` ready to be shown.

    Marks, and which flows each node has, are not kept here: both are remembered where they are worked out, so that they
    cost nothing afterwards.
    """
    complete = completed_document(document, node_size, part(tell, 0, 0.9))
    first = next(iter(complete.scenarios.values()))
    tell(0.9)
    placement = place(first)
    tell(0.95)
    _remembered = marks_of(first), first.flows_of
    return Ready(document, complete, placement)
