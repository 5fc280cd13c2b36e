"""Models of any size for benchmarks and tests: the same seed generates the same model.

Their shape is that of real maps: eight lanes with the customer on top, one decision per four steps, about 1.3 flows per
step of which one in twenty leads back, and an annotation on every fifth step. Lanes get more rows in larger models, so
that the diagram keeps its proportions.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from cpm_desktop.model.document import Document, Meta, Scenario
from cpm_desktop.model.elements import (
    Annotation,
    AnnotationKind,
    Decision,
    EndEvent,
    Flow,
    Lane,
    LaneKind,
    Node,
    Phase,
    StartEvent,
    Step,
    ValueClass,
)
from cpm_desktop.model.layout import Box, Layout
from cpm_desktop.model.mapping import ElementMap, FrozenMap

LANES: tuple[tuple[str, LaneKind], ...] = (
    ("Customer", "customer"),
    ("Front office", "frontstage"),
    ("Sales", "backstage"),
    ("Operations", "backstage"),
    ("Logistics", "backstage"),
    ("Finance", "backstage"),
    ("Records", "system"),
    ("Carrier", "partner"),
)
VERBS = ("Check", "Send", "Receive", "Approve", "Register", "Confirm", "Prepare", "Review", "Compare", "Return")
OBJECTS = (
    "order",
    "request",
    "credit status",
    "delivery date",
    "invoice",
    "contract draft",
    "complaint",
    "return label",
)
ENDINGS = ("", "", " in the portal", " by telephone", " with the customer", " for the next day")
ANNOTATIONS: tuple[tuple[AnnotationKind, str], ...] = (
    ("pain_point", "Waits up to two days"),
    ("problem", "Copied by hand between systems"),
    ("opportunity", "Could be done once"),
    ("moment_of_truth", "Here the customer decides to stay"),
    ("note", "1,200 times a month"),
)
VALUES: tuple[ValueClass, ...] = ("value_adding", "necessary", "necessary", "waste")
PITCH_X, PITCH_Y = 170.0, 110.0
STEP_SIZE, DECISION_SIZE, EVENT_SIZE = (124.0, 64.0), (48.0, 48.0), (36.0, 36.0)
COLUMNS_PER_PHASE = 8


@dataclass(frozen=True, slots=True)
class GridCell:
    """The grid position of a node; rows are counted through all lanes."""

    node: str
    column: int
    row: int


def generated_document(steps: int, seed: int = 1, placed: bool = True) -> Document:
    """Return a valid document with `steps` steps and decisions, a start and an end.

    With `placed`, the layout contains a place for every node, lane and phase; otherwise it is empty.
    """
    rng = random.Random(seed * 1_000_003 + steps)
    rows = max(1, round((steps / 100) ** 0.5))
    cells = list(_grid_cells(steps, rows * len(LANES), rng))
    last = max(cell.column for cell in cells)
    nodes = [_node(cell, rows, last, rng) for cell in cells]
    ends: list[Node] = [
        StartEvent(id="start", kind="start", lane="l0", phase="p0", name="Need"),
        EndEvent(id="end", kind="end", lane="l0", phase=f"p{last // COLUMNS_PER_PHASE}", name="Done"),
    ]
    scenario = Scenario(
        id="today",
        name="Today",
        phases=ElementMap(Phase(id=f"p{n}", name=f"Phase {n + 1}") for n in range(last // COLUMNS_PER_PHASE + 1)),
        lanes=ElementMap(Lane(id=f"l{n}", name=name, kind=kind) for n, (name, kind) in enumerate(LANES)),
        nodes=ElementMap([ends[0], *nodes, ends[1]]),
        flows=ElementMap(_flows(cells, nodes, rows, rng)),
        annotations=ElementMap(_annotations(nodes, rng)),
        layout=_layout(cells, nodes, rows, last) if placed else Layout(),
    )
    meta = Meta(created="2026-11-22T09:00:00Z")
    return Document(title=f"Generated, {steps} steps", meta=meta, scenarios=ElementMap([scenario]))


def _grid_cells(steps: int, rows: int, rng: random.Random) -> Iterator[GridCell]:
    """Yield the positions of the nodes: one in the first column, in about half of the rows of all other columns."""
    yield GridCell("s0", 0, 0)
    count, column = 1, 1
    while count < steps:
        rows_in_column = min(steps - count, max(1, round(rows * rng.uniform(0.4, 0.6))))
        for row in sorted(rng.sample(range(rows), rows_in_column)):
            yield GridCell(f"s{count}", column, row)
            count += 1
        column += 1


def _node(cell: GridCell, rows: int, last: int, rng: random.Random) -> Node:
    lane, phase = f"l{cell.row // rows}", f"p{cell.column // COLUMNS_PER_PHASE}"
    object_name = rng.choice(OBJECTS)
    if cell.column < last and (cell.column == 0 or rng.random() < 0.2):
        return Decision(
            id=cell.node, kind="decision", lane=lane, phase=phase, name=f"{object_name.capitalize()} right?"
        )
    return Step(
        id=cell.node,
        kind="step",
        lane=lane,
        phase=phase,
        name=f"{rng.choice(VERBS)} {object_name}{rng.choice(ENDINGS)}",
        touch_minutes=rng.randint(1, 90),
        wait_minutes=rng.choice((0, 0, 0, 30, 240, 1440)),
        value=rng.choice(VALUES),
        channel=rng.choice(("phone", "web", "email", "post")) if lane == "l0" else None,
        fail_probability=rng.choice((0, 0, 0, 0.02, 0.1)),
        emotion=rng.randint(-2, 2) if lane == "l0" else None,
    )


class _FlowTargets:
    """Chooses the targets of flows: close by, and with few incoming flows so far."""

    def __init__(self, cells: Sequence[GridCell], rows: int, rng: random.Random) -> None:
        self._rows = rows
        self._rng = rng
        self._columns: dict[int, list[GridCell]] = {}
        self._incoming_counts = dict.fromkeys((cell.node for cell in cells), 0)
        for cell in cells:
            self._columns.setdefault(cell.column, []).append(cell)

    def targets(self, cell: GridCell, kind: str) -> list[str]:
        """Return the targets of the node in this cell; the nodes of the last column lead to the end."""
        if cell.column + 1 not in self._columns:
            return ["end"]
        following = self._columns[cell.column + 1]
        if cell.column == 0:
            return [self._count_incoming(other) for other in following]
        found = [self._take_nearest(cell, following)]
        for _ in range(self._rng.choice((1, 2)) if kind == "decision" else 0):
            others = [
                other for other in self._alternative_targets(cell.column) if other.node not in {cell.node, *found}
            ]
            if others:
                found.append(self._take_nearest(cell, others))
        return found

    def _alternative_targets(self, column: int) -> list[GridCell]:
        """Return possible targets of an alternative: mostly nodes without incoming flows in the next three columns."""
        if column > 2 and self._rng.random() < 0.15:
            return self._columns[max(1, column - self._rng.randint(1, 5))]
        following = [cell for further in (1, 2, 3) for cell in self._columns.get(column + further, [])]
        return [cell for cell in following if not self._incoming_counts[cell.node]] or following

    def _take_nearest(self, cell: GridCell, others: Sequence[GridCell]) -> str:
        return self._count_incoming(min(others, key=lambda other: self._distance(cell, other)))

    def _distance(self, cell: GridCell, other: GridCell) -> float:
        return abs(other.row - cell.row) + 6 * self._rows * self._incoming_counts[other.node] + 3 * self._rng.random()

    def _count_incoming(self, cell: GridCell) -> str:
        self._incoming_counts[cell.node] += 1
        return cell.node


def _flows(cells: Sequence[GridCell], nodes: Sequence[Node], rows: int, rng: random.Random) -> Iterator[Flow]:
    """Yield the flows: most to the next column, one in twenty back."""
    flow_targets, number = _FlowTargets(cells, rows, rng), 1
    yield Flow(id="f0", source="start", target=cells[0].node)
    for cell, node in sorted(
        zip(cells, nodes, strict=True), key=lambda pair: (pair[0].column, pair[1].kind == "decision")
    ):
        targets = flow_targets.targets(cell, node.kind)
        weights = _exit_probabilities(len(targets)) if node.kind == "decision" else [None]
        for place, (target, weight) in enumerate(zip(targets, weights, strict=True), 1):
            label = f"way {place}" if node.kind == "decision" else ""
            yield Flow(id=f"f{number}", source=node.id, target=target, probability=weight, label=label)
            number += 1


def _exit_probabilities(exits: int) -> list[float | None]:
    """Return probabilities that sum to 1, the largest first."""
    others = int(1000 / (exits + 1)) / 1000
    return [round(1 - others * (exits - 1), 3), *[others] * (exits - 1)]


def _annotations(nodes: Sequence[Node], rng: random.Random) -> Iterator[Annotation]:
    for number, node in enumerate(rng.sample(nodes, round(len(nodes) / 5))):
        kind, text = rng.choice(ANNOTATIONS)
        severity = rng.randint(1, 10) if kind in {"pain_point", "problem"} else None
        yield Annotation(id=f"n{number}", kind=kind, targets=(node.id,), text=text, severity=severity)


def _layout(cells: Sequence[GridCell], nodes: Sequence[Node], rows: int, last: int) -> Layout:
    """Place every node in the centre of its cell; the start has its own column before all others."""
    boxes = {"start": _centred_box(0, 0, EVENT_SIZE), "end": _centred_box(last + 2, 0, EVENT_SIZE)}
    for cell, node in zip(cells, nodes, strict=True):
        size = STEP_SIZE if node.kind == "step" else DECISION_SIZE
        boxes[node.id] = _centred_box(cell.column + 1, cell.row % rows, size)
    phases = last // COLUMNS_PER_PHASE + 1
    widths = {f"p{number}": COLUMNS_PER_PHASE * PITCH_X for number in range(phases)}
    widths["p0"] += PITCH_X
    widths[f"p{phases - 1}"] += PITCH_X
    heights = {f"l{number}": rows * PITCH_Y + 20 for number in range(len(LANES))}
    return Layout(nodes=FrozenMap(boxes), lanes=FrozenMap(heights), phases=FrozenMap(widths))


def _centred_box(column: int, row: int, size: tuple[float, float]) -> Box:
    """Return the box of this size in the centre of a cell; rows are counted within the lane."""
    width, height = size
    return Box(column * PITCH_X + (PITCH_X - width) / 2, 10 + row * PITCH_Y + (PITCH_Y - height) / 2, width, height)
