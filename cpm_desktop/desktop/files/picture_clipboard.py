"""The diagram on the clipboard: vectors for programs that can use them, else a picture."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from math import sqrt

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QImage

from cpm_desktop.export.formats import EXPORT_FORMATS, draw_diagram
from cpm_desktop.export.request import ExportRequest, PageSettings
from cpm_desktop.model.layout import Box
from cpm_desktop.progress import ReportProgress, subrange

MIME_TYPES = {"svg": "image/svg+xml", "pdf": "application/pdf", "png": "image/png"}
"""The types on the clipboard, by the keys of their formats."""
MAX_PIXELS = 16_000_000
"""The largest picture on the clipboard; other programs keep all its pixels in memory."""
MAX_DPI, UNITS_PER_INCH = 192.0, 96.0


def clipboard_contents(request: ExportRequest, report: ReportProgress) -> Mapping[str, bytes]:
    """Return the diagram of a request in each type; safe in any thread. Raises CancelledError if `report` cancels."""
    _shapes, bounds = draw_diagram(request, subrange(report, 0, 0.25))
    sized = replace(request, page=PageSettings(dpi=_fitting_dpi(bounds)))
    formats = {one.key: one for one in EXPORT_FORMATS}
    return {
        mime: formats[key].to_bytes(sized, subrange(report, 0.25 * (1 + index), 0.25 * (2 + index)))
        for index, (key, mime) in enumerate(MIME_TYPES.items())
    }


def clipboard_data(contents: Mapping[str, bytes]) -> QMimeData:
    """Return contents for the clipboard, also as the picture that every program can paste."""
    data = QMimeData()
    for mime, content in contents.items():
        data.setData(mime, content)
    data.setImageData(QImage.fromData(contents[MIME_TYPES["png"]]))
    return data


def _fitting_dpi(bounds: Box) -> float:
    """Return the resolution of the picture: the usual one, or less for a large diagram."""
    return min(MAX_DPI, UNITS_PER_INCH * sqrt(MAX_PIXELS / (bounds.width * bounds.height)))
