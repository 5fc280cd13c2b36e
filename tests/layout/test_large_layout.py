"""Large processes are laid out well, with and without phases."""

from __future__ import annotations

import pytest

from cpm_desktop.drawing.node_sizes import node_size
from cpm_desktop.layout.automatic import compute_layout
from cpm_desktop.layout.placement import compute_placement
from cpm_desktop.model.mapping import ElementMap
from cpm_desktop.model.value import with_changes
from tests.benchmarks.generated_models import generated_document
from tests.layout.geometry import boxes_crossed_by, diagonal_segments, overlapping_pairs


@pytest.mark.parametrize("phases", [True, False])
def test_flows_of_a_large_process_are_orthogonal_and_cross_no_box(phases: bool):
    scenario = next(iter(generated_document(300, placed=False).scenarios.values()))
    if not phases:
        nodes = [with_changes(node, phase=None) for node in scenario.nodes.values()]
        scenario = with_changes(scenario, phases=ElementMap(), nodes=ElementMap(nodes))
    layout = compute_layout(scenario, node_size)
    assert layout == compute_layout(scenario, node_size)
    placement = compute_placement(with_changes(scenario, layout=layout))
    assert overlapping_pairs(placement.nodes.values()) == []
    routes = [placement.route(flow_id) for flow_id in scenario.flows]
    assert all(diagonal_segments(route) == [] for route in routes)
    assert all(boxes_crossed_by(route, placement.nodes.values()) == [] for route in routes)
