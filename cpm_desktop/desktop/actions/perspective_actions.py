"""How one looks at the process: departments, company as one, customer's eye, line of sight, one system, a filter."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from cpm_desktop.desktop.actions.action_factory import filled_menu, make_action
from cpm_desktop.desktop.actions.diagram_option_actions import ShowingActions
from cpm_desktop.desktop.workspace.workspace import Workspace
from cpm_desktop.drawing.options import STANDARD, ColourMode
from cpm_desktop.perspectives.perspective import DEPARTMENTS, Perspective, through
from cpm_desktop.perspectives.system import systems_of

COMPANY, CUSTOMER = Perspective("company"), Perspective("customer")


class PerspectiveActions(QObject):
    """Choices of what is shown; they change no document, and every picture that is exported follows them.

    The line of sight is the departments with colours that tell how far each step is from the customer; the colours of
    before come back with any other choice.
    """

    def __init__(self, window: QWidget, workspace: Workspace, showing: ShowingActions) -> None:
        super().__init__(window)
        self._workspace, self._showing = workspace, showing
        self._colours_before: ColourMode = STANDARD.colours
        self._group = QActionGroup(self)
        self.departments = self._action(self.tr("&Departments"), lambda: self.look(DEPARTMENTS), "Ctrl+Shift+D")
        self.company = self._action(self.tr("&Company as One"), lambda: self.look(COMPANY), "Ctrl+Shift+O")
        self.customer = self._action(self.tr("Customer’s &Eye"), lambda: self.look(CUSTOMER), "Ctrl+Shift+E")
        self.sight = self._action(self.tr("&Line of Sight"), self._look_along_sight, "Ctrl+Shift+I")
        self.systems = filled_menu(window, self.tr("By &System"), self._fill_systems)
        self.saved = filled_menu(window, self.tr("Saved &Filters"), self._fill_saved)
        for signal in (workspace.perspective_changed, workspace.scenario_changed, showing.changed):
            signal.connect(self._show)
        self._show()

    def add_to(self, menu: QMenu) -> None:
        """Put every choice into a menu."""
        menu.addActions([self.departments, self.company, self.customer, self.sight])
        menu.addSeparator()
        menu.addMenu(self.systems)
        menu.addMenu(self.saved)

    def look(self, perspective: Perspective) -> None:
        """Look at the process from there."""
        if self._showing.mode == "sight":
            self._showing.choose_colours(self._colours_before)
        self._workspace.look(perspective)
        self._show()

    def name(self) -> str:
        """Return what is chosen, in words."""
        perspective = self._workspace.perspective
        saved = perspective.saved_filter
        if saved is not None:
            return saved.name or saved.id
        if perspective.kind == "departments" and self._showing.mode == "sight":
            return self.tr("Line of sight")
        names = {
            "departments": self.tr("Departments"),
            "company": self.tr("Company as one"),
            "customer": self.tr("Customer’s eye"),
        }
        return names.get(perspective.kind, perspective.system)

    def _action(self, text: str, act: Callable[[], object], shortcut: str | None = None) -> QAction:
        action = make_action(self, text, act, shortcut=shortcut)
        action.setCheckable(True)
        self._group.addAction(action)
        return action

    def _look_along_sight(self) -> None:
        self._workspace.look(DEPARTMENTS)
        if self._showing.mode != "sight":
            self._colours_before = self._showing.mode
            self._showing.choose_colours("sight")
        self._show()

    def _show(self) -> None:
        kind = self._workspace.perspective.kind
        along_sight = kind == "departments" and self._showing.mode == "sight"
        chosen = {"departments": self.departments, "company": self.company, "customer": self.customer}.get(kind)
        self._group.setExclusive(False)
        for action in (self.departments, self.company, self.customer, self.sight):
            action.setChecked(action is (self.sight if along_sight else chosen))
        self._group.setExclusive(True)

    def _fill_systems(self, menu: QMenu) -> None:
        names = systems_of(self._workspace.scenario)
        for name in names:
            self._add(menu, name, Perspective("system", system=name))
        if not names:
            menu.addAction(self.tr("No step uses a system")).setEnabled(False)

    def _fill_saved(self, menu: QMenu) -> None:
        filters = self._workspace.document.filters
        for saved in filters.values():
            self._add(menu, saved.name or saved.id, through(saved))
        if not filters:
            menu.addAction(self.tr("No filter is saved")).setEnabled(False)

    def _add(self, menu: QMenu, name: str, perspective: Perspective) -> None:
        action = menu.addAction(name.replace("&", "&&"), lambda: self.look(perspective))
        action.setCheckable(True)
        action.setChecked(perspective == self._workspace.perspective)
