"""A diagram as SVG: text stays text, and the glyphs that it needs come along, so that it looks the same everywhere."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby
from typing import TypeAlias

from cpm_desktop.drawing.hatching import hatch_stripes
from cpm_desktop.drawing.shape_outlines import Outlined, extent, outline
from cpm_desktop.drawing.shapes import Ellipse, Fill, PathCommand, Polyline, Rectangle, Shape, Stroke, TextRun
from cpm_desktop.drawing.text.bidi import begins_right_to_left
from cpm_desktop.drawing.text.line import TextLine
from cpm_desktop.drawing.text.shaping import FEATURES
from cpm_desktop.exchange.svg_fonts import families, font_faces
from cpm_desktop.exchange.xml_text import attribute, content, number
from cpm_desktop.model.layout import Box
from cpm_desktop.progress import Tell, tell_nobody, telling

WEIGHTS = {"regular": "400", "bold": "600"}

Clips: TypeAlias = Mapping[Outlined, str]
"""The name of the clip path of each hatched shape."""


def svg(shapes: Iterable[Shape], bounds: Box, title: str = "", tell: Tell = tell_nobody) -> str:
    """Return an SVG document that shows `bounds` of a diagram, one unit being one CSS pixel (1/96 inch).

    What stands for an element lies in a group with its id in `data-element`, and what is told about it as its title.
    """
    painted = sorted(shapes, key=lambda shape: shape.layer)
    return "".join(_document(painted, bounds, title, tell))


def _document(shapes: list[Shape], bounds: Box, title: str, tell: Tell) -> Iterator[str]:
    box = " ".join(number(value) for value in bounds)
    yield '<?xml version="1.0" encoding="UTF-8"?>\n'
    yield f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{box}" '
    lines = [shape.line for shape in shapes if isinstance(shape, TextRun)]
    yield f'width="{number(bounds.width)}" height="{number(bounds.height)}" '
    yield f'font-family="{attribute(families(lines))}">\n'
    yield f"<title>{content(title)}</title>\n"
    yield f"<style>\n{_style(lines)}</style>\n"
    clips = _clips(shapes)
    if clips:
        yield f"<defs>\n{''.join(map(_clip, clips, clips.values()))}</defs>\n"
    for (element, tooltip), group in groupby(telling(shapes, tell), key=lambda shape: (shape.element, shape.tooltip)):
        body = "".join(_shape(shape, clips) for shape in group)
        yield _group(body, element, tooltip) if element or tooltip else body
    yield "</svg>\n"


def _style(lines: list[TextLine]) -> str:
    features = ", ".join(f'"{feature}" {int(wanted)}' for feature, wanted in FEATURES.items())
    text = f"text {{ font-feature-settings: {features}; white-space: pre; }}\n"
    return content("".join(font_faces(lines)) + text)


def _group(body: str, element: str, tooltip: str) -> str:
    name = f' data-element="{attribute(element)}"' if element else ""
    told = f"<title>{content(tooltip)}</title>\n" if tooltip else ""
    return f"<g{name}>\n{told}{body}</g>\n"


def _shape(shape: Shape, clips: Clips) -> str:
    if isinstance(shape, TextRun):
        return _text(shape)
    fill = None if isinstance(shape, Polyline) else shape.fill
    if fill is None or fill.hatch is None:
        return _drawn(shape, _fill(fill) + _stroke(shape.stroke))
    stripes = _stripes(shape, fill.hatch, clips[shape])
    edge = _drawn(shape, _fill(None) + _stroke(shape.stroke)) if shape.stroke else ""
    return _drawn(shape, _fill(fill)) + stripes + edge


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


def _clips(shapes: list[Shape]) -> dict[Outlined, str]:
    """Return the hatched shapes, each with the name of its clip path."""
    hatched = (
        shape
        for shape in shapes
        if not isinstance(shape, TextRun | Polyline) and shape.fill is not None and shape.fill.hatch is not None
    )
    return {shape: f"hatch-{place}" for place, shape in enumerate(dict.fromkeys(hatched), 1)}


def _clip(shape: Outlined, name: str) -> str:
    return f'<clipPath id="{name}"><path d="{_path(outline(shape))}"/></clipPath>\n'


def _stripes(shape: Outlined, ink: str, clip: str) -> str:
    """Return the stripes of a hatch, cut to the shape."""
    stripes = hatch_stripes(extent(outline(shape)))
    path = "".join(f"M{'L'.join(f'{number(x)} {number(y)}' for x, y in stripe)}Z" for stripe in stripes)
    return f'<path d="{path}" clip-path="url(#{clip})" fill="{attribute(ink)}"/>\n'


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
    line, x, direction = shape.line, shape.origin.x, ""
    if begins_right_to_left(line.text):
        x, direction = x + line.width, ' direction="rtl"'
    length = f' textLength="{number(line.width)}" lengthAdjust="spacingAndGlyphs"' if line.width > 0 else ""
    return (
        f'<text x="{number(x)}" y="{number(shape.origin.y)}" font-size="{number(line.size)}" '
        f'font-weight="{WEIGHTS[line.weight]}" fill="{attribute(shape.colour)}"{direction}{length} '
        f'xml:space="preserve">{content(line.text)}</text>\n'
    )
