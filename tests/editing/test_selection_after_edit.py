"""What is selected after elements were deleted or restored."""

from __future__ import annotations

import pytest

from cpm_desktop.editing.change_set import scenario_change
from cpm_desktop.editing.commands.elements import delete_elements
from cpm_desktop.editing.selection_after_edit import restored_elements, selection_after_removal
from cpm_desktop.storage.samples import load_template

ORDERING = load_template("ordering")
TODAY = ORDERING.scenarios["today"]
PAIN_POINT = next(note for note in TODAY.annotations.values() if note.targets[0] in TODAY.nodes)


@pytest.mark.parametrize(
    ("deleted", "expected"),
    [("A2", ("A1",)), ("f3", (TODAY.flows["f3"].source,)), (PAIN_POINT.id, PAIN_POINT.targets[:1]), ("SALES", ())],
    ids=["step: predecessor", "flow: source", "annotation: target", "lane: none"],
)
def test_deletion_selects_the_neighbour(deleted: str, expected: tuple[str, ...]) -> None:
    after = delete_elements(ORDERING, "today", [deleted]).scenarios["today"]
    assert selection_after_removal(TODAY, after, [deleted]) == expected


def test_deleting_the_first_node_selects_its_successor() -> None:
    start = next(key for key, node in TODAY.nodes.items() if node.kind == "start")
    (successor,) = (flow.target for flow in TODAY.flows.values() if flow.source == start)
    after = delete_elements(ORDERING, "today", [start]).scenarios["today"]
    assert selection_after_removal(TODAY, after, [start]) == (successor,)


def test_remaining_selection_is_kept() -> None:
    after = delete_elements(ORDERING, "today", ["A2"]).scenarios["today"]
    assert selection_after_removal(TODAY, after, ["A2", "A1"]) == ()
    assert selection_after_removal(TODAY, after, []) == ()


@pytest.mark.parametrize("deleted", [["B3", "A2"], ["SALES"], [PAIN_POINT.id], ["f3"]])
def test_restored_elements_are_the_deleted_ones(deleted: list[str]) -> None:
    after = delete_elements(ORDERING, "today", deleted).scenarios["today"]
    assert set(restored_elements(scenario_change(after, TODAY), TODAY)) == set(deleted)
