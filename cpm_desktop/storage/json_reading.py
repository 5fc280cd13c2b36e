"""JSON to plain data, stricter than the standard library: bytes that are no clean JSON are refused where they stand."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable

from cpm_desktop.i18n import QT_TRANSLATE_NOOP, translate
from cpm_desktop.storage.errors import UnreadableFileError, outermost, position, shown, whole_file
from cpm_desktop.storage.json_path import Json, Place, described
from cpm_desktop.storage.limits import oversize

BYTE_ORDER_MARK = b"\xef\xbb\xbf"
DEEPEST = 100
"""Where brackets are nested beyond reason, the sentence names the first one deeper than this; a document needs 7."""

_PROBLEMS = (
    (
        "Expecting property name",
        QT_TRANSLATE_NOOP("Storage", "a key in double quotes is expected here"),
    ),
    ("Expecting ':'", QT_TRANSLATE_NOOP("Storage", "a colon is expected here")),
    (
        "Expecting ','",
        QT_TRANSLATE_NOOP("Storage", "a comma or a closing bracket is expected here"),
    ),
    ("Expecting value", QT_TRANSLATE_NOOP("Storage", "a value is expected here")),
    ("Illegal trailing comma", QT_TRANSLATE_NOOP("Storage", "nothing follows this comma")),
    ("Unterminated string", QT_TRANSLATE_NOOP("Storage", "this text has no closing quote")),
    (
        "Invalid control character",
        QT_TRANSLATE_NOOP("Storage", "a text holds a control character or a line break"),
    ),
    ("Invalid \\", QT_TRANSLATE_NOOP("Storage", "a text holds a backslash that means nothing")),
    (
        "Extra data",
        QT_TRANSLATE_NOOP("Storage", "something follows after the end of the document"),
    ),
)
_BRACKET_OR_TEXT = re.compile(r'[\[{]|[\]}]|"(?:[^"\\]|\\.)*"', re.DOTALL)


class _Repeating(dict[str, Json]):
    """A JSON object in which `key` stands more than once."""

    key: str = ""


def read_json(data: bytes) -> Json:
    """Return the value that `data` holds as UTF-8 JSON, with or without a byte order mark.

    NaN, Infinity and whole numbers beyond all bounds come back as floats, so that whoever checks the values can name
    them by their place. Raises UnreadableFileError.
    """
    problem = oversize(data)
    if problem:
        raise UnreadableFileError(problem, whole_file())
    text = _text(data.removeprefix(BYTE_ORDER_MARK))
    if not text.strip():
        raise UnreadableFileError(translate("Storage", "the file is empty"), position(1))
    return _parsed(text)


def _text(data: bytes) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        before = data[: error.start].decode("utf-8")
        raise UnreadableFileError(
            translate("Storage", "this is not UTF-8 text"), _position(before, len(before))
        ) from None


def _parsed(text: str) -> Json:
    repeating: list[_Repeating] = []

    def to_object(pairs: list[tuple[str, Json]]) -> dict[str, Json]:
        made = dict(pairs)
        if len(made) == len(pairs):
            return made
        marked = _Repeating(made)
        marked.key = _first_repeated(key for key, _ in pairs)
        repeating.append(marked)
        return marked

    try:
        raw: Json = json.loads(text, object_pairs_hook=to_object, parse_int=_whole_number)
    except json.JSONDecodeError as error:
        raise UnreadableFileError(_problem(error), _position(text, error.pos)) from None
    except RecursionError:
        raise UnreadableFileError(translate("Storage", "the brackets are nested too deeply"), _too_deep(text)) from None
    if repeating:
        place, key = _repetition(raw)
        raise UnreadableFileError(
            translate("Storage", "the key {key} stands twice").format(key=shown(key)),
            described(place, raw) or outermost(),
        )
    return raw


def _whole_number(digits: str) -> int | float:
    """Return an int, or for one beyond every bound of the format a float, which takes no time however long it is."""
    return int(digits) if len(digits) <= 20 else float(digits)


def _first_repeated(keys: Iterable[str]) -> str:
    seen: set[str] = set()
    for key in keys:
        if key in seen:
            return key
        seen.add(key)
    raise ValueError("no key stands twice")


def _repetition(raw: Json) -> tuple[Place, str]:
    """Return the place of an object in `raw` that repeats a key, none further out, and the key.

    The trail holds every container with its key and the index of the one around it: no recursion, however deep.
    """
    trail: list[tuple[int, str | int, Json]] = [(0, "", raw)]
    for index, (_, _, value) in enumerate(trail):
        if isinstance(value, _Repeating):
            return _place(trail, index), value.key
        entries = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
        trail.extend((index, key, inner) for key, inner in entries if isinstance(inner, dict | list))
    raise ValueError("no object repeats a key")


def _place(trail: list[tuple[int, str | int, Json]], index: int) -> Place:
    place: list[str | int] = []
    while index:
        index, key, _ = trail[index]
        place.append(key)
    return tuple(reversed(place))


def _problem(error: json.JSONDecodeError) -> str:
    if error.pos >= len(error.doc.rstrip()):
        return translate("Storage", "the file ends too early, as if it were cut off")
    for start, plain in _PROBLEMS:
        if error.msg.startswith(start):
            return translate("Storage", plain)
    return translate("Storage", "this is not JSON")


def _position(text: str, index: int) -> str:
    line = text.count("\n", 0, index) + 1
    column = index - text.rfind("\n", 0, index)
    return position(line, column)


def _too_deep(text: str) -> str:
    depth = 0
    for found in _BRACKET_OR_TEXT.finditer(text):
        depth += {"[": 1, "{": 1, "]": -1, "}": -1}.get(found.group(), 0)
        if depth > DEEPEST:
            return _position(text, found.start())
    return whole_file()
