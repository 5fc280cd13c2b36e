"""The graphics scene: a projection of the workspace, brought up to date by comparing values."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import partial
from itertools import filterfalse

from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QGraphicsItem, QGraphicsScene

from cpm_desktop.desktop.canvas.callout_layer import CalloutLayer
from cpm_desktop.desktop.canvas.flow_items import FlowItems
from cpm_desktop.desktop.canvas.ground import ground_shapes
from cpm_desktop.desktop.canvas.items import GROUND_LEVEL, HELD_LEVEL, NODE_LEVEL, FlowItem, NodeItem, SheetItem
from cpm_desktop.desktop.canvas.marking import Marking
from cpm_desktop.desktop.canvas.overlay_layer import OverlayLayer
from cpm_desktop.desktop.canvas.overlaying import Overlaying
from cpm_desktop.desktop.canvas.painter import colour
from cpm_desktop.desktop.canvas.redrawing import flows_to_redraw, ground_differs, nodes_to_redraw
from cpm_desktop.desktop.waiting import waiting_shown
from cpm_desktop.desktop.workspace import Workspace
from cpm_desktop.drawing.flows import flow_label
from cpm_desktop.drawing.options import STANDARD, Options
from cpm_desktop.drawing.scene import Scene
from cpm_desktop.drawing.theme import Theme
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.layout import Box

ROOM_RIGHT, ROOM_BELOW = 640.0, 320.0
"""Free ground right of and below the process, to draw on."""
DEPTH = 10
"""How often the area is halved to find items: Qt's own choice is made while there are none, and stays."""
MANY_AREAS = 400
"""If more boxes than this came or went, all labels are set anew."""


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
        self._flow_items = FlowItems(self, lambda: self._chosen)
        self.flows = self._flow_items.items
        self.marking, self.overlaying = Marking(self), Overlaying(self)
        self._chosen: set[str] = set()
        self._options = STANDARD
        self.drawing = self._draw(theme)
        self._ground = SheetItem(lambda: ground_shapes(self.drawing, self.ground().width()), GROUND_LEVEL)
        self.callouts = CalloutLayer(self, lambda: workspace.shown_selection, lambda: self.is_complete)
        self.overlay_layer = OverlayLayer(self)
        self.addItem(self._ground)
        self._flow_items.shown.connect(self.redrawn)
        self._flow_items.came.connect(self._set_labels_at_ends)
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
            with waiting_shown(self.workspace.scenario):
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
            node.draw_in(self.drawing)
        for flow in self.flows.values():
            flow.draw_in(self.drawing)
        self._flow_items.draw_in(self.drawing)
        self._show_ground()
        self._show_told()
        self.redrawn.emit()

    def show_another(self) -> None:
        """Show another scenario, or the same one from another perspective."""
        self.marking.begin_anew()
        self.rebuild()

    def rebuild(self) -> None:
        """Show another scenario: unbind everything, then bind what there is."""
        for item in self.nodes.values():
            self.removeItem(item)
        self._flow_items.clear()
        self.nodes, self._chosen = {}, set()
        self.drawing = self._draw(self.drawing.theme)
        self.setBackgroundBrush(self._paper())
        self._bind_nodes(self.drawing.scenario.nodes)
        self._flow_items.draw_in(self.drawing)
        self._flow_items.show(())
        self._show_ground()
        self._show_told()
        self._show_selection()
        self.redrawn.emit()

    def refresh(self) -> None:
        """Bring the items up to date after a command: whatever differs from what is shown."""
        before, self.drawing = self.drawing, self._draw(self.drawing.theme)
        scenario = self.drawing.scenario
        for node_id in self.nodes.keys() - scenario.nodes.keys():
            self.removeItem(self.nodes.pop(node_id))
        moved: list[QRectF] = []
        for node_id in nodes_to_redraw(before, self.drawing):
            item = self.nodes[node_id]
            moved.append(item.box)
            item.show_node(self.drawing, scenario.nodes[node_id])
            moved.append(item.box)
        moved += self._show_flows(before)
        self._set_labels_anew(moved)
        self._bind_nodes(filterfalse(self.nodes.__contains__, scenario.nodes))
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

    def hold(self, node_ids: Iterable[str], *, held: bool) -> None:
        """Let nodes lie over everything else while they are dragged, or no more."""
        for node_id in node_ids:
            if node_id in self.nodes:
                self.nodes[node_id].setZValue(HELD_LEVEL if held else NODE_LEVEL)

    def end_preview(self, node_ids: Iterable[str]) -> None:
        """Show the nodes of a preview, and their flows, where the document has them."""
        for node_id in node_ids:
            if node_id in self.nodes:
                self.nodes[node_id].show_node(self.drawing, self.nodes[node_id].node)
            for flow in self.drawing.scenario.flows_of.get(node_id, ()):
                if flow.id in self.flows:
                    self.flows[flow.id].show_flow(self.drawing, flow, self.drawing.placement.route(flow.id))

    def bind_all(self) -> None:
        """Show every flow that still waits."""
        self._flow_items.show_all()

    def bind_near(self, area: QRectF) -> None:
        """Show the waiting flows in `area`, so that what is in view is whole."""
        self._flow_items.show_near(area)

    @property
    def is_complete(self) -> bool:
        """Tell whether every flow is shown as it is now."""
        return self._flow_items.is_complete

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
        shown_route = partial(self._flow_items.route, placement)
        return Scene(
            scenario,
            placement,
            marks,
            theme,
            options=self._options,
            emphasis=emphasis,
            overlay=overlay,
            shown_route=shown_route,
        )

    def _bind_nodes(self, node_ids: Iterable[str]) -> None:
        for node_id in list(node_ids):
            item = NodeItem(self.drawing, self.drawing.scenario.nodes[node_id])
            item.setFlag(NodeItem.GraphicsItemFlag.ItemIsSelectable)
            self.nodes[node_id] = item
            self.addItem(item)

    def _set_labels_anew(self, areas: list[QRectF]) -> None:
        """Draw anew what is named beside its shape where boxes or routes came or went: names keep clear of them."""
        if len(areas) > MANY_AREAS:
            near: Iterable[QGraphicsItem] = (*self.flows.values(), *self.nodes.values())
        else:
            bounds = Qt.ItemSelectionMode.IntersectsItemBoundingRect
            near = {item for area in areas for item in self.items(area, bounds)}
        for item in near:
            if isinstance(item, FlowItem) or (isinstance(item, NodeItem) and item.node.kind != "step"):
                item.draw_in(self.drawing)

    def _set_labels_at_ends(self, flow_ids: Iterable[str]) -> None:
        """Draw anew names, labels and pills at the ends of flows that run elsewhere now: they keep clear of these."""
        scenario, touchpoints = self.drawing.scenario, self.drawing.marks.touchpoints
        ends = {end for key in flow_ids for end in (scenario.flows[key].source, scenario.flows[key].target)}
        flows = [flow for end in ends for flow in scenario.flows_of.get(end, ())]
        beside = {flow.id for flow in flows if touchpoints.get(flow.id) or flow_label(flow)}
        for node in filter(None, map(self.nodes.get, ends)):
            if node.node.kind != "step":
                node.draw_in(self.drawing)
        for flow in filter(None, map(self.flows.get, beside)):
            flow.draw_in(self.drawing)

    def _show_flows(self, before: Scene) -> list[QRectF]:
        """Show the flows that are new, look different or run elsewhere; return the boxes at the ends of the latter."""
        after, items = self.drawing, self._flow_items
        items.draw_in(after)
        changed = flows_to_redraw(before, after, self.flows.keys())
        items.show(changed)
        items.carry(before, after)
        flows = after.scenario.flows
        ends = {end: None for key in changed for end in (flows[key].source, flows[key].target)}
        return [self.nodes[end].box for end in ends if end in self.nodes]

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
