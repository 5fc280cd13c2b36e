"""After every command: everything has a place, and boxes hold their text."""

from cpm_desktop.layout.completion import with_missing_places
from cpm_desktop.layout.invariants import layout_invariants
from cpm_desktop.model.bands import phase_spans
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Decision, Step
from cpm_desktop.model.layout import Box
from cpm_desktop.model.value import with_changes
from tests.layout.scenarios import size_of, small


def settled(before: Scenario, after: Scenario) -> Scenario:
    for rule in layout_invariants(size_of):
        after = rule(before, after)
    return after


def renamed(scenario: Scenario, node_id: str, name: str) -> Scenario:
    return with_changes(scenario, nodes=scenario.nodes.with_elements(with_changes(scenario.nodes[node_id], name=name)))


def test_nothing_changes_where_nothing_has_to():
    scenario = with_missing_places(small(), size_of)
    assert settled(scenario, scenario) is scenario
    short = renamed(scenario, "B3", "Ad")
    assert settled(scenario, short) is short


def test_a_new_node_gets_a_place():
    scenario = with_missing_places(small(), size_of)
    new = with_changes(scenario, nodes=scenario.nodes.with_elements(Step(id="N", kind="step", lane="CC")))
    assert "N" in settled(scenario, new).layout.nodes


def test_a_box_grows_with_its_name_around_its_middle_line_and_from_its_left_end():
    scenario = with_missing_places(small(), size_of)
    before = scenario.layout.nodes["B3"]
    after = settled(scenario, renamed(scenario, "B3", "x" * 64)).layout.nodes["B3"]
    assert after.x == before.x
    assert after.height == 80 > before.height
    assert after.y + after.height / 2 == before.y + before.height / 2


def test_a_box_never_shrinks_for_a_shorter_name():
    scenario = with_missing_places(small(), size_of)
    wide = with_changes(
        scenario.layout, nodes=dict(scenario.layout.nodes.with_entries({"B3": Box(400.0, 20.0, 300.0, 90.0)}))
    )
    scenario = with_changes(scenario, layout=wide)
    after = settled(scenario, renamed(scenario, "B3", "x" * 20))
    assert after.layout.nodes["B3"] == Box(400.0, 20.0, 300.0, 90.0)


def test_a_box_that_a_person_made_small_stays_small_until_its_name_changes():
    scenario = with_missing_places(small(), size_of)
    tiny = with_changes(
        scenario.layout, nodes=dict(scenario.layout.nodes.with_entries({"B3": Box(400.0, 20.0, 30.0, 20.0)}))
    )
    resized = with_changes(scenario, layout=tiny)
    assert settled(scenario, resized) is resized


def test_the_lane_grows_with_a_box():
    scenario = with_missing_places(small(), size_of)
    after = settled(scenario, renamed(scenario, "B3", "x" * 160))
    box = after.layout.nodes["B3"]
    assert box.y >= 0
    assert box.y + box.height <= after.layout.lanes["SALES"]
    assert after.layout.lanes["SALES"] > scenario.layout.lanes["SALES"]


def test_the_phase_grows_with_a_box_and_the_next_phase_moves_along():
    scenario = with_missing_places(small(), size_of)
    end = phase_spans(scenario)["explore"].end
    close = Box(end - 114, 20.0, 112.0, 52.0)
    nodes = dict(scenario.layout.nodes.with_entries({"B3": close}))
    scenario = with_changes(scenario, layout=with_changes(scenario.layout, nodes=nodes))
    wide = {"step": 130.0}

    def wider(node):
        size = size_of(node)
        return size._replace(width=wide.get(node.kind, size.width))

    after = renamed(scenario, "B3", "Advise well")
    for rule in layout_invariants(wider):
        after = rule(scenario, after)
    grown = phase_spans(after)["explore"].end - end
    assert grown > 0
    assert after.layout.nodes["B3"].x + 130 <= phase_spans(after)["explore"].end
    assert round(after.layout.nodes["D1"].x - scenario.layout.nodes["D1"].x, 2) == grown


def test_a_node_of_another_kind_takes_the_size_of_that_kind_around_its_middle():
    scenario = with_missing_places(small(), size_of)
    before = scenario.layout.nodes["B3"]
    decision = Decision(id="B3", kind="decision", lane="SALES", phase="explore", name="Advise")
    after = settled(scenario, with_changes(scenario, nodes=scenario.nodes.with_elements(decision))).layout.nodes["B3"]
    assert after[2:] == (40, 40)
    assert after.x + 20 == before.x + before.width / 2
    assert after.y + 20 == before.y + before.height / 2
