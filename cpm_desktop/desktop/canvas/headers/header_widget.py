"""Headers of lanes and phases, which stay visible at any scroll position and zoom."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Literal, TypeAlias

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from cpm_desktop.desktop.canvas.headers.header_painter import HeaderCell, paint_cell
from cpm_desktop.desktop.canvas.scene.painter import colour
from cpm_desktop.drawing.theme import LIGHT_THEME, Theme

RESIZE_GRIP_DISTANCE = 4
"""A press within this distance from an edge of a cell, in pixels, grips this edge."""
DRAG_THRESHOLD = 6
"""A press that moves further than this, in pixels, is a drag."""
Edge: TypeAlias = Literal["start", "end"]
_EXTEND_MODIFIERS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
"""Either of these adds a cell to the selection."""


class HeaderWidget(QWidget):
    """A row or column of cells beside the canvas, aligned with the lanes or phases.

    A click selects, a double click renames, dragging a cell reorders, dragging one of its edges resizes. Between two
    cells, a press up to the border grips the end of the first one, a press after it the start of the second one. In a
    read-only view a drag does neither. The canvas handles keys; Escape cancels a drag.
    """

    select_requested = Signal(str, bool)
    """A cell was pressed; carries its id, and whether the selection is extended."""
    empty_area_pressed = Signal()
    """A press beside all cells."""
    rename_requested = Signal(str)
    cell_moved = Signal(str, int)
    """A cell was dropped; carries its id and the number of cells before it at the new position."""
    drop_index_changed = Signal(str, int)
    """The drop position changed; carries the same as `cell_moved`. The id is empty when the drag ends."""
    cell_resized = Signal(str, int, bool)
    """An edge of a cell was dropped; carries its id, its new length in pixels, and whether the edge is its start."""
    drag_started = Signal(int)
    """A drag of a cell or its edge started; carries the position along the header in pixels."""
    drag_moved = Signal(int)
    """The drag moved; carries the new position."""
    drag_ended = Signal()
    context_menu_requested = Signal(QPoint)
    """A right click on a cell, which is already selected; carries its position on the screen."""

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
        self._dragged_edge: Edge | None = None
        self._drag_start = self._drag_position = 0
        self.setMouseTracking(True)

    def set_theme(self, theme: Theme) -> None:
        """Apply a colour theme to the cells."""
        self._theme = theme
        self.update()

    def cell_area(self, cell_id: str) -> QRect:
        """Return the area of a cell in this widget; empty if there is no such cell."""
        return next((self._cell_rect(cell) for cell in self._get_cells() if cell.id == cell_id), QRect())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the cells and the drop position."""
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
        """Start to drag a cell or its end. A second button cancels the drag of the first one."""
        self.cancel_drag()
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self._drag_start = self._drag_position = self._position_along(event.position().toPoint())
        self._dragged_cell, self._dragged_edge = self._edge_at(self._drag_start) or (
            self._cell_at(self._drag_start),
            None,
        )
        if self._dragged_cell is None:
            self.empty_area_pressed.emit()
            return
        self.drag_started.emit(self._drag_start)
        if self._dragged_edge is None:
            self.select_requested.emit(self._dragged_cell.id, bool(event.modifiers() & _EXTEND_MODIFIERS))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show the result of the drag. Without the button, the release went to another window: cancel."""
        if not event.buttons() & Qt.MouseButton.LeftButton:
            self.cancel_drag()
        self._drag_position = self._position_along(event.position().toPoint())
        if self._dragged_cell is not None:
            self._emit_drop_index(self._dragged_cell)
            self.update()
            self.drag_moved.emit(self._drag_position)
            return
        split_cursor = Qt.CursorShape.SplitVCursor if self._is_vertical else Qt.CursorShape.SplitHCursor
        is_over_grip = self._edge_at(self._drag_position) is not None and not self._is_read_only()
        self.setCursor(split_cursor if is_over_grip else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Apply the drag."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self._drag_position = self._position_along(event.position().toPoint())
        dragged_cell = self._dragged_cell
        self.cancel_drag()
        distance = self._drag_position - self._drag_start
        if dragged_cell is None or not distance or self._is_read_only():
            return
        if self._dragged_edge is not None:
            is_start = self._dragged_edge == "start"
            growth = -distance if is_start else distance
            self.cell_resized.emit(dragged_cell.id, max(dragged_cell.length + growth, 1), is_start)
        elif abs(distance) > DRAG_THRESHOLD:
            self.cell_moved.emit(dragged_cell.id, self._cells_before(self._drag_position, dragged_cell))

    def shift_drag(self, pixels: int) -> None:
        """Adjust a drag to cells that scrolled by `pixels` under the mouse."""
        self._drag_start -= pixels
        if self._dragged_cell is not None:
            self._dragged_cell = replace(self._dragged_cell, start=self._dragged_cell.start - pixels)
            self._emit_drop_index(self._dragged_cell)
            self.update()

    def cancel_drag(self) -> bool:
        """Cancel the drag; return whether there was one."""
        dragged_cell, self._dragged_cell = self._dragged_cell, None
        if dragged_cell is not None:
            self.drag_ended.emit()
            self.drop_index_changed.emit("", 0)
            self.unsetCursor()
            self.update()
        return dragged_cell is not None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Rename a cell."""
        cell = self._cell_at(self._position_along(event.position().toPoint()))
        self.cancel_drag()
        if cell is not None and event.button() == Qt.MouseButton.LeftButton:
            self.rename_requested.emit(cell.id)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Select a cell and request its menu, unless the left button is held for a drag."""
        cell = self._cell_at(self._position_along(event.pos()))
        if cell is not None and not QGuiApplication.mouseButtons() & Qt.MouseButton.LeftButton:
            self.select_requested.emit(cell.id, False)
            self.context_menu_requested.emit(event.globalPos())

    def _position_along(self, position: QPoint) -> int:
        return position.y() if self._is_vertical else position.x()

    def _cell_rect(self, cell: HeaderCell) -> QRect:
        if self._is_vertical:
            return QRect(0, cell.start, self.width(), cell.length)
        return QRect(cell.start, 0, cell.length, self.height())

    def _cell_at(self, position: int) -> HeaderCell | None:
        return next((cell for cell in self._get_cells() if cell.start <= position < cell.start + cell.length), None)

    def _edge_at(self, position: int) -> tuple[HeaderCell, Edge] | None:
        """Return the edge within reach of a position; at the same distance the end of the last cell that has one."""
        cells = self._get_cells()
        ending = [cell for cell in cells if -RESIZE_GRIP_DISTANCE <= position - _end(cell) <= 0]
        starting = [cell for cell in cells if 0 < position - cell.start <= RESIZE_GRIP_DISTANCE]
        if cells and not ending and not starting:
            ending = [cells[-1]] if 0 < position - _end(cells[-1]) <= RESIZE_GRIP_DISTANCE else []
            starting = [cells[0]] if -RESIZE_GRIP_DISTANCE <= position - cells[0].start <= 0 else []
        if ending:
            return ending[-1], "end"
        return (starting[0], "start") if starting else None

    def _cells_before(self, position: int, dragged: HeaderCell) -> int:
        other_cells = [cell for cell in self._get_cells() if cell.id != dragged.id]
        return sum(1 for cell in other_cells if cell.start + cell.length / 2 < position)

    def _emit_drop_index(self, dragged: HeaderCell) -> None:
        is_read_only = self._is_read_only()
        if (is_read_only or self._dragged_edge is None) and abs(
            self._drag_position - self._drag_start
        ) > DRAG_THRESHOLD:
            self.drop_index_changed.emit(dragged.id, self._cells_before(self._drag_position, dragged))
            if is_read_only:
                self.setCursor(Qt.CursorShape.ForbiddenCursor)

    def _drop_edge(self) -> int | None:
        """Return the drop position of the dragged cell or edge; None without a drag."""
        threshold = DRAG_THRESHOLD if self._dragged_edge is None else 0
        if (
            self._dragged_cell is None
            or self._is_read_only()
            or abs(self._drag_position - self._drag_start) <= threshold
        ):
            return None
        if self._dragged_edge is not None:
            return self._drag_position
        other_cells = [cell for cell in self._get_cells() if cell.id != self._dragged_cell.id]
        index = self._cells_before(self._drag_position, self._dragged_cell)
        if not other_cells:
            return self._dragged_cell.start
        return other_cells[index].start if index < len(other_cells) else other_cells[-1].start + other_cells[-1].length


def _end(cell: HeaderCell) -> int:
    return cell.start + cell.length
