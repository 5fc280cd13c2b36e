"""Going elsewhere on the canvas, and staying where one is while what is shown changes."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtWidgets import QGraphicsView

from cpm_desktop.desktop.canvas.navigation.element_areas import elements_area
from cpm_desktop.desktop.canvas.scene.canvas_scene import CanvasScene
from cpm_desktop.desktop.canvas.scene.painter import to_qrectf
from cpm_desktop.desktop.workspace.workspace import Workspace
from cpm_desktop.drawing.scene import Scene
from cpm_desktop.perspectives.id_mapping import to_view_ids
from cpm_desktop.perspectives.perspective import DEPARTMENTS


class ViewNavigator:
    """Scrolls a view to elements of the model, wherever the perspective shows them."""

    def __init__(self, view: QGraphicsView, workspace: Workspace, scene: CanvasScene) -> None:
        self._view, self._workspace, self._scene = view, workspace, scene

    def reveal(self, element_ids: Sequence[str]) -> None:
        """Scroll so far that the elements, or what stands for them, are in sight."""
        area = elements_area(
            self._scene.drawing, to_view_ids(self._workspace.view_state.view, element_ids), self._visible_area()
        )
        if not area.isNull():
            self._view.ensureVisible(area, 24, 24)

    def go_to(self, element_ids: Sequence[str]) -> None:
        """Bring elements that are out of sight to the middle.

        Where the perspective hides them, one comes to what stands for them; where nothing does, to the departments.
        """
        if element_ids and not to_view_ids(self._workspace.view_state.view, element_ids):
            self._workspace.set_perspective(DEPARTMENTS)
        in_sight = self._visible_area()
        area = elements_area(self._scene.drawing, to_view_ids(self._workspace.view_state.view, element_ids), in_sight)
        if not area.isNull() and not in_sight.contains(area):
            self._view.centerOn(area.center())

    def focus_area(self) -> QRectF:
        """Return the area of what is selected, else of the node nearest to the middle; a null one without any."""
        drawing, in_sight = self._scene.drawing, self._visible_area()
        selected = elements_area(drawing, self._workspace.selection.view_ids, in_sight)
        if not selected.isNull():
            return selected
        boxes = [to_qrectf(box) for box in drawing.placement.nodes.values()]
        return min(boxes, key=lambda box: (box.center() - in_sight.center()).manhattanLength(), default=QRectF())

    def keep_viewport_while(self, change: Callable[[], None]) -> None:
        """Let what is shown `change`, and scroll so that what one was looking at is in the same place on the screen."""
        before = self._scene.drawing
        held = _focus_node(
            before, self._visible_area(), self._workspace.view_state.view.scenario.nodes, self._workspace.selection.ids
        )
        change()
        if held is not None:
            self._scroll_by_shift(_node_centre(before, held), _node_centre(self._scene.drawing, held))

    def _scroll_by_shift(self, before: QPointF, now: QPointF) -> None:
        moved = self._view.mapFromScene(now) - self._view.mapFromScene(before)
        for bar, distance in (
            (self._view.horizontalScrollBar(), moved.x()),
            (self._view.verticalScrollBar(), moved.y()),
        ):
            bar.setValue(bar.value() + distance)

    def _visible_area(self) -> QRectF:
        return self._view.mapToScene(self._view.viewport().rect()).boundingRect()


def _focus_node(
    drawing: Scene, visible_area: QRectF, remaining_ids: Collection[str], selection: Sequence[str]
) -> str | None:
    """Return the node that a person looks at, of those that stay: a selected one that is in sight.

    Else the customer's that is nearest to the middle of what is `in_sight`, or where none of these stays, any.
    """
    lanes, nodes = drawing.scenario.lanes, drawing.scenario.nodes
    boxes = {key: to_qrectf(box) for key, box in drawing.placement.nodes.items() if key in remaining_ids}
    selected = [key for key in selection if key in boxes and visible_area.intersects(boxes[key])]
    customers = [key for key in boxes if lanes[nodes[key].lane].kind == "customer"]

    def distance(key: str) -> float:
        return (boxes[key].center() - visible_area.center()).manhattanLength()

    return min(selected or customers or boxes, key=distance, default=None)


def _node_centre(drawing: Scene, node_id: str) -> QPointF:
    return to_qrectf(drawing.placement.nodes[node_id]).center()
