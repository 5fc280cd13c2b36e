"""JSON parsing, stricter than the standard library: errors name the location of the first mistake."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable

from cpm_desktop.i18n import translate
from cpm_desktop.storage.errors import (
    UnreadableFileError,
    line_and_column,
    quote_truncated,
    root_location,
    whole_file_location,
)
from cpm_desktop.storage.json_path import Json, JsonPath, format_json_path
from cpm_desktop.storage.json_syntax import syntax_problem
from cpm_desktop.storage.limits import oversize_problem

BYTE_ORDER_MARK = b"\xef\xbb\xbf"
MAX_DEPTH = 100
"""With deeper nesting than the parser supports, the error names the first bracket below this depth.

A document needs 7 levels.
"""

_BRACKET_OR_TEXT = re.compile(r'[\[{]|[\]}]|"(?:[^"\\]|\\.)*"', re.DOTALL)


class _ObjectWithRepeatedKey(dict[str, Json]):
    """A JSON object in which `repeated_key` occurs more than once."""

    repeated_key: str = ""


def read_json(data: bytes) -> Json:
    """Return the JSON value in the UTF-8 text `data`, with or without a byte order mark.

    NaN, Infinity and integers beyond all limits are returned as floats, so that later validation can name their
    location. Raises UnreadableFileError.
    """
    problem = oversize_problem(data)
    if problem:
        raise UnreadableFileError(problem, whole_file_location())
    text = _decode_utf8(data.removeprefix(BYTE_ORDER_MARK))
    if not text.strip():
        raise UnreadableFileError(translate("Storage", "the file is empty"), line_and_column(1))
    return _parse_json(text)


def _decode_utf8(data: bytes) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        before = data[: error.start].decode("utf-8")
        raise UnreadableFileError(
            translate("Storage", "this is not UTF-8 text"), _position_at(before, len(before))
        ) from None


def _parse_json(text: str) -> Json:
    repeating: list[_ObjectWithRepeatedKey] = []

    def to_object(pairs: list[tuple[str, Json]]) -> dict[str, Json]:
        result = dict(pairs)
        if len(result) == len(pairs):
            return result
        repeated = _ObjectWithRepeatedKey(result)
        repeated.repeated_key = _first_repeated_key(key for key, _ in pairs)
        repeating.append(repeated)
        return repeated

    try:
        raw: Json = json.loads(text, object_pairs_hook=to_object, parse_int=_parse_integer)
    except json.JSONDecodeError as error:
        problem = syntax_problem(text, error.pos)
        raise UnreadableFileError(problem.text, _position_at(text, problem.position)) from None
    except RecursionError:
        raise UnreadableFileError(
            translate("Storage", "the brackets are nested too deeply"), _position_of_excess_depth(text)
        ) from None
    if repeating:
        path, key = _find_repeated_key(raw)
        raise UnreadableFileError(
            translate("Storage", "the key {key} is used twice").format(key=quote_truncated(key)),
            format_json_path(path, raw) or root_location(),
        )
    return raw


def _parse_integer(digits: str) -> int | float:
    """Return an int, or a float for more digits than any limit allows. A float is parsed fast even from many digits."""
    return int(digits) if len(digits) <= 20 else float(digits)


def _first_repeated_key(keys: Iterable[str]) -> str:
    seen: set[str] = set()
    for key in keys:
        if key in seen:
            return key
        seen.add(key)
    raise ValueError("no key is repeated")


def _find_repeated_key(raw: Json) -> tuple[JsonPath, str]:
    """Return the path of an outermost object in `raw` that repeats a key, and that key.

    `trail` holds every container with its key and the index of its parent, so that no recursion is needed.
    """
    trail: list[tuple[int, str | int, Json]] = [(0, "", raw)]
    for index, (_, _, value) in enumerate(trail):
        if isinstance(value, _ObjectWithRepeatedKey):
            return _path_to(trail, index), value.repeated_key
        entries = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
        trail.extend((index, key, inner) for key, inner in entries if isinstance(inner, dict | list))
    raise ValueError("no object repeats a key")


def _path_to(trail: list[tuple[int, str | int, Json]], index: int) -> JsonPath:
    path: list[str | int] = []
    while index:
        index, key, _ = trail[index]
        path.append(key)
    return tuple(reversed(path))


def _position_at(text: str, index: int) -> str:
    line = text.count("\n", 0, index) + 1
    column = index - text.rfind("\n", 0, index)
    return line_and_column(line, column)


def _position_of_excess_depth(text: str) -> str:
    depth = 0
    for found in _BRACKET_OR_TEXT.finditer(text):
        depth += {"[": 1, "{": 1, "]": -1, "}": -1}.get(found.group(), 0)
        if depth > MAX_DEPTH:
            return _position_at(text, found.start())
    return whole_file_location()
