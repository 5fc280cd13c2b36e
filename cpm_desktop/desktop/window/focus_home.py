"""The home of the keyboard focus is the canvas."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, Qt, SignalInstance
from PySide6.QtWidgets import QWidget

from cpm_desktop.desktop.canvas.canvas_view import CanvasView


class FocusHome(QObject):
    """Returns the keyboard focus to the canvas from the parts of the window that only start something.

    These parts are the inspector, the palette, the tool bar and the bars above the canvas. Outline and analyses keep
    the focus: they are complete ways to work by keyboard.
    """

    def __init__(self, canvas: CanvasView, parts: Iterable[QWidget], bars: Iterable[QWidget]) -> None:
        super().__init__(canvas)
        self._canvas, self._bars = canvas, tuple(bars)
        self._parts = (*parts, *self._bars)
        for bar in self._bars:
            bar.installEventFilter(self)

    def return_after(self, *signals: SignalInstance) -> None:
        """Return the focus when one of `signals` is emitted: a command has been carried out."""
        for signal in signals:
            signal.connect(self._return_from_parts)

    def return_focus(self) -> None:
        """Move the focus to the canvas."""
        self._canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Return the focus when a bar that has it is hidden."""
        if event.type() == QEvent.Type.Hide and isinstance(watched, QWidget) and _has_focus(watched):
            self.return_focus()
        return super().eventFilter(watched, event)

    def _return_from_parts(self) -> None:
        if self._canvas.window().focusWidget() is None or any(map(_has_focus, self._parts)):
            self.return_focus()


def _has_focus(part: QWidget) -> bool:
    """Return whether a widget or a widget inside it has the focus of the window, even while a menu is open."""
    focus = part.window().focusWidget()
    return focus is not None and (focus is part or part.isAncestorOf(focus))
