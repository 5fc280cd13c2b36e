"""Native shapes on a slide, placed in diagram units."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from lxml import etree
from pptx.dml.color import RGBColor
from pptx.enum.dml import MSO_LINE
from pptx.enum.shapes import MSO_CONNECTOR, MSO_SHAPE
from pptx.enum.text import MSO_ANCHOR, PP_ALIGN
from pptx.oxml.ns import qn
from pptx.shapes.autoshape import Shape as SlideShape
from pptx.shapes.connector import Connector
from pptx.slide import Slide
from pptx.util import Emu, Length, Pt

from cpm_desktop.exchange.slides.connector_geometry import ConnectorGeometry
from cpm_desktop.exchange.xml_text import INVALID_XML_CHARACTERS
from cpm_desktop.model.layout import Box

EMU_PER_UNIT = 9525
"""One diagram unit is 1/96 inch."""
POINTS_PER_UNIT = 0.75
QUARTER_TURN = "5400000"
"""A rotation by 90 degrees, in 1/60,000 degree."""


@dataclass(frozen=True)
class SlideTextStyle:
    """The look of a text; the size is in points."""

    size: float
    colour: str
    is_bold: bool = False
    alignment: PP_ALIGN = PP_ALIGN.CENTER
    anchor: MSO_ANCHOR = MSO_ANCHOR.MIDDLE
    margin: float = 3.0
    """The space around the text, in points."""


class SlideCanvas:
    """Draws on a slide; `scale` and the origin transform diagram units."""

    def __init__(self, slide: Slide, left: int, top: int, scale: float) -> None:
        self.slide, self._left, self._top, self.scale = slide, left, top, scale

    def add_shape(
        self,
        kind: MSO_SHAPE,
        box: Box,
        fill: str | None,
        line: str | None,
        name: str = "",
    ) -> SlideShape:
        """Add a shape with a solid fill and a thin outline, or without them."""
        shape = self.slide.shapes.add_shape(kind, *self._rectangle(box))
        shape.shadow.inherit = False
        if fill is None:
            shape.fill.background()
        else:
            shape.fill.solid()
            shape.fill.fore_color.rgb = _rgb(fill)
        if line is None:
            shape.line.fill.background()
        else:
            shape.line.color.rgb = _rgb(line)
            shape.line.width = Pt(max(0.5, 1.1 * self.scale))
        if name:
            shape.name = slide_text(name)
        return shape

    def add_label(self, box: Box, text: str, style: SlideTextStyle) -> SlideShape:
        """Add a text without a frame."""
        shape = self.slide.shapes.add_textbox(*self._rectangle(box))
        set_text(shape, text, style)
        return shape

    def add_connector(
        self,
        geometry: ConnectorGeometry,
        source: SlideShape,
        target: SlideShape,
        colour: str,
        dash: MSO_LINE | None,
    ) -> Connector:
        """Add a connector that is glued to two shapes, with an arrow at its end."""
        connector = self.slide.shapes.add_connector(MSO_CONNECTOR.STRAIGHT, Emu(0), Emu(0), Emu(0), Emu(0))
        connector.begin_connect(source, geometry.begin_site)
        connector.end_connect(target, geometry.end_site)
        self._set_geometry(connector, geometry)
        connector.line.color.rgb = _rgb(colour)
        connector.line.width = Pt(max(0.75, 1.25 * self.scale))
        if dash is not None:
            connector.line.dash_style = dash
        line = connector.line._get_or_add_ln()  # noqa: SLF001  # python-pptx has no arrow heads
        etree.SubElement(line, qn("a:tailEnd"), {"type": "triangle", "w": "med", "len": "med"})
        return connector

    def _set_geometry(self, connector: Connector, geometry: ConnectorGeometry) -> None:
        properties: Any = connector._element.spPr  # noqa: SLF001  # python-pptx has no bent connectors with adjustments
        shape = properties.find(qn("a:prstGeom"))
        shape.set("prst", geometry.preset)
        values = shape.find(qn("a:avLst"))
        if values is None:
            values = etree.SubElement(shape, qn("a:avLst"))
        for number, adjustment in enumerate(geometry.adjustments, start=1):
            name = "adj" if geometry.preset == "bentConnector2" else f"adj{number}"
            etree.SubElement(values, qn("a:gd"), {"name": name, "fmla": f"val {adjustment}"})
        transform = properties.find(qn("a:xfrm"))
        for attribute in ("rot", "flipH", "flipV"):
            transform.attrib.pop(attribute, None)
        if geometry.is_rotated:
            transform.set("rot", QUARTER_TURN)
        if geometry.flip_h:
            transform.set("flipH", "1")
        if geometry.flip_v:
            transform.set("flipV", "1")
        left, top, width, height = self._rectangle(geometry.box)
        offset, extent = transform.find(qn("a:off")), transform.find(qn("a:ext"))
        offset.set("x", str(int(left)))
        offset.set("y", str(int(top)))
        extent.set("cx", str(int(width)))
        extent.set("cy", str(int(height)))

    def _rectangle(self, box: Box) -> tuple[Length, Length, Length, Length]:
        factor = self.scale * EMU_PER_UNIT
        return (
            Emu(round(self._left + box.x * factor)),
            Emu(round(self._top + box.y * factor)),
            Emu(round(box.width * factor)),
            Emu(round(box.height * factor)),
        )


def set_text(shape: SlideShape, text: str, style: SlideTextStyle) -> None:
    """Set the text of a shape; it wraps within the shape."""
    frame = shape.text_frame
    frame.word_wrap = True
    frame.vertical_anchor = style.anchor
    frame.margin_left = frame.margin_right = frame.margin_top = frame.margin_bottom = Pt(style.margin)
    frame.text = slide_text(text)
    for paragraph in frame.paragraphs:
        paragraph.alignment = style.alignment
        for run in paragraph.runs:
            run.font.size = Pt(round(style.size, 1))
            run.font.bold = style.is_bold
            run.font.color.rgb = _rgb(style.colour)


def slide_text(text: str) -> str:
    """Return a text without the characters that a slide cannot contain."""
    return INVALID_XML_CHARACTERS.sub("\ufffd", text).replace("\r", "")


def _rgb(colour: str) -> RGBColor:
    return RGBColor.from_string(colour.removeprefix("#"))
