"""The history packs documents far from the current one; undo and redo still return the same objects."""

from __future__ import annotations

import random

from cpm_desktop.editing.commands.elements import add_annotation, delete_elements, edit_elements
from cpm_desktop.editing.commands.scenarios import copy_scenario
from cpm_desktop.editing.history import UNPACKED_STEPS
from cpm_desktop.editing.session import Command, Session
from cpm_desktop.model.document import ELEMENT_GROUPS, Document, Scenario
from cpm_desktop.model.elements import Annotation
from tests.benchmarks.generated_models import generated_document

STEPS = 100
EDITS = 60


def edits(seed: int) -> list[tuple[str, Command]]:
    """Return edits of every kind in a random order."""
    rng = random.Random(seed)
    found: list[tuple[str, Command]] = [("copy", lambda document: copy_scenario(document, "today", "next", "Next"))]
    for number in range(EDITS):
        key, scenario = f"s{rng.randint(1, STEPS - 1)}", rng.choice(("today", "next"))
        match rng.randint(0, 3):
            case 0 | 1:
                found.append((f"rename {number}", rename(scenario, key, f"Name {number}")))
            case 2:
                note = Annotation(id=f"note{number}", kind="note", text="Why?")
                found.append((f"annotate {number}", annotate(scenario, note)))
            case _:
                found.append((f"delete {number}", delete(scenario, key)))
    return found


def rename(scenario: str, key: str, name: str) -> Command:
    def command(document: Document) -> Document:
        if key not in document.scenarios[scenario].nodes:
            return document
        return edit_elements(document, scenario, [key], name=name)

    return command


def delete(scenario: str, key: str) -> Command:
    def command(document: Document) -> Document:
        return delete_elements(document, scenario, [key]) if key in document.scenarios[scenario].nodes else document

    return command


def annotate(scenario: str, note: Annotation) -> Command:
    return lambda document: add_annotation(document, scenario, note)


def contents(document: Document) -> list[list[tuple[str, int]]]:
    """Return the identity of every element of a document in its order."""
    return [
        [(key, id(value)) for key, value in getattr(scenario, group).items()]
        for scenario in document.scenarios.values()
        for group in ELEMENT_GROUPS
    ]


def packed_count(scenario: Scenario) -> int:
    """Return how many groups of elements are packed, without unpacking any."""
    return sum(getattr(scenario, group).packed is not None for group in ELEMENT_GROUPS)


def test_undo_and_redo_return_the_same_documents_with_the_same_elements():
    for seed in range(3):
        session = Session(generated_document(STEPS))
        steps = [(session.document, contents(session.document))]
        for name, command in edits(seed):
            if session.perform(name, command):
                steps.append((session.document, contents(session.document)))
        for document, expected in reversed(steps):
            assert session.document is document
            assert contents(document) == expected
            session.undo()
        for document, expected in steps:
            assert session.document is document
            assert contents(document) == expected
            session.redo()


def test_only_documents_far_from_the_current_one_are_packed():
    session = Session(generated_document(STEPS))
    documents = [session.document]
    for number in range(1, 31):
        session.perform(f"{number}", rename("today", f"s{number}", f"Name {number}"))
        documents.append(session.document)
    last = len(documents) - 1
    assert [packed_count(document.scenarios["today"]) > 0 for document in documents] == [
        0 < index <= last - UNPACKED_STEPS for index in range(len(documents))
    ]


def test_documents_are_packed_again_behind_undo_and_redo():
    session = Session(generated_document(STEPS))
    documents = [session.document]
    for number in range(1, 41):
        session.perform(f"{number}", rename("today", f"s{number}", f"Name {number}"))
        documents.append(session.document)
    for _ in range(20):
        session.undo()
        assert session.document.scenarios["today"].nodes["s1"].name == "Name 1"
    for moves, position in ((0, 20), (15, 35)):
        for _ in range(moves):
            session.redo()
            assert session.document.scenarios["today"].nodes["s1"].name == "Name 1"
        for index, document in enumerate(documents[1:], 1):
            if abs(index - position) > UNPACKED_STEPS:
                assert packed_count(document.scenarios["today"]) == 1, index
    assert session.document is documents[35]
    assert documents[3].scenarios["today"].nodes["s4"].name != "Name 4"
    assert documents[4].scenarios["today"].nodes["s4"].name == "Name 4"
