"""The number of steps, lanes and handoffs of a scenario, as text."""

from __future__ import annotations

from cpm_desktop.i18n import comma_list, translate_plural
from cpm_desktop.model.document import Scenario
from cpm_desktop.perspectives.marks import marks_of


def element_totals(scenario: Scenario) -> str:
    """Return the numbers of steps, lanes and handoffs of a scenario: “5 steps, 2 lanes, 1 handoff”."""
    steps = sum(node.kind == "step" for node in scenario.nodes.values())
    return comma_list(
        (
            translate_plural("Totals", "%Ln step(s)", steps),
            translate_plural("Totals", "%Ln lane(s)", len(scenario.lanes)),
            translate_plural("Totals", "%Ln handoff point(s)", len(marks_of(scenario).handoffs)),
        )
    )
