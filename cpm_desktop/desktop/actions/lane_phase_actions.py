"""Actions on one lane or phase: insert another beside it, or delete it and keep its contents."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from cpm_desktop.desktop.actions.action_factory import create_action
from cpm_desktop.desktop.actions.add_element_actions import StartNaming
from cpm_desktop.desktop.text import element_text
from cpm_desktop.desktop.workspace.workspace import Workspace
from cpm_desktop.editing.commands.lanes import add_lane, delete_lane
from cpm_desktop.editing.commands.phases import add_phase, delete_phase
from cpm_desktop.editing.identifiers import new_id
from cpm_desktop.model.document import Document
from cpm_desktop.model.elements import Lane, Phase


class LanePhaseActions(QObject):
    """Actions on a lane or phase that is the only selected element."""

    def __init__(self, window: QWidget, workspace: Workspace, start_naming: StartNaming) -> None:
        super().__init__(window)
        self._workspace, self._start_naming = workspace, start_naming
        self.insert_before = create_action(self, "", lambda: self._insert(0))
        self.insert_after = create_action(self, "", lambda: self._insert(1))
        self.delete_keeping_contents = create_action(self, "", self._delete_keeping_contents)
        for signal in (workspace.selection.changed, workspace.view_state.scenario_changed, workspace.changed):
            signal.connect(self.update)
        self.update()

    @property
    def all(self) -> tuple[QAction, ...]:
        """Return every action, in the order of a menu."""
        return (self.insert_before, self.insert_after, self.delete_keeping_contents)

    def update(self) -> None:
        """Set the texts of the actions for a lane or a phase, and enable those that are possible."""
        band = self._band
        before, after = self._neighbours(band)
        for action in self.all:
            action.setVisible(band is not None)
        self.delete_keeping_contents.setEnabled(before is not None or after is not None)
        texts = self._phase_texts() if isinstance(band, Phase) else self._lane_texts()
        for action, text in zip(self.all, texts, strict=True):
            action.setText(text)

    @property
    def _band(self) -> Lane | Phase | None:
        """Return the lane or phase that is the only selected element, or None."""
        selection, scenario = self._workspace.selection.ids, self._workspace.scenario
        if len(selection) != 1:
            return None
        return scenario.lanes.get(selection[0]) or scenario.phases.get(selection[0])

    def _lane_texts(self) -> tuple[str, ...]:
        return (
            self.tr("Insert Lane &Above"),
            self.tr("Inse&rt Lane Below"),
            self.tr("Delete Lane, &Keep Its Steps"),
        )

    def _phase_texts(self) -> tuple[str, ...]:
        return (
            self.tr("Insert Phase Bef&ore"),
            self.tr("Insert Phase &After"),
            self.tr("Delete Phase, &Keep Its Steps"),
        )

    def _neighbours(self, band: Lane | Phase | None) -> tuple[str | None, str | None]:
        """Return the ids of the bands before and after `band`, each None if there is none."""
        if band is None:
            return None, None
        scenario = self._workspace.scenario
        ids = list(scenario.lanes if isinstance(band, Lane) else scenario.phases)
        row = ids.index(band.id)
        return (ids[row - 1] if row else None), (ids[row + 1] if row + 1 < len(ids) else None)

    def _index(self, band: Lane | Phase) -> int:
        scenario = self._workspace.scenario
        return list(scenario.lanes if isinstance(band, Lane) else scenario.phases).index(band.id)

    def _insert(self, offset: int) -> None:
        """Insert a band beside the selected one, and edit its name in place."""
        band = self._band
        if band is None:
            return
        index, document, key = self._index(band) + offset, self._workspace.document, self._workspace.scenario_id
        if isinstance(band, Lane):
            lane = Lane(id=new_id(document, "L"), kind=band.kind)
            self._add("lane", lane.id, lambda document: add_lane(document, key, lane, index))
        else:
            phase = Phase(id=new_id(document, "P"))
            self._add("phase", phase.id, lambda document: add_phase(document, key, phase, index))

    def _add(self, kind: str, element_id: str, command: Callable[[Document], Document]) -> None:
        gesture = f"place {self._workspace.scenario_id} {element_id}"
        if self._workspace.editor.perform(element_text.undo_text_for_addition(kind), command, gesture):
            self._workspace.selection.select([element_id])
            self._start_naming(element_id, gesture)

    def _delete_keeping_contents(self) -> None:
        """Delete the band; its contents move to the band before it, or after it if it was the first."""
        band = self._band
        before, after = self._neighbours(band)
        adjacent = before or after
        if band is None or adjacent is None:
            return
        key, name = (
            self._workspace.scenario_id,
            element_text.undo_text_for_deletion(self._workspace.scenario, [band.id]),
        )
        if isinstance(band, Lane):
            self._workspace.editor.perform(
                name, lambda document: delete_lane(document, key, band.id, contents_to=adjacent)
            )
        else:
            self._workspace.editor.perform(
                name, lambda document: delete_phase(document, key, band.id, delete_contents=False)
            )
