"""What to export: the document, its scenarios, and how the file shows them."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from cpm_desktop.drawing.diagram_options import DEFAULT_OPTIONS, DiagramOptions
from cpm_desktop.i18n import comma_list, translate
from cpm_desktop.model.document import Document, Scenario
from cpm_desktop.model.mapping import ElementMap
from cpm_desktop.model.value import with_changes
from cpm_desktop.perspectives.emphasis import Emphasis
from cpm_desktop.perspectives.perspective import DEPARTMENTS, Perspective

if TYPE_CHECKING:
    from cpm_desktop.printing.paper import Paper  # keeps `printing` out of the start of the window
    from cpm_desktop.printing.poster.settings import PosterSettings
    from cpm_desktop.printing.report.settings import ReportSettings

DEFAULT_DPI = 96.0


@dataclass(frozen=True, slots=True)
class ExportView:
    """How a diagram shows a scenario."""

    options: DiagramOptions = DEFAULT_OPTIONS
    perspective: Perspective = DEPARTMENTS
    emphasis: Emphasis | None = None
    """The highlighted elements of the scenario."""
    baseline: Scenario | None = None
    """The scenario to compare with; the diagram marks the differences."""


@dataclass(frozen=True, slots=True)
class PageSettings:
    """The size of a page, and the resolution of a picture; each format uses what applies to it."""

    paper: Paper | None = None
    """None: a diagram has a page of its own size, a report has A4."""
    dpi: float = DEFAULT_DPI
    poster: PosterSettings | None = None
    """None: a poster has the default settings."""
    is_transparent: bool = False
    """Whether an SVG has no ground, instead of a white one."""
    report: ReportSettings | None = None
    """None: a report has all sections."""


class ExportNotes(NamedTuple):
    """What the user should know about a written file."""

    missing_characters: frozenset[str] = frozenset()
    """The characters that no font has; the file shows boxes instead."""
    warnings: tuple[str, ...] = ()
    """Sentences in the language of the program."""

    @property
    def sentences(self) -> tuple[str, ...]:
        """Return all notes, as sentences in the language of the program."""
        if not self.missing_characters:
            return self.warnings
        names = comma_list(
            f"{letter if letter.isprintable() else '?'} (U+{ord(letter):04X})"
            for letter in sorted(self.missing_characters)
        )
        text = translate("Export", "No font on this computer has {characters}; boxes are shown instead.")
        return text.format(characters=names), *self.warnings


class ExportPreview(NamedTuple):
    """The pages of a file that is not written yet."""

    pdf: bytes = b""
    page_sizes: tuple[Paper, ...] = ()
    notes: ExportNotes = ExportNotes()
    problem: str = ""
    """Why the file cannot be written, as a sentence; empty if it can."""


@dataclass(frozen=True, slots=True)
class ExportRequest:
    """Scenarios of a document, and how to show them. A diagram shows the first scenario, a report all of them."""

    document: Document
    scenario_ids: tuple[str, ...]
    view: ExportView = field(default_factory=ExportView)
    page: PageSettings = field(default_factory=PageSettings)
    slide_template: Path | None = None
    """A PowerPoint file or template for the look of slides; None: plain slides."""

    @property
    def scenario(self) -> Scenario:
        """Return the scenario that a diagram shows."""
        return self.document.scenarios[self.scenario_ids[0]]

    @property
    def requested_document(self) -> Document:
        """Return the document with the requested scenarios only."""
        ids = set(self.scenario_ids)
        kept = [
            scenario if scenario.based_on in ids else with_changes(scenario, based_on=None)
            for scenario in self.document.scenarios.values()
            if scenario.id in ids
        ]
        return with_changes(self.document, scenarios=ElementMap(kept))
