"""Renders pages of a PDF as pictures."""

from __future__ import annotations

from threading import Lock
from typing import NamedTuple

import pypdfium2

from cpm_desktop.printing.paper import POINTS_PER_MM, Paper

ROUNDING_TOLERANCE = 1e-6
"""The tolerance of the page size in pixels, so that a whole number of pixels is not rounded up."""

_pdfium_lock = Lock()
"""PDFium may be used by one thread at a time only."""


class PagePicture(NamedTuple):
    """A rendered page: its size in pixels, the bytes per row, and three bytes per pixel: red, green, blue."""

    width: int
    height: int
    stride: int
    pixels: bytes


def page_sizes(pdf: bytes) -> tuple[Paper, ...]:
    """Return the sizes of the pages of a PDF, in millimetres."""
    with _pdfium_lock, pypdfium2.PdfDocument(pdf) as document:
        sizes = (document.get_page_size(index) for index in range(len(document)))
        return tuple(Paper(width / POINTS_PER_MM, height / POINTS_PER_MM) for width, height in sizes)


def render_page(pdf: bytes, index: int, pixel_width: float) -> PagePicture:
    """Return the page at `index`, `pixel_width` (rounded up) wide, on white."""
    with _pdfium_lock, pypdfium2.PdfDocument(pdf) as document:
        page = document[index]
        bitmap = page.render(scale=pixel_width * (1 - ROUNDING_TOLERANCE) / page.get_width(), rev_byteorder=True)
        return PagePicture(bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer))
