"""The status bar: hint or progress at the left, totals and saved state at the right."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QStackedWidget, QStatusBar

from cpm_desktop.desktop.background.blocking_task import BlockingTaskRunner
from cpm_desktop.desktop.background.input_blocker import InputBlocker
from cpm_desktop.desktop.background.worker import JobPriority
from cpm_desktop.desktop.files.document_file import DocumentFile
from cpm_desktop.desktop.text.plain_label import PlainLabel
from cpm_desktop.desktop.text.totals import element_totals
from cpm_desktop.desktop.widgets.elided_label import ElidedLabel
from cpm_desktop.desktop.widgets.progress_row import ProgressRow
from cpm_desktop.desktop.workspace.analysis_scheduler import AnalysisScheduler
from cpm_desktop.desktop.workspace.workspace import Workspace


class MainStatusBar(QStatusBar):
    """Shows a hint or the progress of a task, the totals of the scenario and the saved state of the document."""

    def __init__(
        self,
        workspace: Workspace,
        document_file: DocumentFile,
        task_runner: BlockingTaskRunner,
        analysis_scheduler: AnalysisScheduler,
    ) -> None:
        super().__init__()
        self._workspace, self._document_file = workspace, document_file
        self.hint_label, self.totals_label, self.save_state_label = ElidedLabel(), PlainLabel(), PlainLabel()
        self.setSizeGripEnabled(False)
        self.task_progress, self.view_progress = ProgressRow(), ProgressRow()
        self._left_stack = QStackedWidget()  # as high as its highest widget, so that nothing moves
        for widget in (self.hint_label, self.task_progress, self.view_progress):
            self._left_stack.addWidget(widget)
        self.addWidget(self._left_stack, 1)
        self._connect_task_runner(task_runner)
        self._connect_views(workspace)
        self.addPermanentWidget(self.totals_label)
        self.addPermanentWidget(self.save_state_label)
        totals_query = analysis_scheduler.add_query(lambda shown: element_totals(shown.scenario))
        totals_query.answered.connect(self.totals_label.setText)
        totals_query.outdated.connect(self.totals_label.clear)
        totals_query.set_priority(JobPriority.VISIBLE)
        save_state_signals = (workspace.changed, workspace.file_path_changed, workspace.typed_text_changed)
        for signal in (*save_state_signals, document_file.saved):
            signal.connect(self.show_save_state)
        self.show_save_state()

    def show_hint(self, hint: str) -> None:
        """Show what the user can do at the cursor."""
        self.hint_label.set_elided_text(hint)

    def _connect_task_runner(self, task_runner: BlockingTaskRunner) -> None:
        """Show the progress of blocking tasks, and block other input while they run."""
        row = self.task_progress
        input_blocker = InputBlocker(row, row.request_cancel)
        task_runner.started.connect(row.start)
        task_runner.started.connect(self._show_active_widget)
        task_runner.started.connect(lambda _name: input_blocker.block())
        task_runner.progress_changed.connect(row.set_progress)
        task_runner.finished.connect(input_blocker.unblock)
        task_runner.finished.connect(row.finish)
        task_runner.finished.connect(self._show_active_widget)
        row.cancel_requested.connect(task_runner.cancel)

    def _connect_views(self, workspace: Workspace) -> None:
        """Show the progress of a view that is computed in the background; cancelling keeps the present view."""
        row = self.view_progress
        workspace.view_state.view_started.connect(row.start)
        workspace.view_state.view_started.connect(self._show_active_widget)
        workspace.view_state.view_progress_changed.connect(row.set_progress)
        workspace.view_state.view_finished.connect(row.finish)
        workspace.view_state.view_finished.connect(self._show_active_widget)
        row.cancel_requested.connect(lambda: workspace.set_perspective(workspace.view_state.perspective))

    def _show_active_widget(self) -> None:
        """Show the progress of the blocking task, else of the view that is being computed, else the hint."""
        active_rows = (row for row in (self.task_progress, self.view_progress) if row.is_active)
        self._left_stack.setCurrentWidget(next(active_rows, self.hint_label))

    def show_save_state(self) -> None:
        """Show whether the document is saved."""
        self.save_state_label.setText(self._save_state_text())

    def _save_state_text(self) -> str:
        if self._workspace.has_unsaved_changes:
            return self.tr("Not saved")
        if self._document_file.saved_at is not None:
            time = QLocale().toString(self._document_file.saved_at, QLocale.FormatType.ShortFormat)
            return self.tr("Saved {time}").format(time=time)
        return self.tr("Saved") if self._workspace.file_path is not None else self.tr("New")
