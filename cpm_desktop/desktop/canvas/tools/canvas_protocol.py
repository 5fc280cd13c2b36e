"""The interface of the canvas for tools and gestures."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QWidget

from cpm_desktop.desktop.canvas.scene.canvas_scene import CanvasScene
from cpm_desktop.desktop.workspace.workspace import Workspace
from cpm_desktop.drawing.scene import Scene
from cpm_desktop.model.elements import AnnotationKind
from cpm_desktop.model.layout import Point


class Canvas(Protocol):
    """The canvas as tools and gestures use it."""

    workspace: Workspace
    canvas_scene: CanvasScene

    @property
    def zoom(self) -> float:
        """Return the number of pixels per diagram unit."""
        ...

    @property
    def drawing(self) -> Scene:
        """Return the current drawing."""
        ...

    def viewport(self) -> QWidget:
        """Return the widget that shows the scene."""
        ...

    def element_at(self, point: Point) -> str | None:
        """Return the id of the topmost mark, node or flow at a point of the diagram."""
        ...

    def flow_at(self, point: Point, ignored_node_id: str | None = None) -> str | None:
        """Return the sequence flow at a point of the diagram, except flows of the node `ignored_node_id`."""
        ...

    def nodes_in(self, area: QRectF) -> list[str]:
        """Return the ids of the nodes that touch an area of the diagram."""
        ...

    def visible_area(self) -> QRectF:
        """Return the part of the diagram that the viewport shows."""
        ...

    def show_reason(self, reason: str | None) -> None:
        """Show at the cursor why an action is not possible; None hides the message."""
        ...

    def start_renaming(self, element_id: str, gesture: str | None = None) -> None:
        """Edit the name of an element in place; as part of `gesture`, if given."""
        ...

    def start_annotating(self, kind: AnnotationKind, element_id: str) -> None:
        """Open a text field for a new annotation at an element."""
        ...

    def cancel_gesture(self) -> bool:
        """Cancel a drag on the diagram or on a header; return whether there was one."""
        ...

    def finish_tool(self) -> None:
        """Return to the select tool after a tool was used, unless the tool is sticky."""
        ...
