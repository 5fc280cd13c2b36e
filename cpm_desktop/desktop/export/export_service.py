"""Other kinds of files that a diagram can be written to."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from cpm_desktop.desktop.background.blocking_task import LongWork
from cpm_desktop.desktop.workspace.workspace import Workspace
from cpm_desktop.drawing.options import Options
from cpm_desktop.model.document import Document, Scenario
from cpm_desktop.perspectives.emphasis import Emphasis
from cpm_desktop.perspectives.perspective import DEPARTMENTS, Perspective
from cpm_desktop.progress import StoppedError, Tell
from cpm_desktop.storage.errors import SaveError


@dataclass(frozen=True, slots=True)
class Look:
    """How a person looks at a scenario: what a file shall show in the same way."""

    options: Options
    perspective: Perspective = DEPARTMENTS
    emphasis: Emphasis | None = None
    """What stands out, in elements of the scenario."""
    base: Scenario | None = None
    """The scenario from which the differences are drawn, if any are."""


@dataclass(frozen=True)
class Export:
    """One kind of file; `write` puts a scenario of a document, looked at in some way, into the file at a path.

    It may run in another thread, tells how far it is, and raises SaveError.
    """

    name: str
    suffix: str
    icon: str
    write: Callable[[Document, str, Path, Look, Tell], None]


class Exports(QObject):
    """Writes what is shown as it is shown; whatever goes wrong is told in one sentence."""

    done = Signal(object)
    """A file was written; carries its path."""
    failed = Signal(str)

    def __init__(
        self,
        workspace: Workspace,
        work: LongWork,
        kinds: Sequence[Export],
        options: Callable[[], Options],
        base: Callable[[], Scenario | None],
    ) -> None:
        super().__init__()
        self._workspace, self._work, self._options, self._base = workspace, work, options, base
        self.kinds = tuple(kinds)

    def write(self, export: Export, path: Path) -> bool:
        """Write the file at `path`, with the suffix of its kind; return whether that worked."""
        if path.suffix.casefold() != export.suffix:
            path = path.with_name(path.name + export.suffix)
        document, scenario_id, look = self._workspace.document, self._workspace.scenario_id, self._look()
        name = self.tr("Exporting “{name}” …").format(name=path.name)
        try:
            self._work.do(name, lambda tell: export.write(document, scenario_id, path, look, tell))
        except StoppedError:
            return False
        except SaveError as error:
            self.failed.emit(str(error))
            return False
        self.done.emit(path)
        return True

    def _look(self) -> Look:
        return Look(self._options(), self._workspace.perspective, self._workspace.emphasis, self._base())
