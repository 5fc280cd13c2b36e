"""What a tool may ask of the canvas."""

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
    """The canvas as tools and gestures see it."""

    workspace: Workspace
    canvas_scene: CanvasScene

    @property
    def zoom(self) -> float:
        """Return how many pixels a diagram unit takes."""
        ...

    @property
    def drawing(self) -> Scene:
        """Return what is drawn."""
        ...

    def viewport(self) -> QWidget:
        """Return the widget that shows the scene."""
        ...

    def element_at(self, point: Point) -> str | None:
        """Return the id of the topmost mark, node or flow at a point of the diagram."""
        ...

    def flow_at(self, point: Point, ignored_node_id: str | None = None) -> str | None:
        """Return the sequence flow at a point of the diagram that does not belong to the node `beneath`."""
        ...

    def nodes_in(self, area: QRectF) -> list[str]:
        """Return the ids of the nodes that touch an area of the diagram."""
        ...

    def visible_area(self) -> QRectF:
        """Return the part of the diagram that the viewport shows."""
        ...

    def show_reason(self, reason: str | None) -> None:
        """Say at the cursor why something cannot be done; None takes the words away."""
        ...

    def start_renaming(self, element_id: str, gesture: str | None = None) -> None:
        """Edit the name of an element in place, as part of `gesture` where one is given."""
        ...

    def start_annotating(self, kind: AnnotationKind, element_id: str) -> None:
        """Ask for the text of a new annotation about an element, at the element."""
        ...

    def finish_tool(self) -> None:
        """Go back to the select tool after the tool did its work, unless the user keeps it."""
        ...
