"""What many steps come to in one: the fields of the step that stands for a passage."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import chain
from operator import attrgetter

from cpm_desktop.analysis.case.region_passages import Passage, PassageTotals, Region
from cpm_desktop.model.elements import Step
from cpm_desktop.perspectives.contraction.hidden_region import PassageSummarizer, SummaryFactory
from cpm_desktop.perspectives.contraction.passage_durations import PassageDurations

_MAX_MINUTES = 1e9
"""Minutes: the longest time that a step can have."""
_MAX_COST = 1e15


def as_waiting_step(name_template: str, format_duration: Callable[[float], str]) -> SummaryFactory:
    """Return what says of a passage how long it takes, as waiting, and names it so; passages of no length are none."""

    def stands_in(part: Region) -> PassageSummarizer:
        elapsed = PassageDurations(part)

        def stand_in(passage: Passage) -> dict[str, object] | None:
            minutes = elapsed.minutes_of(passage)
            if minutes <= 0:
                return None
            told = format_duration(round(minutes, 6))  # what rounding leaves of the sums says nothing
            return {"name": name_template.format(duration=told), "wait_minutes": min(minutes, _MAX_MINUTES)}

        return stand_in

    return stands_in


def aggregate_steps(make_name: Callable[[Step, Step], str]) -> SummaryFactory:
    """Return what says everything of a passage that can be said of all its steps together.

    Times and costs add up, and so do chances to fail, so that failure exposure stays as long as it can be told as a
    chance. `name` makes a name of the first step and of the last one.
    """

    def stands_in(part: Region) -> PassageSummarizer:
        steps = _RegionSteps(part)
        touch, wait = steps.totals(lambda step: step.touch_minutes), steps.totals(lambda step: step.wait_minutes)
        cost, failing = steps.totals(lambda step: step.cost), steps.totals(lambda step: step.fail_probability)

        def stand_in(passage: Passage) -> dict[str, object]:
            done = steps.visited_in(passage)
            first = steps.first_in(passage)
            last = next((step for step in reversed(done) if step is not first), first)
            return {
                **_common_fields(done),
                "name": make_name(first, last),
                "touch_minutes": min(_MAX_MINUTES, touch.for_passage(passage)),
                "wait_minutes": min(_MAX_MINUTES, wait.for_passage(passage)),
                "cost": min(_MAX_COST, cost.for_passage(passage)),
                "fail_probability": min(1.0, failing.for_passage(passage)),
            }

        return stand_in

    return stands_in


class _RegionSteps:
    """The steps of a part, in document order."""

    def __init__(self, region: Region) -> None:
        self._region = region
        nodes = (region.scenario.nodes[node] for node in region.bitset_index.nodes)
        self._steps_by_id = {node.id: node for node in nodes if isinstance(node, Step)}
        self._step_set = region.bitset_index.set_of(self._steps_by_id)

    def visited_in(self, passage: Passage) -> tuple[Step, ...]:
        """Return the steps to which a passage comes."""
        return tuple(
            map(self._steps_by_id.__getitem__, self._region.bitset_index.nodes_in(passage.visited & self._step_set))
        )

    def first_in(self, passage: Passage) -> Step:
        """Return the step to which a passage comes first; of several, the first in the document."""
        return self._steps_by_id[next(iter(passage.first_steps))]

    def totals(self, amount: Callable[[Step], float]) -> PassageTotals:
        """Return what a figure of the steps comes to."""
        return PassageTotals(self._region, {step.id: amount(step) for step in self._steps_by_id.values()})


def _common_fields(steps: Sequence[Step]) -> dict[str, object]:
    """Return what holds for all steps alike; whether the customer is present, for all steps that take time."""
    present = {step.customer_present for step in steps if step.touch_minutes or step.wait_minutes}
    return {
        "value": _common_value(map(attrgetter("value"), steps)),
        "channel": _common_value(map(attrgetter("channel"), steps)),
        "owner": _common_value(map(attrgetter("owner"), steps)) or "",
        "customer_present": present == {True},
        "reason": next(filter(None, map(attrgetter("reason"), steps)), ""),
        "systems": _joined_lists(map(attrgetter("systems"), steps)),
        "evidence": _joined_lists(map(attrgetter("evidence"), steps)),
    }


def _common_value(values: Iterable[str | None]) -> str | None:
    found = set(values)
    return found.pop() if len(found) == 1 else None


def _joined_lists(lists: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(chain.from_iterable(lists)))
