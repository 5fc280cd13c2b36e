"""Navigation to elements on the canvas, and a stable viewport while the shown diagram changes."""

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
    """Scrolls a view to elements of the model, in any perspective."""

    def __init__(self, view: QGraphicsView, workspace: Workspace, scene: CanvasScene) -> None:
        self._view, self._workspace, self._scene = view, workspace, scene

    def reveal(self, element_ids: Sequence[str]) -> None:
        """Scroll until the elements, or the elements that represent them, are visible."""
        area = elements_area(
            self._scene.drawing, to_view_ids(self._workspace.view_state.view, element_ids), self._visible_area()
        )
        if not area.isNull():
            self._view.ensureVisible(area, 24, 24)

    def go_to(self, element_ids: Sequence[str]) -> None:
        """Centre elements that are not visible.

        If the perspective hides the elements, show the elements that represent them. If there are none, switch to the
        departments perspective.
        """
        if element_ids and not to_view_ids(self._workspace.view_state.view, element_ids):
            self._workspace.set_perspective(DEPARTMENTS)
        visible_area = self._visible_area()
        area = elements_area(
            self._scene.drawing, to_view_ids(self._workspace.view_state.view, element_ids), visible_area
        )
        if not area.isNull() and not visible_area.contains(area):
            self._view.centerOn(area.center())

    def focus_area(self) -> QRectF:
        """Return the area of the selection, else of the node nearest to the centre; null if there is no node."""
        drawing, visible_area = self._scene.drawing, self._visible_area()
        selected = elements_area(drawing, self._workspace.selection.view_ids, visible_area)
        if not selected.isNull():
            return selected
        boxes = [to_qrectf(box) for box in drawing.placement.nodes.values()]
        return min(boxes, key=lambda box: (box.center() - visible_area.center()).manhattanLength(), default=QRectF())

    def keep_viewport_while(self, change: Callable[[], None]) -> None:
        """Call `change`, then scroll so that the focus node keeps its position on the screen."""
        before = self._scene.drawing
        focus_id = _focus_node(
            before, self._visible_area(), self._workspace.view_state.view.scenario.nodes, self._workspace.selection.ids
        )
        change()
        if focus_id is not None:
            self._scroll_by_shift(_node_centre(before, focus_id), _node_centre(self._scene.drawing, focus_id))

    def _scroll_by_shift(self, before: QPointF, now: QPointF) -> None:
        shift = self._view.mapFromScene(now) - self._view.mapFromScene(before)
        for bar, distance in (
            (self._view.horizontalScrollBar(), shift.x()),
            (self._view.verticalScrollBar(), shift.y()),
        ):
            bar.setValue(bar.value() + distance)

    def _visible_area(self) -> QRectF:
        return self._view.mapToScene(self._view.viewport().rect()).boundingRect()


def _focus_node(
    drawing: Scene, visible_area: QRectF, remaining_ids: Collection[str], selection: Sequence[str]
) -> str | None:
    """Return the focus node among the remaining nodes: a visible selected one if there is one.

    Otherwise, return the customer node nearest to the centre of `visible_area`; if no customer node remains, any node.
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
