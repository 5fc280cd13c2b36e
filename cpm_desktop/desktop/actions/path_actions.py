"""Actions that highlight and name paths through the process."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QWidget

from cpm_desktop.desktop.actions.action_factory import create_action, lazy_menu
from cpm_desktop.desktop.background.limits import Limits
from cpm_desktop.desktop.text.element_text import undo_text_for_addition
from cpm_desktop.desktop.text.plain_text import action_text
from cpm_desktop.desktop.workspace.path_choices import PathChoice, path_choices
from cpm_desktop.desktop.workspace.workspace import Workspace
from cpm_desktop.editing.commands.elements import add_variant
from cpm_desktop.editing.identifiers import new_id
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Variant


class PathActions(QObject):
    """Highlights one path, or none; only naming a path changes the document."""

    def __init__(
        self,
        window: QWidget,
        workspace: Workspace,
        show_all: Callable[[], object],
        enter_name: Callable[[], object],
        limits: Limits,
    ) -> None:
        super().__init__(window)
        self._workspace, self._enter_name, self._limits = workspace, enter_name, limits
        self._cached_choices: tuple[Scenario, list[PathChoice]] | None = None
        self.highlight_none = create_action(self, self.tr("&No Path"), lambda: workspace.highlight.show_path(()))
        self.highlight_next = create_action(self, self.tr("Ne&xt Path"), self._highlight_next, shortcut="Ctrl+Shift+V")
        self.name_path = create_action(self, self.tr("Name This &Path…"), self._name_path)
        self.show_all = create_action(self, self.tr("&All Paths"), show_all)
        self.highlight_none.setCheckable(True)
        window.addAction(self.highlight_next)  # its menu is empty until it opens
        self.menu = lazy_menu(window, self.tr("&Highlight Path"), self.fill_menu)
        for signal in (workspace.highlight.changed, workspace.view_state.scenario_changed, workspace.changed):
            signal.connect(self._update_actions)
        self._update_actions()

    def fill_menu(self, menu: QMenu) -> None:
        """Fill a menu with the paths that can be highlighted."""
        menu.addAction(self.highlight_none)
        named = True
        for choice in self._path_choices():
            if not menu.isEmpty() and choice.is_named != named:
                menu.addSeparator()
            named = choice.is_named
            self._add_choice(menu, choice)
        menu.addSeparator()
        menu.addActions([self.highlight_next, self.name_path, self.show_all])

    def current_name(self) -> str:
        """Return the name of the highlighted path."""
        highlight = self._workspace.highlight.view_emphasis
        return highlight.name if highlight is not None else self.tr("None")

    def highlight(self, flows: tuple[str, ...]) -> None:
        """Highlight the path with these flows; without flows, highlight nothing."""
        self._workspace.highlight.show_path(flows)

    def _path_choices(self) -> list[PathChoice]:
        scenario = self._workspace.scenario
        if self._cached_choices is None or self._cached_choices[0] is not scenario:
            self._cached_choices = (scenario, path_choices(scenario, self._limits))
        return self._cached_choices[1]

    def _add_choice(self, menu: QMenu, choice: PathChoice) -> None:
        text = f"{choice.name}\t{choice.probability_text}" if choice.probability_text else choice.name
        action = menu.addAction(action_text("{text}", text=text), lambda: self.highlight(choice.flows))
        action.setCheckable(True)
        action.setChecked(choice.flows == self._workspace.highlight.flows)

    def _highlight_next(self) -> None:
        """Highlight the path after the highlighted one; after the last path, highlight nothing."""
        paths = [choice.flows for choice in self._path_choices()]
        highlighted = self._workspace.highlight.flows
        index = paths.index(highlighted) + 1 if highlighted in paths else 0
        self.highlight(paths[index] if index < len(paths) else ())

    def _update_actions(self) -> None:
        shown, scenario = self._workspace.highlight.flows, self._workspace.scenario
        self.highlight_none.setChecked(not shown)
        self.name_path.setEnabled(
            bool(shown) and shown not in {variant.flows for variant in scenario.variants.values()}
        )

    def _name_path(self) -> None:
        """Save the highlighted path in the document, and ask for its name."""
        workspace, scenario_id = self._workspace, self._workspace.scenario_id
        number = len(workspace.scenario.variants) + 1
        name = self.tr("Path {number}").format(number=number)
        variant = Variant(id=new_id(workspace.document, "v"), name=name, flows=workspace.highlight.flows)
        if workspace.editor.perform(
            undo_text_for_addition("variant"), lambda document: add_variant(document, scenario_id, variant)
        ):
            workspace.selection.select([variant.id])
            self._enter_name()
