"""The customer's steps in two scenarios, side by side."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from cpm_desktop.analysis.crossings.expected_values import customer_steps_of
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Step


@dataclass(frozen=True, slots=True)
class CustomerStepPair:
    """A customer step in two scenarios; None in the one that lacks it."""

    phase: str | None
    """The id of the phase of the step, by preference in our scenario."""
    own: Step | None
    theirs: Step | None


def pair_customer_steps(own: Scenario, theirs: Scenario) -> tuple[CustomerStepPair, ...]:
    """Return the customer steps of both scenarios, phase by phase. The same step has the same id in both.

    Our steps are in document order. Steps of the other scenario alone come before the next shared step. Steps without a
    phase come last.
    """
    own_steps, their_steps = ({step.id: step for step in customer_steps_of(scenario)} for scenario in (own, theirs))
    phases = {key: (own_steps.get(key) or step).phase for key, step in their_steps.items()}
    pairs: list[CustomerStepPair] = []
    for phase in (*dict.fromkeys([*own.phases, *theirs.phases]), None):
        own_phase_steps = [step for step in own_steps.values() if step.phase == phase]
        their_phase_steps = [step for key, step in their_steps.items() if phases[key] == phase]
        pairs.extend(
            CustomerStepPair(phase, one, another)
            for one, another in _pair_phase_steps(own_phase_steps, their_phase_steps)
        )
    return tuple(pairs)


def _pair_phase_steps(own: Sequence[Step], theirs: Sequence[Step]) -> Iterator[tuple[Step | None, Step | None]]:
    """Yield the steps of one phase in pairs, in the order of `own`."""
    own_ids, partners = {step.id for step in own}, {step.id: step for step in theirs}
    remaining = list(theirs)
    for step in own:
        if step.id in partners:
            while remaining and remaining[0].id not in own_ids:
                yield None, remaining.pop(0)
            remaining.remove(partners[step.id])
        yield step, partners.get(step.id)
    yield from ((None, step) for step in remaining)
