"""What the pages of the analysis dock are made with."""

from __future__ import annotations

from dataclasses import dataclass

from cpm_desktop.desktop.canvas.view import CanvasView
from cpm_desktop.desktop.settings.appearance import Appearance
from cpm_desktop.desktop.workspace.analysis_scheduler import Analyses
from cpm_desktop.desktop.workspace.comparison_settings import Comparing
from cpm_desktop.desktop.workspace.workspace import Workspace


@dataclass(frozen=True)
class Context:
    """What a page is made with."""

    workspace: Workspace
    analyses: Analyses
    appearance: Appearance
    comparing: Comparing
    canvas: CanvasView | None = None
    """What stands above the dock; None where a page stands alone."""
