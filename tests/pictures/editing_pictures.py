"""The pictures of the chapter about drawing and editing."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from pathlib import Path
from threading import Event
from unittest.mock import patch

from PySide6.QtCore import QPoint, QPointF, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QCursor, QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from cpm_desktop.desktop.app.window_factory import enable_crash_recovery
from cpm_desktop.desktop.canvas.tools.append_arrows import ARROW_DISTANCE
from cpm_desktop.desktop.files.document_file import template_path
from cpm_desktop.drawing.theme import LIGHT_THEME
from cpm_desktop.progress import ReportProgress
from cpm_desktop.storage.codec import encode
from cpm_desktop.storage.files import FILE_SUFFIX, load_document
from cpm_desktop.storage.recovery_journal_header import JournalHeader, with_header
from tests.desktop.canvas.canvas_driver import drag_widget
from tests.pictures.picture import GuidePicture
from tests.pictures.stage import PictureStage
from tests.pictures.worked_example import CALL, capture_interview, enter_numbers

CONTROL = Qt.KeyboardModifier.ControlModifier
PICTURE_TIME = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
"""The time of everything in the pictures."""
TILE_SIZE = QSize(612, 302)
TILE_GAP = 24
CAPTION_HEIGHT = 40
BOTTOM_HEIGHT, BOTTOM_WIDTH = 150, 900
PROGRESS_DELAY = 300
"""Milliseconds after which the progress bar is visible."""
LONG_NAME = "Egyéni ajánlat összeállítása a megrendelő korábbi panaszai alapján"
PASTED_TABLE = """lane\tphase\tstep\ttouch\twait\tchannel
Customer\tFulfil\tAsk for installation\t4 min\t\tphone
Sales\t\tCheck the address\t6 min\t2 h\t
Installers\t\tAgree on a date\t5 min\t1 d\tphone
Installers\t\tInstall at home\t90 min\t3 d\tin person
"""


def welcome(stage: PictureStage) -> QPixmap:
    """Take the welcome page with a few recent files."""
    with patch.dict(os.environ, HOME=str(stage.folder), USERPROFILE=str(stage.folder)):
        for place in ("Harbour Bank/claims", "Nordic Parcel/ordering", "Nordic Parcel/support"):
            stage.window.document_file.open(_sample_file(stage.folder, place))
        stage.window.show_welcome()
        return stage.grab_window()


def ordering(stage: PictureStage) -> QPixmap:
    """Take the sample with one of its steps selected."""
    stage.open("ordering")
    stage.hide_analysis()
    stage.scroll_to_node("B3", 0.5)
    stage.driver.click(*stage.driver.node_centre("B3"))
    return stage.grab_window()


def support(stage: PictureStage) -> QPixmap:
    """Take another sample with one of its steps selected."""
    stage.open("support")
    stage.hide_analysis()
    stage.scroll_to_node("S8", 0.7)
    stage.driver.click(*stage.driver.node_centre("S8"))
    return stage.grab_window()


def colours(stage: PictureStage) -> QPixmap:
    """Take the same part of the sample in every colour mode."""
    stage.open("ordering")
    stage.hide_analysis()
    canvas, actions = stage.window.canvas, stage.window.window_actions.diagram_options.colour_actions
    corner = canvas.viewport().mapTo(stage.window, canvas.mapFromScene(QPointF(0, 0)))
    tile_height = CAPTION_HEIGHT + TILE_SIZE.height() + stage.window.legend.height()
    sheet = QPixmap(2 * TILE_SIZE.width() + TILE_GAP, (len(actions) + 1) // 2 * tile_height)
    sheet.fill(QColor("white"))
    with QPainter(sheet) as painter:
        painter.setFont(stage.bold_font())
        painter.setPen(QColor(LIGHT_THEME.ink))
        for number, action in enumerate(actions.values()):
            action.trigger()
            picture = stage.crop(stage.grab_window(), QRect(corner, TILE_SIZE))
            place = QPoint(number % 2 * (TILE_SIZE.width() + TILE_GAP), number // 2 * tile_height)
            painter.drawText(
                QRect(place, QSize(TILE_SIZE.width(), CAPTION_HEIGHT)), Qt.AlignmentFlag.AlignVCenter, action.text()
            )
            painter.drawPixmap(place + QPoint(0, CAPTION_HEIGHT), picture)
            legend = stage.crop(stage.window.legend.grab(), QRect(QPoint(0, 0), QSize(TILE_SIZE.width(), tile_height)))
            painter.drawPixmap(place + QPoint(0, CAPTION_HEIGHT + TILE_SIZE.height()), legend)
    return sheet


def dragging(stage: PictureStage) -> QPixmap:
    """Take a step while it is dragged, aligned with two others."""
    stage.open("ordering", 1.0)
    stage.hide_analysis()
    stage.scroll_to_node("B3", 0.6)
    driver, start = stage.driver, stage.driver.node_centre("B3")
    end = driver.node_centre("D1")[0] + 2, start[1] + 66
    driver.press(*start)
    driver.move_pressed(start, end)
    stage.move_pointer(*end)
    return stage.grab_canvas(with_pointer=True)


def appending(stage: PictureStage) -> QPixmap:
    """Take the ghost of the step that appears at the end of a dragged arrow."""
    stage.open("ordering", 1.0)
    stage.hide_analysis()
    stage.scroll_to_node("B3", 0.6)
    driver = stage.driver
    driver.click(*driver.node_centre("B3"))
    x, y = driver.node_centre("B3")
    box = stage.window.canvas.drawing.placement.nodes["B3"]
    start, end = (x, y + box.height / 2 + ARROW_DISTANCE), (x - 120, y + 88)
    driver.press(*start)
    driver.move_pressed(start, end)
    stage.move_pointer(*end)
    return stage.grab_canvas(with_pointer=True)


def naming(stage: PictureStage) -> QPixmap:
    """Take a long name while it is edited in its step."""
    stage.open("ordering", 1.0)
    stage.hide_analysis()
    stage.scroll_to_node("B3", 0.6)
    driver = stage.driver
    driver.double_click(*driver.node_centre("B3"))
    driver.press_key(Qt.Key.Key_A, CONTROL)
    driver.type(LONG_NAME)
    return stage.grab_canvas()


def rejection(stage: PictureStage) -> QPixmap:
    """Take a lane while it is dragged to an invalid place, and the reason at the pointer."""
    stage.open("ordering")
    stage.hide_analysis()
    header = stage.window.canvas.headers.lanes
    start = header.cell_area("SALES").center()
    end = QPoint(start.x() + 20, 30)
    QCursor.setPos(header.mapToGlobal(end))
    drag_widget(header, start, end, release=False)
    return stage.grab_window(with_pointer=True, immediately=True)


def command_palette(stage: PictureStage) -> QPixmap:
    """Take the command palette with parts of a name typed."""
    stage.open("ordering")
    stage.hide_analysis()
    stage.driver.click(*stage.driver.node_centre("B3"))
    stage.driver.press_key(Qt.Key.Key_K, CONTROL)
    stage.driver.type("order")
    return stage.grab_window()


def search(stage: PictureStage) -> QPixmap:
    """Take the outline during a search."""
    stage.open("ordering")
    stage.hide_analysis()
    stage.window.canvas.setFocus()
    stage.driver.press_key(Qt.Key.Key_F, CONTROL)
    stage.driver.type("order")
    stage.driver.press_key(Qt.Key.Key_Return)
    return stage.grab_window()


def recovery(stage: PictureStage) -> QPixmap:
    """Take the recovery prompt after the program was killed."""
    left = stage.folder / "recovery" / "left"
    left.mkdir(parents=True)
    label = JournalHeader(title="Ordering", written=PICTURE_TIME, path=stage.folder / f"ordering{FILE_SUFFIX}")
    (left / "document").write_bytes(with_header(label, encode(load_document(template_path("ordering")))))
    stage.window.show_welcome()
    enable_crash_recovery(stage.window, left.parent)
    return stage.grab_window()


def pasting(stage: PictureStage) -> QPixmap:
    """Take the result of a pasted table."""
    stage.open("ordering")
    QApplication.clipboard().setText(PASTED_TABLE)
    stage.window.canvas.setFocus()
    stage.driver.press_key(Qt.Key.Key_V, CONTROL)
    stage.hide_analysis()
    stage.window.canvas.zoom_to(0.6)
    stage.window.canvas.minimap.set_switched_on(False)
    workspace = stage.window.workspace
    stage.scroll_to_node(next(key for key in workspace.selection.ids if key in workspace.scenario.nodes), 0.4)
    stage.window.canvas.verticalScrollBar().setValue(0)
    return stage.grab_window()


def high_dpi(stage: PictureStage) -> QPixmap:
    """Take a part of the window at a scale of 200 %."""
    stage.window.resize(1024, 640)
    stage.open("ordering")
    stage.hide_analysis()
    stage.driver.click(*stage.driver.node_centre("B1"))
    return stage.grab_window()


def context_menu(stage: PictureStage) -> QPixmap:
    """Take the context menu of a step."""
    stage.open("ordering")
    stage.hide_analysis()
    stage.driver.click(*stage.driver.node_centre("B1"))
    place = stage.driver.viewport_point(*stage.driver.node_centre("B1"))
    QTest.mouseClick(stage.window.canvas.viewport(), Qt.MouseButton.RightButton, pos=place)
    return stage.grab_window()


def _sample_file(folder: Path, place: str) -> Path:
    """Write a sample to a file dated to the day of the pictures; return its path."""
    path = folder / f"{place}{FILE_SUFFIX}"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(template_path("ordering").read_bytes())
    os.utime(path, (PICTURE_TIME.timestamp(), PICTURE_TIME.timestamp()))
    return path


def in_hungarian(stage: PictureStage) -> QPixmap:
    """Take the sample with a step selected, in a language other than English."""
    stage.open("ordering")
    stage.show_analysis("candidates", 220)
    stage.scroll_to_node("B3", 0.5)
    stage.driver.click(*stage.driver.node_centre("B3"))
    return stage.grab_window()


def blocking_task(stage: PictureStage) -> QPixmap:
    """Take the bottom of the window during a long task."""
    stage.open("ordering")
    stage.hide_analysis()
    pictures: list[QPixmap] = []
    window, done = stage.window, Event()

    def take() -> None:
        area = QRect(0, window.height() - BOTTOM_HEIGHT, BOTTOM_WIDTH, BOTTOM_HEIGHT)
        pictures.append(stage.crop(stage.grab_window(immediately=True), area))
        done.set()

    def work(report: ReportProgress) -> None:
        report(0.4)
        done.wait()

    window.task_runner.started.connect(lambda _name: QTimer.singleShot(PROGRESS_DELAY, take))
    window.task_runner.run("Exporting “ordering.pdf” …", work)
    return pictures[0]


def worked_example(stage: PictureStage) -> QPixmap:
    """Take the ordering sample with the interview of the guide's worked example."""
    stage.open("ordering")
    stage.hide_analysis()
    capture_interview(stage.window)
    enter_numbers(stage.window)
    workspace = stage.window.workspace
    workspace.selection.select([next(node.id for node in workspace.scenario.nodes.values() if node.name == CALL)])
    stage.window.canvas.minimap.set_switched_on(False)
    stage.window.canvas.zoom_to(0.6)
    stage.window.canvas.verticalScrollBar().setValue(0)
    stage.scroll_to_node(workspace.selection.ids[0], 0.5)
    return stage.grab_window()


PICTURES = (
    GuidePicture("welcome", welcome),
    GuidePicture("worked-example", worked_example),
    GuidePicture("ordering-light", ordering),
    GuidePicture("support-dark", support, "dark"),
    GuidePicture("colours", colours),
    GuidePicture("dragging", dragging),
    GuidePicture("appending", appending),
    GuidePicture("naming", naming),
    GuidePicture("refused", rejection),
    GuidePicture("commands", command_palette),
    GuidePicture("finding", search),
    GuidePicture("recovery", recovery),
    GuidePicture("pasting", pasting),
    GuidePicture("in-hungarian", in_hungarian, language="hu"),
    GuidePicture("long-work", blocking_task),
    GuidePicture("dense-screen", high_dpi, scale=2),
)
