"""Tables as CSV for spreadsheets: comma-separated UTF-8 with a header row."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from typing import TypeAlias

from cpm_desktop.analysis.metrics.scalar_metrics import MetricUnit

CsvCell: TypeAlias = str | float | None

FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")
"""A spreadsheet would calculate a text that begins with one of these characters."""
SIGNIFICANT_DIGITS = 15


def csv_text(header: Sequence[str], rows: Iterable[Sequence[CsvCell]]) -> str:
    """Return the table without a final newline; an unknown value is an empty cell."""
    stream = io.StringIO()
    writer = csv.writer(stream, lineterminator="\n")
    writer.writerow(header)
    writer.writerows([_cell_text(cell) for cell in row] for row in rows)
    return stream.getvalue().rstrip("\n")


def in_unit(value: float | None, unit: MetricUnit) -> float | None:
    """Return a value as its unit says: a share in percent."""
    return value if value is None or unit != "%" else value * 100


def unit_text(unit: MetricUnit, currency: str) -> str:
    """Return the name of a unit; amounts of money have the currency."""
    return currency if unit == "money" else unit


def _cell_text(cell: CsvCell) -> str:
    """Return the text of a cell; an apostrophe keeps a text from being a formula."""
    if cell is None:
        return ""
    if isinstance(cell, str):
        return f"'{cell}" if cell.startswith(FORMULA_STARTS) else cell
    return f"{cell:.{SIGNIFICANT_DIGITS}g}"
