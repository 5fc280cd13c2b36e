"""The words and the ways of writing figures that charts add to the names that they are given."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from cpm_desktop.drawing.words import ENGLISH as DRAWING
from cpm_desktop.model.elements import ValueClass
from cpm_desktop.perspectives.words import rough_duration

LEAST_SHARE = 0.001
"""Smaller shares are not told apart from each other."""


def rough_share(share: float) -> str:
    """Return a share in per cent, to one decimal; a tiny one is said to be small, not nothing."""
    return "< 0.1 %" if 0 < share < LEAST_SHARE else f"{round(share * 100, 1):g} %"


def rough_count(count: float) -> str:
    """Return an expected count, to two decimals; a tiny one is said to be small, not nothing."""
    return "< 0.01" if 0 < count < 0.005 else f"{round(count, 2):,.10g}"


def _values() -> Mapping[ValueClass, str]:
    return DRAWING.values


def _emotions() -> Mapping[int, str]:
    return DRAWING.emotions


@dataclass(frozen=True, slots=True)
class ChartWords:
    """Every word of a chart; English unless said. What stands in braces is filled in."""

    minutes: Callable[[float], str] = rough_duration
    share: Callable[[float], str] = rough_share
    count: Callable[[float], str] = rough_count
    values: Mapping[ValueClass, str] = field(default_factory=_values)
    emotions: Mapping[int, str] = field(default_factory=_emotions)
    work: str = "{time} work"
    waiting: str = "{time} waiting"
    active: str = "{time} active"
    hold: str = "{time} on hold"
    half: str = "half within {time}"
    nine_in_ten: str = "9 of 10 within {time}"
    exact: str = "exact mean {time}"
    cases: str = "{first} to {last}: {count} of {all} cases"
    same_cases: str = "{first}: {count} of {all} cases"
    passes: str = "{source} → {target}: {count} in one case"
    unknown_emotion: str = "not known"
    no_times: str = "No work and no waiting to show yet: give steps a duration."
    no_effort: str = "The customer has nothing to do yet: give their steps a duration."
    no_value: str = "No work to divide yet: give steps a duration."
    no_cases: str = "No cases to show."
    no_emotions: str = "No emotions yet: say at a customer's step how it feels."
    no_passes: str = "Nothing passes between these lanes."
    no_causes: str = "No causes yet: say what a problem leads to."


ENGLISH = ChartWords()
