"""Moves and connects elements without the mouse: up or down, to another lane or phase, by a flow to a target."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from cpm_desktop.desktop.actions.action_factory import create_action
from cpm_desktop.desktop.panels.command_palette_entries import ElementSource, PaletteSource
from cpm_desktop.desktop.settings.appearance import Appearance
from cpm_desktop.desktop.text import element_text
from cpm_desktop.desktop.workspace.workspace import Workspace
from cpm_desktop.editing.commands.elements import edit_elements
from cpm_desktop.editing.commands.flows import add_flow, connection_rejection
from cpm_desktop.editing.commands.lanes import move_lane
from cpm_desktop.editing.commands.nodes import move_node_to_lane
from cpm_desktop.editing.commands.phases import move_phase
from cpm_desktop.editing.commands.swap_elements import swap_elements
from cpm_desktop.model.document import Document

AskForEntry = Callable[[str, PaletteSource], object]
"""Asks the user to choose an entry of a source; receives the question and the source."""
SiblingLookup = Callable[[str, int], str | None]
"""Returns the element before (−1) or after (1) an element in the outline, among its siblings of the same kind."""


class MoveActions(QObject):
    """Actions that move or connect the selection; they work in the diagram and in the outline."""

    def __init__(
        self,
        window: QWidget,
        workspace: Workspace,
        appearance: Appearance,
        ask_for_entry: AskForEntry,
        sibling_lookup: SiblingLookup,
    ) -> None:
        super().__init__(window)
        self._workspace, self._appearance, self._ask_for_entry, self._sibling_lookup = (
            workspace,
            appearance,
            ask_for_entry,
            sibling_lookup,
        )
        self.before = create_action(self, "", lambda: self._move(-1), shortcut="Ctrl+Shift+Up")
        self.after = create_action(self, "", lambda: self._move(1), shortcut="Ctrl+Shift+Down")
        self.to_lane = create_action(self, self.tr("Mo&ve to Lane…"), self._ask_lane)
        self.to_phase = create_action(self, self.tr("Move to P&hase…"), self._ask_phase)
        self.connect_to = create_action(
            self, self.tr("C&onnect To…"), self._ask_target, shortcut="Ctrl+L", icon=appearance.tool_icon("flow")
        )
        for signal in (workspace.selection.changed, workspace.view_state.scenario_changed, workspace.changed):
            signal.connect(self.update)
        self.update()

    def update(self) -> None:
        """Set the texts of the actions for the selection, and enable those that are possible."""
        scenario, selection = self._workspace.scenario, self._workspace.selection.ids
        single = selection[0] if len(selection) == 1 else None
        bands = next((list(group) for group in (scenario.lanes, scenario.phases) if single in group), [])
        self.before.setEnabled(single is not None and single not in bands[:1])
        self.after.setEnabled(single is not None and single not in bands[-1:])
        self.before.setText(self.tr("Move &Up"))
        self.after.setText(self.tr("&Move Down"))
        if single in scenario.lanes:
            self.before.setText(self.tr("Move Lane &Up"))
            self.after.setText(self.tr("&Move Lane Down"))
        elif single in scenario.phases:
            self.before.setText(self.tr("&Move Phase to the Left"))
            self.after.setText(self.tr("Move Phase to the &Right"))
        nodes = not scenario.nodes.keys().isdisjoint(selection)
        self.to_lane.setEnabled(nodes)
        self.to_phase.setEnabled(nodes and bool(scenario.phases))
        self.connect_to.setEnabled(single in scenario.nodes or single in scenario.lanes)

    @property
    def _selected_nodes(self) -> tuple[str, ...]:
        nodes = self._workspace.scenario.nodes
        return tuple(key for key in self._workspace.selection.ids if key in nodes)

    def _move(self, offset: int) -> None:
        """Exchange the selected element with its neighbour; lanes and phases move with their contents."""
        (moved,) = self._workspace.selection.ids
        other, scenario = self._sibling_lookup(moved, offset), self._workspace.scenario
        if other is None:
            self._workspace.editor.command_rejected.emit(self.tr("There is nothing on that side to swap with."))
            return
        if moved in scenario.lanes:
            row = scenario.lanes.index(other)
            self._perform([moved], lambda document, key: move_lane(document, key, moved, row))
        elif moved in scenario.phases:
            row = scenario.phases.index(other)
            self._perform([moved], lambda document, key: move_phase(document, key, moved, row))
        else:
            self._perform([moved], lambda document, key: swap_elements(document, key, moved, other))

    def _ask_lane(self) -> None:
        ids = self._selected_nodes

        def move(lane: str) -> None:
            def command(document: Document, key: str) -> Document:
                for node in ids:
                    document = move_node_to_lane(document, key, node, lane)
                return document

            self._perform(ids, command)

        self._ask_for_element(self.tr("Move to which lane?"), self._workspace.scenario.lanes, move)

    def _ask_phase(self) -> None:
        ids = self._selected_nodes

        def move(phase: str) -> None:
            self._perform(ids, lambda document, key: edit_elements(document, key, ids, phase=phase))

        self._ask_for_element(self.tr("Move to which phase?"), self._workspace.scenario.phases, move)

    def _ask_target(self) -> None:
        """Ask for the target of a flow; targets that the rules forbid are listed, but disabled."""
        workspace, scenario = self._workspace, self._workspace.scenario
        (source,) = workspace.selection.ids

        def connect(target: str) -> None:
            scenario_id = workspace.scenario_id
            workspace.editor.perform(
                element_text.undo_text_for_addition("flow"),
                lambda document: add_flow(document, scenario_id, source, target),
            )

        targets = [key for group in (scenario.nodes, scenario.lanes) for key in group if key != source]
        question = self.tr("Connect {source} to which element?").format(
            source=element_text.undo_subject(scenario, [source])
        )
        self._ask_for_element(
            question, targets, connect, lambda key: connection_rejection(scenario, source, key) is None
        )

    def _ask_for_element(
        self,
        question: str,
        ids: Iterable[str],
        callback: Callable[[str], object],
        is_allowed: Callable[[str], bool] = lambda _key: True,
    ) -> None:
        self._ask_for_entry(
            question, ElementSource(self._workspace.scenario, self._appearance, ids, callback, is_enabled=is_allowed)
        )

    def _perform(self, ids: Iterable[str], command: Callable[[Document, str], Document]) -> None:
        workspace, scenario_id = self._workspace, self._workspace.scenario_id
        name = element_text.undo_text_for_moving(workspace.scenario, list(ids))
        workspace.editor.perform(name, lambda document: command(document, scenario_id))
