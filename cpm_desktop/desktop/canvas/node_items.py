"""The nodes on the canvas: what is in sight at once, the rest of many little by little, or when asked for."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping

from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QGraphicsScene

from cpm_desktop.desktop.canvas.items import NodeItem
from cpm_desktop.desktop.canvas.painter import rectangle
from cpm_desktop.desktop.canvas.places import nodes_in
from cpm_desktop.desktop.canvas.turns import Turns
from cpm_desktop.drawing.scene import Scene

PROMPT = 500
"""Up to this many new nodes are bound at once; more are bound in turns, those in sight first."""
IN_SIGHT = 0.05
"""Seconds that binding those in sight may take at once."""


class NodeItems(Mapping[str, NodeItem]):
    """An item for each node of a drawing, by its id: made when its turn comes, and at once where somebody asks."""

    def __init__(self, scene: QGraphicsScene, selection: Callable[[], Collection[str]]) -> None:
        self._scene, self._selection = scene, selection
        self._drawing: Scene | None = None
        self._turns = Turns(self._bind, scene)
        self.bound: dict[str, NodeItem] = {}
        """The items that are there already."""

    def __getitem__(self, node_id: str) -> NodeItem:
        if node_id in self._turns.waiting:
            self._turns.take(node_id)
        return self.bound[node_id]

    def __contains__(self, node_id: object) -> bool:
        return node_id in self.bound or node_id in self._turns.waiting

    def __iter__(self) -> Iterator[str]:
        return iter([*self.bound, *self._turns.waiting])

    def __len__(self) -> int:
        return len(self.bound) + len(self._turns.waiting)

    def draw_in(self, drawing: Scene) -> None:
        """Have an item for each node of `drawing` from now on, and none for others; those there are stay as drawn."""
        self._drawing = drawing
        nodes = drawing.scenario.nodes
        for node_id in [key for key in self.bound if key not in nodes]:
            self._scene.removeItem(self.bound.pop(node_id))
        self._turns.keep(nodes)
        new = [key for key in nodes if key not in self]
        self._turns.wait(new)
        if len(new) <= PROMPT:
            self._turns.take_first(new, float("inf"))

    def draw_anew(self, node_ids: Iterable[str]) -> None:
        """Make the pictures of nodes anew, at the same place."""
        for node_id in node_ids:
            if self._drawing is not None and node_id in self.bound:
                self.bound[node_id].draw_in(self._drawing)

    def bind_near(self, area: QRectF) -> None:
        """Bind the nodes in `area` first."""
        if self._turns.waiting and self._drawing is not None:
            self._turns.take_first(nodes_in(self._drawing.placement, area), IN_SIGHT)

    def box(self, node_id: str) -> QRectF:
        """Return where a node of the drawing is shown, while it is dragged under the mouse."""
        item = self.bound.get(node_id)
        if item is not None:
            return item.box.translated(item.pos())
        return rectangle(self._drawing.placement.nodes[node_id]) if self._drawing is not None else QRectF()

    @property
    def is_complete(self) -> bool:
        """Tell whether every node has its item."""
        return not self._turns.waiting

    def _bind(self, node_id: str) -> None:
        if self._drawing is None:
            return
        item = self.bound[node_id] = NodeItem(self._drawing, self._drawing.scenario.nodes[node_id])
        item.setFlag(NodeItem.GraphicsItemFlag.ItemIsSelectable)
        item.setSelected(node_id in self._selection())
        self._scene.addItem(item)
