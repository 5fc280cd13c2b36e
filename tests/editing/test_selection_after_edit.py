"""Where one goes on after elements went or came back."""

from __future__ import annotations

import pytest

from cpm_desktop.editing.change import scenario_change
from cpm_desktop.editing.commands.elements import delete
from cpm_desktop.editing.selection_after_edit import came_back, goes_on_at
from cpm_desktop.storage.samples import load_template

SHOP = load_template("ordering")
TODAY = SHOP.scenarios["today"]
PAIN = next(note for note in TODAY.annotations.values() if note.targets[0] in TODAY.nodes)


@pytest.mark.parametrize(
    ("lost", "expected"),
    [("A2", ("A1",)), ("f3", (TODAY.flows["f3"].source,)), (PAIN.id, PAIN.targets[:1]), ("SALES", ())],
    ids=["a step: what led to it", "a flow: where it began", "an annotation: what it is about", "a lane"],
)
def test_what_is_next_to_what_went(lost: str, expected: tuple[str, ...]) -> None:
    after = delete(SHOP, "today", [lost]).scenarios["today"]
    assert goes_on_at(TODAY, after, [lost]) == expected


def test_a_first_node_gives_way_to_the_one_behind_it() -> None:
    start = next(key for key, node in TODAY.nodes.items() if node.kind == "start")
    (behind,) = (flow.target for flow in TODAY.flows.values() if flow.source == start)
    after = delete(SHOP, "today", [start]).scenarios["today"]
    assert goes_on_at(TODAY, after, [start]) == (behind,)


def test_what_is_still_there_stays_selected() -> None:
    after = delete(SHOP, "today", ["A2"]).scenarios["today"]
    assert goes_on_at(TODAY, after, ["A2", "A1"]) == ()
    assert goes_on_at(TODAY, after, []) == ()


@pytest.mark.parametrize("lost", [["B3", "A2"], ["SALES"], [PAIN.id], ["f3"]])
def test_what_came_back_is_what_went(lost: list[str]) -> None:
    after = delete(SHOP, "today", lost).scenarios["today"]
    assert set(came_back(scenario_change(after, TODAY), TODAY)) == set(lost)
