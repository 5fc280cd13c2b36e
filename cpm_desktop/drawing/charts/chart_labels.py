"""The words and number formats that charts add to the given names."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial

from cpm_desktop.drawing.labels import emotion_labels, unjudged_steps_label, value_class_labels
from cpm_desktop.duration_format import format_duration_approx
from cpm_desktop.i18n import QT_TRANSLATE_NOOP, LocalizedNumber, format_percent, translated_field
from cpm_desktop.model.elements import ValueClass

MIN_SHOWN_SHARE = 0.001
"""Smaller shares are shown as less than this."""


def format_share_approx(share: float) -> str:
    """Return a share in per cent, to one decimal; a tiny share is shown as less than 0.1 %, not as 0."""
    if 0 < share < MIN_SHOWN_SHARE:
        return f"< {format_percent(f'{LocalizedNumber(MIN_SHOWN_SHARE * 100):g}')}"
    return format_percent(f"{LocalizedNumber(round(share * 100, 1)):g}")


def format_count_approx(count: float) -> str:
    """Return an expected count, to two decimals; a tiny count is shown as less than 0.01, not as 0."""
    return f"< {LocalizedNumber(0.01)}" if 0 < count < 0.005 else f"{LocalizedNumber(round(count, 2)):,.10g}"


_translated = partial(translated_field, "Chart")


@dataclass(frozen=True, slots=True)
class ChartLabels:
    """All words of a chart, in the language of the program. Placeholders in braces are filled in."""

    minutes: Callable[[float], str] = format_duration_approx
    share: Callable[[float], str] = format_share_approx
    count: Callable[[float], str] = format_count_approx
    value_classes: Mapping[ValueClass, str] = field(default_factory=value_class_labels)
    unjudged_steps: Callable[[int], str] = unjudged_steps_label
    emotions: Mapping[int, str] = field(default_factory=emotion_labels)
    work: str = _translated(QT_TRANSLATE_NOOP("Chart", "{time} work"))
    waiting: str = _translated(QT_TRANSLATE_NOOP("Chart", "{time} waiting"))
    active: str = _translated(QT_TRANSLATE_NOOP("Chart", "{time} active"))
    on_hold: str = _translated(QT_TRANSLATE_NOOP("Chart", "{time} on hold"))
    median: str = _translated(QT_TRANSLATE_NOOP("Chart", "median {time}"))
    percentile_90: str = _translated(QT_TRANSLATE_NOOP("Chart", "90 % within {time}"))
    exact_mean: str = _translated(QT_TRANSLATE_NOOP("Chart", "mean {time}"))
    bin_range: str = _translated(QT_TRANSLATE_NOOP("Chart", "{first} to {last}: {count} of {all} cases"))
    single_value_bin: str = _translated(QT_TRANSLATE_NOOP("Chart", "{first}: {count} of {all} cases"))
    transfers: str = _translated(QT_TRANSLATE_NOOP("Chart", "{source} → {target}: {count} per case"))
    unknown_emotion: str = _translated(QT_TRANSLATE_NOOP("Chart", "not known"))
    empty_lead_time: str = _translated(QT_TRANSLATE_NOOP("Chart", "No work or waiting yet: give steps a duration."))
    empty_effort: str = _translated(
        QT_TRANSLATE_NOOP("Chart", "No customer time yet: give the customer's steps a duration.")
    )
    empty_value_mix: str = _translated(QT_TRANSLATE_NOOP("Chart", "No work yet: give steps a duration."))
    empty_histogram: str = _translated(QT_TRANSLATE_NOOP("Chart", "No cases to show."))
    empty_emotions: str = _translated(
        QT_TRANSLATE_NOOP("Chart", "No emotions yet. Set the emotion of a customer step in the inspector.")
    )
    empty_heatmap: str = _translated(QT_TRANSLATE_NOOP("Chart", "No handoffs between these lanes."))
    empty_causes: str = _translated(QT_TRANSLATE_NOOP("Chart", "No causes yet. Link a problem to what it leads to."))
