"""The tool that is in use, and what goes on with it between press and release."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QPointF, Signal
from PySide6.QtGui import QMouseEvent, QPainter
from PySide6.QtWidgets import QApplication

from cpm_desktop.desktop.canvas.navigation.auto_scroll import EdgeScrolling
from cpm_desktop.desktop.canvas.navigation.zoomable_view import ZoomingView
from cpm_desktop.desktop.canvas.tools.canvas_protocol import Canvas
from cpm_desktop.desktop.canvas.tools.pan_gesture import Panning
from cpm_desktop.desktop.canvas.tools.tool import Gesture, Pointer, Tool, pointer_at
from cpm_desktop.desktop.canvas.tools.tool_factory import make_tool

SELECT = "select"
"""The tool that is in use unless somebody takes another one."""


class ToolInUse(QObject):
    """Hands what the mouse does to the tool, or to the gesture that a press began; lets the edge scroll meanwhile."""

    taken = Signal(str)
    """Another tool is in use; carries its name."""

    def __init__(self, canvas: Canvas, view: ZoomingView) -> None:
        super().__init__(view)
        self._canvas, self._view = canvas, view
        self._tool: Tool = make_tool(canvas, SELECT)
        self._name, self._sticky = SELECT, False
        self._gesture: Gesture | None = None
        self.panning = Panning(view, lambda: self._tool.cursor)
        self._edges = EdgeScrolling(view)
        self._edges.scrolled.connect(self._drag_on)

    @property
    def is_select(self) -> bool:
        """Tell whether it is the tool that selects."""
        return self._name == SELECT

    @property
    def is_dragging(self) -> bool:
        """Tell whether a gesture goes on."""
        return self._gesture is not None

    def take(self, name: str, *, sticky: bool = False) -> None:
        """Take another tool; a sticky one stays after it did its work."""
        self.give_up()
        self._tool.leave()
        self._tool, self._sticky = make_tool(self._canvas, name), sticky
        self._view.viewport().setCursor(self._tool.cursor)
        if name != self._name:
            self._name = name
            self.taken.emit(name)

    def renew(self) -> None:
        """Take the same tool for what is shown now."""
        self.take(self._name, sticky=self._sticky)

    def finish(self) -> str:
        """Go back to the tool that selects, unless the user keeps this one; return the name of this one."""
        name = self._name
        if not self._sticky:
            self.take(SELECT)
        return name

    def hint(self) -> str:
        """Return what the mouse can do."""
        return self._tool.hint()

    def press(self, event: QMouseEvent) -> None:
        """Begin a gesture."""
        if self._gesture is None:
            self._gesture = self._tool.press(self._pointer(event))
            self._edges.begin(event.position().toPoint())
            self._view.viewport().update()

    def move(self, event: QMouseEvent) -> None:
        """Go on with it, or hover."""
        if self._gesture is not None:
            self._gesture.move(self._pointer(event))
            self._edges.follow(event.position().toPoint())
        elif not self.panning.is_ready:
            self._tool.hover(self._pointer(event))

    def release(self, event: QMouseEvent) -> None:
        """End it."""
        gesture, self._gesture = self._gesture, None
        if gesture is not None:
            self._edges.end()
            gesture.finish(self._pointer(event))
            self._view.viewport().update()

    def give_up(self) -> bool:
        """Take back what the gesture showed; tell whether one went on."""
        gesture, self._gesture = self._gesture, None
        self._edges.end()
        if gesture is not None:
            gesture.cancel()
            self._view.viewport().update()
        return gesture is not None

    def leave(self) -> None:
        """Take back what hovering showed."""
        self._tool.leave()

    def paint(self, painter: QPainter) -> None:
        """Paint what the tool and the gesture show."""
        (self._gesture or self._tool).paint(painter, 1 / self._view.zoom)

    def put(self, name: str, place: QPointF) -> None:
        """Do once what another tool does with a press at a place of the viewport."""
        self.give_up()
        tool, pointer = make_tool(self._canvas, name), Pointer(self._view.point_at(place))
        tool.hover(pointer)
        tool.press(pointer)
        tool.leave()

    def bring(self, name: str, place: QPoint) -> None:
        """Take the tool that is dragged here from elsewhere."""
        self._edges.begin(place)
        self.take(name)

    def carry(self, place: QPoint) -> str | None:
        """Show what letting go would do at a place of the viewport; return why it would do nothing, if so."""
        pointer = self._brought(place)
        self._tool.hover(pointer)
        self._edges.follow(place)
        return self._tool.why_not(pointer)

    def carry_away(self) -> None:
        """Take back what was shown: the tool was dragged out again."""
        self._edges.end()
        self._tool.leave()

    def put_down(self, place: QPoint) -> None:
        """Do what the tool does with a press."""
        self._edges.end()
        pointer = self._brought(place)
        self._tool.hover(pointer)
        self._tool.press(pointer)

    def _drag_on(self, place: QPoint) -> None:
        """Go on with the gesture, or with what is dragged here: another part lies under the mouse now."""
        pointer = pointer_at(self._view.point_at(QPointF(place)), QApplication.keyboardModifiers())
        if self._gesture is not None:
            self._gesture.move(pointer)
        else:
            self._tool.hover(pointer)

    def _pointer(self, event: QMouseEvent) -> Pointer:
        return pointer_at(self._view.point_at(event.position()), event.modifiers())

    def _brought(self, place: QPoint) -> Pointer:
        return Pointer(self._view.point_at(QPointF(place)))
