"""What the user chooses in the export dialog, and how the settings of the program remember it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from pydantic import TypeAdapter, ValidationError
from PySide6.QtCore import QSettings

from cpm_desktop.desktop.files.export_service import WINDOW_DPI
from cpm_desktop.export.formats import ExportFormat
from cpm_desktop.export.request import PageSettings
from cpm_desktop.printing.paper import Paper, parse_paper
from cpm_desktop.printing.poster.settings import DEFAULT_MARGIN_MM, DEFAULT_OVERLAP_MM, PosterSettings

Orientation: TypeAlias = Literal["", "landscape", "portrait"]

DEFAULT_ORIENTED_PAPER = "A4"
"""The paper of a diagram for which only the orientation is chosen."""


@dataclass(frozen=True, slots=True)
class ExportChoices:
    """The choices for one export; those that do not apply to its format are ignored."""

    paper: str = ""
    """A name or a size that `parse_paper` reads; empty: the format chooses."""
    orientation: Orientation = ""
    """Empty: chosen by what the page shows."""
    dpi: float = WINDOW_DPI
    rows: int = 0
    """The number of rows of a poster; 0: the number with the largest text."""
    reading_distance: float = 0.0
    """The distance from which a poster is readable, in metres; 0: any."""
    tile_paper: str = ""
    """The paper of the tiles of a poster; empty: one page."""
    overlap: float = DEFAULT_OVERLAP_MM
    """The overlap of two tiles, in millimetres."""
    margin: float = DEFAULT_MARGIN_MM
    """The margin of a poster, in millimetres."""
    has_marks: bool = True
    """Whether tiles have marks for cutting and gluing."""
    has_all_scenarios: bool = False
    """Whether a report describes all scenarios, not only the one in the window."""
    is_client_copy: bool = False
    """Whether internal annotations and notes are left out."""

    def page_settings(self) -> PageSettings:
        """Return the settings of the pages. Raises PaperError if a paper is not a known size."""
        return PageSettings(self._oriented_paper(), self.dpi, self._poster_settings())

    def _oriented_paper(self) -> Paper | None:
        if not self.orientation:
            return _paper(self.paper)
        paper = parse_paper(self.paper or DEFAULT_ORIENTED_PAPER)
        return paper.as_landscape if self.orientation == "landscape" else paper.as_portrait

    def _poster_settings(self) -> PosterSettings:
        return PosterSettings(
            _paper(self.paper),
            self.orientation == "landscape" if self.orientation else None,
            self.rows or None,
            self.reading_distance or None,
            _paper(self.tile_paper),
            overlap=self.overlap,
            margin=self.margin,
            has_marks=self.has_marks,
        )


_CHOICES = TypeAdapter(ExportChoices)


def load_export_choices(settings: QSettings, export_format: ExportFormat) -> ExportChoices:
    """Return the choices of the last export in this format; the default choices if there are none."""
    try:
        return _CHOICES.validate_json(str(settings.value(_settings_key(export_format), "")))
    except ValidationError:
        return ExportChoices(has_all_scenarios=export_format.content == "tables")


def save_export_choices(settings: QSettings, export_format: ExportFormat, choices: ExportChoices) -> None:
    """Save the choices for the next export in this format."""
    settings.setValue(_settings_key(export_format), _CHOICES.dump_json(choices).decode())


def _settings_key(export_format: ExportFormat) -> str:
    return f"export/{export_format.key}"


def _paper(name: str) -> Paper | None:
    return parse_paper(name) if name else None
