"""The two scenarios that the comparison tab is about, and the cells that all of its tables share."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from cpm_desktop.desktop.panels.analysis.table.table_data import Column
from cpm_desktop.desktop.workspace.comparison_settings import Base
from cpm_desktop.i18n import QT_TRANSLATE_NOOP
from cpm_desktop.model.document import Document, Scenario

LONGEST_TITLE = 24
"""Longer names of scenarios are cut in the titles of columns, which explain themselves in full."""
ALONE = QT_TRANSLATE_NOOP(
    "Analysis",
    "There is nothing to compare with yet. Scenario ▸ New What-If copies this process: change the copy, and what that "
    "brings stands here.",
)
"""What somebody reads who has one scenario alone."""


@dataclass(frozen=True, slots=True)
class Pair:
    """A scenario that is shown, and the one that it is compared with."""

    base: Scenario
    this: Scenario
    file: str = ""
    """The file that the base is from; empty where it is from the document that is shown."""
    documents: tuple[Document, Document] | None = None
    """Both documents, the one of the file first; None where they are one."""

    @property
    def home(self) -> str:
        """Return the id of the scenario that Enter can lead to for what only the base has; empty for a file."""
        return "" if self.file else self.base.id

    @property
    def base_name(self) -> str:
        """Return what the base is called."""
        name = self.base.name or self.base.id
        pattern = QCoreApplication.translate("Analysis", "{name} ({file})")
        return pattern.format(name=name, file=self.file) if self.file else name

    @property
    def this_name(self) -> str:
        """Return what the shown scenario is called."""
        return self.this.name or self.this.id


def pair_of(document: Document, scenario_id: str, base: Base) -> Pair | None:
    """Return the scenarios that are compared; None where one of them is not there any more."""
    if not base.is_there(document) or scenario_id not in document.scenarios:
        return None
    documents = (base.document, document) if base.document is not None else None
    return Pair(base.scenario(document), document.scenarios[scenario_id], base.file, documents)


def named_column(name: str, characters: int = 15, *, is_number: bool = False) -> Column:
    """Return a column under the name of a scenario."""
    title = name if len(name) <= LONGEST_TITLE else name[: LONGEST_TITLE - 1].rstrip() + "…"
    return Column(title, characters, is_number=is_number, explanation=name if title != name else "")
