"""The interior of a lane: where nodes are placed and flows run along the lane."""

from __future__ import annotations

from cpm_desktop.model.bands import Span
from cpm_desktop.model.elements import Lane

LANE_PADDING = 20.0
"""The distance of boxes from the top and from the bottom of their lane."""
EMOTION_STRIP_RESERVE = 64.0
"""The height that the layout adds along the bottom of a customer lane for the emotion curve."""
EMOTION_STRIP_HEIGHT = EMOTION_STRIP_RESERVE
"""The smallest height of the strip of the emotion curve; it has more in a high lane (see `emotion_band`)."""


def interior_at(lane: Lane, span: Span, y: float) -> tuple[float, float]:
    """Return the top and bottom of the part of a lane around `y`.

    The strip of the emotion curve and the rest of a customer lane are separate parts.
    """
    if lane.kind == "customer":
        strip = span.end - EMOTION_STRIP_HEIGHT
        return (span.start, strip) if y < strip else (strip, span.end)
    return span.start, span.end
