"""The settings of a poster."""

from __future__ import annotations

from dataclasses import dataclass

from cpm_desktop.printing.paper import Paper

DEFAULT_OVERLAP_MM, DEFAULT_MARGIN_MM = 10.0, 10.0


@dataclass(frozen=True, slots=True)
class PosterSettings:
    """The sheet of a poster, and how it is divided among tiles."""

    paper: Paper | None = None
    """None: the smallest sheet from A3 to A0 that is readable from `reading_distance`, or A1 without a distance."""
    is_landscape: bool | None = None
    """None: the orientation with the larger text."""
    rows: int | None = None
    """The number of rows that the diagram is folded into; None: the number with the largest text."""
    reading_distance: float | None = None
    """The distance in metres from which all text of the diagram is readable."""
    tile_paper: Paper | None = None
    """The paper of the tiles; None: the whole poster is one page."""
    overlap: float = DEFAULT_OVERLAP_MM
    """The width that two neighbouring tiles both show, in millimetres."""
    margin: float = DEFAULT_MARGIN_MM
    """The white border of each page, in millimetres."""
    has_marks: bool = True
    """Whether tiles have marks for cutting and gluing."""
