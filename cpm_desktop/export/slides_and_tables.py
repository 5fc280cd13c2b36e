"""The writers of presentations, workbooks and lists."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import BinaryIO

from cpm_desktop.exchange.slides.presentation import write_presentation
from cpm_desktop.exchange.slides.template import SlideTemplate, TemplateError
from cpm_desktop.exchange.workbook.step_list import step_list
from cpm_desktop.exchange.workbook.workbook_writer import write_workbook
from cpm_desktop.export.request import ExportNotes, ExportRequest
from cpm_desktop.i18n import translate
from cpm_desktop.printing.diagram_export import scenario_scene
from cpm_desktop.printing.print_date import creation_time
from cpm_desktop.progress import ReportProgress, subrange
from cpm_desktop.storage.errors import SaveError, os_error_reason
from cpm_desktop.storage.limits import MAX_BYTES
from cpm_desktop.storage.regular_file import read_regular_file

SCENE_SHARE = 0.5
"""The share of the progress that the diagram of a presentation takes."""


def _write_pptx(request: ExportRequest, target: BinaryIO, report: ReportProgress) -> ExportNotes:
    view = request.view
    scene = scenario_scene(
        request.scenario,
        options=view.options,
        perspective=view.perspective,
        report=subrange(report, 0, SCENE_SHARE),
    )
    path = request.slide_template
    try:
        template = _read_template(path) if path else None
        write_presentation(request.document, scene, target, creation_time(), template, subrange(report, SCENE_SHARE, 1))
    except TemplateError as error:
        raise SaveError(str(error), str(path)) from None
    return ExportNotes()


def _read_template(path: Path) -> SlideTemplate:
    try:
        return SlideTemplate(path.name, read_regular_file(path, MAX_BYTES))
    except OSError as error:
        text = translate("Slides", "the template “{name}” could not be read, because {reason}")
        raise TemplateError(text.format(name=path.name, reason=os_error_reason(error))) from error


def _write_xlsx(request: ExportRequest, target: BinaryIO, report: ReportProgress) -> ExportNotes:
    write_workbook(request.requested_document, target, creation_time(), report)
    return ExportNotes()


def _write_csv(request: ExportRequest, target: BinaryIO, _: ReportProgress) -> ExportNotes:
    target.write(step_list(request.scenario).encode("utf-8-sig"))
    return ExportNotes()


OFFICE_WRITERS: Mapping[str, Callable[[ExportRequest, BinaryIO, ReportProgress], ExportNotes]] = {
    "pptx": _write_pptx,
    "xlsx": _write_xlsx,
    "csv": _write_csv,
}
"""The writers, by the keys of their formats."""
