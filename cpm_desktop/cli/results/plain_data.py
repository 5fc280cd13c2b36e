"""Results of analyses as plain data for JSON."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass

from cpm_desktop.storage.json_path import Json


def fields_as_json(value: object) -> dict[str, Json]:
    """Return the fields of a value, or the entries of a mapping, as plain data."""
    if isinstance(value, Mapping):
        return {str(key): to_plain_data(entry) for key, entry in value.items()}
    if not is_dataclass(value):
        raise TypeError(f"{type(value).__name__} has no fields")
    return {field.name.rstrip("_"): to_plain_data(getattr(value, field.name)) for field in fields(value)}


def to_plain_data(value: object) -> Json:
    """Return a result of an analysis as plain data: values as fields by name, mappings by key."""
    if is_dataclass(value) or isinstance(value, Mapping):
        return dict(fields_as_json(value))
    if isinstance(value, list | tuple):
        return [to_plain_data(entry) for entry in value]
    if value is None or isinstance(value, str | int | float):
        return value
    raise TypeError(f"{type(value).__name__} has no plain form")
