"""The bar below the canvas that shows the perspective and why its view is read-only."""

from __future__ import annotations

from collections.abc import Callable

from cpm_desktop.desktop.settings.appearance import Appearance
from cpm_desktop.desktop.widgets.notification_bar import NotificationAction, NotificationBar
from cpm_desktop.desktop.workspace.workspace import Workspace
from cpm_desktop.perspectives.perspective import DEPARTMENTS


class PerspectiveBar(NotificationBar):
    """Shown while the view is read-only, with a button for departments.

    If the user closes it, it reappears with the next perspective.
    """

    def __init__(self, appearance: Appearance, workspace: Workspace) -> None:
        super().__init__(appearance)
        self._workspace = workspace
        self._perspective_name: Callable[[], str] = str

    def set_name_provider(self, perspective_name: Callable[[], str]) -> None:
        """Set the function that returns the name of the perspective, and start to follow the perspective."""
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
