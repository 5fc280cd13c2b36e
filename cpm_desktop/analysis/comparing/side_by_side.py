"""The customer's steps in two scenarios, side by side (C2)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from cpm_desktop.analysis.crossings.expectations import customer_steps_of
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Step


@dataclass(frozen=True, slots=True)
class Pair:
    """A customer step as both do it; a side is None where it has no such step."""

    phase: str | None
    """The id of the phase in which it stands, in ours if both have it."""
    own: Step | None
    theirs: Step | None


def side_by_side(own: Scenario, theirs: Scenario) -> tuple[Pair, ...]:
    """Return the customer steps of both, phase by phase; the same step has the same id in both.

    Ours stand in document order, theirs alone before the next step that both have; what has no phase comes last.
    """
    mine, other = ({step.id: step for step in customer_steps_of(scenario)} for scenario in (own, theirs))
    home = {key: (mine.get(key) or step).phase for key, step in other.items()}
    pairs: list[Pair] = []
    for phase in (*dict.fromkeys([*own.phases, *theirs.phases]), None):
        left = [step for step in mine.values() if step.phase == phase]
        right = [step for key, step in other.items() if home[key] == phase]
        pairs.extend(Pair(phase, one, another) for one, another in _paired(left, right))
    return tuple(pairs)


def _paired(own: Sequence[Step], theirs: Sequence[Step]) -> Iterator[tuple[Step | None, Step | None]]:
    """Yield the steps of one phase in pairs, in the order of `own`."""
    known, partners = {step.id for step in own}, {step.id: step for step in theirs}
    waiting = list(theirs)
    for step in own:
        if step.id in partners:
            while waiting and waiting[0].id not in known:
                yield None, waiting.pop(0)
            waiting.remove(partners[step.id])
        yield step, partners.get(step.id)
    yield from ((None, step) for step in waiting)
