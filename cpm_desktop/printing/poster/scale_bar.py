"""The bar of 100 mm, which shows whether a printer has changed the size."""

from __future__ import annotations

from cpm_desktop.drawing.shapes import Layer, Polyline, Shape, Stroke
from cpm_desktop.drawing.text.shaping import shape_line
from cpm_desktop.drawing.typography import left_block
from cpm_desktop.i18n import translate
from cpm_desktop.model.layout import Point
from cpm_desktop.printing.paper import POINTS_PER_MM
from cpm_desktop.printing.report.style import THEME

BAR_LENGTH = 100 * POINTS_PER_MM
BAR_HEIGHT = 16.0
"""The height of the bar with its text, in points."""
_TEXT_SIZE = 7.5
_TICK_HEIGHT = 6.0


def scale_bar_shapes(corner: Point) -> list[Shape]:
    """Return the bar with its top left at `corner`, in points."""
    stroke, middle = Stroke(THEME.ink, 0.7), corner.y + _TICK_HEIGHT / 2
    left, right = corner.x, corner.x + BAR_LENGTH
    line = shape_line(translate("Poster", "100 mm if printed at 100 %"), _TEXT_SIZE)
    return [
        Polyline((Point(left, middle), Point(right, middle)), stroke, 0, Layer.LINES),
        *(
            Polyline((Point(x, corner.y), Point(x, corner.y + _TICK_HEIGHT)), stroke, 0, Layer.LINES)
            for x in (left, right)
        ),
        *left_block([line], Point(left, corner.y + _TICK_HEIGHT + 0.5), THEME.secondary, layer=Layer.LABELS),
    ]
