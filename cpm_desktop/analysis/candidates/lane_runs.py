"""Runs of steps in one lane that could be one step."""

from __future__ import annotations

from collections.abc import Iterator

from cpm_desktop.analysis.candidates.candidate import Candidate, duration_text
from cpm_desktop.analysis.candidates.changes import MergeSteps
from cpm_desktop.analysis.candidates.step_network import StepNetwork
from cpm_desktop.i18n import shortened_list, translate


def lane_runs(network: StepNetwork) -> Iterator[Candidate]:
    """Yield every run of steps in one lane of the organisation without other flows into or out of it.

    The case waits between the steps longer than is acceptable; otherwise merging them saves nothing.
    """
    for run in network.runs(
        lambda step: not network.is_customer_lane(step.lane) and not network.is_automated(step),
        lambda step, other: step.lane == other.lane,
    ):
        waiting = sum(step.wait_minutes for step in run[1:] if step.wait_minutes > (step.tolerance_minutes or 0))
        if len(run) > 1 and waiting:
            elements = tuple(step.id for step in run)
            explanation = translate(
                "Candidates", "{elements} always follow each other in {lane}, with {waiting} of waiting between."
            ).format(
                elements=shortened_list(network.quoted_names(elements)),
                lane=network.quoted_name(run[0].lane),
                waiting=duration_text(waiting),
            )
            yield Candidate("lane_run", elements, explanation, "task composition", MergeSteps(elements))
