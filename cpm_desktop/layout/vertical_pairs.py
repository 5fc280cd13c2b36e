"""Flows that run straight up or down: which steps of different lanes may share a column.

Where work crosses to another lane, a short vertical flow is easiest to read and halves the width of the diagram. Each
node is part of at most one such pair, so that the steps of a lane keep their order.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from cpm_desktop.graphs.back_edges import NodePair


def vertical_pairs(pairs: Iterable[NodePair], lane_of: Mapping[str, int]) -> set[NodePair]:
    """Return pairs that may be placed one below the other, preferring neighbouring lanes, then document order."""
    crossing = [pair for pair in pairs if lane_of[pair[0]] != lane_of[pair[1]]]
    crossing.sort(key=lambda pair: abs(lane_of[pair[0]] - lane_of[pair[1]]))
    chosen: set[NodePair] = set()
    used: set[str] = set()
    for source, target in crossing:
        if source not in used and target not in used:
            chosen.add((source, target))
            used.update((source, target))
    return chosen


def obstructed_pairs(
    pairs: Iterable[NodePair], columns: Sequence[Sequence[str]], lane_of: Mapping[str, int]
) -> set[NodePair]:
    """Return those of `pairs` that share a column with another node in their lanes or between them."""
    column_of = {node: index for index, column in enumerate(columns) for node in column}
    lanes = [[lane_of[node] for node in column] for column in columns]
    obstructed = set()
    for source, target in pairs:
        if column_of[source] == column_of[target]:
            top, foot = sorted((lane_of[source], lane_of[target]))
            if sum(top <= lane <= foot for lane in lanes[column_of[source]]) > 2:
                obstructed.add((source, target))
    return obstructed
