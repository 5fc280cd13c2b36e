"""Pasting a table from a spreadsheet: rows become steps in lanes, connected by flows."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from cpm_desktop.editing.command_support import lane_of, scenario_of, updated, with_checked_changes, with_scenario
from cpm_desktop.editing.commands.flows import require_connectable
from cpm_desktop.editing.commands.lanes import with_lane
from cpm_desktop.editing.commands.phases import add_phase
from cpm_desktop.editing.errors import CommandRejected
from cpm_desktop.editing.identifiers import IdGenerator
from cpm_desktop.editing.tables.column_vocabulary import CHANNEL_BY_WORD, VALUE_CLASS_BY_WORD, lane_kind_of
from cpm_desktop.editing.tables.row_links import RowLink, link_rows
from cpm_desktop.editing.tables.rows import PastedRow, read_rows
from cpm_desktop.i18n import translate
from cpm_desktop.model.document import Document, Scenario
from cpm_desktop.model.elements import Annotation, Decision, Flow, Lane, LaneKind, Node, Phase, Step
from cpm_desktop.model.search_text import normalized_for_search
from cpm_desktop.model.value import FrozenModel

T = TypeVar("T", bound=FrozenModel)

_STEP_COLUMNS = ("channel", "touch", "wait", "value", "owner", "description")
"""Columns that only apply to steps."""
_QUESTION_MARKS = ("?", "？")


@dataclass
class _TableDraft:
    """The elements built from the table so far."""

    id_generator: IdGenerator
    lane_ids: dict[str, str]
    """Ids of lanes by their normalized names, including existing lanes."""
    phase_ids: dict[str, str]
    new_lane_names: dict[str, str] = field(default_factory=dict)
    """Names of new lanes by their ids."""
    new_phases: list[Phase] = field(default_factory=list)
    nodes: list[Node] = field(default_factory=list)
    rows: list[PastedRow] = field(default_factory=list)
    """The table row of each node."""
    annotations: list[Annotation] = field(default_factory=list)


def paste_table(
    document: Document, scenario_id: str, text: str, lane: str | None = None
) -> tuple[Document, tuple[str, ...]]:
    """Return the document with a step for every row of a table, and the ids of the new elements.

    A header names the columns in any order and in several languages: lane, step, phase, channel, touch, wait, value,
    owner, pain, next, description. The content of other columns goes into the description. Missing lanes and phases are
    added. An empty lane or phase cell repeats the cell above it, as in merged cells; the first lane defaults to `lane`
    or the topmost lane. Steps follow each other unless `next` names others; see `link_rows`. Raises CommandRejected
    with a sentence that names the row where a cell cannot be parsed; nothing is pasted then.
    """
    scenario = scenario_of(document, scenario_id)
    draft = _TableDraft(
        IdGenerator(document), _ids_by_name(scenario.lanes.values()), _ids_by_name(scenario.phases.values())
    )
    _add_rows(draft, read_rows(text), _start_lane(scenario, lane))
    if not draft.nodes and not draft.new_lane_names:
        raise CommandRejected(translate("Refusal", "The table contains no steps and no new lanes."))
    links = link_rows(draft.rows, _ids_by_name(scenario.nodes.values()))
    flows, decisions = _build_flows(draft, links)
    document = _with_new_bands(document, scenario_id, draft, flows)
    scenario = scenario_of(document, scenario_id)
    new = updated(
        scenario,
        nodes=scenario.nodes.with_elements(*draft.nodes, *decisions),
        annotations=scenario.annotations.with_elements(*draft.annotations),
    )
    for flow in flows:
        if flow.target in scenario.nodes:
            require_connectable(new, flow.source, flow.target, "sequence")
    new = updated(new, flows=new.flows.with_elements(*flows))
    ids = (*draft.new_lane_names, *(node.id for node in (*draft.nodes, *decisions)), *(flow.id for flow in flows))
    return with_scenario(document, new), ids


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
    phase: str | None = None
    for row in rows:
        if row["lane"]:
            lane = _lane_id(draft, row.single_line("lane"))
        if row["phase"]:
            phase = _phase_id(draft, row.single_line("phase"))
        if row["step"]:
            if lane is None:
                raise row.rejection(translate("Refusal", "it has no lane name, and the process has no lane yet"))
            draft.nodes.append(_build_node(draft, row, lane, phase))
            draft.rows.append(row)
        elif set(row.cells) - {"lane", "phase", "pain"} or row.other_cells_text or (row["pain"] and not draft.nodes):
            raise row.rejection(translate("Refusal", "it has no step name"))
        if row["pain"]:
            draft.annotations.append(_build_annotation(draft, row))


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
            _with_checked_fields(
                Phase(id=key), translate("Refusal", "Phase “{name}”").format(name=name[:40]), name=name
            )
        )
    return key


def _build_node(draft: _TableDraft, row: PastedRow, lane: str, phase: str | None) -> Node:
    name = row.single_line("step")
    where = translate("Refusal", "Row {number}").format(number=row.number)
    if name.endswith(_QUESTION_MARKS) and not row.other_cells_text and not any(row[column] for column in _STEP_COLUMNS):
        decision = Decision(id=draft.id_generator.new_id("decision"), kind="decision", lane=lane, phase=phase)
        return _with_checked_fields(decision, where, name=name)
    return _with_checked_fields(
        Step(id=draft.id_generator.new_id("step"), kind="step", lane=lane, phase=phase),
        where,
        name=name,
        touch_minutes=row.minutes("touch"),
        wait_minutes=row.minutes("wait"),
        value=_value_class(row),
        channel=CHANNEL_BY_WORD.get(normalized_for_search(row["channel"]), row["channel"]) or None,
        owner=row["owner"],
        description="\n".join(part for part in (row["description"], row.other_cells_text) if part),
    )


def _value_class(row: PastedRow) -> str | None:
    word = row["value"]
    if not word:
        return None
    if normalized_for_search(word) not in VALUE_CLASS_BY_WORD:
        raise row.rejection(
            translate("Refusal", "“{word}” is not a value class; use value-adding, necessary or waste").format(
                word=word
            )
        )
    return VALUE_CLASS_BY_WORD[normalized_for_search(word)]


def _build_annotation(draft: _TableDraft, row: PastedRow) -> Annotation:
    note = Annotation(id=draft.id_generator.new_id("note"), kind="pain_point", targets=(draft.nodes[-1].id,))
    return _with_checked_fields(note, translate("Refusal", "Row {number}").format(number=row.number), text=row["pain"])


def _with_checked_fields(element: T, where: str, **fields: object) -> T:
    """Return `element` with `fields`. Raises CommandRejected with the location in the table where one is wrong."""
    try:
        return with_checked_changes(element, **fields)
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
                raise row.rejection(translate("Refusal", "a step cannot lead to itself"))
            add(source, target, label)
    return flows, decisions


def _exits_by_node(draft: _TableDraft, links: Sequence[RowLink]) -> list[list[tuple[str, str]]]:
    """Return the target and label of every flow that leaves each node."""
    exits: list[dict[str, str]] = [{} for _ in draft.nodes]
    for link in links:
        target = draft.nodes[link.target].id if isinstance(link.target, int) else link.target
        exits[link.source].setdefault(target, link.label)
    return [list(targets.items()) for targets in exits]


def _with_new_bands(document: Document, scenario_id: str, draft: _TableDraft, flows: Sequence[Flow]) -> Document:
    """Return `document` with the new phases and lanes."""
    for phase in draft.new_phases:
        document = add_phase(document, scenario_id, phase)
    scenario = scenario_of(document, scenario_id)
    for key, lane in _build_lanes(scenario, draft, flows).items():
        name = draft.new_lane_names[key]
        where = translate("Refusal", "Lane “{name}”").format(name=name[:40])
        scenario = with_lane(scenario, _with_checked_fields(lane, where, name=name))
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
