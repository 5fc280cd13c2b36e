"""What is missing to tell whether a what-if pays, so that no answer is a guess."""

from __future__ import annotations

from collections.abc import Iterator

from cpm_desktop.analysis.crossings.expected_values import steps_of
from cpm_desktop.analysis.crossings.lane_sides import customer_lane_test
from cpm_desktop.analysis.metrics.scalar_metrics import has_case_metrics
from cpm_desktop.i18n import comma_list, label_and_value, translate
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Step
from cpm_desktop.model.field_labels import quoted_name


def payback_gaps(base: Scenario, other: Scenario, *, has_own_benefit: bool = False) -> tuple[str, ...]:
    """Return what is missing to calculate the payback of `other` relative to `base`, as sentences; empty if nothing.

    A competitor never pays, because its costs are unknown. With a benefit per case entered by the user
    (`has_own_benefit`), neither the costs of steps nor a second volume are needed.
    """
    if "competitor" in (base.kind, other.kind):
        return (translate("Analysis", "A competitor has no payback. Compare a what-if with your own process."),)
    if base.currency != other.currency:
        return (translate("Analysis", "The scenarios use different currencies."),)
    endless = translate("Analysis", "Cases do not start or never end.")
    problems = [_about(side, endless) for side in (base, other) if not has_case_metrics(side)]
    return tuple(problems or _amount_gaps(base, other, has_own_benefit))


def _amount_gaps(base: Scenario, other: Scenario, has_own_benefit: bool) -> Iterator[str]:
    no_volume = translate("Analysis", "Enter the cases per year.")
    if has_own_benefit:
        if not (base.annual_cases or other.annual_cases):
            yield _about(other, no_volume)
        return
    for side in (base, other):
        if not side.annual_cases:
            yield _about(side, no_volume)
    yield from cost_gaps(base, other)


def cost_gaps(base: Scenario, other: Scenario) -> Iterator[str]:
    """Yield which costs are missing to compare the cost of a case, as sentences."""
    for side, opposite in ((base, other), (other, base)):
        if not any(step.cost for step in steps_of(side)):
            yield _about(side, translate("Analysis", "No step has a cost."))
        elif steps := [step for step in steps_of(side) if _lacks_cost(step, side, opposite)]:
            names = comma_list(quoted_name(side, step.id) for step in steps)
            yield _about(side, translate("Analysis", "Enter the cost of these steps: {steps}.").format(steps=names))


def _lacks_cost(step: Step, scenario: Scenario, opposite: Scenario) -> bool:
    """Return whether the step has no cost, although it changes the cost of a case between the scenarios.

    A customer's step needs no cost. A step that costs nothing in both scenarios changes nothing.
    """
    if step.cost:
        return False
    same = opposite.nodes.get(step.id)
    if isinstance(same, Step):
        return same.cost > 0
    return not customer_lane_test(scenario)(step.lane)


def _about(scenario: Scenario, sentence: str) -> str:
    return label_and_value(scenario.name or scenario.id, sentence)
