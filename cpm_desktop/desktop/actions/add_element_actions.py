"""Adds elements beside the selection, without the mouse; works in the diagram and in the outline."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeAlias, get_args

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from cpm_desktop.desktop.actions.action_factory import create_action
from cpm_desktop.desktop.canvas.scene.placement_queries import can_annotate
from cpm_desktop.desktop.canvas.tools.append_arrows import KINDS_TO_APPEND, KINDS_TO_NAME
from cpm_desktop.desktop.settings.appearance import Appearance
from cpm_desktop.desktop.text import element_text
from cpm_desktop.desktop.workspace.workspace import Workspace
from cpm_desktop.drawing.node_sizes import node_size
from cpm_desktop.editing.commands.add_adjacent import add_adjacent_node, lane_and_phase_beside
from cpm_desktop.editing.commands.elements import add_annotation
from cpm_desktop.editing.commands.insert_between import add_next_node, add_previous_node
from cpm_desktop.editing.commands.lanes import add_lane
from cpm_desktop.editing.commands.nodes import new_node
from cpm_desktop.editing.commands.phases import add_phase
from cpm_desktop.editing.identifiers import new_id
from cpm_desktop.model.document import Document
from cpm_desktop.model.elements import Annotation, AnnotationKind, Lane, NodeKind, Phase
from cpm_desktop.model.vocabulary.all_terms import term_label

StartNaming: TypeAlias = Callable[[str, str], object]
"""Receives an element and the gesture that added it; edits its name as part of the gesture."""

KINDS_BEFORE: tuple[NodeKind, ...] = ("step", "decision", "parallel", "start")
SHORTCUTS: Mapping[tuple[NodeKind, bool], str] = {("step", False): "Ctrl+Return", ("step", True): "Ctrl+Shift+Return"}


class AddElementActions(QObject):
    """Actions that add an element beside the selection, select it and edit its name, as one undo step."""

    def __init__(
        self, window: QWidget, workspace: Workspace, appearance: Appearance, start_naming: StartNaming
    ) -> None:
        super().__init__(window)
        self._workspace, self._appearance, self._start_naming = workspace, appearance, start_naming
        self.after = [self._node_action(kind, before=False) for kind in KINDS_TO_APPEND]
        self.before = [self._node_action(kind, before=True) for kind in KINDS_BEFORE]
        self.annotations = [self._annotation_action(kind) for kind in get_args(AnnotationKind)]
        self.lane = create_action(self, self.tr("&Add Lane"), self._add_lane, icon=appearance.tool_icon("lane"))
        self.phase = create_action(self, self.tr("Add Pha&se"), self._add_phase, icon=appearance.tool_icon("phase"))

    @property
    def is_node_selected(self) -> bool:
        """Return whether the last selected element is a node, so that nodes can be added before and after it."""
        return self._anchor in self._workspace.scenario.nodes

    @property
    def can_annotate(self) -> bool:
        """Return whether all selected elements can be annotated."""
        scenario = self._workspace.scenario
        return all(can_annotate(scenario, key) for key in self._workspace.selection.ids)

    def add(self, tool: str) -> None:
        """Add beside the selection the element that a tool of the palette places; ignore tools that place none."""
        actions = {
            **dict(zip(get_args(AnnotationKind), self.annotations, strict=True)),
            **dict(zip(KINDS_BEFORE, self.before, strict=True)),
            **dict(zip(KINDS_TO_APPEND, self.after, strict=True)),
            "lane": self.lane,
            "phase": self.phase,
        }
        if tool in actions:
            actions[tool].trigger()

    def _node_action(self, kind: NodeKind, *, before: bool) -> QAction:
        pattern = self.tr("Add {kind} Before") if before else self.tr("Add {kind} After")
        return create_action(
            self,
            pattern.format(kind=term_label(kind)),
            lambda: self._add_node(kind, before=before),
            shortcut=SHORTCUTS.get((kind, before)),
            icon=self._appearance.tool_icon(kind),
        )

    def _annotation_action(self, kind: AnnotationKind) -> QAction:
        text = self.tr("Add {kind}").format(kind=term_label(kind))
        return create_action(self, text, lambda: self._annotate(kind), icon=self._appearance.tool_icon(kind))

    @property
    def _anchor(self) -> str | None:
        """Return the id of the last selected element, or None."""
        selection = self._workspace.selection.ids
        return selection[-1] if selection else None

    def _add_node(self, kind: NodeKind, *, before: bool) -> None:
        anchor, node_id = self._anchor, new_id(self._workspace.document, kind)

        def command(document: Document, key: str) -> Document:
            node = new_node(kind, node_id, *lane_and_phase_beside(document.scenarios[key], anchor))
            if anchor is None or anchor not in document.scenarios[key].nodes:
                return add_adjacent_node(document, key, anchor, node, before=before)
            add = add_previous_node if before else add_next_node
            return add(document, key, anchor, node, node_size(node))

        self._add(kind, node_id, command, ask_for_name=kind in KINDS_TO_NAME)

    def _annotate(self, kind: AnnotationKind) -> None:
        note = Annotation(id=new_id(self._workspace.document, "n"), kind=kind, targets=self._workspace.selection.ids)
        self._add(kind, note.id, lambda document, key: add_annotation(document, key, note))

    def _add_lane(self) -> None:
        """Add a lane below that of the selection, or below all lanes."""
        lanes = self._workspace.scenario.lanes
        selected_lane = (
            lane_and_phase_beside(self._workspace.scenario, self._anchor)[0] if self._anchor and lanes else None
        )
        index = lanes.index(selected_lane) + 1 if selected_lane is not None else len(lanes)
        lane = Lane(
            id=new_id(self._workspace.document, "L"),
            kind=lanes[selected_lane].kind if selected_lane is not None else "customer",
        )
        self._add("lane", lane.id, lambda document, key: add_lane(document, key, lane, index))

    def _add_phase(self) -> None:
        """Add a phase after that of the selection, or after all phases."""
        scenario = self._workspace.scenario
        selected_phase = lane_and_phase_beside(scenario, self._anchor)[1] if self._anchor and scenario.lanes else None
        index = scenario.phases.index(selected_phase) + 1 if selected_phase is not None else len(scenario.phases)
        phase = Phase(id=new_id(self._workspace.document, "P"))
        self._add("phase", phase.id, lambda document, key: add_phase(document, key, phase, index))

    def _add(
        self, kind: str, element_id: str, command: Callable[[Document, str], Document], *, ask_for_name: bool = True
    ) -> None:
        workspace, scenario_id = self._workspace, self._workspace.scenario_id
        gesture = f"place {scenario_id} {element_id}"
        if workspace.editor.perform(
            element_text.undo_text_for_addition(kind), lambda document: command(document, scenario_id), gesture
        ):
            workspace.selection.select([element_id])
            if ask_for_name:
                self._start_naming(element_id, gesture)
