"""Emotion curves aligned with the canvas above them: each step is below its box, at any scroll position and zoom."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QShowEvent

from cpm_desktop.desktop.background.idle_timer import debounce_timer
from cpm_desktop.desktop.canvas.canvas_view import CanvasView
from cpm_desktop.desktop.canvas.scene.painter import ShapeBatch
from cpm_desktop.desktop.panels.analysis.charts.chart_data import ChartData, chart_labels
from cpm_desktop.desktop.panels.analysis.charts.chart_view import MARGIN, ChartView, PlacedChart
from cpm_desktop.desktop.settings.appearance import Appearance
from cpm_desktop.desktop.workspace.workspace import Workspace
from cpm_desktop.drawing.charts.aligned_emotion_chart import CURVE_SURROUNDINGS_HEIGHT, aligned_emotion_shapes
from cpm_desktop.drawing.charts.emotion_chart import CURVE_HEIGHT, EmotionChart
from cpm_desktop.model.bands import Span
from cpm_desktop.model.layout import Box


class AlignedCharts(ChartView):
    """Shows curves aligned with the canvas. If the canvas is not above them, they are laid out as in a report."""

    def __init__(self, chart_data: ChartData, workspace: Workspace, appearance: Appearance, canvas: CanvasView) -> None:
        self._canvas = canvas
        super().__init__(chart_data, workspace, appearance)
        self._layout_timer = debounce_timer(self, 0, self._layout_charts)
        bar = canvas.horizontalScrollBar()
        for signal in (bar.valueChanged, bar.rangeChanged, canvas.zoom_changed, canvas.canvas_scene.redrawn):
            signal.connect(self._schedule_layout)

    def place_charts(self) -> tuple[PlacedChart, ...]:
        """Return the curves, one below the other, as wide as the canvas."""
        curves = [chart for chart in self.charts if isinstance(chart, EmotionChart)]
        if not self._is_below_canvas() or len(curves) < len(self.charts):
            return super().place_charts()
        theme, words = self._appearance.theme, chart_labels()
        left = self._diagram_left()
        horizontal_span, node_centres = (
            Span(left - MARGIN, self._canvas.viewport().width()),
            self._node_centres(left - MARGIN),
        )
        curve_height = self._curve_height(len(curves))
        height = curve_height + CURVE_SURROUNDINGS_HEIGHT
        placed = []
        for number, curve in enumerate(curves):
            shapes = tuple(aligned_emotion_shapes(curve, node_centres, horizontal_span, theme, words, curve_height))
            area = Box(MARGIN, MARGIN / 2 + number * height, horizontal_span.end - MARGIN, height)
            placed.append(PlacedChart(curve, shapes, ShapeBatch(shapes), area))
        return tuple(placed)

    def _curve_height(self, count: int) -> float:
        """Return the height of each of `count` curves: they share the height of the viewport, if there is enough."""
        available = self.viewport().height() - MARGIN
        return max(CURVE_HEIGHT, available / max(count, 1) - CURVE_SURROUNDINGS_HEIGHT)

    def showEvent(self, event: QShowEvent) -> None:
        """Update the layout to the part of the diagram that the canvas shows."""
        super().showEvent(event)
        self._schedule_layout()

    def _schedule_layout(self, *_: object) -> None:
        """Lay out the charts again after all other widgets are laid out."""
        if self.isVisible():
            self._layout_timer.start()

    def _is_below_canvas(self) -> bool:
        """Return whether the canvas is visible and its left edge is not left of these charts."""
        return self._canvas.isVisible() and self._canvas.window() is self.window() and self._diagram_left() >= MARGIN

    def _diagram_left(self) -> float:
        """Return the x of the diagram's left edge, right of its lane headers, in this viewport."""
        return float(self.viewport().mapFromGlobal(self._canvas.viewport().mapToGlobal(QPoint())).x())

    def _node_centres(self, left: float) -> Mapping[str, float]:
        """Return the x of each node's centre, for a diagram whose visible part begins at `left`."""
        on_canvas = self._canvas.viewportTransform()
        return {
            key: left + on_canvas.map(QPointF(box.x + box.width / 2, 0)).x()
            for key, box in self._canvas.drawing.placement.nodes.items()
        }
