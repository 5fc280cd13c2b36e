"""Local search: moves nodes whose flows cross or share a line to other rows, with the routed drawing as the judge."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from cpm_desktop.layout.ordering import RowAssignment
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.layout import Layout


class Drawing(NamedTuple):
    """A layout with its routes, as far as the search judges them."""

    layout: Layout
    cost: float
    """The cost of the drawing, in bends."""
    faults: Mapping[str, int]
    """How often each flow crosses another one or shares a line with it; other flows are not listed."""


Draw = Callable[[RowAssignment], Drawing]
"""Draws nodes in other rows."""


def improved_drawing(
    scenario: Scenario, columns: Sequence[Sequence[str]], rows: RowAssignment, drawing: Drawing, draw: Draw, tries: int
) -> Drawing:
    """Return the best drawing that is found by moving nodes to neighbouring rows, one move after the other.

    `rows` are the rows of `drawing`. At most `tries` other drawings are made.
    """
    column_of = {node: index for index, column in enumerate(columns) for node in column}
    seen = {tuple(rows.row_of.values())}
    moves = _moves(scenario, column_of, rows, drawing.faults)
    while tries > 0:
        moved = next(moves, None)
        if moved is None:
            break
        if tuple(moved.row_of.values()) in seen:
            continue
        seen.add(tuple(moved.row_of.values()))
        tries -= 1
        other = draw(moved)
        if other.cost < drawing.cost:
            drawing = other
            moves = _moves(scenario, column_of, moved, drawing.faults)
    return drawing


def _moves(
    scenario: Scenario, column_of: Mapping[str, int], rows: RowAssignment, faults: Mapping[str, int]
) -> Iterator[RowAssignment]:
    """Yield the rows after moving one node of a faulty flow, or its branch, up or down; the most faulty nodes first."""
    blame: dict[str, int] = {}
    for flow_id, count in faults.items():
        for end in (scenario.flows[flow_id].source, scenario.flows[flow_id].target):
            if end in rows.row_of:
                blame[end] = blame.get(end, 0) + count
    for node in sorted(blame, key=lambda node: -blame[node]):
        for group in ({node}, _branch(scenario, rows, node)):
            for step in (-1, 1):
                yield _with_group_moved(scenario, column_of, rows, group, step)


def _branch(scenario: Scenario, rows: RowAssignment, start: str) -> set[str]:
    """Return the nodes in the row of a node that flows within the row connect to it."""
    lane, row = scenario.nodes[start].lane, rows.row_of[start]
    found, pending = {start}, [start]
    for node in pending:
        for flow in scenario.flows_by_element.get(node, ()):
            for end in {flow.source, flow.target}.difference(found):
                if rows.row_of.get(end) == row and scenario.nodes[end].lane == lane:
                    found.add(end)
                    pending.append(end)
    return found


def _with_group_moved(
    scenario: Scenario, column_of: Mapping[str, int], rows: RowAssignment, group: Collection[str], step: int
) -> RowAssignment:
    """Return the rows after moving nodes of one row by `step`; nodes in the way take their places."""
    first = next(iter(group))
    lane, row = scenario.nodes[first].lane, rows.row_of[first]
    columns = {column_of[node] for node in group}
    places = {node: place for node, place in rows.row_of.items() if scenario.nodes[node].lane == lane}
    for node, place in places.items():
        if node in group:
            places[node] = row + step
        elif place == row + step and column_of[node] in columns:
            places[node] = row
    used = sorted(set(places.values()))
    number = {place: index for index, place in enumerate(used)}
    gaps = rows.long_flows[lane]
    bounds = [-1, *used, len(gaps) - 1]
    long_flows = [_merged(gaps[low + 1 : high + 1]) for low, high in pairwise(bounds)]
    return RowAssignment(
        rows.row_of | {node: number[place] for node, place in places.items()},
        rows.row_counts | {lane: len(used)},
        rows.long_flows | {lane: long_flows},
    )


def _merged(gaps: Iterable[Mapping[int, int]]) -> dict[int, int]:
    """Return the largest number of long flows in each column of neighbouring gaps."""
    most: dict[int, int] = {}
    for gap in gaps:
        for column, count in gap.items():
            most[column] = max(most.get(column, 0), count)
    return most
