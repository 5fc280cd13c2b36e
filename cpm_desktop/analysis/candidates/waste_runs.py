"""Rows of steps that are waste or in which the case mostly waits."""

from __future__ import annotations

from collections.abc import Iterator

from cpm_desktop.analysis.candidates.candidate import Candidate, listed, minutes
from cpm_desktop.analysis.candidates.step_network import StepNetwork
from cpm_desktop.model.elements import Step


def waste_runs(network: StepNetwork) -> Iterator[Candidate]:
    """Yield every row of steps of which each is waste or waits longer than it works: two at least, or one of waste."""
    for row in network.runs(_idle, lambda step, other: True):
        wasteful = [step for step in row if step.value == "waste"]
        if len(row) == 1 and not wasteful:
            continue
        elements = tuple(step.id for step in row)
        waiting = sum(step.wait_minutes for step in row)
        work = sum(step.touch_minutes for step in row)
        subject = f"{listed(network.all_called(elements))} {'is' if len(row) == 1 else 'are'}"
        described = "waste" if len(wasteful) == len(row) else "mostly waiting"
        why = f"{subject} {described}: {minutes(waiting)} of waiting with {minutes(work)} of work each time."
        yield Candidate("waste_run", elements, why, "task elimination" if wasteful else "order-based work")


def _idle(step: Step) -> bool:
    return step.value == "waste" or step.wait_minutes > step.touch_minutes
