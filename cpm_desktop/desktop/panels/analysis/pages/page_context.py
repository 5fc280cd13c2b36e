"""The objects that the pages of the analysis dock depend on."""

from __future__ import annotations

from dataclasses import dataclass

from cpm_desktop.desktop.canvas.canvas_view import CanvasView
from cpm_desktop.desktop.settings.appearance import Appearance
from cpm_desktop.desktop.workspace.analysis_scheduler import AnalysisScheduler
from cpm_desktop.desktop.workspace.comparison_settings import ComparisonSettings
from cpm_desktop.desktop.workspace.workspace import Workspace


@dataclass(frozen=True)
class PageContext:
    """The objects that a page depends on."""

    workspace: Workspace
    analysis_scheduler: AnalysisScheduler
    appearance: Appearance
    comparison_settings: ComparisonSettings
    canvas: CanvasView | None = None
    """The canvas above the dock; None if a page is used without one."""
