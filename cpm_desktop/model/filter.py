"""Saved filters: what an audience sees of a document."""

from __future__ import annotations

from typing import Annotated

from pydantic import FailFast

from cpm_desktop.model.elements import AnnotationKind
from cpm_desktop.model.value import Flag, FrozenModel, Id, Ids, Text


class Filter(FrozenModel):
    """What to show to an audience. An empty list hides nothing, and ids that a scenario lacks have no effect.

    Filters belong to the document, so that an audience sees the same part of every scenario.
    """

    id: Id
    name: Text = ""
    lanes: Ids = ()
    phases: Ids = ()
    annotation_kinds: Annotated[tuple[AnnotationKind, ...], FailFast()] = ()
    internal: Flag = True
    """Whether internal annotations are shown."""
