"""The callouts on the canvas: one item each; those of a large process are placed in slices."""

from __future__ import annotations

from collections.abc import Callable, Collection

from PySide6.QtCore import QObject, QRectF
from PySide6.QtGui import QPainter, QPainterPath
from PySide6.QtWidgets import QGraphicsScene, QStyleOptionGraphicsItem, QWidget

from cpm_desktop.desktop.background.idle_timer import IdleTimer
from cpm_desktop.desktop.background.limits import Limits
from cpm_desktop.desktop.background.sliced_task import SlicedTask
from cpm_desktop.desktop.canvas.scene.items import CALLOUT_LEVEL, ShapesItem, paint_selection_ring
from cpm_desktop.desktop.canvas.scene.painter import to_qrectf
from cpm_desktop.drawing.callouts import Callout, callouts, shapes_of_callout
from cpm_desktop.drawing.scene import Scene
from cpm_desktop.drawing.shapes import Shape


class CalloutItem(ShapesItem):
    """The text of one annotation; a click on it hits the annotation."""

    def __init__(self, drawing: Scene, callout: Callout) -> None:
        super().__init__(callout.annotation.id, CALLOUT_LEVEL)
        self.setFlag(ShapesItem.GraphicsItemFlag.ItemIsSelectable)
        self.show_callout(drawing, callout)

    def show_callout(self, drawing: Scene, callout: Callout) -> None:
        """Show `callout` as it is in `drawing`, without keeping the drawing in memory."""
        self.callout, self._shapes, self._theme = callout, shapes_of_callout(drawing, callout), drawing.theme
        self.box = to_qrectf(callout.box)
        mark = QRectF(callout.mark.x - 1, callout.mark.y - 1, 2, 2)
        self.setRect(self.box.united(mark).adjusted(-4, -4, 4, 4))
        self.invalidate()

    def build_shapes(self) -> list[Shape]:
        """Return the shapes of the callout."""
        return self._shapes

    def is_unchanged(self, drawing: Scene, callout: Callout) -> bool:
        """Return whether the item already shows `callout` as it is in `drawing`."""
        return shapes_of_callout(drawing, callout) == self._shapes

    def shape(self) -> QPainterPath:
        """Return the area for clicks: the box with the text."""
        path = QPainterPath()
        path.addRect(self.box)
        return path

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Paint the callout, with a ring if its annotation is selected."""
        super().paint(painter, option, widget)
        if self.isSelected():
            paint_selection_ring(painter, self._theme, self.box.adjusted(-2, -2, 2, 2))


class CalloutLayer(QObject):
    """Adds the callouts to a scene and removes them. In a large process they follow a command after a delay.

    Callouts avoid flows, so they wait until `are_flows_complete` returns that every flow has its route: routing all
    flows in one go would take seconds.
    """

    def __init__(
        self,
        scene: QGraphicsScene,
        get_selection: Callable[[], Collection[str]],
        are_flows_complete: Callable[[], bool],
        limits: Limits,
    ) -> None:
        super().__init__(scene)
        self._scene, self._get_selection, self._limits = scene, get_selection, limits
        self._drawing: Scene | None = None
        self._placed_ids: set[str] = set()
        self.items: dict[str, CalloutItem] = {}
        self._delay_timer = IdleTimer(
            self, limits.callout_delay_ms, self._start_placing, lambda: not are_flows_complete()
        )
        self._placing_task = SlicedTask(limits, self)
        self._placing_task.finished.connect(self._remove_outdated_items)

    @property
    def is_complete(self) -> bool:
        """Return whether every callout is at its final position."""
        return not self._delay_timer.isActive() and not self._placing_task.is_running

    def show_callouts(self, drawing: Scene) -> None:
        """Show the callouts of `drawing`; in a large process existing ones stay until they are placed again."""
        scenario = drawing.scenario
        shows_callouts = drawing.options.callouts
        self._drawing = drawing
        self._delay_timer.stop()
        self._placing_task.cancel()
        self._remove_items(set(self.items) - set(scenario.annotations if shows_callouts else ()))
        if (
            shows_callouts
            and max(len(scenario.nodes), len(scenario.annotations)) <= self._limits.immediate_callout_elements
        ):
            self._start_placing()
            self.place_all()
        elif shows_callouts:
            self._delay_timer.start()

    def place_all(self) -> None:
        """Place all callouts immediately."""
        if self._delay_timer.isActive():
            self._delay_timer.stop()
            self._start_placing()
        self._placing_task.finish()

    def _start_placing(self) -> None:
        if self._drawing is not None:
            self._placed_ids = set()
            self._placing_task.start(map(self._show_callout, callouts(self._drawing)))

    def _remove_outdated_items(self) -> None:
        self._remove_items(set(self.items) - self._placed_ids)

    def _show_callout(self, callout: Callout) -> None:
        key, drawing = callout.annotation.id, self._drawing
        if drawing is None:
            return
        self._placed_ids.add(key)
        item = self.items.get(key)
        if item is None:
            item = self.items[key] = CalloutItem(drawing, callout)
            item.setSelected(key in self._get_selection())
            self._scene.addItem(item)
        elif not item.is_unchanged(drawing, callout):
            item.show_callout(drawing, callout)

    def _remove_items(self, keys: Collection[str]) -> None:
        for key in keys:
            self._scene.removeItem(self.items.pop(key))
