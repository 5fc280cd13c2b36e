"""The overview map: the whole process in the corner of the canvas, and what of it is in sight."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QContextMenuEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QGraphicsView, QWidget

from cpm_desktop.desktop.background.idle_timer import debounce_timer, is_mouse_button_down
from cpm_desktop.desktop.background.sliced_task import SlicedTask
from cpm_desktop.desktop.canvas.scene.canvas_scene import CanvasScene
from cpm_desktop.desktop.canvas.scene.overview import TILE_WIDTH, Overview
from cpm_desktop.desktop.canvas.scene.painter import colour
from cpm_desktop.desktop.canvas.scene.placement_queries import nodes_in
from cpm_desktop.desktop.limits import Limits

WIDTH = 232
HEIGHT_RANGE = (44, 140)
"""The smallest and the largest height; a long process is shown higher than it is, so that its lanes can be told."""
MIN_VIEW_RATIO = 5
"""How many times as wide and as high as the map the canvas is at least: the map gets smaller, or is not there."""
MIN_WIDTH = 96
"""A map narrower than this shows nothing."""
MARGIN, CORNER_RADIUS = 12, 6
MIN_FRAME_SIZE = 8.0


class Minimap(QWidget):
    """Lies over that corner of the canvas where it covers least; a click or drag there scrolls the canvas.

    The picture is kept, so that scrolling costs one frame; it is made anew little by little after somebody rested.
    """

    def __init__(self, view: QGraphicsView, scene: CanvasScene, overview: Overview, limits: Limits) -> None:
        super().__init__(view)
        self._view, self._scene, self._overview = view, scene, overview
        self._is_switched_on = True
        self._pixmap = QPixmap()
        self._pending_pixmap = QPixmap()
        self._drag_offset = QPointF()
        self.setAccessibleName(self.tr("Overview map"))
        self.setToolTip(self.tr("Click or drag to go elsewhere in the process"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._corner_index = 0
        self._corner_timer = debounce_timer(self, limits.minimap_delay_ms, self._choose_corner)
        self._repaint_timer = debounce_timer(self, limits.minimap_delay_ms, self._start_painting)
        self._painting_task = SlicedTask(limits, self)
        self._painting_task.finished.connect(self._show_painted)
        scene.redrawn.connect(self._on_redrawn)
        self.hide()

    @property
    def is_switched_on(self) -> bool:
        """Tell whether the person wants the map where there is more than is in sight."""
        return self._is_switched_on

    def set_switched_on(self, is_switched_on: bool) -> None:
        """Show the map where it says something, or never."""
        self._is_switched_on = is_switched_on
        self.sync_with_view()

    def sync_with_view(self) -> None:
        """Lie in the corner and frame what is in sight; hide where that is everything."""
        process = self._diagram_area()
        size = self._map_size(process)
        hidden = not self._is_switched_on or size.isEmpty() or self._visible_area().contains(process)
        if hidden:
            self.hide()
            return
        self.setGeometry(self._corner_rects(size)[self._corner_index])
        self._corner_timer.start()
        if self.isHidden():
            self.show()
            self.raise_()
            self._start_painting()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the picture, its edge, and the frame around what is in sight."""
        theme, painter = self._scene.drawing.theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = QPainterPath()
        edge.addRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), CORNER_RADIUS, CORNER_RADIUS)
        painter.fillPath(edge, colour(theme.paper))
        painter.drawPixmap(self.rect(), self._pixmap)
        inside = QColor(theme.selection)
        inside.setAlphaF(0.12)
        painter.setPen(QPen(colour(theme.selection), 1.5))
        painter.setBrush(inside)
        painter.drawRoundedRect(self._viewport_frame(), 2, 2)
        painter.setPen(QPen(colour(theme.secondary), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(edge)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the frame where it is, or bring its middle here."""
        if event.button() == Qt.MouseButton.LeftButton:
            frame = self._viewport_frame()
            inside = frame.contains(event.position())
            self._drag_offset = frame.center() - event.position() if inside else QPointF()
            self._center_view_at(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the frame."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._center_view_at(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go; the canvas below does not hear of it."""
        event.accept()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer nothing: the menu of the canvas would be about what lies under the map."""
        event.accept()

    def _center_view_at(self, place: QPointF) -> None:
        process, wanted = self._diagram_area(), place + self._drag_offset
        x = process.width() * wanted.x() / max(self.width(), 1)
        y = process.height() * wanted.y() / max(self.height(), 1)
        self._view.centerOn(QPointF(x, y))

    def _diagram_area(self) -> QRectF:
        placement = self._scene.drawing.placement
        return QRectF(0, 0, placement.width, placement.height)

    def _visible_area(self) -> QRectF:
        return self._view.mapToScene(self._view.viewport().rect()).boundingRect()

    def _map_size(self, diagram_area: QRectF) -> QSize:
        """Return how large the map is: an empty size where there is no room for it, or nothing to show."""
        port = self._view.viewport().size()
        width, highest = (
            min(WIDTH, port.width() // MIN_VIEW_RATIO),
            min(HEIGHT_RANGE[1], port.height() // MIN_VIEW_RATIO),
        )
        if diagram_area.isEmpty() or width < MIN_WIDTH or highest < HEIGHT_RANGE[0]:
            return QSize()
        height = width * diagram_area.height() / diagram_area.width()
        return QSize(width, round(min(max(height, HEIGHT_RANGE[0]), highest)))

    def _corner_rects(self, size: QSize) -> list[QRect]:
        """Return where the map may lie: in the lower right, lower left or upper right corner of the canvas."""
        port = self._view.viewport().geometry().adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        across, down = port.width() - size.width(), port.height() - size.height()
        return [QRect(port.topLeft() + QPoint(x, y), size) for x, y in ((across, down), (0, down), (across, 0))]

    def _choose_corner(self) -> None:
        """Lie where the fewest steps are covered, after somebody rested: nothing jumps while one scrolls."""
        if self.isHidden() or is_mouse_button_down():
            return
        places = self._corner_rects(self.size())
        self._corner_index = min(
            range(len(places)), key=lambda corner: (self._covered_node_count(places[corner]), corner)
        )
        self.setGeometry(places[self._corner_index])

    def _covered_node_count(self, rect: QRect) -> int:
        area = rect.translated(-self._view.viewport().pos())
        return len(nodes_in(self._scene.drawing.placement, self._view.mapToScene(area).boundingRect()))

    def _viewport_frame(self) -> QRectF:
        """Return where on the map lies what is in sight, large enough to be seen."""
        process, seen = self._diagram_area(), self._visible_area()
        across, down = self.width() / process.width(), self.height() / process.height()
        frame = QRectF(seen.x() * across, seen.y() * down, seen.width() * across, seen.height() * down)
        frame = frame.intersected(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        grown = QRectF(0, 0, max(frame.width(), MIN_FRAME_SIZE), max(frame.height(), MIN_FRAME_SIZE))
        grown.moveCenter(frame.center())
        return grown

    def _on_redrawn(self) -> None:
        self.sync_with_view()
        if self.isVisible():
            self._painting_task.cancel()
            self._repaint_timer.start()

    def _start_painting(self) -> None:
        """Begin a new picture with the ground."""
        self._pending_pixmap = QPixmap(self.size() * self.devicePixelRatioF())
        self._pending_pixmap.setDevicePixelRatio(self.devicePixelRatioF())
        self._pending_pixmap.fill(colour(self._scene.drawing.theme.paper))
        painter = self._pending_painter()
        self._scene.paint_background(painter)
        painter.end()
        self._painting_task.start(map(self._paint_tile, range(ceil(self._diagram_area().width() / TILE_WIDTH))))

    def _paint_tile(self, number: int) -> None:
        painter = self._pending_painter()
        self._overview.paint(painter, QRectF(number * TILE_WIDTH, 0, TILE_WIDTH / 2, 1))
        painter.end()

    def _show_painted(self) -> None:
        self._pixmap = _with_rounded_corners(self._pending_pixmap)
        self.update()

    def _pending_painter(self) -> QPainter:
        """Return a painter on the coming picture, in the coordinates of the diagram."""
        process = self._diagram_area()
        painter = QPainter(self._pending_pixmap)
        painter.scale(self.width() / max(process.width(), 1.0), self.height() / max(process.height(), 1.0))
        return painter


def _with_rounded_corners(pixmap: QPixmap) -> QPixmap:
    """Return a picture with round corners: clipping it whenever it is shown takes milliseconds, and this once."""
    made = QPixmap(pixmap.size())
    made.setDevicePixelRatio(pixmap.devicePixelRatio())
    made.fill(Qt.GlobalColor.transparent)
    inside = QPainterPath()
    inside.addRoundedRect(QRectF(QPointF(), pixmap.deviceIndependentSize()), CORNER_RADIUS, CORNER_RADIUS)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setClipPath(inside)
    painter.drawPixmap(0, 0, pixmap)
    painter.end()
    return made
