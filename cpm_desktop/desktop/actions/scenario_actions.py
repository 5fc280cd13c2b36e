"""The Scenario menu: what could be, what others do, and back."""

from __future__ import annotations

from itertools import count

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from cpm_desktop.desktop.actions.making import make_action
from cpm_desktop.desktop.workspace import Workspace
from cpm_desktop.editing.commands.scenarios import copy_scenario, delete_scenario
from cpm_desktop.model.document import ScenarioKind


class ScenarioActions(QObject):
    """Copies the scenario that is shown under another kind, or deletes it."""

    def __init__(self, window: QWidget, workspace: Workspace) -> None:
        super().__init__(window)
        self._workspace = workspace
        self.new_what_if = make_action(self, "", lambda: self._copy("what_if"))
        self.new_competitor = make_action(self, "", lambda: self._copy("competitor"))
        self.delete = make_action(self, "", self._delete)
        for signal in (workspace.scenario_changed, workspace.changed):
            signal.connect(self.update)
        self.update()

    def update(self) -> None:
        """Name the scenario that the actions are about."""
        name = self._shown.replace("&", "&&")
        self.new_what_if.setText(self.tr("New &What-If from {name}").format(name=name))
        self.new_competitor.setText(self.tr("New &Competitor from {name}").format(name=name))
        self.delete.setText(self.tr("&Delete {name}").format(name=name))
        self.delete.setEnabled(len(self._workspace.document.scenarios) > 1)

    @property
    def _shown(self) -> str:
        scenario = self._workspace.scenario
        return scenario.name or scenario.id

    def _copy(self, kind: ScenarioKind) -> None:
        """Copy the scenario and switch to the copy, in which everything keeps its id: so the two can be compared."""
        workspace, shown = self._workspace, self._shown
        source, taken = workspace.scenario_id, workspace.document.scenarios
        key = next(new for new in (f"{kind}_{number}" for number in count(1)) if new not in taken)
        names: dict[ScenarioKind, str] = {
            "what_if": self.tr("What if: {name}").format(name=shown),
            "competitor": self.tr("Competitor"),
        }
        step = self.tr("add scenario {name}").format(name=names[kind])
        if workspace.perform(step, lambda document: copy_scenario(document, source, key, names[kind], kind)):
            workspace.show_scenario(key)

    def _delete(self) -> None:
        workspace, key = self._workspace, self._workspace.scenario_id
        step = self.tr("delete scenario {name}").format(name=self._shown)
        workspace.perform(step, lambda document: delete_scenario(document, key))
