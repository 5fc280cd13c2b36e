"""What a perspective leaves out of a scenario, and how the rest shows it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from cpm_desktop.analysis.case.region_passages import Passage, Region
from cpm_desktop.model.elements import Annotation, Lane

PassageSummarizer: TypeAlias = Callable[[Passage], Mapping[str, object] | None]
"""Says what the step that stands for a passage is: fields of a step; None where there is nothing to show of it."""
SummaryFactory: TypeAlias = Callable[[Region], PassageSummarizer]
"""Looks at the whole part that disappears, once, and returns what says this of each passage."""


def show_every_annotation(_: Annotation) -> bool:
    """Hide no annotation."""
    return True


@dataclass(frozen=True, slots=True)
class HiddenRegion:
    """The part of a scenario that disappears, and what stands in for it."""

    node_ids: frozenset[str]
    """Steps and gateways that disappear; events never do, for they say how a case begins and ends."""
    visible_lanes: tuple[str, ...]
    """The lanes that stay, by id; what stays of the others moves to the lane that stands in."""
    replacement_lane: Lane
    """The lane that stands in for all others, if anything is left to stand in it."""
    summary_factory: SummaryFactory
    shows_annotation: Callable[[Annotation], bool] = show_every_annotation
    """Tells of an annotation whether it is shown; one about hidden elements alone is not, unless `tells`."""
    keeps_annotations: bool = False
    """Whether annotations about hidden elements are shown at what stands for these."""
