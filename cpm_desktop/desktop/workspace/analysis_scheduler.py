"""Works out in the background what the open views want to know about the process that is shown.

Documents never change, so another thread can look at one while the next is being made. Nothing begins while the mouse
is pressed or a change has just happened; of several questions one is worked out at a time, those in front first, and
what has become outdated meanwhile is dropped.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum
from typing import TypeAlias

from PySide6.QtCore import QObject, Signal

from cpm_desktop.desktop.background.idle_timer import debounce_timer, is_mouse_button_down
from cpm_desktop.desktop.background.worker import BackgroundWorker
from cpm_desktop.desktop.workspace.workspace import Workspace
from cpm_desktop.editing.change import ChangeSet
from cpm_desktop.model.document import Document, Scenario

IDLE_DELAY = 150
"""Milliseconds of rest after a change, after which work begins."""
MAX_NODES_FOR_BACKGROUND = 2_500
"""Processes with more nodes are looked at only in front: what stands behind would take too much from the hands."""


@dataclass(frozen=True, slots=True)
class AnalysisInput:
    """What is shown: a scenario within its document."""

    document: Document
    scenario_id: str

    @property
    def scenario(self) -> Scenario:
        """Return the scenario that is shown."""
        return self.document.scenarios[self.scenario_id]

    @property
    def is_large(self) -> bool:
        """Tell whether only what is in front shall be worked out."""
        return len(self.scenario.nodes) > MAX_NODES_FOR_BACKGROUND


AnalysisFunction: TypeAlias = Callable[[AnalysisInput], object]
"""Answers a question; runs in another thread, so it may look at nothing but what it is given."""


class Priority(IntEnum):
    """How much somebody wants to know an answer."""

    NONE = 0
    BACKGROUND = 1
    VISIBLE = 2


class AnalysisQuery(QObject):
    """One question, asked again after every change as long as somebody wants to know."""

    answered = Signal(object)
    """Carries the answer about what is shown now."""
    failed = Signal(str)
    """There is no answer; carries a sentence."""
    outdated = Signal()
    """The last answer is about something else, and the next may take a while."""

    def __init__(self, compute: AnalysisFunction, analysis_scheduler: AnalysisScheduler) -> None:
        super().__init__(analysis_scheduler)
        self.compute = compute
        self.priority = Priority.NONE
        self.answered_input: AnalysisInput | None = None
        self._scheduler = analysis_scheduler

    def set_priority(self, priority: Priority) -> None:
        """Say how much somebody wants to know the answer now."""
        self.priority = priority
        self._scheduler.schedule()

    def replace(self, compute: AnalysisFunction) -> None:
        """Ask something else from now on; the last answer stays until the next one is there."""
        self.compute, self.answered_input = compute, None
        self._scheduler.schedule()


@dataclass(frozen=True, slots=True)
class _QueryResult:
    """What came of an inquiry: an answer, or a problem."""

    query: AnalysisQuery
    compute: AnalysisFunction
    analysis_input: AnalysisInput
    answer: object = None
    error: Exception | None = None


class AnalysisScheduler(QObject):
    """Follows a workspace and answers the inquiries about what it shows; waits as long as `is_held`."""

    all_answered = Signal()
    """Everything that somebody wants to know is answered."""

    def __init__(self, workspace: Workspace, is_user_busy: Callable[[], bool] = is_mouse_button_down) -> None:
        super().__init__()
        self._workspace = workspace
        self._is_user_busy = is_user_busy
        self._current_input = AnalysisInput(workspace.document, workspace.scenario_id)
        self._queries: list[AnalysisQuery] = []
        self._worker = BackgroundWorker("analyses", self)
        self._worker.finished.connect(self._on_result)
        self._idle_timer = debounce_timer(self, IDLE_DELAY, self._start_next)
        workspace.changed.connect(self._on_change)
        workspace.view_state.scenario_changed.connect(self._on_scenario_changed)

    @property
    def has_answered_all(self) -> bool:
        """Tell whether everything that somebody wants to know is answered."""
        return self._next_query() is None

    def add_query(self, compute: AnalysisFunction) -> AnalysisQuery:
        """Return an inquiry that `work` answers; nobody wants to know it yet."""
        query = AnalysisQuery(compute, self)
        self._queries.append(query)
        return query

    def schedule(self) -> None:
        """Begin soon if there is something to work out."""
        if not self._worker.is_running and not self.has_answered_all:
            self._idle_timer.start()

    def stop(self) -> None:
        """Answer nothing any more; wait for what is being worked out."""
        self._idle_timer.stop()
        self._worker.stop()

    def _on_change(self, change: ChangeSet) -> None:
        """Ask anew unless only boxes were moved."""
        contents = any(scenario.changes_content for scenario in change.changed_scenarios.values())
        if contents or change.added_scenarios or change.removed_scenarios:
            self._update_input()

    def _on_scenario_changed(self) -> None:
        self._update_input()
        for query in self._queries:
            query.outdated.emit()

    def _update_input(self) -> None:
        self._current_input = AnalysisInput(self._workspace.document, self._workspace.scenario_id)
        if self._current_input.is_large:
            for query in self._queries:
                if query.priority is not Priority.VISIBLE:
                    query.outdated.emit()
        self.schedule()

    def _next_query(self) -> AnalysisQuery | None:
        """Return the inquiry that is to be answered first, if any."""
        min_priority = Priority.VISIBLE if self._current_input.is_large else Priority.BACKGROUND
        waiting = [
            query
            for query in self._queries
            if query.priority >= min_priority and query.answered_input is not self._current_input
        ]
        return max(waiting, key=lambda inquiry: inquiry.priority, default=None)

    def _start_next(self) -> None:
        """Work out the next answer, or wait for a hand that holds the mouse."""
        query = self._next_query()
        if self._worker.is_running or query is None:
            return
        if self._is_user_busy():
            self._idle_timer.start()
            return
        analysis_input, compute = self._current_input, query.compute
        self._worker.start(lambda _tell: _run_query(query, compute, analysis_input))

    def _on_result(self, result: _QueryResult) -> None:
        """Tell the answer, unless something else is shown or asked by now, and go on."""
        query = result.query
        if result.analysis_input is not self._current_input or result.compute is not query.compute:
            self.schedule()
            return
        query.answered_input = result.analysis_input
        if result.error is None:
            query.answered.emit(result.answer)
        else:
            logging.getLogger(__name__).error("An analysis failed.", exc_info=result.error)
            query.failed.emit(self.tr("This could not be worked out: {reason}").format(reason=result.error))
        if self.has_answered_all:
            self.all_answered.emit()
        else:
            self._start_next()


def _run_query(query: AnalysisQuery, compute: AnalysisFunction, analysis_input: AnalysisInput) -> _QueryResult:
    """Work out what is asked; whatever goes wrong becomes a sentence where the answer is awaited."""
    try:
        return _QueryResult(query, compute, analysis_input, compute(analysis_input))
    except Exception as problem:
        return _QueryResult(query, compute, analysis_input, error=problem)
