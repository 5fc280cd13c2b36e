"""Step colours: the style of a step in the colour mode of the scene, and the tag of its class.

No class is shown by colour alone: values differ by hatching, severities by their number, channels by their icon,
systems and owners by a letter, and lanes by position.
"""

from __future__ import annotations

from cpm_desktop.drawing.colour_classes import DISTANCE_CLASSES, SEVERITY_LEVELS, UNREACHABLE, classes_of, severity_of
from cpm_desktop.drawing.elements.channels import channel_icon
from cpm_desktop.drawing.scene import Scene
from cpm_desktop.drawing.shapes import Fill, Layer, Rectangle, Shape, Stroke
from cpm_desktop.drawing.text.shaping import shape_line
from cpm_desktop.drawing.theme import StepStyle, Theme
from cpm_desktop.drawing.typography import MARK_SIZE, centred_block
from cpm_desktop.model.elements import Step
from cpm_desktop.model.layout import Box, Point
from cpm_desktop.model.vocabulary.channels import CHANNELS

TAG_HEIGHT = 16.0
"""Height of the tag at the corner of a step, and its minimum width."""
_PADDING = 4.0
_ICON_SIZE = 10.0
_MAX_LETTERS = 3
"""The most letters that a tag shows; further systems are replaced by an ellipsis."""


def step_style(scene: Scene, step: Step) -> StepStyle:
    """Return the style of a step: the colours of its first class, or the plain style if it has none."""
    classes = classes_of(scene.options.colours, step, scene.annotations.get(step.id, ()), scene.customer_distances)
    return class_style(scene, classes[0]) if classes else scene.theme.plain_step


def class_style(scene: Scene, key: str) -> StepStyle:
    """Return the style of the steps of a class in the colour mode of the scene."""
    theme = scene.theme
    match scene.options.colours:
        case "value":
            return {str(value): look for value, look in theme.value_classes.items()}[key]
        case "severity":
            return theme.severity_levels[tuple(SEVERITY_LEVELS).index(key)]
        case "sight":
            return (*theme.distance_classes, theme.unreachable)[(*DISTANCE_CLASSES, UNREACHABLE).index(key)]
        case _:
            return _numbered_style(theme, scene.colour_classes[key])


def step_tag_shapes(scene: Scene, step: Step, box: Box) -> list[Shape]:
    """Return the tag at the top left corner of a step that shows its class without colour."""
    classes = classes_of(scene.options.colours, step, scene.annotations.get(step.id, ()), scene.customer_distances)
    corner = Point(box.x - _PADDING, box.y - TAG_HEIGHT / 2)
    if not classes:
        return []
    return tag_shapes(scene, classes, corner, step.id, _tag_number(scene, step))


def tag_shapes(
    scene: Scene, classes: tuple[str, ...], corner: Point, element: str = "", number: int | None = None
) -> list[Shape]:
    """Return the tag of classes with its top left at `corner`: an icon, letters or a number; empty if not needed."""
    mode, colour = scene.options.colours, class_style(scene, classes[0]).bar
    if mode == "channel" and classes[0] in CHANNELS:
        inside = Point(corner.x + (TAG_HEIGHT - _ICON_SIZE) / 2, corner.y + (TAG_HEIGHT - _ICON_SIZE) / 2)
        return [
            _tag_background(scene, corner, TAG_HEIGHT, colour, element),
            *channel_icon(classes[0], inside, _ICON_SIZE, scene.theme.on_mark, element),
        ]
    content = str(number) if number is not None else _tag_letters(scene, classes)
    if not content:
        return []
    text = shape_line(content, MARK_SIZE, "bold")
    width = max(TAG_HEIGHT, text.width + 2 * _PADDING)
    centre = Point(corner.x + width / 2, corner.y + TAG_HEIGHT / 2)
    return [
        _tag_background(scene, corner, width, colour, element),
        *centred_block([text], centre, scene.theme.on_mark, layer=Layer.MARKS, element=element),
    ]


def class_letters(number: int) -> str:
    """Return the letters of a number, counted from 0: A … Z, AA … like the columns of a spreadsheet."""
    quotient, last = divmod(number, 26)
    return (class_letters(quotient - 1) if quotient else "") + chr(ord("A") + last)


def mix_colours(colour: str, background: str, share: float) -> str:
    """Return a mix of `colour` and `background` with a `share` of `colour`; all colours are `#RRGGBB`."""
    parts = (
        round(int(colour[start : start + 2], 16) * share + int(background[start : start + 2], 16) * (1 - share))
        for start in (1, 3, 5)
    )
    return "#" + "".join(f"{part:02X}" for part in parts)


def _tag_number(scene: Scene, step: Step) -> int | None:
    """Return the number that the tag of a step shows in the colour mode of the scene."""
    match scene.options.colours:
        case "severity":
            return severity_of(scene.annotations.get(step.id, ()))
        case "sight":
            return scene.customer_distances.get(step.id)
        case _:
            return None


def _tag_letters(scene: Scene, classes: tuple[str, ...]) -> str:
    if scene.options.colours == "sight":
        return classes[0]
    if scene.options.colours not in {"channel", "system", "owner"}:
        return ""
    first = len(CHANNELS) if scene.options.colours == "channel" else 0
    letters = [class_letters(scene.colour_classes[key] - first) for key in classes]
    return " ".join(letters[:_MAX_LETTERS]) + ("…" if len(letters) > _MAX_LETTERS else "")


def _tag_background(scene: Scene, corner: Point, width: float, colour: str, element: str) -> Rectangle:
    box = Box(corner.x, corner.y, width, TAG_HEIGHT)
    return Rectangle(box, Fill(colour), Stroke(scene.theme.paper, 1.2), 4, Layer.MARKS, element)


def _numbered_style(theme: Theme, number: int) -> StepStyle:
    """Return the style of a class by its number: every second cycle through the colours has hatched bars."""
    cycle, index = divmod(number, len(theme.class_colours))
    colour = theme.class_colours[index]
    return StepStyle(colour, mix_colours(colour, theme.panel, theme.class_tint), colour, is_bar_hatched=cycle % 2 == 1)
