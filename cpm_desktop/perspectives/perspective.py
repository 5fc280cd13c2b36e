"""The perspectives on a process that users can choose."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from cpm_desktop.model.filter import Filter

PerspectiveKind: TypeAlias = Literal["departments", "company", "customer", "system", "filter"]


@dataclass(frozen=True, slots=True)
class Perspective:
    """The perspective chosen by the user. It applies to every scenario of a document."""

    kind: PerspectiveKind = "departments"
    system: str = ""
    """The name of the system to show."""
    customer: str = ""
    """The lane of the customer whose eye it is; empty for all customers."""
    saved_filter: Filter | None = None
    """The filter to apply; None hides nothing."""


DEPARTMENTS = Perspective()
"""All lanes of the model: the perspective for editing."""


def filter_perspective(saved: Filter) -> Perspective:
    """Return the perspective of the audience of a saved filter."""
    return Perspective("filter", saved_filter=saved)
