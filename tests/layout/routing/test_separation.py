"""Flows in the placement of a scenario: those without a common end never run on one line."""

from __future__ import annotations

from itertools import combinations, pairwise

import pytest

from cpm_desktop.layout.placement import Placement, Route, compute_placement
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.layout import Box

DECISION = {"decision": "decision"}


def placed(boxes: dict[str, Box], flows: list[tuple[str, str]], kinds: dict[str, str] | None = None) -> Placement:
    """Return the placement of steps in one lane; `kinds` gives the kinds of other nodes."""
    kinds = kinds or {}
    return compute_placement(
        Scenario.model_validate(
            {
                "id": "s",
                "lanes": [{"id": "lane", "kind": "backstage"}],
                "nodes": [{"id": key, "kind": kinds.get(key, "step"), "lane": "lane"} for key in boxes],
                "flows": [{"id": f"f{number}", "source": a, "target": b} for number, (a, b) in enumerate(flows)],
                "layout": {"nodes": boxes, "lanes": {"lane": 3000.0}},
            }
        )
    )


def crossings(routes: list[Route]) -> int:
    """Return how often segments of different routes cross."""
    return sum(
        min(a.x, b.x) < c.x < max(a.x, b.x) and min(c.y, d.y) < a.y < max(c.y, d.y)
        for one, other in combinations(routes, 2)
        for first, second in ((one, other), (other, one))
        for a, b in pairwise(first)
        for c, d in pairwise(second)
        if a.y == b.y and c.x == d.x
    )


def shared_length(one: Route, other: Route) -> float:
    """Return how long two routes run on one line."""
    total = 0.0
    for a, b in pairwise(one):
        for c, d in pairwise(other):
            for axis in (0, 1):
                if a[axis] == b[axis] == c[axis] == d[axis]:
                    along = 1 - axis
                    low = max(min(a[along], b[along]), min(c[along], d[along]))
                    total += max(0.0, min(max(a[along], b[along]), max(c[along], d[along])) - low)
    return total


@pytest.mark.parametrize("kind", ["step", "decision"])
def test_plain_fan_has_no_crossings(kind: str):
    count = 10 if kind == "step" else 3
    boxes = {"hub": Box(0.0, 500.0, 112.0, 200.0) if kind == "step" else Box(0.0, 500.0, 40.0, 40.0)}
    boxes.update((f"n{number}", Box(300.0, 100.0 * number, 112.0, 52.0)) for number in range(count))
    for flows in ([("hub", key) for key in boxes if key != "hub"], [(key, "hub") for key in boxes if key != "hub"]):
        placement = placed(boxes, flows, {"hub": kind})
        assert crossings([placement.route(f"f{number}") for number in range(count)]) == 0


def test_flows_without_a_common_end_do_not_share_a_line():
    boxes = {
        f"{side}{row}": Box(300.0 * column, 100.0 * row, 112.0, 52.0)
        for column, side in enumerate("ab")
        for row in range(4)
    }
    flows = [("a0", "b2"), ("a1", "b3"), ("a2", "b0"), ("a3", "b1")]
    placement = placed(boxes, flows)
    routes = [placement.route(f"f{number}") for number in range(len(flows))]
    assert all(shared_length(one, other) == 0 for one, other in combinations(routes, 2))


def test_exits_and_entries_of_a_decision_use_different_tips():
    boxes = {
        "before": Box(0.0, 200.0, 112.0, 52.0),
        "decision": Box(200.0, 206.0, 40.0, 40.0),
        "after": Box(340.0, 200.0, 112.0, 52.0),
        "below": Box(340.0, 320.0, 112.0, 52.0),
    }
    placement = placed(boxes, [("before", "decision"), ("decision", "after"), ("decision", "below")], DECISION)
    ends = {placement.route("f0")[-1], placement.route("f1")[0], placement.route("f2")[0]}
    assert len(ends) == 3
    loop = placed(boxes, [("before", "decision"), ("decision", "after"), ("decision", "before")], DECISION)
    assert shared_length(loop.route("f0"), loop.route("f2")) == 0
