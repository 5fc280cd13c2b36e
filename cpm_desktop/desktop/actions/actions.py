"""All actions of a window, and the menus that show them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from cpm_desktop.desktop.actions.adding_actions import AddingActions
from cpm_desktop.desktop.actions.arrange_actions import ArrangeActions
from cpm_desktop.desktop.actions.band_actions import BandActions
from cpm_desktop.desktop.actions.client_copy_actions import ClientCopyActions
from cpm_desktop.desktop.actions.comparing_actions import ComparingActions
from cpm_desktop.desktop.actions.edit_actions import EditActions
from cpm_desktop.desktop.actions.file_actions import FileActions
from cpm_desktop.desktop.actions.filter_actions import FilterActions
from cpm_desktop.desktop.actions.help_actions import HelpActions
from cpm_desktop.desktop.actions.insert_actions import InsertActions
from cpm_desktop.desktop.actions.moving_actions import MovingActions
from cpm_desktop.desktop.actions.pane_actions import PaneActions
from cpm_desktop.desktop.actions.perspective_actions import PerspectiveActions
from cpm_desktop.desktop.actions.scenario_actions import ScenarioActions
from cpm_desktop.desktop.actions.search_actions import SearchActions
from cpm_desktop.desktop.actions.showing_actions import ShowingActions
from cpm_desktop.desktop.actions.variant_actions import VariantActions
from cpm_desktop.desktop.actions.view_actions import ViewActions

Entry = QAction | QMenu | None
"""An action, a menu within a menu, or None for a line between groups."""


@dataclass(frozen=True)
class Actions:
    """Every action, by the menu in which it stands."""

    file: FileActions
    client_copy: ClientCopyActions
    edit: EditActions
    search: SearchActions
    view: ViewActions
    showing: ShowingActions
    perspective: PerspectiveActions
    filters: FilterActions
    variant: VariantActions
    insert: InsertActions
    adding: AddingActions
    moving: MovingActions
    panes: PaneActions
    arrange: ArrangeActions
    bands: BandActions
    scenario: ScenarioActions
    comparing: ComparingActions
    help: HelpActions


def fill_menu_bar(bar: QMenuBar, actions: Actions, panels: Sequence[QAction]) -> None:
    """Put every action into the menu bar; `panels` show and hide the panels of the window."""
    file, edit, search, view = actions.file, actions.edit, actions.search, actions.view
    insert, arrange, about = actions.insert, actions.arrange, actions.help
    _add_menu(
        bar,
        QCoreApplication.translate("Menu", "&File"),
        (file.new, file.templates, file.open, file.recent, file.welcome, None, file.save, file.save_as),
        (actions.client_copy.save, None),
        (actions.comparing.compare_file, file.export, None, file.close, file.quit),
    )
    _add_menu(
        bar,
        QCoreApplication.translate("Menu", "&Edit"),
        (edit.undo, edit.redo, None, edit.cut, edit.copy, edit.paste, edit.duplicate, edit.delete, None),
        (edit.select_all, edit.rename, None, search.find, search.find_next, search.find_previous, search.commands),
    )
    schemes = QMenu(QCoreApplication.translate("Menu", "&Appearance"), bar)
    schemes.addActions(view.schemes)
    colours = QMenu(QCoreApplication.translate("Menu", "&Colour By"), bar)
    colours.addActions(list(actions.showing.colours.values()))
    perspectives = QMenu(QCoreApplication.translate("Menu", "&Perspective"), bar)
    actions.perspective.add_to(perspectives)
    filters = QMenu(QCoreApplication.translate("Menu", "F&ilters"), bar)
    filters.addActions([actions.filters.new, actions.filters.edit, actions.filters.delete])
    _add_menu(
        bar,
        QCoreApplication.translate("Menu", "&View"),
        (view.zoom_in, view.zoom_out, view.actual_size, view.fit, None),
        (perspectives, filters, actions.variant.menu, None),
        (
            colours,
            actions.showing.callouts,
            actions.showing.causes,
            actions.showing.badges,
            actions.comparing.show_changes,
            None,
            schemes,
            None,
        ),
        (*panels, view.map, None, *actions.panes.panes, actions.panes.next, actions.panes.previous, None),
        (view.full_screen,),
    )
    _add_menu(bar, QCoreApplication.translate("Menu", "&Insert"), _placed(insert), (None, *_added(bar, actions)))
    _add_menu(
        bar,
        QCoreApplication.translate("Menu", "&Arrange"),
        (
            arrange.lay_out,
            arrange.straighten,
            insert.make_room,
            None,
            *_moved(actions.moving),
            None,
            *arrange.alignments,
            None,
            *arrange.distributions,
            None,
        ),
        actions.bands.all,
    )
    scenario = actions.scenario
    _add_menu(
        bar,
        QCoreApplication.translate("Menu", "&Scenario"),
        (scenario.new_what_if, scenario.new_competitor, None, actions.comparing.compare, None),
        (scenario.fields, scenario.earlier, scenario.later, None, scenario.delete),
    )
    _add_menu(bar, QCoreApplication.translate("Menu", "&Help"), (about.keys, about.about))


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
    """Return the menu for a right click on the diagram, about what is selected."""
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
    if actions.moving.before.isEnabled():
        _fill(menu, (None, actions.moving.connect_to, *_moved(actions.moving)))
    _fill(menu, (None, *_added(menu, actions)[:-1]) if selected else ())
    menu.addSeparator()
    add = menu.addMenu(QCoreApplication.translate("Menu", "&Insert"))
    _fill(add, _placed(actions.insert))
    if not selected:
        _fill(menu, (None, edit.select_all, arrange.lay_out, actions.view.fit))
    return menu


def _placed(insert: InsertActions) -> Sequence[Entry]:
    """Return what the mouse can place, with a line between the groups."""
    return [entry for group in insert.groups for entry in (*group, None)][:-1]


def _added(parent: QWidget, actions: Actions) -> tuple[Entry, ...]:
    """Return what keys can add beside the selection."""
    adding = actions.adding
    after = QMenu(QCoreApplication.translate("Menu", "Add A&fter"), parent)
    before = QMenu(QCoreApplication.translate("Menu", "Add &Before"), parent)
    about = QMenu(QCoreApplication.translate("Menu", "Add A&nnotation"), parent)
    for menu, entries in ((after, adding.after[1:]), (before, adding.before[1:]), (about, adding.annotations)):
        menu.addActions(entries)
    steps = (adding.after[0], adding.before[0])
    return (*steps, after, before, about, adding.lane, adding.phase, actions.moving.connect_to)


def _moved(moving: MovingActions) -> tuple[Entry, ...]:
    return (moving.before, moving.after, moving.to_lane, moving.to_phase)


def _add_menu(bar: QMenuBar, title: str, *groups: Sequence[Entry]) -> None:
    menu = bar.addMenu(title)
    for group in groups:
        _fill(menu, group)


def _fill(menu: QMenu, entries: Sequence[Entry]) -> None:
    for entry in entries:
        match entry:
            case None:
                menu.addSeparator()
            case QMenu():
                menu.addMenu(entry)
            case _:
                menu.addAction(entry)
