"""Flowables for platypus: blocks that are drawn as shapes, with links and anchors."""

from __future__ import annotations

from typing import NamedTuple

from reportlab.platypus import Flowable

from cpm_desktop.drawing.shapes import Shape
from cpm_desktop.model.layout import Box, Point
from cpm_desktop.printing.canvas import PaperCanvas
from cpm_desktop.printing.painter import paint_shapes
from cpm_desktop.printing.report.line_boxes import Content, LineBox, total_height

ORIGIN_BOX = Box(0, 0, 1, 1)
"""The origin of shapes whose coordinates are points from the top left of their flowable."""
ORIGIN = Point(0, 0)
HEIGHT_TOLERANCE = 1e-7
"""The tolerance for sums of heights, in points; platypus itself tolerates ten times as much."""


class NullCanvas(PaperCanvas):
    """A canvas without output, used to find the page of each anchor."""

    def save(self) -> None:
        """Write nothing."""


class LinkArea(NamedTuple):
    """A clickable area, in points from the top left of its flowable, that links to an anchor."""

    area: Box
    key: str


class Anchor(NamedTuple):
    """The target of a link, at an offset below the top of its flowable; the outline lists anchors with a title."""

    key: str
    y: float = 0.0
    title: str = ""
    level: int = 0


class ShapeFlowable(Flowable):
    """A flowable that consists of shapes; its size is known after `wrap`."""

    anchors: tuple[Anchor, ...] = ()
    tag = "P"
    """The type of the block in the structure of the PDF."""
    width: float
    height: float

    def shapes(self) -> list[Shape]:
        """Return the shapes, in points from the top left."""
        raise NotImplementedError

    def links(self) -> list[LinkArea]:
        """Return the areas that link to anchors."""
        return []

    def draw(self) -> None:
        """Paint everything; platypus calls this with the origin in the bottom left corner."""
        if not isinstance(self.canv, NullCanvas):
            self.paint()

    def paint(self) -> None:
        """Paint the shapes as one element of the structure, then add the links."""
        self.paint_tagged(self.tag, self.shapes(), self.alternative())
        self.add_links_and_anchors()

    def alternative(self) -> str:
        """Return the text that replaces the block if it is a figure."""
        return ""

    def paint_heading(self, title: list[LineBox], note: list[LineBox]) -> None:
        """Paint the title of a section as a heading, and the note below it as a paragraph."""
        self.paint_tagged("H2", shapes_of(title))
        self.paint_tagged("P", shapes_of(note, Point(0, total_height(title))))

    def paint_tagged(self, tag: str, shapes: list[Shape], alternative: str = "") -> None:
        """Paint shapes as an element of the structure, or as decoration without a `tag`."""
        if shapes:
            with self.canv.tagged(tag, alternative) if tag else self.canv.artifact():
                paint_shapes(self.canv, shapes, left=0, top=self.height, scale=1, origin=ORIGIN_BOX)

    def add_links_and_anchors(self) -> None:
        """Add the link areas and the anchors to the canvas."""
        for area, key in self.links():
            top = self.height - area.y
            self.canv.linkRect("", key, (area.x, top - area.height, area.x + area.width, top))
        for anchor in self.anchors:
            _, top = self.canv.absolutePosition(0, self.height - anchor.y)
            self.canv.bookmarkPage(anchor.key, "XYZ", left=0, top=top + 12)
            if anchor.title:
                self.canv.addOutlineEntry(anchor.title, anchor.key, anchor.level)


class ContentBlock(ShapeFlowable):
    """A vertical stack of line boxes, such as a heading or a paragraph, which may be split across pages."""

    def __init__(
        self,
        content: Content,
        *,
        space_before: float = 0.0,
        space_after: float = 6.0,
        anchors: tuple[Anchor, ...] = (),
        tag: str = "P",
    ) -> None:
        super().__init__()
        self.anchors, self.tag = anchors, tag
        self._content, self._space_before, self._space_after = content, space_before, space_after
        self._intro_boxes: list[LineBox] = []

    def getSpaceBefore(self) -> float:
        """Return the space above, which is ignored at the top of a page."""
        return self._space_before

    def getSpaceAfter(self) -> float:
        """Return the space below."""
        return self._space_after

    def wrap(self, width: float, _: float) -> tuple[float, float]:
        """Return the size for the available `width`."""
        self._intro_boxes = self._content(width)
        self.width, self.height = width, total_height(self._intro_boxes)
        return self.width, self.height

    def split(self, width: float, room: float) -> list[Flowable]:
        """Return the part that fits into `room` and the remainder; empty if not even the first line box fits."""
        line_boxes = self._content(width)
        first = boxes_that_fit(line_boxes, room)
        if not first:
            return []
        whole = ContentBlock(
            lambda _: first, space_before=self._space_before, space_after=0, anchors=self.anchors, tag=self.tag
        )
        rest = ContentBlock(lambda _: line_boxes[len(first) :], space_after=self._space_after, tag=self.tag)
        return [whole, rest]

    def shapes(self) -> list[Shape]:
        """Return the shapes of all line boxes."""
        return shapes_of(self._intro_boxes)

    def links(self) -> list[LinkArea]:
        """Return the areas of the line boxes with a link."""
        return link_areas_of(self._intro_boxes)


def with_corners(line_boxes: list[LineBox], corner: Point = ORIGIN) -> list[tuple[LineBox, Point]]:
    """Return each line box with its top left, stacked downwards from `corner`."""
    found, y = [], corner.y
    for line_box in line_boxes:
        found.append((line_box, Point(corner.x, y)))
        y += line_box.height
    return found


def shapes_of(line_boxes: list[LineBox], corner: Point = ORIGIN) -> list[Shape]:
    """Return the shapes of line boxes stacked downwards from `corner`."""
    return [shape for line_box, at in with_corners(line_boxes, corner) for shape in line_box.draw(at)]


def link_areas_of(line_boxes: list[LineBox], corner: Point = ORIGIN) -> list[LinkArea]:
    """Return the links of line boxes stacked downwards from `corner`."""
    return [
        LinkArea(Box(at.x, at.y, line_box.width, line_box.height), line_box.link)
        for line_box, at in with_corners(line_boxes, corner)
        if line_box.link
    ]


def boxes_that_fit(line_boxes: list[LineBox], room: float) -> list[LineBox]:
    """Return the first line boxes, as many as fit into `room`."""
    height = 0.0
    for count, line_box in enumerate(line_boxes):
        height += line_box.height
        if height > room + HEIGHT_TOLERANCE:
            return line_boxes[:count]
    return line_boxes
