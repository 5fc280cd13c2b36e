"""What a view of a diagram shows of it, and how large."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QNativeGestureEvent, QResizeEvent, QShowEvent, QTransform, QWheelEvent
from PySide6.QtWidgets import QApplication, QGraphicsView

from cpm_desktop.desktop.canvas.navigation.element_areas import fitting_zoom
from cpm_desktop.layout.placement import Placement
from cpm_desktop.model.layout import Point

ZOOM_RANGE = (0.05, 4.0)
"""The smallest and the largest zoom."""
ZOOM_STEP = 1.2
MIN_READABLE_ZOOM = 0.8
"""The smallest zoom at which names are easy to read."""


class ZoomableView(QGraphicsView):
    """Scrolls and zooms; keeps what one looks at in its place, and begins where the process begins."""

    zoom_changed = Signal(float)
    """Carries how many pixels a diagram unit takes now."""

    def __init__(self) -> None:
        super().__init__()
        self._was_shown = False

    @property
    def zoom(self) -> float:
        """Return how many pixels a diagram unit takes."""
        return self.transform().m11()

    def diagram_placement(self) -> Placement:
        """Return where everything is drawn."""
        raise TypeError(f"{type(self).__name__} says nothing of where things are drawn")

    def viewport_changed(self) -> None:
        """Do what follows when another part of the diagram is in sight, or in another size."""

    def zoom_in(self) -> None:
        """Come closer."""
        self.zoom_to(self.zoom * ZOOM_STEP)

    def zoom_out(self) -> None:
        """Step back."""
        self.zoom_to(self.zoom / ZOOM_STEP)

    def zoom_to(self, factor: float, anchor: QPoint | None = None) -> None:
        """Show the diagram at `factor`; what is at `anchor` of the viewport, or its middle, stays there."""
        wanted = min(max(factor, ZOOM_RANGE[0]), ZOOM_RANGE[1])
        place = self.viewport().rect().center() if anchor is None else anchor
        fixed = self.mapToScene(place)
        self.setTransform(QTransform.fromScale(wanted, wanted))
        moved = self.mapFromScene(fixed) - place
        self.horizontalScrollBar().setValue(self.horizontalScrollBar().value() + moved.x())
        self.verticalScrollBar().setValue(self.verticalScrollBar().value() + moved.y())
        self.viewport_changed()
        self.zoom_changed.emit(self.zoom)

    def zoom_to_fit(self) -> None:
        """Show the whole process, but never larger than at 100 %."""
        self.zoom_to(fitting_zoom(self.diagram_placement(), self.viewport().size()))
        self._scroll_to_start()

    def show_start(self) -> None:
        """Show the whole process, or its beginning where the whole would be too small to read."""
        self.zoom_to(max(fitting_zoom(self.diagram_placement(), self.viewport().size()), MIN_READABLE_ZOOM))
        self._scroll_to_start()

    def point_at(self, position: QPointF) -> Point:
        """Return the point of the diagram at a place of the viewport, between pixels too."""
        inverted, _possible = self.viewportTransform().inverted()
        inside = inverted.map(position)
        return Point(inside.x(), inside.y())

    def visible_area(self) -> QRectF:
        """Return the part of the diagram that the viewport shows."""
        return self.mapToScene(self.viewport().rect()).boundingRect()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl at the cursor, scroll sideways with Shift, scroll otherwise."""
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
        """Zoom where two fingers on a touch pad come apart or together."""
        if isinstance(event, QNativeGestureEvent) and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
            self.zoom_to(self.zoom * (1 + event.value()), event.position().toPoint())
            return True
        return super().viewportEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin at the beginning."""
        super().showEvent(event)
        if not self._was_shown:
            self._was_shown = True
            self.show_start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let everything follow the new size."""
        super().resizeEvent(event)
        self.viewport_changed()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Let everything follow what is in sight now."""
        super().scrollContentsBy(dx, dy)
        self.viewport_changed()

    def _scroll_to_start(self) -> None:
        for bar in (self.horizontalScrollBar(), self.verticalScrollBar()):
            bar.setValue(bar.minimum())
