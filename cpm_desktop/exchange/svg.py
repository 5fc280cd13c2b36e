"""A diagram as SVG: text stays text, and the glyphs that it needs come along, so that it looks the same everywhere."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from cpm_desktop.drawing.outlines import Outlined, outline
from cpm_desktop.drawing.shapes import (
    HATCH_SPACING,
    HATCH_WIDTH,
    Ellipse,
    Fill,
    PathCommand,
    Polyline,
    Rectangle,
    Shape,
    Stroke,
    TextRun,
)
from cpm_desktop.drawing.text.shaping import FEATURES
from cpm_desktop.exchange.svg_fonts import families, font_faces
from cpm_desktop.exchange.xml_text import attribute, content, number
from cpm_desktop.model.layout import Box

WEIGHTS = {"regular": "400", "bold": "600"}


def svg(shapes: Iterable[Shape], bounds: Box, title: str = "") -> str:
    """Return an SVG document that shows `bounds` of a diagram, one unit being one CSS pixel (1/96 inch).

    What stands for an element lies in a group with its id in `data-element`, and what is told about it as its title.
    """
    painted = sorted(shapes, key=lambda shape: shape.layer)
    return "".join(_document(painted, bounds, title))


def _document(shapes: list[Shape], bounds: Box, title: str) -> Iterator[str]:
    box = " ".join(number(value) for value in bounds)
    yield '<?xml version="1.0" encoding="UTF-8"?>\n'
    yield f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{box}" '
    yield f'width="{number(bounds.width)}" height="{number(bounds.height)}">\n'
    yield f"<title>{content(title)}</title>\n"
    yield f"<style>\n{_style(shapes)}</style>\n"
    hatches = sorted({hatch for shape in shapes if (hatch := _hatch(shape))})
    if hatches:
        yield "<defs>\n" + "".join(map(_pattern, hatches)) + "</defs>\n"
    for (element, tooltip), group in groupby(shapes, key=lambda shape: (shape.element, shape.tooltip)):
        body = "".join(map(_shape, group))
        yield _group(body, element, tooltip) if element or tooltip else body
    yield "</svg>\n"


def _style(shapes: list[Shape]) -> str:
    lines = [shape.line for shape in shapes if isinstance(shape, TextRun)]
    features = ", ".join(f'"{feature}" {int(wanted)}' for feature, wanted in FEATURES.items())
    text = f"text {{ font-family: {families(lines)}; font-feature-settings: {features}; white-space: pre; }}\n"
    return content("".join(font_faces(lines)) + text)


def _group(body: str, element: str, tooltip: str) -> str:
    name = f' data-element="{attribute(element)}"' if element else ""
    told = f"<title>{content(tooltip)}</title>\n" if tooltip else ""
    return f"<g{name}>\n{told}{body}</g>\n"


def _shape(shape: Shape) -> str:
    if isinstance(shape, TextRun):
        return _text(shape)
    fill = None if isinstance(shape, Polyline) else shape.fill
    if fill is None or fill.hatch is None:
        return _drawn(shape, _fill(fill) + _stroke(shape.stroke))
    base = _drawn(shape, _fill(fill))
    edge = _drawn(shape, _fill(None) + _stroke(shape.stroke)) if shape.stroke else ""
    return base + _hatched(shape, fill.hatch) + edge


def _drawn(shape: Outlined, look: str) -> str:
    """Return the element for a shape, the plainest that SVG has, so that other programs can edit it."""
    if isinstance(shape, Rectangle):
        box, radius = shape.box, min(shape.radius, shape.box.width / 2, shape.box.height / 2)
        rounded = f' rx="{number(radius)}"' if radius > 0 else ""
        return (
            f'<rect x="{number(box.x)}" y="{number(box.y)}" width="{number(box.width)}" '
            f'height="{number(box.height)}"{rounded}{look}/>\n'
        )
    if isinstance(shape, Ellipse):
        across, down = shape.box.width / 2, shape.box.height / 2
        return (
            f'<ellipse cx="{number(shape.box.x + across)}" cy="{number(shape.box.y + down)}" '
            f'rx="{number(across)}" ry="{number(down)}"{look}/>\n'
        )
    return f'<path d="{_path(outline(shape))}"{look}/>\n'


def _path(commands: tuple[PathCommand, ...]) -> str:
    return " ".join(command[0] + " ".join(number(value) for value in command[1:]) for command in commands)


def _hatched(shape: Outlined, ink: str) -> str:
    """Return the stripes over a shape; they are counted from its top left corner, as on every painter."""
    commands = outline(shape)
    left = min(value for command in commands for value in command[1::2])
    top = min(value for command in commands for value in command[2::2])
    moved: list[str] = []
    for command in commands:
        values = [value - (top if place % 2 else left) for place, value in enumerate(command[1:])]
        moved.append(command[0] + " ".join(map(number, values)))
    place = f"translate({number(left)} {number(top)})"
    return f'<path transform="{place}" d="{" ".join(moved)}" fill="url(#{_pattern_name(ink)})"/>\n'


def _hatch(shape: Shape) -> str | None:
    return shape.fill.hatch if not isinstance(shape, TextRun | Polyline) and shape.fill else None


def _pattern(ink: str) -> str:
    """Return a tile with stripes that rise to the right through its corners."""
    side, half = HATCH_SPACING, HATCH_SPACING / 2
    lines = f"M{number(-half)} {number(half)}L{number(half)} {number(-half)}"
    lines += f"M{number(-half)} {number(side + half)}L{number(side + half)} {number(-half)}"
    lines += f"M{number(half)} {number(side + half)}L{number(side + half)} {number(half)}"
    return (
        f'<pattern id="{_pattern_name(ink)}" patternUnits="userSpaceOnUse" width="{number(side)}" '
        f'height="{number(side)}"><path d="{lines}" stroke="{attribute(ink)}" '
        f'stroke-width="{number(HATCH_WIDTH)}"/></pattern>\n'
    )


def _pattern_name(ink: str) -> str:
    return f"hatch-{attribute(ink.lstrip('#'))}"


def _fill(fill: Fill | None) -> str:
    return f' fill="{attribute(fill.colour) if fill else "none"}"'


def _stroke(stroke: Stroke | None) -> str:
    if stroke is None:
        return ""
    dash = f' stroke-dasharray="{" ".join(map(number, stroke.dash))}"' if stroke.dash else ""
    cap = ' stroke-linecap="round"' if stroke.cap == "round" else ""
    return f' stroke="{attribute(stroke.colour)}" stroke-width="{number(stroke.width)}"{dash}{cap}'


def _text(shape: TextRun) -> str:
    """Return a line of text; its stated length keeps it as wide as here where a reader has other fonts."""
    line = shape.line
    length = f' textLength="{number(line.width)}" lengthAdjust="spacingAndGlyphs"' if line.width > 0 else ""
    return (
        f'<text x="{number(shape.origin.x)}" y="{number(shape.origin.y)}" font-size="{number(line.size)}" '
        f'font-weight="{WEIGHTS[line.weight]}" fill="{attribute(shape.colour)}"{length} xml:space="preserve">'
        f"{content(line.text)}</text>\n"
    )
