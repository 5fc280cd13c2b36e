"""The Arrange menu: lay out, straighten, align, distribute."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import get_args

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from cpm_desktop.desktop.actions.action_factory import create_action
from cpm_desktop.desktop.background.blocking_task import BlockingTaskRunner
from cpm_desktop.desktop.settings.appearance import Appearance
from cpm_desktop.desktop.workspace.workspace import Workspace
from cpm_desktop.editing.commands.flows import clear_bends
from cpm_desktop.editing.commands.layout import AlignmentEdge, Axis, align_nodes, distribute_nodes, set_layout
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.layout import Layout
from cpm_desktop.progress import CancelledError, ReportProgress

LayoutFunction = Callable[[Scenario, Collection[str] | None, ReportProgress], Layout]
"""Returns a new layout in which some nodes, or all for None, are arranged automatically."""
"""Computes a complete new layout, and reports its progress."""


class ArrangeActions(QObject):
    """Actions that change the positions of nodes and the routes of flows."""

    def __init__(
        self,
        window: QWidget,
        workspace: Workspace,
        task_runner: BlockingTaskRunner,
        appearance: Appearance,
        lay_out: LayoutFunction,
    ) -> None:
        super().__init__(window)
        self._workspace, self._task_runner, self._appearance, self._lay_out = (
            workspace,
            task_runner,
            appearance,
            lay_out,
        )
        icon = appearance.icon
        self.lay_out = create_action(
            self, self.tr("&Lay Out All"), self._lay_out_all, shortcut="Ctrl+Shift+L", icon=icon("wand-sparkles")
        )
        self.tidy = create_action(self, self.tr("Tid&y Selection"), self._tidy_selection)
        self.straighten = create_action(
            self, self.tr("&Straighten Flows"), self._straighten, icon=icon("corner-down-right")
        )
        self.alignments = [self._align_action(edge) for edge in get_args(AlignmentEdge)]
        self.distributions = [self._distribute_action(axis) for axis in get_args(Axis)]
        for signal in (workspace.selection.changed, workspace.view_state.scenario_changed, workspace.changed):
            signal.connect(self.update)
        self.update()

    def update(self) -> None:
        """Enable tidying and aligning for two or more selected nodes, and distributing for three or more."""
        count = len(self._selected_nodes())
        for action in (self.tidy, *self.alignments):
            action.setEnabled(count > 1)
        for action in self.distributions:
            action.setEnabled(count > 2)
        self.straighten.setEnabled(bool(self._bent_flows()))

    def _selected_nodes(self) -> set[str]:
        nodes = self._workspace.scenario.nodes
        return {key for key in self._workspace.selection.ids if key in nodes}

    def _lay_out_all(self) -> None:
        self._arrange(self.tr("lay out all"), None)

    def _tidy_selection(self) -> None:
        self._arrange(self.tr("tidy selection"), self._selected_nodes())

    def _arrange(self, name: str, ids: Collection[str] | None) -> None:
        """Arrange some nodes, or all for None, as one undo step called `name`."""
        workspace = self._workspace
        if self._task_runner.refuse_if_running():
            return
        try:
            layout = self._task_runner.run(
                self.tr("Laying out …"), lambda report: self._lay_out(workspace.scenario, ids, report)
            )
        except CancelledError:
            return
        workspace.editor.perform(name, lambda document: set_layout(document, workspace.scenario_id, layout))

    def _straighten(self) -> None:
        """Remove the bends of flows, so that they are routed automatically again."""
        workspace, ids = self._workspace, self._bent_flows()
        workspace.editor.perform(
            self.tr("straighten flows"), lambda document: clear_bends(document, workspace.scenario_id, ids)
        )

    def _bent_flows(self) -> list[str]:
        """Return the bent flows among the selected ones and those at selected nodes; all if nothing is selected."""
        scenario, chosen = self._workspace.scenario, set(self._workspace.selection.ids)
        bent = scenario.layout.flows
        if not chosen:
            return list(bent)
        flows = (scenario.flows[key] for key in bent)
        return [flow.id for flow in flows if not chosen.isdisjoint((flow.id, flow.source, flow.target))]

    def _align_action(self, edge: AlignmentEdge) -> QAction:
        names: dict[AlignmentEdge, tuple[str, str, str]] = {
            "left": (self.tr("Align Le&ft"), self.tr("align left"), "align-start-vertical"),
            "center": (self.tr("Align &Centres"), self.tr("align centres"), "align-center-vertical"),
            "right": (self.tr("Ali&gn Right"), self.tr("align right"), "align-end-vertical"),
            "top": (self.tr("Align &Tops"), self.tr("align tops"), "align-start-horizontal"),
            "middle": (self.tr("Align M&iddles"), self.tr("align middles"), "align-center-horizontal"),
            "bottom": (self.tr("Align &Bottoms"), self.tr("align bottoms"), "align-end-horizontal"),
        }
        text, name, icon = names[edge]

        def act() -> None:
            ids, key = self._workspace.selection.ids, self._workspace.scenario_id
            self._workspace.editor.perform(name, lambda document: align_nodes(document, key, ids, edge))

        return create_action(self, text, act, icon=self._appearance.icon(icon))

    def _distribute_action(self, axis: Axis) -> QAction:
        names: dict[Axis, tuple[str, str, str]] = {
            "x": (self.tr("&Distribute Across"), self.tr("distribute across"), "align-horizontal-distribute-center"),
            "y": (self.tr("Distribute Do&wn"), self.tr("distribute down"), "align-vertical-distribute-center"),
        }
        text, name, icon = names[axis]

        def act() -> None:
            ids, key = self._workspace.selection.ids, self._workspace.scenario_id
            self._workspace.editor.perform(name, lambda document: distribute_nodes(document, key, ids, axis))

        return create_action(self, text, act, icon=self._appearance.icon(icon))
