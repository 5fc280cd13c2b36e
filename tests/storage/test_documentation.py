"""docs/file-format.md agrees with the schema."""

from __future__ import annotations

import re
from pathlib import Path

from cpm_desktop.storage import limits
from cpm_desktop.storage.codec import decode, encode
from cpm_desktop.storage.json_path import Json
from cpm_desktop.storage.schema import json_schema

TEXT = (Path(__file__).parents[2] / "docs" / "file-format.md").read_text(encoding="utf-8")


def test_documented_example_is_canonical():
    example = re.findall(r"```json\n(.*?)```", TEXT, re.DOTALL)[0].encode()
    assert encode(decode(example)) == example


def test_every_key_and_value_is_documented():
    assert (
        sorted(word for word in schema_words(json_schema()) if not re.search(rf'(`|"|\*\*){word}(`|"|\*\*)', TEXT))
        == []
    )


def schema_words(schema: Json) -> set[str]:
    """Return every key of the schema and every value of its enumerations, except the empty one."""
    if isinstance(schema, list):
        return set().union(*map(schema_words, schema))
    if not isinstance(schema, dict):
        return set()
    named = [schema.get("properties"), schema.get("enum"), [schema.get("const")]]
    words = {word for group in named if isinstance(group, dict | list) for word in group if isinstance(word, str)}
    return (words - {""}).union(*map(schema_words, schema.values()))


def test_documented_limits_match_the_program():
    sizes = (limits.MAX_COMMAS, limits.MAX_SCENARIOS, limits.MAX_ELEMENTS, limits.MAX_KEYS)
    assert [size for size in sizes if f"| {size:,} |" not in TEXT] == []
    assert f"| {limits.MAX_BYTES // 1024**2} MB |" in TEXT
