"""Collects garbage while the user is idle, because a collection takes a fifth of a second with a large process.

Immutable values contain no reference cycles, so most memory is released without a collection.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from cpm_desktop.desktop.background.idle_timer import IdleTimer, is_mouse_button_down
from cpm_desktop.desktop.background.limits import DEFAULT_LIMITS, Limits
from cpm_desktop.desktop.workspace.workspace import Workspace
from cpm_desktop.interpreter import collect_garbage


def collect_garbage_when_idle(
    workspace: Workspace,
    parent: QObject,
    limits: Limits = DEFAULT_LIMITS,
    is_busy: Callable[[], bool] = is_mouse_button_down,
) -> QTimer:
    """Collect garbage whenever the user has been idle for some time; return the timer that does so."""
    timer = IdleTimer(parent, limits.garbage_delay_ms, collect_garbage, is_busy)
    for signal in (
        workspace.changed,
        workspace.view_state.scenario_changed,
        workspace.view_state.view_changed,
        workspace.selection.changed,
    ):
        signal.connect(timer.start)
    timer.start()
    return timer
