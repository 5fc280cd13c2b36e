"""What the command palette offers: every command of the menus, and everything in the process to go to."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple, Protocol

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QIcon, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from cpm_desktop.desktop.settings.appearance import Appearance
from cpm_desktop.desktop.text.element_text import kind_name, kind_of, own_text, title
from cpm_desktop.desktop.workspace.workspace import Workspace
from cpm_desktop.i18n import labelled
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import NodeBase
from cpm_desktop.model.search_text import folded


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
        """Return a line with the name of a command, and its shortcut, what its menu says beside it, or that menu."""
        action, path = self._commands[place]
        shortcut = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        name, _, beside = plain(action.text()).partition("\t")
        return Entry(
            labelled(path[-1], name) if len(path) > 1 else name,
            shortcut or beside or path[0],
            action.icon(),
            action.isEnabled() and action.isVisible(),
            action.trigger,
        )


class Elements:
    """Some elements of a scenario, found by their words."""

    def __init__(
        self,
        scenario: Scenario,
        appearance: Appearance,
        ids: Iterable[str],
        act: Callable[[str], object],
        *,
        pattern: str = "{name}",
        possible: Callable[[str], bool] = lambda _key: True,
    ) -> None:
        self._scenario, self._appearance, self._act = scenario, appearance, act
        self._pattern, self._possible = pattern, possible
        elements = scenario.elements(ids)
        self._elements = elements
        self.texts = [folded(own_text(element) or title(scenario, element)) for element in elements]

    def entry(self, place: int) -> Entry:
        """Return a line with the name of an element, what it is and where."""
        element, scenario = self._elements[place], self._scenario
        where = scenario.lanes[element.lane].name if isinstance(element, NodeBase) else ""
        kind = kind_of(element)
        detail = QCoreApplication.translate("Palette", "{kind} in {lane}") if where else "{kind}"
        return Entry(
            self._pattern.format(name=title(scenario, element)),
            detail.format(kind=kind_name(kind), lane=where),
            self._appearance.tool_icon(kind),
            self._possible(element.id),
            lambda: self._act(element.id),
        )


def everything_named(workspace: Workspace, appearance: Appearance, go_to: Callable[[str], object]) -> Elements:
    """Return the phases, lanes, nodes and annotations of the scenario that is shown, as far as they have words."""
    scenario = workspace.scenario
    groups = (scenario.phases, scenario.lanes, scenario.nodes, scenario.annotations)
    named = [element.id for group in groups for element in group.values() if own_text(element)]
    pattern = QCoreApplication.translate("Palette", "Go to {name}")
    return Elements(scenario, appearance, named, go_to, pattern=pattern)


def plain(text: str) -> str:
    """Return the text of an action without the signs that mark keys."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


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
