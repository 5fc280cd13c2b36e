"""What a tab of the analysis dock shows, as plain values: sheets of rows that lead to elements."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Literal, TypeAlias

Tone: TypeAlias = Literal["", "good", "bad"]
"""A colour in addition to words that say the same."""


@dataclass(frozen=True, slots=True)
class TableColumn:
    """A column; its title and explanation are translated where they are shown."""

    title: str
    width_in_characters: int = 12
    """The width it wishes, in characters of middling width."""
    is_number: bool = False
    """Numbers stand at the right; what has none comes before the smallest."""
    is_stretched: bool = False
    """Takes what room is left."""
    explanation: str = ""


@dataclass(frozen=True, slots=True)
class CellBar:
    """Shows how large a figure is."""

    fraction: float
    """How far it reaches, between 0 and 1."""
    is_severity: bool = False
    """The figure tells how bad something is."""


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands in a column of a row."""

    text: str = ""
    sort_key: float | str | None = None
    """What it is sorted by, where that is not its text."""
    explanation: str = ""
    icon: str = ""
    """The name of a tool icon that stands before the text."""
    bar: CellBar | None = None
    """Is shown beside the text."""
    elements: tuple[str, ...] = ()
    """What this cell leads to, where that is not what its row leads to."""
    scenario_id: str = ""
    """The id of the scenario that has these elements, where another one is shown: Enter leads there."""
    tone: Tone = ""


@dataclass(frozen=True, slots=True)
class TableRow:
    """A row and the elements it leads to."""

    cells: tuple[Cell, ...]
    elements: tuple[str, ...] = ()
    related: tuple[str, ...] = ()
    """Other elements: where one of them is selected that no row leads to, this row is marked too."""
    path: tuple[str, ...] = ()
    """The flows of the way through the process that this row is about."""
    scenario_id: str = ""
    """The id of the scenario that has its elements, where another one is shown: Enter leads there."""


@dataclass(frozen=True, slots=True)
class TableData:
    """A table, or a sentence where there is nothing to show."""

    title: str
    columns: tuple[TableColumn, ...]
    rows: tuple[TableRow, ...]
    empty_text: str
    """One sentence that helps whoever finds nothing here."""
    notice: str = ""
    """What is to be known about these figures, already in the reader's language."""
    explicit_count: int | None = None
    """What the title of the tab counts, where that is not the rows."""
    has_cell_selection: bool = False
    """Cells lead to elements, each for itself."""

    @property
    def is_empty(self) -> bool:
        """Tell whether there is nothing to look at."""
        return not self.rows

    @property
    def tab_count(self) -> int:
        """Return how many there are of what this sheet is about."""
        return len(self.rows) if self.explicit_count is None else self.explicit_count

    def sort_key(self, row: int, column: int) -> float | str:
        """Return what a cell is sorted by."""
        cell = self.rows[row].cells[column]
        if cell.sort_key is not None:
            return cell.sort_key
        return -math.inf if self.columns[column].is_number else cell.text
