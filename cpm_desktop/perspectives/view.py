"""The view of a scenario from one perspective. It is always computed from the model, never stored."""

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
    """A scenario as one perspective shows it."""

    scenario: Scenario
    """The shown scenario. It is an ordinary scenario, so that it can be analysed, laid out and drawn."""
    origins: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """The ids of model elements that each computed element replaces. All other elements belong to the model."""
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
    """Return the view of `scenario` from `perspective`. `size_of` returns the sizes of computed nodes.

    `report` receives the progress; an exception that it raises cancels the work.
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
    """Return the region that a perspective hides and the reason why it is read-only; None where it shows everything."""
    if perspective.kind == "company":
        return company_region(scenario, labels), labels.company_readonly_reason
    if perspective.kind == "customer":
        return customer_region(scenario, labels, perspective.customer), labels.customer_readonly_reason
    if perspective.kind == "system":
        return system_region(scenario, perspective.system, labels), labels.system_readonly_reason
    if perspective.saved_filter is not None:
        return filter_region(scenario, perspective.saved_filter, labels), labels.filter_readonly_reason
    return None
