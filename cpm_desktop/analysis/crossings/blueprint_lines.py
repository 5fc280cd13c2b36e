"""The positions of the lines of interaction, visibility and internal interaction."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import Literal, TypeAlias

from cpm_desktop.i18n import translate
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import LaneKind
from cpm_desktop.model.field_labels import quoted_name

LineName: TypeAlias = Literal["interaction", "visibility", "internal"]

_LANE_KINDS_ABOVE: dict[LineName, tuple[LaneKind, ...]] = {
    "interaction": ("customer",),
    "visibility": ("customer", "frontstage"),
    "internal": ("customer", "frontstage", "backstage"),
}
"""The lane kinds above each line of a service blueprint (Shostack; Bitner et al.). All others are below."""


@dataclass(frozen=True, slots=True)
class Boundary:
    """One line across the diagram, or the reason why it is omitted."""

    line: LineName
    lane_above: str | None
    """The lane above the line; None where the line is omitted."""
    reason: str = ""
    """The reason for omitting the line, as a sentence; empty where it is drawn."""
    misplaced_lane: str | None = None
    """The lane on the wrong side of the line, where the lane order is the reason."""


@dataclass(frozen=True, slots=True)
class Boundaries:
    """The three lines of a service blueprint."""

    interaction: Boundary
    visibility: Boundary
    internal: Boundary


def boundaries(scenario: Scenario) -> Boundaries:
    """Return the position of each line: only its upper kinds are above it, and none of them is below it."""
    return Boundaries(*(_boundary(scenario, line, kinds) for line, kinds in _LANE_KINDS_ABOVE.items()))


def _boundary(scenario: Scenario, line: LineName, upper: Collection[LaneKind]) -> Boundary:
    lanes = list(scenario.lanes.values())
    split = next((position for position, lane in enumerate(lanes) if lane.kind not in upper), len(lanes))
    if split in (0, len(lanes)):
        return _misplaced_boundary(scenario, line, upper, split) or Boundary(
            line, None, _one_sided_reason(is_first=split == 0)
        )
    return _misplaced_boundary(scenario, line, upper, split) or Boundary(line, lanes[split - 1].id)


def _misplaced_boundary(scenario: Scenario, line: LineName, upper: Collection[LaneKind], split: int) -> Boundary | None:
    """Return the line as omitted if a lane of its upper kinds is below a lane of another kind."""
    lanes = list(scenario.lanes.values())
    for lane in lanes[split:]:
        if lane.kind in upper:
            reason = translate("Checks", "{lane} is below {other}.")
            reason = reason.format(lane=quoted_name(scenario, lane.id), other=quoted_name(scenario, lanes[split].id))
            return Boundary(line, None, reason, lane.id)
    return None


def _one_sided_reason(*, is_first: bool) -> str:
    if is_first:
        return translate("Checks", "There is no lane above the line.")
    return translate("Checks", "There is no lane below the line.")
