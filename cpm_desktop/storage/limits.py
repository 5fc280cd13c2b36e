"""Size limits of files.

They are generous for any process that users draw, and small enough to reject a hostile file quickly instead of filling
the memory. All limits are checked before the data is converted to model values.
"""

from __future__ import annotations

from cpm_desktop.i18n import LocalizedNumber, translate
from cpm_desktop.model.document import ELEMENT_GROUPS
from cpm_desktop.storage.errors import UnreadableFileError, whole_file_location
from cpm_desktop.storage.json_path import Json

MAX_BYTES = 64 * 1024 * 1024
"""The largest file, in bytes; 10,000 steps take about 5 MB."""
MAX_COMMAS = 3_000_000
"""The most commas in a file: a cheap estimate of its number of values before it is parsed."""
MAX_SCENARIOS = 1_000
MAX_ELEMENTS = 200_000
"""The most phases, lanes, nodes, flows, annotations, measures and variants of all scenarios; also of layout entries."""
MAX_KEYS = 100
"""The most keys of an object, known or unknown; the largest object, a step, has 20."""


def oversize_problem(data: bytes) -> str | None:
    """Return why `data` is too large for a document, as the end of a sentence, or None."""
    if len(data) > MAX_BYTES:
        return translate("Storage", "the file is larger than {size} MB").format(
            size=LocalizedNumber(MAX_BYTES // 1024**2)
        )
    if data.count(b",") > MAX_COMMAS:
        return translate("Storage", "the file contains more than {most:,} values").format(
            most=LocalizedNumber(MAX_COMMAS)
        )
    return None


def check_size(raw: dict[str, Json]) -> None:
    """Raise UnreadableFileError where `raw` exceeds a limit.

    This also limits the number of mistakes, and so the time and memory to find the first one.
    """
    scenarios = _list_entries(raw.get("scenarios"))
    if len(scenarios) > MAX_SCENARIOS:
        problem = translate("Storage", "there are more than {most:,} scenarios")
        raise UnreadableFileError(problem.format(most=LocalizedNumber(MAX_SCENARIOS)), "scenarios")
    elements = [
        element
        for scenario in scenarios
        for group in ELEMENT_GROUPS
        for element in _list_entries(_value_at(scenario, group))
    ]
    if len(elements) > MAX_ELEMENTS:
        problem = translate("Storage", "there are more than {most:,} elements")
        raise UnreadableFileError(problem.format(most=LocalizedNumber(MAX_ELEMENTS)), "scenarios")
    filters = _list_entries(raw.get("filters"))
    if len(filters) > MAX_SCENARIOS:
        problem = translate("Storage", "there are more than {most:,} filters")
        raise UnreadableFileError(problem.format(most=LocalizedNumber(MAX_SCENARIOS)), "filters")
    layouts = [_value_at(scenario, "layout") for scenario in scenarios]
    if sum(_key_count(_value_at(layout, group)) for layout in layouts for group in ELEMENT_GROUPS) > MAX_ELEMENTS:
        problem = translate("Storage", "the layouts place more than {most:,} elements")
        raise UnreadableFileError(problem.format(most=LocalizedNumber(MAX_ELEMENTS)), "scenarios")
    personas = [_value_at(element, "persona") for element in elements]
    objects = [raw, raw.get("meta"), *scenarios, *layouts, *elements, *personas, *filters]
    if any(_key_count(data_object) > MAX_KEYS for data_object in objects):
        problem = translate("Storage", "an object in it has more than {most} keys")
        raise UnreadableFileError(problem.format(most=LocalizedNumber(MAX_KEYS)), whole_file_location())


def _list_entries(value: Json) -> list[Json]:
    return value if isinstance(value, list) else []


def _value_at(value: Json, key: str) -> Json:
    return value.get(key) if isinstance(value, dict) else None


def _key_count(value: Json) -> int:
    return len(value) if isinstance(value, dict) else 0
