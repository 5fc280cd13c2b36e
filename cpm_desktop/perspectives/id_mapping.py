"""From what a view shows to the model and back: which computed elements stand for which elements."""

from __future__ import annotations

from collections.abc import Iterable

from cpm_desktop.perspectives.emphasis import Emphasis
from cpm_desktop.perspectives.view import View


def shown_as(view: View, ids: Iterable[str]) -> tuple[str, ...]:
    """Return the elements of a view that show elements of the model: these themselves, or else what stands for them.

    What is neither shown nor stood for is left out; the order stays, and nothing comes twice.
    """
    wanted = tuple(dict.fromkeys(ids))
    standing: dict[str, list[str]] = {key: [] for key in wanted if view.scenario.element(key) is None}
    if standing:
        for computed, origins in view.stands_for.items():
            for origin in standing.keys() & set(origins):
                standing[origin].append(computed)
    return tuple(dict.fromkeys(shown for key in wanted for shown in standing.get(key, (key,))))


def stood_for(view: View, ids: Iterable[str]) -> tuple[str, ...]:
    """Return the elements of the model that elements of a view show: these themselves, or what they stand for."""
    if not view.stands_for:
        return tuple(dict.fromkeys(ids))
    return tuple(dict.fromkeys(origin for key in ids for origin in view.stands_for.get(key, (key,))))


def emphasis_within(view: View, emphasis: Emphasis | None) -> Emphasis | None:
    """Return the emphasis on those elements of a view that show the ones which stand out in the model."""
    return emphasis and Emphasis(emphasis.name, frozenset(shown_as(view, emphasis.elements)))
