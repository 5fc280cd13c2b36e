"""The whole process at a small zoom: a few large paths per tile, without items."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TypeVar

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from cpm_desktop.desktop.canvas.scene.canvas_scene import CanvasScene
from cpm_desktop.desktop.canvas.scene.items import FlowItem
from cpm_desktop.desktop.canvas.scene.painter import ShapeBatch, brush, colour, to_qrectf
from cpm_desktop.drawing.elements.large_names import LARGEST_SIZE, large_name_shapes
from cpm_desktop.drawing.elements.step_colours import step_style
from cpm_desktop.drawing.scene import Scene
from cpm_desktop.drawing.theme import StepStyle, Theme
from cpm_desktop.model.elements import Node, Step

OVERVIEW_BELOW_ZOOM = 0.3
"""The overview is painted instead of items below this zoom."""
TILE_WIDTH = 2_000.0
"""Width of a tile in diagram units; a tile spans the whole height of the diagram."""
MIN_NAME_PIXELS = 4.0
"""Names that would all be smaller than this, in pixels per em, are not painted."""
DOT_ZOOM_RANGE = (0.02, 0.08)
"""In this zoom range a node is a few pixels of one colour: outlines would hide it and take most of the time."""
T = TypeVar("T")
_NO_PEN = QPen(Qt.PenStyle.NoPen)


@dataclass(frozen=True, slots=True)
class _NodeColours:
    """The colours of a node: fill and outline, or of a single dot."""

    fill: str
    outline: str
    dot: str


class OverviewTile:
    """The content of one interval of x: paths by colour, flows first."""

    def __init__(self, nodes: Iterable[Node], flows: Iterable[FlowItem], drawing: Scene) -> None:
        self._nodes: dict[_NodeColours, QPainterPath] = defaultdict(QPainterPath)
        self._lines: dict[str, QPainterPath] = defaultdict(QPainterPath)
        for flow in flows:
            self._add_flow(flow, drawing.theme)
        for node in nodes:
            self._add_node(node, drawing)

    def paint(self, painter: QPainter) -> None:
        """Paint the tile with pens of one pixel."""
        as_dots = DOT_ZOOM_RANGE[0] <= painter.worldTransform().m11() < DOT_ZOOM_RANGE[1]
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for line, path in self._lines.items():
            painter.setPen(_cosmetic_pen(line))
            painter.drawPath(path)
        for colours, path in self._nodes.items():
            painter.setPen(_NO_PEN if as_dots else _cosmetic_pen(colours.outline))
            painter.setBrush(brush(colours.dot if as_dots else colours.fill))
            painter.drawPath(path)

    def _add_flow(self, flow: FlowItem, theme: Theme) -> None:
        if len(flow.route) < 2:
            return
        is_touchpoint = flow.element_id in flow.drawing.marks.touchpoints
        path = self._lines[theme.customer_boundary if is_touchpoint else theme.flow]
        offset_x, offset_y = flow.x(), flow.y()
        path.moveTo(flow.route[0].x + offset_x, flow.route[0].y + offset_y)
        for corner in flow.route[1:]:
            path.lineTo(corner.x + offset_x, corner.y + offset_y)

    def _add_node(self, node: Node, drawing: Scene) -> None:
        theme, box = drawing.theme, to_qrectf(drawing.placement.nodes[node.id])
        if isinstance(node, Step):
            style = step_style(drawing, node)
            fill = style.bar if _is_filled_strongly(drawing, style) else style.fill
            dot = style.bar if style.has_bar else style.outline
            self._nodes[_NodeColours(fill, style.outline, dot)].addRect(box)
        else:
            self._nodes[_NodeColours(theme.node, theme.flow, theme.flow)].addEllipse(box)


def _is_filled_strongly(drawing: Scene, style: StepStyle) -> bool:
    """Return whether a step is filled with the colour of its bar, because its bar is too small to see."""
    return style.is_bar_hatched or drawing.options.colours not in {"value", "plain"}


def _name_batch(drawing: Scene, step: Step) -> ShapeBatch:
    """Return the name of a step, in a colour that contrasts with its fill."""
    ink = drawing.theme.on_mark if _is_filled_strongly(drawing, step_style(drawing, step)) else None
    return ShapeBatch(large_name_shapes(drawing, step, LARGEST_SIZE, ink))


class Overview:
    """Tiles by their number from the left; they are rebuilt after the scene is redrawn."""

    def __init__(self, scene: CanvasScene) -> None:
        self._scene = scene
        self._tiles: dict[int, OverviewTile] = {}
        self._nodes: dict[int, list[Node]] = {}
        self._flows: dict[int, list[FlowItem]] = {}
        self._names: dict[int, list[tuple[Step, ShapeBatch]]] = {}
        scene.redrawn.connect(self._invalidate)

    def paint(self, painter: QPainter, exposed: QRectF) -> None:
        """Paint the content of `exposed`, in diagram coordinates."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        for number in _tile_numbers_between(exposed.left(), exposed.right()):
            if number not in self._tiles:
                self._tiles[number] = self._create_tile(number)
            self._tiles[number].paint(painter)

    def paint_all(self, painter: QPainter, exposed: QRectF) -> None:
        """Paint the background, the content of `exposed`, and rings around selected nodes."""
        self._scene.paint_background(painter)
        self.paint(painter, exposed)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_names(painter, exposed)
        self._scene.comparison_layer.paint_low_detail(painter)
        self._paint_selection(painter, self._scene.workspace.selection.view_ids)

    def _paint_names(self, painter: QPainter, exposed: QRectF) -> None:
        """Paint the names of steps as large as their boxes allow, where they are not only dots."""
        zoom, drawing = painter.worldTransform().m11(), self._scene.drawing
        if zoom * LARGEST_SIZE < MIN_NAME_PIXELS:
            return
        for number in _tile_numbers_between(exposed.left(), exposed.right()):
            if number not in self._names:
                steps = (node for node in self._nodes_of_tile(number) if isinstance(node, Step))
                self._names[number] = [(step, _name_batch(drawing, step)) for step in steps]
            for step, batch in self._names[number]:
                if to_qrectf(drawing.placement.nodes[step.id]).intersects(exposed):
                    batch.paint_texts(painter)

    def _paint_selection(self, painter: QPainter, selection: Iterable[str]) -> None:
        ring = QPen(colour(self._scene.drawing.theme.selection), 2)
        ring.setCosmetic(True)
        painter.setPen(ring)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for element_id in selection:
            if element_id in self._scene.nodes:
                painter.drawRect(self._scene.nodes.box(element_id).adjusted(-6, -6, 6, 6))

    def _create_tile(self, number: int) -> OverviewTile:
        nodes = self._nodes_of_tile(number)
        return OverviewTile(nodes, self._flows.get(number, ()), self._scene.drawing)

    def _nodes_of_tile(self, number: int) -> Sequence[Node]:
        if not self._nodes:
            self._assign_to_tiles()
        return self._nodes.get(number, ())

    def _assign_to_tiles(self) -> None:
        """Assign nodes and flows to the tiles that they touch."""
        placement, nodes = self._scene.drawing.placement, self._scene.drawing.scenario.nodes
        self._nodes = _by_tile((x, x + width, nodes[key]) for key, (x, _, width, _) in placement.nodes.items())
        self._flows = _by_tile((*flow.x_range, flow) for flow in self._scene.flows.values())

    def _invalidate(self) -> None:
        self._tiles, self._nodes, self._flows, self._names = {}, {}, {}, {}


def _tile_numbers_between(left: float, right: float) -> range:
    """Return the numbers of the tiles between two positions; positions left of the first tile belong to it."""
    return range(int(max(left, 0) // TILE_WIDTH), int(max(right, 0) // TILE_WIDTH) + 1)


def _by_tile(extents: Iterable[tuple[float, float, T]]) -> dict[int, list[T]]:
    """Return the objects in each tile, given the left and right ends of each object."""
    tiles: dict[int, list[T]] = defaultdict(list)
    for left, right, value in extents:
        first, last = int(left // TILE_WIDTH), int(right // TILE_WIDTH)
        if 0 <= first == last:
            tiles[first].append(value)
        else:
            for number in range(max(first, 0), max(last, 0) + 1):
                tiles[number].append(value)
    return tiles


@lru_cache(maxsize=64)
def _cosmetic_pen(colour_name: str) -> QPen:
    cosmetic_pen = QPen(colour(colour_name), 1)
    cosmetic_pen.setCosmetic(True)
    return cosmetic_pen
