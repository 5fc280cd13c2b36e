"""Looking for garbage when nobody works: a search through a large process takes a fifth of a second.

Nearly everything goes at once without a search, values above all, for they hold no circles.
"""

from __future__ import annotations

import gc
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from cpm_desktop.desktop.background.idle_timer import after_rest, mouse_is_pressed
from cpm_desktop.desktop.workspace.workspace import Workspace

REST = 1_000
"""Milliseconds without a change, or another selection, after which garbage is looked for."""
THRESHOLDS = (50_000, 50, 1_000)
"""How many new objects, and searches among these, make Python look for garbage by itself: rarely, for one rests."""


def collect_at_rest(workspace: Workspace, parent: QObject, is_held: Callable[[], bool] = mouse_is_pressed) -> QTimer:
    """Look for garbage among what is new whenever somebody rests; return what waits for that.

    What stays is left out of later searches, so that none between two frames has much to go through.
    """

    def collect() -> None:
        if is_held():
            resting.start()
        else:
            gc.collect()
            gc.freeze()

    gc.set_threshold(*THRESHOLDS)
    resting = after_rest(parent, REST, collect)
    for signal in (workspace.changed, workspace.scenario_changed, workspace.view_changed, workspace.selection_changed):
        signal.connect(resting.start)
    resting.start()
    return resting
