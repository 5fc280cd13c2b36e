"""Tables as plain text."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from cpm_desktop.storage.json_path import truncate

NO_VALUE = "–"
"""Stands for a figure that there is none of."""

MAX_NAME_LENGTH = 60
"""So many characters of a name stand in front of figures."""

TextRow = Sequence[str]

_NUMBER_STARTS = frozenset("+−±0123456789")


def format_sections(rows_by_heading: Mapping[str, Iterable[TextRow]]) -> str:
    """Return tables under their headings, an empty line between them; a heading without rows is left out."""
    texts = {heading: align_columns(rows) for heading, rows in rows_by_heading.items()}
    return "\n\n".join(f"{heading}\n{text}" for heading, text in texts.items() if text)


def align_columns(rows: Iterable[TextRow]) -> str:
    """Return rows as lines with columns: words to the left, figures behind the first column to the right.

    A name too long for the first of several columns is cut.
    """
    lines = [[truncate(first, MAX_NAME_LENGTH) if others else first, *others] for first, *others in rows]
    widths = [max(len(line[column]) for line in lines) for column in range(len(lines[0]))] if lines else []
    return "\n".join(f"  {_padded_line(line, widths)}".rstrip() for line in lines)


def _padded_line(cells: TextRow, widths: Sequence[int]) -> str:
    first, *others = cells
    padded = [
        cell.rjust(width) if cell[:1] in _NUMBER_STARTS or cell == NO_VALUE else cell.ljust(width)
        for cell, width in zip(others, widths[1:], strict=True)
    ]
    return "  ".join([first.ljust(widths[0]), *padded])
