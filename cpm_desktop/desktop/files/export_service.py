"""Exports the scenario of the window as it is shown."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from cpm_desktop.desktop.background.blocking_task import BlockingTaskRunner
from cpm_desktop.desktop.workspace.workspace import Workspace
from cpm_desktop.drawing.diagram_options import DiagramOptions
from cpm_desktop.drawing.shapes import Shape
from cpm_desktop.export.formats import EXPORT_FORMATS, ExportFormat, draw_diagram
from cpm_desktop.export.request import ExportRequest, ExportView, PageSettings
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.layout import Box
from cpm_desktop.progress import CancelledError
from cpm_desktop.storage.errors import SaveError

WINDOW_DPI = 192.0
"""The resolution of a PNG picture that the window exports."""


class ExportService(QObject):
    """Exports what the window shows as it shows it; reports each failure in one sentence."""

    formats = EXPORT_FORMATS

    exported = Signal(object)
    """Emitted after a file was written, with its path."""
    failed = Signal(str)

    def __init__(
        self,
        workspace: Workspace,
        task_runner: BlockingTaskRunner,
        options: Callable[[], DiagramOptions],
        baseline: Callable[[], Scenario | None],
    ) -> None:
        super().__init__()
        self._workspace, self._task_runner, self._options, self._baseline = workspace, task_runner, options, baseline

    def write(self, export_format: ExportFormat, path: Path) -> bool:
        """Write the file at `path`, with the suffix of the format; return whether it was written."""
        if self._task_runner.refuse_if_running():
            return False
        self._task_runner.prepare()
        if path.suffix.casefold() != export_format.suffix:
            path = path.with_name(path.name + export_format.suffix)
        request = self._request()
        name = self.tr("Exporting “{name}” …").format(name=path.name)
        try:
            self._task_runner.run(name, lambda report: export_format.write(request, path, report))
        except CancelledError:
            return False
        except SaveError as error:
            self.failed.emit(str(error))
            return False
        self.exported.emit(path)
        return True

    def draw_diagram(self) -> tuple[list[Shape], Box] | None:
        """Return the shapes of the diagram as a PDF shows it, and their bounds, or None if the user cancels."""
        if self._task_runner.refuse_if_running():
            return None
        self._task_runner.prepare()
        request = self._request()
        try:
            return self._task_runner.run(self.tr("Drawing the pages …"), lambda report: draw_diagram(request, report))
        except CancelledError:
            return None

    def _request(self) -> ExportRequest:
        workspace, page = self._workspace, PageSettings(dpi=WINDOW_DPI)
        perspective, emphasis = workspace.view_state.perspective, workspace.highlight.emphasis
        view = ExportView(self._options(), perspective, emphasis, self._baseline())
        return ExportRequest(workspace.document, (workspace.scenario_id,), view, page)
