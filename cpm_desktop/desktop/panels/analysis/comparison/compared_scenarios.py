"""The two scenarios that the comparison tab compares, and the column titles that its tables share."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from cpm_desktop.desktop.panels.analysis.table.table_data import TableColumn
from cpm_desktop.desktop.workspace.comparison_settings import Baseline
from cpm_desktop.i18n import QT_TRANSLATE_NOOP
from cpm_desktop.model.document import Document, Scenario

MAX_TITLE_LENGTH = 24
"""The maximum length of a scenario name in a column title; the tooltip has the full name."""
NOTHING_TO_COMPARE = QT_TRANSLATE_NOOP(
    "Analysis",
    "Nothing to compare with yet. Scenario ▸ New What-If copies this process: change the copy and compare it here.",
)
"""Shown if the document has only one scenario."""
NO_VERDICT = QT_TRANSLATE_NOOP("Analysis", "No verdict until the problems above are solved.")
"""Shown while one of the scenarios loses cases or has errors; the notice of the table names them."""


@dataclass(frozen=True, slots=True)
class ComparedScenarios:
    """The displayed scenario and the baseline that it is compared with."""

    baseline: Scenario
    current: Scenario
    baseline_file: str = ""
    """The name of the file that contains the baseline; empty if it is in the displayed document."""
    documents: tuple[Document, Document] | None = None
    """The document of the baseline file and the displayed document; None if both scenarios are in one document."""

    @property
    def navigable_baseline_id(self) -> str:
        """Return the scenario id for navigation to elements that only the baseline has; empty for a baseline file."""
        return "" if self.baseline_file else self.baseline.id

    @property
    def baseline_name(self) -> str:
        """Return the name of the baseline, with its file if it has one."""
        name = self.baseline.name or self.baseline.id
        pattern = QCoreApplication.translate("Analysis", "{name} ({file})")
        return pattern.format(name=name, file=self.baseline_file) if self.baseline_file else name

    @property
    def current_name(self) -> str:
        """Return the name of the displayed scenario."""
        return self.current.name or self.current.id


def compared_scenarios(document: Document, scenario_id: str, baseline: Baseline) -> ComparedScenarios | None:
    """Return the compared scenarios, or None if one of them no longer exists."""
    if not baseline.exists_in(document) or scenario_id not in document.scenarios:
        return None
    documents = (baseline.document, document) if baseline.document is not None else None
    return ComparedScenarios(
        baseline.scenario(document), document.scenarios[scenario_id], baseline.file_name, documents
    )


def scenario_column(name: str, characters: int = 15, *, is_number: bool = False) -> TableColumn:
    """Return a column with the name of a scenario as its title."""
    title = name if len(name) <= MAX_TITLE_LENGTH else name[: MAX_TITLE_LENGTH - 1].rstrip() + "…"
    return TableColumn(title, characters, is_number=is_number, explanation=name if title != name else "")
