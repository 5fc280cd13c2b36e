"""Headers of lanes and phases, which stay in sight at any scroll and zoom."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from cpm_desktop.desktop.canvas.headers.header_painter import HeaderCell, paint_cell
from cpm_desktop.desktop.canvas.scene.painter import colour
from cpm_desktop.drawing.theme import LIGHT_THEME, Theme

RESIZE_GRIP_DISTANCE = 4
"""How near to the end of a cell, in pixels, a press means its border."""
DRAG_THRESHOLD = 6
"""How far, in pixels, a press must move to be a drag."""
_EXTEND_MODIFIERS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
"""Either of these lets a cell join the selection."""


class HeaderWidget(QWidget):
    """A row or column of cells beside the canvas, each over what it names.

    A click selects, a double click renames, dragging a cell reorders, dragging its end resizes; in a fixed
    view a drag does neither. Keys go to the canvas, where Escape ends a drag.
    """

    select_requested = Signal(str, bool)
    """A cell was pressed: its id, and whether it joins the selection."""
    empty_area_pressed = Signal()
    """A press beside all cells."""
    rename_requested = Signal(str)
    cell_moved = Signal(str, int)
    """A cell was dropped between others: its id, and how many cells lie before it there."""
    drop_index_changed = Signal(str, int)
    """A cell is dragged between others, as in `moved`, or with an empty id no more."""
    cell_resized = Signal(str, int)
    """The end of a cell was dropped: its id and its new length in pixels."""
    drag_started = Signal(int)
    """A cell or its end was taken hold of; carries where, in pixels along the header."""
    drag_moved = Signal(int)
    """It is dragged; carries where to."""
    drag_ended = Signal()
    context_menu_requested = Signal(QPoint)
    """A right click on a cell, which is chosen by then; carries its place on the screen."""

    def __init__(
        self,
        parent: QWidget,
        get_cells: Callable[[], list[HeaderCell]],
        is_read_only: Callable[[], bool],
        *,
        is_vertical: bool,
    ) -> None:
        super().__init__(parent)
        self._get_cells, self._is_read_only = get_cells, is_read_only
        self._is_vertical = is_vertical
        self._theme = LIGHT_THEME
        self._dragged_cell: HeaderCell | None = None
        self._is_resizing = False
        self._drag_start = self._drag_position = 0
        self.setMouseTracking(True)

    def set_theme(self, theme: Theme) -> None:
        """Show the cells in other colours."""
        self._theme = theme
        self.update()

    def cell_area(self, cell_id: str) -> QRect:
        """Return the area of a cell in this widget, an empty one where there is none."""
        return next((self._cell_rect(cell) for cell in self._get_cells() if cell.id == cell_id), QRect())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the cells, and where the one that is dragged would land."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour(self._theme.paper))
        for cell in self._get_cells():
            if self._cell_rect(cell).intersects(event.rect()):
                paint_cell(
                    painter, self._theme, cell, self._cell_rect(cell), self.rect(), is_vertical=self._is_vertical
                )
        edge = self._drop_edge()
        if edge is not None:
            line = QRect(0, edge - 1, self.width(), 3) if self._is_vertical else QRect(edge - 1, 0, 3, self.height())
            painter.fillRect(line, colour(self._theme.selection))
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of a cell or of its end."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self._drag_start = self._drag_position = self._position_along(event.position().toPoint())
        ending = self._cell_ending_at(self._drag_start)
        self._dragged_cell, self._is_resizing = ending or self._cell_at(self._drag_start), ending is not None
        if self._dragged_cell is None:
            self.empty_area_pressed.emit()
            return
        self.drag_started.emit(self._drag_start)
        if not self._is_resizing:
            self.select_requested.emit(self._dragged_cell.id, bool(event.modifiers() & _EXTEND_MODIFIERS))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show what a drag would do."""
        self._drag_position = self._position_along(event.position().toPoint())
        if self._dragged_cell is not None:
            self._emit_drop_index(self._dragged_cell)
            self.update()
            self.drag_moved.emit(self._drag_position)
            return
        split = Qt.CursorShape.SplitVCursor if self._is_vertical else Qt.CursorShape.SplitHCursor
        resizes = self._cell_ending_at(self._drag_position) is not None and not self._is_read_only()
        self.setCursor(split if resizes else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Do what the drag was for."""
        self._drag_position = self._position_along(event.position().toPoint())
        held = self._dragged_cell
        self.cancel_drag()
        distance = self._drag_position - self._drag_start
        if held is None or not distance or self._is_read_only():
            return
        if self._is_resizing:
            self.cell_resized.emit(held.id, max(held.length + distance, 1))
        elif abs(distance) > DRAG_THRESHOLD:
            self.cell_moved.emit(held.id, self._cells_before(self._drag_position, held))

    def shift_drag(self, pixels: int) -> None:
        """Go on with a drag while the cells scroll on by so many pixels under the mouse."""
        self._drag_start -= pixels
        if self._dragged_cell is not None:
            self._dragged_cell = replace(self._dragged_cell, start=self._dragged_cell.start - pixels)
            self._emit_drop_index(self._dragged_cell)
            self.update()

    def cancel_drag(self) -> bool:
        """Let the cell go where it was; tell whether one was held."""
        held, self._dragged_cell = self._dragged_cell, None
        if held is not None:
            self.drag_ended.emit()
            self.drop_index_changed.emit("", 0)
            self.unsetCursor()
            self.update()
        return held is not None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Rename a cell."""
        cell = self._cell_at(self._position_along(event.position().toPoint()))
        self.cancel_drag()
        if cell is not None and event.button() == Qt.MouseButton.LeftButton:
            self.rename_requested.emit(cell.id)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of a cell."""
        cell = self._cell_at(self._position_along(event.pos()))
        if cell is not None:
            self.select_requested.emit(cell.id, False)
            self.context_menu_requested.emit(event.globalPos())

    def _position_along(self, place: QPoint) -> int:
        return place.y() if self._is_vertical else place.x()

    def _cell_rect(self, cell: HeaderCell) -> QRect:
        if self._is_vertical:
            return QRect(0, cell.start, self.width(), cell.length)
        return QRect(cell.start, 0, cell.length, self.height())

    def _cell_at(self, position: int) -> HeaderCell | None:
        return next((cell for cell in self._get_cells() if cell.start <= position < cell.start + cell.length), None)

    def _cell_ending_at(self, position: int) -> HeaderCell | None:
        near = [cell for cell in self._get_cells() if abs(cell.start + cell.length - position) <= RESIZE_GRIP_DISTANCE]
        return near[-1] if near else None

    def _cells_before(self, position: int, dragged: HeaderCell) -> int:
        others = [cell for cell in self._get_cells() if cell.id != dragged.id]
        return sum(1 for cell in others if cell.start + cell.length / 2 < position)

    def _emit_drop_index(self, dragged: HeaderCell) -> None:
        fixed = self._is_read_only()
        if (fixed or not self._is_resizing) and abs(self._drag_position - self._drag_start) > DRAG_THRESHOLD:
            self.drop_index_changed.emit(dragged.id, self._cells_before(self._drag_position, dragged))
            if fixed:
                self.setCursor(Qt.CursorShape.ForbiddenCursor)

    def _drop_edge(self) -> int | None:
        """Return where the held cell, or its end, would land, or None while nothing is dragged."""
        least = 0 if self._is_resizing else DRAG_THRESHOLD
        if self._dragged_cell is None or self._is_read_only() or abs(self._drag_position - self._drag_start) <= least:
            return None
        if self._is_resizing:
            return self._drag_position
        others = [cell for cell in self._get_cells() if cell.id != self._dragged_cell.id]
        before = self._cells_before(self._drag_position, self._dragged_cell)
        if not others:
            return self._dragged_cell.start
        return others[before].start if before < len(others) else others[-1].start + others[-1].length
