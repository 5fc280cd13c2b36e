"""The fields of elements that refer to other elements by id."""

from __future__ import annotations

from collections.abc import Iterator

from cpm_desktop.model.document import Element
from cpm_desktop.model.elements import Annotation, Flow, Measure, NodeBase, Variant

REFERENCE_FIELDS: dict[type, tuple[str, ...]] = {
    NodeBase: ("lane", "phase"),
    Flow: ("source", "target"),
    Annotation: ("targets", "leads_to"),
    Measure: ("targets",),
    Variant: ("flows",),
}


def reference_fields(element: Element) -> tuple[str, ...]:
    """Return the names of the fields of `element` that hold ids."""
    return next((fields for sort, fields in REFERENCE_FIELDS.items() if isinstance(element, sort)), ())


def references(element: Element) -> Iterator[tuple[str, str]]:
    """Yield the field and the id of every element that `element` refers to; each id once per field."""
    for field in reference_fields(element):
        value = getattr(element, field)
        if value is not None:
            for key in dict.fromkeys((value,) if isinstance(value, str) else value):
                yield field, key
