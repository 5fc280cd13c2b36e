"""Three versions of a document are merged by id and field."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from cpm_desktop.editing.commands import elements, flows, lanes, layout, nodes, phases, scenarios
from cpm_desktop.editing.merge.documents import MergeResult, merge_documents
from cpm_desktop.model.document import Document, Scenario
from cpm_desktop.model.elements import Annotation, Decision, Lane, Phase, Step
from cpm_desktop.model.invariants import violations
from cpm_desktop.model.layout import Box, Point
from cpm_desktop.model.value import with_changes
from cpm_desktop.storage.codec import decode, encode
from tests.editing.sample_process import TODAY, document_after, process

Command = Callable[[Document], Document]

BASE = process()


def edit(element_id: str, **fields: object) -> Command:
    return lambda document: elements.edit_elements(document, TODAY, [element_id], **fields)


def delete(*ids: str) -> Command:
    return lambda document: elements.delete_elements(document, TODAY, ids)


def add_step(key: str, name: str, lane: str = "FR", box: Box | None = None) -> Command:
    step = Step(id=key, kind="step", lane=lane, phase="p1", name=name)
    return lambda document: nodes.add_node(document, TODAY, step, box)


def merge_and_check(ours: Command, theirs: Command) -> MergeResult:
    """Merge the results of two commands, as read back from files, and check what holds for every merge."""
    versions = [decode(encode(document)) for document in (BASE, document_after(ours), document_after(theirs))]
    found = merge_documents(*versions)
    assert list(violations(found.document)) == []
    assert decode(encode(found.document)) == found.document
    return found


def merge_without_conflict(ours: Command, theirs: Command) -> Scenario:
    found = merge_and_check(ours, theirs)
    assert [str(conflict) for conflict in found.conflicts] == []
    return found.document.scenarios[TODAY]


def conflict_messages(ours: Command, theirs: Command) -> list[str]:
    return [str(conflict) for conflict in merge_and_check(ours, theirs).conflicts]


def test_changes_of_different_fields_are_combined():
    step = merge_without_conflict(edit("A", name="Wonder"), edit("A", touch_minutes=9)).nodes["A"]
    assert isinstance(step, Step)
    assert (step.name, step.touch_minutes) == ("Wonder", 9)


def test_content_and_layout_changes_are_combined():
    box = Box(100.0, 40.0, 150.0, 70.0)
    found = merge_without_conflict(edit("B", name="Pack"), lambda doc: nodes.resize_node(doc, TODAY, "A", box))
    assert found.nodes["B"].name == "Pack"
    assert found.layout.nodes["A"] == box


def test_our_position_is_kept_silently_if_both_moved_a_box():
    our_box, their_box = Box(100.0, 40.0, 150.0, 70.0), Box(110.0, 50.0, 150.0, 60.0)
    found = merge_without_conflict(
        lambda doc: nodes.resize_node(doc, TODAY, "A", our_box),
        lambda doc: nodes.resize_node(doc, TODAY, "A", their_box),
    )
    assert found.layout.nodes["A"] == our_box


def test_identical_changes_are_not_a_conflict():
    assert merge_without_conflict(edit("A", name="Wonder"), edit("A", name="Wonder")).nodes["A"].name == "Wonder"


def test_field_with_two_values_is_a_conflict_that_names_everything():
    found = merge_and_check(edit("A", touch_minutes=7), edit("A", touch_minutes=9.5))
    [conflict] = found.conflicts
    assert str(conflict) == ("scenario “Today” (today), step “Ask” (A): touch minutes is 7 in ours and 9.5 in theirs.")
    assert (conflict.scenario, conflict.element, conflict.field) == (TODAY, "A", "touch_minutes")
    assert (
        found.document.scenarios[TODAY].nodes["A"]
        == document_after(edit("A", touch_minutes=7)).scenarios[TODAY].nodes["A"]
    )


@pytest.mark.parametrize(("ours", "theirs", "remover", "changer"), [(0, 1, "ours", "theirs"), (1, 0, "theirs", "ours")])
def test_removed_and_changed_element_is_a_conflict(ours, theirs, remover, changer):
    sides = (delete("n2"), edit("n2", text="see the law"))
    assert conflict_messages(sides[ours], sides[theirs]) == [
        f"scenario “Today” (today), annotation “see law” (n2): it is removed in {remover} and changed in {changer}."
    ]


def test_element_removed_on_one_side_is_removed():
    found = merge_without_conflict(delete("C"), edit("A", name="Wonder"))
    assert "C" not in found.nodes
    assert "C" not in found.layout.nodes


def test_moving_a_box_does_not_prevent_its_removal():
    place = Box(400.0, 30.0, 120.0, 60.0)
    assert "B" not in merge_without_conflict(delete("B"), lambda doc: nodes.resize_node(doc, TODAY, "B", place)).nodes


@pytest.mark.parametrize("swapped", [False, True])
def test_flow_to_a_removed_node_is_a_conflict(swapped):
    sides = [delete("C"), lambda doc: flows.add_flow(doc, TODAY, "A", "C", flow_id="f9")]
    remover = "theirs" if swapped else "ours"
    [sentence] = conflict_messages(*(sides[::-1] if swapped else sides))
    assert sentence.startswith("scenario “Today” (today), flow “Ask → C” (f9): target refers to step “Order more” (C)")
    assert sentence.endswith(f"which {remover} removed.")


def test_step_in_a_removed_lane_is_a_conflict():
    found = conflict_messages(lambda doc: lanes.delete_lane(doc, TODAY, "BA", "FR"), add_step("Z", "Count", "BA"))
    assert found == [
        "scenario “Today” (today), step “Count” (Z): lane refers to lane “Warehouse” (BA), which ours removed."
    ]


def test_annotation_on_a_removed_element_is_a_conflict():
    note = Annotation(id="n9", kind="note", targets=("C",), text="why?")
    found = conflict_messages(delete("C"), lambda doc: elements.add_element(doc, TODAY, "annotations", note))
    assert found == [
        "scenario “Today” (today), annotation “why?” (n9): targets refers to step “Order more” (C), which ours removed."
    ]


def test_new_elements_of_both_sides_are_kept():
    found = merge_without_conflict(add_step("X", "Greet"), add_step("Y", "Thank"))
    assert list(found.nodes)[-2:] == ["X", "Y"]


def test_new_elements_with_the_same_id_are_separated():
    def appended(name: str) -> Command:
        step = Step(id="n10", kind="step", lane="FR", phase="p1", name=name)
        return lambda doc: flows.append_node(doc, TODAY, "A", step)

    found = merge_without_conflict(appended("Greet"), appended("Thank"))
    new = {node.name: node.id for node in found.nodes.values() if node.id not in BASE.scenarios[TODAY].nodes}
    assert new["Greet"] == "n10"
    assert set(new) == {"Greet", "Thank"}
    for node_id in new.values():
        assert any((flow.source, flow.target) == ("A", node_id) for flow in found.flows.values())


def test_identical_new_elements_are_merged_into_one():
    found = merge_without_conflict(add_step("X", "Greet"), add_step("X", "Greet"))
    assert [node.id for node in found.nodes.values() if node.name == "Greet"] == ["X"]


def test_same_new_element_with_different_fields_is_a_conflict():
    step = Step(id="X", kind="step", lane="FR", name="Greet", touch_minutes=4)
    found = conflict_messages(
        add_step("X", "Greet"), lambda doc: nodes.add_node(doc, TODAY, with_changes(step, phase="p1"))
    )
    assert found == ["scenario “Today” (today), step “Greet” (X): touch minutes is 0 in ours and 4 in theirs."]


def test_lists_of_words_are_merged_by_entry():
    base = document_after(edit("A", data=("address", "items")))
    ours = elements.edit_elements(base, TODAY, ["A"], data=("address", "items", "date"))
    theirs = elements.edit_elements(base, TODAY, ["A"], data=("phone", "items"))
    found = merge_documents(base, ours, theirs)
    assert found.conflicts == ()
    step = found.document.scenarios[TODAY].nodes["A"]
    assert isinstance(step, Step)
    assert set(step.data) == {"phone", "items", "date"}


def test_kind_change_keeps_the_fields_of_the_other_side():
    found = merge_without_conflict(
        lambda doc: elements.change_node_kind(doc, TODAY, "A", "decision"), edit("A", name="Which one?")
    ).nodes["A"]
    assert (found.kind, found.name) == ("decision", "Which one?")


def test_times_of_a_former_step_are_a_conflict():
    found = conflict_messages(
        lambda doc: elements.change_node_kind(doc, TODAY, "A", "decision"), edit("A", touch_minutes=9)
    )
    assert found == ["scenario “Today” (today), step “Ask” (A): touch minutes is missing in ours and 9 in theirs."]


def test_order_changes_of_both_sides_are_combined():
    support = Lane(id="SU", kind="support", name="Support")
    found = merge_without_conflict(
        lambda doc: lanes.add_lane(doc, TODAY, support), lambda doc: lanes.move_lane(doc, TODAY, "BA", 1)
    )
    assert list(found.lanes) == ["CU", "BA", "FR", "SU"]


def test_a_persona_is_merged_field_by_field():
    scenario, other = BASE.scenarios[TODAY].lanes["CU"].persona, {"goal": "rest"}
    found = merge_without_conflict(
        edit("CU", persona=with_changes(scenario, name="Ann")), edit("CU", persona=with_changes(scenario, **other))
    ).lanes["CU"]
    assert (found.persona.name, found.persona.goal) == ("Ann", "rest")


def test_scenario_and_document_fields_are_merged():
    ours = scenarios.edit_document(scenarios.edit_scenario(BASE, TODAY, annual_cases=10.0), title="One", author="Ann")
    theirs = scenarios.edit_document(scenarios.edit_scenario(BASE, TODAY, annual_cases=20.0), title="Two", client="Co")
    found = merge_documents(BASE, ours, theirs)
    assert [str(conflict) for conflict in found.conflicts] == [
        "document: title is “One” in ours and “Two” in theirs.",
        "scenario “Today” (today): annual cases is 10 in ours and 20 in theirs.",
    ]
    assert (found.document.meta.author, found.document.meta.client) == ("Ann", "Co")


def test_new_what_if_is_merged_with_changes_of_its_origin():
    ours = scenarios.copy_scenario(BASE, TODAY, "better", "Better", "what_if")
    found = merge_documents(BASE, ours, document_after(edit("A", name="Wonder")))
    assert found.conflicts == ()
    assert list(found.document.scenarios) == [TODAY, "better"]
    assert found.document.scenarios[TODAY].nodes["A"].name == "Wonder"


def test_new_what_ifs_with_the_same_id_are_both_kept():
    def copied(*names: str) -> Document:
        document = BASE
        for key, name in zip(("w1", "w2"), names, strict=False):
            origin = TODAY if key == "w1" else "w1"
            document = scenarios.copy_scenario(document, origin, key, name, "what_if")
        return document

    found = merge_documents(BASE, copied("Faster"), copied("Cheaper", "Cheapest"))
    assert found.conflicts == ()
    origins = {scenario.name: scenario.based_on for scenario in found.document.scenarios.values()}
    ids = {scenario.name: scenario.id for scenario in found.document.scenarios.values()}
    assert origins == {"Today": None, "Faster": TODAY, "Cheaper": TODAY, "Cheapest": ids["Cheaper"]}


def test_what_if_removed_and_changed_is_a_conflict():
    base = scenarios.copy_scenario(BASE, TODAY, "better", "Better", "what_if")
    ours = scenarios.delete_scenario(base, "better")
    theirs = elements.edit_elements(base, "better", ["A"], name="Wonder")
    assert [str(conflict) for conflict in merge_documents(base, ours, theirs).conflicts] == [
        "scenario “Better” (better): it is removed in ours and changed in theirs."
    ]
    drawn = nodes.resize_node(base, "better", "A", Box(100.0, 40.0, 150.0, 70.0))
    assert merge_documents(base, ours, drawn) == MergeResult(ours, ())


def test_what_if_based_on_a_removed_scenario_is_a_conflict():
    base = scenarios.copy_scenario(BASE, TODAY, "better", "Better", "what_if")
    ours = scenarios.delete_scenario(base, "better")
    theirs = scenarios.copy_scenario(base, "better", "best", "Best", "what_if")
    found = merge_documents(base, ours, theirs)
    assert [str(conflict) for conflict in found.conflicts] == [
        "scenario best, based_on: there is no scenario 'better'."
    ]
    assert list(violations(found.document)) == []


def test_removing_every_scenario_is_a_conflict():
    base = scenarios.copy_scenario(BASE, TODAY, "better", "Better", "as_is")
    base = scenarios.edit_scenario(base, "better", based_on=None)
    found = merge_documents(base, scenarios.delete_scenario(base, "better"), scenarios.delete_scenario(base, TODAY))
    assert len(found.conflicts) == 1
    assert list(violations(found.document)) == []


def test_widened_phase_moves_the_bends_of_the_other_side():
    bent = [Point(600.0, 60.0), Point(600.0, 90.0)]
    ours = document_after(lambda doc: phases.resize_phase(doc, TODAY, "p1", 440.0))
    theirs = document_after(lambda doc: flows.set_bends(doc, TODAY, "f6", bent))
    found = merge_documents(BASE, ours, theirs)
    assert found.conflicts == ()
    assert [point.x for point in found.document.scenarios[TODAY].layout.flows["f6"]] == [700.0, 700.0]


@pytest.mark.parametrize("swapped", [False, True])
def test_widened_phase_moves_the_boxes_of_the_other_side(swapped):
    def placed(document: Document) -> Document:
        moved = nodes.resize_node(document, TODAY, "B", Box(420.0, 30.0, 120.0, 60.0))
        step = Step(id="X", kind="step", lane="CU", phase="p2", name="Greet")
        return nodes.add_node(moved, TODAY, step, Box(380.0, 30.0, 120.0, 60.0))

    sides: list[Command] = [lambda doc: phases.resize_phase(doc, TODAY, "p1", 440.0), placed]
    boxes = merge_without_conflict(*(sides[::-1] if swapped else sides)).layout.nodes
    assert boxes["X"].x == 480.0
    assert boxes["C"].x == 460.0
    assert boxes["B"].x in ({520.0} if swapped else {460.0})


def test_lane_grows_for_elements_of_the_other_side():
    low = Box(80.0, 200.0, 120.0, 60.0)
    found = merge_without_conflict(edit("A", name="Wonder"), add_step("X", "Greet", box=low))
    assert found.layout.lanes["FR"] >= low.y + low.height


def test_phases_added_on_both_sides_are_merged():
    found = merge_without_conflict(
        lambda doc: phases.add_phase(doc, TODAY, Phase(id="p0", name="Explore"), 0),
        lambda doc: phases.add_phase(doc, TODAY, Phase(id="p3", name="Renew")),
    )
    assert list(found.phases) == ["p0", "p1", "p2", "p3"]


def test_new_layout_conflicts_with_nothing():
    found = merge_without_conflict(lambda doc: layout.insert_space(doc, TODAY, 50.0, 100.0), delete("C"))
    assert "C" not in found.nodes


THREE_EXITS = document_after(
    edit("f9", probability=0.2),
    document_after(
        edit("f4", probability=0.3),
        document_after(
            edit("f3", probability=0.5),
            document_after(lambda doc: flows.add_flow(doc, TODAY, "G", "E", flow_id="f9")),
        ),
    ),
)
"""The decision G leads to B with 50 %, to C with 30 % and to the end with 20 %."""


def set_probabilities(**probabilities: float) -> Command:
    def apply(document: Document) -> Document:
        for flow, probability in probabilities.items():
            document = elements.edit_elements(document, TODAY, [flow], probability=probability)
        return document

    return apply


def merged_exits(ours: Command, theirs: Command) -> tuple[dict[str, float | None], list[str]]:
    """Return the probabilities of the exits of G after a merge of changes to `THREE_EXITS`, and the conflicts."""
    found = merge_documents(THREE_EXITS, ours(THREE_EXITS), theirs(THREE_EXITS))
    exits = found.document.scenarios[TODAY].flows.values()
    return (
        {flow.id: flow.probability for flow in exits if flow.source == "G"},
        [str(conflict) for conflict in found.conflicts],
    )


def test_probabilities_of_one_decision_are_one_value_in_a_conflict():
    merged, conflicts = merged_exits(set_probabilities(f3=0.3, f9=0.4), set_probabilities(f4=0.1, f9=0.4))
    assert merged == {"f3": 0.3, "f4": 0.3, "f9": 0.4}
    (conflict,) = conflicts
    assert conflict == (
        "scenario “Today” (today), decision “In stock?” (G): the probabilities of its exits are "
        "flow “yes” (f3) 30 %, flow “no” (f4) 30 %, flow “In stock? → Served” (f9) 40 % in ours and "
        "flow “yes” (f3) 50 %, flow “no” (f4) 10 %, flow “In stock? → Served” (f9) 40 % in theirs."
    )


def test_exit_changed_on_both_sides_is_one_conflict_of_its_decision():
    merged, conflicts = merged_exits(set_probabilities(f3=0.6, f4=0.2), set_probabilities(f3=0.4, f4=0.4))
    assert merged == {"f3": 0.6, "f4": 0.2, "f9": 0.2}
    assert len(conflicts) == 1


def test_probabilities_changed_on_one_side_are_merged_with_other_fields_of_the_exits():
    found = merge_documents(
        THREE_EXITS,
        set_probabilities(f3=0.6, f4=0.2)(THREE_EXITS),
        edit("f3", label="in stock", knowledge="measured", knowledge_source="log")(THREE_EXITS),
    )
    merged = found.document.scenarios[TODAY].flows["f3"]
    assert found.conflicts == ()
    assert (merged.label, merged.probability, merged.knowledge, merged.knowledge_source) == (
        "in stock",
        0.6,
        "measured",
        "log",
    )


def test_equal_probabilities_on_both_sides_are_not_a_conflict():
    merged, conflicts = merged_exits(set_probabilities(f3=0.6, f4=0.2), set_probabilities(f3=0.6, f4=0.2))
    assert (merged, conflicts) == ({"f3": 0.6, "f4": 0.2, "f9": 0.2}, [])


def test_owner_and_rule_of_a_decision_are_merged_field_by_field():
    found = merge_without_conflict(edit("G", owner="Desk"), edit("G", rule="by the stock list")).nodes["G"]
    assert isinstance(found, Decision)
    assert (found.owner, found.rule) == ("Desk", "by the stock list")
