"""The flows on the canvas: what is in sight at once, the rest of many little by little.

Each new route costs about half a millisecond, and whatever makes room moves everything behind it. Until the turn of a
flow comes, its picture goes along with its ends as it was.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from time import thread_time

from PySide6.QtCore import QObject, QRectF, QTimer, Signal
from PySide6.QtWidgets import QGraphicsItem, QGraphicsScene

from cpm_desktop.desktop.canvas.items import FlowItem, NodeItem
from cpm_desktop.drawing.scene import Scene
from cpm_desktop.layout.placement import Placement, Route
from cpm_desktop.model.elements import Flow
from cpm_desktop.model.layout import Box

PROMPT = 100
"""Up to this many flows are shown at once; more are shown in slices, those in sight first."""
SLICE = 0.006
"""Seconds that showing flows may take before events are handled again."""
IN_SIGHT = 0.03
"""Seconds that those in sight may take together, whenever something moved or came into sight."""


class FlowItems(QObject):
    """An item for each flow that was shown so far, and what still waits to be shown as it is now."""

    shown = Signal()
    """Nothing waits any more."""
    came = Signal(list)
    """Flows that waited are shown as they are now; carries their ids."""

    def __init__(self, scene: QGraphicsScene, selection: Callable[[], Collection[str]]) -> None:
        super().__init__(scene)
        self._scene, self._selection = scene, selection
        self._drawing: Scene | None = None
        self._waiting: dict[str, None] = {}
        self.items: dict[str, FlowItem] = {}
        self._idle = QTimer(self)
        self._idle.setInterval(0)
        self._idle.timeout.connect(self._show_slice)

    @property
    def is_complete(self) -> bool:
        """Tell whether every flow is shown as it is now."""
        return not self._waiting

    def route(self, placement: Placement, flow_id: str) -> Route:
        """Return along what a flow is shown: until its turn where it ran before."""
        if flow_id not in self._waiting:
            return placement.route(flow_id)
        item = self.items.get(flow_id)
        return () if item is None else item.shown_route()

    def draw_in(self, drawing: Scene) -> None:
        """Show everything within `drawing` from now on; unbind the flows that it does not have."""
        self._drawing = drawing
        flows = drawing.scenario.flows
        for flow_id in [key for key in self.items if key not in flows]:
            self._scene.removeItem(self.items.pop(flow_id))
        self._waiting = {key: None for key in self._waiting if key in flows}

    def show(self, changed: Collection[str]) -> None:
        """Show flows anew that look different now or run elsewhere, and those that are not bound yet."""
        if self._drawing is None:
            return
        unbound = [key for key in self._drawing.scenario.flows if key not in self.items and key not in self._waiting]
        wanted = [*changed, *unbound]
        if len(wanted) <= PROMPT:
            self._show_now(wanted)
        else:
            self._waiting.update(dict.fromkeys(wanted))
            self._idle.start()

    def carry(self, before: Scene, after: Scene) -> None:
        """Let the pictures of waiting flows go along where both their ends have moved the same way."""
        old, new = before.placement.nodes, after.placement.nodes
        for flow_id in self._waiting:
            item = self.items.get(flow_id)
            if item is not None:
                item.moveBy(*_way_of_both(after.scenario.flows[flow_id], old, new))

    def show_all(self) -> None:
        """Show every flow that waits."""
        self._show_now(list(self._waiting))

    def show_near(self, area: QRectF) -> None:
        """Show what waits in `area` and at nodes there, so that what is in sight is whole as soon as may be."""
        if self._waiting and self._drawing is not None:
            near = dict.fromkeys(_flows_at(self._scene.items(area), self._drawing))
            first = [key for key in near if key in self._waiting]
            self._waiting = {**dict.fromkeys(first), **self._waiting}
            self._show_for(IN_SIGHT, len(first))

    def clear(self) -> None:
        """Unbind everything."""
        for item in self.items.values():
            self._scene.removeItem(item)
        self.items.clear()
        self._waiting.clear()

    def _show_slice(self) -> None:
        self._show_for(SLICE, len(self._waiting))
        if not self._waiting:
            self._idle.stop()
            self.shown.emit()

    def _show_for(self, seconds: float, most: int) -> None:
        until = thread_time() + seconds
        for flow_id in list(self._waiting)[:most]:
            self._show_now([flow_id])
            if thread_time() > until:
                return

    def _show_now(self, flow_ids: Collection[str]) -> None:
        if self._drawing is None:
            return
        came = [key for key in flow_ids if key in self._waiting]
        for flow_id in flow_ids:
            self._waiting.pop(flow_id, None)
            self._show_one(self._drawing, self._drawing.scenario.flows[flow_id])
        if came:
            self.came.emit(came)

    def _show_one(self, drawing: Scene, flow: Flow) -> None:
        item = self.items.get(flow.id)
        if item is not None:
            item.show_flow(drawing, flow, drawing.placement.route(flow.id))
            return
        item = self.items[flow.id] = FlowItem(drawing, flow)
        item.setFlag(FlowItem.GraphicsItemFlag.ItemIsSelectable)
        item.setSelected(flow.id in self._selection())
        self._scene.addItem(item)


def _flows_at(items: Iterable[QGraphicsItem], drawing: Scene) -> Iterator[str]:
    """Yield the flows among `items`, and those at the nodes among them."""
    for item in items:
        if isinstance(item, FlowItem):
            yield item.element_id
        elif isinstance(item, NodeItem):
            yield from (flow.id for flow in drawing.scenario.flows_of.get(item.element_id, ()))


def _way_of_both(flow: Flow, old: Mapping[str, Box], new: Mapping[str, Box]) -> tuple[float, float]:
    """Return how far both ends of a flow have moved, nowhere where they did not move alike."""
    ways = {
        (new[end].x - old[end].x, new[end].y - old[end].y) if end in old and end in new else (0.0, 0.0)
        for end in (flow.source, flow.target)
    }
    return ways.pop() if len(ways) == 1 else (0.0, 0.0)
