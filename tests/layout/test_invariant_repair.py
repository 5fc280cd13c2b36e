"""After every command all elements have a place, and boxes fit their text."""

from cpm_desktop.layout.completion import with_missing_places
from cpm_desktop.layout.invariant_repair import layout_invariants
from cpm_desktop.model.bands import phase_spans
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Decision, Step
from cpm_desktop.model.layout import Box
from cpm_desktop.model.value import with_changes
from tests.layout.random_scenarios import estimated_size, small_scenario


def settled_layout(before: Scenario, after: Scenario) -> Scenario:
    for rule in layout_invariants(estimated_size):
        after = rule(before, after)
    return after


def with_node_name(scenario: Scenario, node_id: str, name: str) -> Scenario:
    return with_changes(scenario, nodes=scenario.nodes.with_elements(with_changes(scenario.nodes[node_id], name=name)))


def test_valid_layout_is_unchanged():
    scenario = with_missing_places(small_scenario(), estimated_size)
    assert settled_layout(scenario, scenario) is scenario
    short = with_node_name(scenario, "B3", "Ad")
    assert settled_layout(scenario, short) is short


def test_a_new_node_gets_a_place():
    scenario = with_missing_places(small_scenario(), estimated_size)
    new = with_changes(scenario, nodes=scenario.nodes.with_elements(Step(id="N", kind="step", lane="CC")))
    assert "N" in settled_layout(scenario, new).layout.nodes


def test_box_grows_with_its_name_and_keeps_left_edge_and_middle_line():
    scenario = with_missing_places(small_scenario(), estimated_size)
    before = scenario.layout.nodes["B3"]
    after = settled_layout(scenario, with_node_name(scenario, "B3", "x" * 64)).layout.nodes["B3"]
    assert after.x == before.x
    assert after.height == 80 > before.height
    assert after.y + after.height / 2 == before.y + before.height / 2


def test_a_box_never_shrinks_for_a_shorter_name():
    scenario = with_missing_places(small_scenario(), estimated_size)
    wide = with_changes(
        scenario.layout, nodes=dict(scenario.layout.nodes.with_entries({"B3": Box(400.0, 20.0, 300.0, 90.0)}))
    )
    scenario = with_changes(scenario, layout=wide)
    after = settled_layout(scenario, with_node_name(scenario, "B3", "x" * 20))
    assert after.layout.nodes["B3"] == Box(400.0, 20.0, 300.0, 90.0)


def test_manually_shrunk_box_keeps_its_size_until_it_is_renamed():
    scenario = with_missing_places(small_scenario(), estimated_size)
    tiny = with_changes(
        scenario.layout, nodes=dict(scenario.layout.nodes.with_entries({"B3": Box(400.0, 20.0, 30.0, 20.0)}))
    )
    resized = with_changes(scenario, layout=tiny)
    assert settled_layout(scenario, resized) is resized


def test_the_lane_grows_with_a_box():
    scenario = with_missing_places(small_scenario(), estimated_size)
    after = settled_layout(scenario, with_node_name(scenario, "B3", "x" * 160))
    box = after.layout.nodes["B3"]
    assert box.y >= 0
    assert box.y + box.height <= after.layout.lanes["SALES"]
    assert after.layout.lanes["SALES"] > scenario.layout.lanes["SALES"]


def test_phase_grows_with_a_box_and_the_next_phase_moves():
    scenario = with_missing_places(small_scenario(), estimated_size)
    end = phase_spans(scenario)["explore"].end
    close = Box(end - 114, 20.0, 112.0, 52.0)
    nodes = dict(scenario.layout.nodes.with_entries({"B3": close}))
    scenario = with_changes(scenario, layout=with_changes(scenario.layout, nodes=nodes))
    wide = {"step": 130.0}

    def wider(node):
        size = estimated_size(node)
        return size._replace(width=wide.get(node.kind, size.width))

    after = with_node_name(scenario, "B3", "Advise well")
    for rule in layout_invariants(wider):
        after = rule(scenario, after)
    growth = phase_spans(after)["explore"].end - end
    assert growth > 0
    assert after.layout.nodes["B3"].x + 130 <= phase_spans(after)["explore"].end
    assert round(after.layout.nodes["D1"].x - scenario.layout.nodes["D1"].x, 2) == growth


def test_node_is_resized_around_its_centre_when_its_kind_changes():
    scenario = with_missing_places(small_scenario(), estimated_size)
    before = scenario.layout.nodes["B3"]
    decision = Decision(id="B3", kind="decision", lane="SALES", phase="explore", name="Advise")
    after = settled_layout(scenario, with_changes(scenario, nodes=scenario.nodes.with_elements(decision))).layout.nodes[
        "B3"
    ]
    assert after[2:] == (40, 40)
    assert after.x + 20 == before.x + before.width / 2
    assert after.y + 20 == before.y + before.height / 2
