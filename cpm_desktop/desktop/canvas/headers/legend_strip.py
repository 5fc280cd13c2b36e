"""The legend at the bottom of the canvas: explains all visible signs and colours, and updates itself."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QToolButton, QWidget

from cpm_desktop.desktop.background.idle_timer import debounce_timer
from cpm_desktop.desktop.background.limits import Limits
from cpm_desktop.desktop.canvas.scene.canvas_scene import CanvasScene
from cpm_desktop.desktop.canvas.scene.painter import ShapeBatch
from cpm_desktop.desktop.settings.appearance import Appearance
from cpm_desktop.desktop.text.plain_text import tool_tip
from cpm_desktop.drawing.legend import ROW_HEIGHT, legend_entries, legend_rows, legend_shapes
from cpm_desktop.i18n import semicolon_list
from cpm_desktop.model.layout import Point

MARGIN_X, MARGIN_Y = 12.0, 5.0
"""Space left and right of the legend, and above and below it."""
SPACING = 4
"""Space left and right of the button."""
MAX_ROWS = 6
"""The maximum number of visible rows; further rows can be scrolled to."""


class LegendStrip(QWidget):
    """The same legend as in exports, as wide as the canvas: one row, or all rows when expanded.

    It is hidden if there is nothing to explain.
    """

    def __init__(self, scene: CanvasScene, appearance: Appearance, limits: Limits) -> None:
        super().__init__()
        self._scene, self._is_switched_on, self._is_folded = scene, True, False
        self._hidden_entries = 0
        self._content, self._scroll_area, self.expand_button = _LegendContent(), QScrollArea(), QToolButton()
        self._scroll_area.setWidget(self._content)
        self._scroll_area.viewport().setAutoFillBackground(False)
        self._content.setAutoFillBackground(False)
        self._scroll_area.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll_area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.expand_button.setIcon(appearance.icon("chevron-down"))
        self.expand_button.setCheckable(True)
        self.expand_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.expand_button.setToolTip(tool_tip(self.tr("Show all symbols or one row")))
        self.expand_button.setAccessibleName(self.tr("All symbols"))
        self.expand_button.toggled.connect(self._fit_height)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, SPACING, 0)
        layout.setSpacing(SPACING)
        layout.addWidget(self._scroll_area, 1)
        layout.addWidget(self.expand_button, 0, Qt.AlignmentFlag.AlignTop)
        self.setAccessibleName(self.tr("Legend"))
        self._rebuild_timer = debounce_timer(self, limits.legend_delay_ms, self.rebuild)
        scene.redrawn.connect(self._rebuild_timer.start)
        scene.options_changed.connect(self.rebuild)

    @property
    def is_switched_on(self) -> bool:
        """Return whether the user has switched the legend on."""
        return self._is_switched_on

    def set_switched_on(self, is_switched_on: bool) -> None:
        """Show the legend if there is something to explain, or never."""
        self._is_switched_on = is_switched_on
        self.rebuild()

    def set_folded(self, is_folded: bool) -> None:
        """Hide the legend while there is little room, or show it again."""
        if is_folded != self._is_folded:
            self._is_folded = is_folded
            self.rebuild()

    def rebuild(self) -> None:
        """Rebuild the legend from the current drawing."""
        self._rebuild_timer.stop()
        drawing, is_shown = self._scene.drawing, self._is_switched_on and not self._is_folded
        rows = legend_rows(drawing, self._room(0)) if is_shown else []
        if len(rows) > 1:
            self.expand_button.setText(drawing.labels.and_more(len(legend_entries(drawing))))
            rows = legend_rows(drawing, self._room(self._button_width()))
        self._hidden_entries = sum(map(len, rows[1:]))
        room = self._room(self._button_width() if self._hidden_entries else 0)
        self._content.show_batch(
            ShapeBatch(legend_shapes(drawing, Point(MARGIN_X, MARGIN_Y), room) if is_shown else [])
        )
        self._content.resize(QSize(round(room + 2 * MARGIN_X), round(len(rows) * ROW_HEIGHT + MARGIN_Y)))
        self.setAccessibleDescription(semicolon_list(entry.meaning for entry in legend_entries(drawing)))
        self.expand_button.setVisible(len(rows) > 1)
        self._fit_height()
        self.setVisible(bool(rows))

    def _button_width(self) -> int:
        """Return the width of the button with its longest text, and of the space beside it."""
        return self.expand_button.sizeHint().width() + SPACING

    def _room(self, taken: int) -> float:
        """Return the width of the rows where `taken` pixels are used by the button."""
        return max(self.width() - SPACING - taken - 2 * MARGIN_X, 1.0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the rows again if the width changed."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.rebuild()

    def _fit_height(self) -> None:
        """Set the height to the visible rows."""
        is_expanded = self.expand_button.isChecked()
        self.expand_button.setText("" if is_expanded else self._scene.drawing.labels.and_more(self._hidden_entries))
        max_rows = MAX_ROWS if is_expanded else 1
        self.setFixedHeight(min(self._content.height(), round(max_rows * ROW_HEIGHT + MARGIN_Y)))


class _LegendContent(QWidget):
    """The widget on which the legend is painted."""

    def __init__(self) -> None:
        super().__init__()
        self._batch = ShapeBatch(())

    def show_batch(self, batch: ShapeBatch) -> None:
        self._batch = batch
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the signs and their meanings."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._batch.paint(painter, 1.0)
        painter.end()
