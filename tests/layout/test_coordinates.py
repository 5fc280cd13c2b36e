"""Rows are as far apart as their contents need: nodes below each other, long flows between, flows that pass."""

from __future__ import annotations

from cpm_desktop.layout.coordinates import LINE_GAP, ROW_GAP, TRACK_HEIGHT, TRACK_MARGIN, assign_coordinates
from cpm_desktop.layout.layering import ColumnAssignment
from cpm_desktop.layout.ordering import RowAssignment
from cpm_desktop.layout.placement import Size
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.layout import Layout

SIZE = Size(100.0, 60.0)


def row_distance(columns: list[list[str]], flows_between: dict[int, int]) -> float:
    """Return the distance of the lines of two rows with the nodes "a" and "b", between which long flows run."""
    scenario = Scenario.model_validate(
        {
            "id": "s",
            "lanes": [{"id": "lane", "kind": "backstage"}],
            "nodes": [{"id": node, "kind": "step", "lane": "lane"} for node in "ab"],
        }
    )
    rows = RowAssignment({"a": 0, "b": 1}, {"lane": 2}, {"lane": [{}, flows_between, {}]})
    sizes = dict.fromkeys("ab", SIZE)
    layout = assign_coordinates(scenario, sizes, ColumnAssignment(columns, [len(columns)]), rows, Layout())
    upper, lower = layout.nodes["a"], layout.nodes["b"]
    assert layout.lanes["lane"] > lower.y + lower.height
    return lower.y - upper.y


def test_nodes_of_one_column_have_a_gap_between_them():
    assert row_distance([["a", "b"]], {}) == SIZE.height + ROW_GAP


def test_rows_without_nodes_in_one_column_are_closer_but_flows_keep_clear_of_nodes():
    assert row_distance([["a"], ["b"]], {}) == SIZE.height / 2 + LINE_GAP < SIZE.height + ROW_GAP


def test_rows_make_room_for_long_flows_in_their_columns():
    tracks = TRACK_MARGIN + 8 * TRACK_HEIGHT
    assert row_distance([["a"], ["b"]], {0: 8}) == SIZE.height / 2 + tracks
    assert row_distance([["a", "b"]], {0: 8}) == SIZE.height + tracks
    assert row_distance([["a"], ["b"]], {1: 1}) == SIZE.height / 2 + max(LINE_GAP, TRACK_MARGIN + TRACK_HEIGHT)
