"""Three documents that were read from three files share what is the same in them, so that identity tells again."""

from __future__ import annotations

from typing import Any, TypeVar

from cpm_desktop.model.document import GROUPS, Document, Scenario
from cpm_desktop.model.layout import Layout
from cpm_desktop.model.mapping import FrozenMap
from cpm_desktop.model.value import changed

M = TypeVar("M", bound=FrozenMap[Any])


def sharing(base: Document, side: Document) -> Document:
    """Return `side` with the very values of `base` wherever they are equal; settling finds by identity what changed."""
    scenarios = [
        _scenario(base.scenarios[key], scenario) if key in base.scenarios else scenario
        for key, scenario in side.scenarios.items()
    ]
    return changed(side, scenarios=side.scenarios.put(*scenarios))


def _scenario(base: Scenario, side: Scenario) -> Scenario:
    groups = {name: _entries(getattr(base, name), getattr(side, name)) for name in GROUPS}
    layouts = {name: _entries(getattr(base.layout, name), getattr(side.layout, name)) for name in Layout.model_fields}
    return changed(side, **groups, layout=changed(side.layout, **layouts))


def _entries(base: M, side: M) -> M:
    same = {key: base[key] for key, value in side.items() if key in base and base[key] == value}
    shared = side.merged(same)
    return base if list(shared.items()) == list(base.items()) else shared
