"""Tables that repeat their headings on every page and keep rows together if they fit on a page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from reportlab.platypus import Flowable

from cpm_desktop.drawing.shapes import Fill, Layer, Polyline, Rectangle, Shape, Stroke
from cpm_desktop.model.layout import Box, Point
from cpm_desktop.printing.report.flowables import (
    HEIGHT_TOLERANCE,
    Anchor,
    LinkArea,
    ShapeFlowable,
    boxes_that_fit,
    link_areas_of,
    shapes_of,
)
from cpm_desktop.printing.report.headings import SECTION_SPACE_ABOVE, SectionIntro
from cpm_desktop.printing.report.line_boxes import Content, LineBox, right_aligned, text, total_height
from cpm_desktop.printing.report.style import COLUMN_TITLE, GROUP_TITLE, THEME

COLUMN_GAP = 10.0
ROW_PADDING = 5.0
"""White space above and below the content of a row."""
HEADING_PADDING = 3.5
SPLITTABLE_ROW_HEIGHT = 160.0
"""A row taller than this, in points, may be split across pages; shorter rows are not."""
MIN_SPLIT_HEIGHT = 60.0
"""The smallest part of a split row at the bottom of a page, in points."""
ROW_RULE = Stroke(THEME.hairline, 0.5)
HEADING_RULE = Stroke(THEME.secondary, 0.8)


@dataclass(frozen=True, slots=True)
class ReportColumn:
    """A column: `width` points, and a `share` of the width that remains after all columns have theirs."""

    title: str
    width: float = 0.0
    share: float = 0.0
    is_number: bool = False
    """Whether the title is right-aligned above right-aligned numbers."""


@dataclass(frozen=True, slots=True)
class ReportRow:
    """One content per column; or a single content across all columns, the title of a group of rows."""

    cells: tuple[Content, ...]
    anchor: str = ""
    is_group: bool = False


def group_row(title: str) -> ReportRow:
    """Return a title for a group of rows."""
    return ReportRow((text(title, GROUP_TITLE, lines=2),), is_group=True)


@dataclass(frozen=True)
class _LaidOutRow:
    """A row laid out for the width of its table."""

    columns: tuple[list[LineBox], ...]
    anchor: str = ""
    is_group: bool = False

    @cached_property
    def height(self) -> float:
        above = ROW_PADDING if self.is_group else 0.0
        return above + max((total_height(line_boxes) for line_boxes in self.columns), default=0.0) + 2 * ROW_PADDING

    def split(self, room: float) -> tuple[_LaidOutRow, _LaidOutRow] | None:
        """Return the part that fits and the remainder, or None if splitting has no benefit."""
        if self.height <= SPLITTABLE_ROW_HEIGHT or room < MIN_SPLIT_HEIGHT:
            return None
        first = tuple(boxes_that_fit(line_boxes, room - 2 * ROW_PADDING) for line_boxes in self.columns)
        remainder = tuple(line_boxes[len(kept) :] for line_boxes, kept in zip(self.columns, first, strict=True))
        return (replace(self, columns=first), _LaidOutRow(remainder)) if any(first) else None


class ReportTable(ShapeFlowable):
    """Rows below headings, preceded by the intro of the section if the table is its first block."""

    def __init__(
        self,
        columns: Sequence[ReportColumn],
        rows: Sequence[ReportRow],
        *,
        intro: SectionIntro | None = None,
        space_after: float = 14.0,
    ) -> None:
        super().__init__()
        self._columns, self._rows, self._space_after, self._intro = tuple(columns), tuple(rows), space_after, intro
        self.anchors = (intro.anchor,) if intro else ()
        self._laid_out_rows: list[_LaidOutRow] = []
        self._layout_width = 0.0

    def getSpaceBefore(self) -> float:
        """Return the space above, which is ignored at the top of a page."""
        return SECTION_SPACE_ABOVE if self._intro else 0.0

    def getSpaceAfter(self) -> float:
        """Return the space below."""
        return self._space_after

    def wrap(self, width: float, _: float) -> tuple[float, float]:
        """Return the size for the available `width`."""
        self._lay_out(width)
        self.width, self.height = width, self._header_height + sum(row.height for row in self._laid_out_rows)
        rows = tuple(Anchor(row.anchor, y) for row, y in self._rows_with_tops() if row.anchor)
        self.anchors = (self._intro.anchor, *rows) if self._intro else rows
        return self.width, self.height

    def split(self, width: float, room: float) -> list[Flowable]:
        """Return a table of the rows that fit into `room` and one of the remaining rows; empty if none fits."""
        self._lay_out(width)
        first, remainder = _split_rows(self._laid_out_rows, room - self._header_height)
        return (
            [self._with_rows(first, width, self._intro), self._with_rows(remainder, width)]
            if first and remainder
            else []
        )

    def shapes(self) -> list[Shape]:
        """Return headings, rows and the lines between them."""
        shapes = [*shapes_of(self._intro_boxes), *self._rules()]
        if self._has_headings:
            shapes += [shape for cell in self._heading_cells() for shape in cell]
        rows = self._rows_with_tops()
        return [*shapes, *(shape for row, y in rows for cell in self._row_cells(row, y) for shape in cell)]

    def links(self) -> list[LinkArea]:
        """Return the areas of all line boxes with a link."""
        return [
            link
            for row, y in self._rows_with_tops()
            for line_boxes, left in zip(row.columns, self._column_lefts, strict=False)
            for link in link_areas_of(line_boxes, Point(left, y + _padding_above(row)))
        ]

    def paint(self) -> None:
        """Paint the intro as a heading and the table with its cells as elements of the structure."""
        if self._intro:
            self.paint_heading(self._intro.title(self._layout_width), self._intro.note(self._layout_width))
        self.paint_tagged("", self._rules())
        with self.canv.element("Table"):
            if self._has_headings:
                with self.canv.element("TR"):
                    for shapes in self._heading_cells():
                        self.paint_tagged("TH", shapes)
            for row, y in self._rows_with_tops():
                with self.canv.element("TR"):
                    for shapes in self._row_cells(row, y):
                        self.paint_tagged("TH" if row.is_group else "TD", shapes)
        self.add_links_and_anchors()

    @property
    def _intro_boxes(self) -> list[LineBox]:
        return self._intro.content(self._layout_width) if self._intro else []

    @property
    def _has_headings(self) -> bool:
        return any(column.title for column in self._columns)

    @property
    def _header_height(self) -> float:
        """Return the height of everything above the rows."""
        if not self._has_headings:
            return total_height(self._intro_boxes)
        tallest = max(total_height(line_boxes) for line_boxes in self._heading_boxes)
        return total_height(self._intro_boxes) + tallest + 2 * HEADING_PADDING

    @property
    def _heading_boxes(self) -> list[list[LineBox]]:
        titles = zip(self._columns, self._column_widths, strict=True)
        return [_title_content(column)(width) for column, width in titles]

    @property
    def _column_widths(self) -> list[float]:
        """Return the width for text in each column, in points."""
        left = self._layout_width - sum(column.width for column in self._columns)
        shares = sum(column.share for column in self._columns) or 1.0
        whole = [column.width + left * column.share / shares for column in self._columns]
        return [*(width - COLUMN_GAP for width in whole[:-1]), whole[-1]]

    @property
    def _column_lefts(self) -> list[float]:
        lefts, x = [], 0.0
        for width in self._column_widths:
            lefts.append(x)
            x += width + COLUMN_GAP
        return lefts

    def _lay_out(self, width: float) -> None:
        if self._layout_width != width:
            self._layout_width = width
            self._laid_out_rows = [self._lay_out_row(row, self._column_widths) for row in self._rows]

    def _lay_out_row(self, row: ReportRow, widths: list[float]) -> _LaidOutRow:
        rooms = [self._layout_width] if row.is_group else widths
        columns = tuple(cell(room) for cell, room in zip(row.cells, rooms, strict=True))
        return _LaidOutRow(columns, row.anchor, row.is_group)

    def _with_rows(self, rows: list[_LaidOutRow], width: float, intro: SectionIntro | None = None) -> ReportTable:
        """Return a table of the same columns with rows that are already laid out."""
        table = ReportTable(self._columns, (), intro=intro, space_after=self._space_after)
        table._laid_out_rows, table._layout_width = rows, width
        return table

    def _rows_with_tops(self) -> list[tuple[_LaidOutRow, float]]:
        found, y = [], self._header_height
        for row in self._laid_out_rows:
            found.append((row, y))
            y += row.height
        return found

    def _rules(self) -> list[Shape]:
        """Return the lines between rows and the backgrounds of the titles of groups."""
        rules: list[Shape] = []
        if self._has_headings:
            rules.append(_horizontal_rule(self._header_height, self.width, HEADING_RULE))
        for row, y in self._rows_with_tops():
            if row.is_group:
                ground = Box(0, y + ROW_PADDING, self.width, row.height - ROW_PADDING)
                rules.append(Rectangle(ground, Fill(THEME.customer_lane), None, 0, Layer.BACKGROUND))
            else:
                rules.append(_horizontal_rule(y + row.height, self.width, ROW_RULE))
        return rules

    def _heading_cells(self) -> Iterator[list[Shape]]:
        for line_boxes, left in zip(self._heading_boxes, self._column_lefts, strict=True):
            top = self._header_height - HEADING_PADDING - total_height(line_boxes)
            yield shapes_of(line_boxes, Point(left, top))

    def _row_cells(self, row: _LaidOutRow, y: float) -> Iterator[list[Shape]]:
        lefts = [ROW_PADDING] if row.is_group else self._column_lefts
        for line_boxes, left in zip(row.columns, lefts, strict=False):
            yield shapes_of(line_boxes, Point(left, y + _padding_above(row)))


def _title_content(column: ReportColumn) -> Content:
    return (right_aligned if column.is_number else text)(column.title, COLUMN_TITLE)


def _padding_above(row: _LaidOutRow) -> float:
    return 2 * ROW_PADDING if row.is_group else ROW_PADDING


def _split_rows(rows: list[_LaidOutRow], room: float) -> tuple[list[_LaidOutRow], list[_LaidOutRow]]:
    """Return the rows that fit into `room` and the remaining rows, which start with the title of their group."""
    height, count = 0.0, 0
    while count < len(rows) and height + rows[count].height <= room + HEIGHT_TOLERANCE:
        height += rows[count].height
        count += 1
    first, remainder = rows[:count], rows[count:]
    halves = remainder[0].split(room - height) if remainder else None
    if halves:
        first, remainder = [*first, halves[0]], [halves[1], *remainder[1:]]
    while first and first[-1].is_group:
        first, remainder = first[:-1], [first[-1], *remainder]
    if len(remainder) == 1 and len(first) > 2 and not first[-2].is_group and not first[-1].is_group and not halves:
        first, remainder = first[:-1], [first[-1], *remainder]
    title = next((row for row in reversed(first) if row.is_group), None)
    if title and remainder and not remainder[0].is_group:
        remainder = [replace(title, anchor=""), *remainder]
    return first, remainder


def _horizontal_rule(y: float, width: float, stroke: Stroke) -> Polyline:
    return Polyline((Point(0, y), Point(width, y)), stroke, 0, Layer.GRID)
