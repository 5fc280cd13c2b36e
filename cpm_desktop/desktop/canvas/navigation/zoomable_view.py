"""The visible area and the zoom of a diagram view."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QNativeGestureEvent, QResizeEvent, QShowEvent, QTransform, QWheelEvent
from PySide6.QtWidgets import QApplication, QGestureEvent, QGraphicsView, QPinchGesture

from cpm_desktop.desktop.canvas.navigation.element_areas import fitting_zoom, height_fitting_zoom
from cpm_desktop.drawing.typography import BODY_SIZE
from cpm_desktop.layout.placement import Placement
from cpm_desktop.model.layout import Point

ZOOM_RANGE = (0.05, 4.0)
"""The minimum and maximum zoom."""
ZOOM_STEP = 1.2
ZOOM_TOLERANCE = 1e-3
"""Zooms that differ less than this are the same."""
MIN_NAME_PIXELS = 8.0
"""The smallest size of the names of steps, in pixels per em, that Fit to Window accepts."""
MIN_READABLE_ZOOM = 0.8
"""The smallest zoom at which names are easy to read."""


class ZoomableView(QGraphicsView):
    """Scrolls and zooms around a fixed point; first shows the start of the process."""

    zoom_changed = Signal(float)
    """Carries the number of pixels per diagram unit."""

    def __init__(self) -> None:
        super().__init__()
        self._was_shown = False
        self.viewport().grabGesture(Qt.GestureType.PinchGesture)

    @property
    def zoom(self) -> float:
        """Return the number of pixels per diagram unit."""
        return self.transform().m11()

    def diagram_placement(self) -> Placement:
        """Return the placement of the diagram. Subclasses must implement this."""
        raise TypeError(f"{type(self).__name__} says nothing of where things are drawn")

    def viewport_changed(self) -> None:
        """Update what depends on the visible area or the size. Subclasses may override this."""

    def pinch_started(self) -> None:
        """Two fingers touch the view. Subclasses may override this to end what one finger began."""

    def zoom_in(self) -> None:
        """Zoom in by one step."""
        self.zoom_to(self.zoom * ZOOM_STEP)

    def zoom_out(self) -> None:
        """Zoom out by one step."""
        self.zoom_to(self.zoom / ZOOM_STEP)

    def zoom_to(self, factor: float, anchor: QPoint | None = None) -> None:
        """Set the zoom; the point at `anchor` of the viewport, by default its centre, keeps its position."""
        zoom = min(max(factor, ZOOM_RANGE[0]), ZOOM_RANGE[1])
        anchor_position = self.viewport().rect().center() if anchor is None else anchor
        anchor_point = self.mapToScene(anchor_position)
        self.setTransform(QTransform.fromScale(zoom, zoom))
        shift = self.mapFromScene(anchor_point) - anchor_position
        self.horizontalScrollBar().setValue(self.horizontalScrollBar().value() + shift.x())
        self.verticalScrollBar().setValue(self.verticalScrollBar().value() + shift.y())
        self.viewport_changed()
        self.zoom_changed.emit(self.zoom)

    def zoom_to_fit(self) -> None:
        """Show the whole process, at most at 100 %.

        If names would be too small to read, show all lanes from their start instead; the next call shows the whole.
        """
        placement, size = self.diagram_placement(), self.viewport().size()
        zoom, zoom_by_height = fitting_zoom(placement, size), height_fitting_zoom(placement, size)
        if zoom * BODY_SIZE < MIN_NAME_PIXELS and not self._is_start_shown_at(zoom_by_height):
            zoom = zoom_by_height
        self.zoom_to(zoom)
        self._scroll_to_start()

    def _is_start_shown_at(self, zoom: float) -> bool:
        """Return whether the start of the process is shown at this zoom."""
        bar = self.horizontalScrollBar()
        return abs(self.zoom - max(zoom, ZOOM_RANGE[0])) < ZOOM_TOLERANCE and bar.value() == bar.minimum()

    def show_start(self) -> None:
        """Show the whole process, or its start if the whole would be too small to read."""
        self.zoom_to(max(fitting_zoom(self.diagram_placement(), self.viewport().size()), MIN_READABLE_ZOOM))
        self._scroll_to_start()

    def point_at(self, position: QPointF) -> Point:
        """Return the point of the diagram at a position of the viewport, with subpixel precision."""
        inverted, _possible = self.viewportTransform().inverted()
        mapped = inverted.map(position)
        return Point(mapped.x(), mapped.y())

    def visible_area(self) -> QRectF:
        """Return the part of the diagram that the viewport shows."""
        return self.mapToScene(self.viewport().rect()).boundingRect()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom at the cursor with Ctrl, scroll horizontally with Shift, otherwise scroll."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            steps = event.angleDelta().y() / 120
            self.zoom_to(self.zoom * ZOOM_STEP**steps, event.position().toPoint())
            event.accept()
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier and not event.angleDelta().x():
            bar = self.horizontalScrollBar()
            lines = event.angleDelta().y() * QApplication.wheelScrollLines()
            bar.setValue(bar.value() - lines * bar.singleStep() // 120)
            event.accept()
        else:
            super().wheelEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Zoom with a pinch on a touch pad or a touch screen, where two fingers also move the diagram."""
        if isinstance(event, QNativeGestureEvent) and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
            self.zoom_to(self.zoom * (1 + event.value()), event.position().toPoint())
            return True
        if isinstance(event, QGestureEvent) and isinstance(
            pinch := event.gesture(Qt.GestureType.PinchGesture), QPinchGesture
        ):
            self._pinch(pinch)
            event.accept(pinch)
            return True
        return super().viewportEvent(event)

    def _pinch(self, pinch: QPinchGesture) -> None:
        """Zoom by the distance of the fingers, and move the diagram with the point between them."""
        if pinch.state() == Qt.GestureState.GestureStarted:
            self.pinch_started()
            return
        centre = self.viewport().mapFromGlobal(pinch.centerPoint().toPoint())
        shift = pinch.centerPoint() - pinch.lastCenterPoint()
        for bar, distance in ((self.horizontalScrollBar(), shift.x()), (self.verticalScrollBar(), shift.y())):
            bar.setValue(bar.value() - round(distance))
        if pinch.changeFlags() & QPinchGesture.ChangeFlag.ScaleFactorChanged:
            self.zoom_to(self.zoom * pinch.scaleFactor(), centre)

    def showEvent(self, event: QShowEvent) -> None:
        """Show the start of the process at the first show event."""
        super().showEvent(event)
        if not self._was_shown:
            self._was_shown = True
            self.show_start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Report the changed viewport."""
        super().resizeEvent(event)
        self.viewport_changed()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Report the changed viewport."""
        super().scrollContentsBy(dx, dy)
        self.viewport_changed()

    def _scroll_to_start(self) -> None:
        for bar in (self.horizontalScrollBar(), self.verticalScrollBar()):
            bar.setValue(bar.minimum())
