"""The writers of the export formats. This module is imported at the first export, because it needs reportlab."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from io import BytesIO
from pathlib import Path
from typing import BinaryIO, TypeAlias

from cpm_desktop.drawing.shapes import Shape
from cpm_desktop.drawing.text.fonts import missing_characters
from cpm_desktop.exchange.bpmn.writer import write_bpmn
from cpm_desktop.exchange.svg import element_names, to_svg
from cpm_desktop.export.request import ExportNotes, ExportPreview, ExportRequest, PageSettings
from cpm_desktop.export.slides_and_tables import OFFICE_WRITERS
from cpm_desktop.i18n import with_full_stop
from cpm_desktop.model.layout import Box
from cpm_desktop.printing.diagram_export import (
    DiagramShapes,
    export_metadata,
    missing_characters_in,
    scenario_diagram,
    scenario_scene,
)
from cpm_desktop.printing.diagram_pdf import ExportMetadata, write_diagram_pdf
from cpm_desktop.printing.page_rendering import page_sizes
from cpm_desktop.printing.paper import PaperError
from cpm_desktop.printing.png import ImageTooLargeError, write_png
from cpm_desktop.printing.poster.poster_pdf import write_poster
from cpm_desktop.printing.poster.settings import PosterSettings
from cpm_desktop.printing.poster.sheet import poster_content
from cpm_desktop.printing.poster.title_block import poster_title
from cpm_desktop.printing.print_date import print_date
from cpm_desktop.printing.report.report import A4, write_report
from cpm_desktop.printing.report.settings import DEFAULT_SETTINGS
from cpm_desktop.progress import ReportProgress, ignore_progress, subrange
from cpm_desktop.storage.atomic_write import write_atomically
from cpm_desktop.storage.errors import SaveError

WHITE = "#FFFFFF"
DRAWING_SHARE = 0.5
"""The share of the progress that creating the shapes of a diagram takes, mostly for routes."""

PictureWriter: TypeAlias = Callable[[DiagramShapes, ExportMetadata, PageSettings, BinaryIO, ReportProgress], None]
"""Writes shapes as a picture."""
ExportWriter: TypeAlias = Callable[[ExportRequest, BinaryIO, ReportProgress], ExportNotes]
"""Writes the file of a request; returns notes on it for the user."""


def write_export_file(key: str, request: ExportRequest, path: Path, report: ReportProgress) -> ExportNotes:
    """Write a file in the format with this key; return notes on it for the user. Raises SaveError."""
    report(0)
    found: list[ExportNotes] = []
    _write_file(path, lambda target: found.append(EXPORT_WRITERS[key](request, target, report)))
    return found[-1]


def export_bytes(key: str, request: ExportRequest, report: ReportProgress) -> bytes:
    """Return the contents of a file in the format with this key. Raises PaperError or ImageTooLargeError."""
    target = BytesIO()
    EXPORT_WRITERS[key](request, target, report)
    return target.getvalue()


def preview_pages(key: str, request: ExportRequest, report: ReportProgress) -> ExportPreview:
    """Return the pages that a request has in the format with this key, one that writes PDF."""
    target = BytesIO()
    try:
        notes = EXPORT_WRITERS[key](request, target, report)
    except PaperError as error:
        return ExportPreview(problem=str(error))
    pdf = target.getvalue()
    return ExportPreview(pdf, page_sizes(pdf), notes)


def write_picture_file(key: str, shapes: list[Shape], bounds: Box, title: str, path: Path, dpi: float) -> None:
    """Write any picture in the format with this key. Raises SaveError."""
    picture, page = DiagramShapes(shapes, bounds), PageSettings(dpi=dpi)
    _write_file(
        path, lambda target: PICTURE_WRITERS[key](picture, ExportMetadata(title), page, target, ignore_progress)
    )


def _write_file(path: Path, write: Callable[[BinaryIO], None]) -> None:
    try:
        write_atomically(path, write)
    except (ImageTooLargeError, PaperError) as error:
        raise SaveError(str(error).removesuffix(with_full_stop("")), str(path)) from None


def _write_pdf(
    picture: DiagramShapes, metadata: ExportMetadata, page: PageSettings, target: BinaryIO, report: ReportProgress
) -> None:
    write_diagram_pdf(picture.shapes, picture.bounds, target, paper=page.paper, metadata=metadata, report=report)


def _write_svg(
    picture: DiagramShapes, metadata: ExportMetadata, page: PageSettings, target: BinaryIO, report: ReportProgress
) -> None:
    ground = None if page.is_transparent else WHITE
    names = element_names(picture.scenario) if picture.scenario else {}
    text = to_svg(picture.shapes, picture.bounds, metadata.title, report, names=names, ground=ground)
    target.write(text.encode("utf-8"))


def _write_png(
    picture: DiagramShapes, metadata: ExportMetadata, page: PageSettings, target: BinaryIO, report: ReportProgress
) -> None:
    write_png(picture.shapes, picture.bounds, target, dpi=page.dpi, metadata=metadata, report=report)


def _write_report(request: ExportRequest, target: BinaryIO, report: ReportProgress) -> ExportNotes:
    write_report(
        request.document,
        target,
        scenario_ids=request.scenario_ids,
        paper=request.page.paper or A4,
        settings=request.page.report or DEFAULT_SETTINGS,
        report=report,
    )
    return ExportNotes(missing_characters(request.document.model_dump_json()))


def _write_poster(request: ExportRequest, target: BinaryIO, report: ReportProgress) -> ExportNotes:
    view = request.view
    scene = scenario_scene(
        request.scenario,
        options=view.options,
        perspective=view.perspective,
        emphasis=view.emphasis,
        base=view.baseline,
        report=subrange(report, 0, DRAWING_SHARE / 2),
    )
    title = poster_title(request.document, request.scenario, print_date())
    content = poster_content(scene, title, subrange(report, DRAWING_SHARE / 2, DRAWING_SHARE))
    metadata = export_metadata(request.document, request.scenario, view.perspective)
    settings = request.page.poster or PosterSettings(request.page.paper)
    warnings = write_poster(content, target, settings, metadata, subrange(report, DRAWING_SHARE, 1))
    return ExportNotes(missing_characters_in(shape for shape, _ in content.shapes), warnings)


def _write_bpmn(request: ExportRequest, target: BinaryIO, report: ReportProgress) -> ExportNotes:
    write_bpmn(request.document, request.scenario_ids[0], target, report)
    return ExportNotes()


def requested_diagram(request: ExportRequest, report: ReportProgress) -> DiagramShapes:
    """Return the diagram of the scenario of a request."""
    view = request.view
    return scenario_diagram(
        request.scenario,
        options=view.options,
        perspective=view.perspective,
        emphasis=view.emphasis,
        base=view.baseline,
        report=report,
    )


def _diagram_writer(write_picture: PictureWriter) -> ExportWriter:
    """Return the writer that draws the diagram of a scenario and writes it as a picture."""

    def write(request: ExportRequest, target: BinaryIO, report: ReportProgress) -> ExportNotes:
        diagram = requested_diagram(request, subrange(report, 0, DRAWING_SHARE))
        metadata = export_metadata(request.document, request.scenario, request.view.perspective)
        write_picture(diagram, metadata, request.page, target, subrange(report, DRAWING_SHARE, 1))
        return ExportNotes(diagram.missing_characters)

    return write


PICTURE_WRITERS: Mapping[str, PictureWriter] = {"pdf": _write_pdf, "svg": _write_svg, "png": _write_png}
"""The writers of pictures, by the keys of their formats."""

EXPORT_WRITERS: Mapping[str, ExportWriter] = {
    **{key: _diagram_writer(write_picture) for key, write_picture in PICTURE_WRITERS.items()},
    "report": _write_report,
    "poster": _write_poster,
    "bpmn": _write_bpmn,
    **OFFICE_WRITERS,
}
"""The writers of all formats, by their keys."""
