"""A change set says what changed, by identity, and nothing else."""

from __future__ import annotations

from cpm_desktop.editing.change import NO_IDS, NOTHING, changes
from cpm_desktop.editing.commands.elements import delete, edit, reorder
from cpm_desktop.editing.commands.nodes import Place, move_nodes
from cpm_desktop.editing.commands.scenarios import (
    copy_scenario,
    delete_scenario,
    edit_document,
    edit_scenario,
)
from cpm_desktop.editing.commands.scenarios import reorder as reorder_scenarios
from cpm_desktop.editing.session import Session
from tests.editing.process import TODAY, change_of, process


def test_the_same_document_has_no_changes():
    document = process()
    assert changes(document, document) == NOTHING
    assert not NOTHING


def test_an_edited_step_is_all_that_changed():
    change = change_of(lambda document: edit(document, TODAY, ["A"], name="Other")).scenarios[TODAY]
    assert change.changed == {**NO_IDS, "nodes": frozenset({"A"})}
    assert (change.fields, change.added, change.removed, change.placed, change.reordered) == (
        False,
        NO_IDS,
        NO_IDS,
        frozenset(),
        frozenset(),
    )
    assert change.content
    assert change.touched == {"A"}


def test_a_moved_step_is_placed_and_says_nothing_new():
    change = change_of(lambda it: move_nodes(it, TODAY, {"A": Place("CU", "p1", 90.0, 30.0)})).scenarios[TODAY]
    assert change.placed == {"A"}
    assert not change.content
    assert change


def test_deleting_names_what_went_with_it():
    change = change_of(lambda document: delete(document, TODAY, ["B"])).scenarios[TODAY]
    assert change.removed == {**NO_IDS, "nodes": {"B"}, "flows": {"f5"}, "measures": {"k1"}}
    assert change.changed["flows"] == {"f3"}
    assert change.changed["variants"] == {"v1"}
    assert change.gone == {"B", "f5", "k1"}
    assert change.touched == {"f3", "v1"}
    assert change.placed == {"B", "f3", "f5"}


def test_undo_tells_the_opposite():
    session = Session(process())
    done = session.perform("Delete", lambda document: delete(document, TODAY, ["B"])).scenarios[TODAY]
    undone = session.undo().scenarios[TODAY]
    assert (undone.added, undone.removed, undone.changed) == (done.removed, done.added, done.changed)


def test_another_order_is_told_by_list():
    order = ["n3", "n1", "n2"]
    change = change_of(lambda document: reorder(document, TODAY, "annotations", order)).scenarios[TODAY]
    assert change.reordered == {"annotations"}
    assert change.content
    assert change.changed == NO_IDS


def test_taking_one_out_is_no_other_order():
    assert change_of(lambda document: delete(document, TODAY, ["n1"])).scenarios[TODAY].reordered == frozenset()


def test_the_scenarios_own_fields():
    change = change_of(lambda document: edit_scenario(document, TODAY, annual_cases=100))
    assert change.scenarios[TODAY].fields
    assert not change.document


def test_the_documents_own_fields():
    change = change_of(lambda document: edit_document(document, author="Somebody"))
    assert change.document
    assert not change.scenarios


def test_scenarios_that_come_go_and_change_places():
    session = Session(process())
    added = session.perform("Copy", lambda document: copy_scenario(document, TODAY, "better", "Better"))
    assert added.added_scenarios == {"better"}
    assert not added.removed_scenarios
    assert not added.scenarios
    assert session.perform("Order", lambda it: reorder_scenarios(it, ["better", TODAY])).scenarios_reordered
    removed = session.perform("Delete", lambda document: delete_scenario(document, TODAY))
    assert removed.removed_scenarios == {TODAY}
