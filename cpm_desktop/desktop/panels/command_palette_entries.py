"""What the command palette offers: every command of the menus, and everything in the process to go to."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple, Protocol

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QIcon, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from cpm_desktop.desktop.settings.appearance import Appearance
from cpm_desktop.desktop.text.element_text import display_title, user_text
from cpm_desktop.desktop.text.mnemonics import without_mnemonics
from cpm_desktop.desktop.workspace.workspace import Workspace
from cpm_desktop.i18n import label_and_value
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import NodeBase
from cpm_desktop.model.search_text import normalized_for_search
from cpm_desktop.model.vocabulary.all_terms import term_label
from cpm_desktop.model.vocabulary.element_kinds import kind_of


class PaletteEntry(NamedTuple):
    """One line of the palette."""

    title: str
    detail: str
    """What stands at its end: the shortcut of a command, or what an element is and where."""
    icon: QIcon
    is_enabled: bool
    run: Callable[[], object]


class PaletteSource(Protocol):
    """Something that can be searched: only what is found is made into entries, for there may be a great deal."""

    @property
    def search_texts(self) -> Sequence[str]:
        """What is searched, folded."""
        ...

    def entry(self, index: int) -> PaletteEntry:
        """Return what stands for `texts[place]`."""
        ...


class CommandSource:
    """The commands of the menus, found by their names and those of their menus."""

    def __init__(self, bar: QMenuBar) -> None:
        self._commands = [(action, path) for menu in _top_level_menus(bar) for action, path in _menu_commands(menu, ())]
        self.search_texts = [
            normalized_for_search(" ".join((without_mnemonics(action.text()), *path)))
            for action, path in self._commands
        ]

    def entry(self, index: int) -> PaletteEntry:
        """Return a line with the name of a command, and its shortcut, what its menu says beside it, or that menu."""
        action, path = self._commands[index]
        shortcut = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        name, _, menu_detail = without_mnemonics(action.text()).partition("\t")
        return PaletteEntry(
            label_and_value(path[-1], name) if len(path) > 1 else name,
            shortcut or menu_detail or path[0],
            action.icon(),
            action.isEnabled() and action.isVisible(),
            action.trigger,
        )


class ElementSource:
    """Some elements of a scenario, found by their words."""

    def __init__(
        self,
        scenario: Scenario,
        appearance: Appearance,
        ids: Iterable[str],
        run: Callable[[str], object],
        *,
        pattern: str = "{name}",
        is_enabled: Callable[[str], bool] = lambda _key: True,
    ) -> None:
        self._scenario, self._appearance, self._run = scenario, appearance, run
        self._pattern, self._is_enabled = pattern, is_enabled
        elements = scenario.elements(ids)
        self._elements = elements
        self.search_texts = [
            normalized_for_search(user_text(element) or display_title(scenario, element)) for element in elements
        ]

    def entry(self, index: int) -> PaletteEntry:
        """Return a line with the name of an element, what it is and where."""
        element, scenario = self._elements[index], self._scenario
        where = scenario.lanes[element.lane].name if isinstance(element, NodeBase) else ""
        kind = kind_of(element)
        detail = QCoreApplication.translate("Palette", "{kind} in {lane}") if where else "{kind}"
        return PaletteEntry(
            self._pattern.format(name=display_title(scenario, element)),
            detail.format(kind=term_label(kind), lane=where),
            self._appearance.tool_icon(kind),
            self._is_enabled(element.id),
            lambda: self._run(element.id),
        )


def named_element_source(workspace: Workspace, appearance: Appearance, go_to: Callable[[str], object]) -> ElementSource:
    """Return the phases, lanes, nodes and annotations of the scenario that is shown, as far as they have words."""
    scenario = workspace.scenario
    groups = (scenario.phases, scenario.lanes, scenario.nodes, scenario.annotations)
    named = [element.id for group in groups for element in group.values() if user_text(element)]
    pattern = QCoreApplication.translate("Palette", "Go to {name}")
    return ElementSource(scenario, appearance, named, go_to, pattern=pattern)


def _top_level_menus(bar: QMenuBar) -> Iterator[QMenu]:
    for entry in bar.actions():
        menu = entry.menu()
        if isinstance(menu, QMenu):
            yield menu


def _menu_commands(menu: QMenu, menu_path: tuple[str, ...]) -> Iterator[tuple[QAction, tuple[str, ...]]]:
    """Yield every command in `menu` and the menus within, each with the names of the menus that lead to it."""
    menu.aboutToShow.emit()  # some menus are filled when they open
    path = (*menu_path, without_mnemonics(menu.title()))
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            yield from _menu_commands(inner, path)
        elif not action.isSeparator() and action.text():
            yield action, path
