"""Tables as plain text."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from cpm_desktop.storage.json_path import truncate

NO_VALUE = "–"
"""The text for a missing value."""

MAX_NAME_LENGTH = 60
"""The maximum length of a name before numbers."""

TextRow = Sequence[str]

_NUMBER_STARTS = frozenset("+−±0123456789")


def format_sections(rows_by_heading: Mapping[str, Iterable[TextRow]]) -> str:
    """Return tables under their headings, separated by empty lines; a heading without rows is left out."""
    texts = {heading: align_columns(rows) for heading, rows in rows_by_heading.items()}
    return "\n\n".join(f"{heading}\n{text}" for heading, text in texts.items() if text)


def align_columns(rows: Iterable[TextRow]) -> str:
    """Return rows as lines with columns: the first column is left-aligned, the others are right-aligned.

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
