"""Runs of steps in one lane that could be one step."""

from __future__ import annotations

from collections.abc import Iterator

from cpm_desktop.analysis.candidates.candidate import Candidate, duration_text
from cpm_desktop.analysis.candidates.step_network import StepNetwork
from cpm_desktop.i18n import shortened_list, translate


def lane_runs(network: StepNetwork) -> Iterator[Candidate]:
    """Yield every run of steps in one lane without other flows into or out of it."""
    for run in network.runs(lambda step: True, lambda step, other: step.lane == other.lane):
        if len(run) > 1:
            elements = tuple(step.id for step in run)
            work = sum(step.touch_minutes for step in run)
            explanation = translate(
                "Candidates",
                "{elements} always follow each other in {lane}. Merged, they are one step with {work} of work.",
            ).format(
                elements=shortened_list(network.quoted_names(elements)),
                lane=network.quoted_name(run[0].lane),
                work=duration_text(work),
            )
            yield Candidate("lane_run", elements, explanation, "task composition")
