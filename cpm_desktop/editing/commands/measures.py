"""Measures: figures with their targets."""

from __future__ import annotations

from cpm_desktop.editing.commands.elements import add_element
from cpm_desktop.model.document import Document
from cpm_desktop.model.elements import Measure


def add_measure(document: Document, scenario_id: str, measure: Measure) -> Document:
    """Add a measure of the elements that it targets, or of the whole scenario."""
    return add_element(document, scenario_id, "measures", measure)
