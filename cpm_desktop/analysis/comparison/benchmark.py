"""A benchmark of a scenario against a competitor: one scorecard with gaps, sources and dates."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias

from cpm_desktop.analysis.metrics.unit_conversion import conversion_factor
from cpm_desktop.i18n import translate
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Confidence, Measure, MeasureDirection, ScoreKind
from cpm_desktop.model.search_text import normalized_for_search

REQUIRED_EVIDENCE = ("source", "date", "confidence")
"""The fields that every measure in a benchmark must have."""

LeadingSide: TypeAlias = Literal["own", "theirs", "neither"]


@dataclass(frozen=True, slots=True)
class ScorecardEntry:
    """The value of one side in one measure, and the evidence for it."""

    measure: str
    """The id of the measure."""
    actual: float | None
    """The value, in the unit of the line where the units convert."""
    unit: str
    """The unit in which the value was entered."""
    source: str
    date: str
    confidence: Confidence
    sample_size: int | None
    missing: tuple[str, ...]
    """The names of missing required fields: `actual`, `source`, `date`, `confidence`."""


@dataclass(frozen=True, slots=True)
class ScorecardLine:
    """One measure on the scorecard. A side without this measure is None."""

    name: str
    score: ScoreKind | None
    unit: str
    better: MeasureDirection
    own: ScorecardEntry | None
    theirs: ScorecardEntry | None
    finding: str = ""
    """Why the two values cannot be compared, as a sentence; empty where they can."""

    @property
    def displayed_unit(self) -> str:
        """Return the unit of their value: that of the line, or their own where it does not convert."""
        if self.score is not None or self.theirs is None or conversion_factor(self.theirs.unit, self.unit) is not None:
            return self.unit
        return self.theirs.unit

    @property
    def gap(self) -> float | None:
        """Return the competitor's lead, in the unit of the measure; negative where our side leads.

        A convention of this project: `theirs − own` where higher is better, `own − theirs` where lower is better, so a
        positive gap must be closed. None where a value is missing or cannot be compared.
        """
        if (
            self.finding
            or self.own is None
            or self.theirs is None
            or self.own.actual is None
            or self.theirs.actual is None
        ):
            return None
        distance = self.theirs.actual - self.own.actual
        return distance if self.better == "higher" else 0.0 - distance

    @property
    def gap_percent(self) -> float | None:
        """Return the gap in percent of our value; None where that is 0 or unknown."""
        if self.gap is None or self.own is None or not self.own.actual:
            return None
        return self.gap / abs(self.own.actual) * 100

    @property
    def leading_side(self) -> LeadingSide | None:
        """Return the side with the better value; None where a value is missing."""
        if self.gap is None:
            return None
        return "theirs" if self.gap > 0 else "own" if self.gap < 0 else "neither"


def scorecard(own: Scenario, theirs: Scenario) -> tuple[ScorecardLine, ...]:
    """Return the measures of both sides, those of `own` first, in document order.

    A convention of this project: two measures are the same where their scores match, else their names; never by id
    alone, because ids are numbered in each scenario. Their values are converted to our unit. Opposite directions, and
    units that do not convert, are the finding of the line.
    """
    partners = _match_measures(own.measures.values(), theirs.measures.values())
    found = set(partners.values())
    lines = [
        _scorecard_line(measure, theirs.measures.get(partners.get(key, ""))) for key, measure in own.measures.items()
    ]
    return (*lines, *(_scorecard_line(None, measure) for key, measure in theirs.measures.items() if key not in found))


def _match_measures(own: Iterable[Measure], theirs: Iterable[Measure]) -> Mapping[str, str]:
    """Return the matching measures of the other side, by the id of our measure. Each has at most one partner."""
    partners: dict[str, str] = {}
    for is_same in (_has_same_score, _has_same_name_and_unit, _has_same_name):
        free = [measure for measure in theirs if measure.id not in partners.values()]
        for measure in own:
            if measure.id in partners:
                continue
            partner = next((it for it in free if is_same(measure, it)), None)
            if partner is not None:
                partners[measure.id] = partner.id
                free.remove(partner)
    return partners


def _has_same_score(one: Measure, other: Measure) -> bool:
    return one.score is not None and one.score == other.score


def _has_same_name_and_unit(one: Measure, other: Measure) -> bool:
    return _has_same_name(one, other) and conversion_factor(other.unit, one.unit) is not None


def _has_same_name(one: Measure, other: Measure) -> bool:
    if one.score is not None and other.score is not None:
        return False
    return bool(one.name.strip()) and normalized_for_search(one.name) == normalized_for_search(other.name)


def _scorecard_line(own: Measure | None, theirs: Measure | None) -> ScorecardLine:
    measure = own or theirs
    if measure is None:
        raise ValueError("a line needs a measure")
    factor = _factor(measure, theirs) if theirs is not None else None
    return ScorecardLine(
        measure.name,
        measure.score,
        measure.unit,
        measure.better,
        _scorecard_entry(own),
        _scorecard_entry(theirs, 1.0 if factor is None else factor),
        _finding(own, theirs) if own is not None and theirs is not None else "",
    )


def _factor(own: Measure, theirs: Measure) -> float | None:
    """Return the factor from their unit to ours. A standard score has one scale, however its unit is written."""
    return 1.0 if _has_same_score(own, theirs) else conversion_factor(theirs.unit, own.unit)


def _finding(own: Measure, theirs: Measure) -> str:
    """Return why the values of both sides cannot be compared; empty where they can."""
    if own.better != theirs.better:
        return translate("Analysis", "Higher is better in one scenario, lower in the other.")
    if _factor(own, theirs) is None:
        units = translate("Analysis", "The units do not convert: {own} and {theirs}.")
        return units.format(own=own.unit or "–", theirs=theirs.unit or "–")
    return ""


def _scorecard_entry(measure: Measure | None, factor: float = 1.0) -> ScorecardEntry | None:
    if measure is None:
        return None
    missing = [name for name in REQUIRED_EVIDENCE if not getattr(measure, name).strip()]
    return ScorecardEntry(
        measure=measure.id,
        actual=None if measure.actual is None else measure.actual * factor,
        unit=measure.unit,
        source=measure.source,
        date=measure.date,
        confidence=measure.confidence,
        sample_size=measure.sample_size,
        missing=(*(() if measure.actual is not None else ("actual",)), *missing),
    )
