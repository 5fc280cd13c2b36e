"""The menus of a window, with their entries in order."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from cpm_desktop.desktop.actions.action_factory import lazy_menu
from cpm_desktop.desktop.actions.move_actions import MoveActions
from cpm_desktop.desktop.actions.window_actions import WindowActions

MenuEntry = QAction | QMenu | None
"""An action, a submenu, or None for a separator."""


def fill_menu_bar(bar: QMenuBar, actions: WindowActions, panels: Sequence[QAction]) -> None:
    """Add all menus to the menu bar; the actions in `panels` show and hide the docks."""
    menus = (
        (QCoreApplication.translate("Menu", "&File"), _file_menu(actions)),
        (QCoreApplication.translate("Menu", "&Edit"), _edit_menu(bar, actions)),
        (QCoreApplication.translate("Menu", "&View"), _view_menu(bar, actions, panels)),
        (
            QCoreApplication.translate("Menu", "&Insert"),
            (*_add_element_entries(bar, actions), None, _place_tool_menu(bar, actions)),
        ),
        (QCoreApplication.translate("Menu", "&Arrange"), _arrange_menu(actions)),
        (QCoreApplication.translate("Menu", "&Scenario"), _scenario_menu(actions)),
        (QCoreApplication.translate("Menu", "&Help"), actions.help.all),
    )
    for title, entries in menus:
        _fill_menu(bar.addMenu(title), entries)
    windows = lazy_menu(bar, QCoreApplication.translate("Menu", "&Window"), actions.windows.fill_menu)
    bar.insertMenu(bar.actions()[-1], windows)


def _file_menu(actions: WindowActions) -> Sequence[MenuEntry]:
    file = actions.file
    return (
        *(file.new, file.template_menu, file.open, file.recent_menu, file.import_file, file.welcome, None),
        *(file.save, file.save_as, actions.client_copy.save, None),
        *(actions.comparison.compare_file, file.export_menu, file.print_diagram, None),
        *(file.close, file.quit),
    )


def _edit_menu(bar: QMenuBar, actions: WindowActions) -> Sequence[MenuEntry]:
    edit, search = actions.edit, actions.search
    return (
        *(edit.undo, edit.redo, None),
        *(edit.cut, edit.copy, actions.file.copy_picture, edit.paste, edit.duplicate, edit.delete, None),
        *(edit.select_all, edit.rename, _node_kind_menu(bar, actions), None),
        *(search.find, search.find_next, search.find_previous, search.command_palette),
    )


def _view_menu(bar: QMenuBar, actions: WindowActions, panels: Sequence[QAction]) -> Sequence[MenuEntry]:
    view, options, panes, filters = actions.view, actions.diagram_options, actions.panes, actions.filters
    perspectives = QMenu(QCoreApplication.translate("Menu", "&Perspective"), bar)
    actions.perspective.add_to(perspectives)
    saved = _submenu(bar, QCoreApplication.translate("Menu", "Fi&lters"), (filters.new, filters.edit, filters.delete))
    colours = _submenu(bar, QCoreApplication.translate("Menu", "&Colour By"), tuple(options.colour_actions.values()))
    schemes = _submenu(bar, QCoreApplication.translate("Menu", "&Appearance"), view.schemes)
    analyses = _submenu(bar, QCoreApplication.translate("Menu", "Anal&yses"), actions.analysis.all)
    languages = _submenu(bar, QCoreApplication.translate("Menu", "Lang&uage"), actions.language.all)
    return (
        *(view.zoom_in, view.zoom_out, view.actual_size, view.fit, None),
        *(perspectives, saved, actions.paths.menu, None),
        *(colours, options.callouts, options.causes, options.badges, actions.comparison.show_changes, None),
        *(schemes, languages, None),
        *(*panels, view.minimap, view.legend, view.selection_bar, None),
        *(*panes.panes, panes.next_pane, panes.previous_pane, analyses, None),
        view.full_screen,
    )


def _arrange_menu(actions: WindowActions) -> Sequence[MenuEntry]:
    arrange = actions.arrange
    return (
        *(arrange.lay_out, arrange.tidy, arrange.straighten, actions.place_tools.make_room, None),
        *(*_move_entries(actions.move), None),
        *(*arrange.alignments, None),
        *(*arrange.distributions, None),
        *actions.lane_phase.all,
    )


def _scenario_menu(actions: WindowActions) -> Sequence[MenuEntry]:
    scenario = actions.scenario
    return (
        *(scenario.new_what_if, scenario.new_competitor, None),
        *(actions.comparison.compare, None),
        *(scenario.edit_fields, scenario.move_earlier, scenario.move_later, None),
        scenario.delete,
    )


def actions_with_shortcuts(bar: QMenuBar) -> list[QAction]:
    """Return the actions that have a shortcut; the window adds them too, for when the menu bar is hidden."""
    menus = [menu for entry in bar.actions() if isinstance(menu := entry.menu(), QMenu)]
    return [action for menu in menus for action in _nested_actions(menu) if not action.shortcut().isEmpty()]


def _nested_actions(menu: QMenu) -> Iterator[QAction]:
    """Yield the actions of a menu and of its submenus."""
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            yield from _nested_actions(inner)
        else:
            yield action


def context_menu(parent: QWidget, actions: WindowActions) -> QMenu:
    """Return the context menu of the diagram, with the actions that apply to the selection only."""
    menu = QMenu(parent)
    edit, arrange = actions.edit, actions.arrange
    selected = bool(edit.delete.isEnabled())
    clipboard = (edit.cut, edit.copy, edit.paste, edit.duplicate, edit.delete) if selected else (edit.paste,)
    _fill_menu(menu, (edit.rename, None, *clipboard) if edit.rename.isEnabled() else clipboard)
    if actions.lane_phase.delete_keeping_contents.isVisible():
        _fill_menu(menu, (None, *actions.lane_phase.all))
    if arrange.alignments[0].isEnabled():
        align = menu.addMenu(QCoreApplication.translate("Menu", "Ali&gn"))
        align.addActions([*arrange.alignments, *arrange.distributions])
    if edit.rename.isEnabled():
        connecting = (actions.move.connect_to,) if actions.add_element.is_node_selected else ()
        _fill_menu(menu, (None, *_enabled_entries((*connecting, *_move_entries(actions.move)))))
    _fill_menu(menu, _enabled_entries(actions.node_kind.step_or_decision) if selected else ())
    _fill_menu(menu, _enabled_entries((None, arrange.tidy, arrange.straighten)) if selected else ())
    _fill_menu(menu, _add_at_selection_entries(menu, actions) if selected else ())
    menu.addSeparator()
    menu.addMenu(_place_tool_menu(menu, actions))
    if not selected:
        _fill_menu(menu, (None, edit.select_all, arrange.lay_out, actions.view.fit))
    return menu


def _enabled_entries(entries: Sequence[MenuEntry]) -> Sequence[MenuEntry]:
    """Return the entries without disabled actions, which only the menu bar shows."""
    return [entry for entry in entries if not isinstance(entry, QAction) or entry.isEnabled()]


def _place_tool_menu(parent: QWidget, actions: WindowActions) -> QMenu:
    """Return the menu of the actions that choose a tool, with separators between the groups."""
    entries = [entry for group in actions.place_tools.groups for entry in (*group, None)][:-1]
    return _submenu(parent, QCoreApplication.translate("Menu", "Place on the Diagram"), entries)


def _add_at_selection_entries(parent: QWidget, actions: WindowActions) -> Sequence[MenuEntry]:
    """Return what can be added at the selection: all kinds beside a node, else annotations if possible."""
    if actions.add_element.is_node_selected:
        return (None, *_add_element_entries(parent, actions)[:-1])
    return (None, _annotation_menu(parent, actions)) if actions.add_element.can_annotate else ()


def _node_kind_menu(parent: QWidget, actions: WindowActions) -> QMenu:
    return _submenu(parent, QCoreApplication.translate("Menu", "C&hange Kind"), actions.node_kind.all)


def _annotation_menu(parent: QWidget, actions: WindowActions) -> QMenu:
    return _submenu(parent, QCoreApplication.translate("Menu", "Add A&nnotation"), actions.add_element.annotations)


def _add_element_entries(parent: QWidget, actions: WindowActions) -> tuple[MenuEntry, ...]:
    """Return the actions that add elements beside the selection."""
    add = actions.add_element
    after = QMenu(QCoreApplication.translate("Menu", "Add A&fter"), parent)
    before = QMenu(QCoreApplication.translate("Menu", "Add &Before"), parent)
    for menu, entries in ((after, add.after[1:]), (before, add.before[1:])):
        menu.addActions(entries)
    steps = (add.after[0], add.before[0])
    return (
        *steps,
        after,
        before,
        _annotation_menu(parent, actions),
        add.lane,
        add.phase,
        actions.move.connect_to,
    )


def _move_entries(move: MoveActions) -> tuple[MenuEntry, ...]:
    return (move.before, move.after, move.to_lane, move.to_phase)


def _submenu(parent: QWidget, title: str, entries: Sequence[MenuEntry]) -> QMenu:
    menu = QMenu(title, parent)
    _fill_menu(menu, entries)
    return menu


def _fill_menu(menu: QMenu, entries: Sequence[MenuEntry]) -> None:
    for entry in entries:
        match entry:
            case None:
                menu.addSeparator()
            case QMenu():
                menu.addMenu(entry)
            case _:
                menu.addAction(entry)
