"""Renders pages of a PDF as pictures."""

from __future__ import annotations

from collections.abc import Iterator
from math import ceil
from threading import Lock
from typing import NamedTuple

import pypdfium2

from cpm_desktop.printing.paper import POINTS_PER_MM, Paper

ROUNDING_TOLERANCE = 1e-6
"""The tolerance of the page size in pixels, so that a whole number of pixels is not rounded up."""

STRIP_PIXELS = 8_000_000
"""The pixels of one strip; at three bytes a pixel it takes 24 MB of memory."""

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
        return _picture_of(page, _scale(page, pixel_width))


class PageStrips:
    """A page that is rendered in horizontal strips, so that a large picture needs little memory."""

    def __init__(self, pdf: bytes, index: int, pixel_width: float, strip_pixels: int = STRIP_PIXELS) -> None:
        with _pdfium_lock:
            self._document = pypdfium2.PdfDocument(pdf)
            self._page = self._document[index]
            self._scale = _scale(self._page, pixel_width)
            self.width = ceil(self._page.get_width() * self._scale)
            self.height = ceil(self._page.get_height() * self._scale)
        self._strip_height = max(1, strip_pixels // self.width)

    def __iter__(self) -> Iterator[PagePicture]:
        """Yield the strips from the top; each is as wide as the page."""
        for top in range(0, self.height, self._strip_height):
            below = max(0, self.height - top - self._strip_height)
            crop = (0, self._points(below), 0, self._points(top))
            with _pdfium_lock:
                strip = _picture_of(self._page, self._scale, crop)
            yield strip

    def close(self) -> None:
        """Release the page."""
        with _pdfium_lock:
            self._document.close()

    def _points(self, pixels: int) -> float:
        """Return the length that PDFium rounds up to this number of pixels."""
        return max(0.0, pixels - 0.5) / self._scale


def _scale(page: pypdfium2.PdfPage, pixel_width: float) -> float:
    """Return the pixels per point at which the page is `pixel_width` wide."""
    return pixel_width * (1 - ROUNDING_TOLERANCE) / float(page.get_width())


def _picture_of(
    page: pypdfium2.PdfPage, scale: float, crop: tuple[float, float, float, float] = (0, 0, 0, 0)
) -> PagePicture:
    """Render a page without the parts in `crop`: left, bottom, right and top, in points."""
    bitmap = page.render(scale=scale, crop=crop, rev_byteorder=True)
    return PagePicture(bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer))
