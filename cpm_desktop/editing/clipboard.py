"""The clipboard: part of a scenario as text, and how it comes back, here or in another file."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from pydantic import ValidationError

from cpm_desktop.editing.command_support import require_known, scenario_of, with_scenario
from cpm_desktop.editing.errors import RefusedError
from cpm_desktop.editing.geometry import carried, displacement
from cpm_desktop.editing.paste_mapping import (
    homes,
    new_ids,
    with_bends,
    with_nodes_and_flows,
    with_notes,
    with_whole_lanes,
)
from cpm_desktop.i18n import translate
from cpm_desktop.model.bands import lane_bands
from cpm_desktop.model.document import Document, Scenario
from cpm_desktop.model.elements import Annotation, Flow
from cpm_desktop.model.invariants import violations
from cpm_desktop.model.layout import Layout, Point
from cpm_desktop.model.mapping import FrozenMap, Keyed
from cpm_desktop.model.value import Id, Value, changed


class Clip(Value):
    """What was copied: a scenario of its own that holds only that.

    `lanes` of the fragment are those that its nodes lie in, to find their like again; `whole_lanes` were copied
    themselves and come back as new lanes.
    """

    clipboard: Literal["cpm-desktop"]
    version: Literal[1]
    fragment: Scenario
    whole_lanes: tuple[Id, ...] = ()


def copy(scenario: Scenario, ids: Iterable[str]) -> str:
    """Return the elements with these ids as text, with the flows between them and the annotations about them alone.

    A lane brings its nodes along. Raises RefusedError where there is nothing to copy.
    """
    return _clip(scenario, ids).model_dump_json(exclude_defaults=True)


def paste(
    document: Document, scenario_id: str, text: str, at: Point | None = None, lane: str | None = None
) -> tuple[Document, tuple[str, ...]]:
    """Return the document with what `text` holds, and the ids that it has there.

    With its upper left corner `at` a point of the diagram, unless whole lanes were copied; else where it was, a little
    aside if something is there already. The topmost lane of what was copied becomes `lane` and the others follow in
    order; without one, nodes find the lane of the same id, name or kind. An id stays where it is free: cut and pasted,
    a step is the same step.
    Raises RefusedError where `text` was not copied by `copy`.
    """
    return _paste(document, scenario_id, _read(text), at, lane)


def duplicate(document: Document, scenario_id: str, ids: Iterable[str]) -> tuple[Document, tuple[str, ...]]:
    """Return the document with copies of some elements a little aside, and the ids of the copies."""
    return _paste(document, scenario_id, _clip(scenario_of(document, scenario_id), ids), None, None)


def _paste(
    document: Document, scenario_id: str, clip: Clip, at: Point | None, lane: str | None
) -> tuple[Document, tuple[str, ...]]:
    scenario, fragment = scenario_of(document, scenario_id), clip.fragment
    copied = (*clip.whole_lanes, *fragment.nodes, *fragment.flows, *fragment.annotations, *fragment.measures)
    ids = new_ids(document, scenario, copied)
    whole = {key: ids[key] for key in clip.whole_lanes}
    new = with_whole_lanes(scenario, fragment, whole)
    lanes = homes(new, fragment, whole, lane)
    new = with_nodes_and_flows(new, fragment, ids, lanes, None if whole else at)
    new = with_notes(with_bends(new, fragment, {**ids, **lanes}), fragment, ids)
    return with_scenario(document, new), tuple(key for key in ids.values() if new.element(key) is not None)


def _read(text: str) -> Clip:
    """Return what `text` holds. Raises RefusedError where it is not ours, or was tampered with."""
    try:
        clip = Clip.model_validate_json(text)
    except ValidationError:
        raise RefusedError(
            translate("Refusal", "What is on the clipboard was not copied from a customer process.")
        ) from None
    broken = violations(Document(scenarios=Keyed([_without_references(clip.fragment)])))
    if any(broken) or not clip.fragment.lanes.keys() >= set(clip.whole_lanes):
        raise RefusedError(translate("Refusal", "What is on the clipboard is not a whole part of a customer process."))
    return clip


def _without_references(fragment: Scenario) -> Scenario:
    """Return `fragment` without annotations and measures, which may be about what was not copied."""
    return changed(fragment, annotations=Keyed(), measures=Keyed())


def _clip(scenario: Scenario, ids: Iterable[str]) -> Clip:
    chosen = set(ids)
    require_known(scenario, chosen)
    nodes = [node for node in scenario.nodes.values() if node.id in chosen or node.lane in chosen]
    inside = {node.id for node in nodes} | (chosen & scenario.lanes.keys())
    flows = [flow for flow in scenario.flows.values() if _goes_along(scenario, flow, inside, chosen)]
    copied = inside | {flow.id for flow in flows}
    notes = _notes(scenario, copied, chosen)
    measures = [measure for measure in scenario.measures.values() if measure.id in chosen]
    if not (copied or notes or measures):
        raise RefusedError(translate("Refusal", "There is nothing here that can be copied."))
    lanes = inside | {node.lane for node in nodes} | {end for flow in flows for end in (flow.source, flow.target)}
    fragment = Scenario(
        id=scenario.id,
        phases=scenario.phases,
        lanes=Keyed(lane for lane in scenario.lanes.values() if lane.id in lanes),
        nodes=Keyed(nodes),
        flows=Keyed(flows),
        annotations=Keyed(notes),
        measures=Keyed(measures),
    )
    whole = tuple(key for key in scenario.lanes if key in chosen)
    return Clip(clipboard="cpm-desktop", version=1, fragment=_laid_out(fragment, scenario), whole_lanes=whole)


def _goes_along(scenario: Scenario, flow: Flow, inside: set[str], chosen: set[str]) -> bool:
    if flow.source in inside and flow.target in inside:
        return True
    return flow.id in chosen and all(end in inside or end in scenario.lanes for end in (flow.source, flow.target))


def _notes(scenario: Scenario, copied: set[str], chosen: set[str]) -> list[Annotation]:
    """Return the annotations that were chosen, and those about copied things alone, annotations included."""
    known = copied | (chosen & scenario.annotations.keys())
    while True:
        found = {note.id for note in scenario.annotations.values() if note.targets and known.issuperset(note.targets)}
        if found <= known:
            return [note for note in scenario.annotations.values() if note.id in known]
        known |= found


def _laid_out(fragment: Scenario, scenario: Scenario) -> Scenario:
    """Return `fragment` with its part of the layout; bends in a lane that was not copied are left to the router."""
    layout = scenario.layout
    heights = FrozenMap({key: height for key, height in layout.lanes.items() if key in fragment.lanes})
    placed = fragment.model_copy(update={"layout": Layout(lanes=heights)})
    down, across = displacement(lane_bands(scenario), lane_bands(placed)), displacement({}, {})
    carried_bends = {key: carried(layout.flows.get(key, ()), across, down) for key in fragment.flows}
    bends = {key: points for key, points in carried_bends.items() if points}
    nodes = FrozenMap({key: layout.nodes[key] for key in fragment.nodes if key in layout.nodes})
    return placed.model_copy(update={"layout": Layout(lanes=heights, nodes=nodes, flows=FrozenMap(bends))})
