"""The base of every value in a document, the one way to change one, and the kinds of its plain fields."""

from __future__ import annotations

from typing import Annotated, TypeVar

from pydantic import AfterValidator, BaseModel, ConfigDict, FailFast, Field, Strict, StringConstraints
from pydantic_core import PydanticCustomError


class FrozenModel(BaseModel):
    """A frozen value with no fields but its own: an unknown key in a file is an error that names it."""

    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False, hide_input_in_errors=True)


T = TypeVar("T", bound=FrozenModel)


def with_changes(value: T, /, **fields: object) -> T:
    """Return a validated copy of `value` with `fields` replaced: the one way to change a value.

    Unlike `model_copy(update=…)` it checks the new fields, and it forgets cached properties. Fields that stay are
    shared. Raises pydantic's ValidationError where a field is unknown or wrong.
    """
    kept = {name: getattr(value, name) for name in type(value).model_fields}
    return type(value).model_validate({**kept, **fields})


Id = Annotated[str, StringConstraints(strict=True, pattern=r"^[A-Za-z0-9_.-]{1,64}$")]
"""What identifies an element: the same thing keeps its id across scenarios."""

Text = Annotated[
    str, StringConstraints(strict=True, max_length=20_000, pattern=r"^[^\x00-\x08\x0b\x0c\x0e-\x1f\x7f]*$")
]
"""Words of a person: any script and line breaks, but no other control characters."""

Ids = Annotated[tuple[Id, ...], FailFast()]
Texts = Annotated[tuple[Text, ...], FailFast()]

Flag = Annotated[bool, Strict()]
Minutes = Annotated[float, Strict(), Field(ge=0, le=1e9)]
"""A duration in minutes."""


def _check_range_order(ends: tuple[float, float]) -> tuple[float, float]:
    """Refuse a range whose ends are the wrong way round."""
    if ends[0] > ends[1]:
        raise PydanticCustomError("range_order", "Input should be a range from its least to its most")
    return ends


MinutesRange = Annotated[tuple[Minutes, Minutes], AfterValidator(_check_range_order)]
"""The least and the most that a duration may be, in minutes."""
Amount = Annotated[float, Strict(), Field(ge=0, le=1e15)]
"""A sum of money or a number of cases."""
MeasuredValue = Annotated[float, Strict(), Field(ge=-1e15, le=1e15)]
"""A measured value in its own unit."""
Probability = Annotated[float, Strict(), Field(ge=0, le=1)]
Rating = Annotated[int, Strict(), Field(ge=1, le=10)]
"""Severity, occurrence or detection on the scale of failure mode analysis: 1 (best) to 10 (worst)."""
Emotion = Annotated[int, Strict(), Field(ge=-2, le=2)]
"""How a customer feels: −2 (bad) to 2 (good)."""
SampleSize = Annotated[int, Strict(), Field(ge=0, le=10**12)]
