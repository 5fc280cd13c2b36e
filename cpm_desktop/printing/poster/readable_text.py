"""The size of text that is readable from a distance."""

from __future__ import annotations

from cpm_desktop.drawing.text.font_metrics import font_metrics
from cpm_desktop.printing.paper import POINTS_PER_MM

DISTANCE_PER_CAP_HEIGHT = 350
"""Capitals are readable from 350 times their height, which is an angle of ten minutes of arc (DIN 1450)."""
MM_PER_METRE = 1000


def text_size_for_distance(metres: float) -> float:
    """Return the smallest font size, in points, that is readable from a distance: 11 pt from 1 m, 23 pt from 2 m."""
    cap_height = metres * MM_PER_METRE / DISTANCE_PER_CAP_HEIGHT * POINTS_PER_MM
    return cap_height / font_metrics(1, "regular").cap_height
