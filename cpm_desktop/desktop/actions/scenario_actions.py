"""The Scenario menu: copy, edit, reorder and delete scenarios."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QWidget

from cpm_desktop.desktop.actions.action_factory import create_action
from cpm_desktop.desktop.text.plain_text import action_text
from cpm_desktop.desktop.workspace.comparison_settings import default_baseline
from cpm_desktop.desktop.workspace.new_scenarios import new_scenario_id, new_scenario_name
from cpm_desktop.desktop.workspace.workspace import Workspace
from cpm_desktop.editing.commands.scenarios import copy_scenario, delete_scenario, reorder_scenarios
from cpm_desktop.model.document import Scenario, ScenarioKind


class ScenarioActions(QObject):
    """Actions on the shown scenario: copy it as another kind, edit its fields, move or delete it."""

    def __init__(self, window: QWidget, workspace: Workspace, focus_inspector: Callable[[], None]) -> None:
        super().__init__(window)
        self._workspace, self._focus_inspector = workspace, focus_inspector
        self.new_what_if = create_action(self, "", lambda: self._copy("what_if"))
        self.new_competitor = create_action(self, "", lambda: self._copy("competitor"))
        self.edit_fields = create_action(self, self.tr("&Name, Volume and Costs"), self._edit_fields)
        self.move_earlier = create_action(self, self.tr("Move &Up in the List"), lambda: self._move(-1))
        self.move_later = create_action(self, self.tr("Move D&own in the List"), lambda: self._move(1))
        self.delete = create_action(self, "", self._delete)
        for signal in (workspace.view_state.scenario_changed, workspace.changed):
            signal.connect(self.update)
        self.update()

    def update(self) -> None:
        """Show the name of the scenario in the texts of the actions, and enable those that are possible."""
        name = self._scenario_name
        self.new_what_if.setText(action_text(self.tr("New &What-If from {name}"), name=name))
        self.new_competitor.setText(action_text(self.tr("New &Competitor from {name}"), name=name))
        self.delete.setText(action_text(self.tr("&Delete {name}"), name=name))
        order = list(self._workspace.document.scenarios)
        self.move_earlier.setEnabled(order[0] != self._workspace.scenario_id)
        self.move_later.setEnabled(order[-1] != self._workspace.scenario_id)
        self.delete.setEnabled(len(order) > 1)

    def fill_menu(self, menu: QMenu) -> None:
        """Fill a menu with the scenarios that can be shown."""
        for key, scenario in self._workspace.document.scenarios.items():
            action = menu.addAction(action_text("{name}", name=scenario.name or key), self._show_callback(key))
            action.setCheckable(True)
            action.setChecked(key == self._workspace.scenario_id)

    def current_name(self) -> str:
        """Return the name of the shown scenario."""
        return self._scenario_name

    def _show_callback(self, scenario_id: str) -> Callable[[], None]:
        return lambda: self._workspace.show_scenario(scenario_id)

    @property
    def _scenario_name(self) -> str:
        scenario = self._workspace.scenario
        return scenario.name or scenario.id

    def _copy(self, kind: ScenarioKind) -> None:
        """Copy the scenario and show the copy; elements keep their ids, so that the two can be compared."""
        workspace = self._workspace
        source, key = workspace.scenario_id, new_scenario_id(workspace.document, kind)
        name = self._new_name(kind)
        step = self.tr("add scenario {name}").format(name=name)
        if workspace.editor.perform(step, lambda document: copy_scenario(document, source, key, name, kind)):
            workspace.show_scenario(key)
            self._focus_inspector()

    def _new_name(self, kind: ScenarioKind) -> str:
        """Return an unused name for a copy: for a what-if based on the name of its origin, else “Competitor”."""
        pattern = self.tr("What if: {name}")
        origin = self._origin(self._workspace.scenario)
        preferred = pattern.format(name=origin.name or origin.id) if kind == "what_if" else self.tr("Competitor")
        return new_scenario_name(self._workspace.document, preferred)

    def _origin(self, scenario: Scenario) -> Scenario:
        """Return the scenario that a chain of what-ifs is based on."""
        scenarios = self._workspace.document.scenarios
        while scenario.kind == "what_if" and scenario.based_on is not None:
            scenario = scenarios[scenario.based_on]
        return scenario

    def _edit_fields(self) -> None:
        """Show the fields of the scenario in the inspector."""
        self._workspace.selection.select(())
        self._focus_inspector()

    def _move(self, offset: int) -> None:
        """Exchange the scenario with the one before or after it in the order of the document."""
        workspace, key = self._workspace, self._workspace.scenario_id
        order = list(workspace.document.scenarios)
        index = order.index(key)
        order[index], order[index + offset] = order[index + offset], order[index]
        name = self.tr("move scenario {name}").format(name=self._scenario_name)
        workspace.editor.perform(name, lambda document: reorder_scenarios(document, order))

    def _delete(self) -> None:
        """Delete the scenario, and show its default baseline."""
        workspace, key = self._workspace, self._workspace.scenario_id
        step = self.tr("delete scenario {name}").format(name=self._scenario_name)
        baseline_id = default_baseline(workspace.document, key)
        if workspace.editor.perform(step, lambda document: delete_scenario(document, key)) and baseline_id is not None:
            workspace.show_scenario(baseline_id)
