"""Which marks last: where it is said that they do, an analysis finds the same ones."""

from __future__ import annotations

import pytest

from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Annotation, Flow, Lane, Node, Step
from cpm_desktop.model.mapping import Keyed
from cpm_desktop.model.value import changed
from cpm_desktop.perspectives.marks import marks_of
from cpm_desktop.perspectives.marks_reuse import annotation_numbers, lasting_marks, marks_last


def process() -> Scenario:
    lanes = (
        Lane(id="C", kind="customer"),
        Lane(id="F", kind="frontstage"),
        Lane(id="B", kind="backstage"),
    )
    nodes: tuple[Node, ...] = (
        Step(id="ask", kind="step", lane="C", channel="phone"),
        Step(id="answer", kind="step", lane="F"),
        Step(id="look", kind="step", lane="B"),
    )
    flows = (
        Flow(id="one", source="ask", target="answer"),
        Flow(id="two", source="answer", target="look"),
        Flow(id="three", source="look", target="answer"),
    )
    notes = (Annotation(id="n1", kind="note", text="here", targets=("ask",)),)
    return Scenario(id="today", lanes=Keyed(lanes), nodes=Keyed(nodes), flows=Keyed(flows), annotations=Keyed(notes))


def with_step(scenario: Scenario, key: str, **fields: object) -> Scenario:
    return changed(scenario, nodes=scenario.nodes.put(changed(scenario.nodes[key], **fields)))


def with_flow(scenario: Scenario, key: str, **fields: object) -> Scenario:
    return changed(scenario, flows=scenario.flows.put(changed(scenario.flows[key], **fields)))


@pytest.mark.parametrize(
    "fields",
    [{"name": "Reply"}, {"touch_minutes": 5.0}, {"value": "waste"}, {"systems": ("CRM",)}, {"emotion": -2}],
)
def test_what_says_nothing_about_marks_lets_them_last(fields: dict[str, object]) -> None:
    before = process()
    after = with_step(before, "answer", **fields)
    assert marks_last(before, after)
    assert marks_of(after, sight=True) == marks_of(before, sight=True)


@pytest.mark.parametrize(
    "after",
    [
        with_step(process(), "answer", lane="B"),
        with_step(process(), "ask", channel="email"),
        with_flow(process(), "one", medium="letter"),
        with_flow(process(), "three", kind="notification"),
        with_flow(process(), "three", target="ask"),
        changed(process(), flows=process().flows.without(["three"])),
        changed(process(), flows=process().flows.ordered(["three", "two", "one"])),
        changed(process(), lanes=process().lanes.put(Lane(id="F", kind="backstage"))),
    ],
)
def test_whatever_may_change_a_mark_is_noticed(after: Scenario) -> None:
    before = process()
    assert marks_of(after) != marks_of(before)
    assert not marks_last(before, after)


def test_marks_on_flows_that_went_do_not_last_and_everything_else_does() -> None:
    before = process()
    after = changed(before, flows=before.flows.without(["two"]), annotations=Keyed())
    kept = lasting_marks(marks_of(before), after)
    assert "two" in marks_of(before).handoffs
    assert set(kept.handoffs) == {"three"}
    assert kept.touchpoints == marks_of(before).touchpoints
    assert kept.annotations == {} == annotation_numbers(after)


def test_lines_are_exact_at_once() -> None:
    before = process()
    after = changed(before, lanes=before.lanes.put(Lane(id="F", kind="backstage")))
    kept = lasting_marks(marks_of(before), after)
    assert (kept.interaction, kept.visibility) == (marks_of(after).interaction, marks_of(after).visibility)


def test_distances_last_as_far_as_their_steps_are_still_there() -> None:
    before = process()
    after = changed(before, nodes=before.nodes.without(["look"]), flows=before.flows.without(["two", "three"]))
    known = marks_of(before, sight=True)
    kept = lasting_marks(known, after).sight
    assert known.sight is not None
    assert known.sight.steps == {"ask": 0, "answer": 1, "look": 2}
    assert known.sight.lanes == {"C": 0, "F": 1, "B": 2}
    assert kept is not None
    assert kept.steps == {"ask": 0, "answer": 1}
