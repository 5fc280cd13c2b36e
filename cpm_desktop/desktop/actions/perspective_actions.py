"""Actions that choose the perspective: departments, company as one, customer's eye, line of sight, system, filter."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from cpm_desktop.analysis.crossings.lane_sides import customer_lanes
from cpm_desktop.desktop.actions.action_factory import create_action, lazy_menu
from cpm_desktop.desktop.actions.diagram_option_actions import DiagramOptionActions
from cpm_desktop.desktop.text.plain_text import action_text
from cpm_desktop.desktop.workspace.workspace import Workspace
from cpm_desktop.drawing.diagram_options import DEFAULT_OPTIONS, ColourMode
from cpm_desktop.perspectives.perspective import DEPARTMENTS, Perspective, filter_perspective
from cpm_desktop.perspectives.system import system_names

COMPANY, CUSTOMER = Perspective("company"), Perspective("customer")


class PerspectiveActions(QObject):
    """Actions that set the perspective; exports use it too, and the document does not change.

    The line of sight is the departments perspective, coloured by the distance of each step from the customer. Any other
    choice restores the previous colours.
    """

    def __init__(self, window: QWidget, workspace: Workspace, diagram_options: DiagramOptionActions) -> None:
        super().__init__(window)
        self._workspace, self._diagram_options = workspace, diagram_options
        self._previous_colour_mode: ColourMode = DEFAULT_OPTIONS.colours
        self._group = QActionGroup(self)
        self.departments = self._action(
            self.tr("&Departments"), lambda: self.set_perspective(DEPARTMENTS), "Ctrl+Shift+D"
        )
        self.company = self._action(self.tr("&Company as One"), lambda: self.set_perspective(COMPANY), "Ctrl+Shift+O")
        self.customer = self._action(self.tr("Customer’s &Eye"), lambda: self.set_perspective(CUSTOMER), "Ctrl+Shift+E")
        self.customers = lazy_menu(window, self.tr("Eye of O&ne Customer"), self._fill_customers)
        self.line_of_sight = self._action(self.tr("&Line of Sight"), self._show_line_of_sight, "Ctrl+Shift+I")
        self.systems = lazy_menu(window, self.tr("By &System"), self._fill_systems)
        self.saved_filters = lazy_menu(window, self.tr("Saved &Filters"), self._fill_saved_filters)
        for signal in (
            workspace.view_state.perspective_changed,
            workspace.view_state.scenario_changed,
            diagram_options.changed,
        ):
            signal.connect(self._update_checks)
        self._update_checks()

    def add_to(self, menu: QMenu) -> None:
        """Add all choices to a menu."""
        menu.addActions([self.departments, self.company, self.customer])
        menu.addMenu(self.customers)
        menu.addAction(self.line_of_sight)
        menu.addSeparator()
        menu.addMenu(self.systems)
        menu.addMenu(self.saved_filters)

    def set_perspective(self, perspective: Perspective) -> None:
        """Show the process from a perspective, and restore the colours after the line of sight."""
        if self._diagram_options.colour_mode == "sight":
            self._diagram_options.set_colour_mode(self._previous_colour_mode)
        self._workspace.set_perspective(perspective)
        self._update_checks()

    def current_name(self) -> str:
        """Return the name of the perspective."""
        perspective = self._workspace.view_state.perspective
        saved = perspective.saved_filter
        if saved is not None:
            return saved.name or saved.id
        if perspective.customer:
            lane = self._workspace.scenario.lanes[perspective.customer]
            return self.tr("Customer’s eye: {name}").format(name=lane.name or lane.id)
        if perspective.kind == "departments" and self._diagram_options.colour_mode == "sight":
            return self.tr("Line of sight")
        names = {
            "departments": self.tr("Departments"),
            "company": self.tr("Company as one"),
            "customer": self.tr("Customer’s eye"),
        }
        return names.get(perspective.kind, perspective.system)

    def _action(self, text: str, act: Callable[[], object], shortcut: str | None = None) -> QAction:
        action = create_action(self, text, act, shortcut=shortcut)
        action.setCheckable(True)
        self._group.addAction(action)
        return action

    def _show_line_of_sight(self) -> None:
        self._workspace.set_perspective(DEPARTMENTS)
        if self._diagram_options.colour_mode != "sight":
            self._previous_colour_mode = self._diagram_options.colour_mode
            self._diagram_options.set_colour_mode("sight")
        self._update_checks()

    def _update_checks(self) -> None:
        perspective = self._workspace.view_state.perspective
        kind = perspective.kind
        shows_line_of_sight = kind == "departments" and self._diagram_options.colour_mode == "sight"
        chosen = {"departments": self.departments, "company": self.company, "customer": self.customer}.get(kind)
        chosen = None if perspective.customer else chosen
        self._group.setExclusive(False)
        for action in (self.departments, self.company, self.customer, self.line_of_sight):
            action.setChecked(action is (self.line_of_sight if shows_line_of_sight else chosen))
        self._group.setExclusive(True)

    def _fill_customers(self, menu: QMenu) -> None:
        scenario = self._workspace.scenario
        customers = customer_lanes(scenario)
        for lane in customers:
            self._add(menu, scenario.lanes[lane].name or lane, Perspective("customer", customer=lane))
        if not customers:
            menu.addAction(self.tr("No lane of a customer")).setEnabled(False)

    def _fill_systems(self, menu: QMenu) -> None:
        names = system_names(self._workspace.scenario)
        for name in names:
            self._add(menu, name, Perspective("system", system=name))
        if not names:
            menu.addAction(self.tr("No step uses a system")).setEnabled(False)

    def _fill_saved_filters(self, menu: QMenu) -> None:
        filters = self._workspace.document.filters
        for saved in filters.values():
            self._add(menu, saved.name or saved.id, filter_perspective(saved))
        if not filters:
            menu.addAction(self.tr("No filter is saved")).setEnabled(False)

    def _add(self, menu: QMenu, name: str, perspective: Perspective) -> None:
        action = menu.addAction(action_text("{name}", name=name), lambda: self.set_perspective(perspective))
        action.setCheckable(True)
        action.setChecked(perspective == self._workspace.view_state.perspective)
