"""Swapping the places of two elements."""

from __future__ import annotations

import pytest

from cpm_desktop.editing.commands.swap_elements import swap_elements
from cpm_desktop.editing.errors import CommandRejected
from cpm_desktop.model.document import Document, Scenario
from cpm_desktop.model.elements import Flow, Lane, Phase, Step
from cpm_desktop.model.layout import Box, Layout
from cpm_desktop.model.mapping import ElementMap, FrozenMap

BOXES = {"a": Box(20, 20, 100, 50), "b": Box(200, 30, 140, 70), "c": Box(210, 200, 100, 50)}
SCENARIO = Scenario(
    id="s",
    phases=ElementMap((Phase(id="p"), Phase(id="q"))),
    lanes=ElementMap((Lane(id="L", kind="customer"),)),
    nodes=ElementMap(
        (
            Step(id="a", kind="step", lane="L", phase="p"),
            Step(id="b", kind="step", lane="L", phase="q"),
            Step(id="c", kind="step", lane="L", phase="q"),
        )
    ),
    flows=ElementMap((Flow(id="f", source="a", target="b"), Flow(id="g", source="a", target="c"))),
    layout=Layout(nodes=FrozenMap(BOXES), lanes=FrozenMap({"L": 300.0}), phases=FrozenMap({"p": 180.0, "q": 300.0})),
)
DOCUMENT = Document(scenarios=ElementMap((SCENARIO,)))


@pytest.mark.parametrize("pair", [("a", "b"), ("b", "a")])
def test_swapped_nodes_keep_their_combined_extent(pair: tuple[str, str]) -> None:
    after = swap_elements(DOCUMENT, "s", *pair).scenarios["s"]
    assert after.layout.nodes["b"] == Box(20, 10, 140, 70)
    assert after.layout.nodes["a"] == Box(240, 40, 100, 50)
    assert [after.nodes[key].phase for key in "ab"] == ["q", "p"]
    assert list(after.nodes) == ["a", "b", "c"]


def test_swapped_nodes_below_each_other_exchange_their_left_edges() -> None:
    after = swap_elements(DOCUMENT, "s", "b", "c").scenarios["s"]
    assert (after.layout.nodes["b"].x, after.layout.nodes["c"].x) == (210, 200)
    assert after.layout.nodes["b"].y > after.layout.nodes["c"].y


def test_swapping_twice_restores_the_document() -> None:
    assert swap_elements(swap_elements(DOCUMENT, "s", "a", "b"), "s", "a", "b") == DOCUMENT


def test_swapped_flows_exchange_their_places_in_the_list() -> None:
    assert list(swap_elements(DOCUMENT, "s", "f", "g").scenarios["s"].flows) == ["g", "f"]


def test_different_kinds_cannot_be_swapped() -> None:
    with pytest.raises(CommandRejected, match="the same kind"):
        swap_elements(DOCUMENT, "s", "a", "f")
