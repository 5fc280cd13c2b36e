"""Annotations: pain points, opportunities, notes and the like."""

from __future__ import annotations

from cpm_desktop.editing.commands.elements import add_element
from cpm_desktop.model.document import Document
from cpm_desktop.model.elements import Annotation


def annotate(document: Document, scenario_id: str, annotation: Annotation) -> Document:
    """Say something about the elements that `annotation` targets, or about the whole scenario."""
    return add_element(document, scenario_id, "annotations", annotation)
