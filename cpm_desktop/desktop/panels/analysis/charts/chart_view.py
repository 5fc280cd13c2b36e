"""Charts on the screen: laid out for the width of the panel, each shape leading to the element it stands for."""

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

from cpm_desktop.desktop.canvas.scene.painter import Picture, rectangle
from cpm_desktop.desktop.panels.analysis.charts.chart_picture import ask_for_picture, copy_picture, save_picture
from cpm_desktop.desktop.panels.analysis.charts.chart_table import ChartSheet, chart_words
from cpm_desktop.desktop.settings.appearance import Appearance
from cpm_desktop.desktop.workspace.workspace import Workspace
from cpm_desktop.drawing.bounds import grown, shape_bounds
from cpm_desktop.drawing.charts.chart import Chart, chart_bounds, chart_shapes, figures_of
from cpm_desktop.drawing.shapes import Shape, TextRun
from cpm_desktop.i18n import in_turn, set_apart
from cpm_desktop.layout.placement import Size
from cpm_desktop.model.layout import Box
from cpm_desktop.storage.errors import SaveError

MARGIN = 14.0
LEAST_WIDTH = 240.0
COLUMN = 380.0
"""Charts stand side by side as long as each has this width."""
HEIGHT = 190.0
NEAR = 3.0
"""A click this far from a shape still meets it."""


@dataclass(frozen=True)
class Placed:
    """A chart, its shapes and where its upper left corner is on the sheet."""

    chart: Chart
    shapes: tuple[Shape, ...]
    picture: Picture
    area: Box


class ChartView(QAbstractScrollArea):
    """Shows the charts of a sheet and shares the selection with every other view."""

    chosen = Signal(object)
    """Somebody clicked on a shape; carries the ids of its elements, which are selected now."""
    gone_to = Signal(object)
    """Somebody wants to go to these elements."""
    failed = Signal(str)
    """A picture could not be saved; carries a sentence."""
    saved = Signal(object)
    """A picture was saved; carries its path."""

    def __init__(self, sheet: ChartSheet, workspace: Workspace, appearance: Appearance) -> None:
        super().__init__()
        self._sheet, self._workspace, self._appearance = sheet, workspace, appearance
        self.placed: tuple[Placed, ...] = ()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self._lay_out()
        appearance.changed.connect(self._lay_out)
        workspace.selection_changed.connect(self.viewport().update)

    @property
    def charts(self) -> tuple[Chart, ...]:
        """The charts that are shown."""
        return self._sheet.charts

    def show_sheet(self, sheet: ChartSheet) -> None:
        """Show other charts."""
        if sheet != self._sheet:
            self._sheet = sheet
            self._lay_out()

    def follow_selection(self) -> None:
        """Mark what every other view has selected."""
        self.viewport().update()

    def enter(self) -> None:
        """Put the cursor here."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def elements_at(self, place: QPointF) -> tuple[str, ...]:
        """Return the ids of what the shapes at a place of the viewport stand for, the uppermost first."""
        known = self._workspace.scenario.element
        found = (shape.element for shape in self._shapes_at(place) if shape.element)
        return tuple(element for element in dict.fromkeys(found) if known(element) is not None)

    def chart_at(self, place: QPointF) -> Placed | None:
        """Return the chart at a place of the viewport, the only one wherever that is."""
        spot = self._on_sheet(place)
        found = (placed for placed in self.placed if rectangle(placed.area).contains(spot))
        return next(found, self.placed[0] if len(self.placed) == 1 else None)

    def save(self, chart: Chart) -> None:
        """Ask where to save a chart as SVG, PDF or PNG, dark on white, and do so."""
        folder = self._workspace.path.parent if self._workspace.path is not None else Path.home()
        path = ask_for_picture(self, chart.title, folder)
        if path is None:
            return
        try:
            save_picture(chart, path)
        except SaveError as error:
            self.failed.emit(str(error))
        else:
            self.saved.emit(path)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the charts out for the new width."""
        super().resizeEvent(event)
        self._lay_out()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what is in sight, and a ring around what is selected."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(event.rect(), QColor(self._appearance.theme.panel))
        ring = QPen(QColor(self._appearance.theme.selection), 2)
        selected = set(self._workspace.selection)
        painter.translate(-self.horizontalScrollBar().value(), -self.verticalScrollBar().value())
        for placed in self.placed:
            painter.save()
            painter.translate(placed.area.x, placed.area.y)
            placed.picture.paint(painter, 1.0)
            painter.setPen(ring)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for shape in placed.shapes:
                if shape.element in selected and not isinstance(shape, TextRun):
                    painter.drawRect(rectangle(grown(shape_bounds(shape), 1)))
            painter.restore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Select what the shapes under the mouse stand for."""
        elements = self.elements_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and elements:
            self._workspace.select(elements)
            self.chosen.emit(elements)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Go to what the shapes under the mouse stand for."""
        elements = self.elements_at(event.position())
        if elements:
            self.gone_to.emit(elements)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show where a click leads somewhere."""
        leads = bool(self.elements_at(event.position()))
        shape = Qt.CursorShape.PointingHandCursor if leads else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to copy or save the chart."""
        placed = self.chart_at(QPointF(event.pos())) or (self.placed[0] if self.placed else None)
        if placed is not None:
            menu = self.menu_of(placed)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(event.globalPos())

    def menu_of(self, placed: Placed) -> QMenu:
        """Return what can be done with a chart."""
        menu = QMenu(self)
        menu.addAction(self.tr("&Copy Picture"), lambda: copy_picture(placed.chart))
        menu.addAction(self.tr("&Save Picture…"), lambda: self.save(placed.chart))
        return menu

    def viewportEvent(self, event: QEvent) -> bool:
        """Tell what the shapes under the mouse say."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            told = [shape.tooltip for shape in self._shapes_at(QPointF(event.pos())) if shape.tooltip]
            QToolTip.showText(event.globalPos(), told[0] if told else "", self.viewport())
            return True
        return super().viewportEvent(event)

    def event(self, event: QEvent) -> bool:
        """Keep the key for copying, which the window uses otherwise."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and _copies(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy the first chart; keys scroll otherwise."""
        if _copies(event) and self.placed:
            copy_picture(self.placed[0].chart)
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        """Draw the charts anew, where they belong by now."""
        self.placed = self.place_charts()
        self._describe()
        self._set_scroll_bars()
        self.viewport().update()

    def place_charts(self) -> tuple[Placed, ...]:
        """Return the charts in columns, as many as have room."""
        charts, theme, words = self._sheet.charts, self._appearance.theme, chart_words()
        room = max(LEAST_WIDTH, self.viewport().width() - 2 * MARGIN)
        columns = max(1, min(len(charts), int((room + MARGIN) / (COLUMN + MARGIN))))
        size = Size((room - (columns - 1) * 2 * MARGIN) / columns, self._height(len(charts) <= columns))
        placed: list[Placed] = []
        y = MARGIN / 2
        for first in range(0, len(charts), columns):
            x, lowest = MARGIN, y
            for chart in charts[first : first + columns]:
                shapes = tuple(chart_shapes(chart, size, theme, words))
                bounds = chart_bounds(shapes, size)
                placed.append(Placed(chart, shapes, Picture(shapes), Box(x, y, bounds.width, bounds.height)))
                x += max(size.width, bounds.width) + 2 * MARGIN
                lowest = max(lowest, y + bounds.height)
            y = lowest + MARGIN
        return tuple(placed)

    def _height(self, is_one_row: bool) -> float:
        """Return how high charts may be that have no height of their own: all there is where they stand in one row."""
        return max(HEIGHT, self.viewport().height() - 1.5 * MARGIN) if is_one_row else HEIGHT

    def _describe(self) -> None:
        """Let a screen reader tell the figures."""
        sentences = (in_turn((placed.chart.title, set_apart(figures_of(placed.shapes)))) for placed in self.placed)
        self.setAccessibleDescription(in_turn(sentences))

    def _set_scroll_bars(self) -> None:
        room = self.viewport().size()
        wide = max((placed.area.x + placed.area.width for placed in self.placed), default=0.0) + MARGIN
        high = max((placed.area.y + placed.area.height for placed in self.placed), default=0.0) + MARGIN / 2
        for bar, needed, shown in (
            (self.horizontalScrollBar(), wide, room.width()),
            (self.verticalScrollBar(), high, room.height()),
        ):
            bar.setRange(0, max(0, ceil(needed) - shown))
            bar.setPageStep(shown)
            bar.setSingleStep(24)

    def _on_sheet(self, place: QPointF) -> QPointF:
        return place + QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    def _shapes_at(self, place: QPointF) -> list[Shape]:
        """Return the shapes at a place of the viewport, the uppermost first."""
        spot = self._on_sheet(place)
        return [
            shape
            for placed in self.placed
            for shape in reversed(placed.shapes)
            if _around(shape).contains(spot - QPointF(placed.area.x, placed.area.y))
        ]


def _around(shape: Shape) -> QRectF:
    return rectangle(grown(shape_bounds(shape), NEAR if shape.element else 0))


def _copies(event: QKeyEvent) -> bool:
    return event.matches(QKeySequence.StandardKey.Copy)
