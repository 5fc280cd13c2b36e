"""Tables from a spreadsheet, pasted or imported: rows become steps in lanes, connected by flows."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from cpm_desktop.editing.command_support import (
    lane_of,
    scenario_of,
    updated,
    with_checked_changes,
    with_scenario,
    with_updated_layout,
)
from cpm_desktop.editing.commands.flows import require_connectable
from cpm_desktop.editing.commands.lanes import with_lane
from cpm_desktop.editing.commands.phases import add_phase
from cpm_desktop.editing.errors import CommandRejected
from cpm_desktop.editing.identifiers import IdGenerator
from cpm_desktop.editing.tables.column_vocabulary import lane_kind_of
from cpm_desktop.editing.tables.remarks import TableRemarks, default_lane_guess, lane_kind_guess
from cpm_desktop.editing.tables.row_links import RowLink, link_rows
from cpm_desktop.editing.tables.row_nodes import build_node, changed_node, node_kind
from cpm_desktop.editing.tables.rows import PastedRow, read_rows
from cpm_desktop.i18n import translate
from cpm_desktop.model.document import Document, Scenario
from cpm_desktop.model.elements import (
    Annotation,
    Decision,
    Flow,
    Lane,
    LaneKind,
    Node,
    NodeKind,
    Phase,
)
from cpm_desktop.model.search_text import normalized_for_search
from cpm_desktop.model.value import ID_PATTERN, FrozenModel
from cpm_desktop.model.vocabulary.all_terms import term_label, term_name

T = TypeVar("T", bound=FrozenModel)


@dataclass
class _TableDraft:
    """The elements built from the table so far."""

    scenario: Scenario
    id_generator: IdGenerator
    lane_ids: dict[str, str]
    """Ids of lanes by their normalized names, including existing lanes."""
    phase_ids: dict[str, str]
    remarks: TableRemarks | None
    by_id: bool
    """Whether a row with the id of an existing node changes this node."""
    new_lane_names: dict[str, str] = field(default_factory=dict)
    """Names of new lanes by their ids."""
    new_phases: list[Phase] = field(default_factory=list)
    nodes: list[Node] = field(default_factory=list)
    """New nodes, and existing nodes as the table changes them."""
    rows: list[PastedRow] = field(default_factory=list)
    """The table row of each node."""
    annotations: list[Annotation] = field(default_factory=list)

    def omit(self, row: PastedRow, error: CommandRejected, *, is_flow: bool = False) -> None:
        """Record that a row or one of its flows is left out; without remarks, raise the error."""
        if self.remarks is None:
            raise error
        self.remarks.omit(row.number, row["step"], error, is_flow=is_flow)


def paste_table(
    document: Document, scenario_id: str, text: str, lane: str | None = None, remarks: TableRemarks | None = None
) -> tuple[Document, tuple[str, ...]]:
    """Return the document with a step for every row of a table, and the ids of the new elements.

    A header names the columns in any order and in several languages: lane, step, phase, channel, touch, wait, value,
    owner, pain, next, description. The content of other columns goes into the description. Missing lanes and phases are
    added. An empty lane or phase cell repeats the cell above it, as in merged cells; the first lane defaults to `lane`
    or the topmost lane. Steps follow each other unless `next` names others; see `link_rows`. A row that cannot be
    understood is left out and recorded in `remarks`. Without `remarks`, it raises CommandRejected with a sentence that
    names the row; nothing is pasted then.
    """
    return add_table(document, scenario_id, read_rows(text, remarks), lane, remarks)


def add_table(
    document: Document,
    scenario_id: str,
    rows: Sequence[PastedRow],
    lane: str | None = None,
    remarks: TableRemarks | None = None,
    *,
    by_id: bool = False,
) -> tuple[Document, tuple[str, ...]]:
    """Return the document with the rows of a table, as `paste_table` does, and the ids of the new elements.

    If `by_id` is true, a row with the id of an existing node changes this node, and other ids are kept.
    """
    scenario = scenario_of(document, scenario_id)
    lanes, phases = _ids_by_name(scenario.lanes.values()), _ids_by_name(scenario.phases.values())
    generator = IdGenerator(document)
    generator.reserve(row["id"] for row in rows)
    draft = _TableDraft(scenario, generator, lanes, phases, remarks, by_id)
    _add_rows(draft, rows, _start_lane(scenario, lane))
    if not draft.nodes and not draft.new_lane_names:
        if remarks is not None and remarks.omitted:
            raise CommandRejected(remarks.omitted[0].sentence)
        raise CommandRejected(translate("Refusal", "The table contains no steps and no new lanes."))
    return _with_draft(document, scenario_id, draft)


def _with_draft(document: Document, scenario_id: str, draft: _TableDraft) -> tuple[Document, tuple[str, ...]]:
    existing = draft.scenario.nodes
    names = {**{normalized_for_search(key): key for key in existing}, **_ids_by_name(existing.values())}
    flows, decisions = _build_flows(draft, link_rows(draft.rows, names, draft.remarks))
    document = _with_new_bands(document, scenario_id, draft, flows)
    scenario = scenario_of(document, scenario_id)
    moved = [
        node.id
        for node in draft.nodes
        if node.id in existing and (node.lane, node.phase) != (existing[node.id].lane, existing[node.id].phase)
    ]
    new = updated(
        scenario,
        nodes=scenario.nodes.with_elements(*draft.nodes, *decisions),
        annotations=scenario.annotations.with_elements(*draft.annotations),
    )
    new = with_updated_layout(new, nodes=new.layout.nodes.without(moved))
    flows = _connectable_flows(draft, new, flows)
    new = updated(new, flows=new.flows.with_elements(*flows))
    added = (node.id for node in (*draft.nodes, *decisions) if node.id not in existing)
    return with_scenario(document, new), (*draft.new_lane_names, *added, *(flow.id for flow in flows))


def _connectable_flows(draft: _TableDraft, scenario: Scenario, flows: Sequence[Flow]) -> list[Flow]:
    """Return the flows that the nodes at their ends allow."""
    rows = {node.id: row for node, row in zip(draft.nodes, draft.rows, strict=True)}
    kept = []
    for flow in flows:
        try:
            require_connectable(scenario, flow.source, flow.target, "sequence")
            kept.append(flow)
        except CommandRejected as error:
            if flow.source not in rows:
                raise
            draft.omit(rows[flow.source], error, is_flow=True)
    return kept


def _ids_by_name(elements: Iterable[Lane | Phase | Node]) -> dict[str, str]:
    """Return ids by normalized names; for equal names, the first one."""
    ids: dict[str, str] = {}
    for element in elements:
        if element.name:
            ids.setdefault(normalized_for_search(element.name), element.id)
    return ids


def _start_lane(scenario: Scenario, lane: str | None) -> str | None:
    return lane_of(scenario, lane).id if lane is not None else next(iter(scenario.lanes), None)


def _add_rows(draft: _TableDraft, rows: Sequence[PastedRow], lane: str | None) -> None:
    """Build the nodes and annotations of the rows, and collect the new lanes and phases."""
    if lane is None and draft.remarks is not None and not any(row["lane"] for row in rows):
        name = term_label("customer")
        lane = _lane_id(draft, name)
        draft.remarks.guess(default_lane_guess(name))
    phase: str | None = None
    for row in rows:
        try:
            if row["lane"]:
                lane = _lane_id(draft, row.single_line("lane"))
            if row["phase"]:
                phase = _phase_id(draft, row.single_line("phase"))
            _add_row(draft, row, lane, phase)
        except CommandRejected as error:
            draft.omit(row, error)


def _add_row(draft: _TableDraft, row: PastedRow, lane: str | None, phase: str | None) -> None:
    """Add the node and the annotation of a row. Raises CommandRejected where the row cannot be understood."""
    if row["step"]:
        existing = draft.scenario.nodes.get(row["id"]) if draft.by_id else None
        if existing is not None:
            lane = lane if row["lane"] else existing.lane
            phase = phase if row["phase"] else existing.phase
        if lane is None:
            raise row.rejection(translate("Refusal", "it has no lane name, and the process has no lane yet"))
        node = changed_node(existing, row, lane, phase) if existing else _new_node(draft, row, lane, phase)
        draft.nodes.append(node)
        draft.rows.append(row)
    elif set(row.cells) - {"lane", "phase", "pain"} or row.other_cells_text or (row["pain"] and not draft.nodes):
        raise row.rejection(translate("Refusal", "it has no step name"))
    if row["pain"] and not _has_annotation(draft, draft.nodes[-1].id, row["pain"]):
        draft.annotations.append(_build_annotation(draft, row))


def _has_annotation(draft: _TableDraft, node: str, text: str) -> bool:
    """Return whether a node already has annotations with these texts, line by line."""
    known = [note.text for note in draft.scenario.annotations.values() if node in note.targets]
    return bool(known) and ("\n".join(known) == text or text in known)


def _lane_id(draft: _TableDraft, name: str) -> str:
    key = draft.lane_ids.get(normalized_for_search(name))
    if key is None:
        key = draft.lane_ids[normalized_for_search(name)] = draft.id_generator.new_id("lane")
        draft.new_lane_names[key] = name
    return key


def _phase_id(draft: _TableDraft, name: str) -> str:
    key = draft.phase_ids.get(normalized_for_search(name))
    if key is None:
        key = draft.phase_ids[normalized_for_search(name)] = draft.id_generator.new_id("phase")
        draft.new_phases.append(
            _with_checked_name(Phase(id=key), translate("Refusal", "Phase “{name}”").format(name=name[:40]), name)
        )
    return key


def _new_node(draft: _TableDraft, row: PastedRow, lane: str, phase: str | None) -> Node:
    kind = node_kind(row)
    return build_node(row, _new_node_id(draft, row, kind), kind, lane, phase)


def _new_node_id(draft: _TableDraft, row: PastedRow, kind: NodeKind) -> str:
    """Return the id in a row of an imported table if it is valid and unused, else a new one."""
    used = draft.scenario.element(row["id"]) is not None or any(node.id == row["id"] for node in draft.nodes)
    if draft.by_id and not used and re.fullmatch(ID_PATTERN, row["id"]) and not row["id"].isdecimal():
        return row["id"]
    return draft.id_generator.new_id(kind)


def _build_annotation(draft: _TableDraft, row: PastedRow) -> Annotation:
    note = Annotation(id=draft.id_generator.new_id("note"), kind="pain_point", targets=(draft.nodes[-1].id,))
    return row.checked(note, text=row["pain"])


def _with_checked_name(band: T, where: str, name: str) -> T:
    """Return a lane or a phase with its name. Raises CommandRejected with `where` if it is wrong."""
    try:
        return with_checked_changes(band, name=name)
    except CommandRejected as reason:
        raise CommandRejected(translate("Refusal", "{where}: {reason}").format(where=where, reason=reason)) from None


def _build_flows(draft: _TableDraft, links: Sequence[RowLink]) -> tuple[list[Flow], list[Decision]]:
    """Return the flows, and a decision after every step with several exits, because only a decision can choose."""
    flows: list[Flow] = []
    decisions: list[Decision] = []

    def add(source: str, target: str, label: str = "") -> None:
        flows.append(Flow(id=draft.id_generator.new_id("f"), source=source, target=target, label=label))

    for node, row, exits in zip(draft.nodes, draft.rows, _exits_by_node(draft, links), strict=True):
        source = node.id
        if len(exits) > 1 and node.kind == "step":
            decision = Decision(
                id=draft.id_generator.new_id("decision"), kind="decision", lane=node.lane, phase=node.phase
            )
            decisions.append(decision)
            add(source, decision.id)
            source = decision.id
        for target, label in exits:
            if target == node.id:
                draft.omit(row, row.rejection(translate("Refusal", "a step cannot lead to itself")), is_flow=True)
            else:
                add(source, target, label)
    return flows, decisions


def _exits_by_node(draft: _TableDraft, links: Sequence[RowLink]) -> list[list[tuple[str, str]]]:
    """Return the target and label of every flow that leaves each node."""
    exits: list[dict[str, str]] = [{} for _ in draft.nodes]
    for link in links:
        source, is_named = draft.nodes[link.source], bool(draft.rows[link.source]["next"])
        target = draft.nodes[link.target] if isinstance(link.target, int) else draft.scenario.nodes[link.target]
        if is_named or _can_follow(draft, source, target):
            exits[link.source].setdefault(target.id, link.label)
    for node, targets in zip(draft.nodes, exits, strict=True):
        for flow in draft.scenario.flows_by_element.get(node.id, ()):
            if flow.source == node.id:
                targets.pop(flow.target, None)
    return [list(targets.items()) for targets in exits]


def _can_follow(draft: _TableDraft, source: Node, target: Node) -> bool:
    """Return whether a node follows the one in the row above if no cell says so; existing nodes keep their flows."""
    existing = draft.scenario.nodes
    return source.kind != "end" and target.kind != "start" and source.id not in existing and target.id not in existing


def _with_new_bands(document: Document, scenario_id: str, draft: _TableDraft, flows: Sequence[Flow]) -> Document:
    """Return `document` with the new phases and lanes."""
    for phase in draft.new_phases:
        document = add_phase(document, scenario_id, phase)
    scenario = scenario_of(document, scenario_id)
    for key, lane in _build_lanes(scenario, draft, flows).items():
        name = draft.new_lane_names[key]
        where = translate("Refusal", "Lane “{name}”").format(name=name[:40])
        if draft.remarks is not None:
            draft.remarks.guess(lane_kind_guess(name, term_name(lane.kind)))
        scenario = with_lane(scenario, _with_checked_name(lane, where, name))
    return with_scenario(document, scenario)


def _build_lanes(scenario: Scenario, draft: _TableDraft, flows: Sequence[Flow]) -> dict[str, Lane]:
    """Return the new lanes, with the kinds that their names indicate.

    Of the other lanes, those connected to a customer lane are front stage, the remaining ones back stage.
    """
    named_kinds = {key: lane_kind_of(name) for key, name in draft.new_lane_names.items()}
    customers = {key for key, kind in named_kinds.items() if kind == "customer"}
    customers |= {lane.id for lane in scenario.lanes.values() if lane.kind == "customer"}
    lane_by_node = {node.id: node.lane for node in (*scenario.nodes.values(), *draft.nodes)}
    pairs = [(lane_by_node.get(flow.source), lane_by_node.get(flow.target)) for flow in flows]
    customer_facing = {one for pair in pairs for one, other in (pair, pair[::-1]) if other in customers}
    kinds: dict[str, LaneKind] = {
        key: kind or ("frontstage" if key in customer_facing else "backstage") for key, kind in named_kinds.items()
    }
    return {key: Lane(id=key, kind=kind) for key, kind in kinds.items()}
