"""The automatic legend: one entry for each sign that a diagram uses."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TypeAlias

from cpm_desktop.drawing.comparison.overlay import state_sign_shapes
from cpm_desktop.drawing.comparison.overlay_labels import SIGN_SIZE as STATE_SIGN_SIZE
from cpm_desktop.drawing.elements.annotations import mark_symbol
from cpm_desktop.drawing.elements.badges import badge_symbol, badges_of
from cpm_desktop.drawing.elements.cause_links import arc_shapes, cause_links
from cpm_desktop.drawing.elements.channels import channel_icon
from cpm_desktop.drawing.elements.emotion_curve import base_stroke
from cpm_desktop.drawing.elements.flows import flow_line
from cpm_desktop.drawing.elements.handoff_marks import carried_hexagon, handoff_disc
from cpm_desktop.drawing.elements.lanes import service_strokes
from cpm_desktop.drawing.elements.step_colours import TAG_HEIGHT, class_style, step_style, tag_shapes
from cpm_desktop.drawing.labels import unjudged_steps_label
from cpm_desktop.drawing.node_sizes import VALUE_BAR_WIDTH
from cpm_desktop.drawing.scene import Scene
from cpm_desktop.drawing.shapes import Fill, Layer, Polyline, Rectangle, Shape, Stroke
from cpm_desktop.drawing.text.shaping import shape_line
from cpm_desktop.drawing.text.text_line import TextLine
from cpm_desktop.drawing.typography import MARK_SIZE, SMALL_SIZE, centred_block, left_block
from cpm_desktop.i18n import label_and_value
from cpm_desktop.model.elements import AnnotationKind, Flow, FlowKind, Step
from cpm_desktop.model.layout import Box, Point
from cpm_desktop.model.vocabulary.annotation_kinds import ANNOTATION_KINDS
from cpm_desktop.model.vocabulary.flow_kinds import FLOW_KINDS
from cpm_desktop.perspectives.overlay import ChangeState

DrawSymbol: TypeAlias = Callable[[Point], list[Shape]]
"""Draws a sign whose left middle is at a point; it is at most `SYMBOL_WIDTH` wide."""

SYMBOL_WIDTH = 30.0
ROW_HEIGHT = 26.0
_ENTRY_GAP = 26.0


@dataclass(frozen=True, slots=True)
class LegendEntry:
    """A sign and its meaning; an entry without a sign is the title of the entries below it."""

    draw_symbol: DrawSymbol | None
    meaning: str

    @property
    def indent(self) -> float:
        """Return the distance of the text from the left end of the entry."""
        return SYMBOL_WIDTH + 6 if self.draw_symbol else 0.0

    @property
    def text(self) -> TextLine:
        """Return the shaped meaning."""
        return shape_line(self.meaning, SMALL_SIZE, "regular" if self.draw_symbol else "bold")


def legend_entries(scene: Scene) -> list[LegendEntry]:
    """Return the entries for the signs that the scene uses, in a fixed order."""
    return [
        *_emphasis_entries(scene),
        *_overlay_entries(scene),
        *_step_entries(scene),
        *_flow_entries(scene),
        *_mark_entries(scene),
        *_badge_entries(scene),
        *_channel_entries(scene),
    ]


def legend_shapes(scene: Scene, corner: Point, width: float) -> list[Shape]:
    """Return the legend with its top left at `corner`, in as many rows as needed for `width`."""
    shapes: list[Shape] = []
    for row, entries in enumerate(legend_rows(scene, width)):
        y = corner.y + (row + 0.5) * ROW_HEIGHT
        for x, entry in entries:
            left = corner.x + x
            shapes += entry.draw_symbol(Point(left, y)) if entry.draw_symbol else []
            place = Point(left + entry.indent, y - 7)
            shapes += left_block([entry.text], place, scene.theme.secondary, layer=Layer.LABELS)
    return shapes


def legend_rows(scene: Scene, width: float) -> list[list[tuple[float, LegendEntry]]]:
    """Return the rows of the legend in `width`: each entry with the distance from the left end of its row."""
    rows: list[list[tuple[float, LegendEntry]]] = []
    x = 0.0
    for entry in legend_entries(scene):
        needed = entry.indent + entry.text.width
        if not rows or x + needed > width:
            x = 0.0
            rows.append([])
        rows[-1].append((x, entry))
        x += needed + _ENTRY_GAP
    return rows


def _emphasis_entries(scene: Scene) -> list[LegendEntry]:
    """Return the name of the emphasis as a title; it needs no sign, because the diagram shows it clearly."""
    if scene.emphasis is None:
        return []
    labels, name = scene.labels.highlighted, scene.emphasis.name
    return [LegendEntry(None, label_and_value(labels, name) if name else labels)]


def _overlay_entries(scene: Scene) -> list[LegendEntry]:
    """Return the name of the compared scenario, how many changes are not drawn, and the count of each change."""
    overlay, labels = scene.overlay, scene.labels
    if overlay is None:
        return []
    counts: dict[ChangeState, int] = {
        "added": len(overlay.added),
        "removed": len(overlay.removed),
        "changed": len(overlay.changed),
        "moved": len(overlay.moved),
    }
    title = labels.compared_with.format(scenario=overlay.base_name)
    if overlay.off_diagram_count:
        title = labels.with_hidden_changes(title, overlay.off_diagram_count)
    entries = [
        LegendEntry(_state_symbol(scene, state), label_and_value(labels.overlay_states[state], str(count)))
        for state, count in counts.items()
        if count
    ]
    return [LegendEntry(None, title), *entries, *_base_emotion_entries(scene)]


def _base_emotion_entries(scene: Scene) -> list[LegendEntry]:
    """Return the entry for the dashed emotion curve of the base, if it differs from the current one somewhere."""
    lanes = scene.base_emotion_points.keys() & scene.emotion_band_heights.keys()
    if scene.overlay is None or all(
        scene.base_emotion_points[key] == scene.emotion_points.get(key, ()) for key in lanes
    ):
        return []
    meaning = label_and_value(scene.labels.emotion_curve, scene.overlay.base_name)
    return [LegendEntry(_line_symbol(base_stroke(scene)), meaning)]


def _state_symbol(scene: Scene, state: ChangeState) -> DrawSymbol:
    def draw(at: Point) -> list[Shape]:
        corner = Point(at.x + (SYMBOL_WIDTH - STATE_SIGN_SIZE) / 2, at.y - STATE_SIGN_SIZE / 2)
        return state_sign_shapes(scene, state, corner)

    return draw


def _step_entries(scene: Scene) -> list[LegendEntry]:
    """Return the entries for the colours of steps; all colour modes except value classes have a title."""
    mode, labels = scene.options.colours, scene.labels
    entries = [LegendEntry(_step_symbol(scene, key), class_label(scene, key)) for key in scene.colour_classes]
    steps = [node for node in scene.scenario.nodes.values() if isinstance(node, Step)]
    unclassified = sum(step_style(scene, step) is scene.theme.plain_step for step in steps)
    if unclassified and mode == "value":
        entries.append(LegendEntry(_step_symbol(scene, None), unjudged_steps_label(unclassified)))
    elif unclassified and mode in labels.unclassified:
        entries.append(LegendEntry(_step_symbol(scene, None), labels.unclassified[mode]))
    titled = entries and mode != "value"
    return [LegendEntry(None, labels.colour_modes[mode]), *entries] if titled else entries


def class_label(scene: Scene, key: str) -> str:
    """Return the name of a class of steps."""
    labels = scene.labels
    match scene.options.colours:
        case "lane":
            return scene.scenario.lanes[key].name or labels.lane_kinds[scene.scenario.lanes[key].kind]
        case "channel":
            return labels.channels.get(key, key)
        case "severity":
            return labels.severity_levels[key]
        case "sight":
            return labels.distance_classes[key]
        case "value":
            return {str(value): name for value, name in labels.value_classes.items()}[key]
        case _:
            return key


def _step_symbol(scene: Scene, key: str | None) -> DrawSymbol:
    style = scene.theme.plain_step if key is None else class_style(scene, key)

    def sign(at: Point) -> list[Shape]:
        corner = Point(at.x, at.y - TAG_HEIGHT / 2)
        box = Rectangle(Box(*corner, SYMBOL_WIDTH, TAG_HEIGHT), Fill(style.fill), Stroke(style.outline, 1.2), 3)
        signs: list[Shape] = tag_shapes(scene, (key,), corner) if key is not None else []
        if style.has_bar and not signs:
            signs = [
                Rectangle(
                    Box(*corner, VALUE_BAR_WIDTH, TAG_HEIGHT),
                    Fill(style.fill, style.bar) if style.is_bar_hatched else Fill(style.bar),
                )
            ]
        return [box, *signs]

    return sign


def _flow_entries(scene: Scene) -> list[LegendEntry]:
    used = {flow.kind for flow in scene.scenario.flows.values()}
    entries = [
        LegendEntry(_flow_symbol(scene, kind), scene.labels.flow_kinds[kind])
        for kind in FLOW_KINDS
        if kind in used and kind != "sequence"
    ]
    if scene.marks.handoffs:
        entries.append(
            LegendEntry(_centred_symbol(partial(handoff_disc, scene.theme, label="1")), scene.labels.handoff)
        )
    if scene.marks.carried_handoffs:
        entries.append(
            LegendEntry(
                _centred_symbol(partial(carried_hexagon, scene.theme, label="C1")), scene.labels.carried_handoff
            )
        )
    lines = service_strokes(scene)
    entries += [LegendEntry(_line_symbol(stroke), name) for lane, name, stroke in lines if lane is not None]
    return entries


def _flow_symbol(scene: Scene, kind: FlowKind) -> DrawSymbol:
    flow = Flow(id="legend", source="from", target="to", kind=kind)

    def sign(at: Point) -> list[Shape]:
        return flow_line(flow, (at, Point(at.x + SYMBOL_WIDTH, at.y)), scene.theme.flow, scene.theme.paper)

    return sign


def _line_symbol(stroke: Stroke) -> DrawSymbol:
    return lambda at: [Polyline((at, Point(at.x + SYMBOL_WIDTH, at.y)), stroke)]


def _centred_symbol(draw_mark: Callable[[Point], list[Shape]]) -> DrawSymbol:
    return lambda at: draw_mark(Point(at.x + SYMBOL_WIDTH / 2, at.y))


def _mark_entries(scene: Scene) -> list[LegendEntry]:
    used = {annotation.kind for annotation in scene.scenario.annotations.values()}
    entries = [
        LegendEntry(_mark_symbol(scene, kind), scene.labels.annotation_kinds[kind])
        for kind in scene.theme.annotations
        if kind in used
    ]
    if scene.options.causes and any(cause_links(scene)):
        entries.append(LegendEntry(_arc_symbol(scene), scene.labels.leads_to))
    return entries


def _arc_symbol(scene: Scene) -> DrawSymbol:
    colour = scene.theme.annotations["problem"]
    return lambda at: arc_shapes(Point(at.x + 3, at.y + 9), Point(at.x + SYMBOL_WIDTH - 3, at.y + 9), colour)


def _mark_symbol(scene: Scene, kind: AnnotationKind) -> DrawSymbol:
    theme, text = scene.theme, shape_line(ANNOTATION_KINDS[kind].letter or "1", MARK_SIZE, "bold")

    def sign(at: Point) -> list[Shape]:
        centre = Point(at.x + SYMBOL_WIDTH / 2, at.y)
        return [
            *mark_symbol(kind, centre, theme.annotations[kind], theme.paper),
            *centred_block([text], centre, theme.on_mark, layer=Layer.MARKS),
        ]

    return sign


def _badge_entries(scene: Scene) -> list[LegendEntry]:
    if not scene.options.badges:
        return []
    used = {badge for node in scene.scenario.nodes.values() if isinstance(node, Step) for badge in badges_of(node)}
    return [
        LegendEntry(_badge_symbol(scene, badge), meaning)
        for badge, meaning in scene.labels.badges.items()
        if badge in used
    ]


def _badge_symbol(scene: Scene, badge: str) -> DrawSymbol:
    return lambda at: badge_symbol(scene, badge, Point(at.x + SYMBOL_WIDTH / 2, at.y))


def _channel_entries(scene: Scene) -> list[LegendEntry]:
    channel_classes = scene.colour_classes if scene.options.colours == "channel" else ()
    used = {channel for channel in scene.marks.touchpoints.values() if channel} - set(channel_classes)
    known = scene.labels.channels
    return [LegendEntry(_channel_symbol(scene, channel), known[channel]) for channel in known if channel in used]


def _channel_symbol(scene: Scene, channel: str) -> DrawSymbol:
    colour = scene.theme.customer_boundary
    return lambda at: channel_icon(channel, Point(at.x + SYMBOL_WIDTH / 2 - 7, at.y - 7), 14, colour, "")
