"""The model lists the choices at the location of every validation error that asks for one."""

from __future__ import annotations

from typing import get_args

import pytest
from pydantic import ValidationError

from cpm_desktop.model.allowed_values import allowed_values
from cpm_desktop.model.document import Document, Scenario
from cpm_desktop.model.elements import LaneKind, NodeKind, Step, ValueClass


@pytest.mark.parametrize(
    ("value_type", "location", "choices"),
    [
        (Document, ("scenarios", 0, "lanes", 3, "kind"), get_args(LaneKind)),
        (Document, ("scenarios", 0, "nodes", 1, "step", "value"), get_args(ValueClass)),
        (Document, ("format_version",), (1,)),
        (Step, ("value",), get_args(ValueClass)),
        (Step, ("name",), ()),
        (Step, ("unknown",), ()),
        (Scenario, ("annotations", 0, "targets", 0), ()),
    ],
)
def test_choices_at_a_location(value_type, location, choices):
    assert allowed_values(value_type, location) == choices


def test_tags_of_a_union_are_choices():
    assert set(allowed_values(Scenario, ("nodes", 0))) == set(get_args(NodeKind))


@pytest.mark.parametrize(
    "raw",
    [
        {"id": "t", "kind": "x"},
        {"id": "t", "lanes": [{"id": "a", "kind": "x"}]},
        {"id": "t", "nodes": [{"id": "a", "kind": "x", "lane": "C"}]},
        {"id": "t", "nodes": [{"id": "a", "kind": "step", "lane": "C", "value": "x"}]},
        {"id": "t", "measures": [{"id": "a", "confidence": "x"}]},
    ],
)
def test_choices_are_those_that_pydantic_expects(raw):
    with pytest.raises(ValidationError) as caught:
        Scenario.model_validate(raw)
    details = caught.value.errors()[0]
    context = details["ctx"]
    expected = context.get("expected") or context["expected_tags"]
    choices = allowed_values(Scenario, details["loc"])
    assert choices
    assert len(choices) == expected.count("'") / 2
    assert all(repr(choice) in expected for choice in choices)
