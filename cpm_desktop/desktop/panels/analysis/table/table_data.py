"""The tables of the analysis dock as plain values; their rows and cells link to elements."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Literal, TypeAlias

from cpm_desktop.analysis.candidates.changes import IdeaChange

Tone: TypeAlias = Literal["", "good", "bad"]
"""A colour that supports the text of a cell, which has the same meaning."""


@dataclass(frozen=True, slots=True)
class TableColumn:
    """A column; the view translates its title and explanation."""

    title: str
    width_in_characters: int = 12
    """The preferred width, in characters of average width."""
    is_number: bool = False
    """Whether the column has numbers: they are right-aligned, and an empty cell sorts before the smallest."""
    is_stretched: bool = False
    """Whether the column takes the remaining width."""
    explanation: str = ""


@dataclass(frozen=True, slots=True)
class CellBar:
    """A bar that shows the size of a figure."""

    fraction: float
    """The filled part of the bar, from 0 to 1."""
    is_severity: bool = False
    """Whether the figure is a severity; it has the colour of pain points."""


@dataclass(frozen=True, slots=True)
class Cell:
    """The content of one column in one row."""

    text: str = ""
    sort_key: float | str | None = None
    """The sort key, if it is not the text."""
    explanation: str = ""
    icon: str = ""
    """The name of a tool icon shown before the text."""
    bar: CellBar | None = None
    """The bar shown to the right of the text."""
    elements: tuple[str, ...] = ()
    """The ids of the elements that this cell links to, if they differ from those of its row."""
    scenario_id: str = ""
    """The id of the scenario that contains the elements, if it is not the displayed one; Enter shows it."""
    tone: Tone = ""


@dataclass(frozen=True, slots=True)
class TableRow:
    """A row and the elements it links to."""

    cells: tuple[Cell, ...]
    elements: tuple[str, ...] = ()
    related: tuple[str, ...] = ()
    """Other elements. If one of them is selected and no row links to it, this row is highlighted too."""
    path: tuple[str, ...] = ()
    """The flows of the path that this row shows."""
    change: IdeaChange | None = None
    """The change of the improvement idea that this row shows."""
    scenario_id: str = ""
    """The id of the scenario that contains the elements, if it is not the displayed one; Enter shows it."""


@dataclass(frozen=True, slots=True)
class TableData:
    """A table, or a sentence if it has no rows."""

    title: str
    columns: tuple[TableColumn, ...]
    rows: tuple[TableRow, ...]
    empty_text: str
    """The untranslated sentence shown if there are no rows."""
    notice: str = ""
    """A remark about these figures, already translated."""
    explicit_count: int | None = None
    """The count in the title of the tab, if it is not the number of rows."""
    has_cell_selection: bool = False
    """Whether single cells are selected, each with its own elements."""

    @property
    def is_empty(self) -> bool:
        """Return whether there are no rows."""
        return not self.rows

    @property
    def tab_count(self) -> int:
        """Return the count for the title of the tab."""
        return len(self.rows) if self.explicit_count is None else self.explicit_count

    def sort_key(self, row: int, column: int) -> float | str:
        """Return the sort key of a cell."""
        cell = self.rows[row].cells[column]
        if cell.sort_key is not None:
            return cell.sort_key
        return -math.inf if self.columns[column].is_number else cell.text
