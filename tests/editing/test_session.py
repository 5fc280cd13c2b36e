"""The session: every change goes through it, and its history restores the very document objects."""

from __future__ import annotations

from functools import partial

import pytest

from cpm_desktop.editing.change_set import NO_CHANGES, ChangeSet
from cpm_desktop.editing.commands.elements import edit_elements
from cpm_desktop.editing.commands.scenarios import edit_document
from cpm_desktop.editing.errors import CommandRejected, StaleResultError
from cpm_desktop.editing.session import Session
from cpm_desktop.model.document import Document
from cpm_desktop.model.value import with_changes
from tests.editing.sample_process import TODAY, process


def set_title(title: str):
    return partial(edit_document, title=title)


def set_scenario_name(name: str):
    return lambda document: edit_elements(document, TODAY, ["A"], name=name)


def scenario_names(session: Session) -> tuple[str | None, str | None]:
    assert (session.can_undo, session.can_redo) == (session.undo_name is not None, session.redo_name is not None)
    return session.undo_name, session.redo_name


def test_undo_and_redo_restore_the_same_documents_by_name():
    session = Session(process())
    documents = [session.document]
    for title in ("One", "Two", "Three"):
        session.perform(f"rename to {title}", set_title(title))
        documents.append(session.document)
    assert scenario_names(session) == ("rename to Three", None)
    for document in reversed(documents[:-1]):
        session.undo()
        assert session.document is document
    assert scenario_names(session) == (None, "rename to One")
    for document in documents[1:]:
        session.redo()
        assert session.document is document
    assert scenario_names(session) == ("rename to Three", None)


def test_undo_and_redo_without_history_change_nothing():
    session = Session(process())
    opened = session.document
    assert session.undo() == NO_CHANGES
    assert session.redo() == NO_CHANGES
    assert session.document is opened


def test_new_command_clears_the_redo_history():
    session = Session(process())
    session.perform("One", set_title("One"))
    session.undo()
    session.perform("Two", set_title("Two"))
    assert not session.can_redo
    assert session.document.title == "Two"


def test_history_is_unlimited():
    session = Session(process())
    opened = session.document
    for number in range(1500):
        session.perform("Rename", set_title(f"Title {number}"))
    while session.can_undo:
        session.undo()
    assert session.document is opened


def test_commands_of_one_gesture_are_one_undo_step():
    session = Session(process())
    opened = session.document
    for name in ("A", "As", "Ask"):
        session.perform("Rename", set_scenario_name(name), gesture="typing")
    assert session.document.scenarios[TODAY].nodes["A"].name == "Ask"
    session.undo()
    assert session.document is opened
    session.redo()
    assert session.document.scenarios[TODAY].nodes["A"].name == "Ask"


@pytest.mark.parametrize("between", ["another gesture", "no gesture", "undo and redo", "save"])
def test_gesture_ends_at_any_interruption(between):
    session = Session(process())
    session.perform("Rename", set_title("First"), gesture="typing")
    match between:
        case "another gesture":
            session.perform("Rename", set_title("Second"), gesture="dragging")
        case "no gesture":
            session.perform("Rename", set_title("Second"))
        case "undo and redo":
            session.undo()
            session.redo()
        case "save":
            session.mark_saved()
    before = session.document
    session.perform("Rename", set_title("Third"), gesture="typing")
    session.undo()
    assert session.document is before


def test_gesture_that_returns_to_its_start_adds_no_undo_step():
    session = Session(process())
    opened = session.document
    session.perform("Rename", set_title("Other"), gesture="typing")
    assert session.perform("Rename", set_title(opened.title), gesture="typing").changes_document_fields
    assert session.document is opened
    assert not session.can_undo
    assert not session.is_modified


def test_command_without_effect_adds_no_step_and_keeps_redo():
    session = Session(process())
    session.perform("Rename", set_title("Other"))
    session.undo()
    changes: list[ChangeSet] = []
    session.subscribe(changes.append)
    assert session.perform("Rename", set_title(session.document.title)) == NO_CHANGES
    assert (
        session.perform("Rebuild", lambda document: with_changes(document, meta=document.meta.model_copy()))
        == NO_CHANGES
    )
    assert (session.can_undo, session.redo_name, changes) == (False, "Rename", [])


def test_rejected_command_changes_nothing():
    session = Session(process())
    opened = session.document
    with pytest.raises(CommandRejected, match="This is not possible for touch minutes: it should be greater"):
        session.perform("Edit", lambda document: edit_elements(document, TODAY, ["A"], touch_minutes=-1.0))
    assert session.document is opened
    assert not session.can_undo


def test_opened_document_is_saved_unchanged_until_an_edit():
    def prepare(document: Document) -> Document:
        return (
            document
            if document.meta.notes
            else with_changes(document, meta=with_changes(document.meta, notes="prepared"))
        )

    opened = process()
    session = Session(opened, prepare=prepare)
    assert session.document.meta.notes == "prepared"
    assert session.document_to_save is opened
    session.perform("Rename", set_title("Other"))
    assert session.document_to_save is session.document
    session.undo()
    assert session.document_to_save is opened


def test_modified_state_follows_save_undo_and_redo():
    session = Session(process())
    states = [session.is_modified]
    for step in (lambda: session.perform("Rename", set_title("Other")), session.mark_saved, session.undo, session.redo):
        step()
        states.append(session.is_modified)
    assert states == [False, True, False, True, False]


def test_recovered_document_is_modified_until_saved():
    session = Session(process())
    session.reset(process(), modified=True)
    recovered = session.is_modified
    session.mark_saved()
    assert (recovered, session.is_modified) == (True, False)


def test_opening_another_document_resets_the_history():
    session = Session(process())
    session.perform("Rename", set_title("Other"))
    other = process()
    session.reset(other)
    assert session.document is other
    assert (session.can_undo, session.can_redo, session.is_modified) == (False, False, False)


def test_listeners_are_notified_until_they_unsubscribe():
    session = Session(process())
    changes: list[ChangeSet] = []
    unsubscribe = session.subscribe(changes.append)
    expected = [session.perform("Rename", set_scenario_name("Other")), session.undo(), session.redo()]
    assert changes == expected
    assert [change.changed_scenarios[TODAY].changed["nodes"] for change in changes] == [frozenset({"A"})] * 3
    unsubscribe()
    session.undo()
    assert changes == expected


def test_additional_rules_are_applied():
    def upper_case_rule(_, after):
        return with_changes(after, name=after.name.upper())

    session = Session(process(), rules=(upper_case_rule,))
    session.perform("Rename", set_scenario_name("Other"))
    assert session.document.scenarios[TODAY].name == "TODAY"


def test_result_for_an_earlier_document_is_not_applied():
    session = Session(process())
    stale = session.compute(set_title("stale"))
    session.perform("rename", set_title("present"))
    present = session.document
    with pytest.raises(StaleResultError):
        session.apply("stale", stale)
    assert session.document is present
    assert session.undo_name == "rename"
    session.apply("fresh", session.compute(set_title("fresh")))
    assert session.undo_name == "fresh"
