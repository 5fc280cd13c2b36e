"""How much memory the history of a window needs: the growth over many edits, each of which is shown."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from pathlib import Path
from time import monotonic
from typing import NamedTuple

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from cpm_desktop.desktop.window.main_window import MainWindow
from cpm_desktop.editing.commands.elements import add_annotation, delete_elements, edit_elements
from cpm_desktop.editing.commands.flows import append_node
from cpm_desktop.editing.commands.nodes import NodePlacement, move_nodes
from cpm_desktop.editing.session import Command
from cpm_desktop.model.document import Document
from cpm_desktop.model.elements import Annotation, Step
from tests.benchmarks import budgets
from tests.benchmarks.budgets import budget_share
from tests.benchmarks.ui_freezes import blocking_times, large_window

EDIT_COUNT = 1_000
EDITS_PER_LINE = 100
"""Number of edits after which the window becomes idle and the growth is printed."""
STATUS = Path("/proc/self/status")
SCENARIO = "today"


class MemoryGrowth(NamedTuple):
    """The growth of a window's memory over some edits, in megabytes."""

    edits: int
    megabytes: float
    seconds: float


def print_memory_growth(steps: int) -> None:
    """Edit a model with so many steps, print how memory grows, and undo everything again."""
    with large_window(steps) as window:
        initial = window.workspace.document
        for growth in measure_growth(window):
            share = budget_share(budgets.GROWTH, steps, growth.megabytes)
            print(f"{growth.edits:6,} edits {growth.megabytes:8.1f} MB {growth.seconds:8.1f} s", end="", flush=True)
            print(
                f" {share:8.0%} of the budget" if share is not None and growth.edits == EDIT_COUNT else "", flush=True
            )
        undone = undo_all(window)
        is_restored = window.workspace.document is initial
        print(f"{undone:6,} steps undone; the first document is {'the same' if is_restored else 'ANOTHER'} object.\n")


def measure_growth(window: MainWindow) -> Iterator[MemoryGrowth]:
    """Perform all edits, and yield the growth of memory at intervals."""
    window.workspace.selection.select([_step_id(0)])
    before, start = _resident_megabytes(), monotonic()
    for number in range(1, EDIT_COUNT + 1):
        if not window.workspace.editor.perform(f"edit {number}", _edit(window.workspace.document, number)):
            raise RuntimeError(f"edit {number} was rejected")
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        if number % EDITS_PER_LINE == 0:
            blocking_times([lambda: None])
            yield MemoryGrowth(number, _resident_megabytes() - before, monotonic() - start)


def undo_all(window: MainWindow) -> int:
    """Undo every step; return their number."""
    count = 0
    while window.workspace.session.can_undo:
        window.workspace.session.undo()
        count += 1
    return count


def _edit(document: Document, number: int) -> Command:
    """Return a typical edit: cycle through rename, move, annotate, append and delete."""
    scenario, step_id = document.scenarios[SCENARIO], _step_id(number)
    match number % 5:
        case 0:
            return lambda document: edit_elements(document, SCENARIO, [step_id], name=f"Check again {number}")
        case 1:
            node, box = scenario.nodes[step_id], scenario.layout.nodes[step_id]
            place = NodePlacement(node.lane, node.phase, box.x + 7, box.y)
            return lambda document: move_nodes(document, SCENARIO, {step_id: place})
        case 2:
            note = Annotation(id=f"note{number}", kind="pain_point", targets=(step_id,), text="Waits too long")
            return lambda document: add_annotation(document, SCENARIO, note)
        case 3:
            step = Step(kind="step", id=f"new{number}", name=f"Ask {number}", lane=scenario.nodes[step_id].lane)
            return lambda document: append_node(document, SCENARIO, step_id, step)
        case _:
            return lambda document: delete_elements(document, SCENARIO, [f"new{number - 1}"])


def _step_id(number: int) -> str:
    """Return the id of a step near the middle of the model, a different one for each number."""
    return f"s{40 + number * 7 % 50}"


def _resident_megabytes() -> float:
    gc.collect()
    line = next(line for line in STATUS.read_text(encoding="ascii").splitlines() if line.startswith("VmRSS:"))
    return int(line.split()[1]) / 1_024
