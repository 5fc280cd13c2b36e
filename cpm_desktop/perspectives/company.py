"""The company as one (V2): the organisation is one lane, with one step for each moment a customer turns to it."""

from __future__ import annotations

from cpm_desktop.analysis.case.passages import Passage, inner_nodes
from cpm_desktop.analysis.crossings.sides import customer_side
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Lane
from cpm_desktop.perspectives.contracting.cut import Cut
from cpm_desktop.perspectives.contracting.hiding import unbordered
from cpm_desktop.perspectives.contracting.summing import minutes_of, summary_of
from cpm_desktop.perspectives.words import PerspectiveWords

LONGEST_NAME = 200
"""Characters of a name that goes into another one."""


def company_cut(scenario: Scenario, words: PerspectiveWords) -> Cut:
    """Return the cut that hides every department; totals of steps, contacts, touch and wait stay what they are."""
    of_customer = customer_side(scenario)
    internal = inner_nodes(scenario, (node.id for node in scenario.nodes.values() if not of_customer(node.lane)))

    def stand_in(passage: Passage) -> dict[str, object]:
        touch, wait = minutes_of(scenario, passage)
        summary = summary_of(scenario, passage)
        return {**summary, "name": _name(scenario, passage, words), "touch_minutes": touch, "wait_minutes": wait}

    return Cut(
        hidden=unbordered(scenario, internal),
        lanes=tuple(lane for lane in scenario.lanes if of_customer(lane)),
        lane=Lane(id="organisation", name=words.organisation, kind="frontstage"),
        stand_in=stand_in,
        tells=True,
    )


def _name(scenario: Scenario, passage: Passage, words: PerspectiveWords) -> str:
    """Return what the organisation does there: its first and its last step."""
    first = scenario.nodes[next(iter(passage.first))]
    steps = [scenario.nodes[node] for node in passage.visits if scenario.nodes[node].kind == "step"]
    last = next((step for step in reversed(steps) if step is not first), first)
    if first is last:
        return first.name
    return words.several.format(first=first.name[:LONGEST_NAME], last=last.name[:LONGEST_NAME])
