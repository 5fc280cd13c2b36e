"""Runs of steps that are waste or mostly waiting."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cpm_desktop.analysis.candidates.candidate import Candidate, RedesignPractice, duration_text
from cpm_desktop.analysis.candidates.changes import ChangeInTurn, RemoveSteps, edit_steps
from cpm_desktop.analysis.candidates.step_network import StepNetwork
from cpm_desktop.i18n import shortened_list, translate, translate_plural
from cpm_desktop.model.elements import Step


def waste_runs(network: StepNetwork) -> Iterator[Candidate]:
    """Yield every run of steps that are waste, or that wait longer than they work and than is acceptable.

    A single step must be waste. Waste is removed; the other steps of a run wait at most as long as is acceptable.
    """
    for run in network.runs(_is_waste_or_waiting, lambda step, other: True):
        wasteful = tuple(step.id for step in run if step.value == "waste")
        if len(run) == 1 and not wasteful:
            continue
        elements = tuple(step.id for step in run)
        waiting = {step.id: {"wait_minutes": step.tolerance_minutes or 0} for step in run if step.id not in wasteful}
        change = ChangeInTurn((edit_steps(waiting), RemoveSteps(wasteful)))
        practice: RedesignPractice = "task elimination" if wasteful else "order-based work"
        yield Candidate("waste_run", elements, _explanation(network, run), practice, change)


def _explanation(network: StepNetwork, run: Sequence[Step]) -> str:
    """Return the sentence about a run of steps; it names the waiting only if there is any."""
    steps = shortened_list(network.quoted_names([step.id for step in run]))
    waiting, work = sum(step.wait_minutes for step in run), sum(step.touch_minutes for step in run)
    if all(step.value == "waste" for step in run):
        text = (
            translate_plural(
                "Candidates", "{steps} (is/are) waste: {waiting} of waiting and {work} of work each time.", len(run)
            )
            if waiting
            else translate_plural("Candidates", "{steps} (is/are) waste: {work} of work each time.", len(run))
        )
    else:
        text = translate("Candidates", "{steps} are mostly waiting: {waiting} of waiting and {work} of work each time.")
    return text.format(steps=steps, waiting=duration_text(waiting), work=duration_text(work))


def _is_waste_or_waiting(step: Step) -> bool:
    acceptable = max(step.touch_minutes, step.tolerance_minutes or 0)
    return step.value == "waste" or step.wait_minutes > acceptable
