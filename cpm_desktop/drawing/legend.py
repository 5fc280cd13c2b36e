"""The legend that writes itself: one entry for each sign that a diagram uses, and none for the others."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from cpm_desktop.drawing.annotations import LETTERS, mark_symbol
from cpm_desktop.drawing.channels import channel_icon
from cpm_desktop.drawing.flows import flow_line
from cpm_desktop.drawing.lanes import service_strokes
from cpm_desktop.drawing.scene import Scene
from cpm_desktop.drawing.shapes import Ellipse, Fill, Layer, Polyline, Rectangle, Shape, Stroke
from cpm_desktop.drawing.sizes import BAR
from cpm_desktop.drawing.text.shaping import shape_line
from cpm_desktop.drawing.typography import MARK, SMALL, centred_block, left_block
from cpm_desktop.model.elements import AnnotationKind, Flow, FlowKind, Step, ValueClass
from cpm_desktop.model.layout import Box, Point

Sign: TypeAlias = Callable[[Point], list[Shape]]
"""Draws a sign whose middle left is at a point, in a room of SIGN by ROW."""

SIGN = 30.0
ROW = 26.0
_GAP = 26.0


@dataclass(frozen=True, slots=True)
class Entry:
    """A sign and what it means."""

    sign: Sign
    meaning: str


def legend_entries(scene: Scene) -> list[Entry]:
    """Return the entries for the signs that the scene uses, in a fixed order."""
    return [*_values(scene), *_flows(scene), *_marks(scene), *_channels(scene)]


def legend_shapes(scene: Scene, corner: Point, width: float) -> list[Shape]:
    """Return the legend from `corner` to the right, in as many rows as its `width` asks for."""
    shapes: list[Shape] = []
    x, y = corner.x, corner.y + ROW / 2
    for entry in legend_entries(scene):
        text = shape_line(entry.meaning, SMALL)
        needed = SIGN + 6 + text.width
        if x > corner.x and x + needed > corner.x + width:
            x, y = corner.x, y + ROW
        shapes += entry.sign(Point(x, y))
        shapes += left_block([text], Point(x + SIGN + 6, y - 7), scene.theme.secondary, layer=Layer.LABELS)
        x += needed + _GAP
    return shapes


def _values(scene: Scene) -> list[Entry]:
    used = {node.value or "necessary" for node in scene.scenario.nodes.values() if isinstance(node, Step)}
    return [
        Entry(_value_sign(scene, value), scene.words.values[value]) for value in scene.theme.values if value in used
    ]


def _value_sign(scene: Scene, value: ValueClass) -> Sign:
    look = scene.theme.values[value]

    def sign(at: Point) -> list[Shape]:
        box = Box(at.x, at.y - 8, SIGN, 16)
        bar = Box(at.x, at.y - 8, BAR, 16)
        return [
            Rectangle(box, Fill(look.fill), Stroke(look.outline, 1.2), 3),
            Rectangle(bar, Fill(look.fill, look.bar) if look.hatched else Fill(look.bar)),
        ]

    return sign


def _flows(scene: Scene) -> list[Entry]:
    used = {flow.kind for flow in scene.scenario.flows.values()}
    kinds: tuple[tuple[FlowKind, str], ...] = (
        ("message", scene.words.message),
        ("notification", scene.words.notification),
    )
    entries = [Entry(_flow_sign(scene, kind), meaning) for kind, meaning in kinds if kind in used]
    if scene.marks.handoffs:
        entries.append(Entry(_disc_sign(scene), scene.words.handoff))
    lines = service_strokes(scene)
    entries += [Entry(_line_sign(stroke), name) for lane, name, stroke in lines if lane is not None]
    return entries


def _flow_sign(scene: Scene, kind: FlowKind) -> Sign:
    flow = Flow(id="legend", source="from", target="to", kind=kind)

    def sign(at: Point) -> list[Shape]:
        return flow_line(flow, (at, Point(at.x + SIGN, at.y)), scene.theme.flow, scene.theme.paper)

    return sign


def _line_sign(stroke: Stroke) -> Sign:
    return lambda at: [Polyline((at, Point(at.x + SIGN, at.y)), stroke)]


def _disc_sign(scene: Scene) -> Sign:
    fill = Fill(scene.theme.handoff)
    return lambda at: [Ellipse(Box(at.x + SIGN / 2 - 8, at.y - 8, 16, 16), fill, None, Layer.MARKS)]


def _marks(scene: Scene) -> list[Entry]:
    used = {annotation.kind for annotation in scene.scenario.annotations.values()}
    return [
        Entry(_mark_sign(scene, kind), scene.words.annotations[kind])
        for kind in scene.theme.annotations
        if kind in used
    ]


def _mark_sign(scene: Scene, kind: AnnotationKind) -> Sign:
    theme, text = scene.theme, shape_line(LETTERS.get(kind, "1"), MARK, "bold")

    def sign(at: Point) -> list[Shape]:
        centre = Point(at.x + SIGN / 2, at.y)
        return [
            *mark_symbol(kind, centre, theme.annotations[kind], theme.paper),
            *centred_block([text], centre, theme.on_mark, layer=Layer.MARKS),
        ]

    return sign


def _channels(scene: Scene) -> list[Entry]:
    used = dict.fromkeys(channel for channel in scene.marks.touchpoints.values() if channel)
    known = scene.words.channels
    return [Entry(_channel_sign(scene, channel), known[channel]) for channel in known if channel in used]


def _channel_sign(scene: Scene, channel: str) -> Sign:
    colour = scene.theme.boundary
    return lambda at: channel_icon(channel, Point(at.x + SIGN / 2 - 7, at.y - 7), 14, colour, "")
