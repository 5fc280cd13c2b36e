"""Writes a diagram as a PNG: renders the page of the PDF, so that both look the same."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterable
from contextlib import closing
from io import BytesIO
from math import ceil, floor, sqrt
from typing import BinaryIO

from cpm_desktop.drawing.shapes import Shape
from cpm_desktop.i18n import LocalizedNumber, translate
from cpm_desktop.model.layout import Box
from cpm_desktop.printing.diagram_pdf import NO_METADATA, ExportMetadata, write_diagram_pdf
from cpm_desktop.printing.page_rendering import PageStrips
from cpm_desktop.progress import ReportProgress, ignore_progress, subrange

UNITS_PER_INCH = 96
INCHES_PER_METRE = 100 / 2.54
MAX_PIXELS = 120_000_000
"""The largest number of pixels; other programs need 360 MB of memory to open such an image."""
PDF_SHARE = 0.7
"""The share of the work that creating the page takes; the remainder is rendering."""
PNG_SIGNATURE = b"\x89PNG\r\n\x1a\n"


class ImageTooLargeError(ValueError):
    """The image would have too many pixels; its message is a sentence for the user."""


def write_png(
    shapes: Iterable[Shape],
    bounds: Box,
    target: BinaryIO,
    *,
    dpi: float = UNITS_PER_INCH,
    metadata: ExportMetadata = NO_METADATA,
    report: ReportProgress = ignore_progress,
) -> None:
    """Write `bounds` of a diagram as a PNG with `dpi` pixels per inch, which the file records.

    Raises ImageTooLargeError if that is too many pixels.
    """
    width, height = (ceil(length * dpi / UNITS_PER_INCH) for length in bounds[2:])
    if width * height > MAX_PIXELS:
        most = floor(UNITS_PER_INCH * sqrt(MAX_PIXELS / (bounds.width * bounds.height)))
        raise ImageTooLargeError(
            translate(
                "Paper",
                "At {dpi:g} dpi the picture would be {width:,} × {height:,} pixels; choose at most {most} dpi.",
            ).format(
                dpi=LocalizedNumber(dpi),
                width=LocalizedNumber(width),
                height=LocalizedNumber(height),
                most=max(most, 1),
            )
        )
    page = BytesIO()
    write_diagram_pdf(shapes, bounds, page, metadata=metadata, report=subrange(report, 0, PDF_SHARE))
    with closing(PageStrips(page.getvalue(), 0, bounds.width * dpi / UNITS_PER_INCH)) as strips:
        _write_chunks(target, strips, dpi)


def _write_chunks(target: BinaryIO, strips: PageStrips, dpi: float) -> None:
    """Write the chunks of a PNG (ISO/IEC 15948): head, density, pixels row by row, end."""
    density = round(dpi * INCHES_PER_METRE)
    target.write(PNG_SIGNATURE)
    target.write(_chunk(b"IHDR", struct.pack(">IIBBBBB", strips.width, strips.height, 8, 2, 0, 0, 0)))
    target.write(_chunk(b"pHYs", struct.pack(">IIB", density, density, 1)))
    packer = zlib.compressobj(6)
    for strip in strips:
        pixels = memoryview(strip.pixels)
        for start in range(0, strip.height * strip.stride, strip.stride):
            packed = packer.compress(b"\0" + pixels[start : start + 3 * strip.width])
            if packed:
                target.write(_chunk(b"IDAT", packed))
    target.write(_chunk(b"IDAT", packer.flush()))
    target.write(_chunk(b"IEND", b""))


def _chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))
