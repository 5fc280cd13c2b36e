"""A scenario against a competitor (A13, C2): one scorecard with gaps, sources and dates."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias

from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Confidence, Measure, MeasureDirection, ScoreKind
from cpm_desktop.model.search_text import normalized_for_search

REQUIRED_EVIDENCE = ("source", "date", "confidence")
"""What a figure in a benchmark has to say about itself."""

LeadingSide: TypeAlias = Literal["own", "theirs", "neither"]


@dataclass(frozen=True, slots=True)
class ScorecardEntry:
    """Where one side stands in one measure, and how one knows."""

    measure: str
    """The id of the measure."""
    actual: float | None
    source: str
    date: str
    confidence: Confidence
    sample_size: int | None
    missing: tuple[str, ...]
    """Which of what is required is not given: `actual`, `source`, `date`, `confidence`."""


@dataclass(frozen=True, slots=True)
class ScorecardLine:
    """One measure on the scorecard; a side is None where it does not measure this."""

    name: str
    score: ScoreKind | None
    unit: str
    better: MeasureDirection
    own: ScorecardEntry | None
    theirs: ScorecardEntry | None

    @property
    def gap(self) -> float | None:
        """Return by how much they are ahead, in the unit of the measure: negative where we are.

        A convention of this project: `theirs − own` where higher is better, `own − theirs` where lower is, so that a
        positive gap is always one to close. None where a figure is missing.
        """
        if self.own is None or self.theirs is None or self.own.actual is None or self.theirs.actual is None:
            return None
        distance = self.theirs.actual - self.own.actual
        return distance if self.better == "higher" else 0.0 - distance

    @property
    def gap_percent(self) -> float | None:
        """Return the gap in percent of what we have; None where that is 0 or unknown."""
        if self.gap is None or self.own is None or not self.own.actual:
            return None
        return self.gap / abs(self.own.actual) * 100

    @property
    def leading_side(self) -> LeadingSide | None:
        """Say who is ahead; None where a figure is missing."""
        if self.gap is None:
            return None
        return "theirs" if self.gap > 0 else "own" if self.gap < 0 else "neither"


def scorecard(own: Scenario, theirs: Scenario) -> tuple[ScorecardLine, ...]:
    """Return the measures of both side by side, those of `own` first, in document order.

    Two measures are the same where they have one id, else one score, else one name. Different units cannot be
    compared: such measures stand on lines of their own.
    """
    partners = _match_measures(own.measures.values(), theirs.measures.values())
    found = set(partners.values())
    lines = [
        _scorecard_line(measure, theirs.measures.get(partners.get(key, ""))) for key, measure in own.measures.items()
    ]
    return (*lines, *(_scorecard_line(None, measure) for key, measure in theirs.measures.items() if key not in found))


def _match_measures(own: Iterable[Measure], theirs: Iterable[Measure]) -> Mapping[str, str]:
    """Return which measure of theirs is which of ours, by our id; each has one partner at most."""
    partners: dict[str, str] = {}
    for is_same in (_has_same_id, _has_same_score, _has_same_name):
        free = [measure for measure in theirs if measure.id not in partners.values()]
        for measure in own:
            if measure.id in partners:
                continue
            partner = next((it for it in free if it.unit == measure.unit and is_same(measure, it)), None)
            if partner is not None:
                partners[measure.id] = partner.id
                free.remove(partner)
    return partners


def _has_same_id(one: Measure, other: Measure) -> bool:
    return one.id == other.id


def _has_same_score(one: Measure, other: Measure) -> bool:
    return one.score is not None and one.score == other.score


def _has_same_name(one: Measure, other: Measure) -> bool:
    return bool(one.name.strip()) and normalized_for_search(one.name) == normalized_for_search(other.name)


def _scorecard_line(own: Measure | None, theirs: Measure | None) -> ScorecardLine:
    measure = own or theirs
    if measure is None:
        raise ValueError("a line needs a measure")
    return ScorecardLine(
        measure.name, measure.score, measure.unit, measure.better, _scorecard_entry(own), _scorecard_entry(theirs)
    )


def _scorecard_entry(measure: Measure | None) -> ScorecardEntry | None:
    if measure is None:
        return None
    missing = [name for name in REQUIRED_EVIDENCE if not getattr(measure, name).strip()]
    return ScorecardEntry(
        measure=measure.id,
        actual=measure.actual,
        source=measure.source,
        date=measure.date,
        confidence=measure.confidence,
        sample_size=measure.sample_size,
        missing=(*(() if measure.actual is not None else ("actual",)), *missing),
    )
