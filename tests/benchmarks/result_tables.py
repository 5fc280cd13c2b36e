"""The figures as tables: against the budgets, with how the time grows, and against what another editor takes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from tests.benchmarks.budgets import BPMN_JS_RESULTS, MEMORY, budget_share
from tests.benchmarks.measurement import Measurement


def measurement_table(figures: Iterable[Measurement]) -> str:
    """Return the table as text: value and share of the budget at each size, and the growth to the largest size."""
    found = _values_by_name_and_steps(figures)
    sizes = sorted({steps for _, steps in found})
    lines = [["", *(f"{steps:,} steps" for steps in sizes), "growth"]]
    for what in dict.fromkeys(what for what, _ in found):
        values = [found.get((what, steps)) for steps in sizes]
        lines.append(
            [what, *(_format_cell(what, *pair) for pair in zip(sizes, values, strict=True)), _format_growth(values)]
        )
    return _align_columns(lines)


def bpmn_js_table(figures: Iterable[Measurement]) -> str:
    """Return what was measured against bpmn-js: both values, how many times less, and how many times are wanted."""
    found = _values_by_name_and_steps(figures)
    lines = [["", "steps", "here", "bpmn-js", "times less", "wanted"]]
    for rival in BPMN_JS_RESULTS:
        value = found.get((rival.name, rival.steps))
        if value is not None:
            values = [_format_value(rival.name, value), _format_value(rival.name, rival.value)]
            factors = [f"{rival.value / value:.1f}", f"{rival.factor:.0f}"]
            lines.append([rival.name, f"{rival.steps:,}", *values, *factors])
    return _align_columns(lines)


def _values_by_name_and_steps(figures: Iterable[Measurement]) -> dict[tuple[str, int], float]:
    return {(figure.name, figure.steps): figure.value for figure in figures}


def _align_columns(lines: Sequence[Sequence[str]]) -> str:
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    return "\n".join(_format_line(line, widths) for line in lines)


def _format_cell(what: str, steps: int, value: float | None) -> str:
    if value is None:
        return ""
    part = budget_share(what, steps, value)
    return f"{_format_value(what, value)} {'' if part is None else f'{part:.0%}':>5}"


def _format_value(what: str, value: float) -> str:
    if what == MEMORY:
        return f"{value:.0f} MB"
    return f"{value:.2f} s" if value >= 1 else f"{value * 1000:.1f} ms"


def _format_growth(values: Sequence[float | None]) -> str:
    """Return the last value against the one before: 10 means as the number of steps."""
    known = [value for value in values if value]
    return f"× {known[-1] / known[-2]:.1f}" if len(known) > 1 and values[-1] else ""


def _format_line(cells: Sequence[str], widths: Sequence[int]) -> str:
    name, *values = cells
    padded = [value.rjust(width) for value, width in zip(values, widths[1:], strict=True)]
    return "  ".join([name.ljust(widths[0]), *padded]).rstrip()
