"""Readable messages for pydantic's validation errors."""

from __future__ import annotations

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from cpm_desktop.i18n import QT_TRANSLATE_NOOP, LocalizedNumber, comma_list, format_limits, or_list, translate
from cpm_desktop.model.allowed_values import allowed_values
from cpm_desktop.model.value import ID_PATTERN, FrozenModel
from cpm_desktop.storage.errors import UnreadableFileError, quote_truncated, root_location, whole_file_location
from cpm_desktop.storage.json_path import Json, JsonPath, format_json_path

MAX_REPORTED_ERRORS = 20_000
"""A file with more mistakes than this is not a damaged document, and listing them takes too long."""

_MESSAGES_BY_TYPE = {
    "missing": QT_TRANSLATE_NOOP("Storage", "this key is missing"),
    "extra_forbidden": QT_TRANSLATE_NOOP("Storage", "this key is unknown"),
    "string_type": QT_TRANSLATE_NOOP("Storage", "a text is expected here"),
    "string_unicode": QT_TRANSLATE_NOOP("Storage", "a text here contains an incomplete character"),
    "string_too_long": QT_TRANSLATE_NOOP("Storage", "this text is longer than {max_length} characters"),
    "bool_type": QT_TRANSLATE_NOOP("Storage", "true or false is expected here"),
    "int_type": QT_TRANSLATE_NOOP("Storage", "a whole number is expected here"),
    "int_parsing_size": QT_TRANSLATE_NOOP("Storage", "a whole number is expected here"),
    "int_from_float": QT_TRANSLATE_NOOP("Storage", "a whole number is expected here"),
    "float_type": QT_TRANSLATE_NOOP("Storage", "a number is expected here"),
    "finite_number": QT_TRANSLATE_NOOP("Storage", "a number that is finite is expected here"),
    "greater_than_equal": QT_TRANSLATE_NOOP("Storage", "the number is smaller than {ge}"),
    "less_than_equal": QT_TRANSLATE_NOOP("Storage", "the number is larger than {le}"),
    "list_type": QT_TRANSLATE_NOOP("Storage", "a list is expected here"),
    "tuple_type": QT_TRANSLATE_NOOP("Storage", "a list is expected here"),
    "too_long": QT_TRANSLATE_NOOP("Storage", "the list has more than {max_length} entries"),
    "dict_type": QT_TRANSLATE_NOOP("Storage", "an object is expected here"),
    "model_type": QT_TRANSLATE_NOOP("Storage", "an object is expected here"),
    "model_attributes_type": QT_TRANSLATE_NOOP("Storage", "an object is expected here"),
    "named_tuple_type": QT_TRANSLATE_NOOP("Storage", "a list of numbers is expected here"),
    "range_order": QT_TRANSLATE_NOOP("Storage", "the lower end of a range is larger than its upper end"),
    "union_tag_not_found": QT_TRANSLATE_NOOP("Storage", "this key is missing"),
}


def to_file_error(error: ValidationError, raw: Json, value_type: type[FrozenModel]) -> UnreadableFileError:
    """Return the first mistake in `raw`, which should be a `value_type`, as one sentence with its location."""
    if error.error_count() > MAX_REPORTED_ERRORS:
        return UnreadableFileError(
            translate("Storage", "more than {most:,} entries are wrong or unknown").format(
                most=LocalizedNumber(MAX_REPORTED_ERRORS)
            ),
            whole_file_location(),
        )
    first = error.errors(include_url=False, include_input=False)[0]
    path = _json_path_of(first)
    return UnreadableFileError(_problem_text(first, path, value_type), format_json_path(path, raw) or root_location())


def _id_or_text_rule(*, is_id: bool) -> str:
    if is_id:
        return translate("Storage", "an id has 1 to 64 letters, digits, dots, dashes and underscores")
    return translate("Storage", "this text contains a control character")


def _json_path_of(details: ErrorDetails) -> JsonPath:
    """Return the location of a mistake: pydantic's location without the node kind that it inserts after each node."""
    location = details["loc"]
    path = tuple(
        part
        for index, part in enumerate(location)
        if not (index == 4 and location[2] == "nodes" and isinstance(location[3], int))
    )
    return (*path, "kind") if details["type"].startswith("union_tag") else path


def _problem_text(details: ErrorDetails, path: JsonPath, value_type: type[FrozenModel]) -> str:
    kind, context = details["type"], details.get("ctx", {})
    if kind == "missing" and path and isinstance(path[-1], int):
        return translate("Storage", "a number is missing from this list")
    if kind == "value_error":
        return str(context["error"])
    if kind == "string_pattern_mismatch":
        return _id_or_text_rule(is_id=context["pattern"] == ID_PATTERN)
    if kind in {"literal_error", "union_tag_invalid"}:
        return _choices_text([repr(choice) for choice in allowed_values(value_type, details["loc"])], kind)
    if kind in _MESSAGES_BY_TYPE:
        return translate("Storage", _MESSAGES_BY_TYPE[kind]).format_map(format_limits(context))
    return translate("Storage", "this value is wrong ({problem})").format(problem=quote_truncated(details["msg"]))


def _choices_text(choices: list[str], kind: str) -> str:
    if kind == "literal_error":
        return translate("Storage", "{expected} is expected here").format(expected=or_list(choices))
    return translate("Storage", "one of {expected_tags} is expected here").format(expected_tags=comma_list(choices))
