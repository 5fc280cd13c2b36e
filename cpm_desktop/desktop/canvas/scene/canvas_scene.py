"""The graphics scene: shows the workspace and updates its items by comparing values."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from collections.abc import Set as AbstractSet
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QGraphicsItem, QGraphicsScene

from cpm_desktop.desktop.background.limits import Limits
from cpm_desktop.desktop.background.wait_cursor import wait_cursor_if_large
from cpm_desktop.desktop.background.worker import BackgroundWorker
from cpm_desktop.desktop.canvas.scene.background import background_shapes
from cpm_desktop.desktop.canvas.scene.callout_layer import CalloutLayer
from cpm_desktop.desktop.canvas.scene.comparison_layer import ComparisonLayer
from cpm_desktop.desktop.canvas.scene.comparison_overlay import ComparisonOverlay
from cpm_desktop.desktop.canvas.scene.flow_items import FlowItems
from cpm_desktop.desktop.canvas.scene.items import (
    BACKGROUND_LEVEL,
    DRAGGED_LEVEL,
    NODE_LEVEL,
    BackgroundItem,
    FlowItem,
    NodeItem,
)
from cpm_desktop.desktop.canvas.scene.marks_cache import MarksCache
from cpm_desktop.desktop.canvas.scene.node_items import NodeItems
from cpm_desktop.desktop.canvas.scene.painter import colour, to_qrectf
from cpm_desktop.desktop.canvas.scene.scene_diff import background_differs, flows_to_redraw, nodes_to_redraw
from cpm_desktop.desktop.workspace.workspace import Workspace
from cpm_desktop.drawing.diagram_options import DEFAULT_OPTIONS, DiagramOptions
from cpm_desktop.drawing.elements.badges import badges_of
from cpm_desktop.drawing.elements.flow_labels import flow_label_text
from cpm_desktop.drawing.polylines import segment_box, segments
from cpm_desktop.drawing.scene import MAX_AVOIDED_FLOWS, Scene
from cpm_desktop.drawing.theme import Theme
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Node, Step
from cpm_desktop.model.layout import Box

MARGIN_RIGHT, MARGIN_BELOW = 640.0, 320.0
"""Free space right of and below the process, to draw on."""
BSP_TREE_DEPTH = 10
"""The depth of Qt's index of items. Qt's own choice depends on the initial number of items, which is 0."""


class CanvasScene(QGraphicsScene):
    """Holds the items by the id of their element. Items of large models are updated in slices."""

    redrawn = Signal()
    """Something in the scene looks different."""
    options_changed = Signal()

    def __init__(
        self,
        workspace: Workspace,
        theme: Theme,
        worker: BackgroundWorker,
        limits: Limits,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.setBspTreeDepth(BSP_TREE_DEPTH)
        self.workspace, self._limits = workspace, limits
        self.nodes = NodeItems(self, lambda: self._selected_ids, limits)
        self._flow_items = FlowItems(self, lambda: self._selected_ids, limits)
        self.flows = self._flow_items.items
        self.marks_cache = MarksCache(worker, limits, self)
        self.comparison_overlay = ComparisonOverlay(worker, limits, self)
        self._selected_ids: set[str] = set()
        self._deferred_ends: set[str] = set()
        """The nodes with many flows whose names and labels are placed again when all flows are drawn."""
        self._options = DEFAULT_OPTIONS
        self.drawing = self._create_drawing(theme)
        self._background_item = BackgroundItem(
            lambda: background_shapes(self.drawing, self.background_area().width()), BACKGROUND_LEVEL
        )
        self.callout_layer = CalloutLayer(self, lambda: workspace.selection.view_ids, lambda: self.is_complete, limits)
        self.comparison_layer = ComparisonLayer(self, worker, limits)
        self.addItem(self._background_item)
        self._flow_items.completed.connect(self._refresh_deferred_labels)
        self._flow_items.completed.connect(self.redrawn)
        self._flow_items.flow_processed.connect(self._refresh_labels_at_flow_ends)
        self.setBackgroundBrush(self._paper_colour())
        workspace.changed.connect(lambda _change: self.refresh())
        workspace.view_state.scenario_changed.connect(self.show_scenario)
        workspace.highlight.changed.connect(self.refresh)
        workspace.view_state.view_changed.connect(self.refresh)
        self.marks_cache.updated.connect(self.refresh)
        self.comparison_overlay.updated.connect(self.refresh)
        workspace.selection.changed.connect(self._show_selection)
        self._show_all()

    @property
    def options(self) -> DiagramOptions:
        """Return the diagram options."""
        return self._options

    def set_options(self, options: DiagramOptions) -> None:
        """Apply other diagram options."""
        if options != self._options:
            self._options = options
            with wait_cursor_if_large(self._limits, self.workspace.scenario):
                self._redraw(self.drawing.theme)
            self.options_changed.emit()

    @property
    def selected_ids(self) -> AbstractSet[str]:
        """Return the ids of the elements that are shown as selected."""
        return self._selected_ids

    def set_baseline(self, baseline: Scenario | None) -> None:
        """Show the differences from another scenario, or with None no differences."""
        if baseline is not self.comparison_overlay.baseline:
            self.comparison_overlay.baseline = baseline
            self.refresh()

    def set_theme(self, theme: Theme) -> None:
        """Apply a colour theme."""
        self._redraw(theme)

    def _redraw(self, theme: Theme) -> None:
        self.drawing = self._create_drawing(theme)
        self.setBackgroundBrush(self._paper_colour())
        self.nodes.set_drawing(self.drawing)
        self._flow_items.set_drawing(self.drawing)
        self.nodes.refresh(self.nodes.loaded)
        self._flow_items.refresh(self.flows)
        self._show_background()
        self._show_callouts_and_comparison()
        self.redrawn.emit()

    def show_scenario(self) -> None:
        """Show another scenario or perspective; elements that both contain keep their items."""
        self.marks_cache.reset()
        self.refresh()

    def refresh(self) -> None:
        """Update the items of all elements that look different after a command."""
        before, self.drawing = self.drawing, self._create_drawing(self.drawing.theme)
        self.nodes.set_drawing(self.drawing)
        changed = nodes_to_redraw(before, self.drawing)
        self.nodes.show_changed(changed, before)
        redrawn = self._show_flows(before)
        flows = self.drawing.scenario.flows
        changed |= {end for key in redrawn for end in (flows[key].source, flows[key].target)}
        changed |= before.scenario.nodes.keys() ^ self.drawing.scenario.nodes.keys()
        self._refresh_labels_near(changed, before)
        self._refresh_labels_along({*redrawn, *(before.scenario.flows.keys() ^ flows.keys())}, before)
        if background_differs(before, self.drawing):
            self._show_background()
        self._show_callouts_and_comparison()
        self._show_selection()
        self.redrawn.emit()

    def preview(self, boxes: dict[str, Box]) -> None:
        """Show nodes at `boxes`, with their flows, without changing the document."""
        before = self.drawing.placement
        routes = before.preview_routes(boxes)
        for node_id, box in boxes.items():
            item, original_box = self.nodes[node_id], before.nodes[node_id]
            if (box.width, box.height) == (original_box.width, original_box.height):
                item.setPos(box.x - original_box.x, box.y - original_box.y)
            else:
                resized = replace(self.drawing, placement=replace(before, nodes={**before.nodes, node_id: box}))
                item.show_node(resized, item.node)
        for flow_id, route in routes.items():
            if flow_id in self.flows:
                self.flows[flow_id].show_flow(self.drawing, self.drawing.scenario.flows[flow_id], route)

    def set_dragging(self, node_ids: Iterable[str], *, is_dragging: bool) -> None:
        """Raise nodes above all other items while they are dragged, or lower them again."""
        for node_id in node_ids:
            if node_id in self.nodes:
                self.nodes[node_id].setZValue(DRAGGED_LEVEL if is_dragging else NODE_LEVEL)

    def end_preview(self, node_ids: Iterable[str]) -> None:
        """Show the nodes of a preview, and their flows, as they are in the document."""
        for node_id in node_ids:
            if node_id in self.nodes:
                self.nodes[node_id].show_node(self.drawing, self.nodes[node_id].node)
            for flow in self.drawing.scenario.flows_by_element.get(node_id, ()):
                if flow.id in self.flows:
                    self.flows[flow.id].show_flow(self.drawing, flow, self.drawing.placement.route(flow.id))

    def load_visible(self, area: QRectF) -> None:
        """Draw the queued nodes and flows in `area` first."""
        self.nodes.load_visible(area)
        self._flow_items.load_visible(area)

    @property
    def is_complete(self) -> bool:
        """Return whether the items of all nodes and flows are up to date."""
        return self.nodes.is_complete and self._flow_items.is_complete

    def background_area(self) -> QRectF:
        """Return the area that lanes and phases cover on screen: the diagram and free space at its right."""
        placement = self.drawing.placement
        return QRectF(0, 0, placement.width + MARGIN_RIGHT, max(placement.height, 1.0))

    def paint_background(self, painter: QPainter) -> None:
        """Paint lanes, phases and lines without text, for the overview."""
        self._background_item.paint_low_detail(painter)

    def _create_drawing(self, theme: Theme) -> Scene:
        scenario = self.workspace.view_state.view.scenario
        marks = self.marks_cache.marks(scenario, with_distances=self._options.colours == "sight")
        placement, emphasis = self.workspace.view_state.placement, self.workspace.highlight.view_emphasis
        overlay = self.comparison_overlay.overlay(scenario)
        shown_route = partial(self._flow_items.displayed_route, placement)
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

    def _refresh_labels_near(self, changed: Collection[str], before: Scene) -> None:
        """Redraw labels outside shapes near nodes that were added, removed or have other routes."""
        if len(changed) > self._limits.local_label_nodes:
            nearby_items: Iterable[QGraphicsItem] = (*self.flows.values(), *self.nodes.loaded.values())
        else:
            bounds = Qt.ItemSelectionMode.IntersectsItemBoundingRect
            boxes_before_and_after = before.placement.nodes, self.drawing.placement.nodes
            areas = [to_qrectf(boxes[key]) for boxes in boxes_before_and_after for key in changed if key in boxes]
            nearby_items = {item for area in areas for item in self.items(area, bounds)}
        self._flow_items.refresh(item.element_id for item in nearby_items if isinstance(item, FlowItem))
        self._refresh_nodes_avoiding_flows(item.element_id for item in nearby_items if isinstance(item, NodeItem))

    def _refresh_labels_along(self, flow_ids: Collection[str], before: Scene) -> None:
        """Redraw labels and names along flows that were added, removed or rerouted, because they avoid these flows."""
        if len(before.scenario.flows) > MAX_AVOIDED_FLOWS:
            return
        both = (before, self.drawing)
        routes = [scene.placement.route(key) for scene in both for key in flow_ids if key in scene.scenario.flows]
        bounds = Qt.ItemSelectionMode.IntersectsItemBoundingRect
        areas = [to_qrectf(segment_box(one, 1)) for route in routes if len(route) > 1 for one in segments(route)]
        nearby_items = {item for area in areas for item in self.items(area, bounds)}
        self._flow_items.refresh(item.element_id for item in nearby_items if isinstance(item, FlowItem))
        self._refresh_nodes_avoiding_flows(item.element_id for item in nearby_items if isinstance(item, NodeItem))

    def _refresh_labels_at_flow_ends(self, flow_id: str) -> None:
        """Redraw names, labels and pills at the ends of a flow with a new route, because they avoid it."""
        scenario = self.drawing.scenario
        ends = {scenario.flows[flow_id].source, scenario.flows[flow_id].target}
        most = self._limits.immediate_label_flows
        busy = {end for end in ends if len(scenario.flows_by_element.get(end, ())) > most}
        self._deferred_ends |= busy
        self._refresh_labels_at(ends - busy)

    def _refresh_deferred_labels(self) -> None:
        """Redraw names, labels and pills at the nodes with many flows, now that all flows are drawn."""
        ends, self._deferred_ends = self._deferred_ends, set()
        self._refresh_labels_at(ends)

    def _refresh_labels_at(self, ends: Collection[str]) -> None:
        """Redraw the names of nodes, and the labels and pills of their flows."""
        scenario, touchpoints = self.drawing.scenario, self.drawing.marks.touchpoints
        flows = [flow for end in ends for flow in scenario.flows_by_element.get(end, ())]
        labelled_ids = {flow.id for flow in flows if touchpoints.get(flow.id) or flow_label_text(flow)}
        self._refresh_nodes_avoiding_flows(ends)
        self._flow_items.refresh(labelled_ids)

    def _refresh_nodes_avoiding_flows(self, node_ids: Iterable[str]) -> None:
        """Redraw those nodes whose names or marks keep clear of flows."""
        nodes = self.drawing.scenario.nodes
        self.nodes.refresh(key for key in node_ids if key in nodes and self._avoids_flows(nodes[key]))

    def _avoids_flows(self, node: Node) -> bool:
        has_badges = self._options.badges and isinstance(node, Step) and badges_of(node)
        return node.kind != "step" or node.id in self.drawing.annotations or bool(has_badges)

    def _show_flows(self, before: Scene) -> set[str]:
        """Show flows that are new, look different or have another route; return the changed ones."""
        after, items = self.drawing, self._flow_items
        items.set_drawing(after)
        changed = flows_to_redraw(before, after, self.flows.keys())
        items.show_changed(changed, before)
        items.shift_pending(before, after)
        return changed

    def _show_all(self) -> None:
        """Show everything for the first time."""
        self.nodes.set_drawing(self.drawing)
        self._flow_items.set_drawing(self.drawing)
        self._flow_items.show_changed((), self.drawing)
        self._show_background()
        self._show_callouts_and_comparison()
        self._show_selection()

    def _show_background(self) -> None:
        area = self.background_area()
        self._background_item.set_bounds(area.adjusted(-2, -2, 2, 24))
        self.setSceneRect(area.adjusted(0, 0, 0, MARGIN_BELOW))

    def _show_callouts_and_comparison(self) -> None:
        """Show the callouts, and the differences from another scenario."""
        self.callout_layer.show_callouts(self.drawing)
        self.comparison_layer.show_overlay(self.drawing)
        self.setSceneRect(self.sceneRect().united(self.comparison_layer.bounds()))

    def _show_selection(self) -> None:
        selected = set(self.workspace.selection.view_ids)
        toggled = self._selected_ids ^ selected
        for items in (self.nodes.loaded, self.flows, self.callout_layer.items):
            for element_id in toggled & items.keys():
                items[element_id].setSelected(element_id in selected)
        self._selected_ids = selected

    def _paper_colour(self) -> QColor:
        return colour(self.drawing.theme.paper)
