"""Rows: branches keep their row from split to join, and flows seldom cross."""

from __future__ import annotations

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from cpm_desktop.layout.automatic import compute_layout
from cpm_desktop.layout.crossings import count_crossings
from cpm_desktop.layout.placement import compute_placement
from cpm_desktop.layout.rect import centre
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.value import with_changes
from tests.layout.random_scenarios import estimated_size

HEIGHTS = st.integers(0, 6).map(float)


def laid_out(kinds: dict[str, str], flows: list[tuple[str, str]]) -> Scenario:
    """Return a scenario of one lane with an automatic layout."""
    scenario = Scenario.model_validate(
        {
            "id": "s",
            "lanes": [{"id": "lane", "kind": "backstage"}],
            "nodes": [{"id": key, "kind": kind, "lane": "lane"} for key, kind in kinds.items()],
            "flows": [{"id": f"f{number}", "source": a, "target": b} for number, (a, b) in enumerate(flows)],
        }
    )
    return with_changes(scenario, layout=compute_layout(scenario, estimated_size))


@given(st.lists(st.tuples(HEIGHTS, HEIGHTS), max_size=12))
def test_crossings_are_counted(links: list[tuple[float, float]]):
    expected = sum((a[0] - b[0]) * (a[1] - b[1]) < 0 for a, b in combinations(links, 2))
    assert count_crossings(links) == expected


def test_branches_keep_their_row_from_split_to_join():
    kinds = {"split": "decision", "join": "decision", **dict.fromkeys(("a1", "a2", "a3", "b"), "step")}
    flows = [("split", "a1"), ("a1", "a2"), ("a2", "a3"), ("a3", "join"), ("split", "b"), ("b", "join")]
    scenario = laid_out(kinds, flows)
    level = {key: centre(box).y for key, box in scenario.layout.nodes.items()}
    assert level["a1"] == level["a2"] == level["a3"]
    assert level["b"] != level["a1"]
    placement = compute_placement(scenario)
    assert sum(len(placement.route(f"f{number}")) - 2 for number in range(6)) <= 4


def test_long_flow_runs_beside_the_steps_that_it_skips():
    kinds = {"decision": "decision", "join": "decision", "a": "step", "b": "step", "c": "step"}
    flows = [("decision", "a"), ("a", "b"), ("b", "c"), ("c", "join"), ("decision", "join")]
    scenario = laid_out(kinds, flows)
    placement = compute_placement(scenario)
    level = {key: centre(box).y for key, box in scenario.layout.nodes.items()}
    assert len(set(level.values())) == 1
    assert len(placement.route("f4")) == 4


def test_message_pulls_steps_into_one_column_without_ordering_them():
    nodes = [{"id": f"{lane}{number}", "kind": "step", "lane": lane} for lane in "ab" for number in range(3)]
    flows = [
        {"id": f"{lane}{n}", "source": f"{lane}{n}", "target": f"{lane}{n + 1}"} for lane in "ab" for n in range(2)
    ]
    messages = [
        {"id": "ask", "kind": "message", "source": "a1", "target": "b1"},
        {"id": "answer", "kind": "message", "source": "b1", "target": "a1"},
    ]
    lanes = [{"id": "a", "kind": "customer"}, {"id": "b", "kind": "backstage"}]
    scenario = Scenario.model_validate({"id": "s", "lanes": lanes, "nodes": nodes, "flows": [*flows, *messages]})
    boxes = compute_layout(scenario, estimated_size).nodes
    assert centre(boxes["a1"]).x == centre(boxes["b1"]).x
