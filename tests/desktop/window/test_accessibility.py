"""What a screen reader finds: a name and a role of every control, and the selection in words."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QTabBar, QTabWidget, QTreeView, QWidget

from cpm_desktop.desktop.actions.help_actions import KeyboardShortcutsDialog
from cpm_desktop.desktop.widgets.notification_bar import NotificationAction
from cpm_desktop.desktop.widgets.prompt_bar import Prompt
from cpm_desktop.desktop.window.main_window import MainWindow
from tests.desktop.canvas.canvas_driver import focus_widget

NAME, DESCRIPTION = QAccessible.Text.Name, QAccessible.Text.Description
LIST_ROLES = {QAccessible.Role.Tree, QAccessible.Role.Table, QAccessible.Role.List}
INTERACTIVE_ROLES = {
    QAccessible.Role.Button,
    QAccessible.Role.ButtonMenu,
    QAccessible.Role.CheckBox,
    QAccessible.Role.ComboBox,
    QAccessible.Role.EditableText,
    QAccessible.Role.MenuItem,
    QAccessible.Role.PageTab,
    QAccessible.Role.RadioButton,
    QAccessible.Role.Slider,
    QAccessible.Role.SpinBox,
    QAccessible.Role.Tree,
}


def visible_interfaces(interface: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """Yield every visible interface below an interface; long lists without their rows, which have their own tests."""
    yield interface
    if interface.role() in LIST_ROLES:
        return
    for number in range(interface.childCount()):
        child = interface.child(number)
        if child is not None and child.isValid() and not child.state().invisible:
            yield from visible_interfaces(child)


def unnamed_controls(window: QWidget) -> list[str]:
    """Return the controls in a window that have no name."""
    return [
        f"{interface.role().name} of {type(interface.object()).__name__} {interface.rect().getRect()}"
        for interface in visible_interfaces(accessible_interface(window))
        if (interface.state().focusable or interface.role() in INTERACTIVE_ROLES) and not is_named(interface)
    ]


def accessible_interface(widget: QWidget) -> QAccessibleInterface:
    return QAccessible.queryAccessibleInterface(widget)


def is_named(interface: QAccessibleInterface) -> bool:
    """Return whether a control has a name; the current value of a choice is not a name."""
    widget = interface.object()
    if isinstance(widget, QComboBox):
        return bool(widget.accessibleName())
    inside_a_field = interface.role() == QAccessible.Role.Button and not interface.state().focusable
    return bool(interface.text(NAME)) or inside_a_field


def scenes(window: MainWindow) -> Iterator[tuple[str, Callable[[], object]]]:
    """Yield every state of a window, each with a function that shows it."""
    flow = next(iter(window.workspace.scenario.flows))
    for key in ("B3", "G1", "C", "explore", "n1", flow):
        yield key, partial(window.workspace.selection.select, [key])
    yield "several", partial(window.workspace.selection.select, ["B3", "E1"])
    yield "scenario", partial(window.workspace.selection.select, [])
    yield "outline", window.docks.outline.raise_
    yield "message", lambda: window.message_bar.show_message("Exported.", "information", "Show", lambda: None)
    yield "question", lambda: window.prompt_bar.push(Prompt("Which?", (NotificationAction("This one", lambda: None),)))
    yield "commands", window.command_palette.open_palette
    yield "welcome", window.show_welcome


def test_every_control_has_an_accessible_name(ordering: MainWindow) -> None:
    for scene, show in scenes(ordering):
        show()
        QApplication.processEvents()
        assert unnamed_controls(ordering) == [], scene


def test_tab_on_the_welcome_page_reaches_only_visible_controls(ordering: MainWindow) -> None:
    ordering.show_welcome()
    for _ in range(20):
        widget = QApplication.focusWidget()
        assert widget is not None
        assert not widget.visibleRegion().isEmpty()
        QTest.keyClick(widget, Qt.Key.Key_Tab)
    ordering.central_widget.show_canvas()
    QApplication.processEvents()
    tabs = ordering.findChildren(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly)
    assert [bar.focusPolicy() for bar in tabs if bar.count()] == [Qt.FocusPolicy.TabFocus]


def test_field_names_of_a_form_are_unique(ordering: MainWindow) -> None:
    for key in ("B3", "G1", "C", "explore", "n1", "f1"):
        ordering.workspace.selection.select([key])
        names = [editor.widget.accessibleName() for editor in ordering.inspector.form.editors.values()]
        assert sorted(names) == sorted(set(names)), key


def test_controls_in_tabbed_panels_have_accessible_names(ordering: MainWindow) -> None:
    for tabs in ordering.findChildren(QTabWidget):
        for tab in range(tabs.count()):
            tabs.setCurrentIndex(tab)
            QApplication.processEvents()
            assert unnamed_controls(tabs) == [], tabs.tabText(tab)


def test_controls_in_dialogs_have_accessible_names(ordering: MainWindow) -> None:
    ordering.window_actions.help.keyboard_shortcuts.trigger()
    dialog = ordering.findChild(KeyboardShortcutsDialog)
    assert dialog is not None
    assert unnamed_controls(dialog) == []
    dialog.close()


def test_control_without_a_name_is_detected(ordering: MainWindow) -> None:
    assert len(list(visible_interfaces(accessible_interface(ordering)))) > 100
    button = ordering.palette_panel.buttons["step"]
    button.setAccessibleName("")
    button.setText("")
    button.setToolTip("")
    assert len(unnamed_controls(ordering)) == 1


@pytest.mark.parametrize(
    ("key", "name", "description"),
    [
        ("B3", "Step: Advise", "Lane: Sales, Phase: Explore"),
        ("SALES", "Lane: Sales", ""),
        ("explore", "Phase: Explore", ""),
    ],
)
def test_outline_rows_have_accessible_names_and_descriptions(
    ordering: MainWindow, key: str, name: str, description: str
) -> None:
    model = ordering.outline.model
    index = model.index_of(key)
    assert model.data(index, Qt.ItemDataRole.AccessibleTextRole) == name
    assert model.data(index, Qt.ItemDataRole.AccessibleDescriptionRole) == description


def test_outline_announces_the_selected_row(ordering: MainWindow) -> None:
    ordering.docks.outline.raise_()
    QApplication.processEvents()
    ordering.workspace.selection.select(["B3"])
    assert selected_rows(ordering.outline.tree_view) == ["Step: Advise"]
    ordering.outline.tree_view.setFocus()
    QTest.keyClick(ordering.outline.tree_view, Qt.Key.Key_Up)
    assert selected_rows(ordering.outline.tree_view) == ["Lane: Sales"]


def selected_rows(tree: QTreeView) -> list[str]:
    """Return the names of the visible rows that a screen reader reports as selected."""
    interface = accessible_interface(tree)
    children = (interface.child(number) for number in range(interface.childCount()))
    return [child.text(NAME) for child in children if child is not None and child.state().selected]


def test_canvas_has_a_name_and_describes_the_selection(ordering: MainWindow) -> None:
    interface = accessible_interface(ordering.canvas)
    assert interface.text(NAME) == "Process diagram"
    assert interface.state().focusable
    assert interface.text(DESCRIPTION) == "Nothing is selected."
    ordering.workspace.selection.select(["B3"])
    assert interface.text(DESCRIPTION) == "Step: Advise. Lane: Sales, Phase: Explore"
    ordering.workspace.selection.select(["B3", "E1"])
    assert interface.text(DESCRIPTION) == "2 elements are selected."
    flow = next(flow for flow in ordering.workspace.scenario.flows.values() if flow.source == "A1")
    ordering.workspace.selection.select([flow.id])
    assert "Step: Search product" in interface.text(DESCRIPTION)


def test_canvas_description_follows_a_rename(ordering: MainWindow) -> None:
    ordering.workspace.selection.select(["B3"])
    ordering.canvas.setFocus()
    QTest.keyClick(ordering.canvas, Qt.Key.Key_F2)
    QTest.keyClicks(focus_widget(), "Counsel")
    QTest.keyClick(focus_widget(), Qt.Key.Key_Return)
    assert accessible_interface(ordering.canvas).text(DESCRIPTION).startswith("Step: Counsel.")
