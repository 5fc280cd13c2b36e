"""The registry of export formats, which the Export menu and the `export` command read.

A format is added by a line in `EXPORT_FORMATS` and its writer in `writers.py`.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from cpm_desktop.export.request import ExportNotes, ExportPreview, ExportRequest
from cpm_desktop.i18n import QT_TRANSLATE_NOOP, translate
from cpm_desktop.progress import ReportProgress, ignore_progress

if TYPE_CHECKING:
    from cpm_desktop.drawing.shapes import Shape
    from cpm_desktop.model.layout import Box

DIAGRAM_OPTIONS = frozenset(
    {"colours", "badges", "callouts", "causes", "perspective", "system", "filter", "variant", "base"}
)
"""The options of the `export` command that say how a diagram shows a scenario."""
POSTER_OPTIONS = frozenset({"rows", "read_from", "margin", "tiles", "overlap", "no_marks"})
"""The options of the `export` command that only a poster has."""


@dataclass(frozen=True, slots=True)
class ExportFormat:
    """A kind of file to export to."""

    key: str
    label: str
    """The name in English; the catalogues have it in the context “Export”."""
    suffix: str
    icon: str
    content: str = "diagram"
    """What the file shows: the argument of the option `--as`. The first format of a suffix is the default."""
    options: frozenset[str] = DIAGRAM_OPTIONS
    """The options of the `export` command that apply to the format."""
    preview_key: str = ""
    """The key of the format whose pages show what the file contains; empty if the file has no pages."""
    can_have_all_scenarios: bool = False
    """Whether the file can contain all scenarios, not only one."""
    picture_label: str = ""
    """The name for a picture that is not a diagram, such as a chart; empty for the same name."""

    @property
    def name(self) -> str:
        """Return the name in the language of the program."""
        return translate("Export", self.label)

    @property
    def picture_filter(self) -> str:
        """Return the filter of a file dialog that saves a picture: “SVG drawing (*.svg)”."""
        return f"{translate('Export', self.picture_label or self.label)} (*{self.suffix})"

    def write(self, request: ExportRequest, path: Path, report: ReportProgress = ignore_progress) -> ExportNotes:
        """Write the file at `path`; return notes on it for the user. Safe to call from any thread.

        An existing file stays as it is until the new one is complete. Raises SaveError, and CancelledError if `report`
        cancels.
        """
        from cpm_desktop.export.writers import write_export_file

        return write_export_file(self.key, request, path, report)

    def to_bytes(self, request: ExportRequest, report: ReportProgress = ignore_progress) -> bytes:
        """Return the contents of the file. Safe to call from any thread.

        Raises PaperError or ImageTooLargeError for impossible pages, and CancelledError if `report` cancels.
        """
        from cpm_desktop.export.writers import export_bytes

        return export_bytes(self.key, request, report)

    def preview(self, request: ExportRequest, report: ReportProgress = ignore_progress) -> ExportPreview:
        """Return the pages that `write` would write; a format without `preview_key` has none. For any thread.

        Raises CancelledError if `report` cancels.
        """
        from cpm_desktop.export.writers import preview_pages

        return preview_pages(self.preview_key, request, report) if self.preview_key else ExportPreview()

    def write_picture(self, shapes: list[Shape], bounds: Box, title: str, path: Path, dpi: float) -> None:
        """Write a picture that is not a diagram, such as a chart, to `path`. Raises SaveError."""
        from cpm_desktop.export.writers import write_picture_file

        write_picture_file(self.key, shapes, bounds, title, path, dpi)


EXPORT_FORMATS: tuple[ExportFormat, ...] = (
    ExportFormat(
        "pdf",
        QT_TRANSLATE_NOOP("Export", "PDF diagram"),
        ".pdf",
        "file-text",
        options=DIAGRAM_OPTIONS | {"paper", "landscape", "portrait"},
        preview_key="pdf",
        picture_label=QT_TRANSLATE_NOOP("Export", "PDF"),
    ),
    ExportFormat(
        "poster",
        QT_TRANSLATE_NOOP("Export", "PDF poster"),
        ".pdf",
        "layout-template",
        content="poster",
        options=DIAGRAM_OPTIONS | POSTER_OPTIONS | {"paper", "landscape", "portrait"},
        preview_key="poster",
    ),
    ExportFormat(
        "report",
        QT_TRANSLATE_NOOP("Export", "PDF report"),
        ".pdf",
        "list-tree",
        content="report",
        options=frozenset({"paper", "sections", "base"}),
        preview_key="report",
        can_have_all_scenarios=True,
    ),
    ExportFormat(
        "svg",
        QT_TRANSLATE_NOOP("Export", "SVG drawing"),
        ".svg",
        "file-code",
        options=DIAGRAM_OPTIONS | {"transparent"},
        preview_key="pdf",
    ),
    ExportFormat(
        "png",
        QT_TRANSLATE_NOOP("Export", "PNG picture"),
        ".png",
        "image",
        options=DIAGRAM_OPTIONS | {"dpi"},
        preview_key="pdf",
    ),
    ExportFormat(
        "bpmn",
        QT_TRANSLATE_NOOP("Export", "BPMN 2.0 process"),
        ".bpmn",
        "file-code",
        content="process",
        options=frozenset(),
    ),
    ExportFormat(
        "pptx",
        QT_TRANSLATE_NOOP("Export", "PowerPoint presentation"),
        ".pptx",
        "presentation",
        content="presentation",
        options=frozenset({"colours", "perspective", "system", "filter", "template"}),
    ),
    ExportFormat(
        "xlsx",
        QT_TRANSLATE_NOOP("Export", "Excel workbook"),
        ".xlsx",
        "table",
        content="tables",
        options=frozenset(),
        can_have_all_scenarios=True,
    ),
    ExportFormat(
        "csv", QT_TRANSLATE_NOOP("Export", "CSV list of steps"), ".csv", "list", content="tables", options=frozenset()
    ),
)
"""All formats, in the order of the menu."""

PICTURE_FORMATS = tuple(export_format for export_format in EXPORT_FORMATS if export_format.content == "diagram")
"""The formats that can hold any picture."""


def draw_diagram(request: ExportRequest, report: ReportProgress = ignore_progress) -> tuple[list[Shape], Box]:
    """Return the shapes of the diagram that the PDF of `request` contains, and their bounds. For any thread.

    Raises CancelledError if `report` cancels.
    """
    from cpm_desktop.export.writers import requested_diagram

    diagram = requested_diagram(request, report)
    return diagram.shapes, diagram.bounds


def formats_with_suffix(path: Path) -> list[ExportFormat]:
    """Return the formats of the files that end as `path` does."""
    return [export_format for export_format in EXPORT_FORMATS if export_format.suffix == path.suffix.lower()]
