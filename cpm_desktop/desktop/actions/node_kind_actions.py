"""Changes the kind of the selected nodes: a step becomes a decision, and a decision a step."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from cpm_desktop.desktop.actions.action_factory import create_action
from cpm_desktop.desktop.settings.appearance import Appearance
from cpm_desktop.desktop.text import element_text
from cpm_desktop.desktop.workspace.workspace import Workspace
from cpm_desktop.editing.commands.elements import edit_elements, fields_lost_by_kind
from cpm_desktop.i18n import and_list
from cpm_desktop.model.elements import NodeKind
from cpm_desktop.model.field_labels import field_label
from cpm_desktop.model.vocabulary.all_terms import term_label
from cpm_desktop.model.vocabulary.node_kinds import NODE_KINDS


class NodeKindActions(QObject):
    """One action for each kind of node; the changed nodes keep id, name, place, flows and annotations."""

    fields_removed = Signal(str)
    """The new kind does not have some of the values; carries a sentence that names them."""

    def __init__(self, window: QWidget, workspace: Workspace, appearance: Appearance) -> None:
        super().__init__(window)
        self._workspace, self._appearance = workspace, appearance
        self._actions = {kind: self._kind_action(kind) for kind in NODE_KINDS}
        for signal in (workspace.selection.changed, workspace.view_state.scenario_changed, workspace.changed):
            signal.connect(self.update)
        self.update()

    @property
    def all(self) -> Sequence[QAction]:
        """Return an action for each kind."""
        return tuple(self._actions.values())

    @property
    def step_or_decision(self) -> Sequence[QAction]:
        """Return the actions of the two most frequent kinds."""
        return self._actions["step"], self._actions["decision"]

    def update(self) -> None:
        """Enable the kinds that differ from the kind of a selected node, if only nodes are selected."""
        nodes, selection = self._workspace.scenario.nodes, self._workspace.selection.ids
        kinds = {nodes[key].kind if key in nodes else None for key in selection}
        for kind, action in self._actions.items():
            action.setEnabled(bool(kinds) and None not in kinds and kinds != {kind})

    def _kind_action(self, kind: NodeKind) -> QAction:
        text = self.tr("Change to {kind}").format(kind=term_label(kind))
        return create_action(self, text, lambda: self._change(kind), icon=self._appearance.tool_icon(kind))

    def _change(self, kind: NodeKind) -> None:
        """Change the selected nodes in one undo step, and name the values that the new kind does not have."""
        workspace, scenario = self._workspace, self._workspace.scenario
        ids, key = workspace.selection.ids, scenario.id
        lost = dict.fromkeys(field for node in ids for field in fields_lost_by_kind(scenario.nodes[node], kind))
        label = QCoreApplication.translate("Field", "Kind")
        name = element_text.undo_text_for_field_change(label, scenario, ids)
        if workspace.editor.perform(name, lambda document: edit_elements(document, key, ids, kind=kind)) and lost:
            sentence = self.tr("Removed, because only steps have them: {fields}. Undo restores them.")
            self.fields_removed.emit(sentence.format(fields=and_list([field_label(field) for field in lost])))
