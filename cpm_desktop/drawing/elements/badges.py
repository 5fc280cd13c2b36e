"""Badges: small letters at the foot of steps that may fail or let the customer wait longer than tolerated."""

from __future__ import annotations

from cpm_desktop.drawing.scene import Scene
from cpm_desktop.drawing.shapes import Ellipse, Fill, Layer, Shape, Stroke
from cpm_desktop.drawing.text.shaping import shape_line
from cpm_desktop.drawing.typography import centred_block
from cpm_desktop.model.elements import AnnotationKind, Step
from cpm_desktop.model.layout import Box, Point

RADIUS = 6.5
PITCH = 15.0
"""Distance between the badges of one step."""
_LETTER = 8.5
_KINDS: dict[str, AnnotationKind] = {"F": "fail_point", "W": "wait_point"}
"""Badges have the colour of the annotations that say the same."""


def badges_of(step: Step) -> str:
    """Return the badges of a step: F where it may fail, W where its wait is longer than tolerated."""
    waits = step.tolerance_minutes is not None and step.wait_minutes > step.tolerance_minutes
    return ("F" if step.fail_probability > 0 else "") + ("W" if waits else "")


def badge_shapes(scene: Scene, step: Step, box: Box) -> list[Shape]:
    """Return the badges at the lower right corner of a step, if the scene shows any."""
    if not scene.options.badges:
        return []
    shapes: list[Shape] = []
    for order, badge in enumerate(reversed(badges_of(step))):
        centre = Point(box.x + box.width - 6 - order * PITCH, box.y + box.height)
        shapes += badge_sign(scene, badge, centre, step.id)
    return shapes


def badge_sign(scene: Scene, badge: str, centre: Point, element: str = "") -> list[Shape]:
    """Return one badge: a letter in a ring."""
    colour = scene.theme.annotations[_KINDS[badge]]
    ring = Box(centre.x - RADIUS, centre.y - RADIUS, 2 * RADIUS, 2 * RADIUS)
    text = shape_line(badge, _LETTER, "bold")
    return [
        Ellipse(ring, Fill(scene.theme.panel), Stroke(colour, 1.3), Layer.MARKS, element, scene.words.badges[badge]),
        *centred_block([text], centre, colour, layer=Layer.MARKS, element=element),
    ]
