"""Finds what to redraw between two scenes. Comparison by identity makes the cost proportional to the changes."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from cpm_desktop.drawing.colour_classes import MODES_WITH_RELATIVE_NUMBERS
from cpm_desktop.drawing.elements.cause_links import cause_links
from cpm_desktop.drawing.scene import Scene
from cpm_desktop.editing.mapping_difference import difference
from cpm_desktop.layout.routing.routing_diff import changed_keys


def nodes_to_redraw(before: Scene, after: Scene) -> set[str]:
    """Return the nodes of both scenes that look different."""
    colours_differ = (
        after.options.colours in MODES_WITH_RELATIVE_NUMBERS and before.colour_classes != after.colour_classes
    )
    if colours_differ or before.emphasis != after.emphasis:
        return set(after.scenario.nodes).intersection(before.scenario.nodes)
    candidates: set[str] = {
        *difference(before.scenario.nodes, after.scenario.nodes).changed,
        *changed_keys(before.placement.nodes, after.placement.nodes),
        *elements_with_changed_annotations(before, after),
        *_keys_with_changed_values(before.customer_distances, after.customer_distances),
    }
    return candidates.intersection(before.scenario.nodes, after.scenario.nodes)


def flows_to_redraw(before: Scene, after: Scene, shown_flow_ids: Collection[str]) -> set[str]:
    """Return those of `shown_flow_ids`, which must be in `after`, that look different or have another route."""
    if before.marks.interaction_line != after.marks.interaction_line or before.emphasis != after.emphasis:
        return set(shown_flow_ids)
    return {
        *difference(before.scenario.flows, after.scenario.flows).changed,
        *_keys_with_changed_values(before.marks.handoffs, after.marks.handoffs),
        *_keys_with_changed_values(before.marks.carried_handoffs, after.marks.carried_handoffs),
        *_keys_with_changed_values(before.marks.touchpoints, after.marks.touchpoints),
        *elements_with_changed_annotations(before, after),
        *_rerouted_flows(before, after, shown_flow_ids),
    }.intersection(shown_flow_ids)


def background_differs(before: Scene, after: Scene) -> bool:
    """Return whether lanes, phases, lines, emotion curves or causes look different."""
    return _background_state(before) != _background_state(after)


def _background_state(scene: Scene) -> tuple[object, ...]:
    """Return everything that the background shows, except its colours."""
    scenario, placement, marks = scene.scenario, scene.placement, scene.marks
    size = placement.lanes, placement.phases, placement.width, placement.height
    lines = marks.interaction_line, marks.visibility_line, marks.internal_line
    step_names = {
        step: scenario.nodes[step].name
        for points in scene.emotion_points.values()
        for point in points
        for step in point.steps
    }
    causes = [*cause_links(scene)] if scene.options.causes else []
    return (
        *size,
        *lines,
        scenario.lanes,
        scenario.phases,
        scene.emotion_points,
        scene.base_emotion_points,
        scene.emotion_band_heights,
        step_names,
        causes,
        causes and scene.emphasis,
    )


def elements_with_changed_annotations(before: Scene, after: Scene) -> set[str]:
    """Return the elements whose annotations, or whose annotations' numbers, changed."""
    if (
        before.scenario.annotations is after.scenario.annotations
        and before.marks.annotations == after.marks.annotations
    ):
        return set()
    renumbered = _keys_with_changed_values(before.marks.annotations, after.marks.annotations)
    annotations_before_and_after = before.scenario.annotations, after.scenario.annotations
    targets = [notes[key].targets for notes in annotations_before_and_after for key in renumbered & notes.keys()]
    return _keys_with_changed_values(before.annotations, after.annotations).union(*targets)


def _keys_with_changed_values(before: Mapping[str, object], after: Mapping[str, object]) -> set[str]:
    if before is after:
        return set()
    return {key for key in before.keys() | after.keys() if before.get(key) != after.get(key)}


def _rerouted_flows(before: Scene, after: Scene, shown_flow_ids: Collection[str]) -> Collection[str]:
    """Return the shown flows whose route may have changed: those that the new placement did not reuse."""
    routes, routes_before = after.placement.routes, before.placement.routes
    return (
        shown_flow_ids
        if routes is None or routes_before is None
        else routes.differing_flows(routes_before, shown_flow_ids)
    )
