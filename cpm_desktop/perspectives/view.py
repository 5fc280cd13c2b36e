"""What is shown of a scenario from one perspective, computed from the model and never kept beside it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from cpm_desktop.model.document import Scenario
from cpm_desktop.perspectives.perspective import Perspective


@dataclass(frozen=True, slots=True)
class View:
    """A scenario as somebody sees it."""

    scenario: Scenario
    """What is shown: an ordinary scenario, so that every analysis, layout and drawing can take it."""
    stands_for: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """What each computed element stands for, by its id: ids of the model. All other elements are the model's own."""
    fixed: str = ""
    """Why the structure cannot be edited here, as a sentence; empty where it can."""


def view_of(scenario: Scenario, perspective: Perspective) -> View:
    """Return what `perspective` shows of `scenario`."""
    return View(scenario)
