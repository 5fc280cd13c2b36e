"""The emotion chart whose steps are aligned with the diagram above it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from cpm_desktop.drawing.charts.aligned_emotion_chart import aligned_emotion_shapes
from cpm_desktop.drawing.charts.chart_labels import ChartLabels
from cpm_desktop.drawing.charts.emotion_chart import EmotionChart, EmotionStep
from cpm_desktop.drawing.shapes import PathShape, TextRun
from cpm_desktop.drawing.theme import LIGHT_THEME
from cpm_desktop.model.bands import Span

CHART = EmotionChart("Customer", (EmotionStep("Call", -1, "call"), EmotionStep("Wait", 1, "wait")))


def texts(step_centres: dict[str, float]) -> str:
    shapes = aligned_emotion_shapes(CHART, step_centres, Span(0, 600), LIGHT_THEME, ChartLabels())
    return " ".join(shape.line.text for shape in shapes if isinstance(shape, TextRun))


def test_steps_of_the_diagram_are_named() -> None:
    assert "Call" in texts({"call": 100.0, "wait": 400.0})
    assert "Wait" not in texts({"call": 100.0})


def test_chart_of_a_document_that_is_no_longer_shown_has_no_steps() -> None:
    assert "Call" not in texts({})


@pytest.mark.parametrize(("base", "curves"), [((None, None), 0), ((-1, 1), 0), ((-1, 2), 1), ((2, None), 0)])
def test_base_has_a_dashed_curve_only_where_it_differs(base: tuple[int | None, int | None], curves: int) -> None:
    steps = tuple(replace(step, base_emotion=emotion) for step, emotion in zip(CHART.steps, base, strict=True))
    chart = replace(CHART, steps=steps, base_name="Today")
    centres = {step.element: 100.0 * number for number, step in enumerate(steps, 1)}
    shapes = aligned_emotion_shapes(chart, centres, Span(0, 400), LIGHT_THEME, ChartLabels())
    paths = [shape for shape in shapes if isinstance(shape, PathShape) and shape.stroke is not None]
    assert sum(bool(shape.stroke and shape.stroke.dash) for shape in paths) == curves
    assert sum(not (shape.stroke and shape.stroke.dash) for shape in paths) == 1
