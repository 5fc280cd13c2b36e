"""The status bar: what the cursor can do here or how far long work is; how large the model is, whether it is saved."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QLabel, QStackedWidget, QStatusBar

from cpm_desktop.desktop.analyses import Analyses, Interest
from cpm_desktop.desktop.elided_label import ElidedLabel
from cpm_desktop.desktop.files import Files
from cpm_desktop.desktop.holding import Holding
from cpm_desktop.desktop.long_work import LongWork
from cpm_desktop.desktop.progress_line import ProgressLine
from cpm_desktop.desktop.workspace import Workspace
from cpm_desktop.language import enumerated
from cpm_desktop.model.document import Scenario
from cpm_desktop.perspectives.marks import marks_of


class MainStatusBar(QStatusBar):
    """Left the hint, right the totals and the saved state."""

    def __init__(self, workspace: Workspace, files: Files, work: LongWork, analyses: Analyses) -> None:
        super().__init__()
        self._workspace, self._files = workspace, files
        self.hint, self.totals, self.state = ElidedLabel(), QLabel(), QLabel()
        self.setSizeGripEnabled(False)
        self.progress = ProgressLine()
        self._left = QStackedWidget()  # as high as the higher of both, so that nothing moves when work takes long
        self._left.addWidget(self.hint)
        self._left.addWidget(self.progress)
        self.addWidget(self._left, 1)
        self._follow_work(work)
        self._follow_views(workspace)
        self.addPermanentWidget(self.totals)
        self.addPermanentWidget(self.state)
        counting = analyses.inquire(lambda shown: totals(shown.scenario))
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
        holding = Holding(self.progress, self.progress.stop)
        work.begun.connect(self._show_progress)
        work.begun.connect(lambda _name: holding.begin())
        work.told.connect(self.progress.tell)
        work.ended.connect(holding.end)
        work.ended.connect(self._hide_progress)
        self.progress.stopped.connect(work.stop)

    def _follow_views(self, workspace: Workspace) -> None:
        """Show how far another view of the process is, while everything goes on; stopping it keeps the one there is."""
        workspace.view_begun.connect(self._show_progress)
        workspace.view_told.connect(self.progress.tell)
        workspace.view_ended.connect(self._hide_progress)
        self.progress.stopped.connect(lambda: workspace.look(workspace.perspective))

    def _show_progress(self, name: str) -> None:
        self.progress.begin(name)
        self._left.setCurrentWidget(self.progress)

    def _hide_progress(self) -> None:
        self._left.setCurrentWidget(self.hint)

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


def totals(scenario: Scenario) -> str:
    """Return in words how much a scenario holds."""
    steps = sum(node.kind == "step" for node in scenario.nodes.values())
    counted = (
        (steps, QCoreApplication.translate("Totals", "1 step"), QCoreApplication.translate("Totals", "{count} steps")),
        (
            len(scenario.lanes),
            QCoreApplication.translate("Totals", "1 lane"),
            QCoreApplication.translate("Totals", "{count} lanes"),
        ),
        (
            len(marks_of(scenario).handoffs),
            QCoreApplication.translate("Totals", "1 handoff"),
            QCoreApplication.translate("Totals", "{count} handoffs"),
        ),
    )
    return enumerated(one if count == 1 else many.format(count=count) for count, one, many in counted)
