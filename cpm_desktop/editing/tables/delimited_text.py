"""Files with separated values (CSV, TSV): their encoding, their separator and their cells."""

from __future__ import annotations

import codecs
import csv
from collections.abc import Sequence

from cpm_desktop.editing.tables.cells import clean_cell, parse_cells

SEPARATORS = (";", "\t", ",", "|")
SAMPLE_LINES = 50
"""The separator is decided by the first lines."""
_ENCODINGS_BY_MARK = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def decode_text(data: bytes) -> str:
    """Return the text in `data`: UTF-8 or UTF-16 with a mark, else UTF-8, else Windows-1252."""
    for mark, encoding in _ENCODINGS_BY_MARK:
        if data.startswith(mark):
            return data.decode(encoding, errors="replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")


def parse_delimited(text: str) -> list[list[str]]:
    """Return the rows of `text` with their cells; the separator is found in the first lines."""
    separator = find_separator(text)
    if separator == "\t":
        return parse_cells(text)
    csv.field_size_limit(max(csv.field_size_limit(), len(text) + 1))
    lines = text.replace("\r\n", "\n").replace("\r", "\n").splitlines(keepends=True)
    reader = csv.reader(lines, delimiter=separator, skipinitialspace=True)
    return [[clean_cell(cell) for cell in row] for row in reader]


def find_separator(text: str) -> str:
    """Return the separator with which the most rows have the same number of cells, at least two."""
    lines = [line for line in text.splitlines() if line.strip()][:SAMPLE_LINES]
    counts = {separator: _agreement(lines, separator) for separator in SEPARATORS}
    best = max(counts, key=lambda separator: counts[separator])
    return best if counts[best] > 0 else SEPARATORS[0]


def _agreement(lines: Sequence[str], separator: str) -> float:
    """Return the share of lines with the most frequent number of cells; more cells count slightly more."""
    try:
        sizes = [len(row) for row in csv.reader(lines, delimiter=separator, skipinitialspace=True) if row]
    except csv.Error:
        return 0
    several = [size for size in sizes if size > 1]
    if not several:
        return 0
    usual = max(set(several), key=several.count)
    return several.count(usual) / len(sizes) + usual / 1_000
