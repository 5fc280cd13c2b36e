"""The differences from another scenario on the canvas: over everything, and out of the way of the mouse."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtWidgets import QGraphicsScene

from cpm_desktop.desktop.canvas.items import CALLOUT_LEVEL, GROUND_LEVEL, PictureItem
from cpm_desktop.desktop.canvas.painter import rectangle
from cpm_desktop.desktop.wording import kind_name, kind_of, title
from cpm_desktop.drawing.bounds import shape_bounds, united
from cpm_desktop.drawing.overlay import overlay_shapes
from cpm_desktop.drawing.scene import Scene
from cpm_desktop.drawing.shapes import Layer, Shape
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import NodeBase

OVERLAY_LEVEL = CALLOUT_LEVEL + 1
FORMER_GROUND_LEVEL = GROUND_LEVEL + 0.5
"""Lanes that went lie on the ground, beneath everything that is there."""
MARGIN = 4.0


class OverlayItem(PictureItem):
    """What is shown about one element that differs. A click goes through it, and hovering says what it is."""

    def __init__(self, element_id: str, level: float) -> None:
        super().__init__(element_id, level)
        self._shapes: list[Shape] = []
        self._told = ""
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)

    def show_shapes(self, shapes: list[Shape], told: str) -> None:
        """Show these shapes; nothing happens where they are the same."""
        if shapes != self._shapes or told != self._told:
            self._shapes, self._told = shapes, told
            area = rectangle(united([shape_bounds(shape) for shape in shapes]))
            self.setRect(area.adjusted(-MARGIN, -MARGIN, MARGIN, MARGIN))
            self.forget()
            self.setToolTip(told)

    def make_shapes(self) -> list[Shape]:
        """Return the shapes, all of which say the same when hovered over."""
        return [replace(shape, tooltip=self._told) for shape in self._shapes]


class OverlayLayer:
    """Binds and unbinds an item for each element that differs: a ghost, a ring, a label."""

    def __init__(self, scene: QGraphicsScene) -> None:
        self._scene = scene
        self._drawn: Scene | None = None
        self.items: dict[tuple[str, bool], OverlayItem] = {}
        """By the id of the element, and whether the item lies on the ground."""

    def show_overlay(self, drawing: Scene) -> None:
        """Show how `drawing` differs from what it is compared with, if it is."""
        if drawing.overlay is None and not self.items:
            return
        found = _by_element(overlay_shapes(drawing))
        for key in self.items.keys() - found.keys():
            self._scene.removeItem(self.items.pop(key))
        for key, shapes in found.items():
            if key not in self.items:
                level = FORMER_GROUND_LEVEL if key[1] else OVERLAY_LEVEL
                self.items[key] = OverlayItem(key[0], level)
                self._scene.addItem(self.items[key])
            self.items[key].show_shapes(shapes, _told(drawing, key[0]))

    def bounds(self) -> QRectF:
        """Return the area that everything of the overlay covers: former lanes lie below the process."""
        area = QRectF()
        for item in self.items.values():
            area = area.united(item.rect())
        return area


def _by_element(shapes: Iterable[Shape]) -> dict[tuple[str, bool], list[Shape]]:
    found: dict[tuple[str, bool], list[Shape]] = {}
    for shape in shapes:
        found.setdefault((shape.element, shape.layer == Layer.GROUND), []).append(shape)
    return found


def _told(drawing: Scene, element_id: str) -> str:
    """Return what hovering says: what an element was and where, or what is different about it."""
    overlay = drawing.overlay
    if overlay is None:
        return ""
    if element_id in overlay.removed:
        pattern = QCoreApplication.translate("Overlay", "Removed: {what}")
        return pattern.format(what=_described(overlay.together, element_id))
    told = list(overlay.changed.get(element_id, ()))
    if element_id in overlay.added:
        told.insert(0, QCoreApplication.translate("Overlay", "added"))
    if overlay.moved.get(element_id):
        told.insert(0, QCoreApplication.translate("Overlay", "was in {place}").format(place=overlay.moved[element_id]))
    return f"{_described(drawing.scenario, element_id)}: {', '.join(told)}" if told else ""


def _described(scenario: Scenario, element_id: str) -> str:
    """Return the kind and the name of an element, and the lane and phase in which it stands."""
    element = scenario.element(element_id)
    if element is None:
        return element_id
    named = f"{kind_name(kind_of(element))} “{title(scenario, element)}”"
    if not isinstance(element, NodeBase):
        return named
    bands = (scenario.element(band) for band in (element.lane, element.phase) if band is not None)
    return ", ".join((named, *(title(scenario, band) for band in bands if band is not None)))
