"""The scale of an emotion band, in the header of its lane: the name of the curve and a face at each level."""

from __future__ import annotations

from cpm_desktop.drawing.elements.emotion_curve import emotion_strip, emotion_y, has_emotion_curve
from cpm_desktop.drawing.elements.emotion_faces import FACE_RADIUS, SCALE_EMOTIONS, face_shapes
from cpm_desktop.drawing.scene import Scene
from cpm_desktop.drawing.shapes import Layer, Shape
from cpm_desktop.drawing.text.wrapping import break_text
from cpm_desktop.drawing.typography import SMALL_SIZE, block_height, left_block
from cpm_desktop.model.elements import Lane
from cpm_desktop.model.layout import Point

FACE_OFFSET = FACE_RADIUS + 6
"""The distance from the left end of the diagram to the middle of the faces."""


def emotion_scale_shapes(scene: Scene, lane: Lane, left: float) -> list[Shape]:
    """Return the scale left of x = 0, its name at x = `left`; empty if the lane has no curve."""
    if not has_emotion_curve(scene, lane):
        return []
    return [*_name_shapes(scene, lane, left), *emotion_face_shapes(scene, lane)]


def emotion_face_shapes(scene: Scene, lane: Lane) -> list[Shape]:
    """Return the faces at the best, the neutral and the worst emotion of a lane."""
    places = ((emotion, Point(-FACE_OFFSET, emotion_y(scene, lane, emotion))) for emotion in SCALE_EMOTIONS)
    return [shape for emotion, place in places for shape in face_shapes(emotion, place, scene.theme.secondary)]


def _name_shapes(scene: Scene, lane: Lane, left: float) -> list[Shape]:
    strip, room = emotion_strip(scene, lane), -left - 2 * FACE_OFFSET
    lines = break_text(scene.labels.emotion_curve, room, SMALL_SIZE, lines=2)
    corner = Point(left, strip.start + (strip.length - block_height(lines)) / 2)
    return [*left_block(lines, corner, scene.theme.secondary, layer=Layer.HEADERS, element=lane.id)]
