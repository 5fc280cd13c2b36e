"""The legend that writes itself: one entry for each sign that a diagram uses, and none for the others."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TypeAlias

from cpm_desktop.drawing.comparison.overlay import sign
from cpm_desktop.drawing.comparison.overlay_labels import SIGN as EDGE
from cpm_desktop.drawing.elements.annotations import LETTERS, mark_symbol
from cpm_desktop.drawing.elements.badges import badge_sign, badges_of
from cpm_desktop.drawing.elements.cause_links import arc, cause_links
from cpm_desktop.drawing.elements.channels import channel_icon
from cpm_desktop.drawing.elements.flows import flow_line
from cpm_desktop.drawing.elements.handoff_marks import carried_hexagon, handoff_disc
from cpm_desktop.drawing.elements.lanes import service_strokes
from cpm_desktop.drawing.elements.step_colours import TAG, class_look, step_look, tag
from cpm_desktop.drawing.scene import Scene
from cpm_desktop.drawing.shapes import Fill, Layer, Polyline, Rectangle, Shape, Stroke
from cpm_desktop.drawing.sizes import BAR
from cpm_desktop.drawing.text.shaping import shape_line
from cpm_desktop.drawing.typography import MARK, SMALL, centred_block, left_block
from cpm_desktop.i18n import labelled
from cpm_desktop.model.elements import AnnotationKind, Flow, FlowKind, Step
from cpm_desktop.model.layout import Box, Point
from cpm_desktop.perspectives.overlay import State

Sign: TypeAlias = Callable[[Point], list[Shape]]
"""Draws a sign whose middle left is at a point, in a room of SIGN by ROW."""

SIGN = 30.0
ROW = 26.0
_GAP = 26.0


@dataclass(frozen=True, slots=True)
class Entry:
    """A sign and what it means; without a sign it is the title of those that follow."""

    sign: Sign | None
    meaning: str


def legend_entries(scene: Scene) -> list[Entry]:
    """Return the entries for the signs that the scene uses, in a fixed order."""
    return [
        *_emphasis(scene),
        *_overlay(scene),
        *_steps(scene),
        *_flows(scene),
        *_marks(scene),
        *_badges(scene),
        *_channels(scene),
    ]


def legend_shapes(scene: Scene, corner: Point, width: float) -> list[Shape]:
    """Return the legend from `corner` to the right, in as many rows as its `width` asks for."""
    shapes: list[Shape] = []
    x, y = corner.x, corner.y + ROW / 2
    for entry in legend_entries(scene):
        text = shape_line(entry.meaning, SMALL, "regular" if entry.sign else "bold")
        indent = SIGN + 6 if entry.sign else 0.0
        needed = indent + text.width
        if x > corner.x and x + needed > corner.x + width:
            x, y = corner.x, y + ROW
        shapes += entry.sign(Point(x, y)) if entry.sign else []
        shapes += left_block([text], Point(x + indent, y - 7), scene.theme.secondary, layer=Layer.LABELS)
        x += needed + _GAP
    return shapes


def _emphasis(scene: Scene) -> list[Entry]:
    """Return what stands out, as a title without entries: how it looks is plain to see."""
    if scene.emphasis is None:
        return []
    words, name = scene.words.emphasis, scene.emphasis.name
    return [Entry(None, labelled(words, name) if name else words)]


def _overlay(scene: Scene) -> list[Entry]:
    """Return what the scene is compared with, how much of it is not drawn, and how often each difference occurs."""
    overlay, words = scene.overlay, scene.words
    if overlay is None:
        return []
    counts: dict[State, int] = {
        "added": len(overlay.added),
        "removed": len(overlay.removed),
        "changed": len(overlay.changed),
        "moved": len(overlay.moved),
    }
    title = words.compared.format(scenario=overlay.base)
    if overlay.elsewhere:
        title = words.elsewhere.format(title=title, count=overlay.elsewhere)
    signs = [
        Entry(_state_sign(scene, state), labelled(words.overlay[state], str(count)))
        for state, count in counts.items()
        if count
    ]
    return [Entry(None, title), *signs]


def _state_sign(scene: Scene, state: State) -> Sign:
    return lambda at: sign(scene, state, Point(at.x + (SIGN - EDGE) / 2, at.y - EDGE / 2))


def _steps(scene: Scene) -> list[Entry]:
    """Return the entries for the colours of steps; all but the value classes are introduced by a title."""
    mode, words = scene.options.colours, scene.words
    entries = [Entry(_step_sign(scene, key), class_name(scene, key)) for key in scene.classes]
    steps = [node for node in scene.scenario.nodes.values() if isinstance(node, Step)]
    if mode in words.unclassed and any(step_look(scene, step) is scene.theme.plain for step in steps):
        entries.append(Entry(_step_sign(scene, None), words.unclassed[mode]))
    titled = entries and mode != "value"
    return [Entry(None, words.colours[mode]), *entries] if titled else entries


def class_name(scene: Scene, key: str) -> str:
    """Return what a class of steps is called."""
    words = scene.words
    match scene.options.colours:
        case "lane":
            return scene.scenario.lanes[key].name or words.lanes[scene.scenario.lanes[key].kind]
        case "channel":
            return words.channels.get(key, key)
        case "severity":
            return words.levels[key]
        case "sight":
            return words.distances[key]
        case "value":
            return {str(value): name for value, name in words.values.items()}[key]
        case _:
            return key


def _step_sign(scene: Scene, key: str | None) -> Sign:
    look = scene.theme.plain if key is None else class_look(scene, key)

    def sign(at: Point) -> list[Shape]:
        corner = Point(at.x, at.y - TAG / 2)
        box = Rectangle(Box(*corner, SIGN, TAG), Fill(look.fill), Stroke(look.outline, 1.2), 3)
        signs: list[Shape] = tag(scene, (key,), corner) if key is not None else []
        if look.has_bar and not signs:
            signs = [Rectangle(Box(*corner, BAR, TAG), Fill(look.fill, look.bar) if look.hatched else Fill(look.bar))]
        return [box, *signs]

    return sign


def _flows(scene: Scene) -> list[Entry]:
    used = {flow.kind for flow in scene.scenario.flows.values()}
    kinds: tuple[tuple[FlowKind, str], ...] = (
        ("message", scene.words.message),
        ("notification", scene.words.notification),
    )
    entries = [Entry(_flow_sign(scene, kind), meaning) for kind, meaning in kinds if kind in used]
    if scene.marks.handoffs:
        entries.append(Entry(_at_middle(partial(handoff_disc, scene.theme, number="1")), scene.words.handoff))
    if scene.marks.carried:
        entries.append(Entry(_at_middle(partial(carried_hexagon, scene.theme, number="1")), scene.words.carried))
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


def _at_middle(mark: Callable[[Point], list[Shape]]) -> Sign:
    return lambda at: mark(Point(at.x + SIGN / 2, at.y))


def _marks(scene: Scene) -> list[Entry]:
    used = {annotation.kind for annotation in scene.scenario.annotations.values()}
    entries = [
        Entry(_mark_sign(scene, kind), scene.words.annotations[kind])
        for kind in scene.theme.annotations
        if kind in used
    ]
    if scene.options.causes and any(cause_links(scene)):
        entries.append(Entry(_arc_sign(scene), scene.words.cause))
    return entries


def _arc_sign(scene: Scene) -> Sign:
    colour = scene.theme.annotations["problem"]
    return lambda at: arc(Point(at.x + 3, at.y + 9), Point(at.x + SIGN - 3, at.y + 9), colour)


def _mark_sign(scene: Scene, kind: AnnotationKind) -> Sign:
    theme, text = scene.theme, shape_line(LETTERS.get(kind, "1"), MARK, "bold")

    def sign(at: Point) -> list[Shape]:
        centre = Point(at.x + SIGN / 2, at.y)
        return [
            *mark_symbol(kind, centre, theme.annotations[kind], theme.paper),
            *centred_block([text], centre, theme.on_mark, layer=Layer.MARKS),
        ]

    return sign


def _badges(scene: Scene) -> list[Entry]:
    if not scene.options.badges:
        return []
    used = {badge for node in scene.scenario.nodes.values() if isinstance(node, Step) for badge in badges_of(node)}
    return [Entry(_badge_sign(scene, badge), meaning) for badge, meaning in scene.words.badges.items() if badge in used]


def _badge_sign(scene: Scene, badge: str) -> Sign:
    return lambda at: badge_sign(scene, badge, Point(at.x + SIGN / 2, at.y))


def _channels(scene: Scene) -> list[Entry]:
    told = scene.classes if scene.options.colours == "channel" else ()
    used = {channel for channel in scene.marks.touchpoints.values() if channel} - set(told)
    known = scene.words.channels
    return [Entry(_channel_sign(scene, channel), known[channel]) for channel in known if channel in used]


def _channel_sign(scene: Scene, channel: str) -> Sign:
    colour = scene.theme.boundary
    return lambda at: channel_icon(channel, Point(at.x + SIGN / 2 - 7, at.y - 7), 14, colour, "")
