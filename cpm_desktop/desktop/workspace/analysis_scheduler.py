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

from cpm_desktop.desktop.background.idle_timer import after_rest, mouse_is_pressed
from cpm_desktop.desktop.background.worker import Background
from cpm_desktop.desktop.workspace.workspace import Workspace
from cpm_desktop.editing.change import ChangeSet
from cpm_desktop.model.document import Document, Scenario

REST = 150
"""Milliseconds of rest after a change, after which work begins."""
LARGE = 2_500
"""Processes with more nodes are looked at only in front: what stands behind would take too much from the hands."""


@dataclass(frozen=True, slots=True)
class Shown:
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
        return len(self.scenario.nodes) > LARGE


Work: TypeAlias = Callable[[Shown], object]
"""Answers a question; runs in another thread, so it may look at nothing but what it is given."""


class Interest(IntEnum):
    """How much somebody wants to know an answer."""

    NONE = 0
    BEHIND = 1
    IN_FRONT = 2


class Inquiry(QObject):
    """One question, asked again after every change as long as somebody wants to know."""

    answered = Signal(object)
    """Carries the answer about what is shown now."""
    failed = Signal(str)
    """There is no answer; carries a sentence."""
    outdated = Signal()
    """The last answer is about something else, and the next may take a while."""

    def __init__(self, work: Work, analyses: Analyses) -> None:
        super().__init__(analyses)
        self.work = work
        self.interest = Interest.NONE
        self.answered_about: Shown | None = None
        self._analyses = analyses

    def want(self, interest: Interest) -> None:
        """Say how much somebody wants to know the answer now."""
        self.interest = interest
        self._analyses.look()

    def ask(self, work: Work) -> None:
        """Ask something else from now on; the last answer stays until the next one is there."""
        self.work, self.answered_about = work, None
        self._analyses.look()


@dataclass(frozen=True, slots=True)
class _Found:
    """What came of an inquiry: an answer, or a problem."""

    inquiry: Inquiry
    work: Work
    shown: Shown
    answer: object = None
    problem: Exception | None = None


class Analyses(QObject):
    """Follows a workspace and answers the inquiries about what it shows; waits as long as `is_held`."""

    settled = Signal()
    """Everything that somebody wants to know is answered."""

    def __init__(self, workspace: Workspace, is_held: Callable[[], bool] = mouse_is_pressed) -> None:
        super().__init__()
        self._workspace = workspace
        self._is_held = is_held
        self._shown = Shown(workspace.document, workspace.scenario_id)
        self._inquiries: list[Inquiry] = []
        self._background = Background("analyses", self)
        self._background.done.connect(self._on_found)
        self._rest = after_rest(self, REST, self._begin)
        workspace.changed.connect(self._on_change)
        workspace.scenario_changed.connect(self._on_scenario)

    @property
    def is_settled(self) -> bool:
        """Tell whether everything that somebody wants to know is answered."""
        return self._next() is None

    def inquire(self, work: Work) -> Inquiry:
        """Return an inquiry that `work` answers; nobody wants to know it yet."""
        inquiry = Inquiry(work, self)
        self._inquiries.append(inquiry)
        return inquiry

    def look(self) -> None:
        """Begin soon if there is something to work out."""
        if not self._background.is_working and not self.is_settled:
            self._rest.start()

    def stop(self) -> None:
        """Answer nothing any more; wait for what is being worked out."""
        self._rest.stop()
        self._background.stop()

    def _on_change(self, change: ChangeSet) -> None:
        """Ask anew unless only boxes were moved."""
        contents = any(scenario.content for scenario in change.scenarios.values())
        if contents or change.added_scenarios or change.removed_scenarios:
            self._renew()

    def _on_scenario(self) -> None:
        self._renew()
        for inquiry in self._inquiries:
            inquiry.outdated.emit()

    def _renew(self) -> None:
        self._shown = Shown(self._workspace.document, self._workspace.scenario_id)
        if self._shown.is_large:
            for inquiry in self._inquiries:
                if inquiry.interest is not Interest.IN_FRONT:
                    inquiry.outdated.emit()
        self.look()

    def _next(self) -> Inquiry | None:
        """Return the inquiry that is to be answered first, if any."""
        least = Interest.IN_FRONT if self._shown.is_large else Interest.BEHIND
        waiting = [one for one in self._inquiries if one.interest >= least and one.answered_about is not self._shown]
        return max(waiting, key=lambda inquiry: inquiry.interest, default=None)

    def _begin(self) -> None:
        """Work out the next answer, or wait for a hand that holds the mouse."""
        inquiry = self._next()
        if self._background.is_working or inquiry is None:
            return
        if self._is_held():
            self._rest.start()
            return
        shown, work = self._shown, inquiry.work
        self._background.begin(lambda _tell: _found(inquiry, work, shown))

    def _on_found(self, found: _Found) -> None:
        """Tell the answer, unless something else is shown or asked by now, and go on."""
        inquiry = found.inquiry
        if found.shown is not self._shown or found.work is not inquiry.work:
            self.look()
            return
        inquiry.answered_about = found.shown
        if found.problem is None:
            inquiry.answered.emit(found.answer)
        else:
            logging.getLogger(__name__).error("An analysis failed.", exc_info=found.problem)
            inquiry.failed.emit(self.tr("This could not be worked out: {reason}").format(reason=found.problem))
        if self.is_settled:
            self.settled.emit()
        else:
            self._begin()


def _found(inquiry: Inquiry, work: Work, shown: Shown) -> _Found:
    """Work out what is asked; whatever goes wrong becomes a sentence where the answer is awaited."""
    try:
        return _Found(inquiry, work, shown, work(shown))
    except Exception as problem:
        return _Found(inquiry, work, shown, problem=problem)
