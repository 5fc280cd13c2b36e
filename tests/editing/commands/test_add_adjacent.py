"""New nodes beside what is there, and elements that change places."""

from __future__ import annotations

import pytest

from cpm_desktop.editing.commands.add_adjacent import add_adjacent_node, lane_and_phase_beside
from cpm_desktop.editing.commands.nodes import new_node
from cpm_desktop.editing.errors import CommandRejected
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import NodeKind
from cpm_desktop.storage.samples import load_template

SHOP = load_template("ordering")
TODAY = SHOP.scenarios["today"]


def added(anchor: str | None, kind: NodeKind, *, before: bool) -> Scenario:
    node = new_node(kind, "new", *lane_and_phase_beside(TODAY, anchor))
    return add_adjacent_node(SHOP, "today", anchor, node, before=before).scenarios["today"]


def led(scenario: Scenario, node: str) -> tuple[set[str], set[str]]:
    """Return what leads to a node, and where it leads."""
    flows = [flow for flow in scenario.flows.values() if flow.kind == "sequence"]
    return {flow.source for flow in flows if flow.target == node}, {f.target for f in flows if f.source == node}


def test_before_a_node_the_new_one_takes_over_what_led_there() -> None:
    joining = next(key for key in TODAY.nodes if len(led(TODAY, key)[0]) > 1)
    after = added(joining, "step", before=True)
    assert led(after, "new") == (led(TODAY, joining)[0], {joining})
    assert led(after, joining) == ({"new"}, led(TODAY, joining)[1])
    assert after.nodes["new"].lane == TODAY.nodes[joining].lane
    assert after.nodes.index("new") + 1 == after.nodes.index(joining)


def test_a_start_before_a_node_leads_to_it_and_takes_nothing_over() -> None:
    after = added("B3", "start", before=True)
    assert led(after, "new") == (set(), {"B3"})
    assert led(after, "B3")[0] == led(TODAY, "B3")[0] | {"new"}


def test_after_a_node_the_new_one_follows_it() -> None:
    assert led(added("B3", "decision", before=False), "new") == ({"B3"}, set())


def test_on_a_flow_the_new_node_comes_between() -> None:
    flow = next(flow for flow in TODAY.flows.values() if flow.source == "B3" and flow.kind == "sequence")
    assert led(added(flow.id, "step", before=False), "new") == ({"B3"}, {flow.target})


@pytest.mark.parametrize(
    ("anchor", "home"),
    [
        ("SALES", ("SALES", "explore")),
        ("order", ("C", "order")),
        (None, ("C", "explore")),
        ("B3", ("SALES", "explore")),
    ],
)
def test_what_is_selected_says_where_a_node_goes(anchor: str | None, home: tuple[str, str]) -> None:
    assert lane_and_phase_beside(TODAY, anchor) == home


def test_an_annotation_gives_the_home_of_what_it_is_about() -> None:
    note = next(note for note in TODAY.annotations.values() if note.targets[0] in TODAY.nodes)
    node = TODAY.nodes[note.targets[0]]
    assert lane_and_phase_beside(TODAY, note.id) == (node.lane, node.phase)


def test_without_a_lane_a_sentence_says_so() -> None:
    with pytest.raises(CommandRejected, match="needs a lane"):
        lane_and_phase_beside(Scenario(id="s"), None)
