"""What many steps come to in one: the fields of the step that stands for a passage."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping

from cpm_desktop.analysis.case.blocks import parallel_blocks
from cpm_desktop.analysis.case.passages import Passage
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Step

_LONGEST = 1e9
"""Minutes: the longest time that a step can have."""
_DEAREST = 1e15


def minutes_of(scenario: Scenario, passage: Passage) -> tuple[float, float]:
    """Return the expected work and waiting of one passage that comes to a step at all."""
    steps = [*_steps(scenario, passage)]
    touch = sum(often * step.touch_minutes for step, often in steps)
    wait = sum(often * step.wait_minutes for step, often in steps)
    return min(touch, _LONGEST), min(wait, _LONGEST)


def elapsed_minutes_of(scenario: Scenario, passage: Passage) -> float:
    """Return how long such a passage takes: of branches side by side the longest counts, as in the lead time (A2)."""
    minutes = {step.id: often * (step.touch_minutes + step.wait_minutes) for step, often in _steps(scenario, passage)}
    saved: dict[str, float] = {}
    for block in parallel_blocks(scenario):
        if block.split in passage.visits and block.join in passage.visits:
            branches = [sum(minutes.get(node, 0.0) - saved.get(node, 0.0) for node in one) for one in block.branches]
            saved[block.split] = sum(branches) - max(branches)
    return sum(minutes.values()) - sum(saved.values())


def summary_of(scenario: Scenario, passage: Passage) -> dict[str, object]:
    """Return what else can be said of all steps of a passage together.

    Costs add up, and so do chances to fail, so that failure exposure stays as long as it can be told as a chance. What
    holds for all steps alike is kept; whether the customer is present, for all steps that take time.
    """
    steps = [*_steps(scenario, passage)]
    taking = [step for step, _ in steps if step.touch_minutes or step.wait_minutes]
    return {
        "cost": min(_DEAREST, sum(often * step.cost for step, often in steps)),
        "fail_probability": min(1.0, sum(often * step.fail_probability for step, often in steps)),
        "value": _alike(step.value for step, _ in steps),
        "channel": _alike(step.channel for step, _ in steps),
        "owner": _alike(step.owner for step, _ in steps) or "",
        "customer_present": bool(taking) and all(step.customer_present for step in taking),
        "reason": next((step.reason for step, _ in steps if step.reason), ""),
        "systems": _together(step.systems for step, _ in steps),
        "evidence": _together(step.evidence for step, _ in steps),
    }


def waiting(
    scenario: Scenario, sentence: str, duration: Callable[[float], str]
) -> Callable[[Passage], Mapping[str, object] | None]:
    """Return what says of a passage how long it takes, as waiting, and names it so; passages of no length are none."""

    def stand_in(passage: Passage) -> dict[str, object] | None:
        minutes = elapsed_minutes_of(scenario, passage)
        if minutes <= 0:
            return None
        return {"name": sentence.format(duration=duration(minutes)), "wait_minutes": min(minutes, _LONGEST)}

    return stand_in


def _steps(scenario: Scenario, passage: Passage) -> Iterator[tuple[Step, float]]:
    """Yield the steps of a passage in document order, and how often each is done once it comes to a step at all."""
    for node_id, often in passage.visits.items():
        node = scenario.nodes[node_id]
        if isinstance(node, Step):
            yield node, often / passage.working


def _alike(values: Iterable[str | None]) -> str | None:
    found = set(values)
    return found.pop() if len(found) == 1 else None


def _together(lists: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(entry for entries in lists for entry in entries))
