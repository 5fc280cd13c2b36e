"""Paper sizes, by name or by dimensions."""

from __future__ import annotations

import re
from typing import NamedTuple

from cpm_desktop.i18n import translate

POINTS_PER_MM = 72 / 25.4
MAX_SIDE_MM = 5080
"""The largest side of a PDF page: 14,400 points, 200 inches (ISO 32000-1, annex C)."""
MIN_SIDE_MM = 30

SIZES_BY_NAME = {
    "a0": (841.0, 1189.0),
    "a1": (594.0, 841.0),
    "a2": (420.0, 594.0),
    "a3": (297.0, 420.0),
    "a4": (210.0, 297.0),
    "a5": (148.0, 210.0),
    "letter": (215.9, 279.4),
    "legal": (215.9, 355.6),
    "tabloid": (279.4, 431.8),
    "ansi-a": (215.9, 279.4),
    "ansi-b": (279.4, 431.8),
    "ansi-c": (431.8, 558.8),
    "ansi-d": (558.8, 863.6),
    "ansi-e": (863.6, 1117.6),
    "arch-a": (228.6, 304.8),
    "arch-b": (304.8, 457.2),
    "arch-c": (457.2, 609.6),
    "arch-d": (609.6, 914.4),
    "arch-e": (914.4, 1219.2),
    "arch-e1": (762.0, 1066.8),
}
"""Width and height in millimetres, portrait (ISO 216, ANSI/ASME Y14.1)."""


class PaperError(ValueError):
    """A paper size that is not known or too small; its message is a sentence for the user."""


class Paper(NamedTuple):
    """A sheet, in millimetres."""

    width: float
    height: float

    @property
    def as_landscape(self) -> Paper:
        """Return the sheet in landscape orientation."""
        return Paper(max(self), min(self))

    @property
    def as_portrait(self) -> Paper:
        """Return the sheet in portrait orientation."""
        return Paper(min(self), max(self))

    @property
    def size_in_points(self) -> tuple[float, float]:
        """Return width and height in points, the unit of PDF."""
        return self.width * POINTS_PER_MM, self.height * POINTS_PER_MM


def parse_paper(name: str) -> Paper:
    """Return the sheet with this name: `A4`, `Letter landscape`, `1200x800mm`.

    Raises PaperError if there is no such sheet.
    """
    words = name.lower().replace("×", "x").split()
    turned = len(words) > 1 and words[-1] == "landscape"
    size = "".join(words[:-1] if turned else words)
    size = re.sub(r"^(ansi|arch)-?", r"\1-", size)
    sheet = Paper(*SIZES_BY_NAME[size]) if size in SIZES_BY_NAME else _parse_dimensions(size, name)
    return sheet.as_landscape if turned else sheet


def _parse_dimensions(size: str, name: str) -> Paper:
    match = re.fullmatch(r"(\d+(?:\.\d+)?)x(\d+(?:\.\d+)?)(?:mm)?", size)
    if match is None:
        raise PaperError(
            translate(
                "Paper",
                "“{name}” is not a paper size. Use A0 to A5, Letter, ANSI-A to E, Arch-A to E, or 1200x800mm.",
            ).format(name=name)
        )
    width, height = (float(number) for number in match.groups())
    if not (MIN_SIDE_MM <= width <= MAX_SIDE_MM and MIN_SIDE_MM <= height <= MAX_SIDE_MM):
        raise PaperError(
            translate(
                "Paper", "“{name}” is not possible: a page measures {shortest} to {longest} mm on each side."
            ).format(shortest=MIN_SIDE_MM, longest=MAX_SIDE_MM, name=name)
        )
    return Paper(width, height)
