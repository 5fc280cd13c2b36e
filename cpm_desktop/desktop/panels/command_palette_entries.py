"""The entries of the command palette: the commands of the menus, and the elements to navigate to."""

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
    """The text at the right: the shortcut of a command, or the kind and lane of an element."""
    icon: QIcon
    is_enabled: bool
    run: Callable[[], object]


class PaletteSource(Protocol):
    """A searchable list of entries. Only the entries found are created, because there may be very many."""

    @property
    def search_texts(self) -> Sequence[str]:
        """Return the texts to search, normalized for search."""
        ...

    def entry(self, index: int) -> PaletteEntry:
        """Return the entry for `search_texts[index]`."""
        ...


class CommandSource:
    """The commands of the menus, found by their names and the names of their menus."""

    def __init__(self, bar: QMenuBar) -> None:
        self._commands = [(action, path) for menu in _top_level_menus(bar) for action, path in _menu_commands(menu, ())]
        self.search_texts = [
            normalized_for_search(" ".join((without_mnemonics(action.text()), *path)))
            for action, path in self._commands
        ]

    def entry(self, index: int) -> PaletteEntry:
        """Return the entry of a command; its detail is the shortcut, else the menu's detail text, else the menu."""
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
    """Some elements of a scenario, found by their texts."""

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
        """Return the entry of an element with its name, kind and lane."""
        element, scenario = self._elements[index], self._scenario
        lane_name = scenario.lanes[element.lane].name if isinstance(element, NodeBase) else ""
        kind = kind_of(element)
        detail = QCoreApplication.translate("Palette", "{kind} in {lane}") if lane_name else "{kind}"
        return PaletteEntry(
            self._pattern.format(name=display_title(scenario, element)),
            detail.format(kind=term_label(kind), lane=lane_name),
            self._appearance.tool_icon(kind),
            self._is_enabled(element.id),
            lambda: self._run(element.id),
        )


def named_element_source(workspace: Workspace, appearance: Appearance, go_to: Callable[[str], object]) -> ElementSource:
    """Return the phases, lanes, nodes and annotations of the displayed scenario that have a text."""
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
    """Yield every command in `menu` and its submenus, each with the names of the menus that contain it."""
    menu.aboutToShow.emit()  # some menus are filled when they open
    path = (*menu_path, without_mnemonics(menu.title()))
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            yield from _menu_commands(inner, path)
        elif not action.isSeparator() and action.text():
            yield action, path
