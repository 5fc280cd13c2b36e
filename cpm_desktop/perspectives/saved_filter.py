"""Saved filters: some lanes, phases and kinds of annotations for one audience."""

from __future__ import annotations

from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Annotation, Lane
from cpm_desktop.model.filter import Filter
from cpm_desktop.perspectives.contraction.hidden_nodes import lanes_with_work, nodes_to_hide
from cpm_desktop.perspectives.contraction.hidden_region import HiddenRegion
from cpm_desktop.perspectives.contraction.step_aggregation import as_waiting_step
from cpm_desktop.perspectives.perspective_labels import PerspectiveLabels


def filter_region(scenario: Scenario, saved: Filter, labels: PerspectiveLabels) -> HiddenRegion:
    """Return the region that a filter hides. Its duration is still shown."""
    in_lanes = {node.id for node in scenario.nodes.values() if not saved.lanes or node.lane in saved.lanes}
    in_phases = {node.id for node in scenario.nodes.values() if not saved.phases or node.phase in saved.phases}
    hidden = nodes_to_hide(scenario, in_lanes & in_phases) if saved.lanes or saved.phases else frozenset()
    lanes = {lane for lane in scenario.lanes if not saved.lanes or lane in saved.lanes}
    lanes |= lanes_with_work(scenario, hidden)

    def shows(annotation: Annotation) -> bool:
        of_kind = not saved.annotation_kinds or annotation.kind in saved.annotation_kinds
        return of_kind and (saved.internal or not annotation.internal)

    return HiddenRegion(
        node_ids=hidden,
        visible_lanes=tuple(lane for lane in scenario.lanes if lane in lanes),
        replacement_lane=Lane(id="elsewhere", name=labels.elsewhere, kind="support"),
        summary_factory=as_waiting_step(labels.elsewhere_step, labels.format_duration),
        shows_annotation=shows,
    )
