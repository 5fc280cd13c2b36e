"""Sharing equal values between documents from different files, so that differences can be found by identity."""

from __future__ import annotations

from typing import Any, TypeVar

from cpm_desktop.model.document import ELEMENT_GROUPS, Document, Scenario
from cpm_desktop.model.layout import Layout
from cpm_desktop.model.mapping import FrozenMap
from cpm_desktop.model.value import with_changes

M = TypeVar("M", bound=FrozenMap[Any])


def with_shared_values(base: Document, side: Document) -> Document:
    """Return `side` with equal values replaced by those of `base`, so that the rules find changes by identity."""
    scenarios = [
        _share_scenario_values(base.scenarios[key], scenario) if key in base.scenarios else scenario
        for key, scenario in side.scenarios.items()
    ]
    return with_changes(side, scenarios=side.scenarios.with_elements(*scenarios))


def _share_scenario_values(base: Scenario, side: Scenario) -> Scenario:
    groups = {name: _share_entries(getattr(base, name), getattr(side, name)) for name in ELEMENT_GROUPS}
    layouts = {
        name: _share_entries(getattr(base.layout, name), getattr(side.layout, name)) for name in Layout.model_fields
    }
    return with_changes(side, **groups, layout=with_changes(side.layout, **layouts))


def _share_entries(base: M, side: M) -> M:
    same = {key: base[key] for key, value in side.items() if key in base and base[key] == value}
    shared = side.with_entries(same)
    return base if list(shared.items()) == list(base.items()) else shared
