"""Everything a user can do in a window with a large model: every menu entry, and mouse and keyboard actions."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import NamedTuple, TypeAlias

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QWidget

from cpm_desktop.desktop.canvas.headers.header_widget import HeaderWidget
from cpm_desktop.desktop.window.main_window import MainWindow
from cpm_desktop.editing.commands.elements import edit_elements
from cpm_desktop.editing.commands.scenarios import copy_scenario
from cpm_desktop.model.document import Document
from tests.benchmarks.generated_models import generated_document
from tests.benchmarks.mouse_events import MOVE, PRESS, RELEASE, send_mouse_event

Event: TypeAlias = Callable[[], object]
DRAGGED_STEP = "s50"
"""A step in the middle of any model, even of the smallest."""
EXCLUDED_ENTRIES = {"&File", "&Help", "&Perspective", "&Lay Out All"}
"""Menus and entries that open files or dialogs, or that run as a task with progress."""
RENAMED_STEPS = 40
"""Number of steps that are renamed in the what-if scenario."""


class UserAction(NamedTuple):
    """One action: its events, created when they are sent, and an event that restores what undo does not."""

    name: str
    events: Callable[[], Iterable[Event]]
    restore: Event | None = None


def document_with_what_if(steps: int) -> Document:
    """Return a document with so many steps, and a what-if scenario in which some are renamed."""
    document = copy_scenario(generated_document(steps), "today", "planned", "Planned")
    return edit_elements(document, "planned", [f"s{number}" for number in range(1, RENAMED_STEPS)], name="Check once")


def all_user_actions(window: MainWindow) -> Iterator[UserAction]:
    """Yield all actions one by one; each starts with nothing selected, zoomed in on a step."""
    for selection in ("one", "hundred", "all", "lane"):
        yield from _menu_actions(window, selection)
    yield from _mouse_actions(window)
    yield from _keyboard_actions(window)
    yield from _view_actions(window)


def prepare_window(window: MainWindow, selection: str) -> None:
    """Zoom in on a step, select `selection`, and end all open edits."""
    canvas, workspace = window.canvas, window.workspace
    window.command_palette.close_palette()
    QTest.keyClick(QApplication.focusWidget() or canvas, Qt.Key.Key_Escape)
    canvas.set_tool("select")
    canvas.setFocus()
    workspace.show_scenario("today")
    canvas.zoom_to(1.0)
    canvas.centerOn(canvas.canvas_scene.nodes[DRAGGED_STEP])
    nodes = list(workspace.scenario.nodes)
    chosen = {
        "none": [],
        "one": [DRAGGED_STEP],
        "hundred": nodes[1:101],
        "all": [*nodes, *workspace.scenario.flows],
        "lane": ["l1"],
    }
    workspace.selection.select(chosen[selection])


def _menu_actions(window: MainWindow, selection: str) -> Iterator[UserAction]:
    """Yield every menu entry with one step selected; for other selections, only the entries that need a selection."""
    prepare_window(window, "none")
    always_enabled = set() if selection == "one" else {action for action in _menu_entries(window) if action.isEnabled()}
    prepare_window(window, selection)
    for action in [action for action in _menu_entries(window) if action.isEnabled() and action not in always_enabled]:
        name = f"{action.text().replace('&', '')} ({selection})"
        yield UserAction(name, partial(_trigger_events, window, action, selection), _restore_of(window, action))


def _restore_of(window: MainWindow, action: QAction) -> Event | None:
    """Return an event that restores the previous choice, if a menu entry is checkable."""
    group = action.actionGroup()
    if action is window.window_actions.view.full_screen:
        return window.full_screen.leave
    if not action.isCheckable():
        return None
    return action.trigger if group is None else next(option for option in group.actions() if option.isChecked()).trigger


def _trigger_events(window: MainWindow, action: QAction, selection: str) -> Iterator[Event]:
    prepare_window(window, selection)
    QApplication.processEvents()
    yield action.trigger


def _menu_entries(window: MainWindow) -> Iterator[QAction]:
    for entry in window.menuBar().actions():
        yield from _entries_below(entry)


def _entries_below(entry: QAction) -> Iterator[QAction]:
    menu = entry.menu()
    if entry.text() in EXCLUDED_ENTRIES or entry.text().endswith("…") or entry.isSeparator():
        return
    if isinstance(menu, QMenu):
        for action in menu.actions():
            yield from _entries_below(action)
    else:
        yield entry


def _mouse_actions(window: MainWindow) -> Iterator[UserAction]:
    """Yield the mouse actions on the canvas, the headers and the overview map."""
    viewport, headers = window.canvas.viewport(), window.canvas.headers

    def on_step(selection: str, by: QPointF) -> Iterator[Event]:
        prepare_window(window, selection)
        start = QPointF(
            window.canvas.mapFromScene(window.canvas.canvas_scene.nodes[DRAGGED_STEP].sceneBoundingRect().center())
        )
        return _drag_events(viewport, start, start + by)

    def on_header(header: HeaderWidget, key: str, by: QPointF, *, at_end: bool = False) -> Iterator[Event]:
        prepare_window(window, "none")
        window.canvas.centerOn(0, 0)
        QApplication.processEvents()
        area = QRectF(header.cell_area(key))
        end = QPointF(area.center().x(), area.bottom() + 1) if by.y() else QPointF(area.right() + 1, area.center().y())
        start = end if at_end else area.center()
        return _drag_events(header, start, start + by)

    def rubber_band() -> Iterator[Event]:
        prepare_window(window, "none")
        window.canvas.zoom_to_fit()
        QApplication.processEvents()
        corner = QPointF(viewport.width() - 4, viewport.height() - 4)
        return _drag_events(viewport, corner, QPointF(4, 4))

    def on_map() -> Iterator[Event]:
        prepare_window(window, "none")
        place = QPointF(window.canvas.minimap.rect().center())
        return _drag_events(window.canvas.minimap, place, place + QPointF(60, 0))

    yield UserAction("click on a step", partial(on_step, "none", QPointF()))
    yield UserAction("drag one step", partial(on_step, "one", QPointF(60, 8)))
    yield UserAction("drag a hundred steps", partial(on_step, "hundred", QPointF(60, 8)))
    yield UserAction("drag all", partial(on_step, "all", QPointF(60, 8)))
    yield UserAction("rubber band around all", rubber_band)
    yield UserAction("drag a lane below the next", partial(on_header, headers.lanes, "l1", QPointF(0, 200)))
    yield UserAction("drag a phase behind the next", partial(on_header, headers.phases, "p0", QPointF(2200, 0)))
    yield UserAction("resize a lane", partial(on_header, headers.lanes, "l0", QPointF(0, 60), at_end=True))
    yield UserAction("resize a phase", partial(on_header, headers.phases, "p0", QPointF(60, 0), at_end=True))
    yield UserAction("drag on the map", on_map)


def _drag_events(target: QWidget, start: QPointF, end: QPointF) -> Iterator[Event]:
    """Press, move in several steps, release."""
    yield partial(send_mouse_event, target, PRESS, start)
    if start != end:
        for step in range(1, 9):
            yield partial(send_mouse_event, target, MOVE, start + (end - start) * step / 8)
    yield partial(send_mouse_event, target, RELEASE, end)


def _keyboard_actions(window: MainWindow) -> Iterator[UserAction]:
    """Yield the keyboard actions: names, the next step, search words."""
    edit = window.window_actions.edit

    def typed(selection: str, *keys: str | Qt.Key) -> Iterator[Event]:
        prepare_window(window, selection)
        QApplication.processEvents()
        for key in keys:
            yield partial(_press_key, key)

    def pasted(selection: str) -> Iterator[Event]:
        prepare_window(window, selection)
        edit.copy.trigger()
        yield edit.paste.trigger

    def found(field: Callable[[], QLineEdit], action: QAction, selection: str = "one") -> Iterator[Event]:
        prepare_window(window, selection)
        yield action.trigger
        yield from (partial(QTest.keyClicks, field(), letter) for letter in "invoice")
        yield partial(QTest.keyClick, field(), Qt.Key.Key_Down)
        yield partial(_press_key, Qt.Key.Key_Escape)

    yield UserAction("type a name", partial(typed, "one", *"Check it", Qt.Key.Key_Return))
    yield UserAction("Tab and a name", partial(typed, "one", Qt.Key.Key_Tab, *"Check it", Qt.Key.Key_Return))
    yield UserAction("walk", partial(typed, "one", Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Down))
    for selection in ("one", "hundred", "all"):
        yield UserAction(f"paste ({selection})", partial(pasted, selection))
    yield UserAction(
        "command palette",
        partial(found, lambda: window.command_palette.search_field, window.window_actions.search.command_palette),
    )
    yield UserAction(
        "find",
        partial(found, lambda: window.outline.search_field, window.window_actions.search.find),
        window.outline.search_field.clear,
    )


def _press_key(key: str | Qt.Key) -> None:
    """Press a key in the widget with focus."""
    focus = QApplication.focusWidget()
    if focus is None:
        raise RuntimeError("nothing has the focus")
    if isinstance(key, str):
        QTest.keyClicks(focus, key)
    else:
        QTest.keyClick(focus, key)


def _view_actions(window: MainWindow) -> Iterator[UserAction]:
    """Yield the remaining views: tabs, the outline, another scenario, differences."""
    workspace, docks = window.workspace, window.docks

    def shown(*events: Event, selection: str = "one") -> Iterator[Event]:
        prepare_window(window, selection)
        yield from events

    for name in window.analysis.pages:
        yield UserAction(f"analysis tab {name}", partial(shown, partial(window.analysis.show_tab, name)))
    outline = docks.outline.raise_, window.outline.tree_view.expandAll
    yield UserAction("outline, all open", partial(shown, *outline))
    yield from (
        UserAction(f"outline open: {action.name}", action.events, action.restore) for action in _outline_actions(window)
    )
    yield UserAction("inspector", partial(shown, docks.inspector.raise_))
    yield UserAction("another scenario", partial(shown, partial(workspace.show_scenario, "planned")))
    changes = window.window_actions.comparison.show_changes
    yield UserAction("show changes", partial(shown, partial(workspace.show_scenario, "planned"), changes.trigger))
    yield UserAction("hide changes", partial(shown, changes.trigger))


def _outline_actions(window: MainWindow) -> Iterator[UserAction]:
    """Yield the most frequent actions, with the outline visible and fully expanded."""
    edit, adding = window.window_actions.edit, window.window_actions.add_element
    for selection in ("one", "hundred", "all"):
        for action in (edit.delete, edit.duplicate):
            yield UserAction(
                f"{action.text().replace('&', '')} ({selection})", partial(_trigger_events, window, action, selection)
            )
    yield UserAction("Select All", partial(_trigger_events, window, edit.select_all, "one"))
    yield UserAction("Select one of all", partial(_select_one_of_all_events, window))
    yield UserAction("Add Step After", partial(_trigger_events, window, adding.after[0], "one"))


def _select_one_of_all_events(window: MainWindow) -> Iterator[Event]:
    prepare_window(window, "all")
    QApplication.processEvents()
    yield partial(window.workspace.selection.select, [DRAGGED_STEP])
