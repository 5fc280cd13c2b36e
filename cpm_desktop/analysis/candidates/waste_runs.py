"""Rows of steps that are waste or in which the case mostly waits."""

from __future__ import annotations

from collections.abc import Iterator

from cpm_desktop.analysis.candidates.candidate import Candidate, minutes, shortly_listed
from cpm_desktop.analysis.candidates.step_network import StepNetwork
from cpm_desktop.i18n import translate
from cpm_desktop.model.elements import Step


def waste_runs(network: StepNetwork) -> Iterator[Candidate]:
    """Yield every row of steps of which each is waste or waits longer than it works: two at least, or one of waste."""
    for row in network.runs(_idle, lambda step, other: True):
        wasteful = [step for step in row if step.value == "waste"]
        if len(row) == 1 and not wasteful:
            continue
        elements = tuple(step.id for step in row)
        waiting = minutes(sum(step.wait_minutes for step in row))
        work = minutes(sum(step.touch_minutes for step in row))
        text = _sentence(is_alone=len(row) == 1, is_all_waste=len(wasteful) == len(row))
        why = text.format(steps=shortly_listed(network.all_called(elements)), waiting=waiting, work=work)
        yield Candidate("waste_run", elements, why, "task elimination" if wasteful else "order-based work")


def _sentence(*, is_alone: bool, is_all_waste: bool) -> str:
    """Return what is to be said of a row; a single step is one of waste."""
    if is_alone:
        return translate("Candidates", "{steps} is waste: {waiting} of waiting with {work} of work each time.")
    if is_all_waste:
        return translate("Candidates", "{steps} are waste: {waiting} of waiting with {work} of work each time.")
    return translate("Candidates", "{steps} are mostly waiting: {waiting} of waiting with {work} of work each time.")


def _idle(step: Step) -> bool:
    return step.value == "waste" or step.wait_minutes > step.touch_minutes
