"""Connects the comparison settings to the canvas."""

from __future__ import annotations

from PySide6.QtCore import QObject

from cpm_desktop.desktop.canvas.scene.canvas_scene import CanvasScene
from cpm_desktop.desktop.workspace.comparison_settings import ComparisonSettings
from cpm_desktop.desktop.workspace.view_cache import ViewCache
from cpm_desktop.model.document import Scenario


class ComparisonController(QObject):
    """Sets the baseline of the canvas when the compared scenario or the perspective changes."""

    def __init__(self, scene: CanvasScene, settings: ComparisonSettings, view_cache: ViewCache) -> None:
        super().__init__(scene)
        self._scene, self._settings, self._view_cache = scene, settings, view_cache
        for signal in (
            settings.baselines_changed,
            settings.overlay_visibility_changed,
            scene.workspace.view_state.perspective_changed,
        ):
            signal.connect(self._update_baseline)

    def _update_baseline(self) -> None:
        self._scene.set_baseline(self._baseline_in_perspective())

    def _baseline_in_perspective(self) -> Scenario | None:
        """Return the baseline in the present perspective; None if that takes noticeable time."""
        baseline, perspective = self._settings.overlay_baseline, self._scene.workspace.view_state.perspective
        if baseline is None or not self._view_cache.is_immediate(baseline, perspective):
            return None
        return self._view_cache.view(baseline, perspective).scenario
