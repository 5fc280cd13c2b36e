"""The legend at the foot of the canvas: it writes itself, and says what every sign and colour in sight stands for."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QToolButton, QWidget

from cpm_desktop.desktop.background.idle_timer import after_rest
from cpm_desktop.desktop.canvas.scene.canvas_scene import CanvasScene
from cpm_desktop.desktop.canvas.scene.painter import Picture
from cpm_desktop.desktop.settings.appearance import Appearance
from cpm_desktop.drawing.bounds import shape_bounds
from cpm_desktop.drawing.legend import ROW, legend_entries, legend_shapes
from cpm_desktop.i18n import set_apart
from cpm_desktop.model.layout import Point

REST = 200
"""Milliseconds without a change after which the legend is written anew: while somebody works, nobody reads it."""
BESIDE, ABOVE = 12.0, 5.0
"""White space left and right of the legend, and above and below it."""
MOST_ROWS = 6
"""Of more rows the rest can be scrolled to."""


class LegendStrip(QWidget):
    """The same legend as in exports, as wide as the canvas: one row of it, or all of them for who wants to know more.

    Nothing is there where there is nothing to explain.
    """

    def __init__(self, scene: CanvasScene, appearance: Appearance) -> None:
        super().__init__()
        self._scene, self._wanted = scene, True
        self._sheet, self._area, self.more = _Sheet(), QScrollArea(), QToolButton()
        self._area.setWidget(self._sheet)
        self._area.viewport().setAutoFillBackground(False)
        self._sheet.setAutoFillBackground(False)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.more.setIcon(appearance.icon("chevron-down"))
        self.more.setCheckable(True)
        self.more.setToolTip(self.tr("Show every sign, or one row"))
        self.more.setAccessibleName(self.tr("Every sign"))
        self.more.toggled.connect(self._show_rows)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 4, 0)
        layout.setSpacing(4)
        layout.addWidget(self._area, 1)
        layout.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)
        self.setAccessibleName(self.tr("Legend"))
        self._resting = after_rest(self, REST, self.write)
        scene.redrawn.connect(self._resting.start)
        scene.options_changed.connect(self.write)

    @property
    def is_wanted(self) -> bool:
        """Tell whether the person wants the legend."""
        return self._wanted

    def set_wanted(self, wanted: bool) -> None:
        """Show the legend, or never."""
        self._wanted = wanted
        self.write()

    def write(self) -> None:
        """Write the legend of what is drawn now."""
        self._resting.stop()
        drawing, width = self._scene.drawing, self._area.viewport().width()
        shapes = legend_shapes(drawing, Point(BESIDE, ABOVE), max(width - 2 * BESIDE, 1.0)) if self._wanted else []
        foot = max((box.y + box.height for box in map(shape_bounds, shapes)), default=0.0)
        rows = ceil((foot - ABOVE) / ROW)
        self._sheet.show_picture(Picture(shapes))
        self._sheet.resize(QSize(width, round(rows * ROW + ABOVE)))
        self.setAccessibleDescription(set_apart(entry.meaning for entry in legend_entries(drawing)))
        self.more.setVisible(rows > 1)
        self._show_rows()
        self.setVisible(bool(shapes))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the rows anew."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.write()

    def _show_rows(self) -> None:
        """Be as high as the rows that shall be seen."""
        most = MOST_ROWS if self.more.isChecked() else 1
        self.setFixedHeight(min(self._sheet.height(), round(most * ROW + ABOVE)))


class _Sheet(QWidget):
    """What the legend is painted on."""

    def __init__(self) -> None:
        super().__init__()
        self._picture = Picture(())

    def show_picture(self, picture: Picture) -> None:
        self._picture = picture
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the signs and their meanings."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._picture.paint(painter, 1.0)
        painter.end()
