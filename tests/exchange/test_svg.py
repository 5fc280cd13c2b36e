"""An SVG contains the diagram in a form that other programs can read and edit, and no injected content."""

from __future__ import annotations

import base64
import re
from dataclasses import replace
from io import BytesIO
from itertools import pairwise
from xml.etree import ElementTree as ET

import pytest
import uharfbuzz
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from cpm_desktop.drawing.diagram import diagram_bounds, diagram_shapes
from cpm_desktop.drawing.scene import Scene
from cpm_desktop.drawing.shapes import Ellipse, Fill, Layer, Polygon, Polyline, Rectangle, Shape, Stroke, TextRun
from cpm_desktop.drawing.text.shaping import shape_line
from cpm_desktop.exchange.svg import element_names, to_svg
from cpm_desktop.exchange.svg_groups import ElementName, shape_groups
from cpm_desktop.model.layout import Box, Point
from cpm_desktop.printing.png import write_png
from tests.drawing.sample_scenes import SCENES, every_scene

NS = "{http://www.w3.org/2000/svg}"
BOUNDS = Box(-10, -20, 400, 200)
HOSTILE = (
    "<b>bold</b>",
    "&amp; &",
    "</svg><script>",
    "]]>",
    '" onload="x',
    "--><!--",
    "\ufffe\uffff\x00",
    "'",
)


def parsed(shapes: list[Shape], title: str = "") -> ET.Element:
    return ET.fromstring(to_svg(shapes, BOUNDS, title))


def text_run(words: str, x: float = 0, y: float = 20) -> TextRun:
    return TextRun(Point(x, y), shape_line(words, 14.0), "#1F2937")


def names(root: ET.Element) -> set[str]:
    return {element.tag.removeprefix(NS) for element in root.iter()}


@every_scene
def test_texts_of_a_sample_are_in_layer_order(scene: Scene):
    shapes = diagram_shapes(scene)
    root = ET.fromstring(to_svg(shapes, diagram_bounds(scene, shapes), scene.scenario.name))
    written = [element.text for element in root.iter(f"{NS}text")]
    assert written == [shape.line.text for shape in shapes if isinstance(shape, TextRun)]


@every_scene
def test_shapes_of_an_element_are_in_a_group_with_its_id(scene: Scene):
    shapes = diagram_shapes(scene)
    root = ET.fromstring(to_svg(shapes, diagram_bounds(scene, shapes)))
    named = {group.get("data-element") for group in root.iter(f"{NS}g")} - {None}
    assert named == {shape.element for shape in shapes if shape.element}
    tooltips = {title.text for group in root.iter(f"{NS}g") for title in group.findall(f"{NS}title")}
    assert tooltips == {shape.tooltip for shape in shapes if shape.tooltip}


@pytest.mark.parametrize("words", HOSTILE)
def test_user_text_is_escaped(words: str):
    shape = Rectangle(Box(0, 0, 9, 9), Fill("#FFFFFF"), element=words, tooltip=words)
    root = parsed([text_run(words), shape], words)
    assert names(root) == {"svg", "title", "style", "text", "g", "rect"}
    escaped = re.sub("[\x00\ufffe\uffff]", "\ufffd", words)
    assert root.findtext(f"{NS}title") == escaped
    group = root.find(f"{NS}g")
    assert group is not None
    assert group.get("data-element") == escaped
    assert set(group.keys()) == {"data-element"}


@given(st.text(st.characters(exclude_categories=[]), max_size=30))
def test_any_text_gives_valid_xml(words: str):
    shapes: list[Shape] = [Rectangle(Box(0, 0, 9, 9), tooltip=words, element=words)]
    if shape_line(words, 14.0).text:
        shapes.append(text_run(words))
    parsed(shapes, words)


def test_line_keeps_its_measured_width_and_spaces():
    run = text_run("two  spaces ", 30, 50)
    (element,) = parsed([run]).iter(f"{NS}text")
    assert element.text == "two  spaces "
    assert float(element.get("textLength", 0)) == pytest.approx(run.line.width, abs=0.01)
    assert (element.get("x"), element.get("y")) == ("30", "50")


def test_only_used_characters_of_bundled_fonts_are_embedded():
    document = to_svg([text_run("Ő保"), TextRun(Point(0, 0), shape_line("b", 9.0, "bold"), "#000000")], BOUNDS)
    found = re.findall(
        r'font-family: "([^"]+)"; font-weight: (\d+); src: url\("data:font/ttf;base64,([^"]+)"', document
    )
    cut = {
        (family, weight): "".join(map(chr, sorted(uharfbuzz.Face(base64.b64decode(data)).unicodes)))
        for family, weight, data in found
    }
    assert cut == {("Inter", "400"): "Ő", ("Noto Sans SC", "400"): "保", ("Inter", "600"): "b"}


def test_embedded_fonts_keep_kerning():
    document = to_svg([text_run("AV")], BOUNDS)
    data = re.search(r'base64,([^"]+)"', document)
    assert data is not None
    font = uharfbuzz.Font(uharfbuzz.Face(base64.b64decode(data[1])))
    widths = []
    for words in ("AV", "A", "V"):
        buffer = uharfbuzz.Buffer()
        buffer.add_str(words)
        buffer.guess_segment_properties()
        uharfbuzz.shape(font, buffer)
        widths.append(sum(position.x_advance for position in buffer.glyph_positions))
    assert widths[0] < widths[1] + widths[2]


def test_embedded_fonts_include_the_box_for_missing_characters():
    document = to_svg([text_run("gone: \U000e8000")], BOUNDS)
    data = re.search(r'base64,([^"]+)"', document)
    assert data is not None
    face = uharfbuzz.Face(base64.b64decode(data[1]))
    assert 0xE8000 not in face.unicodes
    assert uharfbuzz.Font(face).get_glyph_extents(0).width > 0


def test_svg_has_no_external_references_or_scripts():
    for scene in SCENES.values():
        shapes = diagram_shapes(scene)
        document = to_svg(shapes, diagram_bounds(scene, shapes))
        assert re.findall(r"(?:href|src=|@import|<script|<image|javascript:)", document) == []
        assert {url.split(":")[0] for url in re.findall(r'url\("([^"]+)', document)} <= {"data"}


def test_higher_layers_come_later():
    low = Rectangle(Box(0, 0, 9, 9), Fill("#FF0000"), layer=Layer.BACKGROUND)
    high = Rectangle(Box(0, 0, 9, 9), Fill("#0000FF"), layer=Layer.MARKS)
    colours = [element.get("fill") for element in parsed([high, low]).iter(f"{NS}rect")]
    assert colours == ["#FF0000", "#0000FF"]


@pytest.mark.usefixtures("qapp")
def test_shapes_match_the_png():
    shapes: list[Shape] = [
        Rectangle(Box(10, 10, 80, 40), Fill("#2563A8"), Stroke("#1F2937", 2), radius=8),
        Ellipse(Box(120, 0, 60, 60), Fill("#E6F4EF"), Stroke("#0B7A5B", 3, (6, 4), "round")),
        Polygon((Point(200, 0), Point(260, 30), Point(200, 60)), Fill("#C2410C")),
        Polyline((Point(20, 120), Point(150, 120), Point(150, 160), Point(300, 160)), Stroke("#4B5563", 4), radius=10),
    ]
    for before, after in pairwise(_rendered_images(shapes)):
        differing = sum(abs(one - other) for one, other in zip(before, after, strict=True)) / len(before)
        assert differing < 0.5, "average of 255 levels: antialiasing stays below"


def _rendered_images(shapes: list[Shape]) -> list[bytes]:
    """Return the grey values of the PNG, and of the SVG as rendered by Qt."""
    target = BytesIO()
    write_png(shapes, BOUNDS, target)
    png = QImage.fromData(QByteArray(target.getvalue()))
    drawn = QImage(png.size(), QImage.Format.Format_RGB32)
    drawn.fill(0xFFFFFFFF)
    painter = QPainter(drawn)
    QSvgRenderer(QByteArray(to_svg(shapes, BOUNDS).encode())).render(painter)
    painter.end()
    grey = [image.convertToFormat(QImage.Format.Format_Grayscale8) for image in (png, drawn)]
    return [bytes(image.constBits()) for image in grey]


@every_scene
def test_each_node_flow_and_annotation_has_one_group_with_id_class_and_title(scene: Scene):
    shapes = diagram_shapes(scene)
    expected = element_names(scene.scenario)
    document = to_svg(shapes, diagram_bounds(scene, shapes), names=expected)
    groups = [group for group in ET.fromstring(document).iter(f"{NS}g") if group.get("id")]
    drawn = {shape.element for shape in shapes} & {*expected}
    assert sorted(group.get("id", "") for group in groups) == sorted(drawn)
    for group in groups:
        name = expected[group.get("id", "")]
        assert group.get("class") == name.kind
        assert group.findtext(f"{NS}title")
    assert {*scene.scenario.nodes} <= drawn


@pytest.mark.usefixtures("qapp")
@every_scene
def test_groups_do_not_change_the_picture(scene: Scene):
    shapes = diagram_shapes(scene)
    bounds = diagram_bounds(scene, shapes)
    documents = [to_svg(shapes, bounds, names=names) for names in ({}, element_names(scene.scenario))]
    plain, grouped = (_rendered_svg(document, int(bounds.width), int(bounds.height)) for document in documents)
    differing = sum(abs(one - other) > 40 for one, other in zip(plain, grouped, strict=True))
    assert differing < 100, "lines that touch a border are painted over it instead of under it"


def test_shape_that_would_cover_another_one_stays_below_it():
    line = Polyline((Point(0, 50), Point(200, 50)), Stroke("#FF0000", 8), element="f", layer=Layer.FLOWS)
    box = Rectangle(Box(80, 20, 40, 60), Fill("#00FF00"), element="n", layer=Layer.NODES)
    label = text_run("yes", 150, 40)
    shapes: list[Shape] = [line, box, replace(label, element="f")]
    found = [*shape_groups(shapes, {"f": ElementName("flow", "Flow"), "n": ElementName("step", "Step")})]
    assert [(group.element, group.is_main, len(group.shapes)) for group in found] == [
        ("f", False, 1),
        ("n", True, 1),
        ("f", True, 1),
    ]
    apart = [*shape_groups([line, replace(box, box=Box(80, 70, 40, 60)), shapes[2]], {"f": ElementName("flow", "")})]
    assert [(group.element, len(group.shapes)) for group in apart] == [("n", 1), ("f", 2)]


def test_ground_is_white_or_transparent():
    assert [element.get("fill") for element in parsed([]).iter(f"{NS}rect")] == []
    (ground,) = ET.fromstring(to_svg([], BOUNDS, ground="#FFFFFF")).iter(f"{NS}rect")
    assert (ground.get("fill"), ground.get("width"), ground.get("x")) == ("#FFFFFF", "400", "-10")


@pytest.mark.parametrize("words", ["שלום", "abc שלום", "שלום abc", "مرحبا 12"])
def test_right_to_left_text_is_never_stretched(words: str):
    (element,) = parsed([text_run(words)]).iter(f"{NS}text")
    assert element.get("textLength") is None


def test_programs_without_the_embedded_fonts_have_named_fallbacks():
    family = parsed([text_run("plain")]).get("font-family")
    assert family == "'Inter', 'Arial', 'Liberation Sans', sans-serif"


def _rendered_svg(document: str, width: int, height: int) -> bytes:
    """Return the grey values of an SVG as rendered by Qt."""
    drawn = QImage(width, height, QImage.Format.Format_RGB32)
    drawn.fill(0xFFFFFFFF)
    painter = QPainter(drawn)
    QSvgRenderer(QByteArray(document.encode())).render(painter)
    painter.end()
    grey = drawn.convertToFormat(QImage.Format.Format_Grayscale8)
    return bytes(grey.constBits())
