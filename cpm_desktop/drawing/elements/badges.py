"""Badges: small letters at the bottom of steps that may fail or keep the customer waiting longer than acceptable."""

from __future__ import annotations

from cpm_desktop.drawing.elements.annotations import free_mark_places
from cpm_desktop.drawing.scene import Scene
from cpm_desktop.drawing.shapes import Ellipse, Fill, Layer, Shape, Stroke
from cpm_desktop.drawing.text.shaping import shape_line
from cpm_desktop.drawing.typography import centred_block
from cpm_desktop.model.elements import AnnotationKind, Step
from cpm_desktop.model.layout import Box, Point

BADGE_RADIUS = 6.5
BADGE_PITCH = 15.0
"""Distance between the badges of one step."""
_LETTER_SIZE = 8.5
_KIND_OF_BADGE: dict[str, AnnotationKind] = {"F": "fail_point", "W": "wait_point"}
"""Badges have the colour of the annotation kind with the same meaning."""


def badges_of(step: Step) -> str:
    """Return the badges of a step: F if it may fail, W if its wait is longer than acceptable."""
    waits = step.tolerance_minutes is not None and step.wait_minutes > step.tolerance_minutes
    return ("F" if step.fail_probability > 0 else "") + ("W" if waits else "")


def badge_shapes(scene: Scene, step: Step, box: Box) -> list[Shape]:
    """Return the badges at the lower right corner of a step, if the scene shows any."""
    if not scene.options.badges:
        return []
    corner = Point(box.x + box.width - 6, box.y + box.height)
    places = free_mark_places(scene, step.id, corner, BADGE_PITCH, BADGE_RADIUS)
    badges = zip(reversed(badges_of(step)), places, strict=False)
    return [shape for badge, place in badges for shape in badge_symbol(scene, badge, place, step.id)]


def badge_symbol(scene: Scene, badge: str, centre: Point, element: str = "") -> list[Shape]:
    """Return one badge: a letter in a ring."""
    colour = scene.theme.annotations[_KIND_OF_BADGE[badge]]
    ring = Box(centre.x - BADGE_RADIUS, centre.y - BADGE_RADIUS, 2 * BADGE_RADIUS, 2 * BADGE_RADIUS)
    text = shape_line(badge, _LETTER_SIZE, "bold")
    return [
        Ellipse(ring, Fill(scene.theme.panel), Stroke(colour, 1.3), Layer.MARKS, element, scene.labels.badges[badge]),
        *centred_block([text], centre, colour, layer=Layer.MARKS, element=element),
    ]
