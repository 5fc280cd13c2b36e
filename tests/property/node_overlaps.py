"""Nodes that lie upon each other."""

from __future__ import annotations

from cpm_desktop.model.box_overlaps import boxes_in_diagram, overlapping_boxes
from cpm_desktop.model.document import Scenario


def overlaps(scenario: Scenario) -> set[frozenset[str]]:
    """Return the pairs of nodes that overlap in the diagram."""
    return {frozenset(pair) for pair in overlapping_boxes(boxes_in_diagram(scenario))}
