"""A scorecard of measures as plain data."""

from __future__ import annotations

from collections.abc import Iterable

from cpm_desktop.analysis.comparison.benchmark import ScorecardEntry, ScorecardLine
from cpm_desktop.storage.json_path import Json


def scorecard_as_json(lines: Iterable[ScorecardLine]) -> list[Json]:
    """Return every measure with the values of both sides, the evidence for them, and the gap."""
    return [_line_as_json(line) for line in lines]


def _line_as_json(line: ScorecardLine) -> Json:
    return {
        "name": line.name,
        "score": line.score,
        "unit": line.unit,
        "better": line.better,
        "base": _entry_as_json(line.own),
        "with": _entry_as_json(line.theirs),
        "gap": line.gap,
        "percent": line.gap_percent,
        "finding": line.finding,
        "ahead": {"own": "base", "theirs": "with", "neither": "neither", None: None}[line.leading_side],
    }


def _entry_as_json(side: ScorecardEntry | None) -> Json:
    if side is None:
        return None
    names = ("measure", "actual", "source", "date", "confidence", "sample_size")
    return {**{name: getattr(side, name) for name in names}, "missing": list(side.missing)}
