"""Chart lengths are proportional to their values, and parts add up to the whole."""

from __future__ import annotations

from itertools import pairwise

import pytest

from cpm_desktop.drawing.charts.causes import CauseChart, CauseRow
from cpm_desktop.drawing.charts.chart import chart_shapes
from cpm_desktop.drawing.charts.effort import EffortChart, EffortRow
from cpm_desktop.drawing.charts.emotion_chart import EmotionChart, EmotionStep, steps_per_strip
from cpm_desktop.drawing.charts.heatmap import HeatmapCell, HeatmapChart, HeatmapLane
from cpm_desktop.drawing.charts.histogram import HistogramBar, HistogramChart
from cpm_desktop.drawing.charts.lead_time import LeadTimeChart, LeadTimeRow
from cpm_desktop.drawing.charts.value_mix import ValueMixBar, ValueMixChart
from cpm_desktop.drawing.shapes import Ellipse, Fill, Layer, Polyline, Rectangle, Shape, TextRun
from cpm_desktop.drawing.theme import LIGHT_THEME
from cpm_desktop.layout.placement import Size
from cpm_desktop.model.elements import ValueClass

SIZE = Size(600, 190)


def bars(shapes: list[Shape]) -> list[Rectangle]:
    return [shape for shape in shapes if isinstance(shape, Rectangle) and shape.layer == Layer.NODES and shape.tooltip]


def grey_level(colour: str) -> float:
    red, green, blue = (int(colour[start : start + 2], 16) for start in (1, 3, 5))
    return 0.299 * red + 0.587 * green + 0.114 * blue


def test_work_and_waiting_are_drawn_to_scale_and_waiting_is_hatched():
    shapes = chart_shapes(
        LeadTimeChart("", (LeadTimeRow("a", 10, 30, "a"), LeadTimeRow("b", 40, 0, "b"))), SIZE, LIGHT_THEME
    )
    work, waiting, other = bars(shapes)
    assert waiting.box.width == pytest.approx(3 * work.box.width)
    assert other.box.width == pytest.approx(work.box.width + waiting.box.width)
    assert waiting.box.x == pytest.approx(work.box.x + work.box.width)
    assert waiting.fill is not None
    assert waiting.fill.hatch
    assert work.fill is not None
    assert not work.fill.hatch


def test_effort_and_causes_are_drawn_to_scale():
    first, second = bars(
        chart_shapes(EffortChart("", (EffortRow("a", 7, 0), EffortRow("b", 21, 0))), SIZE, LIGHT_THEME)
    )
    assert second.box.width == pytest.approx(3 * first.box.width)
    rows = (CauseRow("a", 0.5, "problem"), CauseRow("b", 0.125, "problem"))
    half, eighth = bars(chart_shapes(CauseChart("", rows), SIZE, LIGHT_THEME))
    assert half.box.width == pytest.approx(4 * eighth.box.width)


def test_value_shares_fill_the_bar_and_differ_in_greyscale():
    minutes: dict[ValueClass, float] = {"value_adding": 50.0, "necessary": 30.0, "waste": 20.0}
    parts = bars(chart_shapes(ValueMixChart("", (ValueMixBar("all", minutes),)), SIZE, LIGHT_THEME))
    assert [part.box.width for part in parts] == pytest.approx([300, 180, 120])
    adding, necessary, waste = (part.fill or Fill("#000000") for part in parts)
    assert waste.hatch
    assert abs(grey_level(adding.colour) - grey_level(necessary.colour)) > 60


def test_histogram_is_drawn_to_scale_with_marks_at_their_times():
    cases = (HistogramBar(0, 10, 100), HistogramBar(10, 20, 25), HistogramBar(20, 30, 0))
    shapes = chart_shapes(HistogramChart("", cases, 5, 15), SIZE, LIGHT_THEME)
    first, second = bars(shapes)
    assert first.box.height == pytest.approx(4 * second.box.height)
    marks = sorted(shape.points[0].x for shape in shapes if isinstance(shape, Polyline) and shape.layer == Layer.MARKS)
    middles = [bar.box.x + bar.box.width / 2 for bar in (first, second)]
    assert marks == pytest.approx(middles)
    texts = {shape.line.text for shape in shapes if isinstance(shape, TextRun)}
    assert {"median 5 min", "90 % within 15 min"} <= texts


def test_mark_lines_do_not_cross_mark_labels():
    for p50, p90, mean in ((1, 2, 3), (97, 98, 99), (10, 90, 50), (50, 50, 50)):
        cases = tuple(HistogramBar(low, low + 10, 5) for low in range(0, 100, 10))
        shapes = chart_shapes(HistogramChart("", cases, p50, p90, mean), Size(420, 190), LIGHT_THEME)
        lines = [shape for shape in shapes if isinstance(shape, Polyline) and shape.layer == Layer.MARKS]
        labels = [shape for shape in shapes if isinstance(shape, TextRun) and " " in shape.line.text and shape.tooltip]
        assert len(lines) == len(labels) == 3
        for line in lines:
            for text in labels:
                is_beside = not text.origin.x < line.points[0].x < text.origin.x + text.line.width
                assert is_beside or line.points[0].y > text.origin.y


def test_better_emotions_are_drawn_higher_in_every_strip():
    steps = tuple(EmotionStep(f"s{number}", emotion, f"s{number}") for number, emotion in enumerate((2, 1, 0, -1, -2)))
    shapes = chart_shapes(EmotionChart("", steps), SIZE, LIGHT_THEME)
    heights = [shape.box.y for shape in shapes if isinstance(shape, Ellipse)]
    assert heights == sorted(heights)
    gaps = [later - earlier for earlier, later in pairwise(heights)]
    assert gaps == pytest.approx([gaps[0]] * 4)
    many = EmotionChart("", steps * 8)
    strips = {
        shape.box.y
        for shape in chart_shapes(many, SIZE, LIGHT_THEME)
        if isinstance(shape, Rectangle) and not shape.tooltip
    }
    assert len(strips) == 40 // steps_per_strip(40, 540) + bool(40 % steps_per_strip(40, 540))
    assert sum(isinstance(shape, Ellipse) for shape in chart_shapes(many, SIZE, LIGHT_THEME)) == 40


def test_more_frequent_cells_are_darker():
    lanes = tuple(HeatmapLane(name) for name in "abc")
    cells = {(0, 1): HeatmapCell(0.1), (1, 2): HeatmapCell(0.5), (2, 0): HeatmapCell(2.0)}
    shapes = chart_shapes(HeatmapChart("", lanes, cells), SIZE, LIGHT_THEME)
    shades = [grey_level(bar.fill.colour) for bar in bars(shapes) if bar.fill]
    assert shades == sorted(shades, reverse=True)
    assert {"0.1", "0.5", "2"} <= {shape.line.text for shape in shapes if isinstance(shape, TextRun)}
