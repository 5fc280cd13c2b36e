"""A change set lists exactly the changed elements, by identity."""

from __future__ import annotations

from cpm_desktop.editing.change_set import NO_CHANGES, NO_IDS, changes_between
from cpm_desktop.editing.commands.elements import delete_elements, edit_elements, reorder_elements
from cpm_desktop.editing.commands.nodes import NodePlacement, move_nodes
from cpm_desktop.editing.commands.scenarios import (
    copy_scenario,
    delete_scenario,
    edit_document,
    edit_scenario,
    reorder_scenarios,
)
from cpm_desktop.editing.session import Session
from tests.editing.sample_process import TODAY, change_of, process


def test_the_same_document_has_no_changes():
    document = process()
    assert changes_between(document, document) == NO_CHANGES
    assert not NO_CHANGES


def test_edit_reports_only_the_edited_step():
    change = change_of(lambda document: edit_elements(document, TODAY, ["A"], name="Other")).changed_scenarios[TODAY]
    assert change.changed == {**NO_IDS, "nodes": frozenset({"A"})}
    assert (
        change.changes_fields,
        change.added,
        change.removed,
        change.layout_changed_ids,
        change.reordered_groups,
    ) == (
        False,
        NO_IDS,
        NO_IDS,
        frozenset(),
        frozenset(),
    )
    assert change.changes_content
    assert change.touched_ids == {"A"}


def test_move_reports_only_the_placement():
    change = change_of(
        lambda doc: move_nodes(doc, TODAY, {"A": NodePlacement("CU", "p1", 90.0, 30.0)})
    ).changed_scenarios[TODAY]
    assert change.layout_changed_ids == {"A"}
    assert not change.changes_content
    assert change


def test_delete_reports_its_dependent_elements():
    change = change_of(lambda document: delete_elements(document, TODAY, ["B"])).changed_scenarios[TODAY]
    assert change.removed == {**NO_IDS, "nodes": {"B"}, "flows": {"f5"}, "measures": {"k1"}}
    assert change.changed["flows"] == {"f3"}
    assert change.changed["variants"] == {"v1"}
    assert change.removed_ids == {"B", "f5", "k1"}
    assert change.touched_ids == {"f3", "v1"}
    assert change.layout_changed_ids == {"B", "f3", "f5"}


def test_undo_reports_the_inverse():
    session = Session(process())
    done = session.perform("Delete", lambda document: delete_elements(document, TODAY, ["B"])).changed_scenarios[TODAY]
    inverse = session.undo().changed_scenarios[TODAY]
    assert (inverse.added, inverse.removed, inverse.changed) == (done.removed, done.added, done.changed)


def test_reorder_is_reported_by_list():
    order = ["n3", "n1", "n2"]
    change = change_of(lambda document: reorder_elements(document, TODAY, "annotations", order)).changed_scenarios[
        TODAY
    ]
    assert change.reordered_groups == {"annotations"}
    assert change.changes_content
    assert change.changed == NO_IDS


def test_removal_is_not_a_reorder():
    assert (
        change_of(lambda document: delete_elements(document, TODAY, ["n1"])).changed_scenarios[TODAY].reordered_groups
        == frozenset()
    )


def test_scenario_field_changes_are_reported():
    change = change_of(lambda document: edit_scenario(document, TODAY, annual_cases=100))
    assert change.changed_scenarios[TODAY].changes_fields
    assert not change.changes_document_fields


def test_document_field_changes_are_reported():
    change = change_of(lambda document: edit_document(document, author="Anna"))
    assert change.changes_document_fields
    assert not change.changed_scenarios


def test_added_removed_and_reordered_scenarios_are_reported():
    session = Session(process())
    added = session.perform("Copy", lambda document: copy_scenario(document, TODAY, "better", "Better"))
    assert added.added_scenarios == {"better"}
    assert not added.removed_scenarios
    assert not added.changed_scenarios
    assert session.perform("Order", lambda doc: reorder_scenarios(doc, ["better", TODAY])).reorders_scenarios
    removed = session.perform("Delete", lambda document: delete_scenario(document, TODAY))
    assert removed.removed_scenarios == {TODAY}
