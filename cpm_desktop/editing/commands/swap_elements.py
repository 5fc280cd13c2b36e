"""Two elements change places: nodes on the canvas, everything else in its list."""

from __future__ import annotations

from cpm_desktop.editing.command_support import scenario_of
from cpm_desktop.editing.commands.elements import group_of, reorder_elements
from cpm_desktop.editing.commands.nodes import NodePlacement, move_nodes
from cpm_desktop.editing.errors import CommandRejected
from cpm_desktop.i18n import translate
from cpm_desktop.model.document import Document
from cpm_desktop.model.layout import Box


def swap_elements(document: Document, scenario_id: str, first: str, second: str) -> Document:
    """Let two elements of one kind change places. Raises RefusedError where they are of different kinds.

    Nodes change their lanes and phases too, and keep the outer edges of the room that they took together.
    """
    scenario = scenario_of(document, scenario_id)
    group = group_of(scenario, first)
    if group_of(scenario, second) != group:
        raise CommandRejected(translate("Refusal", "Only elements of one kind can change places."))
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
    """Return the corner at which `box` begins at `x` and has the middle line of `around`."""
    return round(x, 2), round(max(around.y + (around.height - box.height) / 2, 0.0), 2)
