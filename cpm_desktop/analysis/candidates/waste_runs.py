"""Runs of steps that are waste or mostly waiting."""

from __future__ import annotations

from collections.abc import Iterator

from cpm_desktop.analysis.candidates.candidate import Candidate, duration_text
from cpm_desktop.analysis.candidates.step_network import StepNetwork
from cpm_desktop.i18n import shortened_list, translate, translate_plural
from cpm_desktop.model.elements import Step


def waste_runs(network: StepNetwork) -> Iterator[Candidate]:
    """Yield every run of steps that are waste or wait longer than they work. A single step must be waste."""
    for run in network.runs(_is_waste_or_waiting, lambda step, other: True):
        wasteful = [step for step in run if step.value == "waste"]
        if len(run) == 1 and not wasteful:
            continue
        elements = tuple(step.id for step in run)
        waiting = duration_text(sum(step.wait_minutes for step in run))
        work = duration_text(sum(step.touch_minutes for step in run))
        text = _sentence_template(len(run), is_all_waste=len(wasteful) == len(run))
        explanation = text.format(steps=shortened_list(network.quoted_names(elements)), waiting=waiting, work=work)
        yield Candidate("waste_run", elements, explanation, "task elimination" if wasteful else "order-based work")


def _sentence_template(step_count: int, *, is_all_waste: bool) -> str:
    """Return the sentence about a run of steps."""
    if is_all_waste:
        return translate_plural(
            "Candidates", "{steps} (is/are) waste: {waiting} of waiting and {work} of work each time.", step_count
        )
    return translate("Candidates", "{steps} are mostly waiting: {waiting} of waiting and {work} of work each time.")


def _is_waste_or_waiting(step: Step) -> bool:
    return step.value == "waste" or step.wait_minutes > step.touch_minutes
