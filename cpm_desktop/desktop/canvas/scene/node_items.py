"""The items of the nodes on the canvas: visible ones are drawn first, many others in slices or when requested."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping

from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QGraphicsScene

from cpm_desktop.desktop.background.incremental_queue import IncrementalQueue
from cpm_desktop.desktop.background.limits import Limits
from cpm_desktop.desktop.canvas.scene.items import DrawingReference, NodeItem
from cpm_desktop.desktop.canvas.scene.painter import to_qrectf
from cpm_desktop.desktop.canvas.scene.placement_queries import nodes_in
from cpm_desktop.drawing.scene import Scene


class NodeItems(Mapping[str, NodeItem]):
    """Maps the ids of the nodes of a drawing to their items; looking up an item that is queued draws it immediately."""

    def __init__(self, scene: QGraphicsScene, get_selection: Callable[[], Collection[str]], limits: Limits) -> None:
        self._scene, self._get_selection, self._limits = scene, get_selection, limits
        self._current: DrawingReference | None = None
        self._queue = IncrementalQueue(self._load_one, limits, scene)
        self.loaded: dict[str, NodeItem] = {}
        """The items that exist already."""

    def __getitem__(self, node_id: str) -> NodeItem:
        if node_id in self._queue.pending:
            self._queue.process_now(node_id)
        return self.loaded[node_id]

    def __contains__(self, node_id: object) -> bool:
        return self._drawing is not None and node_id in self._drawing.scenario.nodes

    def __iter__(self) -> Iterator[str]:
        return iter(self._drawing.scenario.nodes if self._drawing is not None else ())

    def __len__(self) -> int:
        return len(self._drawing.scenario.nodes) if self._drawing is not None else 0

    @property
    def _drawing(self) -> Scene | None:
        return self._current.drawing if self._current is not None else None

    def set_drawing(self, drawing: Scene) -> None:
        """Hold an item for each node of `drawing` from now on, and none for others; existing items are not redrawn."""
        if self._current is None:
            self._current = DrawingReference(drawing)
        self._current.drawing = drawing
        nodes = drawing.scenario.nodes
        for node_id in self.loaded.keys() - nodes.keys():
            self._scene.removeItem(self.loaded.pop(node_id))
        self._queue.retain(nodes)
        self._load([key for key in nodes if key not in self.loaded and key not in self._queue.pending])

    def show_changed(self, changed: Collection[str], before: Scene) -> None:
        """Redraw nodes that look different; a queued one keeps its picture, which moves along."""
        if self._drawing is None:
            return
        old, new = before.placement.nodes, self._drawing.placement.nodes
        stale = self.loaded.keys() & changed
        self._load(stale)
        for node_id in self._queue.pending & self.loaded.keys():
            self.loaded[node_id].keep_drawing(before)
        for node_id in stale & self._queue.pending:
            self.loaded[node_id].moveBy(new[node_id].x - old[node_id].x, new[node_id].y - old[node_id].y)

    def refresh(self, node_ids: Iterable[str]) -> None:
        """Redraw nodes at the same place, except queued ones, which are redrawn later anyway."""
        for node_id in node_ids:
            if self._drawing is not None and node_id in self.loaded and node_id not in self._queue.pending:
                self.loaded[node_id].set_drawing(self._drawing)

    def load_visible(self, area: QRectF) -> None:
        """Draw the queued nodes in `area` first."""
        if self._queue.pending and self._drawing is not None:
            self._queue.prioritize(nodes_in(self._drawing.placement, area), self._limits.visible_nodes_seconds)

    def box(self, node_id: str) -> QRectF:
        """Return where a node is drawn, which is under the mouse while it is dragged."""
        item = self.loaded.get(node_id)
        if item is not None:
            return item.box.translated(item.pos())
        return to_qrectf(self._drawing.placement.nodes[node_id]) if self._drawing is not None else QRectF()

    @property
    def is_complete(self) -> bool:
        """Return whether the item of every node is up to date."""
        return not self._queue.pending

    def _load(self, node_ids: Collection[str]) -> None:
        """Draw nodes in one go, or many in slices."""
        if len(node_ids) > self._limits.immediate_nodes:
            self._queue.enqueue(node_ids)
        else:
            for node_id in node_ids:
                self._queue.process_now(node_id)

    def _load_one(self, node_id: str) -> None:
        if self._drawing is None:
            return
        node = self._drawing.scenario.nodes[node_id]
        if node_id in self.loaded:
            self.loaded[node_id].show_node(self._drawing, node)
            return
        item = self.loaded[node_id] = NodeItem(self._drawing, node, self._current)
        item.setFlag(NodeItem.GraphicsItemFlag.ItemIsSelectable)
        item.setSelected(node_id in self._get_selection())
        self._scene.addItem(item)
