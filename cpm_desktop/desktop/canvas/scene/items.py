"""The items of nodes, flows and the background. Their shapes are built when they are first painted."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPainterPathStroker, QPen
from PySide6.QtWidgets import QGraphicsItem, QGraphicsRectItem, QStyleOptionGraphicsItem, QWidget

from cpm_desktop.desktop.canvas.scene.painter import ShapeBatch, colour, rounded_line, to_qrectf
from cpm_desktop.desktop.text.plain_text import tool_tip
from cpm_desktop.drawing.bounds import shape_bounds
from cpm_desktop.drawing.elements.annotations import MARK_PITCH, annotation_shapes
from cpm_desktop.drawing.elements.flow_labels import flow_label_reach, flow_label_text
from cpm_desktop.drawing.elements.flow_neighbours import MAX_FLOWS_PER_END
from cpm_desktop.drawing.elements.flows import CORNER_RADIUS, flow_shapes
from cpm_desktop.drawing.elements.large_names import large_name_shapes, largest_useful_size
from cpm_desktop.drawing.elements.node_names import NAME_GAP, NAME_WIDTH
from cpm_desktop.drawing.elements.nodes import node_shapes
from cpm_desktop.drawing.scene import Scene
from cpm_desktop.drawing.shapes import Layer, Shape, TextRun
from cpm_desktop.drawing.theme import Theme
from cpm_desktop.layout.placement import Route
from cpm_desktop.model.elements import Flow, Node, Step
from cpm_desktop.model.layout import Point

BACKGROUND_LEVEL, FLOW_LEVEL, NODE_LEVEL, CALLOUT_LEVEL, DRAGGED_LEVEL = -1.0, 0.0, 1.0, 2.0, 3.0
FLOW_HIT_DISTANCE = 6.0
"""A click within this distance from a flow hits it, in diagram units."""
LARGE_NAMES_BELOW_ZOOM = 0.64
"""Below this zoom, at which names have 8 pixels, the names of steps are as large as their boxes allow."""
MARK_MARGIN = 16.0
LABEL_MARGIN = 64.0
"""Room above or below a gateway or event for its name."""


def paint_selection_ring(painter: QPainter, theme: Theme, box: QRectF, corner: float = 0) -> None:
    """Paint a selection ring, equally thin at any zoom."""
    ring = QPen(colour(theme.selection), 2)
    ring.setCosmetic(True)
    painter.setPen(ring)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box, corner, corner)


class ShapesItem(QGraphicsRectItem):
    """An item that shows shapes; they are built when it is first painted, and again after `invalidate`.

    It is a rectangle item because Qt asks for the bounds a thousand times per frame; the base class answers in C++.
    """

    def __init__(self, element_id: str, level: float) -> None:
        super().__init__()
        self.setPen(Qt.PenStyle.NoPen)
        self.element_id = element_id
        self._built_shapes: list[Shape] | None = None
        self._batch: ShapeBatch | None = None
        self._text_rects: list[QRectF] | None = None
        self.setZValue(level)

    def build_shapes(self) -> list[Shape]:
        """Return the shapes to show. Subclasses must implement this."""
        raise TypeError(f"{type(self).__name__} says nothing of its shapes")

    def shapes(self) -> list[Shape]:
        """Return the shapes, built once after each `invalidate`; empty if building fails, which is reported.

        An exception must not propagate, because Qt is painting and could end the program.
        """
        if self._built_shapes is None:
            try:
                self._built_shapes = self.build_shapes()
            except Exception as error:
                self._built_shapes = []
                sys.excepthook(type(error), error, error.__traceback__)
        return self._built_shapes

    def invalidate(self) -> None:
        """Build the shapes again at the next paint."""
        self._built_shapes = self._batch = self._text_rects = None
        self.update()

    def text_rects(self) -> list[QRectF]:
        """Return the areas of the texts, computed once after each `invalidate`, for clicks on a name."""
        if self._text_rects is None:
            self._text_rects = [to_qrectf(shape_bounds(s)) for s in self.shapes() if isinstance(s, TextRun)]
        return self._text_rects

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Paint the shapes."""
        self.paint_batch(painter, self.batch(), option)

    def batch(self) -> ShapeBatch:
        """Return the prepared shapes, built once after each `invalidate`."""
        if self._batch is None:
            self._batch = ShapeBatch(self.shapes())
            self.setToolTip(tool_tip(next((shape.tooltip for shape in self.shapes() if shape.tooltip), "")))
        return self._batch

    def paint_batch(self, painter: QPainter, batch: ShapeBatch, option: QStyleOptionGraphicsItem) -> None:
        """Paint the prepared shapes."""
        batch.paint(painter, option.levelOfDetailFromTransform(painter.worldTransform()))


class BackgroundItem(ShapesItem):
    """A picture of the whole diagram that is transparent to the mouse."""

    def __init__(self, build: Callable[[], list[Shape]], level: float) -> None:
        super().__init__("", level)
        self._build = build
        self._low_detail: ShapeBatch | None = None
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)

    def set_bounds(self, bounds: QRectF) -> None:
        """Set the bounds of the picture and rebuild it."""
        self.setRect(bounds)
        self.invalidate()

    def paint_batch(self, painter: QPainter, batch: ShapeBatch, option: QStyleOptionGraphicsItem) -> None:
        """Paint only the exposed area, because the background is as long as the process."""
        zoom = option.levelOfDetailFromTransform(painter.worldTransform())
        batch.paint(painter, zoom, option.exposedRect)

    def invalidate(self) -> None:
        """Build both pictures again at the next paint."""
        self._low_detail = None
        super().invalidate()

    def paint_low_detail(self, painter: QPainter) -> None:
        """Paint the picture without text."""
        if self._low_detail is None:
            self._low_detail = self.batch().low_detail()
        self._low_detail.paint(painter, 0)

    def build_shapes(self) -> list[Shape]:
        """Return the shapes without their tooltips: the first would show everywhere."""
        return [replace(shape, tooltip="") for shape in self._build()]


class DrawingReference:
    """The current drawing, shared by the items that show it, so that no item keeps an earlier one in memory."""

    __slots__ = ("drawing",)

    def __init__(self, drawing: Scene) -> None:
        self.drawing = drawing


class ElementItem(ShapesItem):
    """An item that shows an element in a drawing: the current one, or temporarily another one."""

    def __init__(self, element_id: str, level: float, drawing: Scene, current: DrawingReference | None) -> None:
        super().__init__(element_id, level)
        self._current = current or DrawingReference(drawing)
        self._kept_drawing: Scene | None = None

    @property
    def drawing(self) -> Scene:
        """Return the drawing in which the element is shown."""
        return self._current.drawing if self._kept_drawing is None else self._kept_drawing

    def use_drawing(self, drawing: Scene) -> None:
        """Show the element in `drawing`. The current drawing is replaced by each new one; another one is kept."""
        self._kept_drawing = None if drawing is self._current.drawing else drawing

    def keep_drawing(self, drawing: Scene) -> None:
        """Keep showing the element in `drawing` until it is redrawn, which is queued."""
        if self._kept_drawing is None:
            self._kept_drawing = drawing

    def set_drawing(self, drawing: Scene) -> None:
        """Redraw within `drawing`, at the same position."""
        self.use_drawing(drawing)
        self.invalidate()


class NodeItem(ElementItem):
    """A node with its name and the marks of its annotations."""

    def __init__(self, drawing: Scene, node: Node, current: DrawingReference | None = None) -> None:
        super().__init__(node.id, NODE_LEVEL, drawing, current)
        self._small_zoom_batches: tuple[float, ShapeBatch, ShapeBatch] | None = None
        """The largest size of the name, the batch without the name, and the batch of the name."""
        self.show_node(drawing, node)

    def show_node(self, drawing: Scene, node: Node) -> None:
        """Show `node` as it is in `drawing`."""
        self.setPos(0, 0)
        self.use_drawing(drawing)
        self.node = node
        self.box = to_qrectf(drawing.placement.nodes[node.id])
        flows = min(len(drawing.scenario.flows_by_element.get(node.id, ())), MAX_FLOWS_PER_END)
        skipped = flows if node.id in drawing.annotations else 0
        marks = MARK_MARGIN + MARK_PITCH * (len(drawing.annotations.get(node.id, ())) + skipped)
        bounds = self.box.adjusted(-marks, -MARK_MARGIN, MARK_MARGIN, MARK_MARGIN)
        if node.kind != "step" and node.name:
            side = NAME_WIDTH + 2 * NAME_GAP
            bounds = bounds.united(self.box.adjusted(-side, -LABEL_MARGIN, side, LABEL_MARGIN))
        self.setRect(bounds)
        self.invalidate()

    def build_shapes(self) -> list[Shape]:
        """Return the shapes of the node and its marks."""
        return [*node_shapes(self.drawing, self.node), *annotation_shapes(self.drawing, self.element_id)]

    def text_rects(self) -> list[QRectF]:
        """Return the areas of a name beside the box; empty for a step, whose name is inside."""
        return super().text_rects() if self.node.kind != "step" else []

    def shape(self) -> QPainterPath:
        """Return the area for clicks: the box of the node."""
        path = QPainterPath()
        path.addRect(self.box)
        return path

    def paint_batch(self, painter: QPainter, batch: ShapeBatch, option: QStyleOptionGraphicsItem) -> None:
        """Paint the prepared shapes; at a small zoom, the name of a step as large as its box allows."""
        zoom = option.levelOfDetailFromTransform(painter.worldTransform())
        if not isinstance(self.node, Step) or zoom >= LARGE_NAMES_BELOW_ZOOM:
            batch.paint(painter, zoom)
            return
        size = largest_useful_size(zoom)
        if self._small_zoom_batches is None or self._small_zoom_batches[0] != size:
            others = [s for s in self.shapes() if not (isinstance(s, TextRun) and s.layer == Layer.NODES)]
            name = large_name_shapes(self.drawing, self.node, size)
            self._small_zoom_batches = size, ShapeBatch(others), ShapeBatch(name)
        _size, others_batch, name_batch = self._small_zoom_batches
        others_batch.paint(painter, zoom)
        name_batch.paint_texts(painter)

    def invalidate(self) -> None:
        """Build the shapes again at the next paint."""
        self._small_zoom_batches = None
        super().invalidate()

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Paint the node, with a ring if it is selected."""
        super().paint(painter, option, widget)
        if self.isSelected():
            paint_selection_ring(painter, self.drawing.theme, self.box.adjusted(-4, -4, 4, 4), 8)


class FlowItem(ElementItem):
    """A flow with its arrow, label, channel and handoff."""

    def __init__(self, drawing: Scene, flow: Flow, current: DrawingReference | None = None) -> None:
        super().__init__(flow.id, FLOW_LEVEL, drawing, current)
        self.show_flow(drawing, flow, drawing.placement.route(flow.id))

    def show_flow(self, drawing: Scene, flow: Flow, route: Route) -> None:
        """Show `flow` along `route`."""
        self.setPos(0, 0)
        self.use_drawing(drawing)
        self.flow, self.route = flow, route
        margin = max(MARK_MARGIN, flow_label_reach(flow))
        if flow.id in drawing.marks.touchpoints or flow.id in drawing.annotations:
            margin = max(margin, 60.0)
        xs, ys = [point.x for point in route] or [0.0], [point.y for point in route] or [0.0]
        self._left, self._right = min(xs), max(xs)
        corners = QRectF(QPointF(self._left, min(ys)), QPointF(self._right, max(ys)))
        self.setRect(corners.adjusted(-margin, -margin, margin, margin))
        self.invalidate()

    @property
    def x_range(self) -> tuple[float, float]:
        """Return the left and right ends of the displayed route."""
        offset = self.x()
        return self._left + offset, self._right + offset

    def displayed_route(self) -> Route:
        """Return the route as displayed: the drawn route, moved with the item."""
        offset = self.pos()
        return tuple(Point(x + offset.x(), y + offset.y()) for x, y in self.route)

    def build_shapes(self) -> list[Shape]:
        """Return the shapes of the flow and its marks."""
        return [
            *flow_shapes(self.drawing, self.flow, self.route),
            *annotation_shapes(self.drawing, self.element_id),
        ]

    def text_rects(self) -> list[QRectF]:
        """Return the areas of the label, if the flow has one."""
        return super().text_rects() if flow_label_text(self.flow) else []

    def shape(self) -> QPainterPath:
        """Return the area for clicks: near the line of the flow."""
        if len(self.route) < 2:
            return QPainterPath()
        stroker = QPainterPathStroker()
        stroker.setWidth(2 * FLOW_HIT_DISTANCE)
        return stroker.createStroke(rounded_line(self.route, 0))

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Paint the flow, with a glow if it is selected."""
        if self.isSelected() and len(self.route) > 1:
            glow = QPen(colour(self.drawing.theme.selection), 5)
            glow.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(glow)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setOpacity(0.35)
            painter.drawPath(rounded_line(self.route, CORNER_RADIUS))
            painter.setOpacity(1)
        super().paint(painter, option, widget)
