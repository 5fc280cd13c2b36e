"""What tools and gestures have in common."""

from __future__ import annotations

from typing import ClassVar, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter

from cpm_desktop.desktop.canvas.tools.canvas_protocol import Canvas
from cpm_desktop.model.layout import Point


class Pointer(NamedTuple):
    """Where the mouse is in the diagram, and which keys are held."""

    point: Point
    shift: bool = False
    control: bool = False


def pointer_at(point: Point, modifiers: Qt.KeyboardModifier) -> Pointer:
    """Return the mouse at a point of the diagram, with these keys held."""
    shift, control = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
    return Pointer(point, bool(modifiers & shift), bool(modifiers & control))


class Gesture:
    """Something the mouse does between press and release. It shows; only `finish` changes the document, once."""

    def __init__(self, canvas: Canvas, start: Pointer) -> None:
        self.canvas = canvas
        self.start = start

    def move(self, pointer: Pointer) -> None:
        """Show what a release here would do."""

    def finish(self, pointer: Pointer) -> None:
        """Do it."""

    def cancel(self) -> None:
        """Take back what was shown."""

    def paint(self, painter: QPainter, pixel: float) -> None:
        """Paint over the canvas, in the coordinates of the diagram; `pixel` is the size of a screen pixel there."""


class Tool:
    """What a press on the canvas means."""

    name: ClassVar[str]
    cursor: ClassVar[Qt.CursorShape] = Qt.CursorShape.ArrowCursor

    def __init__(self, canvas: Canvas) -> None:
        self.canvas = canvas

    def hint(self) -> str:
        """Return what the mouse can do, for the status bar."""
        return ""

    def hover(self, pointer: Pointer) -> None:
        """Show what a press here would do."""

    def rejection_reason(self, pointer: Pointer) -> str | None:
        """Return why a press here would be refused, or None where it would not."""
        return None

    def press(self, pointer: Pointer) -> Gesture | None:
        """Begin a gesture, or do something at once and return None."""
        return None

    def leave(self) -> None:
        """Take back what hovering showed."""

    def paint(self, painter: QPainter, pixel: float) -> None:
        """Paint what hovering shows."""
