"""Tables in which rows are lanes, columns are phases, and cells are steps."""

from __future__ import annotations

from collections.abc import Sequence

MIN_PHASES = 2


def is_matrix(lines: Sequence[Sequence[str]]) -> bool:
    """Return whether a table is a matrix: an empty corner, phases beside it, and lanes below it."""
    if len(lines) < 2 or not lines[0] or lines[0][0]:
        return False
    phases = [cell for cell in lines[0][1:] if cell]
    lanes = [line[0] for line in lines[1:] if line]
    return (
        len(phases) >= MIN_PHASES
        and len(set(phases)) == len(phases)
        and all(lanes)
        and len(set(lanes)) == len(lanes)
        and not any(cell for line in lines[1:] for cell in line[len(lines[0]) :])
    )


def as_list(lines: Sequence[Sequence[str]], numbers: Sequence[int]) -> tuple[list[list[str]], list[int]]:
    """Return a matrix as rows of lane, phase and step, phase by phase, and the line number of each row."""
    rows = [["lane", "phase", "step"]]
    row_numbers = [numbers[0]]
    for column, phase in enumerate(lines[0]):
        if column == 0 or not phase:
            continue
        for line, number in zip(lines[1:], numbers[1:], strict=True):
            if column < len(line) and line[column]:
                rows.append([line[0], phase, line[column]])
                row_numbers.append(number)
    empty = [(line[0], number) for line, number in zip(lines[1:], numbers[1:], strict=True) if not any(line[1:])]
    rows += [[lane, "", ""] for lane, _ in empty]
    return rows, row_numbers + [number for _, number in empty]
