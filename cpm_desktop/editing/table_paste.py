"""A table from a spreadsheet becomes part of a process: rows are steps, in lanes, joined by flows."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from cpm_desktop.editing.command_support import checked, lane_of, revised, scenario_of, with_scenario
from cpm_desktop.editing.commands.flows import require_connectable
from cpm_desktop.editing.commands.lanes import with_lane
from cpm_desktop.editing.commands.phases import add_phase
from cpm_desktop.editing.errors import RefusedError
from cpm_desktop.editing.identifiers import IdSource
from cpm_desktop.editing.tables.column_vocabulary import CHANNELS, VALUES, lane_kind_of
from cpm_desktop.editing.tables.row_links import Join, joins
from cpm_desktop.editing.tables.rows import Row, read_rows
from cpm_desktop.i18n import translate
from cpm_desktop.model.document import Document, Scenario
from cpm_desktop.model.elements import Annotation, Decision, Flow, Lane, LaneKind, Node, Phase, Step
from cpm_desktop.model.search_text import folded
from cpm_desktop.model.value import Value

T = TypeVar("T", bound=Value)

_OF_STEPS = ("channel", "touch", "wait", "value", "owner", "description")
"""Columns that only a step has a place for."""
_QUESTION = ("?", "？")


@dataclass
class _Made:
    """What a table has become so far."""

    ids: IdSource
    lanes: dict[str, str]
    """Ids of lanes by their folded names, those that were there before too."""
    phases: dict[str, str]
    new_lanes: dict[str, str] = field(default_factory=dict)
    """Names of new lanes by their ids."""
    new_phases: list[Phase] = field(default_factory=list)
    nodes: list[Node] = field(default_factory=list)
    rows: list[Row] = field(default_factory=list)
    """The row of each node."""
    notes: list[Annotation] = field(default_factory=list)


def paste_table(
    document: Document, scenario_id: str, text: str, lane: str | None = None
) -> tuple[Document, tuple[str, ...]]:
    """Return the document with a step for every row of a table, and the ids of what is new.

    The columns are found by a header in any order and several languages: lane, step, phase, channel, touch, wait,
    value, owner, pain, next, description; what stands in others goes into the description. Lanes and phases that are
    not there are made; an empty cell means the one above it, as in merged cells, at first `lane` or the topmost lane.
    Steps follow each other unless `next` names others; see `joining`. Raises RefusedError with a sentence that names
    the row where something cannot be understood; nothing is pasted then.
    """
    scenario = scenario_of(document, scenario_id)
    made = _Made(IdSource(document), _by_name(scenario.lanes.values()), _by_name(scenario.phases.values()))
    _read(made, read_rows(text), _first_lane(scenario, lane))
    if not made.nodes and not made.new_lanes:
        raise RefusedError(translate("Refusal", "The table names neither steps nor new lanes."))
    found = joins(made.rows, _by_name(scenario.nodes.values()))
    flows, decisions = _flows(made, found)
    document = _with_bands(document, scenario_id, made, flows)
    scenario = scenario_of(document, scenario_id)
    new = revised(
        scenario,
        nodes=scenario.nodes.put(*made.nodes, *decisions),
        annotations=scenario.annotations.put(*made.notes),
    )
    for flow in flows:
        if flow.target in scenario.nodes:
            require_connectable(new, flow.source, flow.target, "sequence")
    new = revised(new, flows=new.flows.put(*flows))
    ids = (*made.new_lanes, *(node.id for node in (*made.nodes, *decisions)), *(flow.id for flow in flows))
    return with_scenario(document, new), ids


def _by_name(elements: Iterable[Lane | Phase | Node]) -> dict[str, str]:
    """Return ids by folded names; the first of several with one name counts."""
    found: dict[str, str] = {}
    for element in elements:
        if element.name:
            found.setdefault(folded(element.name), element.id)
    return found


def _first_lane(scenario: Scenario, lane: str | None) -> str | None:
    return lane_of(scenario, lane).id if lane is not None else next(iter(scenario.lanes), None)


def _read(made: _Made, rows: Sequence[Row], lane: str | None) -> None:
    """Make the nodes and notes of the rows, and note which lanes and phases they need."""
    phase: str | None = None
    for row in rows:
        if row["lane"]:
            lane = _lane(made, row.name("lane"))
        if row["phase"]:
            phase = _phase(made, row.name("phase"))
        if row["step"]:
            if lane is None:
                raise row.refused(translate("Refusal", "it names no lane, and there is none here yet"))
            made.nodes.append(_node(made, row, lane, phase))
            made.rows.append(row)
        elif set(row.cells) - {"lane", "phase", "pain"} or row.notes or (row["pain"] and not made.nodes):
            raise row.refused(translate("Refusal", "it names no step"))
        if row["pain"]:
            made.notes.append(_note(made, row))


def _lane(made: _Made, name: str) -> str:
    key = made.lanes.get(folded(name))
    if key is None:
        key = made.lanes[folded(name)] = made.ids.new("lane")
        made.new_lanes[key] = name
    return key


def _phase(made: _Made, name: str) -> str:
    key = made.phases.get(folded(name))
    if key is None:
        key = made.phases[folded(name)] = made.ids.new("phase")
        made.new_phases.append(
            _checked(Phase(id=key), translate("Refusal", "Phase “{name}”").format(name=name[:40]), name=name)
        )
    return key


def _node(made: _Made, row: Row, lane: str, phase: str | None) -> Node:
    name = row.name("step")
    where = translate("Refusal", "Row {number} of the table").format(number=row.number)
    if name.endswith(_QUESTION) and not row.notes and not any(row[column] for column in _OF_STEPS):
        decision = Decision(id=made.ids.new("decision"), kind="decision", lane=lane, phase=phase)
        return _checked(decision, where, name=name)
    return _checked(
        Step(id=made.ids.new("step"), kind="step", lane=lane, phase=phase),
        where,
        name=name,
        touch_minutes=row.minutes("touch"),
        wait_minutes=row.minutes("wait"),
        value=_value(row),
        channel=CHANNELS.get(folded(row["channel"]), row["channel"]) or None,
        owner=row["owner"],
        description="\n".join(part for part in (row["description"], row.notes) if part),
    )


def _value(row: Row) -> str | None:
    word = row["value"]
    if not word:
        return None
    if folded(word) not in VALUES:
        raise row.refused(
            translate("Refusal", "“{word}” is no value to the customer; write value-adding, necessary or waste").format(
                word=word
            )
        )
    return VALUES[folded(word)]


def _note(made: _Made, row: Row) -> Annotation:
    note = Annotation(id=made.ids.new("note"), kind="pain_point", targets=(made.nodes[-1].id,))
    return _checked(note, translate("Refusal", "Row {number} of the table").format(number=row.number), text=row["pain"])


def _checked(element: T, where: str, **fields: object) -> T:
    """Return `element` with `fields`. Raises RefusedError that says where in the table one is wrong."""
    try:
        return checked(element, **fields)
    except RefusedError as reason:
        raise RefusedError(translate("Refusal", "{where}: {reason}").format(where=where, reason=reason)) from None


def _flows(made: _Made, found: Sequence[Join]) -> tuple[list[Flow], list[Decision]]:
    """Return the flows, and a decision behind every step that several of them leave: only a decision chooses."""
    flows: list[Flow] = []
    decisions: list[Decision] = []

    def add(source: str, target: str, label: str = "") -> None:
        flows.append(Flow(id=made.ids.new("f"), source=source, target=target, label=label))

    for node, row, exits in zip(made.nodes, made.rows, _exits(made, found), strict=True):
        source = node.id
        if len(exits) > 1 and node.kind == "step":
            fork = Decision(id=made.ids.new("decision"), kind="decision", lane=node.lane, phase=node.phase)
            decisions.append(fork)
            add(source, fork.id)
            source = fork.id
        for target, label in exits:
            if target == node.id:
                raise row.refused(translate("Refusal", "a step cannot lead to itself"))
            add(source, target, label)
    return flows, decisions


def _exits(made: _Made, found: Sequence[Join]) -> list[list[tuple[str, str]]]:
    """Return target and label of every flow that leaves each node."""
    exits: list[dict[str, str]] = [{} for _ in made.nodes]
    for join in found:
        target = made.nodes[join.target].id if isinstance(join.target, int) else join.target
        exits[join.source].setdefault(target, join.label)
    return [list(leaving.items()) for leaving in exits]


def _with_bands(document: Document, scenario_id: str, made: _Made, flows: Sequence[Flow]) -> Document:
    """Return `document` with the new phases and lanes."""
    for phase in made.new_phases:
        document = add_phase(document, scenario_id, phase)
    scenario = scenario_of(document, scenario_id)
    for key, lane in _new_lanes(scenario, made, flows).items():
        name = made.new_lanes[key]
        where = translate("Refusal", "Lane “{name}”").format(name=name[:40])
        scenario = with_lane(scenario, _checked(lane, where, name=name))
    return with_scenario(document, scenario)


def _new_lanes(scenario: Scenario, made: _Made, flows: Sequence[Flow]) -> dict[str, Lane]:
    """Return the new lanes, of the kinds that their names speak of.

    Of the others, those are front stage that a flow joins with a customer: they are what a customer meets.
    """
    spoken = {key: lane_kind_of(name) for key, name in made.new_lanes.items()}
    customers = {key for key, kind in spoken.items() if kind == "customer"}
    customers |= {lane.id for lane in scenario.lanes.values() if lane.kind == "customer"}
    home = {node.id: node.lane for node in (*scenario.nodes.values(), *made.nodes)}
    pairs = [(home.get(flow.source), home.get(flow.target)) for flow in flows]
    met = {one for pair in pairs for one, other in (pair, pair[::-1]) if other in customers}
    kinds: dict[str, LaneKind] = {
        key: kind or ("frontstage" if key in met else "backstage") for key, kind in spoken.items()
    }
    return {key: Lane(id=key, kind=kind) for key, kind in kinds.items()}
