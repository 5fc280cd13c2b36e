"""A slider for the zoom of a diagram."""

from __future__ import annotations

from math import exp, log

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSlider

from cpm_desktop.desktop.canvas.navigation.zoomable_view import ZOOM_RANGE, ZoomableView
from cpm_desktop.desktop.text.plain_text import tool_tip

STEPS_PER_UNIT = 50
"""The positions of the slider for each unit of the natural logarithm of the zoom."""
SINGLE_STEP, PAGE_STEP = 4, 10
SNAP_DISTANCE = 3
"""A position this near to that of 100 % gives 100 %."""
WIDTH = 110


class ZoomSlider(QSlider):
    """Follows and sets the zoom of a view; equal distances on it multiply the zoom by equal factors."""

    def __init__(self, view: ZoomableView) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._view = view
        self.setAccessibleName(self.tr("Zoom"))
        self.setToolTip(tool_tip(self.tr("Zoom")))
        self.setRange(*(_position(zoom) for zoom in ZOOM_RANGE))
        self.setSingleStep(SINGLE_STEP)
        self.setPageStep(PAGE_STEP)
        self.setFixedWidth(WIDTH)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.actionTriggered.connect(lambda _action: self._set_zoom())
        view.zoom_changed.connect(self._show_zoom)
        self._show_zoom(view.zoom)

    def _show_zoom(self, zoom: float) -> None:
        if not self.isSliderDown():
            self.setValue(_position(zoom))

    def _set_zoom(self) -> None:
        position = self.sliderPosition()
        self._view.zoom_to(1.0 if abs(position) < SNAP_DISTANCE else exp(position / STEPS_PER_UNIT))


def _position(zoom: float) -> int:
    """Return the position for a zoom; 0 for 100 %."""
    return round(log(zoom) * STEPS_PER_UNIT)
