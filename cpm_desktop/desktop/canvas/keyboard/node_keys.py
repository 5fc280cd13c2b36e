"""Capture by keyboard: a facilitator can follow a workshop without the mouse."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QPointF, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGraphicsView

from cpm_desktop.desktop.canvas.inplace.completion_prompt import popup_choice
from cpm_desktop.desktop.canvas.inplace.inplace_editing import InplaceEditor
from cpm_desktop.desktop.canvas.keyboard.arrow_key_navigation import ArrowDirection, node_in_direction
from cpm_desktop.desktop.canvas.scene.canvas_scene import CanvasScene
from cpm_desktop.desktop.text import element_text
from cpm_desktop.desktop.workspace.open_fields import Edit
from cpm_desktop.desktop.workspace.workspace import Workspace
from cpm_desktop.drawing.node_sizes import node_size
from cpm_desktop.editing.commands.alternatives import add_alternative
from cpm_desktop.editing.commands.elements import edit_elements
from cpm_desktop.editing.commands.insert_between import add_next_node
from cpm_desktop.editing.commands.nodes import add_node, move_node_to_lane
from cpm_desktop.editing.identifiers import new_id
from cpm_desktop.model.document import Document, Scenario
from cpm_desktop.model.elements import AnnotationKind, Decision, Flow, Node, Step
from cpm_desktop.model.vocabulary.annotation_kinds import ANNOTATION_KINDS
from cpm_desktop.model.vocabulary.channels import CHANNELS
from cpm_desktop.model.vocabulary.value_classes import VALUE_CLASSES

ANNOTATION_KEYS: dict[str, AnnotationKind] = {
    term.hotkey: kind for kind, term in ANNOTATION_KINDS.items() if term.hotkey
}
"""The key of each kind of annotation."""
_ARROW_KEYS: dict[int, ArrowDirection] = {
    Qt.Key.Key_Right: "onward",
    Qt.Key.Key_Left: "back",
    Qt.Key.Key_Up: "up",
    Qt.Key.Key_Down: "down",
}


def key_hint(scenario: Scenario, node: Node) -> str:
    """Return the keys for a node, with the lane to which it can move."""
    lanes = list(scenario.lanes.values())
    index = next(index for index, lane in enumerate(lanes) if lane.id == node.lane)
    hints = [] if node.kind == "end" else [QCoreApplication.translate("canvas", "Tab: next step")]
    hints.append(QCoreApplication.translate("canvas", "Shift+Tab: alternative"))
    if index + 1 < len(lanes):
        hints.append(
            QCoreApplication.translate("canvas", "Alt+↓: move to {lane}").format(
                lane=element_text.display_title(scenario, lanes[index + 1])
            )
        )
    elif index:
        hints.append(
            QCoreApplication.translate("canvas", "Alt+↑: move to {lane}").format(
                lane=element_text.display_title(scenario, lanes[index - 1])
            )
        )
    hints.append(QCoreApplication.translate("canvas", "type to name · ! pain point · + opportunity · ? note"))
    if isinstance(node, Step):
        hints.append(QCoreApplication.translate("canvas", "/ value · @ channel"))
    if _is_decision_exit(scenario, incoming_flow(scenario, node)):
        hints.append(QCoreApplication.translate("canvas", "= label of the exit"))
    return " · ".join(hints)


def incoming_flow(scenario: Scenario, node: Node) -> Flow | None:
    """Return the incoming flow of a node: the first exit of a decision, else the first flow, or None."""
    flows = [
        flow
        for flow in scenario.flows_by_element.get(node.id, ())
        if flow.target == node.id and flow.kind == "sequence"
    ]
    return next((flow for flow in flows if _is_decision_exit(scenario, flow)), flows[0] if flows else None)


def _is_decision_exit(scenario: Scenario, flow: Flow | None) -> bool:
    """Return whether a flow is an exit of a decision, so its label is a condition."""
    return flow is not None and isinstance(scenario.nodes.get(flow.source), Decision)


class NodeKeys:
    """Handles keys while exactly one node is selected."""

    def __init__(
        self, view: QGraphicsView, workspace: Workspace, scene: CanvasScene, inplace_editor: InplaceEditor
    ) -> None:
        self._view, self._workspace, self._scene, self._inplace_editor = view, workspace, scene, inplace_editor

    @property
    def selected_node(self) -> Node | None:
        """Return the selected node, or None unless exactly one is selected."""
        selection = self._workspace.selection.view_ids
        return self._workspace.view_state.view.scenario.nodes.get(selection[0]) if len(selection) == 1 else None

    @property
    def can_name(self) -> bool:
        """Return whether typed letters name the selected node."""
        node = self.selected_node
        return node is not None and self._is_model_node(node)

    def node_rect(self) -> QRect:
        """Return the area of the selected node in the view; empty without one."""
        node = self.selected_node
        if node is None or node.id not in self._scene.nodes:
            return QRect()
        area = self._view.mapFromScene(self._scene.nodes[node.id].sceneBoundingRect()).boundingRect()
        return area.translated(self._view.viewport().pos())

    @property
    def can_add_step(self) -> bool:
        """Return whether Tab adds a step: after the selected node, or as the first step of the process."""
        return self.selected_node is not None or self._can_add_first_step

    @property
    def _can_add_first_step(self) -> bool:
        scenario = self._workspace.scenario
        return bool(scenario.lanes) and not scenario.nodes

    def hint(self) -> str:
        """Return the present keys for the status bar; empty if there are no special ones."""
        node = self.selected_node
        if self._workspace.view_state.view.readonly_reason:
            return ""
        if node is None:
            return (
                QCoreApplication.translate("canvas", "Tab: first step · or drag one from the palette")
                if self._can_add_first_step
                else ""
            )
        return key_hint(self._workspace.scenario, node)

    def handle_key(self, event: QKeyEvent) -> bool:
        """Handle a key for the selected node; return whether the key has a meaning."""
        node = self.selected_node
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        action: Callable[[], object] | None
        if node is None:
            action = self._add_first_step if self._can_add_first_step and event.key() == Qt.Key.Key_Tab else None
        else:
            action = (
                self._key_action(node, event) or self._symbol_action(node, event) or self._letter_action(node, event)
            )
        if action is None:
            return False
        if node is not None and not self._only_selects(event) and not self._is_model_node(node):
            self._workspace.editor.command_rejected.emit(self._workspace.view_state.view.readonly_reason)
        else:
            action()
        return True

    def _only_selects(self, event: QKeyEvent) -> bool:
        """Return whether a key selects another node and changes nothing."""
        return event.key() in _ARROW_KEYS and not event.modifiers() & Qt.KeyboardModifier.AltModifier

    def _is_model_node(self, node: Node) -> bool:
        """Return whether a node is part of the model, and not computed for the view."""
        return node.id in self._workspace.scenario.nodes

    def _key_action(self, node: Node, event: QKeyEvent) -> Callable[[], object] | None:
        key, alt = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if key == Qt.Key.Key_Backtab:
            return lambda: self._add_alternative(node)
        if key == Qt.Key.Key_Tab:
            return lambda: self._append_step(node)
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            return lambda: self._inplace_editor.start_renaming(node.id)
        if key in {Qt.Key.Key_Up, Qt.Key.Key_Down} and alt:
            return lambda: self._change_lane(node, -1 if key == Qt.Key.Key_Up else 1)
        if key in _ARROW_KEYS and not alt:
            return lambda: self._select_in_direction(node, _ARROW_KEYS[key])
        return None

    def _symbol_action(self, node: Node, event: QKeyEvent) -> Callable[[], object] | None:
        symbol = event.text()
        if symbol in ANNOTATION_KEYS:
            return lambda: self._inplace_editor.start_annotating(ANNOTATION_KEYS[symbol], node.id)
        if symbol == "/" and isinstance(node, Step):
            return lambda: self._prompt_value(node)
        flow = incoming_flow(self._workspace.view_state.view.scenario, node) if symbol == "=" else None
        if flow is not None:
            return lambda: self._inplace_editor.start_renaming(flow.id)
        if symbol == "@" and isinstance(node, Step):
            return lambda: self.prompt_channel(node)
        return None

    def _letter_action(self, node: Node, event: QKeyEvent) -> Callable[[], object] | None:
        """Start a new name with the typed letter, so that no letter is lost."""
        letter, alt = event.text(), bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if alt or not letter.isprintable() or not letter.strip():
            return None
        return lambda: self._inplace_editor.start_renaming(node.id, initial_text=letter)

    def _add_first_step(self) -> None:
        """Add the first step of the process, to the first lane and phase."""
        scenario = self._workspace.scenario
        step_id = new_id(self._workspace.document, "step")
        lane_and_phase = next(iter(scenario.lanes)), next(iter(scenario.phases), None)
        step = Step(id=step_id, kind="step", lane=lane_and_phase[0], phase=lane_and_phase[1])
        self._add_step(step, lambda document, key: add_node(document, key, step))

    def _append_step(self, node: Node) -> None:
        step = self._new_step(node)
        self._add_step(step, lambda document, key: add_next_node(document, key, node.id, step, node_size(step)))

    def _add_alternative(self, node: Node) -> None:
        step = self._new_step(node)
        decision = Decision(
            id=new_id(self._workspace.document, "decision"), kind="decision", lane=node.lane, phase=node.phase
        )
        self._add_step(step, lambda document, key: add_alternative(document, key, node.id, step, decision))

    def _new_step(self, node: Node) -> Step:
        """Return a step without a name, in the lane and phase of `node`."""
        step_id = new_id(self._workspace.document, "step")
        return Step(id=step_id, kind="step", lane=node.lane, phase=node.phase)

    def _add_step(self, step: Step, command: Callable[[Document, str], Document]) -> None:
        workspace, scenario_id = self._workspace, self._workspace.scenario_id
        gesture = f"place {scenario_id} {step.id}"
        if workspace.editor.perform(
            element_text.undo_text_for_addition("step"), lambda document: command(document, scenario_id), gesture
        ):
            workspace.selection.select([step.id])
            self._view.ensureVisible(self._scene.nodes[step.id].sceneBoundingRect(), 48, 24)
            self._inplace_editor.start_renaming(step.id, gesture)

    def _change_lane(self, node: Node, offset: int) -> None:
        lanes = list(self._workspace.scenario.lanes)
        index = lanes.index(self._workspace.scenario.nodes[node.id].lane) + offset
        if not 0 <= index < len(lanes):
            return
        scenario_id = self._workspace.scenario_id
        name = element_text.undo_text_for_moving(self._workspace.scenario, [node.id])
        self._workspace.editor.perform(
            name, lambda document: move_node_to_lane(document, scenario_id, node.id, lanes[index])
        )
        self._scroll_to(node.id)

    def _select_in_direction(self, node: Node, direction: ArrowDirection) -> None:
        drawing = self._scene.drawing
        next_id = node_in_direction(drawing.scenario, drawing.placement, node.id, direction)
        if next_id is not None:
            self._workspace.selection.select([next_id])
            self._scroll_to(next_id)

    def _prompt_value(self, step: Step) -> None:
        box = self._scene.drawing.placement.nodes[step.id]
        position = self._view.mapFromScene(QPointF(box.x, box.y + box.height + 4))
        choices = {
            f"&{term.translated_label()}": partial(self.set_field, step, "value", value)
            for value, term in VALUE_CLASSES.items()
        }
        popup_choice(self._view, self._view.viewport().mapToGlobal(position), choices)

    def prompt_channel(self, step: Node) -> None:
        """Open a field for the channel of a step, with the known channels as completions."""
        labels = [term.translated_label().lower() for term in CHANNELS.values()]
        channels_by_label = dict(zip(labels, CHANNELS, strict=True))
        label = QCoreApplication.translate("canvas", "Channel")
        self._inplace_editor.prompt_with_completion(
            step.id,
            label,
            labels,
            lambda word: self._field_edit(step, "channel", channels_by_label.get(word.lower(), word) or None),
        )

    def set_field(self, step: Node, field: str, value: str | None) -> None:
        """Set the value class or the channel of a step, as one undo step."""
        edit = self._field_edit(step, field, value)
        self._workspace.editor.perform(edit.name, edit.command)

    def _field_edit(self, step: Node, field: str, value: str | None) -> Edit:
        scenario_id = self._workspace.scenario_id
        label = (
            QCoreApplication.translate("canvas", "Value")
            if field == "value"
            else QCoreApplication.translate("canvas", "Channel")
        )
        name = element_text.undo_text_for_field_change(label, self._workspace.scenario, [step.id])
        return Edit(name, lambda document: edit_elements(document, scenario_id, [step.id], **{field: value}))

    def _scroll_to(self, node_id: str) -> None:
        self._view.ensureVisible(self._scene.nodes[node_id].sceneBoundingRect(), 48, 24)
