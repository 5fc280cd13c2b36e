"""The values that the model allows at the location of a validation error."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from types import UnionType
from typing import Annotated, Literal, Union, get_args, get_origin

from cpm_desktop.model.value import FrozenModel


def allowed_values(value_type: type[FrozenModel], location: Sequence[int | str]) -> tuple[object, ...]:
    """Return the choices at a location within a value of a type: `("lanes", 3, "kind")` in a scenario.

    For a union of values these are the tags; empty where the model does not list the choices.
    """
    annotations: list[object] = [value_type]
    for key in location:
        annotations = [inner for annotation in annotations for inner in _annotations_at(annotation, key)]
    return tuple(choice for annotation in annotations for choice in _choices(annotation))


def _annotations_at(annotation: object, key: int | str) -> Iterator[object]:
    """Yield the annotations of the field or the tag `key` of a value, or of the entries of a collection."""
    for alternative in _alternatives(annotation):
        if isinstance(alternative, type) and issubclass(alternative, FrozenModel):
            if key in _choices(alternative):
                yield alternative
            elif key in alternative.model_fields:
                yield alternative.model_fields[str(key)].annotation
        elif get_origin(alternative) is not Literal:
            yield from get_args(alternative)[:1]


def _choices(annotation: object) -> Iterator[object]:
    for alternative in _alternatives(annotation):
        if get_origin(alternative) is Literal:
            yield from get_args(alternative)
        elif isinstance(alternative, type) and issubclass(alternative, FrozenModel):
            tag = alternative.model_fields.get("kind")
            yield from _choices(tag.annotation) if tag is not None else ()


def _alternatives(annotation: object) -> Iterator[object]:
    """Yield the members of a union, or the annotation itself, without metadata."""
    origin = get_origin(annotation)
    if origin is Annotated:
        yield from _alternatives(get_args(annotation)[0])
    elif origin in {Union, UnionType}:
        for member in get_args(annotation):
            yield from _alternatives(member)
    else:
        yield annotation
