"""Emotion curves that follow the canvas above them: each step stands under its box, at any scroll and zoom."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QShowEvent

from cpm_desktop.desktop.background.idle_timer import after_rest
from cpm_desktop.desktop.canvas.scene.painter import Picture
from cpm_desktop.desktop.canvas.view import CanvasView
from cpm_desktop.desktop.panels.analysis.charts.chart_table import ChartSheet, chart_words
from cpm_desktop.desktop.panels.analysis.charts.chart_view import MARGIN, ChartView, Placed
from cpm_desktop.desktop.settings.appearance import Appearance
from cpm_desktop.desktop.workspace.workspace import Workspace
from cpm_desktop.drawing.charts.aligned_emotions import HEIGHT, aligned_emotion_shapes
from cpm_desktop.drawing.charts.emotions import EmotionCurve
from cpm_desktop.model.bands import Span
from cpm_desktop.model.layout import Box


class AlignedCharts(ChartView):
    """Shows curves along the canvas; as in a report where the canvas is not above them, say behind the welcome page."""

    def __init__(self, sheet: ChartSheet, workspace: Workspace, appearance: Appearance, canvas: CanvasView) -> None:
        self._canvas = canvas
        super().__init__(sheet, workspace, appearance)
        self._following = after_rest(self, 0, self._lay_out)
        bar = canvas.horizontalScrollBar()
        for signal in (bar.valueChanged, bar.rangeChanged, canvas.zoom_changed, canvas.canvas_scene.redrawn):
            signal.connect(self._follow)

    def place_charts(self) -> tuple[Placed, ...]:
        """Return the curves below each other, as wide as the canvas."""
        curves = [chart for chart in self.charts if isinstance(chart, EmotionCurve)]
        if not self._is_below_canvas() or len(curves) < len(self.charts):
            return super().place_charts()
        theme, words = self._appearance.theme, chart_words()
        start = self._start()
        across, middles = Span(start - MARGIN, self._canvas.viewport().width()), self._middles(start - MARGIN)
        placed = []
        for number, curve in enumerate(curves):
            shapes = tuple(aligned_emotion_shapes(curve, middles, across, theme, words))
            area = Box(MARGIN, MARGIN / 2 + number * HEIGHT, across.end - MARGIN, HEIGHT)
            placed.append(Placed(curve, shapes, Picture(shapes), area))
        return tuple(placed)

    def showEvent(self, event: QShowEvent) -> None:
        """Take up what the canvas shows by now."""
        super().showEvent(event)
        self._follow()

    def _follow(self, *_: object) -> None:
        """Draw anew as soon as everything else has its place."""
        if self.isVisible():
            self._following.start()

    def _is_below_canvas(self) -> bool:
        """Tell whether the canvas is in sight and begins where these charts do, or to the right of that."""
        return self._canvas.isVisible() and self._canvas.window() is self.window() and self._start() >= MARGIN

    def _start(self) -> float:
        """Return where the diagram begins, right of the headers of its lanes, in this viewport."""
        return float(self.viewport().mapFromGlobal(self._canvas.viewport().mapToGlobal(QPoint())).x())

    def _middles(self, start: float) -> Mapping[str, float]:
        """Return where the middle of each node is along x, for a diagram that is in sight from `start` on."""
        on_canvas = self._canvas.viewportTransform()
        return {
            key: start + on_canvas.map(QPointF(box.x + box.width / 2, 0)).x()
            for key, box in self._canvas.drawing.placement.nodes.items()
        }
