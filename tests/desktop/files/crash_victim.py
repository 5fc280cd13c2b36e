"""The real program, edited automatically until it is killed; it prints each of its states with the time.

Every line contains a word, a time of the system-wide monotonic clock, and the fingerprint of the document to save:
`opened` the file's content, `recovered` the accepted recovery, `changed` every later state.
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
"""Number of nodes from which edits delete instead of duplicating."""

CONTROL = Qt.KeyboardModifier.ControlModifier


def main(file: Path, settings: Path, seed: int) -> None:
    """Open `file`, accept an offered recovery, and edit until killed."""
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
    """Print the current state of the window's document."""
    now = monotonic()
    print(word, now, content_fingerprint(encode(window.workspace.session.document_to_save)), flush=True)


def edit_repeatedly(window: MainWindow, rng: random.Random) -> None:
    """Edit the document now, and again after a random delay: mostly immediately, sometimes after a pause."""
    rng.choice(EDITS)(window, rng)
    longest_pause = rng.choice((5, 20, 60, 150, 150, 700))
    QTimer.singleShot(rng.randint(0, longest_pause), lambda: edit_repeatedly(window, rng))


def rename(window: MainWindow, rng: random.Random) -> None:
    key, name = random_step(window, rng), f"Step {rng.random()}"
    scenario = window.workspace.scenario_id
    window.workspace.editor.perform("rename", lambda document: edit_elements(document, scenario, [key], name=name))


def edit_owner(window: MainWindow, rng: random.Random) -> None:
    window.workspace.selection.select([random_step(window, rng)])
    field = window.inspector.form.editors["owner"].widget
    field.setFocus()
    QTest.keyClicks(field, rng.choice("abcdefgh"))
    QTest.keyClick(field, Qt.Key.Key_Return)


def duplicate_or_delete(window: MainWindow, rng: random.Random) -> None:
    window.workspace.selection.select([random_step(window, rng)])
    actions = window.window_actions.edit
    (actions.duplicate if len(window.workspace.scenario.nodes) < MAX_NODES else actions.delete).trigger()


def undo(window: MainWindow, _chance: random.Random) -> None:
    QTest.keyClick(window, Qt.Key.Key_Z, CONTROL)


def save(window: MainWindow, rng: random.Random) -> None:
    if rng.random() < 0.1:
        QTest.keyClick(window, Qt.Key.Key_S, CONTROL)


def random_step(window: MainWindow, rng: random.Random) -> str:
    return rng.choice([key for key, node in window.workspace.scenario.nodes.items() if isinstance(node, Step)])


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
