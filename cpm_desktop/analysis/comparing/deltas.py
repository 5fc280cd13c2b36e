"""By how much the figures of one scenario differ from those of another (A12): Δ = what-if − base."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from math import isclose

from cpm_desktop.analysis.case.visits import outcomes
from cpm_desktop.analysis.figures import likeliest_variants
from cpm_desktop.analysis.measures.scalar_metrics import PLAIN_NUMBERS, Unit, is_ending, plain_numbers
from cpm_desktop.analysis.paths.path_measures import expected_path_measures
from cpm_desktop.i18n import QT_TRANSLATE_NOOP
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Direction
from cpm_desktop.model.field_labels import unnamed

NOISE = 1e-9
"""Figures that are closer than this share of them are the same: so much comes from rounding in another order."""

PATH_NUMBERS: tuple[tuple[str, str, Unit, Direction], ...] = (
    ("repeat_contacts", QT_TRANSLATE_NOOP("Analysis", "Repeat contacts"), "", "lower"),
    ("ping_pongs", QT_TRANSLATE_NOOP("Analysis", "Ping-pongs"), "", "lower"),
    ("channel_switches", QT_TRANSLATE_NOOP("Analysis", "Channel switches"), "", "lower"),
    ("re_entries", QT_TRANSLATE_NOOP("Analysis", "Data entered again"), "", "lower"),
    ("customer_carried_handoffs", QT_TRANSLATE_NOOP("Analysis", "Handoffs the customer carries"), "", "lower"),
    ("throughput_yield", QT_TRANSLATE_NOOP("Analysis", "Cases without a failure"), "%", "higher"),
)
"""Name, label, unit and direction of what can be counted on paths alone; averages over the variants."""


@dataclass(frozen=True, slots=True)
class Delta:
    """One figure in two scenarios; None where a scenario has no such figure."""

    name: str
    label: str
    unit: Unit
    base: float | None
    with_: float | None
    """The figure in the scenario that is compared with the base."""
    direction: Direction | None
    """Which way is better; None where neither is."""

    @property
    def delta(self) -> float | None:
        """Return `with − base`, in the unit of the figure; exactly 0 where they differ by rounding alone."""
        if self.base is None or self.with_ is None:
            return None
        same = isclose(self.base, self.with_, rel_tol=NOISE, abs_tol=NOISE)
        return 0.0 if same else self.with_ - self.base

    @property
    def percent(self) -> float | None:
        """Return the difference in percent of the base; None where that is 0 or unknown."""
        return None if self.delta is None or not self.base else self.delta / self.base * 100

    @property
    def better(self) -> bool | None:
        """Say whether it is better than the base; None where it is the same, unknown, or neither."""
        if not self.delta or self.direction is None:
            return None
        return (self.delta > 0) == (self.direction == "higher")


def deltas(base: Scenario, other: Scenario) -> tuple[Delta, ...]:
    """Return every figure that is one number for a whole scenario, in both of them."""
    one, another = plain_numbers(base), plain_numbers(other)
    plain = [
        Delta(number.name, number.label, number.unit, one[number.name], another[number.name], number.better)
        for number in PLAIN_NUMBERS
    ]
    return (*plain, *_path_deltas(base, other))


def outcome_deltas(base: Scenario, other: Scenario) -> tuple[Delta, ...]:
    """Return the probabilities of every end that either has; which end is better, only a person knows."""
    one, another = _outcomes(base), _outcomes(other)
    ends = {
        node.id: node.name or unnamed(node) for it in (other, base) for node in it.nodes.values() if node.kind == "end"
    }
    return tuple(Delta(key, name, "%", one.get(key), another.get(key), None) for key, name in ends.items())


def _path_deltas(base: Scenario, other: Scenario) -> Iterator[Delta]:
    """Yield the averages over the variants of both, and the share of cases that these cover."""
    found = [likeliest_variants(scenario) for scenario in (base, other)]
    one, another = map(expected_path_measures, (base, other), found)
    for name, label, unit, better in PATH_NUMBERS:
        yield Delta(name, label, unit, getattr(one, name, None), getattr(another, name, None), better)
    label = QT_TRANSLATE_NOOP("Analysis", "Cases that the variants cover")
    yield Delta("variants_mass", label, "%", found[0].mass, found[1].mass, None)


def _outcomes(scenario: Scenario) -> dict[str, float]:
    return outcomes(scenario) if is_ending(scenario) else {}
