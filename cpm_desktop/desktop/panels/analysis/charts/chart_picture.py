"""Copies or saves a chart as a picture for other documents: dark on white."""

from __future__ import annotations

from math import ceil
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter
from PySide6.QtWidgets import QFileDialog, QWidget

from cpm_desktop.desktop.canvas.scene.painter import ShapeBatch
from cpm_desktop.desktop.files.export_service import WINDOW_DPI
from cpm_desktop.desktop.files.proposed_name import proposed_file_name
from cpm_desktop.desktop.panels.analysis.charts.chart_data import chart_labels
from cpm_desktop.drawing.bounds import with_margin
from cpm_desktop.drawing.charts.chart import Chart, chart_bounds, chart_shapes
from cpm_desktop.drawing.shapes import Shape
from cpm_desktop.drawing.theme import PRINT_THEME
from cpm_desktop.export.formats import PICTURE_FORMATS, ExportFormat
from cpm_desktop.layout.placement import Size
from cpm_desktop.model.layout import Box

CHART_SIZE = Size(720.0, 285.0)
MARGIN = 14.0
CLIPBOARD_SCALE = 2.0
"""Pixels per unit in the clipboard: large enough for slides."""


def copy_picture(chart: Chart) -> None:
    """Copy a chart to the clipboard as a picture."""
    shapes, bounds = _print_shapes(chart)
    image = QImage(
        ceil(bounds.width * CLIPBOARD_SCALE),
        ceil(bounds.height * CLIPBOARD_SCALE),
        QImage.Format.Format_ARGB32_Premultiplied,
    )
    image.fill(QColor(PRINT_THEME.paper))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(CLIPBOARD_SCALE, CLIPBOARD_SCALE)
    painter.translate(-bounds.x, -bounds.y)
    ShapeBatch(shapes).paint(painter, CLIPBOARD_SCALE)
    painter.end()
    QGuiApplication.clipboard().setImage(image)


def ask_picture_path(parent: QWidget, title: str, folder: Path) -> Path | None:
    """Ask where to save a chart with this title (default: in `folder`); return None if the user cancels."""
    suffixes = {export_format.picture_filter: export_format.suffix for export_format in _chart_formats()}
    default_suffix = _chart_formats()[0].suffix
    proposed = folder / proposed_file_name(title, default_suffix)
    heading = QCoreApplication.translate("Chart", "Save Picture")
    chosen, chosen_filter = QFileDialog.getSaveFileName(parent, heading, str(proposed), ";;".join(suffixes))
    if not chosen:
        return None
    path = Path(chosen)
    if path.suffix.casefold() in suffixes.values():
        return path
    return path.with_name(path.name + suffixes.get(chosen_filter, default_suffix))


def save_picture(chart: Chart, path: Path) -> None:
    """Write a chart in the format of the suffix of `path`, or as SVG if no format has that suffix. Raises SaveError."""
    shapes, bounds = _print_shapes(chart)
    formats = _chart_formats()
    chosen = next((one for one in formats if one.suffix == path.suffix.casefold()), formats[0])
    chosen.write_picture(shapes, bounds, chart.title, path, WINDOW_DPI)


def _chart_formats() -> list[ExportFormat]:
    """Return the formats in which a chart can be saved, SVG first."""
    return sorted(PICTURE_FORMATS, key=lambda export_format: export_format.key != "svg")


def _print_shapes(chart: Chart) -> tuple[list[Shape], Box]:
    """Return the shapes and bounds of a chart for other documents: in print colours, with a margin."""
    shapes = chart_shapes(chart, CHART_SIZE, PRINT_THEME, chart_labels())
    return shapes, with_margin(chart_bounds(shapes, CHART_SIZE), MARGIN)
