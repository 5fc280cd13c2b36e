"""Steps that only pass work on."""

from __future__ import annotations

from collections.abc import Iterator

from cpm_desktop.analysis.candidates.candidate import Candidate, duration_text
from cpm_desktop.analysis.candidates.changes import RemoveSteps
from cpm_desktop.analysis.candidates.step_network import StepNetwork
from cpm_desktop.i18n import translate
from cpm_desktop.model.elements import Step


def pass_through_steps(network: StepNetwork) -> Iterator[Candidate]:
    """Yield each step of the organisation without work and data entry that always passes the case to the same step.

    If no step of the organisation has a time, the steps are not timed yet, and nothing is known about their work.
    """
    steps = network.steps.values()
    if not any(step.touch_minutes and not network.is_customer_lane(step.lane) for step in steps):
        return
    for step in steps:
        next_step = network.next_step(step.id)
        passes_on = next_step is not None and network.incoming[step.id] and _does_nothing(network, step)
        if next_step is None or not passes_on:
            continue
        yield Candidate(
            "pass_through",
            (step.id,),
            _explanation(network, step, next_step),
            "task elimination",
            RemoveSteps((step.id,)),
        )


def _explanation(network: StepNetwork, step: Step, next_step: Step) -> str:
    if step.wait_minutes:
        text = translate(
            "Candidates",
            "{step} in {lane} only passes work on and adds {waiting} of waiting. The step before it "
            "could lead directly to {following}.",
        )
    else:
        text = translate(
            "Candidates", "{step} in {lane} only passes work on. The step before it could lead directly to {following}."
        )
    return text.format(
        step=network.quoted_name(step.id),
        lane=network.quoted_name(step.lane),
        waiting=duration_text(step.wait_minutes),
        following=network.quoted_name(next_step.id),
    )


def _does_nothing(network: StepNetwork, step: Step) -> bool:
    has_no_work = step.touch_minutes == 0 and not step.data and step.value != "value_adding"
    return has_no_work and not network.is_automated(step) and not network.is_customer_lane(step.lane)
