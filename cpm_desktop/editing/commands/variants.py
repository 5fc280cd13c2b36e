"""Variants: ways through the process that somebody gave a name."""

from __future__ import annotations

from cpm_desktop.editing.commands.elements import add_element
from cpm_desktop.model.document import Document
from cpm_desktop.model.elements import Variant


def add_variant(document: Document, scenario_id: str, variant: Variant) -> Document:
    """Give a way through the process a name."""
    return add_element(document, scenario_id, "variants", variant)
