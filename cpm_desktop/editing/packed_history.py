"""Packs documents of the history: an old one keeps only its differences from its neighbour."""

from __future__ import annotations

from collections.abc import Iterator

from cpm_desktop.model.document import ELEMENT_GROUPS, Document, Scenario
from cpm_desktop.model.layout import Layout
from cpm_desktop.model.mapping import FrozenMap


def pack_document(document: Document, neighbour: Document) -> None:
    """Pack the maps of `document` that differ from those of its neighbour in the history; both stay the same values."""
    kept = {id(found) for scenario in neighbour.scenarios.values() for found in _maps(scenario)}
    for scenario_id, scenario in document.scenarios.items():
        other = neighbour.scenarios.get(scenario_id)
        if other is None or other is scenario:
            continue
        for own, base in zip(_maps(scenario), _maps(other), strict=True):
            if id(own) not in kept:
                own.pack(base)


def _maps(scenario: Scenario) -> Iterator[FrozenMap[object]]:
    """Yield every map of a scenario, always in the same order."""
    for name in ELEMENT_GROUPS:
        yield getattr(scenario, name)
    for name in Layout.model_fields:
        yield getattr(scenario.layout, name)
