"""The baselines that scenarios are compared with, shared by the tables and the canvas of a window."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from cpm_desktop.analysis.comparison.payback_terms import DEFAULT_TERMS, PaybackTerms
from cpm_desktop.desktop.workspace.workspace import Workspace
from cpm_desktop.model.document import Document, Scenario


@dataclass(frozen=True, slots=True)
class Baseline:
    """The scenario to compare with, from the shown document or from another file."""

    scenario_id: str
    file_name: str = ""
    """The name of the file; empty for the shown document."""
    document: Document | None = None
    """The document in the file; None for the shown document."""

    def containing_document(self, shown_document: Document) -> Document:
        """Return the document that contains the scenario."""
        return shown_document if self.document is None else self.document

    def scenario(self, shown_document: Document) -> Scenario:
        """Return the current state of the scenario."""
        return self.containing_document(shown_document).scenarios[self.scenario_id]

    def exists_in(self, shown_document: Document) -> bool:
        """Return whether the scenario still exists."""
        return self.scenario_id in self.containing_document(shown_document).scenarios


def default_baseline(document: Document, scenario_id: str) -> str | None:
    """Return the id of the scenario that a scenario is compared with by default, or None if it is the only one.

    It is the scenario that this one is based on, else the first other as-is, the first competitor or any other one.
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
    """Remembers the chosen baseline of each scenario until another document is opened."""

    changed = Signal()
    """The baseline or the payback terms of the shown scenario changed."""
    baselines_changed = Signal()
    """The available baselines, or their contents, may have changed."""
    overlay_visibility_changed = Signal()
    """The canvas starts or stops showing the differences."""

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
        """Return the name of the file to compare with; empty if there is none."""
        return self._baseline_file[0] if self._baseline_file is not None else ""

    @property
    def baseline(self) -> Baseline | None:
        """Return the baseline of the shown scenario, or None if there is no other scenario."""
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
        """Return whether the canvas shows the differences."""
        return self._is_overlay_visible

    @property
    def overlay_baseline(self) -> Scenario | None:
        """Return the baseline if the canvas shows the differences from it, else None."""
        baseline = self.baseline
        return (
            baseline.scenario(self._workspace.document) if baseline is not None and self._is_overlay_visible else None
        )

    def set_overlay_visible(self, is_visible: bool) -> None:
        """Set whether the canvas and exported files show the differences."""
        if is_visible != self._is_overlay_visible:
            self._is_overlay_visible = is_visible
            self.overlay_visibility_changed.emit()

    @property
    def payback_terms(self) -> PaybackTerms:
        """Return the payback terms of the shown scenario."""
        return self._payback_terms.get(self._workspace.scenario_id, DEFAULT_TERMS)

    def available_baselines(self) -> Iterator[Baseline]:
        """Yield the scenarios that the shown scenario can be compared with."""
        yield from (Baseline(key) for key in self._workspace.document.scenarios if key != self._workspace.scenario_id)
        if self._baseline_file is not None:
            name, file_document = self._baseline_file
            yield from (Baseline(key, name, file_document) for key in file_document.scenarios)

    def set_baseline(self, baseline: Baseline) -> None:
        """Set the baseline of the shown scenario."""
        self._chosen_baselines[self._workspace.scenario_id] = baseline
        self._emit_changes()

    def set_payback_terms(self, terms: PaybackTerms) -> None:
        """Set the payback terms of the shown scenario."""
        self._payback_terms[self._workspace.scenario_id] = terms
        self._emit_changes()

    def set_baseline_file(self, name: str, document: Document) -> None:
        """Compare every scenario with the one of the same id in another file, which does not change.

        The layout of `document` is complete, so that it can be drawn.
        """
        self._chosen_baselines.clear()
        self._baseline_file = (name, document)
        self._emit_changes()

    def clear_baseline_file(self) -> None:
        """Compare only with scenarios of the shown document again."""
        self._chosen_baselines = {
            key: baseline for key, baseline in self._chosen_baselines.items() if baseline.document is None
        }
        self._baseline_file = None
        self._emit_changes()

    def _reset(self) -> None:
        """Forget all choices, because another document is shown."""
        self._chosen_baselines, self._payback_terms, self._baseline_file = {}, {}, None
        self._emit_changes()

    def _emit_changes(self) -> None:
        """Emit the signals of what has changed."""
        current = (self._workspace.scenario_id, self.baseline, self.payback_terms)
        self.baselines_changed.emit()
        if current != self._last_emitted:
            self._last_emitted = current
            self.changed.emit()
