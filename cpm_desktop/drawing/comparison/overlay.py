"""The overlay of a comparison as shapes: rings, ghosts, and a label with a sign and text for every difference."""

from __future__ import annotations

from collections.abc import Iterator

from cpm_desktop.drawing.bounds import shape_bounds, with_margin
from cpm_desktop.drawing.comparison.ghost_scene import ghost_placement, ghost_shapes
from cpm_desktop.drawing.comparison.overlay_labels import LABEL_PADDING, SIGN_SIZE, OverlayLabel, overlay_labels
from cpm_desktop.drawing.scene import Scene
from cpm_desktop.drawing.shapes import Fill, Layer, Polyline, Rectangle, Shape, Stroke, TextRun
from cpm_desktop.drawing.text.shaping import shape_line
from cpm_desktop.drawing.typography import MARK_SIZE, block_height, centred_block, left_block
from cpm_desktop.model.layout import Box, Point
from cpm_desktop.perspectives.overlay import ChangeState, Overlay

STATE_SIGNS: dict[ChangeState, str] = {"added": "+", "removed": "−", "changed": "~", "moved": "→"}
RING_DASHES: dict[ChangeState, tuple[float, ...]] = {"added": (), "changed": (6, 3), "moved": (2, 3)}
"""The dashes of the ring around a node; removed nodes are ghosts and have no ring."""
_RING_MARGIN = 3.5
"""The distance from the box of a node to its ring."""


def overlay_shapes(scene: Scene) -> list[Shape]:
    """Return the shapes drawn on top of the diagram if the scene is compared with another scenario."""
    overlay = scene.overlay
    if overlay is None:
        return []
    shapes, placed_labels = _ghosts_and_labels(scene, overlay)
    shapes += _ring_shapes(scene, overlay)
    for label in placed_labels:
        shapes += _label_shapes(scene, label)
    return shapes


def overlay_boxes(scene: Scene) -> list[Box]:
    """Return the boxes of the overlay's ghosts and labels, which other labels avoid."""
    if scene.overlay is None:
        return []
    ghosts, placed_labels = _ghosts_and_labels(scene, scene.overlay)
    return [
        *(shape_bounds(shape) for shape in ghosts if shape.layer != Layer.BACKGROUND),
        *(label.box for label in placed_labels),
    ]


def _ghosts_and_labels(scene: Scene, overlay: Overlay) -> tuple[list[Shape], list[OverlayLabel]]:
    placement = ghost_placement(scene, overlay)
    ghosts = ghost_shapes(scene, overlay, placement)
    names = [shape_bounds(shape) for shape in ghosts if isinstance(shape, TextRun)]
    return ghosts, [*overlay_labels(scene, overlay, placement, names)]


def state_sign_shapes(scene: Scene, state: ChangeState, corner: Point, element: str = "") -> list[Shape]:
    """Return the sign of a state in a square with its top left at `corner`."""
    box = Box(*corner, SIGN_SIZE, SIGN_SIZE)
    text = shape_line(STATE_SIGNS[state], MARK_SIZE, "bold")
    centre = Point(corner.x + SIGN_SIZE / 2, corner.y + SIGN_SIZE / 2)
    return [
        Rectangle(box, Fill(scene.theme.overlay_states[state]), None, 3, Layer.LABELS, element),
        *centred_block([text], centre, scene.theme.on_mark, layer=Layer.LABELS, element=element),
    ]


def _ring_shapes(scene: Scene, overlay: Overlay) -> Iterator[Shape]:
    """Yield a ring around every added, changed or moved node."""
    for key, box in scene.placement.nodes.items():
        state = next(iter(overlay.states_of(key)), None)
        if state is not None:
            stroke = Stroke(scene.theme.overlay_states[state], 2.2, RING_DASHES[state])
            yield Rectangle(with_margin(box, _RING_MARGIN), None, stroke, 9, Layer.LABELS, key)


def _label_shapes(scene: Scene, label: OverlayLabel) -> list[Shape]:
    theme, box, key = scene.theme, label.box, label.element
    colour = theme.overlay_states[label.rows[0].state]
    shapes: list[Shape] = []
    if label.leader is not None:
        shapes.append(Polyline(label.leader, Stroke(colour, 1), 0, Layer.LABELS, key))
    shapes.append(Rectangle(box, Fill(theme.panel), Stroke(colour, 1), 3, Layer.LABELS, key, label.full_text))
    top = box.y + LABEL_PADDING
    for state, lines in label.rows:
        height = block_height(lines)
        middle = max(0.0, (block_height(lines[:1]) - SIGN_SIZE) / 2)
        shapes += state_sign_shapes(scene, state, Point(box.x + LABEL_PADDING, top + middle), key)
        corner = Point(box.x + 2 * LABEL_PADDING + SIGN_SIZE, top)
        shapes += left_block(lines, corner, theme.ink, layer=Layer.LABELS, element=key)
        top += max(height, SIGN_SIZE)
    return shapes
