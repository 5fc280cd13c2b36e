"""The time and memory budgets, and the largest model to which each applies."""

from __future__ import annotations

from typing import NamedTuple


class Budget(NamedTuple):
    """The maximum in seconds (or megabytes) for models of up to `steps` steps."""

    limit: float
    steps: int


LOAD, SAVE = "open a file", "save a file"
COMMAND, COMMAND_SHOWN, MARKS = "command, placed and routed again", "command, shown", "touchpoints and handoffs"
ANALYSES, PATHS = "all analyses", "paths and candidates"
SIMULATION = "10,000 simulated cases of 200 steps"
LAYOUT = "automatic layout, all flows routed"
FIRST_PICTURE = "first picture"
CLOSE_UP, FULL_VIEW = "close up", "whole diagram visible"
PAN, ZOOM, DRAG = "pan", "zoom", "drag a step"
DIAGRAM, REPORT = "PDF, diagram", "PDF, report of 200 steps"
START, MEMORY = "start to a usable window on the sample", "memory with the file open"
GROWTH, HOUR_GROWTH = "growth of memory over 1,000 edits", "growth of memory over 3,000 edits"
GROWTH_NAMES = {1_000: GROWTH, 3_000: HOUR_GROWTH}
"""The budgets of the growth after so many edits; three times as many edits may need three times as much."""
SLOWEST_SUFFIX = ", slowest of 100"

BUDGETS = {
    START: Budget(1, 10_000),
    LOAD: Budget(1, 10_000),
    SAVE: Budget(0.5, 10_000),
    COMMAND: Budget(0.05, 1_000),
    COMMAND_SHOWN: Budget(0.05, 1_000),
    MARKS: Budget(0.5, 1_000),
    ANALYSES: Budget(0.5, 1_000),
    PATHS: Budget(0.3, 1_000),
    LAYOUT: Budget(3, 1_000),
    DRAG: Budget(0.016, 10_000),
    DIAGRAM: Budget(3, 1_000),
    REPORT: Budget(2, 10_000),
    SIMULATION: Budget(2, 10_000),
    MEMORY: Budget(250, 1_000),
    GROWTH: Budget(300, 10_000),
    HOUR_GROWTH: Budget(900, 10_000),
    **{f"{gesture}, {extent}": Budget(0.016, 10_000) for gesture in (PAN, ZOOM) for extent in (CLOSE_UP, FULL_VIEW)},
    **{
        f"{gesture}, {extent}{SLOWEST_SUFFIX}": Budget(0.033, 10_000)
        for gesture in (PAN, ZOOM)
        for extent in (CLOSE_UP, FULL_VIEW)
    },
}
"""In seconds, memory in megabytes; measurements without an entry have no budget."""

SMALL_MODEL_BUDGETS = {LAYOUT: Budget(0.3, 100), GROWTH: Budget(60, 1_000), HOUR_GROWTH: Budget(180, 1_000)}
"""Additional budgets for small models."""


class BpmnJsResult(NamedTuple):
    """A measurement of bpmn-js 18 in headless Chromium, and the factor by which this program must be better."""

    name: str
    steps: int
    value: float
    factor: float


BPMN_JS_RESULTS = (
    BpmnJsResult(FIRST_PICTURE, 1_000, 1.15, 5),
    BpmnJsResult(FIRST_PICTURE, 10_000, 8.1, 5),
    *(BpmnJsResult(f"{ZOOM}, {extent}", 1_000, 0.072, 10) for extent in (CLOSE_UP, FULL_VIEW)),
    *(BpmnJsResult(f"{ZOOM}, {extent}", 10_000, 1.348, 10) for extent in (CLOSE_UP, FULL_VIEW)),
    BpmnJsResult(COMMAND_SHOWN, 1_000, 0.150, 50),
    BpmnJsResult(COMMAND_SHOWN, 10_000, 2.028, 50),
    BpmnJsResult(MEMORY, 1_000, 541, 3),
    BpmnJsResult(MEMORY, 10_000, 1_266, 3),
)


def budget_share(name: str, steps: int, value: float) -> float | None:
    """Return the used share of a budget, 1 for all of it; None if there is no budget for this size."""
    for budget in (SMALL_MODEL_BUDGETS.get(name), BUDGETS.get(name)):
        if budget is not None and steps <= budget.steps:
            return value / budget.limit
    return None
