"""Cached results for flows, and which of them a change of boxes may invalidate."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Generic, NamedTuple, TypeVar

from cpm_desktop.layout.rect import Rect, bounding_rect, inflated
from cpm_desktop.layout.routing.flow_index import FlowIndex
from cpm_desktop.layout.routing.tracked_obstacle_query import QueriedArea

USUAL_REACH = 300.0
"""How far the area that is queried for a flow usually extends beyond its region. Others are checked at every change."""

K = TypeVar("K")
V = TypeVar("V")
T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class CachedResult(NamedTuple, Generic[T_co]):
    """A result, and the area that was queried to calculate it."""

    value: T_co
    queried_area: QueriedArea


class InputChanges(NamedTuple):
    """The changes that a step of the routing depends on."""

    flows: set[str]
    """The flows whose route before the step, ends or bends changed."""
    moved_areas: Sequence[Rect]
    """The areas that boxes left or entered."""
    frame: Rect | None
    """The common part of the frames of the diagram before and after, or None if they are equal."""


class ResultCache(Generic[T]):
    """Results by flow. Results are only added, so another thread may do so while the cache is copied."""

    def __init__(self, flow_index: FlowIndex) -> None:
        self.flow_index = flow_index
        self.results: dict[str, CachedResult[T]] = {}
        self.far: dict[str, None] = {}
        """The flows whose queried areas extend far beyond their regions."""

    def add(self, flow_id: str, value: T, queried_area: QueriedArea) -> None:
        """Add a result and the area that it depends on."""
        region = self.flow_index.regions.get(flow_id)
        if region is None or not _contains(inflated(region, USUAL_REACH), queried_area.bounds):
            self.far[flow_id] = None
        self.results[flow_id] = CachedResult(value, queried_area)

    def snapshot(self) -> ResultCache[T]:
        """Return a copy that is not affected by later additions."""
        copy = ResultCache[T](self.flow_index)
        copy.results, copy.far = dict(self.results), dict(self.far)
        return copy

    def reuse_from(self, previous: ResultCache[T], invalid: Collection[str]) -> None:
        """Take over the results of a snapshot, without `invalid`."""
        self.results, self.far = without_keys(previous.results, invalid), previous.far

    def invalidated(self, changes: InputChanges) -> set[str]:
        """Return the flows whose result may be invalid because boxes moved in its queried area, or the frame there."""
        found: set[str] = set()
        if changes.moved_areas:
            moved = bounding_rect(changes.moved_areas)
            around = inflated(moved, USUAL_REACH)
            for flow_id in self.flow_index.flows_in(around).union(self.far):
                result = self.results.get(flow_id)
                if result is not None and result[1].overlaps_any(changes.moved_areas, moved):
                    found.add(flow_id)
        if changes.frame is not None:
            found.update(key for key, (_, area) in self.results.items() if not _contains(changes.frame, area.bounds))
        return found


def _contains(outer: Rect, inner: Rect) -> bool:
    return outer[0] <= inner[0] and outer[1] <= inner[1] and outer[2] >= inner[2] and outer[3] >= inner[3]


def without_keys(entries: Mapping[K, V], keys: Collection[K]) -> dict[K, V]:
    """Return a copy of `entries` without `keys`; unknown keys are ignored."""
    remaining = dict(entries)
    for key in keys:
        remaining.pop(key, None)
    return remaining
