"""Fingers on the canvas: a pinch zooms, two fingers move the diagram."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from cpm_desktop.desktop.window.main_window import MainWindow

STEPS = 10


@pytest.fixture(scope="module")
def touch_screen() -> QPointingDevice:
    return QTest.createTouchDevice()


def move_fingers(
    window: MainWindow, screen: QPointingDevice, starts: tuple[QPoint, QPoint], ends: tuple[QPoint, QPoint]
) -> None:
    """Put down two fingers, move them in steps, and lift them."""
    target = window.canvas.viewport()

    def at(finger: int, share: float) -> QPoint:
        return (QPointF(starts[finger]) + (QPointF(ends[finger]) - QPointF(starts[finger])) * share).toPoint()

    QTest.touchEvent(target, screen).press(0, at(0, 0), target).press(1, at(1, 0), target).commit()
    for step in range(1, STEPS + 1):
        share = step / STEPS
        QTest.touchEvent(target, screen).move(0, at(0, share), target).move(1, at(1, share), target).commit()
        QApplication.processEvents()
    QTest.touchEvent(target, screen).release(0, at(0, 1), target).release(1, at(1, 1), target).commit()


def test_pinch_zooms_around_the_fingers(ordering: MainWindow, touch_screen: QPointingDevice) -> None:
    canvas, document = ordering.canvas, ordering.workspace.document
    canvas.zoom_to(0.8)
    centre = canvas.viewport().rect().center()
    before = canvas.mapToScene(centre)
    near, far = QPoint(40, 0), QPoint(120, 0)
    move_fingers(ordering, touch_screen, (centre - near, centre + near), (centre - far, centre + far))
    assert 1.2 < canvas.zoom <= 2.6
    after = canvas.mapToScene(centre)
    assert (after - before).manhattanLength() < 40
    move_fingers(ordering, touch_screen, (centre - far, centre + far), (centre - near, centre + near))
    assert canvas.zoom == pytest.approx(0.8, rel=0.25)
    assert ordering.workspace.document is document, "fingers that zoom change nothing"


def test_two_fingers_move_the_diagram(ordering: MainWindow, touch_screen: QPointingDevice) -> None:
    canvas = ordering.canvas
    canvas.zoom_to(1.5)
    canvas.centerOn(900, 400)
    centre, beside, shift = canvas.viewport().rect().center(), QPoint(60, 0), QPoint(-90, -50)
    before = canvas.mapToScene(centre)
    move_fingers(
        ordering, touch_screen, (centre - beside, centre + beside), (centre - beside + shift, centre + beside + shift)
    )
    moved = canvas.mapToScene(centre) - before
    assert 40 < moved.x() * canvas.zoom <= 100
    assert 20 < moved.y() * canvas.zoom <= 60
    assert canvas.zoom == pytest.approx(1.5, rel=0.02)
    assert not ordering.workspace.selection.ids
