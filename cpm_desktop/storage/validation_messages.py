"""Readable messages for pydantic's validation errors."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TypeAlias

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from cpm_desktop.i18n import QT_TRANSLATE_NOOP, LocalizedNumber, comma_list, or_list, translate
from cpm_desktop.storage.errors import UnreadableFileError, quote_truncated, root_location, whole_file_location
from cpm_desktop.storage.json_path import Json, JsonPath, format_json_path

ErrorContext: TypeAlias = Mapping[str, object]

_QUOTED = re.compile(r"'[^']*'")

MAX_REPORTED_ERRORS = 20_000
"""A file with more mistakes than this is not a damaged document, and listing them takes too long."""

_MESSAGES_BY_TYPE = {
    "missing": QT_TRANSLATE_NOOP("Storage", "this key is missing"),
    "extra_forbidden": QT_TRANSLATE_NOOP("Storage", "this key is unknown"),
    "string_type": QT_TRANSLATE_NOOP("Storage", "a text is expected here"),
    "string_too_long": QT_TRANSLATE_NOOP("Storage", "this text is longer than {max_length} characters"),
    "bool_type": QT_TRANSLATE_NOOP("Storage", "true or false is expected here"),
    "int_type": QT_TRANSLATE_NOOP("Storage", "a whole number is expected here"),
    "int_parsing_size": QT_TRANSLATE_NOOP("Storage", "a whole number is expected here"),
    "int_from_float": QT_TRANSLATE_NOOP("Storage", "a whole number is expected here"),
    "float_type": QT_TRANSLATE_NOOP("Storage", "a number is expected here"),
    "finite_number": QT_TRANSLATE_NOOP("Storage", "a number that is finite is expected here"),
    "greater_than_equal": QT_TRANSLATE_NOOP("Storage", "the number is smaller than {ge}"),
    "less_than_equal": QT_TRANSLATE_NOOP("Storage", "the number is larger than {le}"),
    "literal_error": QT_TRANSLATE_NOOP("Storage", "{expected} is expected here"),
    "list_type": QT_TRANSLATE_NOOP("Storage", "a list is expected here"),
    "tuple_type": QT_TRANSLATE_NOOP("Storage", "a list is expected here"),
    "too_long": QT_TRANSLATE_NOOP("Storage", "the list has more than {max_length} entries"),
    "dict_type": QT_TRANSLATE_NOOP("Storage", "an object is expected here"),
    "model_type": QT_TRANSLATE_NOOP("Storage", "an object is expected here"),
    "model_attributes_type": QT_TRANSLATE_NOOP("Storage", "an object is expected here"),
    "named_tuple_type": QT_TRANSLATE_NOOP("Storage", "a list of numbers is expected here"),
    "range_order": QT_TRANSLATE_NOOP("Storage", "the least of a range is larger than its most"),
    "union_tag_not_found": QT_TRANSLATE_NOOP("Storage", "this key is missing"),
    "union_tag_invalid": QT_TRANSLATE_NOOP("Storage", "one of {expected_tags} is expected here"),
}


def to_file_error(error: ValidationError, raw: Json) -> UnreadableFileError:
    """Return the first mistake of `error`, found in `raw`, as one sentence with its location."""
    if error.error_count() > MAX_REPORTED_ERRORS:
        return UnreadableFileError(
            translate("Storage", "more than {most:,} entries are wrong or unknown").format(
                most=LocalizedNumber(MAX_REPORTED_ERRORS)
            ),
            whole_file_location(),
        )
    first = error.errors(include_url=False, include_input=False)[0]
    path = _json_path_of(first)
    return UnreadableFileError(_problem_text(first, path), format_json_path(path, raw) or root_location())


def _id_or_text_rule(*, is_id: bool) -> str:
    if is_id:
        return translate("Storage", "an id has 1 to 64 letters, digits, dots, dashes and underscores")
    return translate("Storage", "this text holds a control character")


def _json_path_of(details: ErrorDetails) -> JsonPath:
    """Return the location of a mistake: pydantic's location without the node kind that it inserts after each node."""
    location = details["loc"]
    path = tuple(
        part
        for index, part in enumerate(location)
        if not (index == 4 and location[2] == "nodes" and isinstance(location[3], int))
    )
    return (*path, "kind") if details["type"].startswith("union_tag") else path


def _problem_text(details: ErrorDetails, path: JsonPath) -> str:
    kind, context = details["type"], details.get("ctx", {})
    if kind == "missing" and path and isinstance(path[-1], int):
        return translate("Storage", "a number is missing from this list")
    if kind == "value_error":
        return str(context["error"])
    if kind == "string_unicode":
        return translate("Storage", "a text here holds half a character")
    if kind == "string_pattern_mismatch":
        return _id_or_text_rule(is_id="64" in str(context["pattern"]))
    if kind in _MESSAGES_BY_TYPE:
        return translate("Storage", _MESSAGES_BY_TYPE[kind]).format_map(
            {key: _context_text(key, value) for key, value in context.items()}
        )
    return translate("Storage", "this value is wrong ({problem})").format(problem=quote_truncated(details["msg"]))


def _context_text(key: str, value: object) -> str:
    """Return a value from the error's context as text for a sentence. Pydantic lists expected values in English."""
    match value:
        case int():
            return str(LocalizedNumber(value))
        case float():
            return str(LocalizedNumber(int(value) if value.is_integer() else value))
    allowed = _QUOTED.findall(str(value))
    return or_list(allowed) if key == "expected" else comma_list(allowed)
