"""New nodes before and after others, and elements that change places."""

from __future__ import annotations

import pytest

from cpm_desktop.editing.commands.add_adjacent import add_adjacent_node, lane_and_phase_beside
from cpm_desktop.editing.commands.nodes import new_node
from cpm_desktop.editing.errors import CommandRejected
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import NodeKind
from cpm_desktop.storage.samples import load_template

ORDERING = load_template("ordering")
TODAY = ORDERING.scenarios["today"]


def scenario_with_added(anchor: str | None, kind: NodeKind, *, before: bool) -> Scenario:
    node = new_node(kind, "new", *lane_and_phase_beside(TODAY, anchor))
    return add_adjacent_node(ORDERING, "today", anchor, node, before=before).scenarios["today"]


def neighbours_of(scenario: Scenario, node: str) -> tuple[set[str], set[str]]:
    """Return the sources of the incoming flows of a node and the targets of its outgoing ones."""
    flows = [flow for flow in scenario.flows.values() if flow.kind == "sequence"]
    return {flow.source for flow in flows if flow.target == node}, {f.target for f in flows if f.source == node}


def test_new_node_before_another_takes_its_incoming_flows() -> None:
    merge_node = next(key for key in TODAY.nodes if len(neighbours_of(TODAY, key)[0]) > 1)
    after = scenario_with_added(merge_node, "step", before=True)
    assert neighbours_of(after, "new") == (neighbours_of(TODAY, merge_node)[0], {merge_node})
    assert neighbours_of(after, merge_node) == ({"new"}, neighbours_of(TODAY, merge_node)[1])
    assert after.nodes["new"].lane == TODAY.nodes[merge_node].lane
    assert after.nodes.index("new") + 1 == after.nodes.index(merge_node)


def test_start_before_a_node_takes_no_flows() -> None:
    after = scenario_with_added("B3", "start", before=True)
    assert neighbours_of(after, "new") == (set(), {"B3"})
    assert neighbours_of(after, "B3")[0] == neighbours_of(TODAY, "B3")[0] | {"new"}


def test_new_node_after_another_follows_it() -> None:
    assert neighbours_of(scenario_with_added("B3", "decision", before=False), "new") == ({"B3"}, set())


def test_new_node_on_a_flow_is_between_its_ends() -> None:
    flow = next(flow for flow in TODAY.flows.values() if flow.source == "B3" and flow.kind == "sequence")
    assert neighbours_of(scenario_with_added(flow.id, "step", before=False), "new") == ({"B3"}, {flow.target})


@pytest.mark.parametrize(
    ("anchor", "expected"),
    [
        ("SALES", ("SALES", "explore")),
        ("order", ("C", "order")),
        (None, ("C", "explore")),
        ("B3", ("SALES", "explore")),
    ],
)
def test_selection_determines_lane_and_phase(anchor: str | None, expected: tuple[str, str]) -> None:
    assert lane_and_phase_beside(TODAY, anchor) == expected


def test_target_of_an_annotation_determines_lane_and_phase() -> None:
    note = next(note for note in TODAY.annotations.values() if note.targets[0] in TODAY.nodes)
    node = TODAY.nodes[note.targets[0]]
    assert lane_and_phase_beside(TODAY, note.id) == (node.lane, node.phase)


def test_missing_lane_is_rejected_with_a_message() -> None:
    with pytest.raises(CommandRejected, match="needs a lane"):
        lane_and_phase_beside(Scenario(id="s"), None)
