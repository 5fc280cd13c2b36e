"""Every field of a document, and every value of its enumerations, has a label that can be translated."""

from __future__ import annotations

from typing import get_args

from cpm_desktop.model import document, elements
from cpm_desktop.model.field_labels import FIELD_LABELS, VALUE_LABELS, field_label, value_label
from cpm_desktop.model.filter import Filter
from cpm_desktop.model.value import FrozenModel

CHOICES = (
    *(elements.LaneKind, elements.NodeKind, elements.ValueClass, elements.FlowKind, elements.AnnotationKind),
    *(
        elements.AnnotationStatus,
        elements.Knowledge,
        elements.ScoreKind,
        elements.MeasureDirection,
        elements.Confidence,
    ),
    document.ScenarioKind,
)


def test_every_field_has_a_label() -> None:
    classes = [value for module in (elements, document) for value in vars(module).values() if isinstance(value, type)]
    values = {each for each in (*classes, Filter) if issubclass(each, FrozenModel)}
    assert {field for each in values for field in each.model_fields} - FIELD_LABELS.keys() == set()


def test_every_enumeration_value_has_a_label() -> None:
    values = {value for choice in CHOICES for value in get_args(choice) if value} | set(elements.CHANNELS)
    assert values - VALUE_LABELS.keys() == set()


def test_labels_are_words() -> None:
    assert field_label("wait_minutes") == "wait minutes"
    assert field_label("my_own_key") == "my own key"
    assert value_label("value_adding") == "value-adding"
    assert value_label("by pigeon") == "by pigeon"
