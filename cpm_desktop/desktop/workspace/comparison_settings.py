"""What the shown scenario is compared with: one choice for the window, which the table and the canvas follow."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from cpm_desktop.analysis.comparison.payback import DEFAULT_TERM_YEARS
from cpm_desktop.desktop.workspace.workspace import Workspace
from cpm_desktop.model.document import Document, Scenario


@dataclass(frozen=True, slots=True)
class Baseline:
    """The scenario that is compared with: one of the document that is shown, or of a file beside it."""

    scenario_id: str
    file_name: str = ""
    """What the file is called; empty for the document that is shown."""
    document: Document | None = None
    """What is in the file."""

    def containing_document(self, shown_document: Document) -> Document:
        """Return the document that has the scenario."""
        return shown_document if self.document is None else self.document

    def scenario(self, shown_document: Document) -> Scenario:
        """Return the scenario as it stands."""
        return self.containing_document(shown_document).scenarios[self.scenario_id]

    def exists_in(self, shown_document: Document) -> bool:
        """Tell whether there is such a scenario still."""
        return self.scenario_id in self.containing_document(shown_document).scenarios


@dataclass(frozen=True, slots=True)
class PaybackTerms:
    """What somebody says about when a scenario has to pay."""

    years: float = DEFAULT_TERM_YEARS
    benefit_per_case: float | None = None
    """None for what the steps of a case cost less."""


DEFAULT_TERMS = PaybackTerms()


def default_baseline(document: Document, scenario_id: str) -> str | None:
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


class ComparisonSettings(QObject):
    """Remembers for each scenario what somebody compares it with, until another document is opened."""

    changed = Signal()
    """The shown scenario is compared with something else, or on other terms."""
    baselines_changed = Signal()
    """There are other scenarios to compare with, or they say something else."""
    overlay_visibility_changed = Signal()
    """The differences shall be seen on the canvas, or not any more."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self._chosen_baselines: dict[str, Baseline] = {}
        self._payback_terms: dict[str, PaybackTerms] = {}
        self._baseline_file: tuple[str, Document] | None = None
        self._last_emitted: tuple[object, ...] = ()
        self._is_overlay_visible = False
        workspace.opened.connect(self._reset)
        workspace.view_state.scenario_changed.connect(self._emit_changes)
        workspace.changed.connect(lambda _change: self._emit_changes())

    @property
    def baseline_file_name(self) -> str:
        """Return the name of the file that is compared with; empty where none is."""
        return self._baseline_file[0] if self._baseline_file is not None else ""

    @property
    def baseline(self) -> Baseline | None:
        """Return what the shown scenario is compared with; None where there is nothing else."""
        document, scenario_id = self._workspace.document, self._workspace.scenario_id
        chosen = self._chosen_baselines.get(scenario_id)
        if chosen is not None and chosen.exists_in(document):
            return chosen
        if self._baseline_file is not None:
            name, file_document = self._baseline_file
            same = scenario_id if scenario_id in file_document.scenarios else next(iter(file_document.scenarios))
            return Baseline(same, name, file_document)
        default_id = default_baseline(document, scenario_id)
        return None if default_id is None else Baseline(default_id)

    @property
    def is_overlay_visible(self) -> bool:
        """Tell whether the differences shall be seen on the canvas."""
        return self._is_overlay_visible

    @property
    def overlay_baseline(self) -> Scenario | None:
        """Return the scenario from which the differences are to be seen; None where they are not, or are none."""
        baseline = self.baseline
        return (
            baseline.scenario(self._workspace.document) if baseline is not None and self._is_overlay_visible else None
        )

    def set_overlay_visible(self, is_visible: bool) -> None:
        """Let the differences be seen on the canvas and in files, or not any more."""
        if is_visible != self._is_overlay_visible:
            self._is_overlay_visible = is_visible
            self.overlay_visibility_changed.emit()

    @property
    def payback_terms(self) -> PaybackTerms:
        """Return when the shown scenario has to pay."""
        return self._payback_terms.get(self._workspace.scenario_id, DEFAULT_TERMS)

    def available_baselines(self) -> Iterator[Baseline]:
        """Yield everything that the shown scenario can be compared with."""
        yield from (Baseline(key) for key in self._workspace.document.scenarios if key != self._workspace.scenario_id)
        if self._baseline_file is not None:
            name, file_document = self._baseline_file
            yield from (Baseline(key, name, file_document) for key in file_document.scenarios)

    def set_baseline(self, baseline: Baseline) -> None:
        """Compare the shown scenario with this one from now on."""
        self._chosen_baselines[self._workspace.scenario_id] = baseline
        self._emit_changes()

    def set_payback_terms(self, terms: PaybackTerms) -> None:
        """Let the shown scenario pay on these terms."""
        self._payback_terms[self._workspace.scenario_id] = terms
        self._emit_changes()

    def set_baseline_file(self, name: str, document: Document) -> None:
        """Compare every scenario with the same one of another file, which stays as it is.

        Everything in `document` has a place, so that it can be drawn.
        """
        self._chosen_baselines.clear()
        self._baseline_file = (name, document)
        self._emit_changes()

    def clear_baseline_file(self) -> None:
        """Compare with scenarios of the shown document again."""
        self._chosen_baselines = {key: base for key, base in self._chosen_baselines.items() if base.document is None}
        self._baseline_file = None
        self._emit_changes()

    def _reset(self) -> None:
        """Begin anew: another document is shown."""
        self._chosen_baselines, self._payback_terms, self._baseline_file = {}, {}, None
        self._emit_changes()

    def _emit_changes(self) -> None:
        """Tell those who follow, where anything is different now."""
        current = (self._workspace.scenario_id, self.baseline, self.payback_terms)
        self.baselines_changed.emit()
        if current != self._last_emitted:
            self._last_emitted = current
            self.changed.emit()
