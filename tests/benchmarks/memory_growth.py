"""How much memory the history of a window needs: the growth over many random edits, each of which is shown."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from pathlib import Path
from random import Random
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

EDIT_COUNT = 3_000
"""About an hour's work."""
EDITS_PER_LINE = 100
"""Number of edits after which the window becomes idle and the growth is printed."""
STATUS = Path("/proc/self/status")
SCENARIO = "today"
ADDED = "added"
"""The start of the ids of added steps."""


class MemoryGrowth(NamedTuple):
    """The growth of a window's memory over some edits, in megabytes."""

    edits: int
    megabytes: float
    seconds: float


def print_memory_growth(steps: int, edits: int = EDIT_COUNT) -> None:
    """Edit a model with so many steps, print how memory grows, and undo everything again."""
    with large_window(steps) as window:
        initial = window.workspace.document
        for growth in measure_growth(window, edits):
            name = budgets.GROWTH_NAMES.get(growth.edits)
            share = budget_share(name, steps, growth.megabytes) if name is not None else None
            print(f"{growth.edits:6,} edits {growth.megabytes:8.1f} MB {growth.seconds:8.1f} s", end="", flush=True)
            print(f" {share:8.0%} of the budget" if share is not None else "", flush=True)
        undone = undo_all(window)
        is_restored = window.workspace.document is initial
        print(f"{undone:6,} steps undone; the first document is {'the same' if is_restored else 'ANOTHER'} object.\n")


def measure_growth(window: MainWindow, edits: int) -> Iterator[MemoryGrowth]:
    """Perform so many edits, the same ones every time, and yield the growth of memory at intervals."""
    random = Random(edits)
    window.workspace.selection.select([_step_id(0)])
    before, start = _resident_megabytes(), monotonic()
    for number in range(1, edits + 1):
        if not window.workspace.editor.perform(f"edit {number}", _edit(window.workspace.document, number, random)):
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


def _edit(document: Document, number: int, random: Random) -> Command:
    """Return a random one of the typical edits: rename, move, annotate, append and delete."""
    scenario, step_id = document.scenarios[SCENARIO], _step_id(random.randrange(50))
    match random.choice(("rename", "move", "annotate", "append", "delete")):
        case "rename":
            return lambda document: edit_elements(document, SCENARIO, [step_id], name=f"Check again {number}")
        case "move":
            node, box = scenario.nodes[step_id], scenario.layout.nodes[step_id]
            place = NodePlacement(node.lane, node.phase, box.x + random.randint(-20, 20), box.y)
            return lambda document: move_nodes(document, SCENARIO, {step_id: place})
        case "annotate":
            note = Annotation(id=f"note{number}", kind="pain_point", targets=(step_id,), text="Waits too long")
            return lambda document: add_annotation(document, SCENARIO, note)
        case "delete" if added := [key for key in scenario.nodes if key.startswith(ADDED)]:
            deleted = random.choice(added)
            return lambda document: delete_elements(document, SCENARIO, [deleted])
        case _:
            step = Step(kind="step", id=f"{ADDED}{number}", name=f"Ask {number}", lane=scenario.nodes[step_id].lane)
            return lambda document: append_node(document, SCENARIO, step_id, step)


def _step_id(number: int) -> str:
    """Return the id of a step near the middle of the model, a different one for each number."""
    return f"s{40 + number * 7 % 50}"


def _resident_megabytes() -> float:
    gc.collect()
    line = next(line for line in STATUS.read_text(encoding="ascii").splitlines() if line.startswith("VmRSS:"))
    return int(line.split()[1]) / 1_024
