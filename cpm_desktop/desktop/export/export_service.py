"""Other kinds of files that a diagram can be written to."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from cpm_desktop.desktop.background.blocking_task import BlockingTaskRunner
from cpm_desktop.desktop.workspace.workspace import Workspace
from cpm_desktop.drawing.diagram_options import DiagramOptions
from cpm_desktop.model.document import Document, Scenario
from cpm_desktop.perspectives.emphasis import Emphasis
from cpm_desktop.perspectives.perspective import DEPARTMENTS, Perspective
from cpm_desktop.progress import CancelledError, ReportProgress
from cpm_desktop.storage.errors import SaveError


@dataclass(frozen=True, slots=True)
class ExportView:
    """How a person looks at a scenario: what a file shall show in the same way."""

    options: DiagramOptions
    perspective: Perspective = DEPARTMENTS
    emphasis: Emphasis | None = None
    """What stands out, in elements of the scenario."""
    baseline: Scenario | None = None
    """The scenario from which the differences are drawn, if any are."""


@dataclass(frozen=True)
class ExportFormat:
    """One kind of file; `write` puts a scenario of a document, looked at in some way, into the file at a path.

    It may run in another thread, tells how far it is, and raises SaveError.
    """

    name: str
    suffix: str
    icon: str
    write: Callable[[Document, str, Path, ExportView, ReportProgress], None]


class ExportService(QObject):
    """Writes what is shown as it is shown; whatever goes wrong is told in one sentence."""

    exported = Signal(object)
    """A file was written; carries its path."""
    failed = Signal(str)

    def __init__(
        self,
        workspace: Workspace,
        task_runner: BlockingTaskRunner,
        formats: Sequence[ExportFormat],
        options: Callable[[], DiagramOptions],
        baseline: Callable[[], Scenario | None],
    ) -> None:
        super().__init__()
        self._workspace, self._task_runner, self._options, self._baseline = workspace, task_runner, options, baseline
        self.formats = tuple(formats)

    def write(self, export_format: ExportFormat, path: Path) -> bool:
        """Write the file at `path`, with the suffix of its kind; return whether that worked."""
        if self._task_runner.refuse_if_running():
            return False
        if path.suffix.casefold() != export_format.suffix:
            path = path.with_name(path.name + export_format.suffix)
        document, scenario_id, view = self._workspace.document, self._workspace.scenario_id, self._current_view()
        name = self.tr("Exporting “{name}” …").format(name=path.name)
        try:
            self._task_runner.run(name, lambda tell: export_format.write(document, scenario_id, path, view, tell))
        except CancelledError:
            return False
        except SaveError as error:
            self.failed.emit(str(error))
            return False
        self.exported.emit(path)
        return True

    def _current_view(self) -> ExportView:
        return ExportView(
            self._options(),
            self._workspace.view_state.perspective,
            self._workspace.highlight.emphasis,
            self._baseline(),
        )
