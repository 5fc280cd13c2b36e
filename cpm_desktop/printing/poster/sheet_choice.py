"""The choice of paper, orientation and rows: those with the largest text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cpm_desktop.printing.paper import SIZES_BY_NAME, Paper, parse_paper
from cpm_desktop.printing.poster.readable_text import text_size_for_distance
from cpm_desktop.printing.poster.settings import PosterSettings
from cpm_desktop.printing.poster.sheet import PosterContent, SheetPlan, plan_sheet

DEFAULT_PAPER = "A1"
PAPERS = ("A3", "A2", "A1", "A0")
"""The papers that are chosen by the distance, from the smallest to the largest."""
MAX_AUTOMATIC_ROWS = 12


def choose_sheet(content: PosterContent, settings: PosterSettings) -> SheetPlan:
    """Return the sheet for the settings: the smallest readable paper, and on it the largest text.

    Raises PaperError if the paper is too small.
    """
    *smaller, largest = _papers(settings)
    plans = (_best_plan(content, settings, paper) for paper in smaller)
    readable = next((plan for plan in plans if is_readable(plan, settings)), None)
    return readable or _best_plan(content, settings, largest)


def is_readable(plan: SheetPlan, settings: PosterSettings) -> bool:
    """Return whether the smallest text of the diagram is readable from the distance of the settings."""
    if settings.reading_distance is None:
        return True
    return plan.text_size_of_diagram >= text_size_for_distance(settings.reading_distance)


def readable_alternative(content: PosterContent, settings: PosterSettings) -> SheetPlan | None:
    """Return the smallest sheet of any paper that is readable from the distance, or None if there is none."""
    for name in PAPERS:
        plan = _best_plan(content, PosterSettings(margin=settings.margin), parse_paper(name))
        if is_readable(plan, settings):
            return plan
    return None


def _papers(settings: PosterSettings) -> Sequence[Paper]:
    if settings.paper is not None:
        return [settings.paper]
    return [parse_paper(name) for name in (PAPERS if settings.reading_distance is not None else (DEFAULT_PAPER,))]


def _best_plan(content: PosterContent, settings: PosterSettings, paper: Paper) -> SheetPlan:
    """Return the plan with the largest scale; of equal ones the one with the fewest rows."""
    return max(_plans(content, settings, paper), key=lambda plan: (round(plan.scale, 3), -len(plan.rows)))


def _plans(content: PosterContent, settings: PosterSettings, paper: Paper) -> Iterator[SheetPlan]:
    text_size = 0.0 if settings.reading_distance is None else text_size_for_distance(settings.reading_distance)
    for sheet in _orientations(paper, settings):
        for rows in range(1, MAX_AUTOMATIC_ROWS + 1) if settings.rows is None else (settings.rows,):
            yield plan_sheet(content, sheet, settings.margin, rows, text_size)


def _orientations(paper: Paper, settings: PosterSettings) -> Sequence[Paper]:
    if settings.is_landscape is None and paper not in SIZES_BY_NAME.values():
        return [paper]
    if settings.is_landscape is None:
        return [paper.as_landscape, paper.as_portrait]
    return [paper.as_landscape if settings.is_landscape else paper.as_portrait]
