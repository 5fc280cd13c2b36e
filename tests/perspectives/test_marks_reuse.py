"""Marks that are reported as reusable are the same as those of a new analysis."""

from __future__ import annotations

import pytest

from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Annotation, Flow, Lane, Node, Step
from cpm_desktop.model.mapping import ElementMap
from cpm_desktop.model.value import with_changes
from cpm_desktop.perspectives.marks import marks_of
from cpm_desktop.perspectives.marks_reuse import annotation_numbers, approximate_marks, can_reuse_marks


def three_lane_process() -> Scenario:
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
    return Scenario(
        id="today",
        lanes=ElementMap(lanes),
        nodes=ElementMap(nodes),
        flows=ElementMap(flows),
        annotations=ElementMap(notes),
    )


def with_step(scenario: Scenario, key: str, **fields: object) -> Scenario:
    return with_changes(scenario, nodes=scenario.nodes.with_elements(with_changes(scenario.nodes[key], **fields)))


def with_flow(scenario: Scenario, key: str, **fields: object) -> Scenario:
    return with_changes(scenario, flows=scenario.flows.with_elements(with_changes(scenario.flows[key], **fields)))


@pytest.mark.parametrize(
    "fields",
    [{"name": "Reply"}, {"touch_minutes": 5.0}, {"value": "waste"}, {"systems": ("CRM",)}, {"emotion": -2}],
)
def test_unrelated_changes_keep_the_marks(fields: dict[str, object]) -> None:
    before = three_lane_process()
    after = with_step(before, "answer", **fields)
    assert can_reuse_marks(before, after)
    assert marks_of(after, with_distances=True) == marks_of(before, with_distances=True)


@pytest.mark.parametrize(
    "after",
    [
        with_step(three_lane_process(), "answer", lane="B"),
        with_step(three_lane_process(), "ask", channel="email"),
        with_flow(three_lane_process(), "one", medium="letter"),
        with_flow(three_lane_process(), "three", kind="notification"),
        with_flow(three_lane_process(), "three", target="ask"),
        with_changes(three_lane_process(), flows=three_lane_process().flows.without(["three"])),
        with_changes(three_lane_process(), flows=three_lane_process().flows.with_order(["three", "two", "one"])),
        with_changes(
            three_lane_process(), lanes=three_lane_process().lanes.with_elements(Lane(id="F", kind="backstage"))
        ),
    ],
)
def test_every_change_of_a_mark_is_detected(after: Scenario) -> None:
    before = three_lane_process()
    assert marks_of(after) != marks_of(before)
    assert not can_reuse_marks(before, after)


def test_marks_on_removed_flows_are_dropped_and_others_kept() -> None:
    before = three_lane_process()
    after = with_changes(before, flows=before.flows.without(["two"]), annotations=ElementMap())
    reused = approximate_marks(marks_of(before), after)
    assert "two" in marks_of(before).handoffs
    assert set(reused.handoffs) == {"three"}
    assert reused.touchpoints == marks_of(before).touchpoints
    assert reused.annotations == {} == annotation_numbers(after)


def test_boundary_lines_are_exact_immediately() -> None:
    before = three_lane_process()
    after = with_changes(before, lanes=before.lanes.with_elements(Lane(id="F", kind="backstage")))
    reused = approximate_marks(marks_of(before), after)
    assert (reused.interaction_line, reused.visibility_line) == (
        marks_of(after).interaction_line,
        marks_of(after).visibility_line,
    )


def test_distances_of_remaining_steps_are_kept() -> None:
    before = three_lane_process()
    after = with_changes(before, nodes=before.nodes.without(["look"]), flows=before.flows.without(["two", "three"]))
    marks = marks_of(before, with_distances=True)
    reused = approximate_marks(marks, after).customer_distances
    assert marks.customer_distances is not None
    assert marks.customer_distances.steps == {"ask": 0, "answer": 1, "look": 2}
    assert marks.customer_distances.lanes == {"C": 0, "F": 1, "B": 2}
    assert reused is not None
    assert reused.steps == {"ask": 0, "answer": 1}
