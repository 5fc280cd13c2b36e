"""The callouts on the canvas: an item each, placed little by little when nobody works."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from time import perf_counter

from PySide6.QtCore import QObject, QRectF, QTimer
from PySide6.QtGui import QPainter, QPainterPath
from PySide6.QtWidgets import QGraphicsScene, QStyleOptionGraphicsItem, QWidget

from cpm_desktop.desktop.background.idle_timer import after_rest
from cpm_desktop.desktop.canvas.scene.items import CALLOUT_LEVEL, PictureItem, paint_ring
from cpm_desktop.desktop.canvas.scene.painter import rectangle
from cpm_desktop.drawing.callouts import Callout, callouts, one_callout_shapes
from cpm_desktop.drawing.scene import Scene
from cpm_desktop.drawing.shapes import Shape

PROMPT = 300
"""Up to this many nodes, and annotations, the callouts are placed at once."""
REST = 150
"""Milliseconds without a command after which the callouts of a larger scenario are placed."""
SLICE = 0.006
"""Seconds that placing may take before events are handled again."""


class CalloutItem(PictureItem):
    """The text of one annotation; a click on it means the annotation."""

    def __init__(self, drawing: Scene, callout: Callout) -> None:
        super().__init__(callout.annotation.id, CALLOUT_LEVEL)
        self.setFlag(PictureItem.GraphicsItemFlag.ItemIsSelectable)
        self.show_callout(drawing, callout)

    def show_callout(self, drawing: Scene, callout: Callout) -> None:
        """Show `callout` as it is in `drawing`."""
        self.drawing, self.callout = drawing, callout
        self.box = rectangle(callout.box)
        mark = QRectF(callout.mark.x - 1, callout.mark.y - 1, 2, 2)
        self.setRect(self.box.united(mark).adjusted(-4, -4, 4, 4))
        self.forget()

    def make_shapes(self) -> list[Shape]:
        """Return the shapes of the callout."""
        return one_callout_shapes(self.drawing, self.callout)

    def shape(self) -> QPainterPath:
        """Return where a click means the annotation: the box with its text."""
        path = QPainterPath()
        path.addRect(self.box)
        return path

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Paint the callout, and a ring around it where its annotation is selected."""
        super().paint(painter, option, widget)
        if self.isSelected():
            paint_ring(painter, self.drawing.theme, self.box.adjusted(-2, -2, 2, 2))


class CalloutLayer(QObject):
    """Binds and unbinds the callouts of a scene. Those of a large one follow a command when somebody rests.

    They keep clear of flows, so they wait until `has_flows` tells that every flow has its route: finding all at once
    would take seconds.
    """

    def __init__(
        self, scene: QGraphicsScene, selection: Callable[[], Collection[str]], has_flows: Callable[[], bool]
    ) -> None:
        super().__init__(scene)
        self._scene, self._selection, self._has_flows = scene, selection, has_flows
        self._drawing: Scene | None = None
        self._placing: Iterator[Callout] = iter(())
        self._placed: set[str] = set()
        self.items: dict[str, CalloutItem] = {}
        self._resting = after_rest(self, REST, self._on_rest)
        self._working = QTimer(self)
        self._working.setInterval(0)
        self._working.timeout.connect(self._place_slice)

    @property
    def is_complete(self) -> bool:
        """Tell whether every callout stands where it belongs."""
        return not self._resting.isActive() and not self._working.isActive()

    def show_callouts(self, drawing: Scene) -> None:
        """Show the callouts of `drawing`: at once those that are known, and where they belong as soon as may be."""
        scenario = drawing.scenario
        wanted = drawing.options.callouts
        self._drawing = drawing
        self._resting.stop()
        self._working.stop()
        self._unbind(set(self.items) - set(scenario.annotations if wanted else ()))
        if wanted and max(len(scenario.nodes), len(scenario.annotations)) <= PROMPT:
            self._begin()
            self.place_all()
        elif wanted:
            self._resting.start()

    def place_all(self) -> None:
        """Place everything now."""
        if self._resting.isActive():
            self._resting.stop()
            self._begin()
        while self._working.isActive():
            self._place_slice()

    def _on_rest(self) -> None:
        if self._has_flows():
            self._begin()
        else:
            self._resting.start()

    def _begin(self) -> None:
        if self._drawing is not None:
            self._placing, self._placed = iter(callouts(self._drawing)), set()
            self._working.start()

    def _place_slice(self) -> None:
        until = perf_counter() + SLICE
        for callout in self._placing:
            self._bind(callout)
            if perf_counter() > until:
                return
        self._working.stop()
        self._unbind(set(self.items) - self._placed)

    def _bind(self, callout: Callout) -> None:
        key, drawing = callout.annotation.id, self._drawing
        if drawing is None:
            return
        self._placed.add(key)
        item = self.items.get(key)
        if item is None:
            item = self.items[key] = CalloutItem(drawing, callout)
            item.setSelected(key in self._selection())
            self._scene.addItem(item)
        elif not _looks_the_same(item, drawing, callout):
            item.show_callout(drawing, callout)

    def _unbind(self, keys: Collection[str]) -> None:
        for key in keys:
            self._scene.removeItem(self.items.pop(key))


def _looks_the_same(item: CalloutItem, drawing: Scene, callout: Callout) -> bool:
    """Tell whether an item shows a callout already as it looks in `drawing`."""
    return one_callout_shapes(item.drawing, item.callout) == one_callout_shapes(drawing, callout)
