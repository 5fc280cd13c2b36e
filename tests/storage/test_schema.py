"""The JSON Schema accepts and rejects the same files as the program, as far as a schema can."""

from __future__ import annotations

import json
import warnings
from pathlib import Path

import jsonschema
import pytest
from hypothesis import HealthCheck, given, settings

from cpm_desktop.resources import resource_path
from cpm_desktop.storage.codec import encode
from cpm_desktop.storage.schema import json_schema
from tests.strategies import documents

VERSION_1 = Path(__file__).parent / "files" / "version-1.cpm.json"
VALIDATOR = jsonschema.Draft202012Validator(json_schema())


def test_schema_is_valid_and_has_a_title():
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        schema = json_schema()
    jsonschema.Draft202012Validator.check_schema(schema)
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert schema["title"] == "CPM Desktop document"
    assert "$id" not in schema
    assert json.loads(json.dumps(schema)) == schema


@pytest.mark.parametrize(
    "path", [VERSION_1, *sorted(resource_path("samples").glob("*.cpm.json"))], ids=lambda path: path.name
)
def test_existing_files_are_valid(path):
    VALIDATOR.validate(json.loads(path.read_bytes()))


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(documents())
def test_encoded_documents_are_valid(document):
    VALIDATOR.validate(json.loads(encode(document)))


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("format",), "bpmn"),
        (("format_version",), 2),
        (("tags",), []),
        (("scenarios",), []),
        (("scenarios", 0, "id"), "no spaces"),
        (("scenarios", 0, "nodes", 1, "colour"), "red"),
        (("scenarios", 0, "nodes", 1, "kind"), "task"),
        (("scenarios", 0, "nodes", 0, "cost"), 1),
        (("scenarios", 0, "nodes", 1, "cost"), "1"),
        (("scenarios", 0, "nodes", 1, "emotion"), 3),
        (("scenarios", 0, "lanes", 0, "persona"), "Kari"),
        (("scenarios", 0, "flows", 2, "probability"), 1.5),
        (("scenarios", 0, "layout", "nodes", "A1"), [0, 0, 10]),
        (("scenarios", 0, "layout", "nodes", "A1"), {"x": 0, "y": 0, "width": 1, "height": 1}),
        (("scenarios", 0, "layout", "flows", "f1"), [[0, 0, 0]]),
        (("scenarios", 0, "layout", "lanes", "C"), 0),
    ],
    ids=str,
)
def test_invalid_values_are_rejected(path, value):
    raw = json.loads(VERSION_1.read_bytes())
    *parents, last = path
    holder = raw
    for part in parents:
        holder = holder[part]
    holder[last] = value
    assert not VALIDATOR.is_valid(raw)


@pytest.mark.parametrize("key", ["format", "format_version", "scenarios"])
def test_required_keys_must_be_present(key):
    raw = json.loads(VERSION_1.read_bytes())
    del raw[key]
    assert not VALIDATOR.is_valid(raw)
