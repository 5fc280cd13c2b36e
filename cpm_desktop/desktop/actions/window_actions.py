"""All actions of a window."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtGui import QAction

from cpm_desktop.desktop.actions.add_element_actions import AddElementActions
from cpm_desktop.desktop.actions.arrange_actions import ArrangeActions
from cpm_desktop.desktop.actions.client_copy_actions import ClientCopyActions
from cpm_desktop.desktop.actions.comparison_actions import ComparisonActions
from cpm_desktop.desktop.actions.diagram_option_actions import DiagramOptionActions
from cpm_desktop.desktop.actions.edit_actions import EditActions
from cpm_desktop.desktop.actions.file_actions import FileActions
from cpm_desktop.desktop.actions.filter_actions import FilterActions
from cpm_desktop.desktop.actions.help_actions import HelpActions
from cpm_desktop.desktop.actions.lane_phase_actions import LanePhaseActions
from cpm_desktop.desktop.actions.language_actions import LanguageActions
from cpm_desktop.desktop.actions.move_actions import MoveActions
from cpm_desktop.desktop.actions.node_kind_actions import NodeKindActions
from cpm_desktop.desktop.actions.pane_actions import AnalysisActions, PaneActions
from cpm_desktop.desktop.actions.path_actions import PathActions
from cpm_desktop.desktop.actions.perspective_actions import PerspectiveActions
from cpm_desktop.desktop.actions.place_tool_actions import PlaceToolActions
from cpm_desktop.desktop.actions.scenario_actions import ScenarioActions
from cpm_desktop.desktop.actions.search_actions import SearchActions
from cpm_desktop.desktop.actions.view_actions import ViewActions
from cpm_desktop.desktop.actions.window_menu_actions import WindowMenuActions


@dataclass(frozen=True)
class WindowActions:
    """All actions of a window, in groups."""

    file: FileActions
    client_copy: ClientCopyActions
    edit: EditActions
    search: SearchActions
    view: ViewActions
    language: LanguageActions
    diagram_options: DiagramOptionActions
    perspective: PerspectiveActions
    filters: FilterActions
    paths: PathActions
    place_tools: PlaceToolActions
    add_element: AddElementActions
    move: MoveActions
    node_kind: NodeKindActions
    panes: PaneActions
    analysis: AnalysisActions
    arrange: ArrangeActions
    lane_phase: LanePhaseActions
    scenario: ScenarioActions
    comparison: ComparisonActions
    windows: WindowMenuActions
    help: HelpActions

    @property
    def that_change_elements(self) -> Sequence[QAction]:
        """Return the actions that change or select elements, or choose a tool that does."""
        edit = self.edit
        groups = (self.place_tools, self.add_element, self.move, self.arrange, self.lane_phase)
        created = [action for group in groups for action in group.findChildren(QAction)]
        return (edit.cut, edit.paste, edit.duplicate, edit.delete, edit.select_all, *created)
