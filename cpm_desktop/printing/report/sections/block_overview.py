"""The overview of a large diagram: a block for each lane and phase, with the number of its steps and a link to them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from cpm_desktop.drawing.shapes import Fill, Layer, Rectangle, Shape, Stroke
from cpm_desktop.drawing.text.wrapping import break_text
from cpm_desktop.drawing.typography import block_height, centred_block, left_block
from cpm_desktop.i18n import translate_plural
from cpm_desktop.layout.placement import Size
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.layout import Box, Point
from cpm_desktop.printing.report.flowables import LinkArea
from cpm_desktop.printing.report.report_scenario import ReportScenario, element_name
from cpm_desktop.printing.report.sections.connector_marks import PageDecorations, part_key
from cpm_desktop.printing.report.style import THEME
from cpm_desktop.printing.tiling.page_plan import HEADLINE_HEIGHT, PagePlan

NAME_WIDTH = 120.0
COLUMN_HEADER_HEIGHT = 26.0
MAX_ROW_HEIGHT, MIN_ROW_HEIGHT = 46.0, 12.0
MAX_COLUMNS = 16
TEXT_SIZE = 7.0
BLOCK_GAP = 1.5
BLOCK_RADIUS = 3.0
MIN_BLOCK_WIDTH = 22.0


class _Band(NamedTuple):
    """A row or a column of blocks: its name, and the lanes, pages or phases in it."""

    name: str
    members: tuple[str, ...]
    is_customer: bool = False


def add_blocks(decorations: PageDecorations, report_scenario: ReportScenario, room: Size) -> None:
    """Add the blocks of a diagram that is too large for an overview, between the title and `room.height`, in points."""
    plan, scenario = report_scenario.page_plan, report_scenario.scenario
    top = HEADLINE_HEIGHT + COLUMN_HEADER_HEIGHT
    rows = _rows(scenario, int((room.height - top) / MIN_ROW_HEIGHT))
    columns = _columns(report_scenario)
    height = min(MAX_ROW_HEIGHT, (room.height - top) / max(len(rows), 1))
    width = (room.width - NAME_WIDTH) / max(len(columns), 1)
    steps = _steps_by_cell(plan, scenario, rows, columns)
    most = max(map(len, steps.values()), default=1)
    for number, column in enumerate(columns):
        box = Box(NAME_WIDTH + number * width, HEADLINE_HEIGHT, width, COLUMN_HEADER_HEIGHT)
        decorations.shapes += _column_header(column.name, box)
    for number, row in enumerate(rows):
        y = top + number * height
        decorations.shapes += _row_header(row, Box(0, y, room.width, height))
        for index in range(len(columns)):
            members = steps.get((number, index), [])
            if members:
                box = Box(NAME_WIDTH + index * width, y, width, height)
                _add_block(decorations, report_scenario, box, members, len(members) / most)


def _rows(scenario: Scenario, most: int) -> list[_Band]:
    """Return a row for each lane; if there are more than `most` lanes, for several consecutive lanes."""
    lanes = [*scenario.lanes.values()]
    size = -(-len(lanes) // max(most, 1)) or 1
    rows = []
    for start in range(0, len(lanes), size):
        group = lanes[start : start + size]
        ends = dict.fromkeys((element_name(scenario, group[0].id), element_name(scenario, group[-1].id)))
        rows.append(_Band(" – ".join(ends), tuple(lane.id for lane in group), group[0].kind == "customer"))
    return rows


def _columns(report_scenario: ReportScenario) -> list[_Band]:
    """Return a column for each phase; with few phases or too many, for each page of parts or several of them."""
    plan, scenario = report_scenario.page_plan, report_scenario.scenario
    if 1 < len(scenario.phases) <= MAX_COLUMNS:
        return [_Band(element_name(scenario, phase), (phase,)) for phase in scenario.phases]
    count = plan.parts.page_count if plan.parts else 0
    size = -(-count // MAX_COLUMNS) or 1
    columns = []
    for start in range(0, count, size):
        pages = [str(page) for page in range(start, min(start + size, count))]
        numbers = [report_scenario.page_number("part", page) for page in pages]
        names = translate_plural("Report", "page(s) {pages}", len(pages)).format(
            pages="–".join(dict.fromkeys((numbers[0], numbers[-1])))
        )
        columns.append(_Band(names, tuple(pages)))
    return columns


def _steps_by_cell(
    plan: PagePlan, scenario: Scenario, rows: Sequence[_Band], columns: Sequence[_Band]
) -> Mapping[tuple[int, int], list[str]]:
    """Return the nodes of each block."""
    row_of = {lane: number for number, row in enumerate(rows) for lane in row.members}
    column_of = {member: number for number, column in enumerate(columns) for member in column.members}
    has_phases = 1 < len(scenario.phases) <= MAX_COLUMNS
    cells: dict[tuple[int, int], list[str]] = {}
    for node in scenario.nodes.values():
        member = node.phase if has_phases else str(plan.page_of(node.id))
        column = column_of.get(member or "", 0)
        if node.kind == "step" and node.lane in row_of:
            cells.setdefault((row_of[node.lane], column), []).append(node.id)
    return cells


def _column_header(name: str, box: Box) -> Iterator[Shape]:
    lines = break_text(name, box.width - 4, TEXT_SIZE, "bold", lines=2) if name else ()
    centre = Point(box.x + box.width / 2, box.y + box.height / 2)
    yield from centred_block(lines, centre, THEME.ink, layer=Layer.LABELS, full_text=name)


def _row_header(row: _Band, box: Box) -> Iterator[Shape]:
    ground = THEME.customer_lane if row.is_customer else THEME.panel
    most = max(1, int(box.height / (TEXT_SIZE * 1.3)))
    lines = break_text(row.name, NAME_WIDTH - 10, TEXT_SIZE, "bold", lines=most) if row.name else ()
    corner = Point(4, box.y + (box.height - block_height(lines)) / 2)
    yield Rectangle(box, Fill(ground), Stroke(THEME.hairline, 0.5), 0, Layer.BACKGROUND)
    yield from left_block(lines, corner, THEME.ink, layer=Layer.LABELS, full_text=row.name)


def _add_block(
    decorations: PageDecorations, report_scenario: ReportScenario, cell: Box, steps: Sequence[str], share: float
) -> None:
    """Add the block of a cell with the number of its steps; longer bars stand for more steps."""
    room = cell.width - 2 * BLOCK_GAP
    width = min(max(MIN_BLOCK_WIDTH, room * share), room)
    box = Box(cell.x + BLOCK_GAP, cell.y + BLOCK_GAP, width, cell.height - 2 * BLOCK_GAP)
    count = translate_plural("Report", "%Ln step(s)", len(steps))
    lines = break_text(count, cell.width - 8, TEXT_SIZE, lines=1)
    corner = Point(box.x + 4, cell.y + (cell.height - block_height(lines)) / 2)
    decorations.shapes += [
        Rectangle(box, Fill(THEME.customer_header), Stroke(THEME.customer_boundary, 0.6), BLOCK_RADIUS, Layer.NODES),
        *left_block(lines, corner, THEME.ink, layer=Layer.LABELS),
    ]
    page = report_scenario.page_plan.page_of(steps[0])
    if page is not None:
        decorations.links.append(LinkArea(box, part_key(report_scenario, page)))
