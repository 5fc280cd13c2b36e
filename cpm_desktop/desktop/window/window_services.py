"""What a window is made of."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSettings

from cpm_desktop.desktop.actions.arrange_actions import LayOut
from cpm_desktop.desktop.background.blocking_task import LongWork
from cpm_desktop.desktop.canvas.view import CanvasView
from cpm_desktop.desktop.export.export_service import Exports
from cpm_desktop.desktop.files.document_file import Files
from cpm_desktop.desktop.settings.appearance import Appearance
from cpm_desktop.desktop.workspace.analysis_scheduler import Analyses
from cpm_desktop.desktop.workspace.comparison_settings import Comparing
from cpm_desktop.desktop.workspace.workspace import Workspace


@dataclass(frozen=True)
class Parts:
    """What a window shows and works with; put together in `composition`."""

    workspace: Workspace
    work: LongWork
    files: Files
    exports: Exports
    appearance: Appearance
    canvas: CanvasView
    analyses: Analyses
    comparing: Comparing
    settings: QSettings
    lay_out: LayOut
