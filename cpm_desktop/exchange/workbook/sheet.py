"""A sheet of a workbook as plain values."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from cpm_desktop.exchange.workbook.cell_values import Cell
from cpm_desktop.exchange.workbook.element_columns import CellKind

MIN_WIDTH, MAX_WIDTH = 9, 46
"""The narrowest and the widest column, in characters."""


@dataclass(frozen=True, slots=True)
class SheetColumn:
    """A column with its title."""

    title: str
    kind: CellKind = "text"
    is_calculated: bool = False
    """Whether the column is only read by people; it is ignored when the workbook is imported."""
    choices: tuple[str, ...] = ()
    """The texts that a cell offers."""
    is_open: bool = False
    """Whether a cell can also contain other texts."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table with one header row."""

    key: str
    title: str
    columns: tuple[SheetColumn, ...]
    rows: Sequence[Sequence[Cell]]

    def width(self, index: int) -> int:
        """Return the width of a column in characters, so that titles and most contents are visible."""
        texts = [self.columns[index].title, *("" if row[index] is None else str(row[index]) for row in self.rows)]
        longest = max(len(line) for text in texts for line in (text.splitlines() or [""]))
        return min(MAX_WIDTH, max(MIN_WIDTH, longest + 3))
