"""The line above the canvas that says how one looks at the process, why it is fixed, and how to come back."""

from __future__ import annotations

from collections.abc import Callable

from cpm_desktop.desktop.settings.appearance import Appearance
from cpm_desktop.desktop.widgets.notification_bar import Answer, Notice
from cpm_desktop.desktop.workspace.workspace import Workspace
from cpm_desktop.perspectives.perspective import DEPARTMENTS


class PerspectiveBar(Notice):
    """Shown as long as the structure cannot be edited; somebody who closes it sees it again in the next perspective."""

    def __init__(self, appearance: Appearance, workspace: Workspace) -> None:
        super().__init__(appearance)
        self._workspace = workspace
        self._name: Callable[[], str] = str

    def follow(self, name: Callable[[], str]) -> None:
        """Say from now on what the perspective is, which `name` calls it."""
        self._name = name
        for signal in (self._workspace.perspective_changed, self._workspace.scenario_changed):
            signal.connect(self._say)
        self._say()

    def _say(self) -> None:
        fixed = self._workspace.view.fixed
        if not fixed:
            self.hide()
            return
        back = Answer(self.tr("Departments"), lambda: self._workspace.look(DEPARTMENTS))
        words = self.tr("{perspective}. {reason}").format(perspective=self._name(), reason=fixed)
        self.show_text(words, "information", [back])
