"""The graphics scene: a projection of the workspace, brought up to date by comparing values."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from collections.abc import Set as AbstractSet
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QGraphicsItem, QGraphicsScene

from cpm_desktop.desktop.background.wait_cursor import waiting_shown
from cpm_desktop.desktop.canvas.scene.background import ground_shapes
from cpm_desktop.desktop.canvas.scene.callout_layer import CalloutLayer
from cpm_desktop.desktop.canvas.scene.comparison_layer import OverlayLayer
from cpm_desktop.desktop.canvas.scene.comparison_overlay import Overlaying
from cpm_desktop.desktop.canvas.scene.flow_items import FlowItems
from cpm_desktop.desktop.canvas.scene.items import GROUND_LEVEL, HELD_LEVEL, NODE_LEVEL, FlowItem, NodeItem, SheetItem
from cpm_desktop.desktop.canvas.scene.marks_cache import Marking
from cpm_desktop.desktop.canvas.scene.node_items import NodeItems
from cpm_desktop.desktop.canvas.scene.painter import colour, rectangle
from cpm_desktop.desktop.canvas.scene.scene_diff import flows_to_redraw, ground_differs, nodes_to_redraw
from cpm_desktop.desktop.workspace.workspace import Workspace
from cpm_desktop.drawing.elements.flows import flow_label
from cpm_desktop.drawing.options import STANDARD, Options
from cpm_desktop.drawing.scene import Scene
from cpm_desktop.drawing.theme import Theme
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.layout import Box

ROOM_RIGHT, ROOM_BELOW = 640.0, 320.0
"""Free ground right of and below the process, to draw on."""
DEPTH = 10
"""How often the area is halved to find items: Qt's own choice is made while there are none, and stays."""
MANY = 200
"""If more nodes than this look different, all labels are set anew."""


class CanvasScene(QGraphicsScene):
    """Items by the id of their element; bound and unbound in pairs, those of large models little by little."""

    redrawn = Signal()
    """Something in the scene looks different now."""
    options_changed = Signal()

    def __init__(self, workspace: Workspace, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setBspTreeDepth(DEPTH)
        self.workspace = workspace
        self.nodes = NodeItems(self, lambda: self._chosen)
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
        self.setBackgroundBrush(self._paper())
        workspace.changed.connect(lambda _change: self.refresh())
        workspace.scenario_changed.connect(self.show_another)
        workspace.highlight_changed.connect(self.refresh)
        workspace.view_changed.connect(self.refresh)
        self.marking.found.connect(self.refresh)
        self.overlaying.found.connect(self.refresh)
        workspace.selection_changed.connect(self._show_selection)
        self._show_all()

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

    @property
    def chosen(self) -> AbstractSet[str]:
        """Return the ids of what is shown as selected."""
        return self._chosen

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
        self.nodes.draw_in(self.drawing)
        self._flow_items.draw_in(self.drawing)
        self.nodes.draw_anew(self.nodes.bound)
        self._flow_items.draw_anew(self.flows)
        self._show_ground()
        self._show_told()
        self.redrawn.emit()

    def show_another(self) -> None:
        """Show another scenario, or the same one from another perspective: what both have keeps its items."""
        self.marking.begin_anew()
        self.refresh()

    def refresh(self) -> None:
        """Bring the items up to date after a command: whatever differs from what is shown."""
        before, self.drawing = self.drawing, self._draw(self.drawing.theme)
        self.nodes.draw_in(self.drawing)
        changed = nodes_to_redraw(before, self.drawing)
        self.nodes.show(changed, before)
        changed |= self._show_flows(before)
        changed |= before.scenario.nodes.keys() ^ self.drawing.scenario.nodes.keys()
        self._set_labels_anew(changed, before)
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

    def bind_near(self, area: QRectF) -> None:
        """Show the waiting nodes and flows in `area`, so that what is in view is whole."""
        self.nodes.bind_near(area)
        self._flow_items.show_near(area)

    @property
    def is_complete(self) -> bool:
        """Tell whether every node and flow is shown as it is now."""
        return self.nodes.is_complete and self._flow_items.is_complete

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

    def _set_labels_anew(self, changed: Collection[str], before: Scene) -> None:
        """Draw anew what is named beside its shape near nodes that came, went or have flows that run elsewhere."""
        if len(changed) > MANY:
            near: Iterable[QGraphicsItem] = (*self.flows.values(), *self.nodes.bound.values())
        else:
            bounds = Qt.ItemSelectionMode.IntersectsItemBoundingRect
            places = before.placement.nodes, self.drawing.placement.nodes
            areas = [rectangle(boxes[key]) for boxes in places for key in changed if key in boxes]
            near = {item for area in areas for item in self.items(area, bounds)}
        self._flow_items.draw_anew(item.element_id for item in near if isinstance(item, FlowItem))
        self._draw_named_anew(item.element_id for item in near if isinstance(item, NodeItem))

    def _set_labels_at_ends(self, flow_id: str) -> None:
        """Draw anew names, labels and pills at the ends of a flow that runs elsewhere now: they keep clear of it."""
        scenario, touchpoints = self.drawing.scenario, self.drawing.marks.touchpoints
        ends = {scenario.flows[flow_id].source, scenario.flows[flow_id].target}
        flows = [flow for end in ends for flow in scenario.flows_of.get(end, ())]
        beside = {flow.id for flow in flows if touchpoints.get(flow.id) or flow_label(flow)}
        self._draw_named_anew(ends)
        self._flow_items.draw_anew(beside)

    def _draw_named_anew(self, node_ids: Iterable[str]) -> None:
        """Draw anew those of the nodes whose names stand beside them."""
        nodes = self.drawing.scenario.nodes
        self.nodes.draw_anew(key for key in node_ids if key in nodes and nodes[key].kind != "step")

    def _show_flows(self, before: Scene) -> set[str]:
        """Show the flows that are new, look different or run elsewhere; return the ends of the latter."""
        after, items = self.drawing, self._flow_items
        items.draw_in(after)
        changed = flows_to_redraw(before, after, self.flows.keys())
        items.show(changed)
        items.carry(before, after)
        flows = after.scenario.flows
        return {end for key in changed for end in (flows[key].source, flows[key].target)}

    def _show_all(self) -> None:
        """Show everything for the first time."""
        self.nodes.draw_in(self.drawing)
        self._flow_items.draw_in(self.drawing)
        self._flow_items.show(())
        self._show_ground()
        self._show_told()
        self._show_selection()

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
        others = self._chosen ^ chosen
        for items in (self.nodes.bound, self.flows, self.callouts.items):
            for element_id in others & items.keys():
                items[element_id].setSelected(element_id in chosen)
        self._chosen = chosen

    def _paper(self) -> QColor:
        return colour(self.drawing.theme.paper)
