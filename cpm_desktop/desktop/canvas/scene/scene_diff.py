"""What has to be drawn anew when one scene follows another: found by identity, so that it costs what has changed."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from cpm_desktop.drawing.colour_classes import RELATIVE
from cpm_desktop.drawing.elements.cause_links import cause_links
from cpm_desktop.drawing.scene import Scene
from cpm_desktop.editing.difference import difference
from cpm_desktop.layout.routing.routing_diff import differing


def nodes_to_redraw(before: Scene, after: Scene) -> set[str]:
    """Return the nodes of both scenes that look different now."""
    colours_differ = after.options.colours in RELATIVE and before.classes != after.classes
    if colours_differ or before.emphasis != after.emphasis:
        return set(after.scenario.nodes).intersection(before.scenario.nodes)
    doubtful: set[str] = {
        *difference(before.scenario.nodes, after.scenario.nodes).changed,
        *differing(before.placement.nodes, after.placement.nodes),
        *annotated_otherwise(before, after),
        *_values_differ(before.distances, after.distances),
    }
    return doubtful.intersection(before.scenario.nodes, after.scenario.nodes)


def flows_to_redraw(before: Scene, after: Scene, shown: Collection[str]) -> set[str]:
    """Return those of the `shown` flows, all of them in `after`, that look different now or run elsewhere."""
    if before.marks.interaction != after.marks.interaction or before.emphasis != after.emphasis:
        return set(shown)
    return {
        *difference(before.scenario.flows, after.scenario.flows).changed,
        *_values_differ(before.marks.handoffs, after.marks.handoffs),
        *_values_differ(before.marks.carried, after.marks.carried),
        *_values_differ(before.marks.touchpoints, after.marks.touchpoints),
        *annotated_otherwise(before, after),
        *_rerouted(before, after, shown),
    }.intersection(shown)


def ground_differs(before: Scene, after: Scene) -> bool:
    """Return whether lanes, phases, lines, emotion curves or causes look different now."""
    return _ground(before) != _ground(after)


def _ground(scene: Scene) -> tuple[object, ...]:
    """Return everything that the ground shows, apart from its colours."""
    scenario, placement, marks = scene.scenario, scene.placement, scene.marks
    size = placement.lanes, placement.phases, placement.width, placement.height
    lines = marks.interaction, marks.visibility, marks.internal
    felt = {
        step: scenario.nodes[step].name
        for feelings in scene.feelings.values()
        for one in feelings
        for step in one.steps
    }
    causes = [*cause_links(scene)] if scene.options.causes else []
    return (*size, *lines, scenario.lanes, scenario.phases, scene.feelings, felt, causes, causes and scene.emphasis)


def annotated_otherwise(before: Scene, after: Scene) -> set[str]:
    """Return the elements whose annotations, or the numbers of these, are others now."""
    if (
        before.scenario.annotations is after.scenario.annotations
        and before.marks.annotations == after.marks.annotations
    ):
        return set()
    renumbered = _values_differ(before.marks.annotations, after.marks.annotations)
    known = before.scenario.annotations, after.scenario.annotations
    targets = [notes[key].targets for notes in known for key in renumbered & notes.keys()]
    return _values_differ(before.annotations, after.annotations).union(*targets)


def _values_differ(before: Mapping[str, object], after: Mapping[str, object]) -> set[str]:
    if before is after:
        return set()
    return {key for key in before.keys() | after.keys() if before.get(key) != after.get(key)}


def _rerouted(before: Scene, after: Scene, shown: Collection[str]) -> Collection[str]:
    """Return the shown flows that may run elsewhere now: those that a placement did not take over from the other."""
    routes, known = after.placement.routes, before.placement.routes
    return shown if routes is None or known is None else routes.differing(known, shown)
