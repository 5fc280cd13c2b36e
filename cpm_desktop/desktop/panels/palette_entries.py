"""What the command palette offers: every command of the menus, and everything in the process to go to."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple, Protocol

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QIcon, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from cpm_desktop.desktop.appearance import Appearance
from cpm_desktop.desktop.wording import kind_name, kind_of, own_text, title
from cpm_desktop.desktop.workspace import Workspace
from cpm_desktop.model.document import Element, Scenario
from cpm_desktop.model.elements import NodeBase
from cpm_desktop.model.folding import folded


class Entry(NamedTuple):
    """One line of the palette."""

    title: str
    detail: str
    """What stands at its end: the shortcut of a command, or what an element is and where."""
    icon: QIcon
    enabled: bool
    act: Callable[[], object]


class Source(Protocol):
    """Something that can be searched: only what is found is made into entries, for there may be a great deal."""

    @property
    def texts(self) -> Sequence[str]:
        """What is searched, folded."""
        ...

    def entry(self, place: int) -> Entry:
        """Return what stands for `texts[place]`."""
        ...


class Commands:
    """The commands of the menus, found by their names and those of their menus."""

    def __init__(self, bar: QMenuBar) -> None:
        self._commands = [(action, path) for menu in _menus(bar) for action, path in _commands(menu, ())]
        self.texts = [folded(" ".join((plain(action.text()), *path))) for action, path in self._commands]

    def entry(self, place: int) -> Entry:
        """Return a line with the name, the menu and the shortcut of a command."""
        action, path = self._commands[place]
        shortcut = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        name = plain(action.text())
        return Entry(
            f"{path[-1]}: {name}" if len(path) > 1 else name,
            shortcut or path[0],
            action.icon(),
            action.isEnabled() and action.isVisible(),
            action.trigger,
        )


class Elements:
    """Phases, lanes, nodes and annotations of the scenario that is shown, found by their words."""

    def __init__(self, workspace: Workspace, appearance: Appearance, go_to: Callable[[str], None]) -> None:
        self._scenario, self._appearance, self._go_to = workspace.scenario, appearance, go_to
        named = [(element.id, own_text(element)) for element in _elements(self._scenario)]
        self._ids = [key for key, words in named if words]
        self.texts = [folded(words) for _, words in named if words]

    def entry(self, place: int) -> Entry:
        """Return a line that leads to an element."""
        key, scenario = self._ids[place], self._scenario
        element = scenario.element(key)
        if element is None:
            raise KeyError(key)
        where = scenario.lanes[element.lane].name if isinstance(element, NodeBase) else ""
        kind = kind_of(element)
        pattern = QCoreApplication.translate("Palette", "{kind} in {lane}") if where else "{kind}"
        return Entry(
            QCoreApplication.translate("Palette", "Go to {name}").format(name=title(scenario, element)),
            pattern.format(kind=kind_name(kind), lane=where),
            self._appearance.tool_icon(kind),
            True,
            lambda: self._go_to(key),
        )


def plain(text: str) -> str:
    """Return the text of an action without the signs that mark keys."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


def _elements(scenario: Scenario) -> Iterator[Element]:
    for group in (scenario.phases, scenario.lanes, scenario.nodes, scenario.annotations):
        yield from group.values()


def _menus(bar: QMenuBar) -> Iterator[QMenu]:
    for entry in bar.actions():
        menu = entry.menu()
        if isinstance(menu, QMenu):
            yield menu


def _commands(menu: QMenu, above: tuple[str, ...]) -> Iterator[tuple[QAction, tuple[str, ...]]]:
    """Yield every command in `menu` and the menus within, each with the names of the menus that lead to it."""
    menu.aboutToShow.emit()  # some menus are filled when they open
    path = (*above, plain(menu.title()))
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            yield from _commands(inner, path)
        elif not action.isSeparator() and action.text():
            yield action, path
