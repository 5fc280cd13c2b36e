"""Leads the canvas: the differences that somebody wants to see, through the perspective that is shown."""

from __future__ import annotations

from PySide6.QtCore import QObject

from cpm_desktop.desktop.canvas.scene.canvas_scene import CanvasScene
from cpm_desktop.desktop.workspace.comparison_settings import Comparing
from cpm_desktop.desktop.workspace.view_cache import Looking
from cpm_desktop.model.document import Scenario


class ShownChanges(QObject):
    """Tells the canvas from which scenario to show the differences, whenever that is another one."""

    def __init__(self, scene: CanvasScene, comparing: Comparing, looking: Looking) -> None:
        super().__init__(scene)
        self._scene, self._comparing, self._looking = scene, comparing, looking
        for signal in (comparing.offered, comparing.shown_changed, scene.workspace.perspective_changed):
            signal.connect(self._follow)

    def _follow(self) -> None:
        self._scene.set_base(self._seen())

    def _seen(self) -> Scenario | None:
        """Return the base as it looks from the same perspective; none where that would take a while."""
        base, perspective = self._comparing.shown_base, self._scene.workspace.perspective
        if base is None or not self._looking.is_quick(base, perspective):
            return None
        return self._looking.view(base, perspective).scenario
