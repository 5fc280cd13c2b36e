"""The minimap: the whole process in a corner of the canvas, with a frame around the visible part."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QContextMenuEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QGraphicsView, QWidget

from cpm_desktop.desktop.background.idle_timer import debounce_timer, is_mouse_button_down
from cpm_desktop.desktop.background.limits import Limits
from cpm_desktop.desktop.background.sliced_task import SlicedTask
from cpm_desktop.desktop.canvas.scene.canvas_scene import CanvasScene
from cpm_desktop.desktop.canvas.scene.overview import TILE_WIDTH, Overview
from cpm_desktop.desktop.canvas.scene.painter import colour
from cpm_desktop.desktop.canvas.scene.placement_queries import nodes_in
from cpm_desktop.desktop.text.plain_text import tool_tip

WIDTH = 232
HEIGHT_RANGE = (44, 140)
"""The minimum and maximum height. A long process is stretched vertically so that its lanes are distinguishable."""
MIN_VIEW_RATIO = 5
"""The canvas is at least this many times as wide and as high as the map; otherwise the map shrinks or hides."""
MIN_WIDTH = 96
"""A map narrower than this is hidden."""
MARGIN, CORNER_RADIUS = 12, 6
MIN_FRAME_SIZE = 8.0


class Minimap(QWidget):
    """Covers the corner of the canvas with the fewest steps; a click or drag there scrolls the canvas.

    The picture is cached, so scrolling repaints only the frame. After a change it is painted again in slices, once no
    further change follows.
    """

    def __init__(self, view: QGraphicsView, scene: CanvasScene, overview: Overview, limits: Limits) -> None:
        super().__init__(view)
        self._view, self._scene, self._overview = view, scene, overview
        self._is_switched_on = True
        self._pixmap = QPixmap()
        self._pending_pixmap = QPixmap()
        self._drag_offset = QPointF()
        self.setAccessibleName(self.tr("Overview map"))
        self.setToolTip(tool_tip(self.tr("Click or drag to navigate")))
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
        """Return whether the user has switched the map on."""
        return self._is_switched_on

    def set_switched_on(self, is_switched_on: bool) -> None:
        """Show the map while parts of the process are not visible, or never."""
        self._is_switched_on = is_switched_on
        self.sync_with_view()

    def sync_with_view(self) -> None:
        """Move to the corner and frame the visible area; hide if the whole process is visible."""
        diagram_area = self._diagram_area()
        size = self._map_size(diagram_area)
        hidden = not self._is_switched_on or size.isEmpty() or self._visible_area().contains(diagram_area)
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
        """Paint the picture, its border and the frame around the visible area."""
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
        """Start to drag the frame, or centre it at the mouse."""
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
        """End the drag; the canvas below does not receive the event."""
        event.accept()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Show no menu: the canvas menu would apply to elements below the map."""
        event.accept()

    def _center_view_at(self, position: QPointF) -> None:
        diagram_area, center = self._diagram_area(), position + self._drag_offset
        x = diagram_area.width() * center.x() / max(self.width(), 1)
        y = diagram_area.height() * center.y() / max(self.height(), 1)
        self._view.centerOn(QPointF(x, y))

    def _diagram_area(self) -> QRectF:
        placement = self._scene.drawing.placement
        return QRectF(0, 0, placement.width, placement.height)

    def _visible_area(self) -> QRectF:
        return self._view.mapToScene(self._view.viewport().rect()).boundingRect()

    def _map_size(self, diagram_area: QRectF) -> QSize:
        """Return the size of the map; an empty size if there is no room for it, or nothing to show."""
        viewport_size = self._view.viewport().size()
        width, max_height = (
            min(WIDTH, viewport_size.width() // MIN_VIEW_RATIO),
            min(HEIGHT_RANGE[1], viewport_size.height() // MIN_VIEW_RATIO),
        )
        if diagram_area.isEmpty() or width < MIN_WIDTH or max_height < HEIGHT_RANGE[0]:
            return QSize()
        height = width * diagram_area.height() / diagram_area.width()
        return QSize(width, round(min(max(height, HEIGHT_RANGE[0]), max_height)))

    def _corner_rects(self, size: QSize) -> list[QRect]:
        """Return the possible positions of the map: the lower right, lower left and upper right corner."""
        viewport_rect = self._view.viewport().geometry().adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        max_x, max_y = viewport_rect.width() - size.width(), viewport_rect.height() - size.height()
        return [
            QRect(viewport_rect.topLeft() + QPoint(x, y), size) for x, y in ((max_x, max_y), (0, max_y), (max_x, 0))
        ]

    def _choose_corner(self) -> None:
        """Move to the corner with the fewest covered steps. A delay prevents jumps while the user scrolls."""
        if self.isHidden() or is_mouse_button_down():
            return
        corner_rects = self._corner_rects(self.size())
        self._corner_index = min(
            range(len(corner_rects)), key=lambda corner: (self._covered_node_count(corner_rects[corner]), corner)
        )
        self.setGeometry(corner_rects[self._corner_index])

    def _covered_node_count(self, rect: QRect) -> int:
        area = rect.translated(-self._view.viewport().pos())
        return len(nodes_in(self._scene.drawing.placement, self._view.mapToScene(area).boundingRect()))

    def _viewport_frame(self) -> QRectF:
        """Return the frame of the visible area on the map, with a minimum size."""
        diagram_area, visible_area = self._diagram_area(), self._visible_area()
        scale_x, scale_y = self.width() / diagram_area.width(), self.height() / diagram_area.height()
        frame = QRectF(
            visible_area.x() * scale_x,
            visible_area.y() * scale_y,
            visible_area.width() * scale_x,
            visible_area.height() * scale_y,
        )
        frame = frame.intersected(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        enlarged = QRectF(0, 0, max(frame.width(), MIN_FRAME_SIZE), max(frame.height(), MIN_FRAME_SIZE))
        enlarged.moveCenter(frame.center())
        return enlarged

    def _on_redrawn(self) -> None:
        self.sync_with_view()
        if self.isVisible():
            self._painting_task.cancel()
            self._repaint_timer.start()

    def _start_painting(self) -> None:
        """Start a new picture: paint the background, then the tiles in slices."""
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
        """Return a painter on the pending picture, in diagram coordinates."""
        diagram_area = self._diagram_area()
        painter = QPainter(self._pending_pixmap)
        painter.scale(self.width() / max(diagram_area.width(), 1.0), self.height() / max(diagram_area.height(), 1.0))
        return painter


def _with_rounded_corners(pixmap: QPixmap) -> QPixmap:
    """Return a picture with rounded corners. Clipping at each paint would take milliseconds."""
    rounded = QPixmap(pixmap.size())
    rounded.setDevicePixelRatio(pixmap.devicePixelRatio())
    rounded.fill(Qt.GlobalColor.transparent)
    inside = QPainterPath()
    inside.addRoundedRect(QRectF(QPointF(), pixmap.deviceIndependentSize()), CORNER_RADIUS, CORNER_RADIUS)
    painter = QPainter(rounded)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setClipPath(inside)
    painter.drawPixmap(0, 0, pixmap)
    painter.end()
    return rounded
