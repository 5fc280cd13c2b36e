"""The minutes of the steps of a scenario, on average and drawn at random."""

from __future__ import annotations

from random import Random

from cpm_desktop.analysis.case.step_durations import QUANTILE_COUNT, possible_minutes
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Step


class StepMinutes:
    """Work and waiting of each step. Nodes that are not steps take no time."""

    def __init__(self, scenario: Scenario) -> None:
        steps = [node for node in scenario.nodes.values() if isinstance(node, Step)]
        self._work = {step.id: step.touch_minutes for step in steps}
        self._waiting = {step.id: step.wait_minutes for step in steps}
        self._varying_work = {
            step.id: possible_minutes(step.touch_minutes, *step.touch_range) for step in steps if step.touch_range
        }
        self._varying_waiting = {
            step.id: possible_minutes(step.wait_minutes, *step.wait_range) for step in steps if step.wait_range
        }
        self.varying = self._varying_work.keys() | self._varying_waiting.keys()
        """The steps whose minutes vary between cases."""

    def work(self, node: str) -> float:
        """Return the average minutes of work."""
        return self._work.get(node, 0.0)

    def total(self, node: str) -> float:
        """Return the average minutes of work and waiting."""
        return self._work.get(node, 0.0) + self._waiting.get(node, 0.0)

    def draw(self, node: str, random: Random) -> tuple[float, float]:
        """Draw the minutes of work and of waiting of one case."""
        work, waiting = self._varying_work.get(node), self._varying_waiting.get(node)
        return (
            work[int(random.random() * QUANTILE_COUNT)] if work else self._work.get(node, 0.0),
            waiting[int(random.random() * QUANTILE_COUNT)] if waiting else self._waiting.get(node, 0.0),
        )
