"""Where things are drawn, merged without ever asking: of two places, ours."""

from __future__ import annotations

from typing import Any, TypeVar

from cpm_desktop.editing.merging.presence import Versions, kept_in_order
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.layout import Layout
from cpm_desktop.model.mapping import FrozenMap

V = TypeVar("V")


def merged_layout(base: Layout, ours: Layout, theirs: Layout, content: Scenario) -> Layout:
    """Return one layout out of three versions, place by place, of what `content` has."""
    places: dict[str, FrozenMap[Any]] = {}
    for name in Layout.model_fields:
        kept = kept_in_order(getattr(base, name), getattr(ours, name), getattr(theirs, name))
        there = getattr(content, name)
        places[name] = FrozenMap(
            (key, place) for key, three in kept.items() if key in there and (place := _place(three)) is not None
        )
    return Layout.model_validate(places)


def _place(three: Versions[V]) -> V | None:
    """Return one place out of three versions; None where ours took it away, or theirs and ours left it alone."""
    return three.theirs if three.ours == three.base else three.ours
