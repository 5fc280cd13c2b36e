"""A diagram as PDF: unchanged text, embedded fonts, and no lines too thin to print."""

from __future__ import annotations

import re
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader
from pypdf.generic import DictionaryObject

from cpm_desktop.drawing.diagram import diagram_bounds, diagram_shapes
from cpm_desktop.drawing.scene import Scene
from cpm_desktop.drawing.shapes import Fill, Layer, Polyline, Rectangle, Shape, Stroke, TextRun
from cpm_desktop.drawing.text.shaping import shape_line
from cpm_desktop.model.layout import Box, Point
from cpm_desktop.printing.diagram_pdf import ExportMetadata
from cpm_desktop.printing.painter import MIN_LINE_WIDTH
from cpm_desktop.printing.paper import MAX_SIDE_MM, POINTS_PER_MM, parse_paper
from tests.drawing.sample_scenes import every_scene
from tests.printing.pdf_reader import fonts, needs_poppler, pdf_of, poppler_fonts, poppler_text, pypdf_text

BOUNDS = Box(0, 0, 800, 100)
NAMES = (
    "Árvíztűrő tükörfúrógép rendelése",
    "Παραγγελία του πελάτη",
    "Blåbærsyltetøy på brød",
    "保险公司确认订单，谢谢",
    "<b>bold</b> &amp; (\\) %PDF </svg>",
    "a\u00a0fixed space, 10:30 -> ffi",
)


def text_shapes(text: str) -> list[Shape]:
    return [TextRun(Point(10, 50), shape_line(text, 14.0), "#000000")]


def page_operators(pdf: bytes) -> str:
    contents = PdfReader(BytesIO(pdf)).pages[0].get_contents()
    assert contents is not None
    return contents.get_data().decode("latin-1")


@pytest.mark.parametrize("name", NAMES)
def test_names_are_found_whole_by_pypdf(name: str):
    assert name in pypdf_text(pdf_of(text_shapes(name), BOUNDS))


@needs_poppler
@pytest.mark.parametrize("name", NAMES)
def test_names_are_found_whole_by_poppler(name: str, tmp_path: Path):
    found = poppler_text(pdf_of(text_shapes(name), BOUNDS), tmp_path)
    assert name.replace("\u00a0", " ") in found.replace("\u00a0", " ")


@settings(deadline=None, max_examples=40)
@given(st.text(st.sampled_from("aűΩж保龘𠀀😀<&>()\\\uffff\u0301"), min_size=1, max_size=12))
def test_any_text_can_be_copied(text: str):
    line = shape_line(f"«{text}»", 14.0)
    found = pypdf_text(pdf_of([TextRun(Point(10, 50), line, "#000000")], BOUNDS))
    assert line.text in "".join(found.split())


@every_scene
def test_every_step_name_of_a_sample_is_found(scene: Scene):
    shapes = diagram_shapes(scene)
    words = set(pypdf_text(pdf_of(shapes, diagram_bounds(scene, shapes))).split())
    for node in scene.scenario.nodes.values():
        assert set(node.name.split()) <= words


def test_fonts_are_embedded_as_subsets():
    pdf = pdf_of([shape for name in NAMES for shape in text_shapes(name)], BOUNDS)
    found = list(fonts(pdf))
    assert found
    for font in found:
        descriptor = font["/DescendantFonts"][0].get_object()["/FontDescriptor"].get_object()
        assert re.match(r"/[A-Z]{6}\+", font["/BaseFont"])
        assert len(descriptor["/FontFile2"].get_object().get_data()) < 60_000


@needs_poppler
def test_poppler_finds_embedded_subsets_of_the_used_fonts(tmp_path: Path):
    found = poppler_fonts(pdf_of([shape for name in NAMES for shape in text_shapes(name)], BOUNDS), tmp_path)
    assert {line[0].split("+")[1] for line in found} == {"Inter-Regular", "NotoSansSC-Regular"}
    assert all(line[-5:-2] == ["yes", "yes", "yes"] for line in found)


def test_page_without_text_has_no_fonts():
    assert list(fonts(pdf_of([Rectangle(Box(0, 0, 10, 10), Fill("#112233"))], BOUNDS))) == []


def test_font_subsets_are_deterministic():
    first, second = (list(fonts(pdf_of(text_shapes("Order"), BOUNDS))) for _ in range(2))
    assert [font["/BaseFont"] for font in first] == [font["/BaseFont"] for font in second]


def test_missing_character_is_a_box_that_can_be_copied():
    assert "a\uffffb" in pypdf_text(pdf_of(text_shapes("a\uffffb"), BOUNDS))


@pytest.mark.parametrize("width", [0.01, 0.2, 1.0, 4.0])
def test_lines_are_never_thinner_than_a_hairline(width: float):
    line = Polyline((Point(0, 0), Point(800, 0)), Stroke("#000000", width))
    paper = parse_paper("A4")
    text = page_operators(pdf_of([line], BOUNDS, paper))
    scale = float(re.findall(r"([\d.]+) 0 0 -[\d.]+ [\d.]+ [\d.]+ cm", text)[0])
    (line_width,) = (float(found) for found in re.findall(r"([\d.]+) w", text))
    assert line_width * scale == pytest.approx(max(width * scale, MIN_LINE_WIDTH), abs=1e-3)


def test_higher_layers_are_painted_later():
    low = Rectangle(Box(0, 0, 10, 10), Fill("#FF0000"), layer=Layer.BACKGROUND)
    high = Rectangle(Box(0, 0, 10, 10), Fill("#0000FF"), layer=Layer.MARKS)
    text = page_operators(pdf_of([high, low], BOUNDS))
    assert text.index("1 0 0 rg") < text.index("0 0 1 rg")


def test_the_page_is_as_large_as_the_diagram():
    box = PdfReader(BytesIO(pdf_of([], Box(-50, -20, 960, 480)))).pages[0].mediabox
    assert (float(box.width), float(box.height)) == (720, 360)


def test_oversized_diagram_is_scaled_down():
    box = PdfReader(BytesIO(pdf_of([], Box(0, 0, 1_000_000, 500)))).pages[0].mediabox
    assert float(box.width) == pytest.approx(MAX_SIDE_MM * POINTS_PER_MM)
    assert float(box.height) > 0


@pytest.mark.parametrize("name", ["A4", "A0 landscape", "Letter", "1200x800mm"])
def test_page_has_the_requested_paper_size(name: str):
    paper = parse_paper(name)
    box = PdfReader(BytesIO(pdf_of(text_shapes("a"), BOUNDS, paper))).pages[0].mediabox
    assert (float(box.width), float(box.height)) == pytest.approx(paper.size_in_points, abs=0.01)


def test_document_metadata_is_written():
    metadata = ExportMetadata("Title ő 保 (x", "Author", "Today", "hu")
    reader = PdfReader(BytesIO(pdf_of([], BOUNDS, metadata=metadata)))
    assert reader.metadata is not None
    written = reader.metadata.title, reader.metadata.author, reader.metadata.subject
    assert written == (metadata.title, metadata.author, metadata.subject)
    root = reader.trailer["/Root"].get_object()
    assert isinstance(root, DictionaryObject)
    assert str(root["/Lang"]) == "hu"
