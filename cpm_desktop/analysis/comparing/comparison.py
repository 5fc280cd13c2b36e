"""One scenario against another: figures, elements, payback and scorecard (A12, A13, C1, C2)."""

from __future__ import annotations

from dataclasses import dataclass

from cpm_desktop.analysis.comparing.benchmark import Line, scorecard
from cpm_desktop.analysis.comparing.deltas import Delta, deltas, outcome_deltas
from cpm_desktop.analysis.comparing.differences import Differences, differences
from cpm_desktop.analysis.comparing.payback import TERM, Payback, payback
from cpm_desktop.analysis.comparing.side_by_side import Pair, side_by_side
from cpm_desktop.model.document import Scenario


@dataclass(frozen=True, slots=True)
class Comparison:
    """What there is to say about one scenario against another, its base."""

    base: str
    """The id of the scenario that is compared with."""
    with_: str
    """The id of the scenario that is compared."""
    deltas: tuple[Delta, ...]
    outcomes: tuple[Delta, ...]
    """The probabilities of the ends, by their ids."""
    elements: Differences
    payback: Payback | None
    scorecard: tuple[Line, ...]
    """The measures of both, the base being “own”."""
    customer_steps: tuple[Pair, ...]
    """What the customer does in both, the base being “own”."""


def compared(base: Scenario, other: Scenario, years: float = TERM, benefit_per_case: float | None = None) -> Comparison:
    """Return how `other` compares with `base`; the last two are what `payback` takes."""
    return Comparison(
        base=base.id,
        with_=other.id,
        deltas=deltas(base, other),
        outcomes=outcome_deltas(base, other),
        elements=differences(base, other),
        payback=payback(base, other, years, benefit_per_case),
        scorecard=scorecard(base, other),
        customer_steps=side_by_side(base, other),
    )
