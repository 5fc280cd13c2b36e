"""Values of fields as cells of a spreadsheet, and back."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime, time
from typing import TypeAlias

from cpm_desktop.editing.number_parser import parse_number, unambiguous_number
from cpm_desktop.exchange.workbook.element_columns import ElementColumn
from cpm_desktop.exchange.xml_text import INVALID_XML_CHARACTERS
from cpm_desktop.i18n import translate
from cpm_desktop.model.vocabulary.all_terms import term_label

Cell: TypeAlias = str | float | bool | date | None
"""The content of a cell; None for an empty one."""

FIRST_DATE = date(1901, 1, 1)
"""Spreadsheets number days from 1900, with an error in its first months; earlier dates stay text."""
_SEPARATOR, _ESCAPE = ";", "\\"
_TRUE_WORDS = frozenset({"true", "yes", "x", "1"})
_FALSE_WORDS = frozenset({"false", "no", "0"})


class CellError(ValueError):
    """A cell that its column cannot contain; the message ends a sentence."""


def to_cell(column: ElementColumn, value: object) -> Cell:
    """Return the cell of a field's value."""
    if value is None or value == "":
        return None
    match column.kind:
        case "list":
            return _text(join_list([_word(column, str(item)) for item in _items(value)]))
        case "choice" | "channel":
            return _text(_word(column, str(value)))
        case "date":
            return _iso_date(str(value)) or _text(str(value))
        case "text":
            return _text(str(value))
        case _:
            return value if isinstance(value, bool | int | float) else str(value)


def from_cell(column: ElementColumn, cell: Cell, words: Mapping[str, str]) -> object:
    """Return the value of a field in a cell that is not empty; `words` are the keys of words in lower case.

    Raises CellError.
    """
    text = cell_text(cell)
    match column.kind:
        case "list":
            return tuple(_key(item, words) if column.choices else item for item in split_list(text))
        case "choice":
            return _choice(text, column.choices, words)
        case "channel":
            return _key(text, words) if _key(text, words) in column.suggestions else text
        case "flag":
            return _flag(cell, text, words)
        case "number" | "share" | "money" | "whole":
            return _number(column, cell, text)
        case _:
            return text


def cell_text(cell: Cell) -> str:
    """Return the text of a cell: dates as 2026-11-22, whole numbers without decimals."""
    if cell is None:
        return ""
    if isinstance(cell, datetime):
        return cell.date().isoformat() if cell.time() == time() else cell.isoformat(" ")
    if isinstance(cell, float):
        return unambiguous_number(cell)
    return str(cell)


def join_list(items: Sequence[str]) -> str:
    """Return items separated by semicolons; `split_list` is the inverse for all items."""
    words = [_escaped(item) for item in items]
    return f"{_SEPARATOR} ".join(words) + (_SEPARATOR if words and not words[-1] else "")


def split_list(text: str) -> list[str]:
    """Return the items of a cell, separated by semicolons, without surrounding blanks."""
    items: list[list[tuple[str, bool]]] = [[]]
    for letter in _unescaped(text):
        if letter == (_SEPARATOR, False):
            items.append([])
        else:
            items[-1].append(letter)
    words = [_stripped(item) for item in items]
    return words if words[-1] else words[:-1]


def _escaped(item: str) -> str:
    ends = {0, len(item) - 1}
    return "".join(
        _ESCAPE + letter if letter in {_SEPARATOR, _ESCAPE} or (letter.isspace() and place in ends) else letter
        for place, letter in enumerate(item)
    )


def _unescaped(text: str) -> Iterator[tuple[str, bool]]:
    """Yield each character with whether it was escaped."""
    letters = iter(text)
    for letter in letters:
        if letter == _ESCAPE:
            yield next(letters, _ESCAPE), True
        else:
            yield letter, False


def _stripped(letters: list[tuple[str, bool]]) -> str:
    while letters and letters[0][0].isspace() and not letters[0][1]:
        del letters[0]
    while letters and letters[-1][0].isspace() and not letters[-1][1]:
        del letters[-1]
    return "".join(letter for letter, _ in letters)


def _word(column: ElementColumn, key: str) -> str:
    return term_label(key) if key in column.choices or key in column.suggestions else key


def _items(value: object) -> Sequence[object]:
    return value if isinstance(value, tuple) else (value,)


def _text(text: str) -> str:
    """Return a text without the characters that a workbook cannot contain."""
    return INVALID_XML_CHARACTERS.sub("\ufffd", text)


def _iso_date(text: str) -> date | None:
    try:
        found = date.fromisoformat(text)
    except ValueError:
        return None
    return found if found >= FIRST_DATE and found.isoformat() == text else None


def _key(text: str, words: Mapping[str, str]) -> str:
    return words.get(text.strip().casefold(), text.strip())


def _choice(text: str, choices: tuple[str, ...], words: Mapping[str, str]) -> str:
    key = _key(text, words)
    if key not in choices:
        there = ", ".join(term_label(choice) for choice in choices)
        raise CellError(translate("Import", "“{text}” is not one of: {choices}").format(text=text, choices=there))
    return key


def _flag(cell: Cell, text: str, words: Mapping[str, str]) -> bool:
    if isinstance(cell, bool):
        return cell
    word = words.get(text.strip().casefold(), text.strip().casefold())
    if word not in _TRUE_WORDS | _FALSE_WORDS:
        raise CellError(translate("Import", "“{text}” is not yes or no").format(text=text))
    return word in _TRUE_WORDS


def _number(column: ElementColumn, cell: Cell, text: str) -> float | int:
    """Return a number, also from a text; one that can be read in two ways is an error."""
    try:
        number = cell if isinstance(cell, int | float) and not isinstance(cell, bool) else _parsed_number(text)
    except ValueError as error:
        raise CellError(str(error).rstrip(".")) from None
    if column.kind != "whole":
        return float(number)
    if number != int(number):
        raise CellError(translate("Import", "“{text}” is not a whole number").format(text=text))
    return int(number)


def _parsed_number(text: str) -> float:
    plain = text.strip()
    return parse_number(plain[:-1]) / 100 if plain.endswith("%") else parse_number(plain)
