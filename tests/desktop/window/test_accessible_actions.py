"""What a screen reader does and hears: actions hit their own row, texts are stored, messages are announced."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleAnnouncementEvent, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QToolButton, QTreeView, QTreeWidget, QWidget
from pytestqt.qtbot import QtBot

from cpm_desktop.desktop.actions.help_actions import KeyboardShortcutsDialog
from cpm_desktop.desktop.panels.outline.tree_model import OutlineModel
from cpm_desktop.desktop.window.main_window import MainWindow
from cpm_desktop.model.elements import Step
from tests.desktop.canvas.canvas_driver import CanvasDriver, focus_widget

NAME, VALUE = QAccessible.Text.Name, QAccessible.Text.Value
STEP = "B3"


def accessible_interface(widget: QWidget) -> QAccessibleInterface:
    return QAccessible.queryAccessibleInterface(widget)


def rows(view: QWidget) -> Iterator[QAccessibleInterface]:
    """Yield the accessible cells of a list, without its headers."""
    interface = accessible_interface(view)
    for number in range(interface.childCount()):
        child = interface.child(number)
        if child is not None and child.role() in {QAccessible.Role.TreeItem, QAccessible.Role.Cell}:
            yield child


def toggle(interface: QAccessibleInterface) -> None:
    interface.actionInterface().doAction(QAccessibleActionInterface.toggleAction())


def test_action_of_an_outline_row_selects_its_own_element(ordering: MainWindow) -> None:
    ordering.docks.outline.raise_()
    QApplication.processEvents()
    view, model = ordering.outline.tree_view, ordering.outline.model
    names = {
        key: str(model.data(model.index_of(key), Qt.ItemDataRole.AccessibleTextRole)) for key in visible_keys(view)
    }
    assert len(names) > 20
    for row in list(rows(view)):
        ordering.workspace.selection.select([])
        toggle(row)
        (selected,) = ordering.workspace.selection.ids
        assert names[selected] == row.text(NAME)


def visible_keys(view: QTreeView) -> Iterator[str]:
    model = view.model()
    assert isinstance(model, OutlineModel)
    index = model.index(0, 0)
    while index.isValid():
        yield model.id_at(index)
        index = view.indexBelow(index)


def test_actions_of_the_list_of_shortcuts_select_their_own_row(ordering: MainWindow) -> None:
    ordering.window_actions.help.keyboard_shortcuts.trigger()
    dialog = ordering.findChild(KeyboardShortcutsDialog)
    assert dialog is not None
    tree = dialog.tree
    assert isinstance(tree, QTreeWidget)
    for cell in [cell for cell in rows(tree) if cell.text(NAME)][:40]:
        tree.clearSelection()
        toggle(cell)
        assert {index.data() for index in tree.selectionModel().selectedIndexes()} == {cell.text(NAME)}
    dialog.close()


@pytest.mark.parametrize("path", ["name", "owner", "description", "channel", "touch_minutes"])
def test_text_set_without_focus_is_stored(ordering: MainWindow, path: str) -> None:
    ordering.workspace.selection.select([STEP])
    ordering.canvas.setFocus()
    before = ordering.workspace.document
    text = {"touch_minutes": "42 min"}.get(path, "By a screen reader")
    field = ordering.inspector.form.editors[path].widget
    line = field.lineEdit() if isinstance(field, QComboBox) else field
    assert line is not None
    accessible_interface(line).setText(VALUE, text)
    QApplication.processEvents()
    stored = getattr(ordering.workspace.scenario.nodes[STEP], path)
    assert stored == (42 if path == "touch_minutes" else text)
    ordering.workspace.editor.undo()
    assert ordering.workspace.document is before, "one undo step"


def test_invalid_text_set_without_focus_is_refused_with_a_reason(ordering: MainWindow) -> None:
    ordering.workspace.selection.select([STEP])
    before = ordering.workspace.document
    field = ordering.inspector.form.editors["touch_minutes"].widget
    accessible_interface(field).setText(VALUE, "many")
    QApplication.processEvents()
    assert ordering.workspace.document is before
    assert "many" in ordering.message_bar.text_label.text()
    assert field.property("invalid")


def test_check_box_toggled_by_a_screen_reader_is_stored(ordering: MainWindow) -> None:
    ordering.workspace.selection.select([STEP])
    field = ordering.inspector.form.editors["customer_present"].widget
    assert isinstance(field, QCheckBox)
    before = step(ordering).customer_present
    toggle(accessible_interface(field))
    assert step(ordering).customer_present is not before
    assert field.isChecked() is not before


def step(window: MainWindow) -> Step:
    found = window.workspace.scenario.nodes[STEP]
    assert isinstance(found, Step)
    return found


def test_toggled_tool_is_chosen(ordering: MainWindow) -> None:
    chosen: list[str] = []
    ordering.canvas.tool_changed.connect(chosen.append)
    toggle(accessible_interface(ordering.palette_panel.buttons["decision"]))
    assert chosen == ["decision"]


def test_toggled_view_of_a_page_is_shown(qtbot: QtBot, ordering: MainWindow) -> None:
    ordering.navigator.show_analysis("handoffs")
    page = ordering.analysis.pages["handoffs"]
    qtbot.waitUntil(lambda: bool(page.views), timeout=60_000)
    button = next(
        button
        for button in page.control_bar.findChildren(QToolButton)
        if button.isCheckable() and not button.isChecked()
    )
    toggle(accessible_interface(button))
    view = page.visible_view
    assert view is not None
    assert view.accessibleName() == button.accessibleName()


@pytest.fixture
def announced(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return the list to which every announcement is added."""
    texts: list[str] = []

    def record(event: object) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            texts.append(event.message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", staticmethod(record))
    return texts


def test_messages_and_questions_are_announced(ordering: MainWindow, announced: list[str]) -> None:
    ordering.message_bar.show_message("Exported.")
    assert announced == ["Exported."]


def test_refusal_is_announced(ordering: MainWindow, announced: list[str]) -> None:
    ordering.workspace.editor.command_rejected.emit("A flow cannot end on a start.")
    assert announced == ["A flow cannot end on a start."]
    ordering.canvas.show_reason("A start cannot be there.")
    ordering.canvas.show_reason("A start cannot be there.")
    ordering.canvas.show_reason(None)
    assert announced[1:] == ["A start cannot be there."]


def test_save_is_announced(saved_window: MainWindow, announced: list[str], tmp_path: Path) -> None:
    assert saved_window.document_file.save(tmp_path / "copy.cpm.json")
    assert announced[-1].startswith("Saved")


def test_undo_and_redo_are_announced(ordering: MainWindow, announced: list[str]) -> None:
    ordering.workspace.selection.select([STEP])
    ordering.window_actions.edit.duplicate.trigger()
    ordering.window_actions.edit.undo.trigger()
    ordering.window_actions.edit.redo.trigger()
    assert [text for text in announced if "duplicate" in text] == [
        "Undone: duplicate step Advise",
        "Redone: duplicate step Advise",
    ]


def test_number_of_search_hits_is_announced(ordering: MainWindow, announced: list[str]) -> None:
    QTest.keyClick(ordering.canvas, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    CanvasDriver(ordering.canvas).type("order")
    count = len(ordering.outline.model.hierarchy.matches)
    assert announced[-1] == f"{count} found"
    QTest.keyClick(focus_widget(), Qt.Key.Key_Return)
    assert f"1 of {count}" in announced


def test_command_palette_announces_how_many_entries_it_found(ordering: MainWindow, announced: list[str]) -> None:
    QTest.keyClick(focus_widget(), Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    palette = ordering.command_palette
    assert announced == [], "the list without a query is not a result"
    QTest.keyClicks(palette.search_field, "zoom")
    assert announced[-1] == f"{palette.result_list.topLevelItemCount()} found"
    QTest.keyClicks(palette.search_field, "qqqzzz")
    assert announced[-1] == "Nothing found"


@pytest.mark.parametrize(
    "do", [QAccessibleActionInterface.pressAction(), QAccessibleActionInterface.toggleAction()], ids=["press", "toggle"]
)
def test_show_changes_is_pressed_by_a_screen_reader(qtbot: QtBot, ordering: MainWindow, do: str) -> None:
    action, scene = ordering.window_actions.comparison.show_changes, ordering.canvas.canvas_scene
    button = ordering.tool_bar.widgetForAction(action)
    assert isinstance(button, QToolButton)
    accessible_interface(button).actionInterface().doAction(do)
    qtbot.waitUntil(lambda: bool(scene.drawing.overlay))
    assert action.isChecked()
    accessible_interface(button).actionInterface().doAction(do)
    qtbot.waitUntil(lambda: not scene.drawing.overlay)
    assert not action.isChecked()
