"""The words and the ways of writing figures that charts add to the names that they are given."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial

from cpm_desktop.drawing.labels import emotion_words, value_words
from cpm_desktop.i18n import QT_TRANSLATE_NOOP, Number, in_percent, said
from cpm_desktop.model.elements import ValueClass
from cpm_desktop.perspectives.perspective_labels import rough_duration

LEAST_SHARE = 0.001
"""Smaller shares are not told apart from each other."""


def rough_share(share: float) -> str:
    """Return a share in per cent, to one decimal; a tiny one is said to be small, not nothing."""
    if 0 < share < LEAST_SHARE:
        return f"< {in_percent(f'{Number(LEAST_SHARE * 100):g}')}"
    return in_percent(f"{Number(round(share * 100, 1)):g}")


def rough_count(count: float) -> str:
    """Return an expected count, to two decimals; a tiny one is said to be small, not nothing."""
    return f"< {Number(0.01)}" if 0 < count < 0.005 else f"{Number(round(count, 2)):,.10g}"


_said = partial(said, "Chart")


@dataclass(frozen=True, slots=True)
class ChartWords:
    """Every word of a chart, in the language of the program. What stands in braces is filled in."""

    minutes: Callable[[float], str] = rough_duration
    share: Callable[[float], str] = rough_share
    count: Callable[[float], str] = rough_count
    values: Mapping[ValueClass, str] = field(default_factory=value_words)
    emotions: Mapping[int, str] = field(default_factory=emotion_words)
    work: str = _said(QT_TRANSLATE_NOOP("Chart", "{time} work"))
    waiting: str = _said(QT_TRANSLATE_NOOP("Chart", "{time} waiting"))
    active: str = _said(QT_TRANSLATE_NOOP("Chart", "{time} active"))
    hold: str = _said(QT_TRANSLATE_NOOP("Chart", "{time} on hold"))
    half: str = _said(QT_TRANSLATE_NOOP("Chart", "half within {time}"))
    nine_in_ten: str = _said(QT_TRANSLATE_NOOP("Chart", "9 of 10 within {time}"))
    exact: str = _said(QT_TRANSLATE_NOOP("Chart", "exact mean {time}"))
    cases: str = _said(QT_TRANSLATE_NOOP("Chart", "{first} to {last}: {count} of {all} cases"))
    same_cases: str = _said(QT_TRANSLATE_NOOP("Chart", "{first}: {count} of {all} cases"))
    passes: str = _said(QT_TRANSLATE_NOOP("Chart", "{source} → {target}: {count} in one case"))
    unknown_emotion: str = _said(QT_TRANSLATE_NOOP("Chart", "not known"))
    no_times: str = _said(QT_TRANSLATE_NOOP("Chart", "No work and no waiting to show yet: give steps a duration."))
    no_effort: str = _said(
        QT_TRANSLATE_NOOP("Chart", "The customer has nothing to do yet: give their steps a duration.")
    )
    no_value: str = _said(QT_TRANSLATE_NOOP("Chart", "No work to divide yet: give steps a duration."))
    no_cases: str = _said(QT_TRANSLATE_NOOP("Chart", "No cases to show."))
    no_emotions: str = _said(QT_TRANSLATE_NOOP("Chart", "No emotions yet: say at a customer's step how it feels."))
    no_passes: str = _said(QT_TRANSLATE_NOOP("Chart", "Nothing passes between these lanes."))
    no_causes: str = _said(QT_TRANSLATE_NOOP("Chart", "No causes yet: say what a problem leads to."))
