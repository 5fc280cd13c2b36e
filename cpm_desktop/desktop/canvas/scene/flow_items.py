"""The items of the flows on the canvas: visible ones are updated first, many others in slices.

Each new route costs about half a millisecond, and a command that makes room moves everything right of it. While a flow
is queued, it keeps its old picture, moved with its ends.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator

from PySide6.QtCore import QObject, QRectF, Signal
from PySide6.QtWidgets import QGraphicsItem, QGraphicsScene

from cpm_desktop.desktop.background.incremental_queue import IncrementalQueue
from cpm_desktop.desktop.background.limits import Limits
from cpm_desktop.desktop.canvas.scene.items import FLOW_LEVEL, DrawingReference, FlowItem, NodeItem
from cpm_desktop.drawing.scene import Scene
from cpm_desktop.layout.placement import Placement, Route
from cpm_desktop.layout.routing.routing_diff import changed_keys

STACKING_STEP = 1e-6
"""The difference between the levels of successive flows."""


class FlowItems(QObject):
    """Holds an item for each flow that was drawn, and a queue of the flows whose items are missing or outdated."""

    completed = Signal()
    """The queue is empty."""
    flow_processed = Signal(str)
    """A queued flow was drawn; carries its id."""

    def __init__(self, scene: QGraphicsScene, get_selection: Callable[[], Collection[str]], limits: Limits) -> None:
        super().__init__(scene)
        self._scene, self._get_selection, self._limits = scene, get_selection, limits
        self._current: DrawingReference | None = None
        self._queue = IncrementalQueue(self._load_one, limits, self)
        self._queue.processed.connect(self.flow_processed)
        self._queue.drained.connect(self.completed)
        self.items: dict[str, FlowItem] = {}
        self._levels: dict[str, float] = {}

    @property
    def is_complete(self) -> bool:
        """Return whether the item of every flow is up to date."""
        return not self._queue.pending

    def displayed_route(self, placement: Placement, flow_id: str) -> Route:
        """Return the route along which a flow is drawn: the old one while the flow is queued."""
        if flow_id not in self._queue.pending:
            return placement.route(flow_id)
        item = self.items.get(flow_id)
        return () if item is None else item.displayed_route()

    @property
    def _drawing(self) -> Scene | None:
        return self._current.drawing if self._current is not None else None

    def set_drawing(self, drawing: Scene) -> None:
        """Draw flows as part of `drawing` from now on; remove the items of flows that it lacks."""
        if self._current is None:
            self._current = DrawingReference(drawing)
        self._current.drawing = drawing
        flows = drawing.scenario.flows
        for flow_id in [key for key in self.items if key not in flows]:
            self._scene.removeItem(self.items.pop(flow_id))
        self._queue.retain(flows)

    def refresh(self, flow_ids: Iterable[str]) -> None:
        """Redraw flows along the same route, except queued ones, which are redrawn later anyway.

        The item of a queued flow belongs to the previous drawing: its flow may connect nodes that were deleted.
        """
        for flow_id in flow_ids:
            if self._drawing is not None and flow_id in self.items and flow_id not in self._queue.pending:
                self.items[flow_id].set_drawing(self._drawing)

    def show_changed(self, changed: Collection[str], before: Scene) -> None:
        """Redraw flows that look different or have another route, and draw those that have no item yet."""
        if self._drawing is None:
            return
        pending = self._queue.pending
        missing = [key for key in self._drawing.scenario.flows if key not in self.items and key not in pending]
        if missing:
            self._stack_in_document_order(self._drawing.scenario.flows)
        outdated_ids = [*changed, *missing]
        if len(outdated_ids) <= self._limits.immediate_flows:
            for flow_id in outdated_ids:
                self._queue.process_now(flow_id)
        else:
            self._queue.enqueue(outdated_ids)
        for flow_id in self._queue.pending & self.items.keys():
            self.items[flow_id].keep_drawing(before)

    def _stack_in_document_order(self, flow_ids: Iterable[str]) -> None:
        """Stack the items in the order of their flows, as on paper, also those of flows that an undo restores."""
        self._levels = {key: FLOW_LEVEL + rank * STACKING_STEP for rank, key in enumerate(flow_ids)}
        for flow_id, item in self.items.items():
            if item.zValue() != self._levels[flow_id]:
                item.setZValue(self._levels[flow_id])

    def shift_pending(self, before: Scene, after: Scene) -> None:
        """Move the pictures of queued flows if both ends moved by the same offset."""
        old, new = before.placement.nodes, after.placement.nodes
        moved = old.keys() & changed_keys(old, new)
        offsets = {key: (new[key].x - old[key].x, new[key].y - old[key].y) for key in moved}
        flows = after.scenario.flows
        for flow_id in self._queue.pending & self.items.keys():
            flow = flows[flow_id]
            offset = offsets.get(flow.source)
            if offset is not None and offset == offsets.get(flow.target):
                self.items[flow_id].moveBy(*offset)

    def load_visible(self, area: QRectF) -> None:
        """Draw the queued flows in `area` and at the nodes there first."""
        if self._queue.pending and self._drawing is not None:
            visible = _flow_ids_at(self._scene.items(area), self._drawing)
            self._queue.prioritize(visible, self._limits.visible_flows_seconds)

    def _load_one(self, flow_id: str) -> None:
        drawing = self._drawing
        if drawing is None:
            return
        flow, item = drawing.scenario.flows[flow_id], self.items.get(flow_id)
        if item is not None:
            item.show_flow(drawing, flow, drawing.placement.route(flow_id))
            return
        item = self.items[flow_id] = FlowItem(drawing, flow, self._current)
        item.setZValue(self._levels[flow_id])
        item.setFlag(FlowItem.GraphicsItemFlag.ItemIsSelectable)
        item.setSelected(flow_id in self._get_selection())
        self._scene.addItem(item)


def _flow_ids_at(items: Iterable[QGraphicsItem], drawing: Scene) -> Iterator[str]:
    """Yield the flows among `items`, and those at the nodes among them."""
    for item in items:
        if isinstance(item, FlowItem):
            yield item.element_id
        elif isinstance(item, NodeItem):
            yield from (flow.id for flow in drawing.scenario.flows_by_element.get(item.element_id, ()))
