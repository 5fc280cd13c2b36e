"""The part of a scenario that a perspective hides, and its replacement."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from cpm_desktop.analysis.case.region_passages import Passage, Region
from cpm_desktop.model.elements import Annotation, Lane

PassageSummarizer: TypeAlias = Callable[[Passage], Mapping[str, object] | None]
"""Returns the fields of the step that replaces a passage; None where the passage needs no step."""
SummaryFactory: TypeAlias = Callable[[Region], PassageSummarizer]
"""Prepares a summarizer for the whole region, once."""


def show_every_annotation(_: Annotation) -> bool:
    """Return True for every annotation."""
    return True


@dataclass(frozen=True, slots=True)
class HiddenRegion:
    """The part of a scenario that is hidden, and its replacement."""

    node_ids: frozenset[str]
    """The hidden steps and gateways. Events are never hidden, because they begin and end a case."""
    visible_lanes: tuple[str, ...]
    """The ids of the visible lanes. Visible nodes of other lanes move to the replacement lane."""
    replacement_lane: Lane
    """The lane that replaces all hidden lanes, if it has any content."""
    summary_factory: SummaryFactory
    shows_annotation: Callable[[Annotation], bool] = show_every_annotation
    """Returns whether an annotation is shown.

    Annotations on hidden elements are not, unless `keeps_annotations` is set.
    """
    keeps_annotations: bool = False
    """Whether annotations on hidden elements are shown on their replacement."""
