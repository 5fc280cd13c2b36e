"""Exports the scenario of the window as it is shown."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from cpm_desktop.desktop.background.blocking_task import BlockingTaskRunner
from cpm_desktop.desktop.background.worker import BackgroundWorker
from cpm_desktop.desktop.files.picture_clipboard import clipboard_contents, clipboard_data
from cpm_desktop.desktop.workspace.workspace import Workspace
from cpm_desktop.drawing.diagram_options import DiagramOptions
from cpm_desktop.drawing.shapes import Shape
from cpm_desktop.export.formats import EXPORT_FORMATS, ExportFormat, draw_diagram
from cpm_desktop.export.request import ExportRequest, ExportView, PageSettings
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.layout import Box
from cpm_desktop.perspectives.client_copy import client_copy, client_scenario
from cpm_desktop.progress import CancelledError
from cpm_desktop.storage.errors import SaveError

WINDOW_DPI = 192.0
"""The resolution of a PNG picture that the window exports."""


class ExportService(QObject):
    """Exports what the window shows as it shows it; reports each failure in one sentence."""

    formats = EXPORT_FORMATS

    exported = Signal(object, str)
    """A file was written; carries its path, and what the user should know about it: sentences, or nothing."""
    copied = Signal(str)
    """The diagram was copied; carries a sentence for the user."""
    failed = Signal(str)

    def __init__(
        self,
        workspace: Workspace,
        task_runner: BlockingTaskRunner,
        worker: BackgroundWorker,
        options: Callable[[], DiagramOptions],
        baseline: Callable[[], Scenario | None],
    ) -> None:
        super().__init__(workspace)
        self._workspace, self._task_runner, self._options, self._baseline = workspace, task_runner, options, baseline
        self.worker = worker
        """Creates previews."""

    def write(self, export_format: ExportFormat, path: Path) -> bool:
        """Write what the window shows with the default settings; return whether it was written."""
        if self._task_runner.refuse_if_running():
            return False
        self._task_runner.prepare()
        return self.write_request(export_format, self.request(), path)

    def write_request(self, export_format: ExportFormat, request: ExportRequest, path: Path) -> bool:
        """Write the file at `path`, with the suffix of the format; return whether it was written."""
        if self._task_runner.refuse_if_running():
            return False
        if path.suffix.casefold() != export_format.suffix:
            path = path.with_name(path.name + export_format.suffix)
        name = self.tr("Exporting “{name}” …").format(name=path.name)
        try:
            notes = self._task_runner.run(name, lambda report: export_format.write(request, path, report))
        except CancelledError:
            return False
        except SaveError as error:
            self.failed.emit(str(error))
            return False
        self.exported.emit(path, " ".join(notes.sentences))
        return True

    def copy_picture(self) -> bool:
        """Copy the diagram to the clipboard, as a picture and as vectors; return whether it was copied."""
        if self._task_runner.refuse_if_running():
            return False
        self._task_runner.prepare()
        request = self.request()
        try:
            contents = self._task_runner.run(
                self.tr("Copying the diagram …"), lambda report: clipboard_contents(request, report)
            )
        except CancelledError:
            return False
        QGuiApplication.clipboard().setMimeData(clipboard_data(contents))
        self.copied.emit(self.tr("The diagram is on the clipboard as a picture."))
        return True

    def draw_diagram(self) -> tuple[list[Shape], Box] | None:
        """Return the shapes of the diagram as a PDF shows it, and their bounds, or None if the user cancels."""
        if self._task_runner.refuse_if_running():
            return None
        self._task_runner.prepare()
        request = self.request()
        try:
            return self._task_runner.run(self.tr("Drawing the pages …"), lambda report: draw_diagram(request, report))
        except CancelledError:
            return None

    def request(
        self,
        page: PageSettings | None = None,
        *,
        has_all_scenarios: bool = False,
        is_client_copy: bool = False,
    ) -> ExportRequest:
        """Return what the window shows, on pages with these settings; a report can describe all scenarios."""
        workspace, document = self._workspace, self._workspace.document
        scenario_ids = tuple(document.scenarios) if has_all_scenarios else (workspace.scenario_id,)
        perspective, emphasis = workspace.view_state.perspective, workspace.highlight.emphasis
        baseline = self._baseline()
        if is_client_copy:
            document, baseline = client_copy(document), baseline and client_scenario(baseline)
        view = ExportView(self._options(), perspective, emphasis, baseline)
        return ExportRequest(document, scenario_ids, view, page or PageSettings(dpi=WINDOW_DPI))
