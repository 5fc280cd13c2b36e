"""The emotion chart whose steps are aligned with the diagram above it."""

from __future__ import annotations

from cpm_desktop.drawing.charts.aligned_emotion_chart import aligned_emotion_shapes
from cpm_desktop.drawing.charts.chart_labels import ChartLabels
from cpm_desktop.drawing.charts.emotion_chart import EmotionChart, EmotionStep
from cpm_desktop.drawing.shapes import TextRun
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
