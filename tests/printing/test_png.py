"""A PNG picture: with the given size and resolution, and the same content as the PDF."""

from __future__ import annotations

import struct
import zlib
from contextlib import closing
from io import BytesIO

import pypdfium2
import pytest

from cpm_desktop.drawing.shapes import Fill, Rectangle, Shape, TextRun
from cpm_desktop.drawing.text.shaping import shape_line
from cpm_desktop.model.layout import Box, Point
from cpm_desktop.printing.page_rendering import PagePicture, PageStrips, render_page
from cpm_desktop.printing.png import PNG_SIGNATURE, ImageTooLargeError, write_png
from tests.printing.pdf_reader import pdf_of

BOUNDS = Box(-10, -20, 200, 100)
SQUARE = Rectangle(Box(0, 0, 50, 40), Fill("#2563A8"))
SHAPES: list[Shape] = [SQUARE, TextRun(Point(60, 40), shape_line("保险 Ő", 24.0), "#000000")]


def png(shapes: list[Shape], bounds: Box = BOUNDS, dpi: float = 96) -> bytes:
    target = BytesIO()
    write_png(shapes, bounds, target, dpi=dpi)
    return target.getvalue()


def chunks(picture: bytes) -> dict[bytes, bytes]:
    """Return the content of each kind of chunk, after verifying the checksums."""
    assert picture.startswith(PNG_SIGNATURE)
    found: dict[bytes, bytes] = {}
    at = len(PNG_SIGNATURE)
    while at < len(picture):
        length, kind = struct.unpack_from(">I4s", picture, at)
        content = picture[at + 8 : at + 8 + length]
        assert struct.unpack_from(">I", picture, at + 8 + length)[0] == zlib.crc32(kind + content)
        found[kind] = found.get(kind, b"") + content
        at += 12 + length
    return found


def pixels(picture: bytes) -> list[bytes]:
    """Return the rows of a picture, three bytes per pixel."""
    found = chunks(picture)
    width, height = struct.unpack_from(">II", found[b"IHDR"])
    data = zlib.decompress(found[b"IDAT"])
    row = 1 + 3 * width
    assert len(data) == row * height
    return [data[start + 1 : start + row] for start in range(0, len(data), row)]


def ink_box(rows: list[bytes]) -> tuple[int, int, int, int]:
    """Return the first and last column and row that are not entirely white."""
    ink_rows = [number for number, row in enumerate(rows) if row.strip(b"\xff")]
    columns = [x for x in range(len(rows[0]) // 3) if any(row[3 * x : 3 * x + 3] != b"\xff\xff\xff" for row in rows)]
    return min(columns), min(ink_rows), max(columns) + 1, max(ink_rows) + 1


@pytest.mark.parametrize(("dpi", "size"), [(96, (200, 100)), (192, (400, 200)), (150, (313, 157)), (10, (21, 11))])
def test_size_follows_from_the_stated_density(dpi: float, size: tuple[int, int]):
    found = chunks(png(SHAPES, dpi=dpi))
    assert struct.unpack_from(">II", found[b"IHDR"]) == size
    assert struct.unpack(">IIB", found[b"pHYs"]) == (round(dpi / 0.0254), round(dpi / 0.0254), 1)


def test_shapes_are_at_their_positions():
    assert ink_box(pixels(png([SQUARE]))) == (10, 20, 60, 60)
    assert ink_box(pixels(png([SQUARE], dpi=192))) == (20, 40, 120, 120)


def test_colours_are_in_rgb_order():
    assert pixels(png([SQUARE]))[30][3 * 20 : 3 * 20 + 3] == bytes.fromhex("2563A8")


def test_png_matches_the_pdf_page():
    document = pypdfium2.PdfDocument(pdf_of(SHAPES, BOUNDS))
    bitmap = document[0].render(scale=96 / 72, rev_byteorder=True)
    rows = [bytes(bitmap.buffer)[y * bitmap.stride :][: 3 * bitmap.width] for y in range(bitmap.height)]
    assert pixels(png(SHAPES)) == rows


def test_too_many_pixels_are_rejected_with_a_usable_resolution():
    with pytest.raises(ImageTooLargeError, match="choose at most 105 dpi") as caught:
        png(SHAPES, Box(0, 0, 10_000, 10_000), 600)
    assert "62,500 × 62,500 pixels" in str(caught.value)


def test_empty_picture_is_white():
    assert {byte for row in pixels(png([])) for byte in row} == {255}


@pytest.mark.parametrize("strip_pixels", [1, 200, 700, 5_000])
def test_strips_are_the_whole_page(strip_pixels: int):
    pdf = pdf_of(SHAPES, BOUNDS)
    page = render_page(pdf, 0, 200)
    with closing(PageStrips(pdf, 0, 200, strip_pixels)) as strips:
        found = list(strips)
        assert (strips.width, strips.height) == (page.width, page.height) == (200, 100)
    assert max(strip.width * strip.height for strip in found) <= max(200, strip_pixels)
    assert _rows(*found) == _rows(page)


def _rows(*pictures: PagePicture) -> list[bytes]:
    return [
        picture.pixels[start : start + 3 * picture.width]
        for picture in pictures
        for start in range(0, picture.height * picture.stride, picture.stride)
    ]
