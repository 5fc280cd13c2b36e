"""After every command: everything has a place, and boxes hold their text."""

from cpm_desktop.layout.completion import completed
from cpm_desktop.layout.settling import settling_rules
from cpm_desktop.model.bands import phase_spans
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Decision, Step
from cpm_desktop.model.layout import Box
from cpm_desktop.model.value import changed
from tests.layout.scenarios import size_of, small


def settled(before: Scenario, after: Scenario) -> Scenario:
    for rule in settling_rules(size_of):
        after = rule(before, after)
    return after


def renamed(scenario: Scenario, node_id: str, name: str) -> Scenario:
    return changed(scenario, nodes=scenario.nodes.put(changed(scenario.nodes[node_id], name=name)))


def test_nothing_changes_where_nothing_has_to():
    scenario = completed(small(), size_of)
    assert settled(scenario, scenario) is scenario
    short = renamed(scenario, "B3", "Ad")
    assert settled(scenario, short) is short


def test_a_new_node_gets_a_place():
    scenario = completed(small(), size_of)
    new = changed(scenario, nodes=scenario.nodes.put(Step(id="N", kind="step", lane="CC")))
    assert "N" in settled(scenario, new).layout.nodes


def test_a_box_grows_with_its_name_around_its_middle_line_and_from_its_left_end():
    scenario = completed(small(), size_of)
    before = scenario.layout.nodes["B3"]
    after = settled(scenario, renamed(scenario, "B3", "x" * 64)).layout.nodes["B3"]
    assert after.x == before.x
    assert after.height == 80 > before.height
    assert after.y + after.height / 2 == before.y + before.height / 2


def test_a_box_never_shrinks_for_a_shorter_name():
    scenario = completed(small(), size_of)
    wide = changed(scenario.layout, nodes=dict(scenario.layout.nodes.merged({"B3": Box(400.0, 20.0, 300.0, 90.0)})))
    scenario = changed(scenario, layout=wide)
    after = settled(scenario, renamed(scenario, "B3", "x" * 20))
    assert after.layout.nodes["B3"] == Box(400.0, 20.0, 300.0, 90.0)


def test_a_box_that_a_person_made_small_stays_small_until_its_name_changes():
    scenario = completed(small(), size_of)
    tiny = changed(scenario.layout, nodes=dict(scenario.layout.nodes.merged({"B3": Box(400.0, 20.0, 30.0, 20.0)})))
    resized = changed(scenario, layout=tiny)
    assert settled(scenario, resized) is resized


def test_the_lane_grows_with_a_box():
    scenario = completed(small(), size_of)
    after = settled(scenario, renamed(scenario, "B3", "x" * 160))
    box = after.layout.nodes["B3"]
    assert box.y >= 0
    assert box.y + box.height <= after.layout.lanes["SALES"]
    assert after.layout.lanes["SALES"] > scenario.layout.lanes["SALES"]


def test_the_phase_grows_with_a_box_and_the_next_phase_moves_along():
    scenario = completed(small(), size_of)
    end = phase_spans(scenario)["explore"].end
    close = Box(end - 114, 20.0, 112.0, 52.0)
    nodes = dict(scenario.layout.nodes.merged({"B3": close}))
    scenario = changed(scenario, layout=changed(scenario.layout, nodes=nodes))
    wide = {"step": 130.0}

    def wider(node):
        size = size_of(node)
        return size._replace(width=wide.get(node.kind, size.width))

    after = renamed(scenario, "B3", "Advise well")
    for rule in settling_rules(wider):
        after = rule(scenario, after)
    grown = phase_spans(after)["explore"].end - end
    assert grown > 0
    assert after.layout.nodes["B3"].x + 130 <= phase_spans(after)["explore"].end
    assert round(after.layout.nodes["D1"].x - scenario.layout.nodes["D1"].x, 2) == grown


def test_a_node_of_another_kind_takes_the_size_of_that_kind_around_its_middle():
    scenario = completed(small(), size_of)
    before = scenario.layout.nodes["B3"]
    decision = Decision(id="B3", kind="decision", lane="SALES", phase="explore", name="Advise")
    after = settled(scenario, changed(scenario, nodes=scenario.nodes.put(decision))).layout.nodes["B3"]
    assert after[2:] == (40, 40)
    assert after.x + 20 == before.x + before.width / 2
    assert after.y + 20 == before.y + before.height / 2
