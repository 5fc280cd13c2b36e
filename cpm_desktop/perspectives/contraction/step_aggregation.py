"""Aggregation of many steps into one: the fields of the step that replaces a passage."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import chain
from operator import attrgetter

from cpm_desktop.analysis.case.region_passages import Passage, PassageTotals, Region
from cpm_desktop.model.elements import Step
from cpm_desktop.perspectives.contraction.hidden_region import PassageSummarizer, SummaryFactory
from cpm_desktop.perspectives.contraction.passage_durations import PassageDurations

_MAX_MINUTES = 1e9
"""The largest duration of a step, in minutes."""
_MAX_COST = 1e15


def as_waiting_step(name_template: str, format_duration: Callable[[float], str]) -> SummaryFactory:
    """Return a factory of waiting steps: the duration of a passage becomes waiting time and part of the name.

    Passages without a duration get no step.
    """

    def prepare(region: Region) -> PassageSummarizer:
        durations = PassageDurations(region)

        def summarize(passage: Passage) -> dict[str, object] | None:
            minutes = durations.minutes_of(passage)
            if minutes <= 0:
                return None
            duration_text = format_duration(round(minutes, 6))  # rounding removes the errors of summation
            return {"name": name_template.format(duration=duration_text), "wait_minutes": min(minutes, _MAX_MINUTES)}

        return summarize

    return prepare


def aggregate_steps(make_name: Callable[[Step, Step], str]) -> SummaryFactory:
    """Return a factory of steps that aggregate all steps of a passage.

    Times, costs and fail probabilities are added, so that the failure exposure is preserved as long as the sum is at
    most 1. `make_name` makes the name from the first and the last step.
    """

    def prepare(region: Region) -> PassageSummarizer:
        steps = _RegionSteps(region)
        touch, wait = steps.totals(lambda step: step.touch_minutes), steps.totals(lambda step: step.wait_minutes)
        cost, failing = steps.totals(lambda step: step.cost), steps.totals(lambda step: step.fail_probability)

        def summarize(passage: Passage) -> dict[str, object]:
            visited = steps.visited_in(passage)
            first = steps.first_in(passage)
            last = next((step for step in reversed(visited) if step is not first), first)
            return {
                **_common_fields(visited),
                "name": make_name(first, last),
                "touch_minutes": min(_MAX_MINUTES, touch.for_passage(passage)),
                "wait_minutes": min(_MAX_MINUTES, wait.for_passage(passage)),
                "cost": min(_MAX_COST, cost.for_passage(passage)),
                "fail_probability": min(1.0, failing.for_passage(passage)),
            }

        return summarize

    return prepare


class _RegionSteps:
    """The steps of a region, in document order."""

    def __init__(self, region: Region) -> None:
        self._region = region
        nodes = (region.scenario.nodes[node] for node in region.bitset_index.nodes)
        self._steps_by_id = {node.id: node for node in nodes if isinstance(node, Step)}
        self._step_set = region.bitset_index.set_of(self._steps_by_id)

    def visited_in(self, passage: Passage) -> tuple[Step, ...]:
        """Return the steps that a passage visits."""
        return tuple(
            map(self._steps_by_id.__getitem__, self._region.bitset_index.nodes_in(passage.visited & self._step_set))
        )

    def first_in(self, passage: Passage) -> Step:
        """Return the first step of a passage; of several, the first in the document."""
        return self._steps_by_id[next(iter(passage.first_steps))]

    def totals(self, amount: Callable[[Step], float]) -> PassageTotals:
        """Return the totals of a quantity of the steps."""
        return PassageTotals(self._region, {step.id: amount(step) for step in self._steps_by_id.values()})


def _common_fields(steps: Sequence[Step]) -> dict[str, object]:
    """Return the fields that are equal for all steps. `customer_present` is compared for steps that take time only."""
    presence_values = {step.customer_present for step in steps if step.touch_minutes or step.wait_minutes}
    return {
        "value": _common_value(map(attrgetter("value"), steps)),
        "channel": _common_value(map(attrgetter("channel"), steps)),
        "owner": _common_value(map(attrgetter("owner"), steps)) or "",
        "customer_present": presence_values == {True},
        "reason": next(filter(None, map(attrgetter("reason"), steps)), ""),
        "systems": _joined_lists(map(attrgetter("systems"), steps)),
        "evidence": _joined_lists(map(attrgetter("evidence"), steps)),
    }


def _common_value(values: Iterable[str | None]) -> str | None:
    found = set(values)
    return found.pop() if len(found) == 1 else None


def _joined_lists(lists: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(chain.from_iterable(lists)))
