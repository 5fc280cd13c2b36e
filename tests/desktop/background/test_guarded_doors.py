"""During a blocking task, every door to the document and its file is closed: changes by any route are rejected.

The input blocker is off in these tests: it only avoids the message, and does not see most of these changes.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from cpm_desktop.desktop.actions.file_actions import FileActions
from cpm_desktop.desktop.background.input_blocker import InputBlocker
from cpm_desktop.desktop.background.limits import Limits
from cpm_desktop.desktop.canvas.tools.palette_drop_handler import TOOL_MIME
from cpm_desktop.desktop.files.document_file import template_path
from cpm_desktop.desktop.window.main_window import MainWindow
from cpm_desktop.editing.commands.elements import edit_elements
from cpm_desktop.model.document import Document
from cpm_desktop.perspectives.perspective import Perspective
from cpm_desktop.storage.files import load_document
from tests.desktop.background.gated_tasks import LARGE_PROCESS_LIMITS, GatedExecutor, during_next_task, misalign_steps
from tests.desktop.canvas.canvas_driver import CanvasDriver

LEFT, NO_MODIFIER = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
REFUSAL = "Wait for this to finish, or cancel it: "
STEP, COMPANY = "B3", Perspective("company")


@pytest.fixture
def limits() -> Limits:
    return LARGE_PROCESS_LIMITS


@pytest.fixture
def unblocked_window(
    gated_window: tuple[MainWindow, GatedExecutor], monkeypatch: pytest.MonkeyPatch
) -> tuple[MainWindow, GatedExecutor]:
    """Return a window in which a step is selected, every command is a blocking task, and no event is filtered."""
    window, gate = gated_window
    monkeypatch.setattr(InputBlocker, "block", lambda _self: None)
    monkeypatch.setattr(FileActions, "confirm_close", lambda _self: True)
    misalign_steps(window)
    window.workspace.selection.select([STEP])
    window.canvas.setFocus()
    QApplication.processEvents()
    return window, gate


def rename(window: MainWindow, name: str) -> bool:
    """Rename the step, as one undo step of that name."""
    return window.workspace.editor.perform(name, lambda document: edit_elements(document, "today", [STEP], name=name))


def pain_point_button(window: MainWindow) -> QToolButton:
    """Return the button "Add pain point" of the inspector."""
    return next(
        button
        for button in window.inspector.findChildren(QToolButton)
        if "pain point" in (button.accessibleName() or button.toolTip()).casefold()
    )


def press_by_accessibility(widget: QWidget) -> None:
    """Press a button as a screen reader does."""
    interface = QAccessible.queryAccessibleInterface(widget).actionInterface()
    interface.doAction(QAccessibleActionInterface.pressAction())


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, LEFT)


def drag_step(window: MainWindow) -> None:
    driver = CanvasDriver(window.canvas)
    x, y = driver.node_centre(STEP)
    driver.drag((x, y), (x + 300, y))


def drop_tool(window: MainWindow) -> None:
    """Drop a new step from the palette beside the step."""
    data, viewport = QMimeData(), window.canvas.viewport()
    data.setData(TOOL_MIME, b"step")
    x, y = CanvasDriver(window.canvas).node_centre(STEP)
    place = window.canvas.mapFromScene(QPointF(x + 300, y))
    copy = Qt.DropAction.CopyAction
    QApplication.sendEvent(viewport, QDragEnterEvent(place, copy, data, LEFT, NO_MODIFIER))
    QApplication.sendEvent(viewport, QDropEvent(QPointF(place), copy, data, LEFT, NO_MODIFIER))


def drop_file(window: MainWindow) -> None:
    """Drop a file on the window and process the events that open it."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(template_path("support")))])
    window.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, LEFT, NO_MODIFIER))
    QApplication.processEvents()


def by_timer(action: Callable[[], object]) -> None:
    """Call `action` from a timer, now."""
    QTimer.singleShot(0, action)
    QApplication.processEvents()


DOCUMENT_DOORS: dict[str, Callable[[MainWindow], object]] = {
    "mouse on a button": lambda window: click(pain_point_button(window)),
    "mouse on the canvas": drag_step,
    "key": lambda window: QTest.keyClick(window.canvas, Qt.Key.Key_Delete),
    "shortcut": lambda window: QTest.keyClick(window.canvas, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier),
    "accessibility action": lambda window: press_by_accessibility(pain_point_button(window)),
    "menu action": lambda window: window.window_actions.edit.delete.trigger(),
    "undo": lambda window: window.window_actions.edit.undo.trigger(),
    "layout": lambda window: window.window_actions.arrange.lay_out.trigger(),
    "drop from the palette": drop_tool,
    "drop of a file": drop_file,
    "signal": lambda window: window.inspector._annotation_list.add_requested.emit("pain_point"),
    "timer": lambda window: by_timer(lambda: rename(window, "By timer")),
    "command": lambda window: rename(window, "By command"),
    "open": lambda window: window.document_file.open(template_path("support")),
    "new": lambda window: window.document_file.new(),
    "recover": lambda window: window.document_file.recover(lambda: load_document(template_path("support")), None, None),
    "recent file": lambda window: window.window_actions.file.open_file(template_path("support")),
}


@pytest.mark.parametrize("door", DOCUMENT_DOORS)
def test_no_door_changes_the_document_during_a_task(
    unblocked_window: tuple[MainWindow, GatedExecutor], door: str
) -> None:
    window, gate = unblocked_window
    session, action, before = window.workspace.session, DOCUMENT_DOORS[door], window.workspace.document
    documents: list[Document] = []

    def try_door() -> None:
        action(window)
        documents.append(window.workspace.document)

    during_next_task(window, gate, try_door)
    assert rename(window, "Renamed")
    assert documents == [before]
    assert window.workspace.scenario.nodes[STEP].name == "Renamed"
    assert window.workspace.document == edit_elements(before, "today", [STEP], name="Renamed")
    assert window.message_bar.text_label.text().startswith(REFUSAL)
    assert session.undo_name == "Renamed"
    session.undo()
    assert window.workspace.document is before
    session.redo()
    after = window.workspace.document
    action(window)
    assert window.workspace.document is not after, "changes are possible again"


def test_accessibility_press_during_a_running_command_leaves_no_trace(
    unblocked_window: tuple[MainWindow, GatedExecutor],
) -> None:
    """The command has read the document already, so it would overwrite the new annotation."""
    window, _gate = unblocked_window
    session, before = window.workspace.session, window.workspace.document
    is_pressed = Event()

    def press() -> None:
        press_by_accessibility(pain_point_button(window))
        is_pressed.set()

    def slow_command(document: Document) -> Document:
        assert is_pressed.wait(20)
        return edit_elements(document, "today", [STEP], name="Renamed")

    window.task_runner.started.connect(lambda _name: QTimer.singleShot(0, press))
    assert window.workspace.editor.perform("Renamed", slow_command)
    assert session.undo_name == "Renamed"
    session.undo()
    assert window.workspace.document is before


def test_redo_is_refused_during_a_task(unblocked_window: tuple[MainWindow, GatedExecutor], tmp_path: Path) -> None:
    window, gate = unblocked_window
    window.workspace.editor.undo()
    before = window.workspace.document
    during_next_task(window, gate, window.window_actions.edit.redo.trigger)
    assert window.document_file.save(tmp_path / "own.cpm.json")
    assert window.workspace.document is before
    window.window_actions.edit.redo.trigger()
    assert window.workspace.document is not before


FILE_DOORS: dict[str, Callable[[MainWindow, Path], object]] = {
    "save": lambda window, path: window.document_file.save(path),
    "save from the menu": lambda window, _path: window.window_actions.file.save_as.trigger(),
    "export": lambda window, path: window.window_actions.file.export_service.write(
        window.window_actions.file.export_service.formats[0], path
    ),
    "client copy": lambda window, path: window.window_actions.client_copy.write(path),
}


@pytest.mark.parametrize("door", FILE_DOORS)
def test_no_file_is_written_during_another_task(
    unblocked_window: tuple[MainWindow, GatedExecutor], monkeypatch: pytest.MonkeyPatch, tmp_path: Path, door: str
) -> None:
    window, gate = unblocked_window
    path, action = tmp_path / "own.cpm.json", FILE_DOORS[door]
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    during_next_task(window, gate, lambda: action(window, path))
    assert rename(window, "Renamed")
    assert not list(tmp_path.glob("own*"))
    assert window.workspace.file_path is None
    assert window.message_bar.text_label.text().startswith(REFUSAL)
    action(window, path)
    assert list(tmp_path.glob("own*")), "changes are possible again"


def test_file_cannot_be_read_for_comparison_during_a_task(unblocked_window: tuple[MainWindow, GatedExecutor]) -> None:
    window, gate = unblocked_window
    read: list[object] = []
    during_next_task(window, gate, lambda: read.append(window.document_file.read(template_path("support"))))
    assert rename(window, "Renamed")
    assert read == [None]


def test_scenario_and_perspective_stay_during_a_task(unblocked_window: tuple[MainWindow, GatedExecutor]) -> None:
    window, gate = unblocked_window
    workspace = window.workspace
    window.window_actions.scenario.new_what_if.trigger()
    window.workspace.show_scenario("today")
    other = next(key for key in workspace.document.scenarios if key != "today")
    before = workspace.view_state.perspective

    def try_doors() -> None:
        workspace.show_scenario(other)
        window.window_actions.perspective.company.trigger()

    during_next_task(window, gate, try_doors)
    assert rename(window, "Renamed")
    assert workspace.scenario_id == "today"
    assert workspace.view_state.perspective == before
    assert not window.window_actions.perspective.company.isChecked()
    workspace.set_perspective(COMPANY)
    assert workspace.view_state.perspective == COMPANY


def test_dragging_shows_why_nothing_can_be_dropped(unblocked_window: tuple[MainWindow, GatedExecutor]) -> None:
    window, gate = unblocked_window
    reasons: list[str | None] = []
    editor = window.workspace.editor
    during_next_task(window, gate, lambda: reasons.append(editor.rejection_reason(lambda document: document)))
    assert rename(window, "Renamed")
    assert [reason and reason.startswith(REFUSAL) for reason in reasons] == [True]
    assert editor.rejection_reason(lambda document: document) is None


def test_closing_the_window_cancels_the_task(unblocked_window: tuple[MainWindow, GatedExecutor]) -> None:
    window, gate = unblocked_window
    before = window.workspace.document
    during_next_task(window, gate, window.close)
    assert not rename(window, "Renamed")
    assert window.workspace.document is before
    assert window.isVisible()


def test_text_being_typed_is_kept_when_a_task_starts(
    qtbot: QtBot, gated_window: tuple[MainWindow, GatedExecutor]
) -> None:
    window, gate = gated_window
    misalign_steps(window)
    window.workspace.selection.select([STEP])
    field = window.inspector.form.editors["name"].widget
    assert isinstance(field, QLineEdit)
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "Typed")
    during_next_task(window, gate, lambda: None)
    window.window_actions.arrange.lay_out.trigger()
    assert window.workspace.session.undo_name == "lay out all"
    assert window.workspace.scenario.nodes[STEP].name == "Typed"
    window.workspace.session.undo()
    assert window.workspace.scenario.nodes[STEP].name == "Typed"
    assert QApplication.focusWidget() is window.canvas


def type_name(window: MainWindow, name: str) -> None:
    """Type a name into its inspector field, without committing it."""
    window.workspace.selection.select([STEP])
    field = window.inspector.form.editors["name"].widget
    assert isinstance(field, QLineEdit)
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, name)


def test_text_being_typed_is_committed_even_if_the_user_cancels_the_task(
    gated_window: tuple[MainWindow, GatedExecutor], tmp_path: Path
) -> None:
    window, gate = gated_window
    type_name(window, "Typed")
    during_next_task(window, gate, window.task_runner.cancel)
    assert not window.document_file.save(tmp_path / "saved.cpm.json")
    assert window.workspace.scenario.nodes[STEP].name == "Typed"
    assert window.workspace.session.is_modified


def test_undo_takes_back_the_text_being_typed_and_not_the_step_before(
    gated_window: tuple[MainWindow, GatedExecutor],
) -> None:
    window, gate = gated_window
    assert rename(window, "Renamed")
    type_name(window, "Typed")
    during_next_task(window, gate, lambda: None)
    assert window.workspace.editor.undo()
    assert window.workspace.scenario.nodes[STEP].name == "Renamed"
    assert window.workspace.session.undo_name == "Renamed"
