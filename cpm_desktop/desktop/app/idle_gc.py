"""Looking for garbage when nobody works: a search through a large process takes a fifth of a second.

Nearly everything goes at once without a search, values above all, for they hold no circles.
"""

from __future__ import annotations

import gc
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from cpm_desktop.desktop.background.idle_timer import debounce_timer, is_mouse_button_down
from cpm_desktop.desktop.workspace.workspace import Workspace

IDLE_DELAY = 1_000
"""Milliseconds without a change, or another selection, after which garbage is looked for."""
GC_THRESHOLDS = (50_000, 50, 1_000)
"""How many new objects, and searches among these, make Python look for garbage by itself: rarely, for one rests."""


def collect_garbage_when_idle(
    workspace: Workspace, parent: QObject, is_user_busy: Callable[[], bool] = is_mouse_button_down
) -> QTimer:
    """Look for garbage among what is new whenever somebody rests; return what waits for that.

    What stays is left out of later searches, so that none between two frames has much to go through.
    """

    def collect() -> None:
        if is_user_busy():
            timer.start()
        else:
            gc.collect()
            gc.freeze()

    gc.set_threshold(*GC_THRESHOLDS)
    timer = debounce_timer(parent, IDLE_DELAY, collect)
    for signal in (
        workspace.changed,
        workspace.view_state.scenario_changed,
        workspace.view_state.view_changed,
        workspace.selection.changed,
    ):
        signal.connect(timer.start)
    timer.start()
    return timer
