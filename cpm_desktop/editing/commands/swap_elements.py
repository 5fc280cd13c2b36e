"""Swapping two elements: nodes on the canvas, other elements in their list."""

from __future__ import annotations

from cpm_desktop.editing.command_support import scenario_of
from cpm_desktop.editing.commands.elements import group_of, reorder_elements
from cpm_desktop.editing.commands.nodes import NodePlacement, move_nodes
from cpm_desktop.editing.errors import CommandRejected
from cpm_desktop.i18n import translate
from cpm_desktop.model.document import Document
from cpm_desktop.model.layout import Box


def swap_elements(document: Document, scenario_id: str, first: str, second: str) -> Document:
    """Swap two elements of one kind. Raises CommandRejected where their kinds differ.

    Nodes swap their lanes and phases too. The outer edges of the space that both take stay the same.
    """
    scenario = scenario_of(document, scenario_id)
    group = group_of(scenario, first)
    if group_of(scenario, second) != group:
        raise CommandRejected(translate("Refusal", "Only elements of the same kind can be swapped."))
    if group != "nodes":
        swapped = {first: second, second: first}
        return reorder_elements(
            document, scenario_id, group, [swapped.get(key, key) for key in getattr(scenario, group)]
        )
    left, right = sorted((first, second), key=lambda key: scenario.layout.nodes[key].x)
    one, other = scenario.layout.nodes[left], scenario.layout.nodes[right]
    end = other.x + other.width - one.width if one.x + one.width <= other.x else other.x
    places = {left: _corner_in_line(end, one, other), right: _corner_in_line(one.x, other, one)}
    homes = {left: scenario.nodes[right], right: scenario.nodes[left]}
    return move_nodes(
        document, scenario_id, {key: NodePlacement(homes[key].lane, homes[key].phase, *places[key]) for key in places}
    )


def _corner_in_line(x: float, box: Box, around: Box) -> tuple[float, float]:
    """Return the upper left corner of `box` for the left edge `x`, vertically centred on `around`."""
    return round(x, 2), round(max(around.y + (around.height - box.height) / 2, 0.0), 2)
