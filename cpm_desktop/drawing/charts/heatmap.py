"""The heatmap of handoffs from lane to lane: a table with a number in each cell; larger numbers are darker."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from cpm_desktop.drawing.charts.chart_labels import ChartLabels
from cpm_desktop.drawing.charts.text_layout import (
    AXIS_TEXT_SIZE,
    TEXT_SIZE,
    TITLE_HEIGHT,
    TextStyle,
    empty_chart_shapes,
    line_count,
    line_shapes,
    text_width,
    title_shapes,
    wrapped_text_shapes,
)
from cpm_desktop.drawing.elements.step_colours import mix_colours
from cpm_desktop.drawing.shapes import Fill, Layer, Rectangle, Shape, Stroke
from cpm_desktop.drawing.text.font_metrics import LINE_SPACING
from cpm_desktop.drawing.theme import Theme
from cpm_desktop.layout.placement import Size
from cpm_desktop.model.layout import Box

ROW_HEIGHT = 26.0
NAME_LINES = 3
MIN_NAMED_COLUMN_WIDTH = 62.0
"""Narrower columns are headed by the number of their lane, because names do not fit."""
MAX_COLUMN_WIDTH = 112.0
MAX_NAME_SHARE = 0.32
NAME_GAP = 10.0
MAX_SHADE = 0.45
"""The share of the handoff colour in the darkest cell; text is readable on it in both themes."""


@dataclass(frozen=True, slots=True)
class HeatmapLane:
    """A lane: a row and a column."""

    name: str
    element: str = ""


@dataclass(frozen=True, slots=True)
class HeatmapCell:
    """The number of handoffs in one case, and the elements that they use."""

    expected_count: float
    elements: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class HeatmapChart:
    """The handoffs from lanes (rows) to lanes (columns); cells are keyed by the indices of both lanes."""

    title: str
    lanes: tuple[HeatmapLane, ...]
    cells: Mapping[tuple[int, int], HeatmapCell]


@dataclass(frozen=True, slots=True)
class _HeatmapGrid:
    """The geometry of rows and columns."""

    left: float
    top: float
    column_width: float
    is_numbered: bool

    def cell_box(self, row: int, column: int) -> Box:
        return Box(self.left + column * self.column_width, self.top + row * ROW_HEIGHT, self.column_width, ROW_HEIGHT)


def heatmap_shapes(chart: HeatmapChart, size: Size, theme: Theme, labels: ChartLabels) -> list[Shape]:
    """Return the table, which is wider than `size` if the numbers need more room; no number is left out."""
    if not any(cell.expected_count > 0 for cell in chart.cells.values()):
        return empty_chart_shapes(chart.title, labels.empty_heatmap, size, theme.ink, theme.secondary)
    grid = _heatmap_grid(chart, size, labels)
    shapes = title_shapes(chart.title, size, theme.ink)
    for index, lane in enumerate(chart.lanes):
        shapes += _heading_shapes(grid, index, lane, theme)
    max_count = max(cell.expected_count for cell in chart.cells.values())
    for row in range(len(chart.lanes)):
        for column in range(len(chart.lanes)):
            cell = chart.cells.get((row, column))
            shapes += _cell_shapes(chart, grid, (row, column), cell, max_count, theme, labels)
    return shapes


def _heatmap_grid(chart: HeatmapChart, size: Size, labels: ChartLabels) -> _HeatmapGrid:
    count = len(chart.lanes)
    named = [_numbered_name(index, lane) for index, lane in enumerate(chart.lanes)]
    left = min(max(map(text_width, named)), size.width * MAX_NAME_SHARE) + NAME_GAP
    figures = [text_width(labels.count(cell.expected_count), TEXT_SIZE) for cell in chart.cells.values()]
    least = max([*figures, text_width(str(count), TEXT_SIZE)]) + 8
    column = min(max((size.width - left) / count, least), MAX_COLUMN_WIDTH)
    numbered = column < MIN_NAMED_COLUMN_WIDTH
    lines = max(
        1 if numbered else line_count(lane.name, column - 4, AXIS_TEXT_SIZE, NAME_LINES) for lane in chart.lanes
    )
    header_height = AXIS_TEXT_SIZE * LINE_SPACING * lines + 6
    return _HeatmapGrid(left, TITLE_HEIGHT + header_height, column, numbered)


def _numbered_name(index: int, lane: HeatmapLane) -> str:
    return f"{index + 1}  {lane.name}"


def _heading_shapes(grid: _HeatmapGrid, index: int, lane: HeatmapLane, theme: Theme) -> list[Shape]:
    """Return the name of a lane before its row and above its column."""
    row = grid.cell_box(index, 0)
    shown = _numbered_name(index, lane) if grid.is_numbered else lane.name
    style = TextStyle(theme.ink, TEXT_SIZE, element=lane.element, tooltip=lane.name)
    before = line_shapes(shown, Box(0, row.y, grid.left - NAME_GAP, ROW_HEIGHT), style)
    column = grid.cell_box(0, index)
    head = Box(column.x + 2, TITLE_HEIGHT, column.width - 4, grid.top - TITLE_HEIGHT - 3)
    style = TextStyle(theme.secondary, AXIS_TEXT_SIZE, element=lane.element, tooltip=lane.name)
    if grid.is_numbered:
        return [*before, *line_shapes(str(index + 1), head, style, "middle")]
    return [*before, *wrapped_text_shapes(lane.name, head, style, NAME_LINES, at_foot=True)]


def _cell_shapes(
    chart: HeatmapChart,
    grid: _HeatmapGrid,
    position: tuple[int, int],
    cell: HeatmapCell | None,
    max_count: float,
    theme: Theme,
    labels: ChartLabels,
) -> list[Shape]:
    """Return a cell with its number, covered by a clickable area for each of its elements."""
    box, edge = grid.cell_box(*position), Stroke(theme.hairline, 0.8)
    if cell is None or cell.expected_count <= 0:
        return [Rectangle(box, Fill(theme.header if position[0] == position[1] else theme.panel), edge, 0, Layer.GRID)]
    source, target = (chart.lanes[end].name for end in position)
    tooltip = labels.transfers.format(source=source, target=target, count=labels.count(cell.expected_count))
    fill = Fill(mix_colours(theme.handoff, theme.panel, 0.06 + (MAX_SHADE - 0.06) * cell.expected_count / max_count))
    style = TextStyle(theme.ink, TEXT_SIZE, tooltip=tooltip)
    areas = [Rectangle(box, None, None, 0, Layer.MARKS, element, tooltip) for element in cell.elements]
    number = line_shapes(labels.count(cell.expected_count), box, style, "middle")
    return [Rectangle(box, fill, edge, 0, Layer.NODES, "", tooltip), *number, *areas]
