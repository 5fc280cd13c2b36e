"""What the pages of the analysis dock are made with."""

from __future__ import annotations

from dataclasses import dataclass

from cpm_desktop.desktop.canvas.canvas_view import CanvasView
from cpm_desktop.desktop.settings.appearance import Appearance
from cpm_desktop.desktop.workspace.analysis_scheduler import AnalysisScheduler
from cpm_desktop.desktop.workspace.comparison_settings import ComparisonSettings
from cpm_desktop.desktop.workspace.workspace import Workspace


@dataclass(frozen=True)
class PageContext:
    """What a page is made with."""

    workspace: Workspace
    analysis_scheduler: AnalysisScheduler
    appearance: Appearance
    comparison_settings: ComparisonSettings
    canvas: CanvasView | None = None
    """What stands above the dock; None where a page stands alone."""
