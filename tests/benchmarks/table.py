"""The figures as tables: against the budgets, with how the time grows, and against what another editor takes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from tests.benchmarks.budgets import MEMORY, RIVALS, share
from tests.benchmarks.measurement import Figure


def table(figures: Iterable[Figure]) -> str:
    """Return the table as text: value and share of the budget at each size, and the growth to the largest size."""
    found = _by_place(figures)
    sizes = sorted({steps for _, steps in found})
    lines = [["", *(f"{steps:,} steps" for steps in sizes), "growth"]]
    for what in dict.fromkeys(what for what, _ in found):
        values = [found.get((what, steps)) for steps in sizes]
        lines.append([what, *(_cell(what, *pair) for pair in zip(sizes, values, strict=True)), _growth(values)])
    return _aligned(lines)


def comparison(figures: Iterable[Figure]) -> str:
    """Return what was measured against bpmn-js: both values, how many times less, and how many times are wanted."""
    found = _by_place(figures)
    lines = [["", "steps", "here", "bpmn-js", "times less", "wanted"]]
    for rival in RIVALS:
        value = found.get((rival.what, rival.steps))
        if value is not None:
            values = [_amount(rival.what, value), _amount(rival.what, rival.value)]
            factors = [f"{rival.value / value:.1f}", f"{rival.factor:.0f}"]
            lines.append([rival.what, f"{rival.steps:,}", *values, *factors])
    return _aligned(lines)


def _by_place(figures: Iterable[Figure]) -> dict[tuple[str, int], float]:
    return {(figure.what, figure.steps): figure.value for figure in figures}


def _aligned(lines: Sequence[Sequence[str]]) -> str:
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    return "\n".join(_line(line, widths) for line in lines)


def _cell(what: str, steps: int, value: float | None) -> str:
    if value is None:
        return ""
    part = share(what, steps, value)
    return f"{_amount(what, value)} {'' if part is None else f'{part:.0%}':>5}"


def _amount(what: str, value: float) -> str:
    if what == MEMORY:
        return f"{value:.0f} MB"
    return f"{value:.2f} s" if value >= 1 else f"{value * 1000:.1f} ms"


def _growth(values: Sequence[float | None]) -> str:
    """Return the last value against the one before: 10 means as the number of steps."""
    known = [value for value in values if value]
    return f"× {known[-1] / known[-2]:.1f}" if len(known) > 1 and values[-1] else ""


def _line(cells: Sequence[str], widths: Sequence[int]) -> str:
    name, *values = cells
    padded = [value.rjust(width) for value, width in zip(values, widths[1:], strict=True)]
    return "  ".join([name.ljust(widths[0]), *padded]).rstrip()
