"""What differs between two scenarios, as lines for a person and as plain data."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from pydantic_core import to_jsonable_python

from cpm_desktop.analysis.comparing.differences import HOMES, Changes, Differences
from cpm_desktop.editing.wording import named, worded
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.field_labels import field_name
from cpm_desktop.storage.json_path import Json


def element_lines(before: Scenario, after: Scenario, found: Differences) -> Iterator[str]:
    """Yield a line for each element that differs, with a sign: + added, - removed, ~ changed, > moved.

    What was both changed and moved has a line for each.
    """
    for key in found.added:
        yield f"+ {_called(after, key)}"
    for key in found.removed:
        yield f"- {_called(before, key)}"
    for key in found.changed:
        fields = {name: values for name, values in found.changes[key].items() if not _is_home(after, key, name)}
        yield f"~ {_called(after, key)}: {_changes(fields)}"
    for key in found.moved:
        homes = {name: values for name, values in found.changes.get(key, {}).items() if _is_home(after, key, name)}
        yield f"> {_called(after, key)}: {_changes(homes) or 'stands elsewhere among the others'}"
    for group in found.reordered:
        yield f"> {group} stand in another order"


def field_lines(changes: Changes) -> Iterator[str]:
    """Yield a line for each field of a scenario or document that differs."""
    for field, values in changes.items():
        yield f"~ {_changes({field: values})}"


def elements_as_json(found: Differences) -> dict[str, Json]:
    """Return the ids of what differs, in lists."""
    return {name: list(getattr(found, name)) for name in ("added", "removed", "changed", "moved")}


def changes_as_json(changes: Mapping[str, Changes]) -> dict[str, Json]:
    """Return every field that differs, by element and field: what it was and what it is."""
    return {key: fields_as_json(fields) for key, fields in changes.items()}


def fields_as_json(changes: Changes) -> dict[str, Json]:
    """Return every field that differs: what it was and what it is."""
    return {
        field: [to_jsonable_python(before), to_jsonable_python(after)] for field, (before, after) in changes.items()
    }


def _is_home(scenario: Scenario, key: str, field: str) -> bool:
    return key in scenario.nodes and field in HOMES


def _called(scenario: Scenario, key: str) -> str:
    element = scenario.element(key)
    return key if element is None else named(element, scenario)


def _changes(fields: Changes) -> str:
    return "; ".join(
        f"{field_name(name).replace('.', ', ')} {worded(before)} → {worded(after)}"
        for name, (before, after) in fields.items()
    )
