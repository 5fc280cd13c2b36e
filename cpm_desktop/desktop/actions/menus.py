"""The menus of a window: what stands in which, and in which order."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from cpm_desktop.desktop.actions.actions import Actions
from cpm_desktop.desktop.actions.move_actions import MovingActions
from cpm_desktop.desktop.actions.place_tool_actions import InsertActions

Entry = QAction | QMenu | None
"""An action, a menu within a menu, or None for a line between groups."""


def fill_menu_bar(bar: QMenuBar, actions: Actions, panels: Sequence[QAction]) -> None:
    """Put every action into the menu bar; `panels` show and hide the panels of the window."""
    menus = (
        (QCoreApplication.translate("Menu", "&File"), _file_menu(actions)),
        (QCoreApplication.translate("Menu", "&Edit"), _edit_menu(actions)),
        (QCoreApplication.translate("Menu", "&View"), _view_menu(bar, actions, panels)),
        (QCoreApplication.translate("Menu", "&Insert"), (*_placed(actions.insert), None, *_added(bar, actions))),
        (QCoreApplication.translate("Menu", "&Arrange"), _arrange_menu(actions)),
        (QCoreApplication.translate("Menu", "&Scenario"), _scenario_menu(actions)),
        (QCoreApplication.translate("Menu", "&Help"), (actions.help.keys, actions.help.about)),
    )
    for title, entries in menus:
        _fill(bar.addMenu(title), entries)


def _file_menu(actions: Actions) -> Sequence[Entry]:
    file = actions.file
    return (
        *(file.new, file.templates, file.open, file.recent, file.welcome, None),
        *(file.save, file.save_as, actions.client_copy.save, None),
        *(actions.comparing.compare_file, file.export, None),
        *(file.close, file.quit),
    )


def _edit_menu(actions: Actions) -> Sequence[Entry]:
    edit, search = actions.edit, actions.search
    return (
        *(edit.undo, edit.redo, None),
        *(edit.cut, edit.copy, edit.paste, edit.duplicate, edit.delete, None),
        *(edit.select_all, edit.rename, None),
        *(search.find, search.find_next, search.find_previous, search.commands),
    )


def _view_menu(bar: QMenuBar, actions: Actions, panels: Sequence[QAction]) -> Sequence[Entry]:
    view, showing, panes, filters = actions.view, actions.showing, actions.panes, actions.filters
    perspectives = QMenu(QCoreApplication.translate("Menu", "&Perspective"), bar)
    actions.perspective.add_to(perspectives)
    saved = _submenu(bar, QCoreApplication.translate("Menu", "Fi&lters"), (filters.new, filters.edit, filters.delete))
    colours = _submenu(bar, QCoreApplication.translate("Menu", "&Colour By"), tuple(showing.colours.values()))
    schemes = _submenu(bar, QCoreApplication.translate("Menu", "&Appearance"), view.schemes)
    analyses = _submenu(bar, QCoreApplication.translate("Menu", "Anal&yses"), actions.analysis.all)
    languages = _submenu(bar, QCoreApplication.translate("Menu", "Lang&uage"), actions.language.all)
    return (
        *(view.zoom_in, view.zoom_out, view.actual_size, view.fit, None),
        *(perspectives, saved, actions.variant.menu, None),
        *(colours, showing.callouts, showing.causes, showing.badges, actions.comparing.show_changes, None),
        *(schemes, languages, None),
        *(*panels, view.map, view.legend, None),
        *(*panes.panes, panes.next, panes.previous, analyses, None),
        view.full_screen,
    )


def _arrange_menu(actions: Actions) -> Sequence[Entry]:
    arrange = actions.arrange
    return (
        *(arrange.lay_out, arrange.straighten, actions.insert.make_room, None),
        *(*_moved(actions.moving), None),
        *(*arrange.alignments, None),
        *(*arrange.distributions, None),
        *actions.bands.all,
    )


def _scenario_menu(actions: Actions) -> Sequence[Entry]:
    scenario = actions.scenario
    return (
        *(scenario.new_what_if, scenario.new_competitor, None),
        *(actions.comparing.compare, None),
        *(scenario.fields, scenario.earlier, scenario.later, None),
        scenario.delete,
    )


def with_shortcuts(bar: QMenuBar) -> list[QAction]:
    """Return the actions of the menus that have a key: the window keeps them too, for when the menus are hidden."""
    menus = [menu for entry in bar.actions() if isinstance(menu := entry.menu(), QMenu)]
    return [action for menu in menus for action in _within(menu) if not action.shortcut().isEmpty()]


def _within(menu: QMenu) -> Iterator[QAction]:
    """Yield the actions of a menu and of the menus in it."""
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            yield from _within(inner)
        else:
            yield action


def context_menu(parent: QWidget, actions: Actions) -> QMenu:
    """Return the menu for a right click on the diagram: what can be done with what is selected, and nothing else."""
    menu = QMenu(parent)
    edit, arrange = actions.edit, actions.arrange
    selected = bool(edit.delete.isEnabled())
    clipboard = (edit.cut, edit.copy, edit.paste, edit.duplicate, edit.delete) if selected else (edit.paste,)
    _fill(menu, (edit.rename, None, *clipboard) if edit.rename.isEnabled() else clipboard)
    if actions.bands.dissolve.isVisible():
        _fill(menu, (None, *actions.bands.all))
    if arrange.alignments[0].isEnabled():
        align = menu.addMenu(QCoreApplication.translate("Menu", "&Align"))
        align.addActions([*arrange.alignments, *arrange.distributions])
    if edit.rename.isEnabled():
        joining = (actions.moving.connect_to,) if actions.adding.is_at_node else ()
        _fill(menu, (None, *_possible((*joining, *_moved(actions.moving)))))
    _fill(menu, _possible((None, arrange.straighten)) if selected else ())
    _fill(menu, _beside(menu, actions) if selected else ())
    menu.addSeparator()
    add = menu.addMenu(QCoreApplication.translate("Menu", "&Insert"))
    _fill(add, _placed(actions.insert))
    if not selected:
        _fill(menu, (None, edit.select_all, arrange.lay_out, actions.view.fit))
    return menu


def _possible(entries: Sequence[Entry]) -> Sequence[Entry]:
    """Return what can be done now; in the menu bar the rest stays in its place, here it would only be in the way."""
    return [entry for entry in entries if not isinstance(entry, QAction) or entry.isEnabled()]


def _placed(insert: InsertActions) -> Sequence[Entry]:
    """Return what the mouse can place, with a line between the groups."""
    return [entry for group in insert.groups for entry in (*group, None)][:-1]


def _beside(parent: QWidget, actions: Actions) -> Sequence[Entry]:
    """Return what can be added at the selection: anything beside a node, an annotation about most other things."""
    if actions.adding.is_at_node:
        return (None, *_added(parent, actions)[:-1])
    return (None, _about(parent, actions)) if actions.adding.is_annotatable else ()


def _about(parent: QWidget, actions: Actions) -> QMenu:
    return _submenu(parent, QCoreApplication.translate("Menu", "Add A&nnotation"), actions.adding.annotations)


def _added(parent: QWidget, actions: Actions) -> tuple[Entry, ...]:
    """Return what keys can add beside the selection."""
    adding = actions.adding
    after = QMenu(QCoreApplication.translate("Menu", "Add A&fter"), parent)
    before = QMenu(QCoreApplication.translate("Menu", "Add &Before"), parent)
    for menu, entries in ((after, adding.after[1:]), (before, adding.before[1:])):
        menu.addActions(entries)
    steps = (adding.after[0], adding.before[0])
    return (*steps, after, before, _about(parent, actions), adding.lane, adding.phase, actions.moving.connect_to)


def _moved(moving: MovingActions) -> tuple[Entry, ...]:
    return (moving.before, moving.after, moving.to_lane, moving.to_phase)


def _submenu(parent: QWidget, title: str, entries: Sequence[Entry]) -> QMenu:
    menu = QMenu(title, parent)
    _fill(menu, entries)
    return menu


def _fill(menu: QMenu, entries: Sequence[Entry]) -> None:
    for entry in entries:
        match entry:
            case None:
                menu.addSeparator()
            case QMenu():
                menu.addMenu(entry)
            case _:
                menu.addAction(entry)
