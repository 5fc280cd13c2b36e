"""Copying part of a scenario as text, and pasting it into the same or another file."""

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
    """The copied part of a scenario, as a scenario of its own.

    The fragment's `lanes` include the lanes of its nodes, to find similar lanes when pasting. `whole_lanes` lists the
    lanes that were copied themselves; they are pasted as new lanes.
    """

    clipboard: Literal["cpm-desktop"]
    version: Literal[1]
    fragment: Scenario
    whole_lanes: tuple[Id, ...] = ()


def copy_elements(scenario: Scenario, ids: Iterable[str]) -> str:
    """Return the elements with these ids as text, including flows between them and annotations that target only them.

    A lane includes its nodes. Raises CommandRejected where nothing can be copied.
    """
    return _content_of(scenario, ids).model_dump_json(exclude_defaults=True)


def paste_elements(
    document: Document, scenario_id: str, text: str, at: Point | None = None, lane: str | None = None
) -> tuple[Document, tuple[str, ...]]:
    """Return the document with the content of `text`, and the ids of the pasted elements.

    The upper left corner goes to the point `at`, unless whole lanes were copied. Without `at`, the copies keep their
    position, shifted a little if it is occupied. The topmost copied lane becomes `lane` and the others the lanes below
    it. Without `lane`, nodes go to the lane of the same id, name or kind. Free ids are kept: a step that is cut and
    pasted remains the same step.

    Raises CommandRejected where `text` was not copied by `copy_elements`.
    """
    return _paste_content(document, scenario_id, _parse_content(text), at, lane)


def duplicate_elements(document: Document, scenario_id: str, ids: Iterable[str]) -> tuple[Document, tuple[str, ...]]:
    """Return the document with shifted copies of some elements, and the ids of the copies."""
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
    """Return the content of `text`. Raises CommandRejected where it is not clipboard content or is inconsistent."""
    try:
        content = ClipboardContent.model_validate_json(text)
    except ValidationError:
        raise CommandRejected(
            translate("Refusal", "The clipboard content was not copied from a customer process.")
        ) from None
    broken = violations(Document(scenarios=ElementMap([_without_annotations_and_measures(content.fragment)])))
    if any(broken) or not content.fragment.lanes.keys() >= set(content.whole_lanes):
        raise CommandRejected(translate("Refusal", "The clipboard content is incomplete."))
    return content


def _without_annotations_and_measures(fragment: Scenario) -> Scenario:
    """Return `fragment` without annotations and measures, whose targets may not have been copied."""
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
        raise CommandRejected(
            translate("Refusal", "A flow or a phase cannot be copied alone. Also select steps or lanes.")
        )
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
    """Return the chosen annotations, and those that target copied elements only, including copied annotations."""
    known = copied | (chosen & scenario.annotations.keys())
    while True:
        found = {note.id for note in scenario.annotations.values() if note.targets and known.issuperset(note.targets)}
        if found <= known:
            return [note for note in scenario.annotations.values() if note.id in known]
        known |= found


def _with_layout_of(fragment: Scenario, scenario: Scenario) -> Scenario:
    """Return `fragment` with its part of the layout.

    Flows with bends in a lane that was not copied lose their bends.
    """
    layout = scenario.layout
    heights = FrozenMap({key: height for key, height in layout.lanes.items() if key in fragment.lanes})
    placed = fragment.model_copy(update={"layout": Layout(lanes=heights)})
    down, across = displacement(lane_spans(scenario), lane_spans(placed)), displacement({}, {})
    carried_bends = {key: displaced_bends(layout.flows.get(key, ()), across, down) for key in fragment.flows}
    bends = {key: points for key, points in carried_bends.items() if points}
    nodes = FrozenMap({key: layout.nodes[key] for key in fragment.nodes if key in layout.nodes})
    return placed.model_copy(update={"layout": Layout(lanes=heights, nodes=nodes, flows=FrozenMap(bends))})
