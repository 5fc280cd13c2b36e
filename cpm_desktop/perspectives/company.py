"""The company as one (V2): the organisation is one lane, with one step for each moment a customer turns to it."""

from __future__ import annotations

from cpm_desktop.analysis.case.region_passages import inner_nodes
from cpm_desktop.analysis.crossings.sides import customer_side
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Lane, Step
from cpm_desktop.perspectives.contracting.hidden_region import Cut
from cpm_desktop.perspectives.contracting.hiding import unbordered
from cpm_desktop.perspectives.contracting.step_aggregation import together
from cpm_desktop.perspectives.perspective_labels import PerspectiveWords

LONGEST_NAME = 200
"""Characters of a name that goes into another one."""


def company_cut(scenario: Scenario, words: PerspectiveWords) -> Cut:
    """Return the cut that hides every department; totals of steps, contacts, touch and wait stay what they are."""
    of_customer = customer_side(scenario)
    internal = inner_nodes(scenario, (node.id for node in scenario.nodes.values() if not of_customer(node.lane)))

    return Cut(
        hidden=unbordered(scenario, internal),
        lanes=tuple(lane for lane in scenario.lanes if of_customer(lane)),
        lane=Lane(id="organisation", name=words.organisation, kind="frontstage"),
        stands_in=together(lambda first, last: _name(first, last, words)),
        tells=True,
    )


def _name(first: Step, last: Step, words: PerspectiveWords) -> str:
    """Return what the organisation does there: its first and its last step."""
    if first is last:
        return first.name
    return words.several.format(first=first.name[:LONGEST_NAME], last=last.name[:LONGEST_NAME])
