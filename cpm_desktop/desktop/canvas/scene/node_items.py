"""The nodes on the canvas: what is in sight at once, the rest of many little by little, or when asked for."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping

from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QGraphicsScene

from cpm_desktop.desktop.canvas.scene.incremental_queue import Turns
from cpm_desktop.desktop.canvas.scene.items import NodeItem
from cpm_desktop.desktop.canvas.scene.painter import rectangle
from cpm_desktop.desktop.canvas.scene.placement_queries import nodes_in
from cpm_desktop.drawing.scene import Scene

PROMPT = 500
"""Up to this many nodes are bound or shown anew at once; more in turns, those in sight first."""
IN_SIGHT = 0.05
"""Seconds that those in sight may take at once."""


class NodeItems(Mapping[str, NodeItem]):
    """An item for each node of a drawing, by its id: made when its turn comes, and at once where somebody asks."""

    def __init__(self, scene: QGraphicsScene, selection: Callable[[], Collection[str]]) -> None:
        self._scene, self._selection = scene, selection
        self._drawing: Scene | None = None
        self._turns = Turns(self._show_one, scene)
        self.bound: dict[str, NodeItem] = {}
        """The items that are there already."""

    def __getitem__(self, node_id: str) -> NodeItem:
        if node_id in self._turns.waiting:
            self._turns.take(node_id)
        return self.bound[node_id]

    def __contains__(self, node_id: object) -> bool:
        return self._drawing is not None and node_id in self._drawing.scenario.nodes

    def __iter__(self) -> Iterator[str]:
        return iter(self._drawing.scenario.nodes if self._drawing is not None else ())

    def __len__(self) -> int:
        return len(self._drawing.scenario.nodes) if self._drawing is not None else 0

    def draw_in(self, drawing: Scene) -> None:
        """Have an item for each node of `drawing` from now on, and none for others; those there are stay as drawn."""
        self._drawing = drawing
        nodes = drawing.scenario.nodes
        for node_id in self.bound.keys() - nodes.keys():
            self._scene.removeItem(self.bound.pop(node_id))
        self._turns.keep(nodes)
        self._show([key for key in nodes if key not in self.bound and key not in self._turns.waiting])

    def show(self, changed: Collection[str], before: Scene) -> None:
        """Show nodes anew that look different now; until the turn of one comes, its picture goes along."""
        if self._drawing is None:
            return
        old, new = before.placement.nodes, self._drawing.placement.nodes
        stale = self.bound.keys() & changed
        self._show(stale)
        for node_id in stale & self._turns.waiting.keys():
            self.bound[node_id].moveBy(new[node_id].x - old[node_id].x, new[node_id].y - old[node_id].y)

    def draw_anew(self, node_ids: Iterable[str]) -> None:
        """Make the pictures of nodes anew, at the same place; those of nodes that wait when their turn comes."""
        for node_id in node_ids:
            if self._drawing is not None and node_id in self.bound and node_id not in self._turns.waiting:
                self.bound[node_id].draw_in(self._drawing)

    def bind_near(self, area: QRectF) -> None:
        """Show the nodes in `area` first."""
        if self._turns.waiting and self._drawing is not None:
            self._turns.take_first(nodes_in(self._drawing.placement, area), IN_SIGHT)

    def box(self, node_id: str) -> QRectF:
        """Return where a node of the drawing is shown: while it is dragged, under the mouse."""
        item = self.bound.get(node_id)
        if item is not None:
            return item.box.translated(item.pos())
        return rectangle(self._drawing.placement.nodes[node_id]) if self._drawing is not None else QRectF()

    @property
    def is_complete(self) -> bool:
        """Tell whether every node is shown as it is now."""
        return not self._turns.waiting

    def _show(self, node_ids: Collection[str]) -> None:
        """Show nodes at once, or many in turns."""
        if len(node_ids) > PROMPT:
            self._turns.wait(node_ids)
        else:
            for node_id in node_ids:
                self._turns.take(node_id)

    def _show_one(self, node_id: str) -> None:
        if self._drawing is None:
            return
        node = self._drawing.scenario.nodes[node_id]
        if node_id in self.bound:
            self.bound[node_id].show_node(self._drawing, node)
            return
        item = self.bound[node_id] = NodeItem(self._drawing, node)
        item.setFlag(NodeItem.GraphicsItemFlag.ItemIsSelectable)
        item.setSelected(node_id in self._selection())
        self._scene.addItem(item)
