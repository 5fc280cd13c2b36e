"""Three-way merge of layouts, without conflicts: ours is kept where both sides differ."""

from __future__ import annotations

from typing import Any, TypeVar

from cpm_desktop.editing.merge.element_presence import Versions, ordered_kept_versions
from cpm_desktop.model.bands import phase_spans
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.layout import MAX_COORDINATE, Box, Layout
from cpm_desktop.model.mapping import FrozenMap
from cpm_desktop.model.value import with_changes

V = TypeVar("V")


def merge_layouts(base: Scenario, ours: Scenario, theirs: Scenario, content: Scenario) -> Layout:
    """Return one layout from three versions, entry by entry, for the elements of `content`.

    A box moves with its phase where the other side moved the phase, for example by widening an earlier one.
    """
    places: dict[str, FrozenMap[Any]] = {}
    for name in Layout.model_fields:
        versions = (getattr(scenario.layout, name) for scenario in (base, ours, theirs))
        shown = getattr(content, name)
        kept = {key: _merge_placement(three) for key, three in ordered_kept_versions(*versions).items() if key in shown}
        places[name] = FrozenMap({key: place for key, place in kept.items() if place is not None})
    layout = Layout.model_validate(places)
    return _with_phase_shifts(ours, theirs, with_changes(content, layout=layout))


def _merge_placement(three: Versions[V]) -> V | None:
    """Return one layout entry from three versions: ours, unless only theirs changed it. None where it is removed."""
    return three.theirs if three.ours == three.base else three.ours


def _with_phase_shifts(ours: Scenario, theirs: Scenario, merged: Scenario) -> Layout:
    """Return the layout of `merged` with every box at the same distance from its phase's start as on its own side."""
    spans = phase_spans(merged)
    if spans == phase_spans(ours) == phase_spans(theirs):
        return merged.layout
    boxes = {}
    for side in (theirs, ours):
        own = phase_spans(side)
        for key, box in side.layout.nodes.items():
            phase = side.nodes[key].phase
            if phase in own and phase in spans and box is merged.layout.nodes.get(key):
                boxes[key] = _shifted_box(box, spans[phase].start - own[phase].start)
    return with_changes(merged.layout, nodes=merged.layout.nodes.with_entries(boxes))


def _shifted_box(box: Box, distance: float) -> Box:
    x = round(box.x + distance, 2)
    return box._replace(x=x) if x != box.x and abs(x) <= MAX_COORDINATE else box
