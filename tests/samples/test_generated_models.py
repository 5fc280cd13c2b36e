"""Generated models are valid, reproducible, and of the shape that the benchmarks require."""

import pytest

from cpm_desktop.analysis.case.visits import outcomes
from cpm_desktop.model.bands import lane_spans
from cpm_desktop.model.invariants import violations
from cpm_desktop.storage.codec import decode, encode
from tests.benchmarks.generated_models import generated_document


@pytest.mark.parametrize("steps", [1, 2, 10, 100, 1000])
def test_generated_model_is_valid(steps):
    document = generated_document(steps)
    scenario = document.scenarios["today"]

    assert list(violations(document)) == []
    assert decode(encode(document)) == document
    assert len(scenario.nodes) == steps + 2
    assert set(scenario.layout.nodes) == set(scenario.nodes)
    assert outcomes(scenario)["end"] == pytest.approx(1)


def test_seed_determines_the_model():
    assert generated_document(60, seed=3) == generated_document(60, seed=3)
    assert generated_document(60, seed=3) != generated_document(60, seed=4)


def test_generated_model_has_the_expected_shape():
    scenario = generated_document(1000).scenarios["today"]
    columns = {node_id: box.x + box.width / 2 for node_id, box in scenario.layout.nodes.items()}
    back = [flow for flow in scenario.flows.values() if columns[flow.target] < columns[flow.source]]

    assert len(scenario.lanes) == 8
    assert sum(node.kind == "decision" for node in scenario.nodes.values()) == pytest.approx(200, abs=40)
    assert len(scenario.flows) == pytest.approx(1300, abs=65)
    assert 0.02 < len(back) / len(scenario.flows) < 0.08
    assert len(scenario.annotations) == 200


def test_generated_boxes_are_inside_their_lanes_and_do_not_overlap():
    scenario = generated_document(500).scenarios["today"]
    bands = lane_spans(scenario)
    placed = {}
    for node in scenario.nodes.values():
        box = scenario.layout.nodes[node.id]
        assert box.y >= 0
        assert box.y + box.height <= bands[node.lane].length
        placed[node.lane, box.x + box.width / 2, box.y + box.height / 2] = node.id
    assert len(placed) == len(scenario.nodes)


def test_generated_model_can_have_no_layout():
    assert not generated_document(50, placed=False).scenarios["today"].layout.nodes
