"""What is shown of a scenario from one perspective, computed from the model and never kept beside it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from cpm_desktop.model.document import Scenario
from cpm_desktop.perspectives.company import company_cut
from cpm_desktop.perspectives.contracting.annotation_mapping import with_remarks
from cpm_desktop.perspectives.contracting.contraction import contracted
from cpm_desktop.perspectives.contracting.hidden_region import Cut
from cpm_desktop.perspectives.contracting.view_layout import NodeSize, nominal_size, with_places
from cpm_desktop.perspectives.customer import customer_cut
from cpm_desktop.perspectives.filtered import filter_cut
from cpm_desktop.perspectives.perspective import Perspective
from cpm_desktop.perspectives.perspective_labels import PerspectiveWords
from cpm_desktop.perspectives.system import system_cut
from cpm_desktop.progress import Tell, part, tell_nobody


@dataclass(frozen=True, slots=True)
class View:
    """A scenario as somebody sees it."""

    scenario: Scenario
    """What is shown: an ordinary scenario, so that every analysis, layout and drawing can take it."""
    stands_for: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """What each computed element stands for, by its id: ids of the model. All other elements are the model's own."""
    fixed: str = ""
    """Why the structure cannot be edited here, as a sentence; empty where it can."""


def view_of(
    scenario: Scenario,
    perspective: Perspective,
    *,
    size_of: NodeSize = nominal_size,
    words: PerspectiveWords | None = None,
    tell: Tell = tell_nobody,
) -> View:
    """Return what `perspective` shows of `scenario`; `size_of` says how large computed nodes have to be.

    `tell` hears how far the work has come; what it raises stops the work.
    """
    found = _cut(scenario, perspective, words or PerspectiveWords())
    if found is None:
        return View(scenario)
    cut, fixed = found
    made, stands_for, steps, entries = contracted(scenario, cut, part(tell, 0.1, 0.8))
    made = with_remarks(scenario, made, cut, steps)
    return View(with_places(scenario, made, entries, size_of), stands_for, fixed)


def _cut(scenario: Scenario, perspective: Perspective, words: PerspectiveWords) -> tuple[Cut, str] | None:
    """Return what a perspective leaves out, and why the rest cannot be edited; None where it shows everything."""
    if perspective.kind == "company":
        return company_cut(scenario, words), words.company_fixed
    if perspective.kind == "customer":
        return customer_cut(scenario, words), words.customer_fixed
    if perspective.kind == "system":
        return system_cut(scenario, perspective.system, words), words.system_fixed
    if perspective.saved_filter is not None:
        return filter_cut(scenario, perspective.saved_filter, words), words.filter_fixed
    return None
