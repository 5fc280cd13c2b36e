"""Differences between scenarios are differences in meaning."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from cpm_desktop.analysis.comparison.differences import ElementDifferences, changed_fields, element_differences
from cpm_desktop.model.document import ELEMENT_GROUPS, Scenario
from cpm_desktop.model.elements import Decision, Flow, Lane, Phase, Step
from cpm_desktop.model.layout import Box, Layout, Point
from cpm_desktop.model.mapping import ElementMap, FrozenMap
from cpm_desktop.model.value import with_changes
from cpm_desktop.storage.samples import load_template
from tests.editing.sample_process import TODAY, process
from tests.strategies import documents

BASE = process().scenarios[TODAY]


def with_node_fields(node_id: str, **fields: object) -> Scenario:
    return with_changes(BASE, nodes=BASE.nodes.with_elements(with_changes(BASE.nodes[node_id], **fields)))


def test_layout_changes_are_not_differences():
    layout = Layout(
        nodes=FrozenMap({"A": Box(900.0, 20.0, 50.0, 50.0)}),
        flows=FrozenMap({"f1": (Point(1.0, 2.0),)}),
        lanes=FrozenMap({"CU": 400.0}),
        phases=FrozenMap({"p1": 999.0}),
    )
    assert not element_differences(BASE, with_changes(BASE, layout=layout))


def test_added_and_removed_elements():
    step = Step(id="Z", kind="step", lane="CU")
    after = with_changes(
        BASE, nodes=BASE.nodes.without(["C"]).with_elements(step), flows=BASE.flows.without(["f4", "f6", "m1"])
    )
    assert element_differences(BASE, after) == ElementDifferences(added=("Z",), removed=("C", "f4", "f6", "m1"))


def test_a_changed_field_is_named_with_both_values():
    found = element_differences(BASE, with_node_fields("A", touch_minutes=7, channel="phone"))
    assert found.changed == ("A",)
    assert found.moved == ()
    assert found.changes == {"A": {"touch_minutes": (5, 7), "channel": (None, "phone")}}


def test_change_of_lane_or_phase_is_a_move():
    found = element_differences(BASE, with_node_fields("A", lane="FR", phase="p2"))
    assert found.moved == ("A",)
    assert found.changed == ()
    assert found.changes == {"A": {"phase": ("p1", "p2"), "lane": ("CU", "FR")}}


def test_an_element_can_be_changed_and_moved():
    found = element_differences(BASE, with_node_fields("A", lane="FR", name="Wonder"))
    assert (found.changed, found.moved) == (("A",), ("A",))


def test_change_of_kind_is_a_change():
    after = with_changes(
        BASE, nodes=BASE.nodes.with_elements(Decision(id="A", kind="decision", lane="CU", phase="p1", name="Ask"))
    )
    assert element_differences(BASE, after).changes == {"A": {"kind": ("step", "decision")}}


def test_only_the_moved_lane_is_reported():
    lanes = ElementMap([Lane(id=key, kind="backstage") for key in "ABCDE"])
    before = Scenario(id="s", lanes=lanes)
    assert element_differences(before, with_changes(before, lanes=lanes.with_order("EABCD"))).moved == ("E",)
    assert element_differences(before, with_changes(before, lanes=lanes.with_order("BCDEA"))).moved == ("A",)


def test_adding_or_removing_lanes_moves_no_other_lane():
    lanes = ElementMap([Lane(id=key, kind="backstage") for key in "ABC"])
    others = ElementMap([Lane(id=key, kind="backstage") for key in "XBYC"])
    found = element_differences(Scenario(id="s", lanes=lanes), Scenario(id="s", lanes=others))
    assert found == ElementDifferences(added=("X", "Y"), removed=("A",))


def test_reordered_phases_are_moved():
    phases = ElementMap([Phase(id="p2", name="Fulfil"), Phase(id="p1", name="Order")])
    assert len(element_differences(BASE, with_changes(BASE, phases=phases)).moved) == 1


def test_reordered_steps_are_reported_but_not_as_moved():
    after = with_changes(BASE, nodes=BASE.nodes.with_order(reversed(list(BASE.nodes))))
    assert element_differences(BASE, after) == ElementDifferences(reordered=("nodes",))


def test_id_reused_for_another_type_is_removed_and_added():
    before = Scenario(id="s", phases=ElementMap([Phase(id="x")]))
    after = Scenario(id="s", lanes=ElementMap([Lane(id="x", kind="customer")]))
    assert element_differences(before, after) == ElementDifferences(added=("x",), removed=("x",))


def test_differences_of_the_account_managers_sample():
    document = load_template("ordering")
    found = element_differences(document.scenarios["today"], document.scenarios["account-managers"])
    assert "AM" in found.added
    assert {"B2", "G3", "I2", "I3", "CC"} <= set(found.removed)
    assert {"B3", "I4"} <= set(found.moved)
    assert found.changes["B1"]["touch_minutes"] == (3, 1)
    assert found.changes["B3"]["lane"] == ("SALES", "AM")


def test_scenario_fields_are_compared():
    other = with_changes(BASE, name="Tomorrow", annual_cases=5)
    assert changed_fields(BASE, other, excluded=ELEMENT_GROUPS) == {
        "name": ("Today", "Tomorrow"),
        "annual_cases": (0, 5),
    }


@settings(max_examples=8)
@given(documents())
def test_scenario_does_not_differ_from_itself(document):
    for scenario in document.scenarios.values():
        copy = Scenario.model_validate(scenario.model_dump())
        assert not element_differences(scenario, copy)


@settings(max_examples=8)
@given(documents(), st.data())
def test_differences_are_symmetric(document, data):
    one, other = (data.draw(st.sampled_from(list(document.scenarios.values()))) for _ in range(2))
    there, back = element_differences(one, other), element_differences(other, one)
    assert set(there.added) == set(back.removed)
    assert set(there.removed) == set(back.added)
    assert set(there.changed) == set(back.changed)
    assert set(there.reordered) == set(back.reordered)
    assert there.changes.keys() == back.changes.keys()


@given(st.permutations("ABCDEFG"))
def test_unmoved_elements_keep_their_order(order):
    lanes = ElementMap([Lane(id=key, kind="backstage") for key in "ABCDEFG"])
    moved = element_differences(Scenario(id="s", lanes=lanes), Scenario(id="s", lanes=lanes.with_order(order))).moved
    unmoved = [key for key in order if key not in moved]
    assert unmoved == sorted(unmoved)


def test_redirected_flow_is_changed():
    after = with_changes(BASE, flows=BASE.flows.with_elements(Flow(id="f5", source="B", target="C")))
    assert element_differences(BASE, after).changes == {"f5": {"target": ("E", "C")}}
