"""The session: one door for every change, with a history that gives back the very values."""

from __future__ import annotations

from functools import partial

import pytest

from cpm_desktop.editing.change import NO_CHANGES, ChangeSet
from cpm_desktop.editing.commands.elements import edit_elements
from cpm_desktop.editing.commands.scenarios import edit_document
from cpm_desktop.editing.errors import CommandRejected
from cpm_desktop.editing.session import Session
from cpm_desktop.model.document import Document
from cpm_desktop.model.value import with_changes
from tests.editing.process import TODAY, process


def titled(title: str):
    return partial(edit_document, title=title)


def named(name: str):
    return lambda document: edit_elements(document, TODAY, ["A"], name=name)


def names(session: Session) -> tuple[str | None, str | None]:
    assert (session.can_undo, session.can_redo) == (session.undo_name is not None, session.redo_name is not None)
    return session.undo_name, session.redo_name


def test_undo_and_redo_give_back_the_very_documents_by_name():
    session = Session(process())
    documents = [session.document]
    for title in ("One", "Two", "Three"):
        session.perform(f"rename to {title}", titled(title))
        documents.append(session.document)
    assert names(session) == ("rename to Three", None)
    for document in reversed(documents[:-1]):
        session.undo()
        assert session.document is document
    assert names(session) == (None, "rename to One")
    for document in documents[1:]:
        session.redo()
        assert session.document is document
    assert names(session) == ("rename to Three", None)


def test_undo_without_a_past_and_redo_without_a_future_change_nothing():
    session = Session(process())
    opened = session.document
    assert session.undo() == NO_CHANGES
    assert session.redo() == NO_CHANGES
    assert session.document is opened


def test_a_new_command_ends_what_could_be_redone():
    session = Session(process())
    session.perform("One", titled("One"))
    session.undo()
    session.perform("Two", titled("Two"))
    assert not session.can_redo
    assert session.document.title == "Two"


def test_the_history_has_no_limit():
    session = Session(process())
    opened = session.document
    for number in range(1500):
        session.perform("Rename", titled(f"Title {number}"))
    while session.can_undo:
        session.undo()
    assert session.document is opened


def test_commands_of_one_gesture_are_one_step():
    session = Session(process())
    opened = session.document
    for name in ("A", "As", "Ask"):
        session.perform("Rename", named(name), gesture="typing")
    assert session.document.scenarios[TODAY].nodes["A"].name == "Ask"
    session.undo()
    assert session.document is opened
    session.redo()
    assert session.document.scenarios[TODAY].nodes["A"].name == "Ask"


@pytest.mark.parametrize("between", ["another gesture", "no gesture", "undo and redo", "save"])
def test_a_gesture_ends_with_whatever_comes_between(between):
    session = Session(process())
    session.perform("Rename", titled("First"), gesture="typing")
    match between:
        case "another gesture":
            session.perform("Rename", titled("Second"), gesture="dragging")
        case "no gesture":
            session.perform("Rename", titled("Second"))
        case "undo and redo":
            session.undo()
            session.redo()
        case "save":
            session.mark_saved()
    before = session.document
    session.perform("Rename", titled("Third"), gesture="typing")
    session.undo()
    assert session.document is before


def test_a_gesture_that_leads_back_leaves_no_step():
    session = Session(process())
    opened = session.document
    session.perform("Rename", titled("Other"), gesture="typing")
    assert session.perform("Rename", titled(opened.title), gesture="typing").changes_document_fields
    assert session.document is opened
    assert not session.can_undo
    assert not session.is_modified


def test_a_command_that_changes_nothing_adds_no_step_and_keeps_what_can_be_redone():
    session = Session(process())
    session.perform("Rename", titled("Other"))
    session.undo()
    told: list[ChangeSet] = []
    session.subscribe(told.append)
    assert session.perform("Rename", titled(session.document.title)) == NO_CHANGES
    assert (
        session.perform("Rebuild", lambda document: with_changes(document, meta=document.meta.model_copy()))
        == NO_CHANGES
    )
    assert (session.can_undo, session.redo_name, told) == (False, "Rename", [])


def test_a_refused_command_leaves_everything_as_it_was():
    session = Session(process())
    opened = session.document
    with pytest.raises(CommandRejected, match="This is not possible for touch minutes: it should be greater"):
        session.perform("Edit", lambda document: edit_elements(document, TODAY, ["A"], touch_minutes=-1.0))
    assert session.document is opened
    assert not session.can_undo


def test_what_is_saved_is_what_was_opened_until_something_changes():
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
    session.perform("Rename", titled("Other"))
    assert session.document_to_save is session.document
    session.undo()
    assert session.document_to_save is opened


def test_modified_follows_saving_undo_and_redo():
    session = Session(process())
    states = [session.is_modified]
    for step in (lambda: session.perform("Rename", titled("Other")), session.mark_saved, session.undo, session.redo):
        step()
        states.append(session.is_modified)
    assert states == [False, True, False, True, False]


def test_a_recovered_document_counts_as_modified_until_it_is_saved():
    session = Session(process())
    session.reset(process(), modified=True)
    recovered = session.is_modified
    session.mark_saved()
    assert (recovered, session.is_modified) == (True, False)


def test_another_document_begins_another_history():
    session = Session(process())
    session.perform("Rename", titled("Other"))
    other = process()
    session.reset(other)
    assert session.document is other
    assert (session.can_undo, session.can_redo, session.is_modified) == (False, False, False)


def test_listeners_hear_of_every_change_until_they_leave():
    session = Session(process())
    told: list[ChangeSet] = []
    leave = session.subscribe(told.append)
    made = [session.perform("Rename", named("Other")), session.undo(), session.redo()]
    assert told == made
    assert [change.changed_scenarios[TODAY].changed["nodes"] for change in told] == [frozenset({"A"})] * 3
    leave()
    session.undo()
    assert told == made


def test_rules_of_others_settle_too():
    def shouting(_, after):
        return with_changes(after, name=after.name.upper())

    session = Session(process(), rules=(shouting,))
    session.perform("Rename", named("Other"))
    assert session.document.scenarios[TODAY].name == "TODAY"
