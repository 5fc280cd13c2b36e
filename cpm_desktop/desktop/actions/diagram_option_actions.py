"""The diagram options: colours, badges, annotation texts, causes and effects. In the View menu and the tool bar."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import get_args

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QAction, QActionGroup

from cpm_desktop.desktop.actions.action_factory import create_action
from cpm_desktop.desktop.canvas.scene.canvas_scene import CanvasScene
from cpm_desktop.drawing.diagram_options import ColourMode
from cpm_desktop.i18n import QT_TRANSLATE_NOOP

COLOUR_MODE_NAMES: dict[ColourMode, str] = {
    "value": QT_TRANSLATE_NOOP("Colours", "Value to customer"),
    "severity": QT_TRANSLATE_NOOP("Colours", "Severity"),
    "channel": QT_TRANSLATE_NOOP("Colours", "Channel"),
    "system": QT_TRANSLATE_NOOP("Colours", "System"),
    "owner": QT_TRANSLATE_NOOP("Colours", "Owner"),
    "lane": QT_TRANSLATE_NOOP("Colours", "Lane"),
    "sight": QT_TRANSLATE_NOOP("Colours", "Line of sight"),
    "plain": QT_TRANSLATE_NOOP("Colours", "None (plain)"),
}
"""The names of the colour modes."""


class DiagramOptionActions(QObject):
    """Actions that set the diagram options; exports use the options, and the document does not change."""

    changed = Signal()

    def __init__(self, parent: QObject, scene: CanvasScene) -> None:
        super().__init__(parent)
        self._scene = scene
        self.colour_actions = {mode: self._colour_action(mode) for mode in get_args(ColourMode)}
        group = QActionGroup(self)
        for action in self.colour_actions.values():
            group.addAction(action)
        self.callouts = self._create_toggle(self.tr("Annotation &Texts"), self._toggle_callouts)
        self.causes = self._create_toggle(self.tr("Caus&es and Effects"), self._toggle_causes)
        self.badges = self._create_toggle(self.tr("Fail and Wait &Badges"), self._toggle_badges)
        scene.options_changed.connect(self._update_checks)
        self._update_checks()

    @property
    def colour_mode(self) -> ColourMode:
        """Return the colour mode."""
        return self._scene.options.colours

    def current_colour_name(self) -> str:
        """Return the name of the colour mode."""
        return QCoreApplication.translate("Colours", COLOUR_MODE_NAMES[self.colour_mode])

    def set_colour_mode(self, mode: ColourMode) -> None:
        """Set what the colours of steps show."""
        self._scene.set_options(replace(self._scene.options, colours=mode))

    def _colour_action(self, mode: ColourMode) -> QAction:
        name = QCoreApplication.translate("Colours", COLOUR_MODE_NAMES[mode])
        action = create_action(self, name, lambda: self.set_colour_mode(mode))
        action.setCheckable(True)
        return action

    def _create_toggle(self, name: str, callback: Callable[[], None]) -> QAction:
        action = create_action(self, name, callback)
        action.setCheckable(True)
        return action

    def _toggle_callouts(self) -> None:
        self._scene.set_options(replace(self._scene.options, callouts=self.callouts.isChecked()))

    def _toggle_causes(self) -> None:
        self._scene.set_options(replace(self._scene.options, causes=self.causes.isChecked()))

    def _toggle_badges(self) -> None:
        self._scene.set_options(replace(self._scene.options, badges=self.badges.isChecked()))

    def _update_checks(self) -> None:
        options = self._scene.options
        self.colour_actions[options.colours].setChecked(True)
        self.callouts.setChecked(options.callouts)
        self.causes.setChecked(options.causes)
        self.badges.setChecked(options.badges)
        self.changed.emit()
