"""Base classes of tools and gestures."""

from __future__ import annotations

from typing import ClassVar, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter

from cpm_desktop.desktop.canvas.tools.canvas_protocol import Canvas
from cpm_desktop.model.layout import Point


class Pointer(NamedTuple):
    """The position of the mouse in the diagram, and the modifier keys."""

    point: Point
    shift: bool = False
    control: bool = False


def pointer_at(point: Point, modifiers: Qt.KeyboardModifier) -> Pointer:
    """Return the pointer at a point of the diagram with these modifiers."""
    shift, control = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
    return Pointer(point, bool(modifiers & shift), bool(modifiers & control))


class Gesture:
    """An action between press and release. Only `finish` changes the document, once."""

    def __init__(self, canvas: Canvas, start: Pointer) -> None:
        self.canvas = canvas
        self.start = start

    def move(self, pointer: Pointer) -> None:
        """Show what a release here would do."""

    def finish(self, pointer: Pointer) -> None:
        """Apply the gesture."""

    def cancel(self) -> None:
        """Remove the feedback."""

    def paint(self, painter: QPainter, pixel: float) -> None:
        """Paint over the canvas in diagram coordinates; `pixel` is the size of a screen pixel there."""


class Tool:
    """Handles presses on the canvas."""

    name: ClassVar[str]
    cursor: ClassVar[Qt.CursorShape] = Qt.CursorShape.ArrowCursor

    def __init__(self, canvas: Canvas) -> None:
        self.canvas = canvas

    def hint(self) -> str:
        """Return the actions of the mouse, for the status bar."""
        return ""

    def hover(self, pointer: Pointer) -> None:
        """Show what a press here would do."""

    def tip(self, pointer: Pointer) -> str:
        """Return what can be done with a control of the tool at this place; empty without one."""
        return ""

    def open_menu(self, pointer: Pointer) -> bool:
        """Open the menu of a control of the tool at this place; return whether there is one."""
        return False

    def rejection_reason(self, pointer: Pointer) -> str | None:
        """Return why a press here would be rejected, or None."""
        return None

    def press(self, pointer: Pointer) -> Gesture | None:
        """Start a gesture, or act immediately and return None."""
        return None

    def leave(self) -> None:
        """Remove the hover feedback."""

    def paint(self, painter: QPainter, pixel: float) -> None:
        """Paint the hover feedback."""
