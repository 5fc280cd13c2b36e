"""Headers of lanes and phases, which stay in sight at any scroll and zoom."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from cpm_desktop.desktop.canvas.headers.header_painter import HeaderCell, paint_cell
from cpm_desktop.desktop.canvas.scene.painter import colour
from cpm_desktop.drawing.theme import LIGHT, Theme

GRIP = 4
"""How near to the end of a cell, in pixels, a press means its border."""
DRAG = 6
"""How far, in pixels, a press must move to be a drag."""
_JOINS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
"""Either of these lets a cell join the selection."""


class Header(QWidget):
    """A row or column of cells beside the canvas, each over what it names.

    A click selects, a double click renames, dragging a cell reorders, dragging its end resizes; in a fixed
    view a drag does neither. Keys go to the canvas, where Escape ends a drag.
    """

    chosen = Signal(str, bool)
    """A cell was pressed: its id, and whether it joins the selection."""
    left = Signal()
    """A press beside all cells."""
    renamed = Signal(str)
    moved = Signal(str, int)
    """A cell was dropped between others: its id, and how many cells lie before it there."""
    carried = Signal(str, int)
    """A cell is dragged between others, as in `moved`, or with an empty id no more."""
    resized = Signal(str, int)
    """The end of a cell was dropped: its id and its new length in pixels."""
    held = Signal(int)
    """A cell or its end was taken hold of; carries where, in pixels along the header."""
    dragged = Signal(int)
    """It is dragged; carries where to."""
    let_go = Signal()
    menu_wanted = Signal(QPoint)
    """A right click on a cell, which is chosen by then; carries its place on the screen."""

    def __init__(
        self, parent: QWidget, cells: Callable[[], list[HeaderCell]], is_fixed: Callable[[], bool], *, upright: bool
    ) -> None:
        super().__init__(parent)
        self._cells, self._is_fixed = cells, is_fixed
        self._upright = upright
        self._theme = LIGHT
        self._held: HeaderCell | None = None
        self._resizing = False
        self._start = self._place = 0
        self.setMouseTracking(True)

    def set_theme(self, theme: Theme) -> None:
        """Show the cells in other colours."""
        self._theme = theme
        self.update()

    def cell_area(self, cell_id: str) -> QRect:
        """Return the area of a cell in this widget, an empty one where there is none."""
        return next((self._area(cell) for cell in self._cells() if cell.id == cell_id), QRect())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the cells, and where the one that is dragged would land."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour(self._theme.paper))
        for cell in self._cells():
            if self._area(cell).intersects(event.rect()):
                paint_cell(painter, self._theme, cell, self._area(cell), self.rect(), upright=self._upright)
        edge = self._dropping_edge()
        if edge is not None:
            line = QRect(0, edge - 1, self.width(), 3) if self._upright else QRect(edge - 1, 0, 3, self.height())
            painter.fillRect(line, colour(self._theme.selection))
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of a cell or of its end."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self._start = self._place = self._along(event.position().toPoint())
        ending = self._ending_at(self._start)
        self._held, self._resizing = ending or self._cell_at(self._start), ending is not None
        if self._held is None:
            self.left.emit()
            return
        self.held.emit(self._start)
        if not self._resizing:
            self.chosen.emit(self._held.id, bool(event.modifiers() & _JOINS))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show what a drag would do."""
        self._place = self._along(event.position().toPoint())
        if self._held is not None:
            self._tell_where(self._held)
            self.update()
            self.dragged.emit(self._place)
            return
        split = Qt.CursorShape.SplitVCursor if self._upright else Qt.CursorShape.SplitHCursor
        resizes = self._ending_at(self._place) is not None and not self._is_fixed()
        self.setCursor(split if resizes else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Do what the drag was for."""
        self._place = self._along(event.position().toPoint())
        held = self._held
        self.drop_drag()
        distance = self._place - self._start
        if held is None or not distance or self._is_fixed():
            return
        if self._resizing:
            self.resized.emit(held.id, max(held.length + distance, 1))
        elif abs(distance) > DRAG:
            self.moved.emit(held.id, self._cells_before(self._place, held))

    def drag_on(self, pixels: int) -> None:
        """Go on with a drag while the cells scroll on by so many pixels under the mouse."""
        self._start -= pixels
        if self._held is not None:
            self._held = replace(self._held, start=self._held.start - pixels)
            self._tell_where(self._held)
            self.update()

    def drop_drag(self) -> bool:
        """Let the cell go where it was; tell whether one was held."""
        held, self._held = self._held, None
        if held is not None:
            self.let_go.emit()
            self.carried.emit("", 0)
            self.unsetCursor()
            self.update()
        return held is not None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Rename a cell."""
        cell = self._cell_at(self._along(event.position().toPoint()))
        self.drop_drag()
        if cell is not None and event.button() == Qt.MouseButton.LeftButton:
            self.renamed.emit(cell.id)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of a cell."""
        cell = self._cell_at(self._along(event.pos()))
        if cell is not None:
            self.chosen.emit(cell.id, False)
            self.menu_wanted.emit(event.globalPos())

    def _along(self, place: QPoint) -> int:
        return place.y() if self._upright else place.x()

    def _area(self, cell: HeaderCell) -> QRect:
        if self._upright:
            return QRect(0, cell.start, self.width(), cell.length)
        return QRect(cell.start, 0, cell.length, self.height())

    def _cell_at(self, place: int) -> HeaderCell | None:
        return next((cell for cell in self._cells() if cell.start <= place < cell.start + cell.length), None)

    def _ending_at(self, place: int) -> HeaderCell | None:
        near = [cell for cell in self._cells() if abs(cell.start + cell.length - place) <= GRIP]
        return near[-1] if near else None

    def _cells_before(self, place: int, held: HeaderCell) -> int:
        others = [cell for cell in self._cells() if cell.id != held.id]
        return sum(1 for cell in others if cell.start + cell.length / 2 < place)

    def _tell_where(self, held: HeaderCell) -> None:
        fixed = self._is_fixed()
        if (fixed or not self._resizing) and abs(self._place - self._start) > DRAG:
            self.carried.emit(held.id, self._cells_before(self._place, held))
            if fixed:
                self.setCursor(Qt.CursorShape.ForbiddenCursor)

    def _dropping_edge(self) -> int | None:
        """Return where the held cell, or its end, would land, or None while nothing is dragged."""
        least = 0 if self._resizing else DRAG
        if self._held is None or self._is_fixed() or abs(self._place - self._start) <= least:
            return None
        if self._resizing:
            return self._place
        others = [cell for cell in self._cells() if cell.id != self._held.id]
        before = self._cells_before(self._place, self._held)
        if not others:
            return self._held.start
        return others[before].start if before < len(others) else others[-1].start + others[-1].length
