"""The best of several layouts is taken, and small processes are drawn with few crossings."""

from __future__ import annotations

import pytest

from cpm_desktop.layout.automatic import compute_layout
from cpm_desktop.layout.drawing_cost import CROSSING_COST, drawing_cost
from cpm_desktop.layout.footprints import estimated_label_width
from cpm_desktop.layout.placement import Placement
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Flow
from cpm_desktop.model.layout import Point
from tests.layout.random_scenarios import estimated_size


def drawing(*routes: tuple[Point, ...]) -> Placement:
    """Return a placement with these routes."""
    return Placement({}, {}, {}, 100.0, 100.0, lambda flow_id: routes[int(flow_id)])


def test_crossings_and_shared_lines_cost():
    across, down = (Point(0.0, 50.0), Point(100.0, 50.0)), (Point(50.0, 0.0), Point(50.0, 100.0))
    beside = (Point(200.0, 0.0), Point(200.0, 100.0))
    crossing, plain = drawing_cost(drawing(across, down), "01"), drawing_cost(drawing(across, beside), "01")
    assert crossing.total - plain.total == pytest.approx(CROSSING_COST)
    assert crossing.faults == {"0": 1, "1": 1}
    assert plain.faults == {}
    shared = drawing_cost(drawing(across, across), "01")
    assert shared.total > plain.total
    assert shared.faults == {"0": 1, "1": 1}


def test_gap_holds_the_label_of_a_flow():
    def gap(label: str) -> float:
        scenario = Scenario.model_validate(
            {
                "id": "s",
                "lanes": [{"id": "lane", "kind": "backstage"}],
                "nodes": [{"id": key, "kind": "step", "lane": "lane"} for key in "ab"],
                "flows": [{"id": "f", "source": "a", "target": "b", "label": label}],
            }
        )
        boxes = compute_layout(scenario, estimated_size).nodes
        return boxes["b"].x - boxes["a"].x - boxes["a"].width

    label = "order is complete"
    assert gap(label) > estimated_label_width(Flow(id="f", source="a", target="b", label=label))
    assert gap(label) > gap("")
