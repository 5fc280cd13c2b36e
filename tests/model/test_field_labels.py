"""Every field of a document has a label that can be translated."""

from __future__ import annotations

from cpm_desktop.model import document, elements
from cpm_desktop.model.field_labels import FIELD_LABELS, field_label
from cpm_desktop.model.filter import Filter
from cpm_desktop.model.value import FrozenModel


def test_every_field_has_a_label() -> None:
    classes = [value for module in (elements, document) for value in vars(module).values() if isinstance(value, type)]
    values = {each for each in (*classes, Filter) if issubclass(each, FrozenModel)}
    assert {field for each in values for field in each.model_fields} - FIELD_LABELS.keys() == set()


def test_labels_are_words() -> None:
    assert field_label("wait_minutes") == "wait minutes"
    assert field_label("my_own_key") == "my own key"
