"""The measurements as tables: compared with the budgets, by model size, and compared with bpmn-js."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from tests.benchmarks.budgets import BPMN_JS_RESULTS, MEMORY, budget_share
from tests.benchmarks.measurement import Measurement


def measurement_table(figures: Iterable[Measurement]) -> str:
    """Return the table as text: value and share of the budget at each size, and the growth to the largest size."""
    found = _values_by_name_and_steps(figures)
    sizes = sorted({steps for _, steps in found})
    lines = [["", *(f"{steps:,} steps" for steps in sizes), "growth"]]
    for name in dict.fromkeys(name for name, _ in found):
        values = [found.get((name, steps)) for steps in sizes]
        lines.append(
            [name, *(_format_cell(name, *pair) for pair in zip(sizes, values, strict=True)), _format_growth(values)]
        )
    return _align_columns(lines)


def bpmn_js_table(figures: Iterable[Measurement]) -> str:
    """Return the comparison with bpmn-js: both values, and the measured and the required factor."""
    found = _values_by_name_and_steps(figures)
    lines = [["", "steps", "this program", "bpmn-js", "factor", "required"]]
    for result in BPMN_JS_RESULTS:
        value = found.get((result.name, result.steps))
        if value is not None:
            values = [_format_value(result.name, value), _format_value(result.name, result.value)]
            factors = [f"{result.value / value:.1f}", f"{result.factor:.0f}"]
            lines.append([result.name, f"{result.steps:,}", *values, *factors])
    return _align_columns(lines)


def _values_by_name_and_steps(figures: Iterable[Measurement]) -> dict[tuple[str, int], float]:
    return {(figure.name, figure.steps): figure.value for figure in figures}


def _align_columns(lines: Sequence[Sequence[str]]) -> str:
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    return "\n".join(_format_line(line, widths) for line in lines)


def _format_cell(name: str, steps: int, value: float | None) -> str:
    if value is None:
        return ""
    part = budget_share(name, steps, value)
    return f"{_format_value(name, value)} {'' if part is None else f'{part:.0%}':>5}"


def _format_value(name: str, value: float) -> str:
    if name == MEMORY:
        return f"{value:.0f} MB"
    return f"{value:.2f} s" if value >= 1 else f"{value * 1000:.1f} ms"


def _format_growth(values: Sequence[float | None]) -> str:
    """Return the ratio of the last value to the one before: 10 means proportional to the number of steps."""
    measured = [value for value in values if value]
    return f"× {measured[-1] / measured[-2]:.1f}" if len(measured) > 1 and values[-1] else ""


def _format_line(cells: Sequence[str], widths: Sequence[int]) -> str:
    name, *values = cells
    padded = [value.rjust(width) for value, width in zip(values, widths[1:], strict=True)]
    return "  ".join([name.ljust(widths[0]), *padded]).rstrip()
