"""The graphics scene: a projection of the workspace, brought up to date by comparing values."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import filterfalse
from time import perf_counter

from PySide6.QtCore import QObject, QRectF, QTimer, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QGraphicsItem, QGraphicsScene

from cpm_desktop.desktop.canvas.callout_layer import CalloutLayer
from cpm_desktop.desktop.canvas.ground import ground_shapes
from cpm_desktop.desktop.canvas.items import GROUND_LEVEL, FlowItem, NodeItem, SheetItem
from cpm_desktop.desktop.canvas.marking import Marking
from cpm_desktop.desktop.canvas.overlay_layer import OverlayLayer
from cpm_desktop.desktop.canvas.overlaying import Overlaying
from cpm_desktop.desktop.canvas.painter import colour
from cpm_desktop.desktop.canvas.redrawing import flows_to_redraw, ground_differs, nodes_to_redraw
from cpm_desktop.desktop.workspace import Workspace
from cpm_desktop.drawing.options import STANDARD, Options
from cpm_desktop.drawing.scene import Scene
from cpm_desktop.drawing.theme import Theme
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.layout import Box

ROOM_RIGHT, ROOM_BELOW = 640.0, 320.0
"""Free ground right of and below the process, to draw on."""
DEPTH = 10
"""How often the area is halved to find items: Qt's own choice is made while there are none, and stays."""
SLICE = 0.006
"""Seconds that binding flows may take before events are handled again."""
MANY_AREAS = 400
"""If more boxes than this came or went, all labels are set anew."""
PROMPT = 300
"""Up to this many flows are bound at once; more are bound in slices, those in view first."""


class CanvasScene(QGraphicsScene):
    """Items by the id of their element; bound and unbound in pairs, flows of large models little by little."""

    redrawn = Signal()
    """Something in the scene looks different now."""
    options_changed = Signal()

    def __init__(self, workspace: Workspace, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setBspTreeDepth(DEPTH)
        self.workspace = workspace
        self.nodes: dict[str, NodeItem] = {}
        self.flows: dict[str, FlowItem] = {}
        self._waiting: dict[str, None] = {}
        self.marking, self.overlaying = Marking(self), Overlaying(self)
        self._chosen: set[str] = set()
        self._options = STANDARD
        self.drawing = self._draw(theme)
        self._ground = SheetItem(lambda: ground_shapes(self.drawing, self.ground().width()), GROUND_LEVEL)
        self.callouts = CalloutLayer(self, lambda: workspace.shown_selection)
        self.overlay_layer = OverlayLayer(self)
        self.addItem(self._ground)
        self._idle = QTimer(self)
        self._idle.setInterval(0)
        self._idle.timeout.connect(self._bind_slice)
        workspace.changed.connect(lambda _change: self.refresh())
        workspace.scenario_changed.connect(self.show_another)
        workspace.highlight_changed.connect(self.refresh)
        workspace.view_changed.connect(self.refresh)
        self.marking.found.connect(self.refresh)
        self.overlaying.found.connect(self.refresh)
        workspace.selection_changed.connect(self._show_selection)
        self.rebuild()

    @property
    def options(self) -> Options:
        """Return how much the diagram tells."""
        return self._options

    def set_options(self, options: Options) -> None:
        """Let the diagram tell more, less or something else."""
        if options != self._options:
            self._options = options
            self._draw_anew(self.drawing.theme)
            self.options_changed.emit()

    def set_base(self, base: Scenario | None) -> None:
        """Show how the process differs from another scenario, or no differences any more."""
        if base is not self.overlaying.base:
            self.overlaying.base = base
            self.refresh()

    def set_theme(self, theme: Theme) -> None:
        """Show everything in other colours."""
        self._draw_anew(theme)

    def _draw_anew(self, theme: Theme) -> None:
        self.drawing = self._draw(theme)
        self.setBackgroundBrush(self._paper())
        for node in self.nodes.values():
            node.show_node(self.drawing, node.node)
        for flow in self.flows.values():
            flow.show_flow(self.drawing, flow.flow, flow.route)
        self._show_ground()
        self._show_told()
        self.redrawn.emit()

    def show_another(self) -> None:
        """Show another scenario, or the same one from another perspective."""
        self.marking.forget()
        self.rebuild()

    def rebuild(self) -> None:
        """Show another scenario: unbind everything, then bind what there is."""
        for item in (*self.nodes.values(), *self.flows.values()):
            self.removeItem(item)
        self.nodes, self.flows, self._waiting, self._chosen = {}, {}, {}, set()
        self.drawing = self._draw(self.drawing.theme)
        self.setBackgroundBrush(self._paper())
        self._bind_nodes(self.drawing.scenario.nodes)
        self._bind_flows(self.drawing.scenario.flows)
        self._show_ground()
        self._show_told()
        self._show_selection()
        self.redrawn.emit()

    def refresh(self) -> None:
        """Bring the items up to date after a command: whatever differs from what is shown."""
        before, self.drawing = self.drawing, self._draw(self.drawing.theme)
        scenario = self.drawing.scenario
        self._unbind([*(self.nodes.keys() - scenario.nodes.keys()), *(self.flows.keys() - scenario.flows.keys())])
        self._waiting = {key: None for key in self._waiting if key in scenario.flows}
        moved: list[QRectF] = []
        for node_id in nodes_to_redraw(before, self.drawing):
            item = self.nodes[node_id]
            moved.append(item.box)
            item.show_node(self.drawing, scenario.nodes[node_id])
            moved.append(item.box)
        for flow_id in flows_to_redraw(before, self.drawing, self.flows.keys()):
            route = self.drawing.placement.route(flow_id)
            self.flows[flow_id].show_flow(self.drawing, scenario.flows[flow_id], route)
        self._set_labels_anew(moved)
        self._bind_nodes(filterfalse(self.nodes.__contains__, scenario.nodes))
        unbound = filterfalse(self.flows.__contains__, scenario.flows)
        self._bind_flows(filterfalse(self._waiting.__contains__, unbound))
        if ground_differs(before, self.drawing):
            self._show_ground()
        self._show_told()
        self._show_selection()
        self.redrawn.emit()

    def preview(self, boxes: dict[str, Box]) -> None:
        """Show nodes as if they stood at `boxes`, with their flows; the document stays as it is."""
        before = self.drawing.placement
        routes = before.rerouted(boxes)
        for node_id, box in boxes.items():
            item, home = self.nodes[node_id], before.nodes[node_id]
            if (box.width, box.height) == (home.width, home.height):
                item.setPos(box.x - home.x, box.y - home.y)
            else:
                resized = replace(self.drawing, placement=replace(before, nodes={**before.nodes, node_id: box}))
                item.show_node(resized, item.node)
        for flow_id, route in routes.items():
            if flow_id in self.flows:
                self.flows[flow_id].show_flow(self.drawing, self.drawing.scenario.flows[flow_id], route)

    def end_preview(self, node_ids: Iterable[str]) -> None:
        """Show the nodes of a preview, and their flows, where the document has them."""
        for node_id in node_ids:
            if node_id in self.nodes:
                self.nodes[node_id].show_node(self.drawing, self.nodes[node_id].node)
            for flow in self.drawing.scenario.flows_of.get(node_id, ()):
                if flow.id in self.flows:
                    self.flows[flow.id].show_flow(self.drawing, flow, self.drawing.placement.route(flow.id))

    def bind_all(self) -> None:
        """Bind every flow that still waits."""
        self._bind_now(list(self._waiting))

    def bind_near(self, area: QRectF) -> None:
        """Bind the waiting flows at nodes in `area`, so that what is in view is whole."""
        if not self._waiting:
            return
        near = [item.element_id for item in self.items(area) if isinstance(item, NodeItem)]
        flows_of = self.drawing.scenario.flows_of
        self._bind_now([f.id for key in near for f in flows_of.get(key, ()) if f.id in self._waiting])

    @property
    def is_complete(self) -> bool:
        """Tell whether every flow is bound."""
        return not self._waiting

    def ground(self) -> QRectF:
        """Return the area that lanes and phases cover on screen: the diagram and some room to go on."""
        placement = self.drawing.placement
        return QRectF(0, 0, placement.width + ROOM_RIGHT, max(placement.height, 1.0))

    def paint_ground(self, painter: QPainter) -> None:
        """Paint lanes, phases and lines without their words, for the overview."""
        self._ground.paint_from_afar(painter)

    def _draw(self, theme: Theme) -> Scene:
        scenario = self.workspace.view.scenario
        marks = self.marking.marks(scenario, sight=self._options.colours == "sight")
        placement, emphasis = self.workspace.placement, self.workspace.highlight
        overlay = self.overlaying.overlay(scenario)
        return Scene(scenario, placement, marks, theme, options=self._options, emphasis=emphasis, overlay=overlay)

    def _bind_nodes(self, node_ids: Iterable[str]) -> None:
        for node_id in list(node_ids):
            item = NodeItem(self.drawing, self.drawing.scenario.nodes[node_id])
            item.setFlag(NodeItem.GraphicsItemFlag.ItemIsSelectable)
            self.nodes[node_id] = item
            self.addItem(item)

    def _set_labels_anew(self, areas: list[QRectF]) -> None:
        """Draw flows anew where boxes came or went, since their labels keep clear of boxes."""
        if len(areas) > MANY_AREAS:
            near: Iterable[QGraphicsItem] = self.flows.values()
        else:
            near = {item for area in areas for item in self.items(area)}
        for item in near:
            if isinstance(item, FlowItem):
                item.draw_in(self.drawing)

    def _bind_flows(self, flow_ids: Iterable[str]) -> None:
        waiting = list(flow_ids)
        if len(waiting) <= PROMPT:
            self._bind_now(waiting)
            return
        self._waiting.update(dict.fromkeys(waiting))
        self._idle.start()

    def _bind_now(self, flow_ids: Iterable[str]) -> None:
        for flow_id in flow_ids:
            self._waiting.pop(flow_id, None)
            if flow_id not in self.flows:
                item = FlowItem(self.drawing, self.drawing.scenario.flows[flow_id])
                item.setFlag(FlowItem.GraphicsItemFlag.ItemIsSelectable)
                self.flows[flow_id] = item
                self.addItem(item)

    def _bind_slice(self) -> None:
        until = perf_counter() + SLICE
        for flow_id in self._first_waiting():
            self._bind_now([flow_id])
            if perf_counter() > until:
                return
        self._idle.stop()
        self.redrawn.emit()

    def _first_waiting(self) -> Iterator[str]:
        while self._waiting:
            yield next(iter(self._waiting))

    def _unbind(self, ids: list[str]) -> None:
        for element_id in ids:
            item = self.nodes.pop(element_id, None) or self.flows.pop(element_id)
            self.removeItem(item)

    def _show_ground(self) -> None:
        area = self.ground()
        self._ground.set_bounds(area.adjusted(-2, -2, 2, 24))
        self.setSceneRect(area.adjusted(0, 0, 0, ROOM_BELOW))

    def _show_told(self) -> None:
        """Show what stands beside and over the process: callouts, and differences from another scenario."""
        self.callouts.show_callouts(self.drawing)
        self.overlay_layer.show_overlay(self.drawing)
        self.setSceneRect(self.sceneRect().united(self.overlay_layer.bounds()))

    def _show_selection(self) -> None:
        chosen = set(self.workspace.shown_selection)
        for element_id in self._chosen ^ chosen:
            item = self.nodes.get(element_id) or self.flows.get(element_id) or self.callouts.items.get(element_id)
            if item is not None:
                item.setSelected(element_id in chosen)
                item.update()
        self._chosen = chosen

    def _paper(self) -> QColor:
        return colour(self.drawing.theme.paper)
