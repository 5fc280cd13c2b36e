"""Every field of a document, and every value that one chooses, has a name that reaches translators."""

from __future__ import annotations

from typing import get_args

from cpm_desktop.model import document, elements
from cpm_desktop.model.field_labels import FIELDS, VALUES, field_name, value_name
from cpm_desktop.model.filter import Filter
from cpm_desktop.model.value import Value

CHOICES = (
    *(elements.LaneKind, elements.NodeKind, elements.ValueClass, elements.FlowKind, elements.AnnotationKind),
    *(elements.Status, elements.Knowledge, elements.Score, elements.Direction, elements.Confidence),
    document.ScenarioKind,
)


def test_every_field_has_a_name() -> None:
    classes = [value for module in (elements, document) for value in vars(module).values() if isinstance(value, type)]
    values = {each for each in (*classes, Filter) if issubclass(each, Value)}
    assert {field for each in values for field in each.model_fields} - FIELDS.keys() == set()


def test_every_choice_has_a_name() -> None:
    values = {value for choice in CHOICES for value in get_args(choice) if value} | set(elements.CHANNELS)
    assert values - VALUES.keys() == set()


def test_names_are_words() -> None:
    assert field_name("wait_minutes") == "wait minutes"
    assert field_name("my_own_key") == "my own key"
    assert value_name("value_adding") == "value-adding"
    assert value_name("by pigeon") == "by pigeon"
