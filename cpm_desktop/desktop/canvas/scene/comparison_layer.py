"""The differences from another scenario on the canvas: over everything, and out of the way of the mouse."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGraphicsScene

from cpm_desktop.desktop.background.worker import Background
from cpm_desktop.desktop.canvas.scene.items import CALLOUT_LEVEL, GROUND_LEVEL, PictureItem
from cpm_desktop.desktop.canvas.scene.painter import Picture, rectangle
from cpm_desktop.desktop.text.element_text import kind_name, kind_of, title
from cpm_desktop.drawing.bounds import shape_bounds, united
from cpm_desktop.drawing.comparison.overlay import overlay_shapes
from cpm_desktop.drawing.comparison.overlay_labels import SIGN
from cpm_desktop.drawing.scene import Scene
from cpm_desktop.drawing.shapes import Layer, Rectangle, Shape, TextRun
from cpm_desktop.i18n import enumerated, labelled, quoted
from cpm_desktop.layout.placement import place
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import NodeBase
from cpm_desktop.perspectives.overlay import Overlay

OVERLAY_LEVEL = CALLOUT_LEVEL + 1
FORMER_GROUND_LEVEL = GROUND_LEVEL + 0.5
"""Lanes that went lie on the ground, beneath everything that is there."""
MARGIN = 4.0
FEW = 40
"""Up to this many differences are drawn at once; each may take some milliseconds."""
SMALL = 500
"""Up to this many nodes they are: among more, finding what is free takes a while however few they are."""


class OverlayItem(PictureItem):
    """What is shown about one element that differs. A click goes through it, and hovering says what it is."""

    def __init__(self, element_id: str, level: float) -> None:
        super().__init__(element_id, level)
        self._shapes: list[Shape] = []
        self._told = ""
        self._from_afar: Picture | None = None
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)

    def show_shapes(self, shapes: list[Shape], told: str) -> None:
        """Show these shapes; nothing happens where they are the same."""
        if shapes != self._shapes or told != self._told:
            self._shapes, self._told = shapes, told
            area = rectangle(united([shape_bounds(shape) for shape in shapes]))
            self.setRect(area.adjusted(-MARGIN, -MARGIN, MARGIN, MARGIN))
            self._from_afar = None
            self.forget()
            self.setToolTip(told)

    def make_shapes(self) -> list[Shape]:
        """Return the shapes, all of which say the same when hovered over."""
        return [replace(shape, tooltip=self._told) for shape in self._shapes]

    def paint_from_afar(self, painter: QPainter) -> None:
        """Paint ghosts and rings, which are large enough to be seen from afar."""
        if self._from_afar is None:
            self._from_afar = Picture([shape for shape in self._shapes if _is_seen_from_afar(shape)]).from_afar()
        self._from_afar.paint(painter, 0)


class OverlayLayer(QObject):
    """Binds and unbinds an item for each element that differs: a ghost, a ring, a label.

    Free places for many labels, or in a large process, are searched in another thread; until they are found, what was
    shown before stays.
    """

    placed = Signal()
    """What was being placed is shown now."""

    def __init__(self, scene: QGraphicsScene) -> None:
        super().__init__(scene)
        self._scene = scene
        self._wanted: Scene | None = None
        self._background = Background("overlay", self)
        self._background.done.connect(self._on_found)
        self.items: dict[tuple[str, bool], OverlayItem] = {}
        """By the id of the element, and whether the item lies on the ground."""

    def show_overlay(self, drawing: Scene) -> None:
        """Show how `drawing` differs from what it is compared with, if it is."""
        before, self._wanted = self._wanted, drawing
        if before is not None and before.scenario.id != drawing.scenario.id:
            self._show(drawing, [])
        if _is_quick(drawing):
            self._show(drawing, overlay_shapes(drawing))
        elif not self._background.is_working:
            self._background.begin(lambda _tell: (drawing, _placed(drawing)))

    def stop(self) -> None:
        """Place nothing any more; wait until the thread is gone."""
        self._background.stop()

    def _on_found(self, found: tuple[Scene, list[Shape]]) -> None:
        drawing, shapes = found
        if drawing is self._wanted:
            self._show(drawing, shapes)
            self.placed.emit()
        elif self._wanted is not None:
            self.show_overlay(self._wanted)

    def _show(self, drawing: Scene, shapes: list[Shape]) -> None:
        found = _by_element(shapes)
        for key in self.items.keys() - found.keys():
            self._scene.removeItem(self.items.pop(key))
        for key, own in found.items():
            if key not in self.items:
                level = FORMER_GROUND_LEVEL if key[1] else OVERLAY_LEVEL
                self.items[key] = OverlayItem(key[0], level)
                self._scene.addItem(self.items[key])
            self.items[key].show_shapes(own, _told(drawing, key[0]))

    def paint_from_afar(self, painter: QPainter) -> None:
        """Paint everything without words, for the overview."""
        for item in self.items.values():
            item.paint_from_afar(painter)

    def bounds(self) -> QRectF:
        """Return the area that everything of the overlay covers: former lanes lie below the process."""
        area = QRectF()
        for item in self.items.values():
            area = area.united(item.rect())
        return area


def _placed(drawing: Scene) -> list[Shape]:
    """Return the shapes with labels in free places: on routes of their own, for the canvas finds its own as it asks."""
    return overlay_shapes(replace(drawing, placement=place(drawing.scenario), shown_route=None))


def _is_quick(drawing: Scene) -> bool:
    """Tell whether the differences can be drawn at once."""
    count = _count(drawing.overlay) if drawing.overlay is not None else 0
    return not count or (count <= FEW and len(drawing.scenario.nodes) <= SMALL)


def _count(overlay: Overlay) -> int:
    return len(overlay.added) + len(overlay.removed) + len(overlay.changed) + len(overlay.moved)


def _by_element(shapes: Iterable[Shape]) -> dict[tuple[str, bool], list[Shape]]:
    found: dict[tuple[str, bool], list[Shape]] = {}
    for shape in shapes:
        found.setdefault((shape.element, shape.layer == Layer.GROUND), []).append(shape)
    return found


def _is_seen_from_afar(shape: Shape) -> bool:
    """Tell rings and ghosts from words and the labels that hold them."""
    box = shape_bounds(shape)
    return not isinstance(shape, TextRun) and box.width > SIGN and box.height > SIGN and not _is_label(shape)


def _is_label(shape: Shape) -> bool:
    return isinstance(shape, Rectangle) and shape.fill is not None and shape.layer == Layer.LABELS


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
    return labelled(_described(drawing.scenario, element_id), enumerated(told)) if told else ""


def _described(scenario: Scenario, element_id: str) -> str:
    """Return the kind and the name of an element, and the lane and phase in which it stands."""
    element = scenario.element(element_id)
    if element is None:
        return element_id
    named = f"{kind_name(kind_of(element))} {quoted(title(scenario, element))}"
    if not isinstance(element, NodeBase):
        return named
    bands = (scenario.element(band) for band in (element.lane, element.phase) if band is not None)
    return enumerated((named, *(title(scenario, band) for band in bands if band is not None)))
