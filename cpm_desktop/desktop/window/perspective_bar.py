"""The line above the canvas that says how one looks at the process, why it is fixed, and how to come back."""

from __future__ import annotations

from collections.abc import Callable

from cpm_desktop.desktop.settings.appearance import Appearance
from cpm_desktop.desktop.widgets.notification_bar import NotificationAction, NotificationBar
from cpm_desktop.desktop.workspace.workspace import Workspace
from cpm_desktop.perspectives.perspective import DEPARTMENTS


class PerspectiveBar(NotificationBar):
    """Shown as long as the structure cannot be edited; somebody who closes it sees it again in the next perspective."""

    def __init__(self, appearance: Appearance, workspace: Workspace) -> None:
        super().__init__(appearance)
        self._workspace = workspace
        self._perspective_name: Callable[[], str] = str

    def set_name_provider(self, perspective_name: Callable[[], str]) -> None:
        """Say from now on what the perspective is, which `name` calls it."""
        self._perspective_name = perspective_name
        for signal in (self._workspace.view_state.perspective_changed, self._workspace.view_state.scenario_changed):
            signal.connect(self._show_readonly_reason)
        self._show_readonly_reason()

    def _show_readonly_reason(self) -> None:
        readonly_reason = self._workspace.view_state.view.readonly_reason
        if not readonly_reason:
            self.hide()
            return
        back = NotificationAction(self.tr("Departments"), lambda: self._workspace.set_perspective(DEPARTMENTS))
        text = self.tr("{perspective}. {reason}").format(perspective=self._perspective_name(), reason=readonly_reason)
        self.show_text(text, "information", [back])
