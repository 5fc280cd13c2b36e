"""What the shown scenario is compared with: one choice for the window, which the table and the canvas follow."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from cpm_desktop.analysis.comparing.payback import TERM
from cpm_desktop.desktop.workspace.workspace import Workspace
from cpm_desktop.model.document import Document, Scenario


@dataclass(frozen=True, slots=True)
class Base:
    """The scenario that is compared with: one of the document that is shown, or of a file beside it."""

    scenario_id: str
    file: str = ""
    """What the file is called; empty for the document that is shown."""
    document: Document | None = None
    """What is in the file."""

    def within(self, shown: Document) -> Document:
        """Return the document that has the scenario."""
        return shown if self.document is None else self.document

    def scenario(self, shown: Document) -> Scenario:
        """Return the scenario as it stands."""
        return self.within(shown).scenarios[self.scenario_id]

    def is_there(self, shown: Document) -> bool:
        """Tell whether there is such a scenario still."""
        return self.scenario_id in self.within(shown).scenarios


@dataclass(frozen=True, slots=True)
class Terms:
    """What somebody says about when a scenario has to pay."""

    years: float = TERM
    benefit_per_case: float | None = None
    """None for what the steps of a case cost less."""


STANDARD = Terms()


def usual_base(document: Document, scenario_id: str) -> str | None:
    """Return what a scenario is compared with unless somebody says otherwise; None where it is the only one.

    What it is based on, else the first as-is; the first as-is itself with the first competitor, else what comes next.
    """
    others = [scenario for key, scenario in document.scenarios.items() if key != scenario_id]
    origin = document.scenarios[scenario_id].based_on
    if origin is not None and origin != scenario_id:
        return origin
    for kind in ("as_is", "competitor"):
        found = next((scenario.id for scenario in others if scenario.kind == kind), None)
        if found is not None:
            return found
    return others[0].id if others else None


class Comparing(QObject):
    """Remembers for each scenario what somebody compares it with, until another document is opened."""

    changed = Signal()
    """The shown scenario is compared with something else, or on other terms."""
    offered = Signal()
    """There are other scenarios to compare with, or they say something else."""
    shown_changed = Signal()
    """The differences shall be seen on the canvas, or not any more."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self._chosen: dict[str, Base] = {}
        self._terms: dict[str, Terms] = {}
        self._file: tuple[str, Document] | None = None
        self._told: tuple[object, ...] = ()
        self._is_shown = False
        workspace.opened.connect(self._forget)
        workspace.scenario_changed.connect(self._look)
        workspace.changed.connect(lambda _change: self._look())

    @property
    def file(self) -> str:
        """Return the name of the file that is compared with; empty where none is."""
        return self._file[0] if self._file is not None else ""

    @property
    def base(self) -> Base | None:
        """Return what the shown scenario is compared with; None where there is nothing else."""
        document, shown = self._workspace.document, self._workspace.scenario_id
        chosen = self._chosen.get(shown)
        if chosen is not None and chosen.is_there(document):
            return chosen
        if self._file is not None:
            name, beside = self._file
            same = shown if shown in beside.scenarios else next(iter(beside.scenarios))
            return Base(same, name, beside)
        usual = usual_base(document, shown)
        return None if usual is None else Base(usual)

    @property
    def is_shown(self) -> bool:
        """Tell whether the differences shall be seen on the canvas."""
        return self._is_shown

    @property
    def shown_base(self) -> Scenario | None:
        """Return the scenario from which the differences are to be seen; None where they are not, or are none."""
        base = self.base
        return base.scenario(self._workspace.document) if base is not None and self._is_shown else None

    def show(self, is_shown: bool) -> None:
        """Let the differences be seen on the canvas and in files, or not any more."""
        if is_shown != self._is_shown:
            self._is_shown = is_shown
            self.shown_changed.emit()

    @property
    def terms(self) -> Terms:
        """Return when the shown scenario has to pay."""
        return self._terms.get(self._workspace.scenario_id, STANDARD)

    def bases(self) -> Iterator[Base]:
        """Yield everything that the shown scenario can be compared with."""
        yield from (Base(key) for key in self._workspace.document.scenarios if key != self._workspace.scenario_id)
        if self._file is not None:
            name, beside = self._file
            yield from (Base(key, name, beside) for key in beside.scenarios)

    def choose(self, base: Base) -> None:
        """Compare the shown scenario with this one from now on."""
        self._chosen[self._workspace.scenario_id] = base
        self._look()

    def agree(self, terms: Terms) -> None:
        """Let the shown scenario pay on these terms."""
        self._terms[self._workspace.scenario_id] = terms
        self._look()

    def take_file(self, name: str, document: Document) -> None:
        """Compare every scenario with the same one of another file, which stays as it is.

        Everything in `document` has a place, so that it can be drawn.
        """
        self._chosen.clear()
        self._file = (name, document)
        self._look()

    def leave_file(self) -> None:
        """Compare with scenarios of the shown document again."""
        self._chosen = {key: base for key, base in self._chosen.items() if base.document is None}
        self._file = None
        self._look()

    def _forget(self) -> None:
        """Begin anew: another document is shown."""
        self._chosen, self._terms, self._file = {}, {}, None
        self._look()

    def _look(self) -> None:
        """Tell those who follow, where anything is different now."""
        told = (self._workspace.scenario_id, self.base, self.terms)
        self.offered.emit()
        if told != self._told:
            self._told = told
            self.changed.emit()
