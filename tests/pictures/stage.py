"""The real window on a private screen, operated by mouse and keys to take one picture."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QLocale, QPoint, QPointF, QRect, QSettings, Qt
from PySide6.QtGui import QBrush, QColor, QCursor, QFont, QPainter, QPen, QPixmap, QPolygonF
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from cpm_desktop.desktop.app.application import configure_application
from cpm_desktop.desktop.app.window_factory import create_window
from cpm_desktop.desktop.panels.analysis.pages.page import AnalysisPage
from cpm_desktop.desktop.settings.appearance import Appearance, ColourScheme
from cpm_desktop.desktop.settings.language import choose_language, install_language
from cpm_desktop.desktop.window.main_window import MainWindow
from tests.desktop.canvas.canvas_driver import CanvasDriver

WINDOW_SIZE = (1280, 800)
IDLE_MILLISECONDS = 450
"""Milliseconds after which delayed updates have started: counts, the overview map."""
TIMEOUT = 60.0
"""Seconds after which an analysis is considered stuck."""
POINTER_OUTLINE = (0, 0), (0, 16.5), (4.2, 12.8), (6.8, 18.6), (9.3, 17.5), (6.8, 11.9), (12, 11.9)
"""The outline of a mouse pointer, its tip first."""


class PictureStage:
    """The window from which one picture is taken."""

    def __init__(self, window: MainWindow, folder: Path) -> None:
        self.window, self.folder = window, folder
        self.driver = CanvasDriver(window.canvas)

    def open(self, template: str, zoom: float | None = None) -> None:
        """Open a sample as a new document, scrolled to its beginning, at `zoom` if given."""
        if not self.window.document_file.new(template):
            raise ValueError(f"{template} cannot be opened")
        self.wait_until_idle()
        if zoom is not None:
            self.window.canvas.zoom_to(zoom, QPoint(0, 0))
        self.wait_until_idle()

    def scroll_to_node(self, node_id: str, from_left: float = 0.5) -> None:
        """Scroll a node to a position between the left edge of the canvas (0) and the right one (1)."""
        canvas = self.window.canvas
        x = self.driver.viewport_point(*self.driver.node_centre(node_id)).x()
        bar = canvas.horizontalScrollBar()
        bar.setValue(bar.value() + round(x - from_left * canvas.viewport().width()))
        self.wait_until_idle()

    def wait_until_idle(self) -> None:
        """Wait until everything is drawn and all analyses are calculated."""
        latest = monotonic() + TIMEOUT
        QTest.qWait(IDLE_MILLISECONDS)
        while not (self.window.analysis_scheduler.has_answered_all and self.window.canvas.canvas_scene.is_complete):
            if monotonic() > latest:
                raise TimeoutError("an analysis does not come to its end")
            QTest.qWait(10)
        QTest.qWait(10)

    def show_analysis(self, tab: str, height: int) -> AnalysisPage:
        """Show a tab of the analysis dock, with this height."""
        window = self.window
        page = window.analysis.show_tab(tab)
        window.resizeDocks([window.docks.analysis], [height], Qt.Orientation.Vertical)
        self.wait_until_idle()
        return page

    def hide_analysis(self) -> None:
        """Hide the analysis dock."""
        self.window.docks.analysis.hide()
        self.wait_until_idle()

    def hide_panels(self) -> None:
        """Hide all panels and the overview map."""
        for dock in (self.window.docks.palette, self.window.docks.inspector, self.window.docks.outline):
            dock.hide()
        self.window.canvas.minimap.set_switched_on(False)
        self.hide_analysis()

    def move_pointer(self, x: float, y: float) -> None:
        """Move the mouse pointer to a point of the diagram, so that the hint at the pointer appears there."""
        QCursor.setPos(self.window.canvas.viewport().mapToGlobal(self.driver.viewport_point(x, y)))

    def grab_window(self, *, with_pointer: bool = False, immediately: bool = False) -> QPixmap:
        """Return the window with all menus and tooltips over it, and the mouse pointer if requested.

        `immediately`: before a tooltip disappears.
        """
        if not immediately:
            self.wait_until_idle()
        window = self.window
        picture = window.grab()
        with QPainter(picture) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for other in QApplication.topLevelWidgets():
                if other is not window and other.isVisible():
                    painter.drawPixmap(window.mapFromGlobal(other.mapToGlobal(QPoint(0, 0))), other.grab())
            if with_pointer:
                _draw_pointer(painter, QPointF(window.mapFromGlobal(QCursor.pos())))
        return picture

    def bold_font(self) -> QFont:
        """Return the font of headings."""
        font = QFont(QApplication.font())
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def grab_canvas(self, *, with_pointer: bool = False) -> QPixmap:
        """Return the diagram without the panels around it."""
        canvas = self.window.canvas
        area = QRect(canvas.mapTo(self.window, QPoint(0, 0)), canvas.size())
        return self.crop(self.grab_window(with_pointer=with_pointer), area)

    def grab_analysis_dock(self) -> QPixmap:
        """Return the analysis dock."""
        dock = self.window.docks.analysis
        return self.crop(self.grab_window(), QRect(dock.mapTo(self.window, QPoint(0, 0)), dock.size()))

    def crop(self, picture: QPixmap, area: QRect) -> QPixmap:
        """Return a part of a picture of the window."""
        ratio = picture.devicePixelRatio()
        return picture.copy(QRect((area.topLeft().toPointF() * ratio).toPoint(), area.size() * ratio))


@contextmanager
def open_stage(scheme: ColourScheme = "light", language: str = "en") -> Iterator[PictureStage]:
    """Create the only window of this process, empty and with the settings of a first start."""
    QLocale.setDefault(QLocale("en_GB"))
    application = QApplication(sys.argv[:1])
    configure_application(application)
    application.setCursorFlashTime(0)
    with tempfile.TemporaryDirectory() as folder:
        settings = QSettings(str(Path(folder, "settings.ini")), QSettings.Format.IniFormat)
        choose_language(settings, language)
        install_language(application, settings)
        appearance = Appearance(application, settings)
        appearance.set_scheme(scheme)
        window = create_window(appearance, settings)
        window.resize(*WINDOW_SIZE)
        window.show()
        window.activateWindow()
        QCursor.setPos(0, 0)
        stage = PictureStage(window, Path(folder))
        stage.wait_until_idle()
        yield stage
        window.workspace.editor.commit_pending_edits()
        window.workspace.session.mark_saved()
        window.close()


def _draw_pointer(painter: QPainter, tip: QPointF) -> None:
    painter.setPen(QPen(QColor("white"), 1.2))
    painter.setBrush(QBrush(QColor("black")))
    painter.drawPolygon(QPolygonF([tip + QPointF(x, y) for x, y in POINTER_OUTLINE]))
