"""What each thing may take, and up to which size that is promised."""

from __future__ import annotations

from typing import NamedTuple


class Budget(NamedTuple):
    """A most in seconds (or megabytes), promised for models of up to `steps` steps."""

    most: float
    steps: int


LOAD, SAVE = "open a file", "save a file"
COMMAND, SHOWN, MARKS = "command, placed and routed anew", "command, shown", "touchpoints and handoffs"
FIGURES, WAYS = "all analyses", "variants and candidates"
CASES = "10,000 simulated cases of 200 steps"
LAYOUT = "automatic layout, all flows routed"
FIRST = "first picture"
CLOSE, WHOLE = "close up", "whole in view"
PAN, ZOOM, DRAG = "pan", "zoom", "drag a step"
DIAGRAM, REPORT = "PDF, diagram", "PDF, report of 200 steps"
START, MEMORY = "start to a usable window on the sample", "memory with the file open"
WORST = ", slowest of 100"

BUDGETS = {
    START: Budget(1, 10_000),
    LOAD: Budget(1, 10_000),
    SAVE: Budget(0.5, 10_000),
    COMMAND: Budget(0.05, 1_000),
    SHOWN: Budget(0.05, 1_000),
    MARKS: Budget(0.5, 1_000),
    FIGURES: Budget(0.5, 1_000),
    WAYS: Budget(0.3, 1_000),
    LAYOUT: Budget(3, 1_000),
    DRAG: Budget(0.016, 10_000),
    DIAGRAM: Budget(3, 1_000),
    REPORT: Budget(2, 10_000),
    CASES: Budget(2, 10_000),
    MEMORY: Budget(250, 1_000),
    **{f"{motion}, {sight}": Budget(0.016, 10_000) for motion in (PAN, ZOOM) for sight in (CLOSE, WHOLE)},
    **{f"{motion}, {sight}{WORST}": Budget(0.033, 10_000) for motion in (PAN, ZOOM) for sight in (CLOSE, WHOLE)},
}
"""In seconds, memory in megabytes; what is not here is told without a budget."""

TIGHTER = {LAYOUT: Budget(0.3, 100)}
"""What small models must do besides."""


class Rival(NamedTuple):
    """What bpmn-js 18 in headless Chromium took at that size, and how many times less is wanted here."""

    what: str
    steps: int
    value: float
    factor: float


RIVALS = (
    Rival(FIRST, 1_000, 1.15, 5),
    Rival(FIRST, 10_000, 8.1, 5),
    *(Rival(f"{ZOOM}, {sight}", 1_000, 0.072, 10) for sight in (CLOSE, WHOLE)),
    *(Rival(f"{ZOOM}, {sight}", 10_000, 1.348, 10) for sight in (CLOSE, WHOLE)),
    Rival(SHOWN, 1_000, 0.150, 50),
    Rival(SHOWN, 10_000, 2.028, 50),
    Rival(MEMORY, 1_000, 541, 3),
    Rival(MEMORY, 10_000, 1_266, 3),
)


def share(what: str, steps: int, value: float) -> float | None:
    """Return how much of its budget a figure takes, 1 for all of it; None where nothing is promised for this size."""
    for budget in (TIGHTER.get(what), BUDGETS.get(what)):
        if budget is not None and steps <= budget.steps:
            return value / budget.most
    return None
