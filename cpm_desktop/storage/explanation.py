"""What pydantic found wrong, in the words of the people who use the program."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from cpm_desktop.storage.errors import UnreadableFileError, shown
from cpm_desktop.storage.json_writing import number
from cpm_desktop.storage.places import Json, Place, described

Context: TypeAlias = Mapping[str, object]

MOST_EXPLAINED = 20_000
"""With more mistakes than this a file is no damaged document but something else, and listing them takes too long."""

_ID_RULE = "an id has 1 to 64 letters, digits, dots, dashes and underscores"
_PROBLEMS = {
    "missing": "this key is missing",
    "extra_forbidden": "this key is unknown",
    "string_type": "a text is expected here",
    "string_too_long": "this text is longer than {max_length} characters",
    "bool_type": "true or false is expected here",
    "int_type": "a whole number is expected here",
    "int_from_float": "a whole number is expected here",
    "float_type": "a number is expected here",
    "finite_number": "a number that is finite is expected here",
    "greater_than_equal": "the number is smaller than {ge}",
    "less_than_equal": "the number is larger than {le}",
    "literal_error": "{expected} is expected here",
    "list_type": "a list is expected here",
    "tuple_type": "a list is expected here",
    "too_long": "the list has more than {max_length} entries",
    "dict_type": "an object is expected here",
    "model_type": "an object is expected here",
    "model_attributes_type": "an object is expected here",
    "named_tuple_type": "a list of numbers is expected here",
    "range_order": "the least of a range is larger than its most",
    "union_tag_not_found": "this key is missing",
    "union_tag_invalid": "one of {expected_tags} is expected here",
}


def explained(error: ValidationError, raw: Json) -> UnreadableFileError:
    """Return the first mistake of `error`, found in `raw`, as one sentence with its place."""
    if error.error_count() > MOST_EXPLAINED:
        return UnreadableFileError(f"more than {MOST_EXPLAINED:,} entries are wrong or unknown", "the whole file")
    first = error.errors(include_url=False, include_input=False)[0]
    place = _place(first)
    return UnreadableFileError(_problem(first, place), described(place, raw) or "the outermost object")


def _place(details: ErrorDetails) -> Place:
    """Return where the mistake stands: pydantic's location, but for the kind that it puts behind each node."""
    location = details["loc"]
    place = tuple(
        part
        for index, part in enumerate(location)
        if not (index == 4 and location[2] == "nodes" and isinstance(location[3], int))
    )
    return (*place, "kind") if details["type"].startswith("union_tag") else place


def _problem(details: ErrorDetails, place: Place) -> str:
    kind, context = details["type"], details.get("ctx", {})
    if kind == "missing" and place and isinstance(place[-1], int):
        return "a number is missing from this list"
    if kind == "value_error":
        return str(context["error"])
    if kind == "string_unicode":
        return "a text here holds half a character"
    if kind == "string_pattern_mismatch":
        return _ID_RULE if "64" in str(context["pattern"]) else "this text holds a control character"
    if kind in _PROBLEMS:
        return _PROBLEMS[kind].format_map({key: _plain(value) for key, value in context.items()})
    return f"this value is wrong ({shown(details['msg'])})"


def _plain(value: object) -> str:
    return number(value) if isinstance(value, float) else str(value)
