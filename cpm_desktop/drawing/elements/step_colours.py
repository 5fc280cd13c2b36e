"""What the colours of steps tell: how a step looks in the colour mode of the scene, and the sign that it wears.

No class is told by colour alone: values differ by hatching, severities by their number, channels by their icon, systems
and owners by a letter, and the lane of a step is where it stands.
"""

from __future__ import annotations

from cpm_desktop.drawing.colour_classes import BEYOND, DISTANCES, LEVELS, classes_of, severity_of
from cpm_desktop.drawing.elements.channels import channel_icon
from cpm_desktop.drawing.scene import Scene
from cpm_desktop.drawing.shapes import Fill, Layer, Rectangle, Shape, Stroke
from cpm_desktop.drawing.text.shaping import shape_line
from cpm_desktop.drawing.theme import StepLook, Theme
from cpm_desktop.drawing.typography import MARK, centred_block
from cpm_desktop.model.elements import CHANNELS, Step
from cpm_desktop.model.layout import Box, Point

TAG = 16.0
"""Height of the tag at the corner of a step, and its least width."""
_PADDING = 4.0
_ICON = 10.0
_MOST_LETTERS = 3
"""A step with more systems shows the letters of these, and an ellipsis."""


def step_look(scene: Scene, step: Step) -> StepLook:
    """Return how a step is drawn: in the colours of its first class, plainly where it has none."""
    classes = classes_of(scene.options.colours, step, scene.annotations.get(step.id, ()), scene.distances)
    return class_look(scene, classes[0]) if classes else scene.theme.plain


def class_look(scene: Scene, key: str) -> StepLook:
    """Return how the steps of a class are drawn in the colour mode of the scene."""
    theme = scene.theme
    match scene.options.colours:
        case "value":
            return {str(value): look for value, look in theme.values.items()}[key]
        case "severity":
            return theme.heat[tuple(LEVELS).index(key)]
        case "sight":
            return (*theme.sight, theme.beyond)[(*DISTANCES, BEYOND).index(key)]
        case _:
            return _numbered_look(theme, scene.classes[key])


def step_tag(scene: Scene, step: Step, box: Box) -> list[Shape]:
    """Return the tag at the top left corner of a step that tells its class without colour."""
    classes = classes_of(scene.options.colours, step, scene.annotations.get(step.id, ()), scene.distances)
    corner = Point(box.x - _PADDING, box.y - TAG / 2)
    if not classes:
        return []
    return tag(scene, classes, corner, step.id, _number(scene, step))


def tag(
    scene: Scene, classes: tuple[str, ...], corner: Point, element: str = "", number: int | None = None
) -> list[Shape]:
    """Return the tag of classes with its top left at `corner`: an icon, letters or a number; none if not needed."""
    mode, colour = scene.options.colours, class_look(scene, classes[0]).bar
    if mode == "channel" and classes[0] in CHANNELS:
        inside = Point(corner.x + (TAG - _ICON) / 2, corner.y + (TAG - _ICON) / 2)
        return [
            _ground(scene, corner, TAG, colour, element),
            *channel_icon(classes[0], inside, _ICON, scene.theme.on_mark, element),
        ]
    words = str(number) if number is not None else _letters(scene, classes)
    if not words:
        return []
    text = shape_line(words, MARK, "bold")
    width = max(TAG, text.width + 2 * _PADDING)
    centre = Point(corner.x + width / 2, corner.y + TAG / 2)
    return [
        _ground(scene, corner, width, colour, element),
        *centred_block([text], centre, scene.theme.on_mark, layer=Layer.MARKS, element=element),
    ]


def letter(number: int) -> str:
    """Return the letters of a number, counted from 0: A … Z, AA … as the columns of a spreadsheet."""
    rest, last = divmod(number, 26)
    return (letter(rest - 1) if rest else "") + chr(ord("A") + last)


def mixed(colour: str, ground: str, share: float) -> str:
    """Return `colour` and `ground` mixed, `share` of it being `colour`; all are `#RRGGBB`."""
    parts = (
        round(int(colour[start : start + 2], 16) * share + int(ground[start : start + 2], 16) * (1 - share))
        for start in (1, 3, 5)
    )
    return "#" + "".join(f"{part:02X}" for part in parts)


def _number(scene: Scene, step: Step) -> int | None:
    """Return the number that the tag of a step shows in the colour mode of the scene."""
    match scene.options.colours:
        case "severity":
            return severity_of(scene.annotations.get(step.id, ()))
        case "sight":
            return scene.distances.get(step.id)
        case _:
            return None


def _letters(scene: Scene, classes: tuple[str, ...]) -> str:
    if scene.options.colours == "sight":
        return classes[0]
    if scene.options.colours not in {"channel", "system", "owner"}:
        return ""
    first = len(CHANNELS) if scene.options.colours == "channel" else 0
    letters = [letter(scene.classes[key] - first) for key in classes]
    return " ".join(letters[:_MOST_LETTERS]) + ("…" if len(letters) > _MOST_LETTERS else "")


def _ground(scene: Scene, corner: Point, width: float, colour: str, element: str) -> Rectangle:
    box = Box(corner.x, corner.y, width, TAG)
    return Rectangle(box, Fill(colour), Stroke(scene.theme.paper, 1.2), 4, Layer.MARKS, element)


def _numbered_look(theme: Theme, number: int) -> StepLook:
    """Return the look of a class by its number: every other round through the colours has hatched bars."""
    rounds, place = divmod(number, len(theme.classes))
    colour = theme.classes[place]
    return StepLook(colour, mixed(colour, theme.panel, theme.tint), colour, hatched=rounds % 2 == 1)
