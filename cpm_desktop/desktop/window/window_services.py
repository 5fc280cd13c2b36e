"""The services that a window needs."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSettings

from cpm_desktop.desktop.actions.arrange_actions import LayoutFunction
from cpm_desktop.desktop.background.blocking_task import BlockingTaskRunner
from cpm_desktop.desktop.background.limits import Limits
from cpm_desktop.desktop.canvas.canvas_view import CanvasView
from cpm_desktop.desktop.files.document_file import DocumentFile
from cpm_desktop.desktop.files.export_service import ExportService
from cpm_desktop.desktop.settings.appearance import Appearance
from cpm_desktop.desktop.window.window_list import WindowList
from cpm_desktop.desktop.workspace.analysis_scheduler import AnalysisScheduler
from cpm_desktop.desktop.workspace.comparison_settings import ComparisonSettings
from cpm_desktop.desktop.workspace.workspace import Workspace


@dataclass(frozen=True)
class WindowServices:
    """The objects that a window shows and works with; `window_factory` creates them."""

    workspace: Workspace
    task_runner: BlockingTaskRunner
    document_file: DocumentFile
    export_service: ExportService
    appearance: Appearance
    canvas: CanvasView
    analysis_scheduler: AnalysisScheduler
    comparison: ComparisonSettings
    settings: QSettings
    lay_out: LayoutFunction
    windows: WindowList
    limits: Limits
