"""What is shown of a scenario from one perspective, computed from the model and never kept beside it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from cpm_desktop.model.document import Scenario
from cpm_desktop.perspectives.company import company_region
from cpm_desktop.perspectives.contraction.annotation_mapping import with_mapped_annotations
from cpm_desktop.perspectives.contraction.contraction import contract
from cpm_desktop.perspectives.contraction.hidden_region import HiddenRegion
from cpm_desktop.perspectives.contraction.view_layout import NodeSize, estimated_size, with_view_layout
from cpm_desktop.perspectives.customer import customer_region
from cpm_desktop.perspectives.perspective import Perspective
from cpm_desktop.perspectives.perspective_labels import PerspectiveLabels
from cpm_desktop.perspectives.saved_filter import filter_region
from cpm_desktop.perspectives.system import system_region
from cpm_desktop.progress import ReportProgress, ignore_progress, subrange


@dataclass(frozen=True, slots=True)
class View:
    """A scenario as somebody sees it."""

    scenario: Scenario
    """What is shown: an ordinary scenario, so that every analysis, layout and drawing can take it."""
    origins: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """What each computed element stands for, by its id: ids of the model. All other elements are the model's own."""
    readonly_reason: str = ""
    """Why the structure cannot be edited here, as a sentence; empty where it can."""


def view_of(
    scenario: Scenario,
    perspective: Perspective,
    *,
    size_of: NodeSize = estimated_size,
    labels: PerspectiveLabels | None = None,
    report: ReportProgress = ignore_progress,
) -> View:
    """Return what `perspective` shows of `scenario`; `size_of` says how large computed nodes have to be.

    `tell` hears how far the work has come; what it raises stops the work.
    """
    found = _hidden_region(scenario, perspective, labels or PerspectiveLabels())
    if found is None:
        return View(scenario)
    hidden_region, readonly_reason = found
    scenario_in_view, origins, steps, entries = contract(scenario, hidden_region, subrange(report, 0.1, 0.8))
    scenario_in_view = with_mapped_annotations(scenario, scenario_in_view, hidden_region, steps)
    return View(with_view_layout(scenario, scenario_in_view, entries, size_of), origins, readonly_reason)


def _hidden_region(
    scenario: Scenario, perspective: Perspective, labels: PerspectiveLabels
) -> tuple[HiddenRegion, str] | None:
    """Return what a perspective leaves out, and why the rest cannot be edited; None where it shows everything."""
    if perspective.kind == "company":
        return company_region(scenario, labels), labels.company_readonly_reason
    if perspective.kind == "customer":
        return customer_region(scenario, labels), labels.customer_readonly_reason
    if perspective.kind == "system":
        return system_region(scenario, perspective.system, labels), labels.system_readonly_reason
    if perspective.saved_filter is not None:
        return filter_region(scenario, perspective.saved_filter, labels), labels.filter_readonly_reason
    return None
