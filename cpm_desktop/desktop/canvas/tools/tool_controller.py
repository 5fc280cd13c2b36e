"""The current tool and its gesture between press and release."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter
from PySide6.QtWidgets import QApplication

from cpm_desktop.desktop.background.limits import Limits
from cpm_desktop.desktop.canvas.navigation.auto_scroll import AutoScroller
from cpm_desktop.desktop.canvas.navigation.zoomable_view import ZoomableView
from cpm_desktop.desktop.canvas.tools.canvas_protocol import Canvas
from cpm_desktop.desktop.canvas.tools.flow_tool import FlowTool
from cpm_desktop.desktop.canvas.tools.pan_gesture import PanGesture
from cpm_desktop.desktop.canvas.tools.tool import Gesture, Pointer, Tool, pointer_at
from cpm_desktop.desktop.canvas.tools.tool_factory import create_tool

SELECT_TOOL = "select"
"""The default tool."""


class ToolController(QObject):
    """Passes mouse events to the current tool or its gesture; scrolls when a drag is near an edge."""

    tool_changed = Signal(str)
    """The current tool changed; carries its name."""
    dragging_changed = Signal()
    """A gesture began or ended."""

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
        """Return whether the select tool is active."""
        return self._tool_name == SELECT_TOOL

    @property
    def is_dragging(self) -> bool:
        """Return whether a gesture is active."""
        return self._gesture is not None

    def activate(self, name: str, *, sticky: bool = False) -> None:
        """Activate a tool; a sticky one stays active after use."""
        self.cancel()
        self._tool.leave()
        self._tool, self._is_sticky = create_tool(self._canvas, name), sticky
        self._view.viewport().setCursor(self._tool.cursor)
        if name != self._tool_name:
            self._tool_name = name
            self.tool_changed.emit(name)

    def reactivate(self) -> None:
        """Create the current tool again for the present view."""
        self.activate(self._tool_name, sticky=self._is_sticky)

    def start_connecting(self, source: str) -> None:
        """Activate the flow tool as after a click on `source`: the next click connects."""
        self.activate(FlowTool.name)
        if isinstance(self._tool, FlowTool):
            self._tool.set_source(source)
            self._view.viewport().update()

    def finish(self) -> str:
        """Return to the select tool, unless the current tool is sticky; return the name of the used tool."""
        name = self._tool_name
        if not self._is_sticky:
            self.activate(SELECT_TOOL)
        return name

    def hint(self) -> str:
        """Return the actions of the mouse."""
        return self._tool.hint()

    def tip_at(self, position: QPoint) -> str:
        """Return what can be done with a control of the tool at a position of the viewport; empty without one."""
        return "" if self.is_dragging else self._tool.tip(self._pointer_at(position))

    def open_menu(self, position: QPoint) -> bool:
        """Open the menu of a control of the tool at a position of the viewport; return whether there is one."""
        return self._tool.open_menu(self._pointer_at(position))

    def press(self, event: QMouseEvent) -> None:
        """Start a gesture."""
        if self._gesture is None:
            self._gesture = self._tool.press(self._event_pointer(event))
            self._auto_scroller.start(event.position().toPoint())
            self._view.viewport().update()
            self.dragging_changed.emit()

    def move(self, event: QMouseEvent) -> None:
        """Continue the gesture, or hover. Without the button, the release went to another window: cancel."""
        if not event.buttons() & Qt.MouseButton.LeftButton:
            self.cancel()
        if self._gesture is not None:
            self._gesture.move(self._event_pointer(event))
            self._auto_scroller.track(event.position().toPoint())
        elif not self.pan_gesture.is_space_held:
            self._tool.hover(self._event_pointer(event))

    def release(self, event: QMouseEvent) -> None:
        """Finish the gesture."""
        gesture, self._gesture = self._gesture, None
        if gesture is not None:
            self._auto_scroller.stop()
            gesture.finish(self._event_pointer(event))
            self._view.viewport().update()
            self.dragging_changed.emit()

    def cancel(self) -> bool:
        """Cancel the gesture; return whether there was one."""
        gesture, self._gesture = self._gesture, None
        self._auto_scroller.stop()
        if gesture is not None:
            gesture.cancel()
            self._view.viewport().update()
            self.dragging_changed.emit()
        return gesture is not None

    def leave(self) -> None:
        """Remove the hover feedback."""
        self._tool.leave()

    def paint(self, painter: QPainter) -> None:
        """Paint the feedback of the gesture, else of the tool."""
        (self._gesture or self._tool).paint(painter, 1 / self._view.zoom)

    def apply_once(self, name: str, position: QPointF) -> None:
        """Apply another tool once, with a press at a position of the viewport."""
        self.cancel()
        tool, pointer = create_tool(self._canvas, name), Pointer(self._view.point_at(position))
        tool.hover(pointer)
        tool.press(pointer)
        tool.leave()

    def drag_enter(self, name: str, position: QPoint) -> None:
        """Activate the tool that is dragged over the canvas."""
        self._auto_scroller.start(position)
        self.activate(name)

    def drag_move(self, position: QPoint) -> str | None:
        """Show what a drop at a position of the viewport would do; return why it is rejected, or None."""
        pointer = self._pointer_at(position)
        self._tool.hover(pointer)
        self._auto_scroller.track(position)
        return self._tool.rejection_reason(pointer)

    def drag_leave(self) -> None:
        """Remove the feedback: the drag left the canvas."""
        self._auto_scroller.stop()
        self._tool.leave()

    def drop(self, position: QPoint) -> None:
        """Press with the tool at the drop position."""
        self._auto_scroller.stop()
        pointer = self._pointer_at(position)
        self._tool.hover(pointer)
        self._tool.press(pointer)

    def _on_auto_scrolled(self, position: QPoint) -> None:
        """Continue the gesture or the drag, because another part of the diagram is under the mouse."""
        pointer = pointer_at(self._view.point_at(QPointF(position)), QApplication.keyboardModifiers())
        if self._gesture is not None:
            self._gesture.move(pointer)
        else:
            self._tool.hover(pointer)

    def _event_pointer(self, event: QMouseEvent) -> Pointer:
        return pointer_at(self._view.point_at(event.position()), event.modifiers())

    def _pointer_at(self, position: QPoint) -> Pointer:
        return Pointer(self._view.point_at(QPointF(position)))
