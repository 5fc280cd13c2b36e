"""The base class of all document values, the function that changes a value, and the types of its fields."""

from __future__ import annotations

from typing import Annotated, TypeVar

from pydantic import AfterValidator, BaseModel, ConfigDict, FailFast, Field, Strict, StringConstraints
from pydantic_core import PydanticCustomError


class FrozenModel(BaseModel):
    """A frozen value. An unknown key in a file is an error that names the key."""

    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False, hide_input_in_errors=True)


T = TypeVar("T", bound=FrozenModel)


def with_changes(value: T, /, **fields: object) -> T:
    """Return a validated copy of `value` with `fields` replaced. Use only this function to change values.

    Unlike `model_copy(update=…)` it validates the new fields and drops cached properties. Unchanged fields are shared.
    Raises pydantic's ValidationError where a field is unknown or wrong.
    """
    kept = {name: getattr(value, name) for name in type(value).model_fields}
    return type(value).model_validate({**kept, **fields})


ID_PATTERN = r"^[A-Za-z0-9_.-]{1,64}$"

Id = Annotated[str, StringConstraints(strict=True, pattern=ID_PATTERN)]
"""The id of an element. The same element has the same id in all scenarios."""

Text = Annotated[
    str, StringConstraints(strict=True, max_length=20_000, pattern=r"^[^\x00-\x08\x0b\x0c\x0e-\x1f\x7f]*$")
]
"""Text typed by users: any script and line breaks, but no other control characters."""

Ids = Annotated[tuple[Id, ...], FailFast()]
Texts = Annotated[tuple[Text, ...], FailFast()]

Flag = Annotated[bool, Strict()]
Minutes = Annotated[float, Strict(), Field(ge=0, le=1e9)]
"""A duration in minutes."""


def _check_range_order(ends: tuple[float, float]) -> tuple[float, float]:
    """Reject a range whose start is larger than its end."""
    if ends[0] > ends[1]:
        raise PydanticCustomError("range_order", "Input should be a range from its least to its most")
    return ends


MinutesRange = Annotated[tuple[Minutes, Minutes], AfterValidator(_check_range_order)]
"""The smallest and largest duration, in minutes."""
Amount = Annotated[float, Strict(), Field(ge=0, le=1e15)]
"""An amount of money or a number of cases."""
MeasuredValue = Annotated[float, Strict(), Field(ge=-1e15, le=1e15)]
"""A measured value in its own unit."""
Probability = Annotated[float, Strict(), Field(ge=0, le=1)]
Rating = Annotated[int, Strict(), Field(ge=1, le=10)]
"""Severity, occurrence or detection on the scale of failure mode analysis: 1 (best) to 10 (worst)."""
Emotion = Annotated[int, Strict(), Field(ge=-2, le=2)]
"""How a customer feels: −2 (bad) to 2 (good)."""
SampleSize = Annotated[int, Strict(), Field(ge=0, le=10**12)]
