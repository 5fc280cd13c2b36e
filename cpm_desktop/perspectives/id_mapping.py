"""Mapping of element ids between a view and the model."""

from __future__ import annotations

from collections.abc import Iterable

from cpm_desktop.perspectives.emphasis import Emphasis
from cpm_desktop.perspectives.view import View


def to_view_ids(view: View, ids: Iterable[str]) -> tuple[str, ...]:
    """Return the elements of a view that show elements of the model: the elements themselves, or their replacements.

    Elements without either are omitted. The order is kept, without duplicates.
    """
    model_ids = tuple(dict.fromkeys(ids))
    computed_by_origin: dict[str, list[str]] = {key: [] for key in model_ids if view.scenario.element(key) is None}
    if computed_by_origin:
        for computed, origins in view.origins.items():
            for origin in computed_by_origin.keys() & set(origins):
                computed_by_origin[origin].append(computed)
    return tuple(dict.fromkeys(shown for key in model_ids for shown in computed_by_origin.get(key, (key,))))


def to_model_ids(view: View, ids: Iterable[str]) -> tuple[str, ...]:
    """Return the elements of the model that elements of a view show: the elements themselves, or those they replace."""
    if not view.origins:
        return tuple(dict.fromkeys(ids))
    return tuple(dict.fromkeys(origin for key in ids for origin in view.origins.get(key, (key,))))


def emphasis_in_view(view: View, emphasis: Emphasis | None) -> Emphasis | None:
    """Return the emphasis on the elements of a view that show the highlighted elements of the model."""
    return emphasis and Emphasis(emphasis.name, frozenset(to_view_ids(view, emphasis.elements)))
