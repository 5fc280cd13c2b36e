"""What many steps come to in one: the fields of the step that stands for a passage."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import chain
from operator import attrgetter

from cpm_desktop.analysis.case.region_passages import Part, Passage, Total
from cpm_desktop.model.elements import Step
from cpm_desktop.perspectives.contracting.elapsed import Elapsed
from cpm_desktop.perspectives.contracting.hidden_region import StandIn, StandsIn

_LONGEST = 1e9
"""Minutes: the longest time that a step can have."""
_DEAREST = 1e15


def waiting(sentence: str, duration: Callable[[float], str]) -> StandsIn:
    """Return what says of a passage how long it takes, as waiting, and names it so; passages of no length are none."""

    def stands_in(part: Part) -> StandIn:
        elapsed = Elapsed(part)

        def stand_in(passage: Passage) -> dict[str, object] | None:
            minutes = elapsed.minutes_of(passage)
            if minutes <= 0:
                return None
            told = duration(round(minutes, 6))  # what rounding leaves of the sums says nothing
            return {"name": sentence.format(duration=told), "wait_minutes": min(minutes, _LONGEST)}

        return stand_in

    return stands_in


def together(name: Callable[[Step, Step], str]) -> StandsIn:
    """Return what says everything of a passage that can be said of all its steps together.

    Times and costs add up, and so do chances to fail, so that failure exposure stays as long as it can be told as a
    chance. `name` makes a name of the first step and of the last one.
    """

    def stands_in(part: Part) -> StandIn:
        steps = _Steps(part)
        touch, wait = steps.total(lambda step: step.touch_minutes), steps.total(lambda step: step.wait_minutes)
        cost, failing = steps.total(lambda step: step.cost), steps.total(lambda step: step.fail_probability)

        def stand_in(passage: Passage) -> dict[str, object]:
            done = steps.of(passage)
            first = steps.first_of(passage)
            last = next((step for step in reversed(done) if step is not first), first)
            return {
                **_alike_of(done),
                "name": name(first, last),
                "touch_minutes": min(_LONGEST, touch.of(passage)),
                "wait_minutes": min(_LONGEST, wait.of(passage)),
                "cost": min(_DEAREST, cost.of(passage)),
                "fail_probability": min(1.0, failing.of(passage)),
            }

        return stand_in

    return stands_in


class _Steps:
    """The steps of a part, in document order."""

    def __init__(self, part: Part) -> None:
        self._part = part
        nodes = (part.scenario.nodes[node] for node in part.order.nodes)
        self._known = {node.id: node for node in nodes if isinstance(node, Step)}
        self._set = part.order.set_of(self._known)

    def of(self, passage: Passage) -> tuple[Step, ...]:
        """Return the steps to which a passage comes."""
        return tuple(map(self._known.__getitem__, self._part.order.members(passage.visited & self._set)))

    def first_of(self, passage: Passage) -> Step:
        """Return the step to which a passage comes first; of several, the first in the document."""
        return self._known[next(iter(passage.first))]

    def total(self, figure: Callable[[Step], float]) -> Total:
        """Return what a figure of the steps comes to."""
        return Total(self._part, {step.id: figure(step) for step in self._known.values()})


def _alike_of(steps: Sequence[Step]) -> dict[str, object]:
    """Return what holds for all steps alike; whether the customer is present, for all steps that take time."""
    present = {step.customer_present for step in steps if step.touch_minutes or step.wait_minutes}
    return {
        "value": _alike(map(attrgetter("value"), steps)),
        "channel": _alike(map(attrgetter("channel"), steps)),
        "owner": _alike(map(attrgetter("owner"), steps)) or "",
        "customer_present": present == {True},
        "reason": next(filter(None, map(attrgetter("reason"), steps)), ""),
        "systems": _joined(map(attrgetter("systems"), steps)),
        "evidence": _joined(map(attrgetter("evidence"), steps)),
    }


def _alike(values: Iterable[str | None]) -> str | None:
    found = set(values)
    return found.pop() if len(found) == 1 else None


def _joined(lists: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(chain.from_iterable(lists)))
