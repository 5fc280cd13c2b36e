"""Saved filters: what an audience sees of a document."""

from __future__ import annotations

from typing import Annotated

from pydantic import FailFast

from cpm_desktop.model.elements import AnnotationKind
from cpm_desktop.model.value import Flag, FrozenModel, Id, Ids, Text


class Filter(FrozenModel):
    """What to show to somebody; an empty list lets everything pass, and ids that a scenario lacks hide nothing else.

    It belongs to the document, so that the same audience sees the same of every scenario.
    """

    id: Id
    name: Text = ""
    lanes: Ids = ()
    phases: Ids = ()
    annotation_kinds: Annotated[tuple[AnnotationKind, ...], FailFast()] = ()
    internal: Flag = True
    """Whether annotations for internal use are shown."""
