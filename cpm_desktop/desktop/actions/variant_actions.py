"""Which way through the process stands out."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QWidget

from cpm_desktop.desktop.actions.action_factory import filled_menu, make_action
from cpm_desktop.desktop.text.element_text import addition
from cpm_desktop.desktop.workspace.path_choices import Way, ways
from cpm_desktop.desktop.workspace.workspace import Workspace
from cpm_desktop.editing.commands.elements import add_variant
from cpm_desktop.editing.identifiers import new_id
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Variant


class VariantActions(QObject):
    """Lets one way through stand out, or none; the document stays as it is until a way gets a name."""

    def __init__(
        self,
        window: QWidget,
        workspace: Workspace,
        show_all: Callable[[], object],
        enter_name: Callable[[], object],
    ) -> None:
        super().__init__(window)
        self._workspace, self._enter_name = workspace, enter_name
        self._known: tuple[Scenario, list[Way]] | None = None
        self.none = make_action(self, self.tr("&No Variant"), lambda: workspace.highlight_way(()))
        self.next = make_action(self, self.tr("Ne&xt Variant"), self._go_on, shortcut="Ctrl+Shift+V")
        self.naming = make_action(self, self.tr("Name This &Variant"), self._name)
        self.all = make_action(self, self.tr("&All Variants"), show_all)
        self.none.setCheckable(True)
        window.addAction(self.next)  # its menu is filled, and so knows the key, only when it opens
        self.menu = filled_menu(window, self.tr("&Highlight Variant"), self.fill)
        for signal in (workspace.highlight_changed, workspace.scenario_changed, workspace.changed):
            signal.connect(self._show)
        self._show()

    def fill(self, menu: QMenu) -> None:
        """Fill a menu with every way that one can choose."""
        menu.addAction(self.none)
        named = True
        for way in self._ways():
            if not menu.isEmpty() and way.is_named != named:
                menu.addSeparator()
            named = way.is_named
            self._add(menu, way)
        menu.addSeparator()
        menu.addActions([self.next, self.naming, self.all])

    def name(self) -> str:
        """Return what stands out, in words."""
        highlight = self._workspace.highlight
        return highlight.name if highlight is not None else self.tr("None")

    def highlight(self, flows: tuple[str, ...]) -> None:
        """Let a way stand out, by its flows; without flows none."""
        self._workspace.highlight_way(flows)

    def _ways(self) -> list[Way]:
        scenario = self._workspace.scenario
        if self._known is None or self._known[0] is not scenario:
            self._known = (scenario, ways(scenario))
        return self._known[1]

    def _add(self, menu: QMenu, way: Way) -> None:
        words = f"{way.name}\t{way.share}" if way.share else way.name
        action = menu.addAction(words.replace("&", "&&"), lambda: self.highlight(way.flows))
        action.setCheckable(True)
        action.setChecked(way.flows == self._workspace.highlighted_way)

    def _go_on(self) -> None:
        """Let the way after the one that stands out do so; after the last one none."""
        offered = [way.flows for way in self._ways()]
        shown = self._workspace.highlighted_way
        place = offered.index(shown) + 1 if shown in offered else 0
        self.highlight(offered[place] if place < len(offered) else ())

    def _show(self) -> None:
        shown, scenario = self._workspace.highlighted_way, self._workspace.scenario
        self.none.setChecked(not shown)
        self.naming.setEnabled(bool(shown) and shown not in {one.flows for one in scenario.variants.values()})

    def _name(self) -> None:
        """Keep the way that stands out in the document, and ask for its name."""
        workspace, scenario_id = self._workspace, self._workspace.scenario_id
        number = len(workspace.scenario.variants) + 1
        name = self.tr("Variant {number}").format(number=number)
        made = Variant(id=new_id(workspace.document, "v"), name=name, flows=workspace.highlighted_way)
        if workspace.perform(addition("variant"), lambda document: add_variant(document, scenario_id, made)):
            workspace.select([made.id])
            self._enter_name()
