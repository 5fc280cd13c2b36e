"""The content of a BPMN file: elements with ids that are unique and valid in a scenario, in document order."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from math import isfinite
from typing import Any, NamedTuple

from cpm_desktop.model.layout import Point

_INVALID_ID_CHARACTERS = re.compile(r"[^A-Za-z0-9_.-]")
_MAX_ID_LENGTH = 64
MAX_SOURCE_COORDINATE = 10_000_000.0
"""Positions beyond this absolute value are not used."""


class Bounds(NamedTuple):
    """The rectangle of a shape in the diagram of the source."""

    x: float
    y: float
    width: float
    height: float

    @property
    def middle(self) -> Point:
        """Return the centre."""
        return Point(self.x + self.width / 2, self.y + self.height / 2)

    @property
    def is_sound(self) -> bool:
        """Return whether the rectangle has finite, reasonable coordinates and a size."""
        usable = all(isfinite(value) and abs(value) <= MAX_SOURCE_COORDINATE for value in self)
        return usable and self.width > 0 and self.height > 0

    def contains(self, point: Point) -> bool:
        """Return whether `point` is within the rectangle."""
        return self.x <= point.x <= self.x + self.width and self.y <= point.y <= self.y + self.height


class SourceElement(NamedTuple):
    """What every element has."""

    id: str
    source_id: str
    name: str
    documentation: str
    fields: dict[str, Any]
    """Our own fields from the extension elements; empty in files of other programs."""


@dataclass(slots=True)
class SourceNode:
    """A task, event, gateway or sub-process."""

    base: SourceElement
    tag: str
    process: str
    container: str | None
    """The id of the sub-process that contains the node."""
    kinds: tuple[str, ...] = ()
    """Event definitions, loops and other marks, in words."""
    host: str | None = None
    """The reference of the activity to which a boundary event is attached."""
    is_triggered: bool = False
    """Whether an event starts the sub-process."""
    data: tuple[str, ...] = ()
    """References of data objects and stores."""
    within: tuple[str, ...] = ()
    """The ids of the flattened sub-processes around the node, from the inside."""

    @property
    def id(self) -> str:
        """Return the id in the scenario."""
        return self.base.id


@dataclass(slots=True)
class SourceFlow:
    """A sequence flow or message flow. `source` and `target` are references."""

    base: SourceElement
    tag: str
    source: str
    target: str


@dataclass(slots=True)
class SourceLane:
    """A lane with references of its nodes, or a lane that contains lanes."""

    base: SourceElement
    process: str
    parent: str | None
    node_refs: tuple[str, ...]
    has_children: bool


class Participant(NamedTuple):
    """A pool. `process` is the id of its process, or None for a black box."""

    base: SourceElement
    process: str | None


class IdRegistry:
    """Gives each element of the source an id that is unique and valid in a scenario."""

    def __init__(self) -> None:
        self._used: set[str] = set()
        self._by_reference: dict[str, str] = {}
        self._next_numbers: dict[str, int] = {}

    def claim(self, source_id: str, prefix: str, wanted: str = "") -> tuple[str, bool]:
        """Return an unused id for an element, and whether another element has the same id in the source."""
        is_repeated = bool(source_id) and source_id in self._by_reference
        plain = _INVALID_ID_CHARACTERS.sub("_", wanted or source_id)[:_MAX_ID_LENGTH]
        found = plain if plain and plain not in self._used else self._numbered(f"{plain[:50]}_" if plain else prefix)
        self._used.add(found)
        if source_id:
            self._by_reference.setdefault(source_id, found)
        return found, is_repeated

    def _numbered(self, prefix: str) -> str:
        number = self._next_numbers.get(prefix, 1)
        while f"{prefix}{number}" in self._used:
            number += 1
        self._next_numbers[prefix] = number + 1
        return f"{prefix}{number}"

    def resolve(self, reference: str) -> str:
        """Return the id of the first element with this id in the source, with or without a prefix; else empty."""
        plain = reference.strip()
        return self._by_reference.get(plain) or self._by_reference.get(plain.rpartition(":")[2], "")


@dataclass(slots=True)
class SourceModel:
    """Everything that is read from a file, before it becomes a scenario."""

    title: str = ""
    notes: list[str] = field(default_factory=list)
    fields: dict[str, Any] = field(default_factory=dict)
    """Our own fields of the scenario from the extension elements."""
    participants: list[Participant] = field(default_factory=list)
    processes: dict[str, SourceElement] = field(default_factory=dict)
    lanes: dict[str, SourceLane] = field(default_factory=dict)
    nodes: dict[str, SourceNode] = field(default_factory=dict)
    flows: list[SourceFlow] = field(default_factory=list)
    annotations: dict[str, SourceElement] = field(default_factory=dict)
    associations: list[tuple[str, str]] = field(default_factory=list)
    data: dict[str, tuple[str, SourceElement]] = field(default_factory=dict)
    """Data objects and stores: their tag and element."""
    bounds: dict[str, Bounds] = field(default_factory=dict)
    """The rectangles of shapes, by the ids of their elements."""
    collapsed: set[str] = field(default_factory=set)
    vertical: set[str] = field(default_factory=set)
    """The pools and lanes that are drawn from top to bottom."""
    waypoints: dict[str, tuple[Point, ...]] = field(default_factory=dict)
    ids: IdRegistry = field(default_factory=IdRegistry)

    def resolve(self, reference: str) -> str:
        """Return the id of the element to which `reference` points; empty if there is none."""
        return self.ids.resolve(reference)
