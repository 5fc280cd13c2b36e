"""Tables whose headings stand on every page they reach, and whose rows stay whole where a page can hold them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from reportlab.platypus import Flowable

from cpm_desktop.drawing.shapes import Fill, Layer, Polyline, Rectangle, Shape, Stroke
from cpm_desktop.model.layout import Box, Point
from cpm_desktop.printing.report.flowables import SLACK, Anchor, Drawn, Link, fitting, links_of, placed
from cpm_desktop.printing.report.headings import ABOVE, Opening
from cpm_desktop.printing.report.line_boxes import Content, Piece, height_of, text
from cpm_desktop.printing.report.style import COLUMN, GROUP, THEME

COLUMN_GAP = 10.0
ROW_PADDING = 5.0
"""White space above and below what stands in a row."""
HEADING_PADDING = 3.5
TALL = 160.0
"""A row taller than this, in points, may go on on the next page; others stay whole."""
WORTHWHILE = 60.0
"""Less of a tall row than this is not left at the foot of a page."""
HAIRLINE = Stroke(THEME.hairline, 0.5)
RULE = Stroke(THEME.secondary, 0.8)


@dataclass(frozen=True, slots=True)
class Column:
    """A column: `width` points, and a `share` of what is left when every column has those."""

    title: str
    width: float = 0.0
    share: float = 0.0


@dataclass(frozen=True, slots=True)
class Row:
    """One content a column; or, for the title of the rows that follow, a single one across all columns."""

    cells: tuple[Content, ...]
    anchor: str = ""
    is_group: bool = False


def group(title: str) -> Row:
    """Return a title for the rows that follow."""
    return Row((text(title, GROUP, lines=2),), is_group=True)


@dataclass(frozen=True)
class _SetRow:
    """A row at the width of its table."""

    columns: tuple[list[Piece], ...]
    anchor: str = ""
    is_group: bool = False

    @cached_property
    def height(self) -> float:
        above = ROW_PADDING if self.is_group else 0.0
        return above + max((height_of(pieces) for pieces in self.columns), default=0.0) + 2 * ROW_PADDING

    def cut(self, room: float) -> tuple[_SetRow, _SetRow] | None:
        """Return what has room and the rest, or None where nothing is gained by cutting."""
        if self.height <= TALL or room < WORTHWHILE:
            return None
        first = tuple(fitting(pieces, room - 2 * ROW_PADDING) for pieces in self.columns)
        rest = tuple(pieces[len(kept) :] for pieces, kept in zip(self.columns, first, strict=True))
        return (replace(self, columns=first), _SetRow(rest)) if any(first) else None


class Table(Drawn):
    """Rows under headings, and above them, where it opens a section, the title that shall not stand alone."""

    def __init__(
        self, columns: Sequence[Column], rows: Sequence[Row], *, opened: Opening | None = None, after: float = 14.0
    ) -> None:
        super().__init__()
        self._columns, self._rows, self._after, self._opened = tuple(columns), tuple(rows), after, opened
        self.anchors = (opened.anchor,) if opened else ()
        self._set: list[_SetRow] = []
        self._set_width = 0.0

    def getSpaceBefore(self) -> float:
        """Return the room above, except at the top of a page."""
        return ABOVE if self._opened else 0.0

    def getSpaceAfter(self) -> float:
        """Return the room below."""
        return self._after

    def wrap(self, width: float, _: float) -> tuple[float, float]:
        """Return the size in a room of `width`."""
        self._set_in(width)
        self.width, self.height = width, self._heading_height + sum(row.height for row in self._set)
        rows = tuple(Anchor(row.anchor, y) for row, y in self._placed_rows() if row.anchor)
        self.anchors = (self._opened.anchor, *rows) if self._opened else rows
        return self.width, self.height

    def split(self, width: float, room: float) -> list[Flowable]:
        """Return a table of the rows that fit into `room` and one of the rest; nothing where none fits."""
        self._set_in(width)
        first, rest = _parted(self._set, room - self._heading_height)
        return [self._of(first, width, self._opened), self._of(rest, width)] if first and rest else []

    def shapes(self) -> list[Shape]:
        """Return headings, rows and the lines between them."""
        shapes = [shape for piece, corner in placed(self._title) for shape in piece.draw(corner)]
        shapes += self._heading_shapes() if self._has_headings else []
        for row, y in self._placed_rows():
            shapes += self._row_shapes(row, y)
        return shapes

    def links(self) -> list[Link]:
        """Return the areas of all pieces that lead somewhere."""
        return [
            link
            for row, y in self._placed_rows()
            for pieces, left in zip(row.columns, self._lefts, strict=False)
            for link in links_of(pieces, Point(left, y + _above(row)))
        ]

    @property
    def _title(self) -> list[Piece]:
        return self._opened.content(self._set_width) if self._opened else []

    @property
    def _has_headings(self) -> bool:
        return any(column.title for column in self._columns)

    @property
    def _heading_height(self) -> float:
        """Return the height of all that stands above the rows."""
        if not self._has_headings:
            return height_of(self._title)
        tallest = max(height_of(pieces) for pieces in self._headings)
        return height_of(self._title) + tallest + 2 * HEADING_PADDING

    @property
    def _headings(self) -> list[list[Piece]]:
        titles = zip(self._columns, self._widths, strict=True)
        return [text(column.title, COLUMN)(width) for column, width in titles]

    @property
    def _widths(self) -> list[float]:
        """Return the room for text in each column, in points."""
        left = self._set_width - sum(column.width for column in self._columns)
        shares = sum(column.share for column in self._columns) or 1.0
        whole = [column.width + left * column.share / shares for column in self._columns]
        return [*(width - COLUMN_GAP for width in whole[:-1]), whole[-1]]

    @property
    def _lefts(self) -> list[float]:
        lefts, x = [], 0.0
        for width in self._widths:
            lefts.append(x)
            x += width + COLUMN_GAP
        return lefts

    def _set_in(self, width: float) -> None:
        if self._set_width != width:
            self._set_width = width
            self._set = [self._set_row(row, self._widths) for row in self._rows]

    def _set_row(self, row: Row, widths: list[float]) -> _SetRow:
        rooms = [self._set_width] if row.is_group else widths
        columns = tuple(cell(room) for cell, room in zip(row.cells, rooms, strict=True))
        return _SetRow(columns, row.anchor, row.is_group)

    def _of(self, rows: list[_SetRow], width: float, opened: Opening | None = None) -> Table:
        """Return a table of the same columns with rows that are already set."""
        part = Table(self._columns, (), opened=opened, after=self._after)
        part._set, part._set_width = rows, width
        return part

    def _placed_rows(self) -> list[tuple[_SetRow, float]]:
        found, y = [], self._heading_height
        for row in self._set:
            found.append((row, y))
            y += row.height
        return found

    def _heading_shapes(self) -> list[Shape]:
        shapes: list[Shape] = [_line(self._heading_height, self.width, RULE)]
        for pieces, left in zip(self._headings, self._lefts, strict=True):
            top = self._heading_height - HEADING_PADDING - height_of(pieces)
            shapes += [shape for piece, corner in placed(pieces, Point(left, top)) for shape in piece.draw(corner)]
        return shapes

    def _row_shapes(self, row: _SetRow, y: float) -> list[Shape]:
        shapes: list[Shape] = [_line(y + row.height, self.width, HAIRLINE)]
        if row.is_group:
            ground = Box(0, y + ROW_PADDING, self.width, row.height - ROW_PADDING)
            shapes = [Rectangle(ground, Fill(THEME.customer_lane), None, 0, Layer.GROUND)]
        for pieces, left in zip(row.columns, [ROW_PADDING] if row.is_group else self._lefts, strict=False):
            for piece, corner in placed(pieces, Point(left, y + _above(row))):
                shapes += piece.draw(corner)
        return shapes


def _above(row: _SetRow) -> float:
    return 2 * ROW_PADDING if row.is_group else ROW_PADDING


def _parted(rows: list[_SetRow], room: float) -> tuple[list[_SetRow], list[_SetRow]]:
    """Return the rows that fit into `room` and the rest, which begins with the title of its group."""
    height, count = 0.0, 0
    while count < len(rows) and height + rows[count].height <= room + SLACK:
        height += rows[count].height
        count += 1
    first, rest = rows[:count], rows[count:]
    halves = rest[0].cut(room - height) if rest else None
    if halves:
        first, rest = [*first, halves[0]], [halves[1], *rest[1:]]
    while first and first[-1].is_group:
        first, rest = first[:-1], [first[-1], *rest]
    if len(rest) == 1 and len(first) > 2 and not first[-2].is_group and not first[-1].is_group and not halves:
        first, rest = first[:-1], [first[-1], *rest]
    title = next((row for row in reversed(first) if row.is_group), None)
    if title and rest and not rest[0].is_group:
        rest = [replace(title, anchor=""), *rest]
    return first, rest


def _line(y: float, width: float, stroke: Stroke) -> Polyline:
    return Polyline((Point(0, y), Point(width, y)), stroke, 0, Layer.GRID)
