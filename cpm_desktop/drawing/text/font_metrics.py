"""The heights of a line of text."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from cpm_desktop.drawing.text.fonts import FALLBACK_CHAIN, shaping_font
from cpm_desktop.drawing.text.text_line import FontWeight

LINE_SPACING = 1.3
"""The distance between baselines, in ems: room for accents and for the taller Chinese characters."""


class FontMetrics(NamedTuple):
    """Heights at one size, in diagram units; all are positive."""

    ascent: float
    """From the baseline to the top of the line."""
    descent: float
    """From the baseline to the bottom of the line."""
    cap_height: float
    """From the baseline to the top of a capital letter, used for centring."""
    line_height: float
    """From one baseline to the next."""


@lru_cache(maxsize=256)
def font_metrics(size: float, weight: FontWeight = "regular") -> FontMetrics:
    """Return the heights of text of `size` diagram units per em; they do not depend on the text itself."""
    font = shaping_font(FALLBACK_CHAIN[weight][0])
    scale = size / font.face.upem
    extents = font.get_font_extents("ltr")
    capital = font.get_glyph_extents(font.get_nominal_glyph(ord("H")))
    return FontMetrics(
        extents.ascender * scale, -extents.descender * scale, -capital.height * scale, size * LINE_SPACING
    )
