"""Every chart keeps its texts apart and inside its bounds, describes its values, and says so if it is empty."""

from __future__ import annotations

from itertools import combinations

import pytest

from cpm_desktop.drawing.bounds import shape_bounds
from cpm_desktop.drawing.charts.chart import Chart, chart_bounds, chart_shapes, chart_texts
from cpm_desktop.drawing.charts.heatmap import HeatmapChart
from cpm_desktop.drawing.shapes import Ellipse, Layer, Rectangle, Shape, TextRun
from cpm_desktop.drawing.text.font_metrics import font_metrics
from cpm_desktop.drawing.text.wrapping import ELLIPSIS
from cpm_desktop.drawing.theme import DARK_THEME, LIGHT_THEME, PRINT_THEME
from cpm_desktop.layout.placement import Size
from cpm_desktop.model.layout import Box
from tests.drawing.charts.sample_charts import charts_of, empty_charts

WIDTHS = (260.0, 430.0, 900.0)
HEIGHT = 190.0


def chart_shapes_of(chart: Chart, width: float = 600.0) -> list[Shape]:
    return chart_shapes(chart, Size(width, HEIGHT), LIGHT_THEME)


def text_runs(shapes: list[Shape]) -> list[TextRun]:
    return [shape for shape in shapes if isinstance(shape, TextRun)]


def capitals_box(run: TextRun) -> Box:
    """Return the box of the capitals of a line, which nothing may cover."""
    height = font_metrics(run.line.size, run.line.weight).cap_height
    return Box(run.origin.x, run.origin.y - height, run.line.width, height)


def overlap_visibly(one: Box, other: Box) -> bool:
    overlap_x = min(one.x + one.width, other.x + other.width) - max(one.x, other.x)
    overlap_y = min(one.y + one.height, other.y + other.height) - max(one.y, other.y)
    return overlap_x > 0.5 and overlap_y > 0.5


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("count", [1, 5, 40])
def test_no_text_overlaps_another_or_is_clipped(count, width):
    for chart in charts_of(count):
        shapes = chart_shapes_of(chart, width)
        bounds = chart_bounds(shapes, Size(width, HEIGHT))
        boxes = [(run.line.text, capitals_box(run)) for run in text_runs(shapes)]
        for (text, one), (other_text, other) in combinations(boxes, 2):
            assert not overlap_visibly(one, other), (type(chart).__name__, text, other_text)
        for shape in shapes:
            box = shape_bounds(shape)
            assert box.x >= -0.5, (type(chart).__name__, shape)
            assert box.x + box.width <= bounds.width + 0.5
        if not isinstance(chart, HeatmapChart):
            assert bounds.width == width, "only a heatmap with many columns may be wider"


@pytest.mark.parametrize("chart", empty_charts(), ids=lambda chart: type(chart).__name__)
def test_empty_chart_shows_its_title_and_a_message(chart):
    shapes = chart_shapes_of(chart)
    assert all(isinstance(shape, TextRun) for shape in shapes)
    texts = {run.full_text for run in text_runs(shapes)}
    assert texts == {chart.title, next(text for text in texts if text.endswith("."))}


def test_elided_text_has_its_full_text_as_tooltip():
    for chart in charts_of(5):
        for run in text_runs(chart_shapes_of(chart, 260.0)):
            if run.line.text.endswith(ELLIPSIS):
                assert run.tooltip, (type(chart).__name__, run.line.text)


def test_charts_describe_their_values():
    lead, effort, value, spread, emotion, heat, causes = (chart_texts(chart_shapes_of(chart)) for chart in charts_of(5))
    assert "Τμήμα εξυπηρέτησης πελατών και παραγγελιών λιανικής: 1.7 min work + 40 min waiting" in lead
    assert any("active" in text and "on hold" in text for text in effort)
    assert any(text.endswith("necessary 93.1 %: 1 h 35 min") for text in value)
    assert "1 h 4 min to 1 h 5 min: 17 of 35 cases" in spread
    assert "A: neutral" in emotion or "A: not known" in emotion
    assert any("→" in text and "per case" in text for text in heat)
    assert any(text.endswith(": 50 %") for text in causes)


def test_chart_shapes_refer_to_their_elements():
    lead, effort, _value, _spread, emotion, heat, causes = (
        {shape.element for shape in chart_shapes_of(chart) if shape.element} for chart in charts_of(5)
    )
    assert lead == effort == {f"p{number}" for number in range(5)}
    assert emotion == {f"s{number}" for number in range(6)}
    assert {f"{sign}{number}" for sign in "fg" for number in range(5)} <= heat
    assert causes == {f"a{number}" for number in range(5)}


def test_chart_colours_follow_the_theme_and_positions_do_not():
    for chart in charts_of(5):
        light, dark, paper = (
            chart_shapes(chart, Size(600, HEIGHT), theme) for theme in (LIGHT_THEME, DARK_THEME, PRINT_THEME)
        )
        assert [shape_bounds(shape) for shape in light] == [shape_bounds(shape) for shape in dark]
        assert [shape_bounds(shape) for shape in light] == [shape_bounds(shape) for shape in paper]
        assert {run.colour for run in text_runs(dark)} <= {DARK_THEME.ink, DARK_THEME.secondary}


def test_shapes_are_in_paint_order():
    for chart in charts_of(5):
        layers = [shape.layer for shape in chart_shapes_of(chart)]
        assert layers == sorted(layers)
        assert all(
            shape.layer >= Layer.NODES
            for shape in chart_shapes_of(chart)
            if isinstance(shape, Rectangle | Ellipse) and shape.element
        )
