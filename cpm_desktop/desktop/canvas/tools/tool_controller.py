"""The tool that is in use, and what goes on with it between press and release."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QPointF, Signal
from PySide6.QtGui import QMouseEvent, QPainter
from PySide6.QtWidgets import QApplication

from cpm_desktop.desktop.canvas.navigation.auto_scroll import AutoScroller
from cpm_desktop.desktop.canvas.navigation.zoomable_view import ZoomableView
from cpm_desktop.desktop.canvas.tools.canvas_protocol import Canvas
from cpm_desktop.desktop.canvas.tools.pan_gesture import PanGesture
from cpm_desktop.desktop.canvas.tools.tool import Gesture, Pointer, Tool, pointer_at
from cpm_desktop.desktop.canvas.tools.tool_factory import create_tool
from cpm_desktop.desktop.limits import Limits

SELECT_TOOL = "select"
"""The tool that is in use unless somebody takes another one."""


class ToolController(QObject):
    """Hands what the mouse does to the tool, or to the gesture that a press began; lets the edge scroll meanwhile."""

    tool_changed = Signal(str)
    """Another tool is in use; carries its name."""

    def __init__(self, canvas: Canvas, view: ZoomableView, limits: Limits) -> None:
        super().__init__(view)
        self._canvas, self._view = canvas, view
        self._tool: Tool = create_tool(canvas, SELECT_TOOL)
        self._tool_name, self._is_sticky = SELECT_TOOL, False
        self._gesture: Gesture | None = None
        self.pan_gesture = PanGesture(view, lambda: self._tool.cursor)
        self._auto_scroller = AutoScroller(view, limits)
        self._auto_scroller.scrolled.connect(self._on_auto_scrolled)

    @property
    def is_select_tool(self) -> bool:
        """Tell whether it is the tool that selects."""
        return self._tool_name == SELECT_TOOL

    @property
    def is_dragging(self) -> bool:
        """Tell whether a gesture goes on."""
        return self._gesture is not None

    def activate(self, name: str, *, sticky: bool = False) -> None:
        """Take another tool; a sticky one stays after it did its work."""
        self.cancel()
        self._tool.leave()
        self._tool, self._is_sticky = create_tool(self._canvas, name), sticky
        self._view.viewport().setCursor(self._tool.cursor)
        if name != self._tool_name:
            self._tool_name = name
            self.tool_changed.emit(name)

    def reactivate(self) -> None:
        """Take the same tool for what is shown now."""
        self.activate(self._tool_name, sticky=self._is_sticky)

    def finish(self) -> str:
        """Go back to the tool that selects, unless the user keeps this one; return the name of this one."""
        name = self._tool_name
        if not self._is_sticky:
            self.activate(SELECT_TOOL)
        return name

    def hint(self) -> str:
        """Return what the mouse can do."""
        return self._tool.hint()

    def press(self, event: QMouseEvent) -> None:
        """Begin a gesture."""
        if self._gesture is None:
            self._gesture = self._tool.press(self._event_pointer(event))
            self._auto_scroller.start(event.position().toPoint())
            self._view.viewport().update()

    def move(self, event: QMouseEvent) -> None:
        """Go on with it, or hover."""
        if self._gesture is not None:
            self._gesture.move(self._event_pointer(event))
            self._auto_scroller.track(event.position().toPoint())
        elif not self.pan_gesture.is_space_held:
            self._tool.hover(self._event_pointer(event))

    def release(self, event: QMouseEvent) -> None:
        """End it."""
        gesture, self._gesture = self._gesture, None
        if gesture is not None:
            self._auto_scroller.stop()
            gesture.finish(self._event_pointer(event))
            self._view.viewport().update()

    def cancel(self) -> bool:
        """Take back what the gesture showed; tell whether one went on."""
        gesture, self._gesture = self._gesture, None
        self._auto_scroller.stop()
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

    def apply_once(self, name: str, position: QPointF) -> None:
        """Do once what another tool does with a press at a place of the viewport."""
        self.cancel()
        tool, pointer = create_tool(self._canvas, name), Pointer(self._view.point_at(position))
        tool.hover(pointer)
        tool.press(pointer)
        tool.leave()

    def drag_enter(self, name: str, position: QPoint) -> None:
        """Take the tool that is dragged here from elsewhere."""
        self._auto_scroller.start(position)
        self.activate(name)

    def drag_move(self, position: QPoint) -> str | None:
        """Show what letting go would do at a place of the viewport; return why it would do nothing, if so."""
        pointer = self._drag_pointer(position)
        self._tool.hover(pointer)
        self._auto_scroller.track(position)
        return self._tool.rejection_reason(pointer)

    def drag_leave(self) -> None:
        """Take back what was shown: the tool was dragged out again."""
        self._auto_scroller.stop()
        self._tool.leave()

    def drop(self, position: QPoint) -> None:
        """Do what the tool does with a press."""
        self._auto_scroller.stop()
        pointer = self._drag_pointer(position)
        self._tool.hover(pointer)
        self._tool.press(pointer)

    def _on_auto_scrolled(self, position: QPoint) -> None:
        """Go on with the gesture, or with what is dragged here: another part lies under the mouse now."""
        pointer = pointer_at(self._view.point_at(QPointF(position)), QApplication.keyboardModifiers())
        if self._gesture is not None:
            self._gesture.move(pointer)
        else:
            self._tool.hover(pointer)

    def _event_pointer(self, event: QMouseEvent) -> Pointer:
        return pointer_at(self._view.point_at(event.position()), event.modifiers())

    def _drag_pointer(self, position: QPoint) -> Pointer:
        return Pointer(self._view.point_at(QPointF(position)))
