"""The real program, edited automatically until it is killed; it prints each of its states with the time.

Every line contains a word, a time of the system-wide monotonic clock, and the fingerprint of the document to save with
the letters in open fields: `opened` the file's content, `recovered` the accepted recovery, `changed` every later state.
"""

from __future__ import annotations

import random
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from time import monotonic
from typing import TypeAlias

from PySide6.QtCore import QSettings, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from cpm_desktop.desktop.app.application import configure_application, open_main_window
from cpm_desktop.desktop.canvas.inplace.text_editor import TextEditor
from cpm_desktop.desktop.window.main_window import MainWindow
from cpm_desktop.editing.commands.elements import edit_elements
from cpm_desktop.model.elements import Step
from cpm_desktop.storage.codec import encode
from cpm_desktop.storage.fingerprint import content_fingerprint

Edit: TypeAlias = Callable[[MainWindow, random.Random], None]
MAX_NODES = 60
"""Number of nodes from which edits delete instead of duplicating."""

CONTROL = Qt.KeyboardModifier.ControlModifier


def main(file: Path, settings: Path, seed: int, kind: str) -> None:
    """Open `file`, accept an offered recovery, and edit until killed; `kind` is a key of EDITS."""
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
    window.workspace.typed_text_changed.connect(lambda: print_state(window, "changed"))
    edit_repeatedly(window, random.Random(seed), EDITS[kind])
    application.exec()


def print_state(window: MainWindow, word: str) -> None:
    """Print the current state of the window's document, with the letters in open fields."""
    now = monotonic()
    session, commands = window.workspace.session, window.workspace.open_fields.commands
    document = session.document_with(session.document, commands) if commands else session.document_to_save
    print(word, now, content_fingerprint(encode(document)), flush=True)


def edit_repeatedly(window: MainWindow, rng: random.Random, edits: Sequence[Edit]) -> None:
    """Edit the document now, and again after a random delay: mostly immediately, sometimes after a pause."""
    rng.choice(edits)(window, rng)
    longest_pause = rng.choice((5, 20, 60, 150, 150, 700))
    QTimer.singleShot(rng.randint(0, longest_pause), lambda: edit_repeatedly(window, rng, edits))


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


def type_on_canvas(window: MainWindow, rng: random.Random) -> None:
    """Type a letter into the open name, or open one; now and then accept or discard it."""
    editor = next((field for field in window.canvas.findChildren(TextEditor) if field.isVisible()), None)
    if editor is None:
        window.workspace.selection.select([random_step(window, rng)])
        window.window_actions.edit.rename.trigger()
    else:
        QTest.keyClicks(editor, rng.choice("abcdefgh"))
        if rng.random() < 0.05:
            QTest.keyClick(editor, rng.choice((Qt.Key.Key_Return, Qt.Key.Key_Escape)))


def type_in_inspector(window: MainWindow, rng: random.Random) -> None:
    """Type a letter into the description of a step, which is left open."""
    if not window.workspace.open_fields.commands:
        window.workspace.selection.select([random_step(window, rng)])
    field = window.inspector.form.editors["description"].widget
    field.setFocus()
    QTest.keyClicks(field, rng.choice("abcdefgh"))


def undo(window: MainWindow, _chance: random.Random) -> None:
    QTest.keyClick(window, Qt.Key.Key_Z, CONTROL)


def save(window: MainWindow, rng: random.Random) -> None:
    if rng.random() < 0.1:
        QTest.keyClick(window, Qt.Key.Key_S, CONTROL)


def random_step(window: MainWindow, rng: random.Random) -> str:
    return rng.choice([key for key, node in window.workspace.scenario.nodes.items() if isinstance(node, Step)])


EDITS: dict[str, tuple[Edit, ...]] = {
    "commands": (rename, rename, edit_owner, duplicate_or_delete, undo, save),
    "letters on the canvas": (type_on_canvas,),
    "letters in the inspector": (type_in_inspector,),
}

if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]), sys.argv[4])
