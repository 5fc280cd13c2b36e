"""Everything a person can do with a window on a large model: every menu entry, and what hands and keys do."""

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
from tests.benchmarks.mouse import MOVE, PRESS, RELEASE, send_mouse

Event: TypeAlias = Callable[[], object]
GRABBED = "s50"
"""A step in the middle of even the smallest model."""
LEFT_OUT = {"&File", "&Help", "&Perspective", "&Lay Out All"}
"""Menus and entries that open files and dialogs, or whose work is a job with progress."""
CHANGED = 40
"""So many steps are named otherwise in the what-if."""


class Deed(NamedTuple):
    """One thing to do: its events one after the other, made when it is done, and what puts back what is not undone."""

    what: str
    events: Callable[[], Iterable[Event]]
    put_back: Event | None = None


def today_and_what_if(steps: int) -> Document:
    """Return a document with so many steps, and a what-if in which some are named otherwise."""
    document = copy_scenario(generated_document(steps), "today", "planned", "Planned")
    return edit_elements(document, "planned", [f"s{number}" for number in range(1, CHANGED)], name="Check once")


def deeds(window: MainWindow) -> Iterator[Deed]:
    """Yield everything to do, one after the other; each begins with nothing selected, close to a step."""
    for selection in ("one", "hundred", "all", "lane"):
        yield from _menu_deeds(window, selection)
    yield from _hand_deeds(window)
    yield from _key_deeds(window)
    yield from _sight_deeds(window)


def begin(window: MainWindow, selection: str) -> None:
    """Show the surroundings of a step close up, with so much selected, and nothing begun."""
    canvas, workspace = window.canvas, window.workspace
    window.command_palette.close_palette()
    QTest.keyClick(QApplication.focusWidget() or canvas, Qt.Key.Key_Escape)
    canvas.set_tool("select")
    canvas.setFocus()
    workspace.show_scenario("today")
    canvas.zoom_to(1.0)
    canvas.centerOn(canvas.canvas_scene.nodes[GRABBED])
    nodes = list(workspace.scenario.nodes)
    chosen = {
        "none": [],
        "one": [GRABBED],
        "hundred": nodes[1:101],
        "all": [*nodes, *workspace.scenario.flows],
        "lane": ["l1"],
    }
    workspace.select(chosen[selection])


def _menu_deeds(window: MainWindow, selection: str) -> Iterator[Deed]:
    """Yield every entry of the menus with one step selected; with anything else, only what needs a selection."""
    begin(window, "none")
    always = set() if selection == "one" else {action for action in _entries(window) if action.isEnabled()}
    begin(window, selection)
    for action in [action for action in _entries(window) if action.isEnabled() and action not in always]:
        name = f"{action.text().replace('&', '')} ({selection})"
        yield Deed(name, partial(_triggered, window, action, selection), _put_back(window, action))


def _put_back(window: MainWindow, action: QAction) -> Event | None:
    """Return what switches back what an entry switched, if it is one that switches something."""
    group = action.actionGroup()
    if action is window.window_actions.view.full_screen:
        return window.full_screen.leave
    if not action.isCheckable():
        return None
    return action.trigger if group is None else next(one for one in group.actions() if one.isChecked()).trigger


def _triggered(window: MainWindow, action: QAction, selection: str) -> Iterator[Event]:
    begin(window, selection)
    QApplication.processEvents()
    yield action.trigger


def _entries(window: MainWindow) -> Iterator[QAction]:
    for entry in window.menuBar().actions():
        yield from _within(entry)


def _within(entry: QAction) -> Iterator[QAction]:
    menu = entry.menu()
    if entry.text() in LEFT_OUT or entry.text().endswith("…") or entry.isSeparator():
        return
    if isinstance(menu, QMenu):
        for action in menu.actions():
            yield from _within(action)
    else:
        yield entry


def _hand_deeds(window: MainWindow) -> Iterator[Deed]:
    """Yield what the mouse does on the canvas, the headers and the map."""
    viewport, headers = window.canvas.viewport(), window.canvas.headers

    def on_step(selection: str, by: QPointF) -> Iterator[Event]:
        begin(window, selection)
        start = QPointF(
            window.canvas.mapFromScene(window.canvas.canvas_scene.nodes[GRABBED].sceneBoundingRect().center())
        )
        return _drag(viewport, start, start + by)

    def on_header(header: HeaderWidget, key: str, by: QPointF, *, at_end: bool = False) -> Iterator[Event]:
        begin(window, "none")
        window.canvas.centerOn(0, 0)
        QApplication.processEvents()
        area = QRectF(header.cell_area(key))
        end = QPointF(area.center().x(), area.bottom() + 1) if by.y() else QPointF(area.right() + 1, area.center().y())
        start = end if at_end else area.center()
        return _drag(header, start, start + by)

    def rubber_band() -> Iterator[Event]:
        begin(window, "none")
        window.canvas.zoom_to_fit()
        QApplication.processEvents()
        far = QPointF(viewport.width() - 4, viewport.height() - 4)
        return _drag(viewport, far, QPointF(4, 4))

    def on_map() -> Iterator[Event]:
        begin(window, "none")
        place = QPointF(window.canvas.minimap.rect().center())
        return _drag(window.canvas.minimap, place, place + QPointF(60, 0))

    yield Deed("click on a step", partial(on_step, "none", QPointF()))
    yield Deed("drag one step", partial(on_step, "one", QPointF(60, 8)))
    yield Deed("drag a hundred steps", partial(on_step, "hundred", QPointF(60, 8)))
    yield Deed("drag all", partial(on_step, "all", QPointF(60, 8)))
    yield Deed("rubber band around all", rubber_band)
    yield Deed("drag a lane below the next", partial(on_header, headers.lanes, "l1", QPointF(0, 200)))
    yield Deed("drag a phase behind the next", partial(on_header, headers.phases, "p0", QPointF(2200, 0)))
    yield Deed("resize a lane", partial(on_header, headers.lanes, "l0", QPointF(0, 60), at_end=True))
    yield Deed("resize a phase", partial(on_header, headers.phases, "p0", QPointF(60, 0), at_end=True))
    yield Deed("drag on the map", on_map)


def _drag(target: QWidget, start: QPointF, end: QPointF) -> Iterator[Event]:
    """Press, go there in steps, let go."""
    yield partial(send_mouse, target, PRESS, start)
    if start != end:
        for step in range(1, 9):
            yield partial(send_mouse, target, MOVE, start + (end - start) * step / 8)
    yield partial(send_mouse, target, RELEASE, end)


def _key_deeds(window: MainWindow) -> Iterator[Deed]:
    """Yield what is typed: names, the next step, words to find."""
    edit = window.window_actions.edit

    def typed(selection: str, *keys: str | Qt.Key) -> Iterator[Event]:
        begin(window, selection)
        QApplication.processEvents()
        for key in keys:
            yield partial(_press, key)

    def pasted(selection: str) -> Iterator[Event]:
        begin(window, selection)
        edit.copy.trigger()
        yield edit.paste.trigger

    def found(field: Callable[[], QLineEdit], action: QAction, selection: str = "one") -> Iterator[Event]:
        begin(window, selection)
        yield action.trigger
        yield from (partial(QTest.keyClicks, field(), letter) for letter in "invoice")
        yield partial(QTest.keyClick, field(), Qt.Key.Key_Down)
        yield partial(_press, Qt.Key.Key_Escape)

    yield Deed("type a name", partial(typed, "one", *"Check it", Qt.Key.Key_Return))
    yield Deed("Tab and a name", partial(typed, "one", Qt.Key.Key_Tab, *"Check it", Qt.Key.Key_Return))
    yield Deed("walk", partial(typed, "one", Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Down))
    for selection in ("one", "hundred", "all"):
        yield Deed(f"paste ({selection})", partial(pasted, selection))
    yield Deed(
        "command palette",
        partial(found, lambda: window.command_palette.search_field, window.window_actions.search.command_palette),
    )
    yield Deed(
        "find",
        partial(found, lambda: window.outline.search_field, window.window_actions.search.find),
        window.outline.search_field.clear,
    )


def _press(key: str | Qt.Key) -> None:
    """Press a key in whatever has the focus."""
    focus = QApplication.focusWidget()
    if focus is None:
        raise RuntimeError("nothing has the focus")
    if isinstance(key, str):
        QTest.keyClicks(focus, key)
    else:
        QTest.keyClick(focus, key)


def _sight_deeds(window: MainWindow) -> Iterator[Deed]:
    """Yield what else is looked at: tabs, the outline, another scenario, differences."""
    workspace, docks = window.workspace, window.docks

    def shown(*events: Event, selection: str = "one") -> Iterator[Event]:
        begin(window, selection)
        yield from events

    for name in window.analysis.pages:
        yield Deed(f"analysis tab {name}", partial(shown, partial(window.analysis.show_tab, name)))
    outline = docks.outline.raise_, window.outline.tree_view.expandAll
    yield Deed("outline, all open", partial(shown, *outline))
    yield from (Deed(f"outline open: {deed.what}", deed.events, deed.put_back) for deed in _beside_outline(window))
    yield Deed("inspector", partial(shown, docks.inspector.raise_))
    yield Deed("another scenario", partial(shown, partial(workspace.show_scenario, "planned")))
    changes = window.window_actions.comparison.show_changes
    yield Deed("show changes", partial(shown, partial(workspace.show_scenario, "planned"), changes.trigger))
    yield Deed("hide changes", partial(shown, changes.trigger))


def _beside_outline(window: MainWindow) -> Iterator[Deed]:
    """Yield what is done most, with the outline in sight and everything in it open."""
    edit, adding = window.window_actions.edit, window.window_actions.add_element
    for selection in ("one", "hundred", "all"):
        for action in (edit.delete, edit.duplicate):
            yield Deed(
                f"{action.text().replace('&', '')} ({selection})", partial(_triggered, window, action, selection)
            )
    yield Deed("Select All", partial(_triggered, window, edit.select_all, "one"))
    yield Deed("Select one of all", partial(_triggered_on_all, window))
    yield Deed("Add Step After", partial(_triggered, window, adding.after[0], "one"))


def _triggered_on_all(window: MainWindow) -> Iterator[Event]:
    begin(window, "all")
    QApplication.processEvents()
    yield partial(window.workspace.select, [GRABBED])
