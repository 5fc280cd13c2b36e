"""A document and its bytes are equivalent, for any document."""

from __future__ import annotations

import gc
import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from pydantic import BaseModel

from cpm_desktop.model.document import Document, Scenario
from cpm_desktop.model.elements import Annotation, Decision, Flow, Lane, Measure, Persona, Phase, Step, Variant
from cpm_desktop.model.filter import Filter
from cpm_desktop.model.layout import Box, Layout, Point
from cpm_desktop.model.mapping import FrozenMap
from cpm_desktop.model.value import with_changes
from cpm_desktop.resources import resource_path
from cpm_desktop.storage.codec import decode, encode
from tests.strategies import documents, plain_documents

VERSION_1 = Path(__file__).parent / "files" / "version-1.cpm.json"
"""Only ever extended by new keys: files like this one must stay readable for ever."""

ANY_DOCUMENT = settings(max_examples=50, deadline=None, suppress_health_check=list(HealthCheck))


@ANY_DOCUMENT
@given(documents())
def test_decoding_restores_the_encoded_document(document):
    data = encode(document)
    assert decode(data) == document
    assert encode(decode(data)) == data


@ANY_DOCUMENT
@given(plain_documents())
def test_any_json_formatting_gives_the_same_bytes(plain):
    compact = json.dumps(plain, indent=None, ensure_ascii=True).encode()
    assert encode(decode(compact)) == encode(Document.model_validate(plain))


@ANY_DOCUMENT
@given(documents())
def test_encoded_bytes_are_utf_8_lines_without_defaults(document):
    data = encode(document)
    text = data.decode("utf-8")
    assert text.endswith("}\n")
    assert "\r" not in text
    assert not [line for line in text.split("\n") if line != line.rstrip(" ")]
    assert json.loads(text)["format_version"] == 1
    for scenario in json.loads(text)["scenarios"]:
        assert not {"notes", "source"} & {key for key, value in scenario.items() if value == ""}
        assert [] not in scenario.values()


def test_version_1_file_is_written_unchanged():
    data = VERSION_1.read_bytes()
    assert encode(decode(data)) == data


def test_version_1_file_has_every_key():
    text = VERSION_1.read_text(encoding="utf-8")
    nodes = (Step, Decision)
    kinds = (Document, Scenario, Phase, Lane, Persona, *nodes, Flow, Annotation, Measure, Variant, Layout, Filter)
    assert [(kind.__name__, key) for kind in kinds for key in _keys(kind) if f'"{key}": ' not in text] == []


@pytest.mark.parametrize("path", sorted(resource_path("samples").glob("*.cpm.json")), ids=lambda path: path.name)
def test_samples_are_canonical(path):
    data = path.read_bytes()
    assert encode(decode(data)) == data


def test_encoding_of_numbers_and_text_is_canonical():
    layout = Layout(
        nodes=FrozenMap({"A": Box(1.0, 2.499, 120.25, 60.0)}),
        flows=FrozenMap({"f": (Point(1.0, 2.0), Point(3.5, -0.001))}),
    )
    document = decode(
        b"""{"format": "cpm-desktop", "format_version": 1, "scenarios": [{"id": "t", "annual_cost": 1e-7,
        "name": "\\u00e9 \\/", "annual_cases": 1E3, "lanes": [{"kind": "customer", "id": "C"}],
        "nodes": [{"lane": "C", "data": ["b", "a"], "id": "A", "kind": "step"}],
        "flows": [{"id": "f", "source": "A", "target": "A"}]}]}"""
    )
    scenario = document.scenarios["t"]
    moved = with_changes(document, scenarios=document.scenarios.with_elements(with_changes(scenario, layout=layout)))
    assert encode(moved).decode() == EXPECTED


EXPECTED = """{
  "format": "cpm-desktop",
  "format_version": 1,
  "scenarios": [
    {
      "id": "t",
      "name": "é /",
      "annual_cases": 1000,
      "annual_cost": 0.0000001,
      "lanes": [
        {
          "id": "C",
          "kind": "customer"
        }
      ],
      "nodes": [
        {
          "id": "A",
          "kind": "step",
          "lane": "C",
          "data": ["b", "a"]
        }
      ],
      "flows": [
        {
          "id": "f",
          "source": "A",
          "target": "A"
        }
      ],
      "layout": {
        "nodes": {
          "A": [1, 2.5, 120.25, 60]
        },
        "flows": {
          "f": [[1, 2], [3.5, 0]]
        }
      }
    }
  ]
}
"""


def test_byte_order_mark_is_accepted_and_dropped():
    data = VERSION_1.read_bytes()
    assert encode(decode(b"\xef\xbb\xbf" + data)) == data


def test_the_order_of_elements_is_kept():
    data = VERSION_1.read_bytes()
    document = decode(data)
    lanes = document.scenarios["today"].lanes
    reordered = with_changes(document.scenarios["today"], lanes=lanes.with_order(["C", *reversed(list(lanes)[1:])]))
    result = decode(encode(with_changes(document, scenarios=document.scenarios.with_elements(reordered))))
    assert list(result.scenarios["today"].lanes) == ["C", "P", "S", "H", "B", "W"]


@pytest.mark.parametrize("enabled", [True, False])
def test_reading_and_writing_leave_the_garbage_collector_alone(enabled):
    was_enabled = gc.isenabled()
    try:
        (gc.enable if enabled else gc.disable)()
        decode(encode(decode(VERSION_1.read_bytes())))
        assert gc.isenabled() == enabled
    finally:
        (gc.enable if was_enabled else gc.disable)()


def _keys(kind: type[BaseModel]) -> list[str]:
    return list(kind.model_fields)
