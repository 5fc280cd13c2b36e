"""The real program, edited by a tireless hand until somebody kills it; it prints what it holds and since when.

Every line is a word, a moment on the clock that all processes share, and the fingerprint of what would be saved:
`opened` what the file held, `recovered` what was offered and accepted, `changed` every later state.
"""

from __future__ import annotations

import random
import sys
from collections.abc import Callable
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QSettings, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from cpm_desktop.desktop.app.application import configure_application, open_main_window
from cpm_desktop.desktop.window.main_window import MainWindow
from cpm_desktop.editing.commands.elements import edit_elements
from cpm_desktop.model.elements import Step
from cpm_desktop.storage.codec import encode
from cpm_desktop.storage.fingerprint import content_fingerprint

MAX_NODES = 60
"""Nodes; from there on the hand deletes instead of duplicating."""

CONTROL = Qt.KeyboardModifier.ControlModifier


def main(file: Path, settings: Path, seed: int) -> None:
    """Open `file`, recover what is offered, and edit on and on."""
    application = QApplication(sys.argv[:1])
    configure_application(application)
    window = open_main_window(application, QSettings(str(settings), QSettings.Format.IniFormat), file)
    window.show()
    QTest.qWaitForWindowExposed(window)
    print_state(window, "opened")
    if window.prompt_bar.isVisible():
        QTest.mouseClick(window.prompt_bar.buttons[0], Qt.MouseButton.LeftButton)
        print_state(window, "recovered")
    window.workspace.session.subscribe(lambda _change: print_state(window, "changed"))
    edit_repeatedly(window, random.Random(seed))
    application.exec()


def print_state(window: MainWindow, word: str) -> None:
    """Print what the window holds at this moment."""
    now = monotonic()
    print(word, now, content_fingerprint(encode(window.workspace.session.document_to_save)), flush=True)


def edit_repeatedly(window: MainWindow, chance: random.Random) -> None:
    """Do something to the document now, and again after a while: mostly at once, sometimes after a rest."""
    chance.choice(EDITS)(window, chance)
    rest = chance.choice((5, 20, 60, 150, 150, 700))
    QTimer.singleShot(chance.randint(0, rest), lambda: edit_repeatedly(window, chance))


def rename(window: MainWindow, chance: random.Random) -> None:
    key, name = random_step(window, chance), f"Step {chance.random()}"
    scenario = window.workspace.scenario_id
    window.workspace.editor.perform("rename", lambda document: edit_elements(document, scenario, [key], name=name))


def edit_owner(window: MainWindow, chance: random.Random) -> None:
    window.workspace.selection.select([random_step(window, chance)])
    field = window.inspector.form.editors["owner"].widget
    field.setFocus()
    QTest.keyClicks(field, chance.choice("abcdefgh"))
    QTest.keyClick(field, Qt.Key.Key_Return)


def duplicate_or_delete(window: MainWindow, chance: random.Random) -> None:
    window.workspace.selection.select([random_step(window, chance)])
    actions = window.window_actions.edit
    (actions.duplicate if len(window.workspace.scenario.nodes) < MAX_NODES else actions.delete).trigger()


def undo(window: MainWindow, _chance: random.Random) -> None:
    QTest.keyClick(window, Qt.Key.Key_Z, CONTROL)


def save(window: MainWindow, chance: random.Random) -> None:
    if chance.random() < 0.1:
        QTest.keyClick(window, Qt.Key.Key_S, CONTROL)


def random_step(window: MainWindow, chance: random.Random) -> str:
    return chance.choice([key for key, node in window.workspace.scenario.nodes.items() if isinstance(node, Step)])


EDITS: tuple[Callable[[MainWindow, random.Random], None], ...] = (
    rename,
    rename,
    edit_owner,
    duplicate_or_delete,
    undo,
    save,
)

if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]))
