"""The overview map: the whole process in the corner of the canvas, and what of it is in sight."""

from __future__ import annotations

from time import perf_counter

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QContextMenuEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QGraphicsView, QWidget

from cpm_desktop.desktop.background.idle_timer import after_rest, mouse_is_pressed
from cpm_desktop.desktop.canvas.scene.canvas_scene import CanvasScene
from cpm_desktop.desktop.canvas.scene.overview import TILE, Overview
from cpm_desktop.desktop.canvas.scene.painter import colour
from cpm_desktop.desktop.canvas.scene.placement_queries import nodes_in

WIDTH = 232
HEIGHTS = (44, 140)
"""The smallest and the largest height; a long process is shown higher than it is, so that its lanes can be told."""
LEAST = 5
"""How many times as wide and as high as the map the canvas is at least: the map gets smaller, or is not there."""
NARROWEST = 96
"""A map narrower than this shows nothing."""
MARGIN, CORNER = 12, 6
SMALLEST_FRAME = 8.0
REST = 250
"""Milliseconds without a change after which the picture is made anew."""
SLICE = 0.005
"""Seconds that making the picture may take before events are handled again."""


class Minimap(QWidget):
    """Lies over that corner of the canvas where it covers least; a click or drag there scrolls the canvas.

    The picture is kept, so that scrolling costs one frame; it is made anew little by little after somebody rested.
    """

    def __init__(self, view: QGraphicsView, scene: CanvasScene, overview: Overview) -> None:
        super().__init__(view)
        self._view, self._scene, self._overview = view, scene, overview
        self._wanted = True
        self._picture = QPixmap()
        self._coming = QPixmap()
        self._tile = 0
        self._grip = QPointF()
        self.setAccessibleName(self.tr("Overview map"))
        self.setToolTip(self.tr("Click or drag to go elsewhere in the process"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._corner = 0
        self._settling = after_rest(self, REST, self._settle)
        self._resting = after_rest(self, REST, self._begin)
        self._painting = QTimer(self)
        self._painting.setInterval(0)
        self._painting.timeout.connect(self._paint_slice)
        scene.redrawn.connect(self._on_redrawn)
        self.hide()

    @property
    def is_wanted(self) -> bool:
        """Tell whether the person wants the map where there is more than is in sight."""
        return self._wanted

    def set_wanted(self, wanted: bool) -> None:
        """Show the map where it says something, or never."""
        self._wanted = wanted
        self.follow()

    def follow(self) -> None:
        """Lie in the corner and frame what is in sight; hide where that is everything."""
        process = self._process()
        size = self._size(process)
        hidden = not self._wanted or size.isEmpty() or self._in_sight().contains(process)
        if hidden:
            self.hide()
            return
        self.setGeometry(self._places(size)[self._corner])
        self._settling.start()
        if self.isHidden():
            self.show()
            self.raise_()
            self._begin()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the picture, its edge, and the frame around what is in sight."""
        theme, painter = self._scene.drawing.theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = QPainterPath()
        edge.addRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), CORNER, CORNER)
        painter.fillPath(edge, colour(theme.paper))
        painter.drawPixmap(self.rect(), self._picture)
        inside = QColor(theme.selection)
        inside.setAlphaF(0.12)
        painter.setPen(QPen(colour(theme.selection), 1.5))
        painter.setBrush(inside)
        painter.drawRoundedRect(self._frame(), 2, 2)
        painter.setPen(QPen(colour(theme.secondary), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(edge)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the frame where it is, or bring its middle here."""
        if event.button() == Qt.MouseButton.LeftButton:
            frame = self._frame()
            inside = frame.contains(event.position())
            self._grip = frame.center() - event.position() if inside else QPointF()
            self._go(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the frame."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go; the canvas below does not hear of it."""
        event.accept()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer nothing: the menu of the canvas would be about what lies under the map."""
        event.accept()

    def _go(self, place: QPointF) -> None:
        process, wanted = self._process(), place + self._grip
        x = process.width() * wanted.x() / max(self.width(), 1)
        y = process.height() * wanted.y() / max(self.height(), 1)
        self._view.centerOn(QPointF(x, y))

    def _process(self) -> QRectF:
        placement = self._scene.drawing.placement
        return QRectF(0, 0, placement.width, placement.height)

    def _in_sight(self) -> QRectF:
        return self._view.mapToScene(self._view.viewport().rect()).boundingRect()

    def _size(self, process: QRectF) -> QSize:
        """Return how large the map is: an empty size where there is no room for it, or nothing to show."""
        port = self._view.viewport().size()
        width, highest = min(WIDTH, port.width() // LEAST), min(HEIGHTS[1], port.height() // LEAST)
        if process.isEmpty() or width < NARROWEST or highest < HEIGHTS[0]:
            return QSize()
        height = width * process.height() / process.width()
        return QSize(width, round(min(max(height, HEIGHTS[0]), highest)))

    def _places(self, size: QSize) -> list[QRect]:
        """Return where the map may lie: in the lower right, lower left or upper right corner of the canvas."""
        port = self._view.viewport().geometry().adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        across, down = port.width() - size.width(), port.height() - size.height()
        return [QRect(port.topLeft() + QPoint(x, y), size) for x, y in ((across, down), (0, down), (across, 0))]

    def _settle(self) -> None:
        """Lie where the fewest steps are covered, after somebody rested: nothing jumps while one scrolls."""
        if self.isHidden() or mouse_is_pressed():
            return
        places = self._places(self.size())
        self._corner = min(range(len(places)), key=lambda corner: (self._covered(places[corner]), corner))
        self.setGeometry(places[self._corner])

    def _covered(self, place: QRect) -> int:
        area = place.translated(-self._view.viewport().pos())
        return len(nodes_in(self._scene.drawing.placement, self._view.mapToScene(area).boundingRect()))

    def _frame(self) -> QRectF:
        """Return where on the map lies what is in sight, large enough to be seen."""
        process, seen = self._process(), self._in_sight()
        across, down = self.width() / process.width(), self.height() / process.height()
        frame = QRectF(seen.x() * across, seen.y() * down, seen.width() * across, seen.height() * down)
        frame = frame.intersected(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        grown = QRectF(0, 0, max(frame.width(), SMALLEST_FRAME), max(frame.height(), SMALLEST_FRAME))
        grown.moveCenter(frame.center())
        return grown

    def _on_redrawn(self) -> None:
        self.follow()
        if self.isVisible():
            self._painting.stop()
            self._resting.start()

    def _begin(self) -> None:
        """Begin a new picture with the ground."""
        self._coming = QPixmap(self.size() * self.devicePixelRatioF())
        self._coming.setDevicePixelRatio(self.devicePixelRatioF())
        self._coming.fill(colour(self._scene.drawing.theme.paper))
        painter = self._painter()
        self._scene.paint_ground(painter)
        painter.end()
        self._tile = 0
        self._painting.start()

    def _paint_slice(self) -> None:
        """Paint some tiles; show the picture when it is whole."""
        until, width = perf_counter() + SLICE, self._process().width()
        painter = self._painter()
        while self._tile * TILE < width and perf_counter() < until:
            self._overview.paint(painter, QRectF(self._tile * TILE, 0, TILE / 2, 1))
            self._tile += 1
        painter.end()
        if self._tile * TILE >= width:
            self._painting.stop()
            self._picture = _rounded(self._coming)
            self.update()

    def _painter(self) -> QPainter:
        """Return a painter on the coming picture, in the coordinates of the diagram."""
        process = self._process()
        painter = QPainter(self._coming)
        painter.scale(self.width() / max(process.width(), 1.0), self.height() / max(process.height(), 1.0))
        return painter


def _rounded(picture: QPixmap) -> QPixmap:
    """Return a picture with round corners: clipping it whenever it is shown takes milliseconds, and this once."""
    made = QPixmap(picture.size())
    made.setDevicePixelRatio(picture.devicePixelRatio())
    made.fill(Qt.GlobalColor.transparent)
    inside = QPainterPath()
    inside.addRoundedRect(QRectF(QPointF(), picture.deviceIndependentSize()), CORNER, CORNER)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setClipPath(inside)
    painter.drawPixmap(0, 0, picture)
    painter.end()
    return made
