"""Nodes of flows that cross or share a line move to other rows if the drawing gets better."""

from __future__ import annotations

from typing import Any

import pytest

from cpm_desktop.layout.automatic import compute_layout
from cpm_desktop.layout.drawing_cost import drawing_cost
from cpm_desktop.layout.ordering import RowAssignment
from cpm_desktop.layout.placement import compute_placement
from cpm_desktop.layout.row_search import Drawing, improved_drawing
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.layout import Layout
from cpm_desktop.model.value import with_changes
from tests.layout.random_scenarios import estimated_size

COLUMNS = [["a", "b"], ["c", "d"]]
ROWS = RowAssignment({"a": 0, "b": 1, "c": 1, "d": 0}, {"lane": 2}, {"lane": [{}, {}, {}]})


def scenario_of(nodes: str, flows: list[str]) -> Scenario:
    """Return steps in one lane, connected by flows such as "ab"."""
    plain: dict[str, Any] = {
        "id": "s",
        "lanes": [{"id": "lane", "kind": "backstage"}],
        "nodes": [{"id": node, "kind": "step", "lane": "lane"} for node in nodes],
        "flows": [{"id": flow, "source": flow[0], "target": flow[1]} for flow in flows],
    }
    return Scenario.model_validate(plain)


class CrossingsOfRows:
    """Draws rows: each pair of the flows a→c and b→d that crosses costs 1. Counts the drawings."""

    def __init__(self) -> None:
        self.count = 0

    def __call__(self, rows: RowAssignment) -> Drawing:
        """Return the drawing with the number of crossings as its cost."""
        self.count += 1
        row = rows.row_of
        assert sorted([row["a"], row["b"]]) == sorted([row["c"], row["d"]]) == [0, 1] or rows.row_counts["lane"] == 3
        crosses = (row["a"] - row["b"]) * (row["c"] - row["d"]) < 0
        return Drawing(Layout(), float(crosses), {"ac": 1, "bd": 1} if crosses else {})


def test_crossing_flows_get_other_rows():
    draw = CrossingsOfRows()
    scenario = scenario_of("abcd", ["ac", "bd"])
    assert improved_drawing(scenario, COLUMNS, ROWS, draw(ROWS), draw, tries=20).cost == 0.0


def test_search_ends_after_the_given_tries_and_without_faults():
    draw = CrossingsOfRows()
    scenario = scenario_of("abcd", ["ac", "bd"])
    first = draw(ROWS)
    assert improved_drawing(scenario, COLUMNS, ROWS, first, draw, tries=0) is first
    perfect = Drawing(Layout(), 0.0, {})
    assert improved_drawing(scenario, COLUMNS, ROWS, perfect, draw, tries=20) is perfect
    assert draw.count == 1


@pytest.mark.parametrize("loops", [1, 2, 3])
def test_loops_at_one_step_are_nested(loops: int):
    scenario = scenario_of("ab", ["ab"])
    flows = [{"id": f"loop{number}", "source": "a", "target": "a"} for number in range(loops)]
    plain = scenario.model_dump()
    scenario = Scenario.model_validate({**plain, "flows": [*plain["flows"], *flows]})
    drawn = with_changes(scenario, layout=compute_layout(scenario, estimated_size))
    assert drawing_cost(compute_placement(drawn), drawn.flows).faults == {}
