"""The screen and the PDF match: after blurring by one pixel, no pixel differs by more than 40 of 255.

Antialiasing stays below this limit; a text shifted by 2 pixels or a single missing mark exceeds it.
"""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from itertools import groupby

import pytest
from PIL import Image, ImageChops, ImageFilter
from PySide6.QtGui import QImage, QPainter

from cpm_desktop.desktop.canvas.scene.painter import ShapeBatch
from cpm_desktop.drawing.diagram import diagram_bounds, diagram_shapes
from cpm_desktop.drawing.scene import Scene
from cpm_desktop.drawing.shapes import Ellipse, Polygon, Shape, TextRun
from cpm_desktop.drawing.theme import PRINT_THEME
from cpm_desktop.model.layout import Box, Point
from cpm_desktop.printing.png import write_png
from tests.drawing.sample_scenes import sample_scenes

SCENES = {name: replace(scene, theme=PRINT_THEME) for name, scene in sample_scenes().items()}
MAX_DIFFERENCE = 40


def screen_image(shapes: list[Shape], bounds: Box, size: tuple[int, int]) -> Image.Image:
    """Paint shapes with Qt, at 100 %."""
    image = QImage(*size, QImage.Format.Format_RGBA8888)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(size[0] / bounds.width, size[1] / bounds.height)
    painter.translate(-bounds.x, -bounds.y)
    for _layer, group in groupby(shapes, key=lambda shape: shape.layer):
        ShapeBatch(group).paint(painter, 1)
    painter.end()
    return Image.frombytes("RGBA", size, bytes(image.constBits())).convert("L")


def pdf_image(shapes: list[Shape], bounds: Box) -> Image.Image:
    """Write shapes to a PDF and render its page at 96 dpi."""
    target = BytesIO()
    write_png(shapes, bounds, target, dpi=96)
    return Image.open(target).convert("L")


def largest_difference(first: Image.Image, second: Image.Image) -> int:
    """Return the largest difference of any pixel, of 255 levels, after blurring the edges."""
    blurred = [image.filter(ImageFilter.BoxBlur(1)) for image in (first, second)]
    levels = ImageChops.difference(*blurred).histogram()
    return max(level for level, count in enumerate(levels) if count)


@pytest.mark.parametrize("scene", SCENES.values(), ids=SCENES.keys())
def test_screen_and_pdf_show_the_same(qapp, scene: Scene):
    shapes = diagram_shapes(scene)
    bounds = diagram_bounds(scene, shapes)
    paper = pdf_image(shapes, bounds)
    assert largest_difference(screen_image(shapes, bounds, paper.size), paper) <= MAX_DIFFERENCE


def without_kind(shapes: list[Shape], kind: type) -> list[Shape]:
    """Return the shapes without one shape of a kind."""
    removed = [shape for shape in shapes if isinstance(shape, kind)][3]
    return [shape for shape in shapes if shape is not removed]


def test_comparison_detects_missing_or_moved_shapes(qapp):
    scene = next(iter(SCENES.values()))
    shapes = diagram_shapes(scene)
    bounds = diagram_bounds(scene, shapes)
    paper = pdf_image(shapes, bounds)
    moved = list(shapes)
    number = next(index for index, shape in enumerate(shapes) if isinstance(shape, TextRun))
    run = shapes[number]
    assert isinstance(run, TextRun)
    moved[number] = replace(run, origin=Point(run.origin.x + 2, run.origin.y))
    for damaged in (moved, without_kind(shapes, Polygon), without_kind(shapes, Ellipse), without_kind(shapes, TextRun)):
        assert largest_difference(screen_image(damaged, bounds, paper.size), paper) > MAX_DIFFERENCE
