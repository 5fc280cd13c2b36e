"""The differences of two scenarios, as lines of text and as plain data."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from pydantic_core import to_jsonable_python

from cpm_desktop.analysis.comparison.differences import LOCATION_FIELDS, ChangedFields, ElementDifferences
from cpm_desktop.duration_format import format_duration
from cpm_desktop.editing.element_descriptions import describe_element, describe_value
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.field_labels import field_label
from cpm_desktop.perspectives.change_labels import FIELD_LABELS, MINUTE_FIELDS, SHARE_FIELDS
from cpm_desktop.storage.json_path import Json


def element_lines(before: Scenario, after: Scenario, differences: ElementDifferences) -> Iterator[str]:
    """Yield a line for each element that differs, with a sign: + added, - removed, ~ changed, > moved.

    An element that was both changed and moved has two lines.
    """
    for key in differences.added:
        yield f"+ {_element_label(after, key)}"
    for key in differences.removed:
        yield f"- {_element_label(before, key)}"
    for key in differences.changed:
        fields = {
            name: values for name, values in differences.changes[key].items() if not _is_band_field(after, key, name)
        }
        yield f"~ {_element_label(after, key)}: {_change_text(fields)}"
    for key in differences.moved:
        homes = {
            name: values
            for name, values in differences.changes.get(key, {}).items()
            if _is_band_field(after, key, name)
        }
        yield f"> {_element_label(after, key)}: {_change_text(homes) or 'position in the list changed'}"
    for group in differences.reordered:
        yield f"> {group}: order changed"


def field_lines(changes: ChangedFields) -> Iterator[str]:
    """Yield a line for each field of a scenario or document that differs."""
    for field, values in changes.items():
        yield f"~ {_change_text({field: values})}"


def elements_as_json(differences: ElementDifferences) -> dict[str, Json]:
    """Return the ids of the differing elements, in lists."""
    return {name: list(getattr(differences, name)) for name in ("added", "removed", "changed", "moved")}


def changes_as_json(changes: Mapping[str, ChangedFields]) -> dict[str, Json]:
    """Return every field that differs, by element and field, with its old and new value."""
    return {key: fields_as_json(fields) for key, fields in changes.items()}


def fields_as_json(changes: ChangedFields) -> dict[str, Json]:
    """Return every field that differs, with its old and new value."""
    return {
        field: [to_jsonable_python(before), to_jsonable_python(after)] for field, (before, after) in changes.items()
    }


def _is_band_field(scenario: Scenario, key: str, field: str) -> bool:
    return key in scenario.nodes and field in LOCATION_FIELDS


def _element_label(scenario: Scenario, key: str) -> str:
    element = scenario.element(key)
    return key if element is None else describe_element(element, scenario)


def _change_text(fields: ChangedFields) -> str:
    return "; ".join(f"{label} {before} → {after}" for label, before, after in fields_as_text(fields))


def fields_as_text(changes: ChangedFields) -> Iterator[tuple[str, str, str]]:
    """Yield the label of every field that differs, with its old and new value as text with units."""
    for name, (before, after) in changes.items():
        yield _field_label(name), _value_text(name, before), _value_text(name, after)


def _field_label(name: str) -> str:
    return FIELD_LABELS[name] if name in MINUTE_FIELDS else field_label(name).replace(".", ", ")


def _value_text(name: str, value: object) -> str:
    if name in MINUTE_FIELDS:
        return _duration_text(value)
    return _share_text(value) if name in SHARE_FIELDS else describe_value(value)


def _share_text(share: object) -> str:
    return f"{share * 100:,.10g} %" if isinstance(share, int | float) else describe_value(share)


def _duration_text(minutes: object) -> str:
    return format_duration(minutes) if isinstance(minutes, int | float) else describe_value(minutes)
