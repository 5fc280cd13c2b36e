"""Runs the analyses of the shown process in the background, the visible ones first.

Documents are immutable, so the worker can read one while the user edits the next. No analysis starts while a mouse
button is down or shortly after a change.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from PySide6.QtCore import QObject, Signal

from cpm_desktop.desktop.background.idle_timer import is_mouse_button_down
from cpm_desktop.desktop.background.latest_request import LatestRequest
from cpm_desktop.desktop.background.limits import DEFAULT_LIMITS, Limits
from cpm_desktop.desktop.background.worker import BackgroundWorker, JobPriority
from cpm_desktop.desktop.workspace.workspace import Workspace
from cpm_desktop.editing.change_set import ChangeSet
from cpm_desktop.model.document import Document, Scenario


@dataclass(frozen=True, slots=True)
class AnalysisInput:
    """The shown scenario, within its document."""

    document: Document
    scenario_id: str
    limits: Limits = DEFAULT_LIMITS

    @property
    def scenario(self) -> Scenario:
        """Return the shown scenario."""
        return self.document.scenarios[self.scenario_id]

    @property
    def is_large(self) -> bool:
        """Return whether only visible analyses run."""
        return len(self.scenario.nodes) > self.limits.background_analysis_nodes


AnalysisFunction: TypeAlias = Callable[[AnalysisInput], object]
"""Computes an answer in the thread of the worker; may read its argument only."""


class AnalysisQuery(QObject):
    """One analysis, repeated after every change while it has a priority."""

    answered = Signal(object)
    """Carries the answer for the shown scenario."""
    failed = Signal(str)
    """The analysis failed; carries a sentence for the user."""
    outdated = Signal()
    """The last answer is outdated, and the next one may take a while."""

    def __init__(self, compute: AnalysisFunction, analysis_scheduler: AnalysisScheduler) -> None:
        super().__init__(analysis_scheduler)
        self.compute = compute
        self.priority: JobPriority | None = None
        self.reads_layout = False
        """Whether the answer depends on the layout, so that the analysis is repeated when only the layout changes."""
        self.answered_input: AnalysisInput | None = None
        self._scheduler = analysis_scheduler

    def set_priority(self, priority: JobPriority | None) -> None:
        """Run the analysis with this priority from now on; with None, do not run it."""
        self.priority = priority
        self._scheduler.schedule()

    def replace(self, compute: AnalysisFunction) -> None:
        """Compute another answer from now on; the previous answer is shown until then."""
        self.compute, self.answered_input = compute, None
        self._scheduler.schedule()


@dataclass(frozen=True, slots=True)
class _QueryRun:
    """One run of a query: what is computed, from which input."""

    query: AnalysisQuery
    compute: AnalysisFunction
    analysis_input: AnalysisInput

    def run(self) -> object:
        """Return the answer, or a `_Failure` with the exception that was raised; it is shown in place of the answer."""
        try:
            return self.compute(self.analysis_input)
        except Exception as error:
            return _Failure(error)


@dataclass(frozen=True, slots=True)
class _Failure:
    error: Exception


class AnalysisScheduler(QObject):
    """Follows a workspace and answers the queries about its scenario, one at a time."""

    all_answered = Signal()
    """All queries that have a priority are answered."""

    def __init__(
        self,
        workspace: Workspace,
        worker: BackgroundWorker,
        limits: Limits,
        is_busy: Callable[[], bool] = is_mouse_button_down,
    ) -> None:
        super().__init__(workspace)
        self._workspace, self._limits = workspace, limits
        self._current_input = AnalysisInput(workspace.document, workspace.scenario_id, limits)
        self._queries: list[AnalysisQuery] = []
        self._latest_request = LatestRequest(worker, self, delay_ms=limits.analysis_delay_ms, is_busy=is_busy)
        self._latest_request.finished.connect(self._on_finished)
        workspace.changed.connect(self._on_change)
        workspace.view_state.scenario_changed.connect(self._on_scenario_changed)

    @property
    def has_answered_all(self) -> bool:
        """Return whether all queries that have a priority are answered."""
        return self._next_query() is None

    def add_query(self, compute: AnalysisFunction) -> AnalysisQuery:
        """Return a query that `compute` answers; it has no priority yet."""
        query = AnalysisQuery(compute, self)
        self._queries.append(query)
        return query

    def schedule(self, *, skips_delay: bool = False) -> None:
        """Start the most urgent query after a delay, or as soon as the user is not busy, unless one is running."""
        if self._is_running():
            return
        query = self._next_query()
        if query is None or query.priority is None:
            self._latest_request.cancel()
            return
        run = _QueryRun(query, query.compute, self._current_input)
        self._latest_request.request(run, lambda _report: run.run(), query.priority, skips_delay=skips_delay)

    def _is_running(self) -> bool:
        """Return whether the worker is answering a query for the current input."""
        run = self._latest_request.key
        return (
            self._latest_request.is_submitted
            and isinstance(run, _QueryRun)
            and run.analysis_input is self._current_input
            and run.compute is run.query.compute
        )

    def _on_change(self, change: ChangeSet) -> None:
        """Run the queries again; those that do not read the layout only if something else changed."""
        contents = any(scenario.changes_content for scenario in change.changed_scenarios.values())
        if contents or change.added_scenarios or change.removed_scenarios:
            self._update_input()
        elif any(query.reads_layout for query in self._queries):
            self._update_layout()

    def _update_layout(self) -> None:
        """Run the queries again that read the layout; the other answers stay valid."""
        before = self._current_input
        self._current_input = AnalysisInput(self._workspace.document, self._workspace.scenario_id, self._limits)
        for query in self._queries:
            if query.answered_input is before and not query.reads_layout:
                query.answered_input = self._current_input
        self.schedule()

    def _on_scenario_changed(self) -> None:
        self._update_input()
        for query in self._queries:
            query.outdated.emit()

    def _update_input(self) -> None:
        self._current_input = AnalysisInput(self._workspace.document, self._workspace.scenario_id, self._limits)
        if self._current_input.is_large:
            for query in self._queries:
                if query.priority is not JobPriority.VISIBLE:
                    query.outdated.emit()
        self.schedule()

    def _next_query(self) -> AnalysisQuery | None:
        """Return the most urgent query without an answer, if any."""
        least_urgent = JobPriority.VISIBLE if self._current_input.is_large else JobPriority.BACKGROUND
        waiting = [
            (query.priority, number)
            for number, query in enumerate(self._queries)
            if query.priority is not None
            and query.priority <= least_urgent
            and query.answered_input is not self._current_input
        ]
        return self._queries[min(waiting)[1]] if waiting else None

    def _on_finished(self, run: _QueryRun, answer: object) -> None:
        """Show the answer, and start the next query."""
        query = run.query
        query.answered_input = run.analysis_input
        if isinstance(answer, _Failure):
            logging.getLogger(__name__).error("An analysis failed.", exc_info=answer.error)
            query.failed.emit(self.tr("This could not be calculated: {reason}").format(reason=answer.error))
        else:
            query.answered.emit(answer)
        if self.has_answered_all:
            self.all_answered.emit()
        else:
            self.schedule(skips_delay=True)
