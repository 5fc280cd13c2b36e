"""The widget that shows charts, laid out for its width; a click on a shape selects its element."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil
from pathlib import Path

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QMenu, QToolTip

from cpm_desktop.desktop.canvas.scene.painter import ShapeBatch, to_qrectf
from cpm_desktop.desktop.panels.analysis.charts.chart_data import ChartData, chart_labels
from cpm_desktop.desktop.panels.analysis.charts.chart_picture import ask_picture_path, copy_picture, save_picture
from cpm_desktop.desktop.settings.appearance import Appearance
from cpm_desktop.desktop.text.plain_text import tool_tip
from cpm_desktop.desktop.workspace.workspace import Workspace
from cpm_desktop.drawing.bounds import shape_bounds, with_margin
from cpm_desktop.drawing.charts.chart import Chart, chart_bounds, chart_shapes, chart_texts
from cpm_desktop.drawing.shapes import Shape, TextRun
from cpm_desktop.i18n import join_sentences, semicolon_list
from cpm_desktop.layout.placement import Size
from cpm_desktop.model.layout import Box
from cpm_desktop.storage.errors import SaveError

MARGIN = 14.0
MIN_WIDTH = 240.0
MIN_COLUMN_WIDTH = 380.0
"""Charts are side by side as long as each has this width."""
CHART_HEIGHT = 190.0
HIT_TOLERANCE = 3.0
"""The distance from a shape within which a click still hits it."""


@dataclass(frozen=True)
class PlacedChart:
    """A chart with its shapes, and its area in the view."""

    chart: Chart
    shapes: tuple[Shape, ...]
    shape_batch: ShapeBatch
    area: Box


class ChartView(QAbstractScrollArea):
    """Shows charts and shares the selection with all other views."""

    elements_selected = Signal(object)
    """The user clicked on a shape; carries the ids of its elements, which are now selected."""
    navigate_requested = Signal(object)
    """The user asked to navigate to these elements; carries their ids."""
    chart_save_failed = Signal(str)
    """A picture could not be saved; carries the reason as a sentence."""
    chart_saved = Signal(object)
    """A picture was saved; carries its path."""

    def __init__(self, chart_data: ChartData, workspace: Workspace, appearance: Appearance) -> None:
        super().__init__()
        self._chart_data, self._workspace, self._appearance = chart_data, workspace, appearance
        self.placed_charts: tuple[PlacedChart, ...] = ()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self._layout_charts()
        appearance.changed.connect(self._layout_charts)
        workspace.selection.changed.connect(self.viewport().update)

    @property
    def charts(self) -> tuple[Chart, ...]:
        """Return the displayed charts."""
        return self._chart_data.charts

    def show_charts(self, chart_data: ChartData) -> None:
        """Show `chart_data` instead of the current charts."""
        if chart_data != self._chart_data:
            self._chart_data = chart_data
            self._layout_charts()

    def follow_selection(self) -> None:
        """Highlight the selected elements."""
        self.viewport().update()

    def focus_content(self) -> None:
        """Move the keyboard focus to the charts."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def elements_at(self, position: QPointF) -> tuple[str, ...]:
        """Return the ids of the elements whose shapes are at a position of the viewport, the topmost first."""
        known = self._workspace.scenario.element
        found = (shape.element for shape in self._shapes_at(position) if shape.element)
        return tuple(element for element in dict.fromkeys(found) if known(element) is not None)

    def chart_at(self, position: QPointF) -> PlacedChart | None:
        """Return the chart at a position of the viewport; if there is only one chart, return it for any position."""
        content_position = self._to_content_position(position)
        found = (placed for placed in self.placed_charts if to_qrectf(placed.area).contains(content_position))
        return next(found, self.placed_charts[0] if len(self.placed_charts) == 1 else None)

    def save_chart(self, chart: Chart) -> None:
        """Ask where to save a chart as SVG, PDF or PNG, dark on white, and save it."""
        folder = self._workspace.file_path.parent if self._workspace.file_path is not None else Path.home()
        path = ask_picture_path(self, chart.title, folder)
        if path is None:
            return
        try:
            save_picture(chart, path)
        except SaveError as error:
            self.chart_save_failed.emit(str(error))
        else:
            self.chart_saved.emit(path)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out the charts for the new width."""
        super().resizeEvent(event)
        self._layout_charts()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the visible charts, and a ring around selected elements."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(event.rect(), QColor(self._appearance.theme.panel))
        ring = QPen(QColor(self._appearance.theme.selection), 2)
        selected = set(self._workspace.selection.ids)
        painter.translate(-self.horizontalScrollBar().value(), -self.verticalScrollBar().value())
        for placed in self.placed_charts:
            painter.save()
            painter.translate(placed.area.x, placed.area.y)
            placed.shape_batch.paint(painter, 1.0)
            painter.setPen(ring)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for shape in placed.shapes:
                if shape.element in selected and not isinstance(shape, TextRun):
                    painter.drawRect(to_qrectf(with_margin(shape_bounds(shape), 1)))
            painter.restore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Select the elements of the shapes under the mouse."""
        elements = self.elements_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and elements:
            self._workspace.selection.select(elements)
            self.elements_selected.emit(elements)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Request navigation to the elements of the shapes under the mouse."""
        elements = self.elements_at(event.position())
        if elements:
            self.navigate_requested.emit(elements)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show a pointing hand over shapes that can be clicked."""
        is_link = bool(self.elements_at(event.position()))
        shape = Qt.CursorShape.PointingHandCursor if is_link else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Show a menu to copy or save the chart."""
        placed = self.chart_at(QPointF(event.pos())) or (self.placed_charts[0] if self.placed_charts else None)
        if placed is not None:
            menu = self.create_context_menu(placed)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(event.globalPos())

    def create_context_menu(self, placed: PlacedChart) -> QMenu:
        """Return the context menu of a chart."""
        menu = QMenu(self)
        menu.addAction(self.tr("&Copy Picture"), lambda: copy_picture(placed.chart))
        menu.addAction(self.tr("&Save Picture…"), lambda: self.save_chart(placed.chart))
        return menu

    def viewportEvent(self, event: QEvent) -> bool:
        """Show the tooltip of the topmost shape under the mouse."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            tooltips = [shape.tooltip for shape in self._shapes_at(QPointF(event.pos())) if shape.tooltip]
            QToolTip.showText(event.globalPos(), tool_tip(tooltips[0] if tooltips else ""), self.viewport())
            return True
        return super().viewportEvent(event)

    def event(self, event: QEvent) -> bool:
        """Handle the Copy shortcut here instead of in the window."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and _is_copy_key(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy the first chart on Copy; other keys scroll."""
        if _is_copy_key(event) and self.placed_charts:
            copy_picture(self.placed_charts[0].chart)
        else:
            super().keyPressEvent(event)

    def _layout_charts(self) -> None:
        """Lay out and repaint the charts."""
        self.placed_charts = self.place_charts()
        self._update_accessible_description()
        self._set_scroll_bars()
        self.viewport().update()

    def place_charts(self) -> tuple[PlacedChart, ...]:
        """Return the charts in as many columns as fit."""
        charts, theme, words = self._chart_data.charts, self._appearance.theme, chart_labels()
        room = max(MIN_WIDTH, self.viewport().width() - 2 * MARGIN)
        columns = max(1, min(len(charts), int((room + MARGIN) / (MIN_COLUMN_WIDTH + MARGIN))))
        size = Size((room - (columns - 1) * 2 * MARGIN) / columns, self._chart_height(len(charts) <= columns))
        placed: list[PlacedChart] = []
        y = MARGIN / 2
        for first in range(0, len(charts), columns):
            x, lowest = MARGIN, y
            for chart in charts[first : first + columns]:
                shapes = tuple(chart_shapes(chart, size, theme, words))
                bounds = chart_bounds(shapes, size)
                placed.append(PlacedChart(chart, shapes, ShapeBatch(shapes), Box(x, y, bounds.width, bounds.height)))
                x += max(size.width, bounds.width) + 2 * MARGIN
                lowest = max(lowest, y + bounds.height)
            y = lowest + MARGIN
        return tuple(placed)

    def _chart_height(self, is_one_row: bool) -> float:
        """Return the height of charts without a height of their own; a single row fills the view."""
        return max(CHART_HEIGHT, self.viewport().height() - 1.5 * MARGIN) if is_one_row else CHART_HEIGHT

    def _update_accessible_description(self) -> None:
        """Describe the figures of the charts to screen readers."""
        sentences = (
            join_sentences((placed.chart.title, semicolon_list(chart_texts(placed.shapes))))
            for placed in self.placed_charts
        )
        self.setAccessibleDescription(join_sentences(sentences))

    def _set_scroll_bars(self) -> None:
        room = self.viewport().size()
        wide = max((placed.area.x + placed.area.width for placed in self.placed_charts), default=0.0) + MARGIN
        high = max((placed.area.y + placed.area.height for placed in self.placed_charts), default=0.0) + MARGIN / 2
        for bar, needed, shown in (
            (self.horizontalScrollBar(), wide, room.width()),
            (self.verticalScrollBar(), high, room.height()),
        ):
            bar.setRange(0, max(0, ceil(needed) - shown))
            bar.setPageStep(shown)
            bar.setSingleStep(24)

    def _to_content_position(self, position: QPointF) -> QPointF:
        return position + QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    def _shapes_at(self, position: QPointF) -> list[Shape]:
        """Return the shapes at a position of the viewport, the topmost first."""
        content_position = self._to_content_position(position)
        return [
            shape
            for placed in self.placed_charts
            for shape in reversed(placed.shapes)
            if _hit_area(shape).contains(content_position - QPointF(placed.area.x, placed.area.y))
        ]


def _hit_area(shape: Shape) -> QRectF:
    return to_qrectf(with_margin(shape_bounds(shape), HIT_TOLERANCE if shape.element else 0))


def _is_copy_key(event: QKeyEvent) -> bool:
    return event.matches(QKeySequence.StandardKey.Copy)
