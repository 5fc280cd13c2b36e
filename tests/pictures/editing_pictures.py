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
from cpm_desktop.desktop.canvas.tools.quick_append import ARROW_DISTANCE
from cpm_desktop.desktop.files.document_file import template_path
from cpm_desktop.drawing.theme import LIGHT_THEME
from cpm_desktop.progress import ReportProgress
from cpm_desktop.storage.codec import encode
from cpm_desktop.storage.files import FILE_SUFFIX, load_document
from cpm_desktop.storage.journal_header import JournalHeader, with_header
from tests.desktop.canvas.canvas_driver import drag_widget
from tests.pictures.picture import Picture
from tests.pictures.stage import Stage

CONTROL = Qt.KeyboardModifier.ControlModifier
A_DAY = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
"""When everything in the pictures happened."""
TILE = QSize(612, 302)
BETWEEN = 24
CAPTION = 40
FOOT, FOOT_WIDTH = 150, 900
LOOKED_AT = 300
"""Milliseconds after which the bar shows how far the work is."""
LONG_NAME = "Egyéni ajánlat összeállítása a megrendelő korábbi panaszai alapján"
TABLE = """lane\tphase\tstep\ttouch\twait\tchannel
Customer\tFulfil\tAsk for installation\t4 min\t\tphone
Sales\t\tCheck the address\t6 min\t2 h\t
Installers\t\tAgree on a date\t5 min\t1 d\tphone
Installers\t\tInstall at home\t90 min\t3 d\tin person
"""


def welcome(stage: Stage) -> QPixmap:
    """Take the welcome page with a few files opened lately."""
    with patch.dict(os.environ, HOME=str(stage.folder), USERPROFILE=str(stage.folder)):
        for place in ("Harbour Bank/claims", "Nordic Parcel/ordering", "Nordic Parcel/support"):
            stage.window.document_file.open(_file_of(stage.folder, place))
        stage.window.show_welcome()
        return stage.picture()


def ordering(stage: Stage) -> QPixmap:
    """Take the sample with one of its steps selected."""
    stage.open("ordering")
    stage.put_analysis_away()
    stage.show("B3", 0.5)
    stage.hands.click(*stage.hands.middle("B3"))
    return stage.picture()


def support(stage: Stage) -> QPixmap:
    """Take another sample with one of its steps selected."""
    stage.open("support")
    stage.put_analysis_away()
    stage.show("S8", 0.7)
    stage.hands.click(*stage.hands.middle("S8"))
    return stage.picture()


def colours(stage: Stage) -> QPixmap:
    """Take the same part of the sample in the colours of everything that they may tell."""
    stage.open("ordering")
    stage.put_analysis_away()
    canvas, actions = stage.window.canvas, stage.window.window_actions.diagram_options.colour_actions
    corner = canvas.viewport().mapTo(stage.window, canvas.mapFromScene(QPointF(0, 0)))
    tall = CAPTION + TILE.height() + stage.window.legend.height()
    sheet = QPixmap(2 * TILE.width() + BETWEEN, (len(actions) + 1) // 2 * tall)
    sheet.fill(QColor("white"))
    with QPainter(sheet) as painter:
        painter.setFont(stage.bold_font())
        painter.setPen(QColor(LIGHT_THEME.ink))
        for number, action in enumerate(actions.values()):
            action.trigger()
            taken = stage.part(stage.picture(), QRect(corner, TILE))
            place = QPoint(number % 2 * (TILE.width() + BETWEEN), number // 2 * tall)
            painter.drawText(QRect(place, QSize(TILE.width(), CAPTION)), Qt.AlignmentFlag.AlignVCenter, action.text())
            painter.drawPixmap(place + QPoint(0, CAPTION), taken)
            legend = stage.part(stage.window.legend.grab(), QRect(QPoint(0, 0), QSize(TILE.width(), tall)))
            painter.drawPixmap(place + QPoint(0, CAPTION + TILE.height()), legend)
    return sheet


def dragging(stage: Stage) -> QPixmap:
    """Take a step on its way to another place, lined up with two others."""
    stage.open("ordering", 1.0)
    stage.put_analysis_away()
    stage.show("B3", 0.6)
    hands, start = stage.hands, stage.hands.middle("B3")
    end = hands.middle("D1")[0] + 2, start[1] + 66
    hands.press(*start)
    hands.carry(start, end)
    stage.point_at(*end)
    return stage.canvas_picture(with_pointer=True)


def appending(stage: Stage) -> QPixmap:
    """Take the ghost of the step that appears where an arrow is dragged to."""
    stage.open("ordering", 1.0)
    stage.put_analysis_away()
    stage.show("B3", 0.6)
    hands = stage.hands
    hands.click(*hands.middle("B3"))
    x, y = hands.middle("B3")
    box = stage.window.canvas.drawing.placement.nodes["B3"]
    start, end = (x, y + box.height / 2 + ARROW_DISTANCE), (x - 120, y + 88)
    hands.press(*start)
    hands.carry(start, end)
    stage.point_at(*end)
    return stage.canvas_picture(with_pointer=True)


def naming(stage: Stage) -> QPixmap:
    """Take a long name while it is written in its step."""
    stage.open("ordering", 1.0)
    stage.put_analysis_away()
    stage.show("B3", 0.6)
    hands = stage.hands
    hands.double_click(*hands.middle("B3"))
    hands.key(Qt.Key.Key_A, CONTROL)
    hands.type(LONG_NAME)
    return stage.canvas_picture()


def refused(stage: Stage) -> QPixmap:
    """Take a lane on its way to where it cannot be, and the reason at the pointer."""
    stage.open("ordering")
    stage.put_analysis_away()
    header = stage.window.canvas.headers.lanes
    start = header.cell_area("SALES").center()
    end = QPoint(start.x() + 20, 30)
    QCursor.setPos(header.mapToGlobal(end))
    drag_widget(header, start, end, release=False)
    return stage.picture(with_pointer=True, at_once=True)


def commands(stage: Stage) -> QPixmap:
    """Take the command palette with parts of a name typed."""
    stage.open("ordering")
    stage.put_analysis_away()
    stage.hands.click(*stage.hands.middle("B3"))
    stage.hands.key(Qt.Key.Key_K, CONTROL)
    stage.hands.type("order")
    return stage.picture()


def finding(stage: Stage) -> QPixmap:
    """Take the outline while something is searched in it."""
    stage.open("ordering")
    stage.put_analysis_away()
    stage.window.canvas.setFocus()
    stage.hands.key(Qt.Key.Key_F, CONTROL)
    stage.hands.type("order")
    stage.hands.key(Qt.Key.Key_Return)
    return stage.picture()


def recovery(stage: Stage) -> QPixmap:
    """Take the question that a start asks after the program was stopped."""
    left = stage.folder / "recovery" / "left"
    left.mkdir(parents=True)
    label = JournalHeader(title="Ordering", written=A_DAY, path=stage.folder / f"ordering{FILE_SUFFIX}")
    (left / "document").write_bytes(with_header(label, encode(load_document(template_path("ordering")))))
    stage.window.show_welcome()
    enable_crash_recovery(stage.window, left.parent)
    return stage.picture()


def pasting(stage: Stage) -> QPixmap:
    """Take what became of a table that was pasted."""
    stage.open("ordering")
    QApplication.clipboard().setText(TABLE)
    stage.window.canvas.setFocus()
    stage.hands.key(Qt.Key.Key_V, CONTROL)
    stage.put_analysis_away()
    stage.window.canvas.zoom_to(0.6)
    stage.window.canvas.minimap.set_switched_on(False)
    workspace = stage.window.workspace
    stage.show(next(key for key in workspace.selection if key in workspace.scenario.nodes), 0.4)
    stage.window.canvas.verticalScrollBar().setValue(0)
    return stage.picture()


def dense_screen(stage: Stage) -> QPixmap:
    """Take a part of the window at a scale of 200 %."""
    stage.window.resize(1024, 640)
    stage.open("ordering")
    stage.put_analysis_away()
    stage.hands.click(*stage.hands.middle("B1"))
    return stage.picture()


def context_menu(stage: Stage) -> QPixmap:
    """Take the menu of a step."""
    stage.open("ordering")
    stage.put_analysis_away()
    stage.hands.click(*stage.hands.middle("B1"))
    place = stage.hands.pixel(*stage.hands.middle("B1"))
    QTest.mouseClick(stage.window.canvas.viewport(), Qt.MouseButton.RightButton, pos=place)
    return stage.picture()


def _file_of(folder: Path, place: str) -> Path:
    """Write a sample to a file that was changed on the day of the pictures; return its path."""
    path = folder / f"{place}{FILE_SUFFIX}"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(template_path("ordering").read_bytes())
    os.utime(path, (A_DAY.timestamp(), A_DAY.timestamp()))
    return path


def in_hungarian(stage: Stage) -> QPixmap:
    """Take the sample with a step selected, in a language other than English."""
    stage.open("ordering")
    stage.show_analysis("candidates", 220)
    stage.show("B3", 0.5)
    stage.hands.click(*stage.hands.middle("B3"))
    return stage.picture()


def long_work(stage: Stage) -> QPixmap:
    """Take the foot of the window while something takes long."""
    stage.open("ordering")
    stage.put_analysis_away()
    taken: list[QPixmap] = []
    window, is_taken = stage.window, Event()

    def take() -> None:
        foot = QRect(0, window.height() - FOOT, FOOT_WIDTH, FOOT)
        taken.append(stage.part(stage.picture(at_once=True), foot))
        is_taken.set()

    def work(tell: ReportProgress) -> None:
        tell(0.4)
        is_taken.wait()

    window.task_runner.started.connect(lambda _name: QTimer.singleShot(LOOKED_AT, take))
    window.task_runner.run("Exporting “ordering.pdf” …", work)
    return taken[0]


PICTURES = (
    Picture("welcome", welcome),
    Picture("ordering-light", ordering),
    Picture("support-dark", support, "dark"),
    Picture("colours", colours),
    Picture("dragging", dragging),
    Picture("appending", appending),
    Picture("naming", naming),
    Picture("refused", refused),
    Picture("commands", commands),
    Picture("finding", finding),
    Picture("recovery", recovery),
    Picture("pasting", pasting),
    Picture("in-hungarian", in_hungarian, language="hu"),
    Picture("long-work", long_work),
    Picture("dense-screen", dense_screen, scale=2),
)
