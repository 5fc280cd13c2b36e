"""A small process with one element of every kind, for the tests of editing."""

from __future__ import annotations

from collections.abc import Callable

from cpm_desktop.editing.change_set import ChangeSet
from cpm_desktop.editing.session import Session
from cpm_desktop.model.document import Document, Scenario
from cpm_desktop.model.elements import (
    Annotation,
    Decision,
    EndEvent,
    Flow,
    Lane,
    Measure,
    Phase,
    StartEvent,
    Step,
    Variant,
)
from cpm_desktop.model.invariants import violations
from cpm_desktop.model.layout import Box, Layout, Point
from cpm_desktop.model.mapping import ElementMap, FrozenMap
from cpm_desktop.storage.codec import encode

TODAY = "today"


def process() -> Document:
    """Return start → A → G (decision) → B or C → end, over three lanes and two phases, all placed."""
    scenario = Scenario(
        id=TODAY,
        name="Today",
        phases=ElementMap([Phase(id="p1", name="Order"), Phase(id="p2", name="Fulfil")]),
        lanes=ElementMap(
            [
                Lane(id="CU", name="Customer", kind="customer"),
                Lane(id="FR", name="Desk", kind="frontstage"),
                Lane(id="BA", name="Warehouse", kind="backstage"),
            ]
        ),
        nodes=ElementMap(
            [
                StartEvent(id="S", kind="start", lane="CU", phase="p1"),
                Step(id="A", kind="step", lane="CU", phase="p1", name="Ask", touch_minutes=5),
                Decision(id="G", kind="decision", lane="FR", phase="p1", name="In stock?"),
                Step(id="B", kind="step", lane="BA", phase="p2", name="Pick"),
                Step(id="C", kind="step", lane="FR", phase="p2", name="Order more"),
                EndEvent(id="E", kind="end", lane="CU", phase="p2", name="Served"),
            ]
        ),
        flows=ElementMap(
            [
                Flow(id="f1", source="S", target="A"),
                Flow(id="f2", source="A", target="G", label="request"),
                Flow(id="f3", source="G", target="B", label="yes", probability=0.75),
                Flow(id="f4", source="G", target="C", label="no", probability=0.25),
                Flow(id="f5", source="B", target="E"),
                Flow(id="f6", source="C", target="E"),
                Flow(id="m1", source="C", target="CU", kind="notification"),
            ]
        ),
        annotations=ElementMap(
            [
                Annotation(id="n1", kind="pain_point", targets=("A",), text="long queue", leads_to=("C",)),
                Annotation(id="n2", kind="note", targets=("A", "f3", "FR"), text="see law"),
                Annotation(id="n3", kind="note", targets=("n1",), text="agreed"),
            ]
        ),
        measures=ElementMap([Measure(id="k1", name="Wait", targets=("B",)), Measure(id="k2", name="CSAT")]),
        variants=ElementMap([Variant(id="v1", name="In stock", flows=("f1", "f2", "f3", "f5"))]),
        layout=Layout(
            nodes=FrozenMap(
                {
                    "S": Box(16.0, 44.0, 32.0, 32.0),
                    "A": Box(80.0, 30.0, 120.0, 60.0),
                    "G": Box(240.0, 30.0, 60.0, 60.0),
                    "B": Box(360.0, 30.0, 120.0, 60.0),
                    "C": Box(360.0, 30.0, 120.0, 60.0),
                    "E": Box(560.0, 44.0, 32.0, 32.0),
                }
            ),
            flows=FrozenMap({"f3": (Point(330.0, 180.0), Point(330.0, 300.0)), "f5": (Point(576.0, 300.0),)}),
            lanes=FrozenMap({"CU": 120.0, "FR": 120.0, "BA": 120.0}),
            phases=FrozenMap({"p1": 340.0, "p2": 300.0}),
        ),
    )
    return Document(title="Orders", scenarios=ElementMap([scenario]))


def perform_and_check(command: Callable[[Document], Document], document: Document | None = None) -> Scenario:
    """Perform `command` in a session, undo and redo it; return the resulting scenario.

    Checks what holds for every command: all invariants hold, undo restores the original document object, redo the very
    result, and neither changes the bytes that would be saved.
    """
    start = document or process()
    session = Session(start)
    change = session.perform("Test", command)
    result = session.document
    assert change, "the command changed nothing"
    assert list(violations(result)) == []
    assert session.document_to_save is result
    bytes_after, bytes_before = encode(result), encode(start)
    assert bytes_after != bytes_before
    session.undo()
    assert session.document is start
    assert encode(session.document_to_save) == bytes_before
    session.redo()
    assert session.document is result
    assert encode(session.document) == bytes_after
    return result.scenarios[TODAY] if TODAY in result.scenarios else next(iter(result.scenarios.values()))


def document_after(command: Callable[[Document], Document], document: Document | None = None) -> Document:
    """Return the consistent document after `command`."""
    session = Session(document or process())
    session.perform("Test", command)
    return session.document


def change_of(command: Callable[[Document], Document]) -> ChangeSet:
    """Return the changes that `command` makes to the process."""
    return Session(process()).perform("Test", command)
