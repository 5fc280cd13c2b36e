"""The status bar: what the cursor can do here or how far long work is; how large the model is, whether it is saved."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QLabel, QStackedWidget, QStatusBar

from cpm_desktop.desktop.background.blocking_task import LongWork
from cpm_desktop.desktop.background.input_blocker import Holding
from cpm_desktop.desktop.files.document_file import Files
from cpm_desktop.desktop.text.totals import element_totals
from cpm_desktop.desktop.widgets.elided_label import ElidedLabel
from cpm_desktop.desktop.widgets.progress_row import ProgressLine
from cpm_desktop.desktop.workspace.analysis_scheduler import Analyses, Interest
from cpm_desktop.desktop.workspace.workspace import Workspace


class MainStatusBar(QStatusBar):
    """Left the hint, right the totals and the saved state."""

    def __init__(self, workspace: Workspace, files: Files, work: LongWork, analyses: Analyses) -> None:
        super().__init__()
        self._workspace, self._files = workspace, files
        self.hint, self.totals, self.state = ElidedLabel(), QLabel(), QLabel()
        self.setSizeGripEnabled(False)
        self.progress, self.view_progress = ProgressLine(), ProgressLine()
        self._left = QStackedWidget()  # as high as the highest of them, so that nothing moves when work takes long
        for widget in (self.hint, self.progress, self.view_progress):
            self._left.addWidget(widget)
        self.addWidget(self._left, 1)
        self._follow_work(work)
        self._follow_views(workspace)
        self.addPermanentWidget(self.totals)
        self.addPermanentWidget(self.state)
        counting = analyses.inquire(lambda shown: element_totals(shown.scenario))
        counting.answered.connect(self.totals.setText)
        counting.outdated.connect(self.totals.clear)
        counting.want(Interest.IN_FRONT)
        for signal in (workspace.changed, workspace.path_changed, files.saved):
            signal.connect(self.show_state)
        self.show_state()

    def show_hint(self, hint: str) -> None:
        """Say what the cursor can do here."""
        self.hint.show_line(hint)

    def _follow_work(self, work: LongWork) -> None:
        """Show how far long work is, and hold everything else back meanwhile."""
        line = self.progress
        holding = Holding(line, line.stop)
        work.begun.connect(line.begin)
        work.begun.connect(self._show_what_counts)
        work.begun.connect(lambda _name: holding.begin())
        work.told.connect(line.tell)
        work.ended.connect(holding.end)
        work.ended.connect(line.end)
        work.ended.connect(self._show_what_counts)
        line.stopped.connect(work.stop)

    def _follow_views(self, workspace: Workspace) -> None:
        """Show how far another view of the process is, while everything goes on; stopping it keeps the one there is."""
        line = self.view_progress
        workspace.view_begun.connect(line.begin)
        workspace.view_begun.connect(self._show_what_counts)
        workspace.view_told.connect(line.tell)
        workspace.view_ended.connect(line.end)
        workspace.view_ended.connect(self._show_what_counts)
        line.stopped.connect(lambda: workspace.look(workspace.perspective))

    def _show_what_counts(self) -> None:
        """Show what holds everything back, else the view that comes, else the hint."""
        lines = (line for line in (self.progress, self.view_progress) if line.is_under_way)
        self._left.setCurrentWidget(next(lines, self.hint))

    def show_state(self) -> None:
        """Say whether the file holds what is shown."""
        self.state.setText(self._state())

    def _state(self) -> str:
        if self._workspace.session.is_modified:
            return self.tr("Not saved")
        if self._files.saved_at is not None:
            time = QLocale().toString(self._files.saved_at, QLocale.FormatType.ShortFormat)
            return self.tr("Saved {time}").format(time=time)
        return self.tr("Saved") if self._workspace.path is not None else self.tr("New")
