"""Saved filters (V7): some lanes, some phases, some kinds of annotations, for one audience."""

from __future__ import annotations

from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Annotation, Lane
from cpm_desktop.model.filter import Filter
from cpm_desktop.perspectives.contracting.hidden_region import Cut
from cpm_desktop.perspectives.contracting.hiding import hidden_beside, lanes_shown
from cpm_desktop.perspectives.contracting.step_aggregation import waiting
from cpm_desktop.perspectives.perspective_labels import PerspectiveWords


def filter_cut(scenario: Scenario, saved: Filter, words: PerspectiveWords) -> Cut:
    """Return the cut that leaves what a filter lets pass; how long the rest takes is still told."""
    in_lanes = {node.id for node in scenario.nodes.values() if not saved.lanes or node.lane in saved.lanes}
    in_phases = {node.id for node in scenario.nodes.values() if not saved.phases or node.phase in saved.phases}
    hidden = hidden_beside(scenario, in_lanes & in_phases) if saved.lanes or saved.phases else frozenset()
    lanes = {lane for lane in scenario.lanes if not saved.lanes or lane in saved.lanes}
    lanes |= lanes_shown(scenario, hidden)

    def shows(annotation: Annotation) -> bool:
        of_kind = not saved.annotation_kinds or annotation.kind in saved.annotation_kinds
        return of_kind and (saved.internal or not annotation.internal)

    return Cut(
        hidden=hidden,
        lanes=tuple(lane for lane in scenario.lanes if lane in lanes),
        lane=Lane(id="elsewhere", name=words.elsewhere, kind="support"),
        stands_in=waiting(words.takes, words.duration),
        shows=shows,
    )
