"""The clipboard: part of a scenario as text, and how it comes back, here or in another file."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from pydantic import ValidationError

from cpm_desktop.editing.command_support import require_existing, scenario_of, with_scenario
from cpm_desktop.editing.errors import CommandRejected
from cpm_desktop.editing.geometry import displaced_bends, displacement
from cpm_desktop.editing.paste_mapping import (
    new_ids,
    target_lanes,
    with_pasted_annotations,
    with_pasted_bends,
    with_pasted_lanes,
    with_pasted_nodes_and_flows,
)
from cpm_desktop.i18n import translate
from cpm_desktop.model.bands import lane_spans
from cpm_desktop.model.document import Document, Scenario
from cpm_desktop.model.elements import Annotation, Flow
from cpm_desktop.model.invariants import violations
from cpm_desktop.model.layout import Layout, Point
from cpm_desktop.model.mapping import ElementMap, FrozenMap
from cpm_desktop.model.value import FrozenModel, Id, with_changes


class ClipboardContent(FrozenModel):
    """What was copied: a scenario of its own that holds only that.

    `lanes` of the fragment are those that its nodes lie in, to find their like again; `whole_lanes` were copied
    themselves and come back as new lanes.
    """

    clipboard: Literal["cpm-desktop"]
    version: Literal[1]
    fragment: Scenario
    whole_lanes: tuple[Id, ...] = ()


def copy_elements(scenario: Scenario, ids: Iterable[str]) -> str:
    """Return the elements with these ids as text, with the flows between them and the annotations about them alone.

    A lane brings its nodes along. Raises RefusedError where there is nothing to copy.
    """
    return _content_of(scenario, ids).model_dump_json(exclude_defaults=True)


def paste_elements(
    document: Document, scenario_id: str, text: str, at: Point | None = None, lane: str | None = None
) -> tuple[Document, tuple[str, ...]]:
    """Return the document with what `text` holds, and the ids that it has there.

    With its upper left corner `at` a point of the diagram, unless whole lanes were copied; else where it was, a little
    aside if something is there already. The topmost lane of what was copied becomes `lane` and the others follow in
    order; without one, nodes find the lane of the same id, name or kind. An id stays where it is free: cut and pasted,
    a step is the same step.
    Raises RefusedError where `text` was not copied by `copy`.
    """
    return _paste_content(document, scenario_id, _parse_content(text), at, lane)


def duplicate_elements(document: Document, scenario_id: str, ids: Iterable[str]) -> tuple[Document, tuple[str, ...]]:
    """Return the document with copies of some elements a little aside, and the ids of the copies."""
    return _paste_content(document, scenario_id, _content_of(scenario_of(document, scenario_id), ids), None, None)


def _paste_content(
    document: Document, scenario_id: str, content: ClipboardContent, at: Point | None, lane: str | None
) -> tuple[Document, tuple[str, ...]]:
    scenario, fragment = scenario_of(document, scenario_id), content.fragment
    copied = (*content.whole_lanes, *fragment.nodes, *fragment.flows, *fragment.annotations, *fragment.measures)
    ids = new_ids(document, scenario, copied)
    whole = {key: ids[key] for key in content.whole_lanes}
    new = with_pasted_lanes(scenario, fragment, whole)
    lanes = target_lanes(new, fragment, whole, lane)
    new = with_pasted_nodes_and_flows(new, fragment, ids, lanes, None if whole else at)
    new = with_pasted_annotations(with_pasted_bends(new, fragment, {**ids, **lanes}), fragment, ids)
    return with_scenario(document, new), tuple(key for key in ids.values() if new.element(key) is not None)


def _parse_content(text: str) -> ClipboardContent:
    """Return what `text` holds. Raises RefusedError where it is not ours, or was tampered with."""
    try:
        clip = ClipboardContent.model_validate_json(text)
    except ValidationError:
        raise CommandRejected(
            translate("Refusal", "What is on the clipboard was not copied from a customer process.")
        ) from None
    broken = violations(Document(scenarios=ElementMap([_without_annotations_and_measures(clip.fragment)])))
    if any(broken) or not clip.fragment.lanes.keys() >= set(clip.whole_lanes):
        raise CommandRejected(
            translate("Refusal", "What is on the clipboard is not a whole part of a customer process.")
        )
    return clip


def _without_annotations_and_measures(fragment: Scenario) -> Scenario:
    """Return `fragment` without annotations and measures, which may be about what was not copied."""
    return with_changes(fragment, annotations=ElementMap(), measures=ElementMap())


def _content_of(scenario: Scenario, ids: Iterable[str]) -> ClipboardContent:
    chosen = set(ids)
    require_existing(scenario, chosen)
    nodes = [node for node in scenario.nodes.values() if node.id in chosen or node.lane in chosen]
    inside = {node.id for node in nodes} | (chosen & scenario.lanes.keys())
    flows = [flow for flow in scenario.flows.values() if _is_flow_copied(scenario, flow, inside, chosen)]
    copied = inside | {flow.id for flow in flows}
    notes = _copied_annotations(scenario, copied, chosen)
    measures = [measure for measure in scenario.measures.values() if measure.id in chosen]
    if not (copied or notes or measures):
        raise CommandRejected(translate("Refusal", "There is nothing here that can be copied."))
    lanes = inside | {node.lane for node in nodes} | {end for flow in flows for end in (flow.source, flow.target)}
    fragment = Scenario(
        id=scenario.id,
        phases=scenario.phases,
        lanes=ElementMap(lane for lane in scenario.lanes.values() if lane.id in lanes),
        nodes=ElementMap(nodes),
        flows=ElementMap(flows),
        annotations=ElementMap(notes),
        measures=ElementMap(measures),
    )
    whole = tuple(key for key in scenario.lanes if key in chosen)
    return ClipboardContent(
        clipboard="cpm-desktop", version=1, fragment=_with_layout_of(fragment, scenario), whole_lanes=whole
    )


def _is_flow_copied(scenario: Scenario, flow: Flow, inside: set[str], chosen: set[str]) -> bool:
    if flow.source in inside and flow.target in inside:
        return True
    return flow.id in chosen and all(end in inside or end in scenario.lanes for end in (flow.source, flow.target))


def _copied_annotations(scenario: Scenario, copied: set[str], chosen: set[str]) -> list[Annotation]:
    """Return the annotations that were chosen, and those about copied things alone, annotations included."""
    known = copied | (chosen & scenario.annotations.keys())
    while True:
        found = {note.id for note in scenario.annotations.values() if note.targets and known.issuperset(note.targets)}
        if found <= known:
            return [note for note in scenario.annotations.values() if note.id in known]
        known |= found


def _with_layout_of(fragment: Scenario, scenario: Scenario) -> Scenario:
    """Return `fragment` with its part of the layout; bends in a lane that was not copied are left to the router."""
    layout = scenario.layout
    heights = FrozenMap({key: height for key, height in layout.lanes.items() if key in fragment.lanes})
    placed = fragment.model_copy(update={"layout": Layout(lanes=heights)})
    down, across = displacement(lane_spans(scenario), lane_spans(placed)), displacement({}, {})
    carried_bends = {key: displaced_bends(layout.flows.get(key, ()), across, down) for key in fragment.flows}
    bends = {key: points for key, points in carried_bends.items() if points}
    nodes = FrozenMap({key: layout.nodes[key] for key in fragment.nodes if key in layout.nodes})
    return placed.model_copy(update={"layout": Layout(lanes=heights, nodes=nodes, flows=FrozenMap(bends))})
