"""What passes from lane to lane: a table with a number in each cell, which is the darker the larger that is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from cpm_desktop.drawing.charts.chart_labels import ChartWords
from cpm_desktop.drawing.charts.text_layout import (
    HEADLINE,
    SCALE,
    TEXT,
    Lettering,
    line_in,
    lines_in,
    lines_needed,
    sentence_below_title,
    title_in,
    width_of,
)
from cpm_desktop.drawing.elements.step_colours import mixed
from cpm_desktop.drawing.shapes import Fill, Layer, Rectangle, Shape, Stroke
from cpm_desktop.drawing.text.metrics import LINE_SPACING
from cpm_desktop.drawing.theme import Theme
from cpm_desktop.layout.placement import Size
from cpm_desktop.model.layout import Box

ROW = 26.0
NAME_LINES = 3
NAMED_CELL = 62.0
"""Narrower columns are headed by the number of their lane, for names would have no room."""
WIDEST_CELL = 112.0
MOST_NAME = 0.32
GAP = 10.0
DARKEST = 0.45
"""How much of the colour of handoffs the darkest cell has: ink reads well on it in light and in dark."""


@dataclass(frozen=True, slots=True)
class TableLane:
    """A lane: a row and a column."""

    name: str
    element: str = ""


@dataclass(frozen=True, slots=True)
class TableCell:
    """How often something passes in one case, and the elements along which it does."""

    expected: float
    elements: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class HeatTable:
    """From which lane (rows) how often something passes to which (columns); cells by the places of both lanes."""

    title: str
    lanes: tuple[TableLane, ...]
    cells: Mapping[tuple[int, int], TableCell]


@dataclass(frozen=True, slots=True)
class _Grid:
    """Where rows and columns are."""

    left: float
    top: float
    column: float
    numbered: bool

    def cell(self, row: int, column: int) -> Box:
        return Box(self.left + column * self.column, self.top + row * ROW, self.column, ROW)


def heat_shapes(chart: HeatTable, size: Size, theme: Theme, words: ChartWords) -> list[Shape]:
    """Return the table; wider than `size` where numbers need it, for no number is left out."""
    if not any(cell.expected > 0 for cell in chart.cells.values()):
        return sentence_below_title(chart.title, words.no_passes, size, theme.ink, theme.secondary)
    grid = _grid(chart, size, words)
    shapes = title_in(chart.title, size, theme.ink)
    for place, lane in enumerate(chart.lanes):
        shapes += _heading(grid, place, lane, theme)
    most = max(cell.expected for cell in chart.cells.values())
    for row in range(len(chart.lanes)):
        for column in range(len(chart.lanes)):
            cell = chart.cells.get((row, column))
            shapes += _cell(chart, grid, (row, column), cell, most, theme, words)
    return shapes


def _grid(chart: HeatTable, size: Size, words: ChartWords) -> _Grid:
    count = len(chart.lanes)
    named = [_numbered_name(place, lane) for place, lane in enumerate(chart.lanes)]
    left = min(max(map(width_of, named)), size.width * MOST_NAME) + GAP
    figures = [width_of(words.count(cell.expected), TEXT) for cell in chart.cells.values()]
    least = max([*figures, width_of(str(count), TEXT)]) + 8
    column = min(max((size.width - left) / count, least), WIDEST_CELL)
    numbered = column < NAMED_CELL
    lines = max(1 if numbered else lines_needed(lane.name, column - 4, SCALE, NAME_LINES) for lane in chart.lanes)
    heads = SCALE * LINE_SPACING * lines + 6
    return _Grid(left, HEADLINE + heads, column, numbered)


def _numbered_name(place: int, lane: TableLane) -> str:
    return f"{place + 1}  {lane.name}"


def _heading(grid: _Grid, place: int, lane: TableLane, theme: Theme) -> list[Shape]:
    """Return the name of a lane before its row and above its column."""
    row = grid.cell(place, 0)
    shown = _numbered_name(place, lane) if grid.numbered else lane.name
    look = Lettering(theme.ink, TEXT, element=lane.element, tooltip=lane.name)
    before = line_in(shown, Box(0, row.y, grid.left - GAP, ROW), look)
    column = grid.cell(0, place)
    head = Box(column.x + 2, HEADLINE, column.width - 4, grid.top - HEADLINE - 3)
    look = Lettering(theme.secondary, SCALE, element=lane.element, tooltip=lane.name)
    if grid.numbered:
        return [*before, *line_in(str(place + 1), head, look, "middle")]
    return [*before, *lines_in(lane.name, head, look, NAME_LINES, at_foot=True)]


def _cell(
    chart: HeatTable,
    grid: _Grid,
    place: tuple[int, int],
    cell: TableCell | None,
    most: float,
    theme: Theme,
    words: ChartWords,
) -> list[Shape]:
    """Return a cell with its number; what it stands for lies over it, each element with an area of its own."""
    box, edge = grid.cell(*place), Stroke(theme.hairline, 0.8)
    if cell is None or cell.expected <= 0:
        return [Rectangle(box, Fill(theme.header if place[0] == place[1] else theme.panel), edge, 0, Layer.GRID)]
    source, target = (chart.lanes[end].name for end in place)
    told = words.passes.format(source=source, target=target, count=words.count(cell.expected))
    fill = Fill(mixed(theme.handoff, theme.panel, 0.06 + (DARKEST - 0.06) * cell.expected / most))
    look = Lettering(theme.ink, TEXT, tooltip=told)
    areas = [Rectangle(box, None, None, 0, Layer.MARKS, element, told) for element in cell.elements]
    number = line_in(words.count(cell.expected), box, look, "middle")
    return [Rectangle(box, fill, edge, 0, Layer.NODES, "", told), *number, *areas]
