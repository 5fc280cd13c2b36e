"""The two scenarios that the comparison tab is about, and the cells that all of its tables share."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from cpm_desktop.desktop.panels.analysis.table.table_data import TableColumn
from cpm_desktop.desktop.workspace.comparison_settings import Baseline
from cpm_desktop.i18n import QT_TRANSLATE_NOOP
from cpm_desktop.model.document import Document, Scenario

MAX_TITLE_LENGTH = 24
"""Longer names of scenarios are cut in the titles of columns, which explain themselves in full."""
NOTHING_TO_COMPARE = QT_TRANSLATE_NOOP(
    "Analysis",
    "There is nothing to compare with yet. Scenario ▸ New What-If copies this process: change the copy, and what that "
    "brings stands here.",
)
"""What somebody reads who has one scenario alone."""


@dataclass(frozen=True, slots=True)
class ComparedScenarios:
    """A scenario that is shown, and the one that it is compared with."""

    baseline: Scenario
    current: Scenario
    baseline_file: str = ""
    """The file that the base is from; empty where it is from the document that is shown."""
    documents: tuple[Document, Document] | None = None
    """Both documents, the one of the file first; None where they are one."""

    @property
    def navigable_baseline_id(self) -> str:
        """Return the id of the scenario that Enter can lead to for what only the base has; empty for a file."""
        return "" if self.baseline_file else self.baseline.id

    @property
    def baseline_name(self) -> str:
        """Return what the base is called."""
        name = self.baseline.name or self.baseline.id
        pattern = QCoreApplication.translate("Analysis", "{name} ({file})")
        return pattern.format(name=name, file=self.baseline_file) if self.baseline_file else name

    @property
    def current_name(self) -> str:
        """Return what the shown scenario is called."""
        return self.current.name or self.current.id


def compared_scenarios(document: Document, scenario_id: str, baseline: Baseline) -> ComparedScenarios | None:
    """Return the scenarios that are compared; None where one of them is not there any more."""
    if not baseline.exists_in(document) or scenario_id not in document.scenarios:
        return None
    documents = (baseline.document, document) if baseline.document is not None else None
    return ComparedScenarios(
        baseline.scenario(document), document.scenarios[scenario_id], baseline.file_name, documents
    )


def scenario_column(name: str, characters: int = 15, *, is_number: bool = False) -> TableColumn:
    """Return a column under the name of a scenario."""
    title = name if len(name) <= MAX_TITLE_LENGTH else name[: MAX_TITLE_LENGTH - 1].rstrip() + "…"
    return TableColumn(title, characters, is_number=is_number, explanation=name if title != name else "")
