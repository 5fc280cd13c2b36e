"""Writes a diagram as SVG: text stays text, and its fonts are embedded, so that it looks the same everywhere."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import TypeAlias

from cpm_desktop.drawing.hatch_pattern import hatch_stripes
from cpm_desktop.drawing.shape_outlines import OutlinedShape, outline, outline_bounds
from cpm_desktop.drawing.shapes import Ellipse, Fill, PathCommand, Polyline, Rectangle, Shape, Stroke, TextRun
from cpm_desktop.drawing.text.bidi import bidi_runs, starts_right_to_left
from cpm_desktop.drawing.text.shaping import SHAPING_FEATURES
from cpm_desktop.drawing.text.text_line import TextLine
from cpm_desktop.exchange.svg_fonts import font_faces, font_family_list
from cpm_desktop.exchange.svg_groups import ElementName, ShapeGroup, shape_groups
from cpm_desktop.exchange.xml_text import escape_attribute, escape_text, format_number
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.field_labels import quoted_name
from cpm_desktop.model.layout import Box
from cpm_desktop.model.vocabulary.element_kinds import kind_of
from cpm_desktop.progress import ReportProgress, ignore_progress, iterate_with_progress

NO_NAMES: Mapping[str, ElementName] = MappingProxyType({})
CSS_FONT_WEIGHTS = {"regular": "400", "bold": "600"}

ClipNames: TypeAlias = Mapping[OutlinedShape, str]
"""The name of the clip path of each hatched shape."""


def to_svg(
    shapes: Iterable[Shape],
    bounds: Box,
    title: str = "",
    report: ReportProgress = ignore_progress,
    *,
    names: Mapping[str, ElementName] = NO_NAMES,
    ground: str | None = None,
) -> str:
    """Return an SVG document of `bounds` of a diagram; one unit is one CSS pixel (1/96 inch).

    Each element in `names` has one group with its id, its kind as class, and a title. Shapes of other elements are in
    groups with the id in `data-element`, and their tooltips as titles. `ground` is the colour behind the diagram; None
    leaves it transparent.
    """
    painted = sorted(shapes, key=lambda shape: shape.layer)
    return "".join(_document_parts(painted, bounds, title, names, ground, report))


def element_names(scenario: Scenario) -> dict[str, ElementName]:
    """Return the names of the nodes, flows and annotations of a scenario by id."""
    groups = (scenario.nodes, scenario.flows, scenario.annotations)
    ids = (key for group in groups for key in group)
    return {
        element.id: ElementName(kind_of(element), quoted_name(scenario, element.id))
        for element in scenario.elements(ids)
    }


def _document_parts(
    shapes: list[Shape],
    bounds: Box,
    title: str,
    names: Mapping[str, ElementName],
    ground: str | None,
    report: ReportProgress,
) -> Iterator[str]:
    box = " ".join(format_number(value) for value in bounds)
    yield '<?xml version="1.0" encoding="UTF-8"?>\n'
    yield f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{box}" '
    lines = [shape.line for shape in shapes if isinstance(shape, TextRun)]
    yield f'width="{format_number(bounds.width)}" height="{format_number(bounds.height)}" '
    yield f'font-family="{escape_attribute(font_family_list(lines))}">\n'
    yield f"<title>{escape_text(title)}</title>\n"
    yield f"<style>\n{_stylesheet(lines)}</style>\n"
    clips = _clip_names(shapes, names)
    if clips:
        yield f"<defs>\n{''.join(map(_clip_path, clips, clips.values()))}</defs>\n"
    if ground is not None:
        yield _outline_element(Rectangle(bounds), _fill_attribute(Fill(ground)))
    for group in shape_groups(list(iterate_with_progress(shapes, report)), names):
        body = "".join(_shape_element(shape, clips) for shape in group.shapes)
        yield _group_element(body, group, names.get(group.element)) if group.element or group.tooltip else body
    yield "</svg>\n"


def _stylesheet(lines: list[TextLine]) -> str:
    features = ", ".join(f'"{feature}" {int(wanted)}' for feature, wanted in SHAPING_FEATURES.items())
    text = f"text {{ font-feature-settings: {features}; white-space: pre; }}\n"
    return escape_text("".join(font_faces(lines)) + text)


def _group_element(body: str, group: ShapeGroup, name: ElementName | None) -> str:
    attributes = f' data-element="{escape_attribute(group.element)}"' if group.element else ""
    title = group.tooltip
    if name is not None:
        attributes += f' class="{escape_attribute(name.kind)}"'
        if group.is_main:
            attributes = f' id="{escape_attribute(group.element)}"{attributes}'
            title = title or name.title
    titled = f"<title>{escape_text(title)}</title>\n" if title else ""
    return f"<g{attributes}>\n{titled}{body}</g>\n"


def _shape_element(shape: Shape, clips: ClipNames) -> str:
    if isinstance(shape, TextRun):
        return _text_element(shape)
    fill = None if isinstance(shape, Polyline) else shape.fill
    if fill is None or fill.hatch is None:
        return _outline_element(shape, _fill_attribute(fill) + _stroke_attributes(shape.stroke))
    stripes = _hatch_stripes(shape, fill.hatch, clips[shape])
    edge = _outline_element(shape, _fill_attribute(None) + _stroke_attributes(shape.stroke)) if shape.stroke else ""
    return _outline_element(shape, _fill_attribute(fill)) + stripes + edge


def _outline_element(shape: OutlinedShape, paint_attributes: str) -> str:
    """Return the simplest SVG element for a shape, so that other programs can edit it."""
    if isinstance(shape, Rectangle):
        box, radius = shape.box, min(shape.radius, shape.box.width / 2, shape.box.height / 2)
        rounded = f' rx="{format_number(radius)}"' if radius > 0 else ""
        return (
            f'<rect x="{format_number(box.x)}" y="{format_number(box.y)}" width="{format_number(box.width)}" '
            f'height="{format_number(box.height)}"{rounded}{paint_attributes}/>\n'
        )
    if isinstance(shape, Ellipse):
        across, down = shape.box.width / 2, shape.box.height / 2
        return (
            f'<ellipse cx="{format_number(shape.box.x + across)}" cy="{format_number(shape.box.y + down)}" '
            f'rx="{format_number(across)}" ry="{format_number(down)}"{paint_attributes}/>\n'
        )
    return f'<path d="{_path_data(outline(shape))}"{paint_attributes}/>\n'


def _path_data(commands: tuple[PathCommand, ...]) -> str:
    return " ".join(command[0] + " ".join(format_number(value) for value in command[1:]) for command in commands)


def _clip_names(shapes: list[Shape], names: Mapping[str, ElementName]) -> dict[OutlinedShape, str]:
    """Return the hatched shapes, each with the name of its clip path, which is not the id of an element."""
    prefix = "hatch-"
    while any(key.startswith(prefix) for key in names):
        prefix += "-"
    hatched = (
        shape
        for shape in shapes
        if not isinstance(shape, TextRun | Polyline) and shape.fill is not None and shape.fill.hatch is not None
    )
    return {shape: f"{prefix}{place}" for place, shape in enumerate(dict.fromkeys(hatched), 1)}


def _clip_path(shape: OutlinedShape, name: str) -> str:
    return f'<clipPath id="{name}"><path d="{_path_data(outline(shape))}"/></clipPath>\n'


def _hatch_stripes(shape: OutlinedShape, ink: str, clip: str) -> str:
    """Return the stripes of a hatch, clipped to the shape."""
    stripes = hatch_stripes(outline_bounds(outline(shape)))
    path = "".join(f"M{'L'.join(f'{format_number(x)} {format_number(y)}' for x, y in stripe)}Z" for stripe in stripes)
    return f'<path d="{path}" clip-path="url(#{clip})" fill="{escape_attribute(ink)}"/>\n'


def _fill_attribute(fill: Fill | None) -> str:
    return f' fill="{escape_attribute(fill.colour) if fill else "none"}"'


def _stroke_attributes(stroke: Stroke | None) -> str:
    if stroke is None:
        return ""
    dash = f' stroke-dasharray="{" ".join(map(format_number, stroke.dash))}"' if stroke.dash else ""
    cap = ' stroke-linecap="round"' if stroke.cap == "round" else ""
    return f' stroke="{escape_attribute(stroke.colour)}" stroke-width="{format_number(stroke.width)}"{dash}{cap}'


def _text_element(shape: TextRun) -> str:
    """Return a line of text; its explicit length keeps the width if the viewer uses other fonts.

    A line with right-to-left text has no length, because viewers stretch the wrong glyphs of it.
    """
    line, x, direction = shape.line, shape.origin.x, ""
    if starts_right_to_left(line.text):
        x, direction = x + line.width, ' direction="rtl"'
    has_length = line.width > 0 and not any(run.right_to_left for run in bidi_runs(line.text))
    length = f' textLength="{format_number(line.width)}" lengthAdjust="spacingAndGlyphs"' if has_length else ""
    return (
        f'<text x="{format_number(x)}" y="{format_number(shape.origin.y)}" font-size="{format_number(line.size)}" '
        f'font-weight="{CSS_FONT_WEIGHTS[line.weight]}" fill="{escape_attribute(shape.colour)}"{direction}{length} '
        f'xml:space="preserve">{escape_text(line.text)}</text>\n'
    )
