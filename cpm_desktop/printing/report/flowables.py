"""What platypus flows through pages: things that are drawn as shapes, with links and with places to link to."""

from __future__ import annotations

from typing import NamedTuple

from reportlab.platypus import Flowable

from cpm_desktop.drawing.shapes import Shape
from cpm_desktop.model.layout import Box, Point
from cpm_desktop.printing.canvas import PaperCanvas
from cpm_desktop.printing.painter import paint_shapes
from cpm_desktop.printing.report.line_boxes import Content, LineBox, total_height

ORIGIN_BOX = Box(0, 0, 1, 1)
"""Where shapes are that are given in points from the upper left corner of what they belong to."""
ORIGIN = Point(0, 0)
HEIGHT_TOLERANCE = 1e-7
"""What adding up heights may be off by, in points; platypus itself forgives ten times as much."""


class NullCanvas(PaperCanvas):
    """A canvas on which nothing comes to be seen: for finding out on which pages things are."""

    def save(self) -> None:
        """Write nothing."""


class LinkArea(NamedTuple):
    """An area, in points from the upper left corner of its flowable, that leads to a place."""

    area: Box
    key: str


class Anchor(NamedTuple):
    """A place that links lead to, so far below the top of its flowable; one with a title stands in the outline."""

    key: str
    y: float = 0.0
    title: str = ""
    level: int = 0


class ShapeFlowable(Flowable):
    """A flowable that is a list of shapes; its size is known once it is wrapped."""

    anchors: tuple[Anchor, ...] = ()
    width: float
    height: float

    def shapes(self) -> list[Shape]:
        """Return the shapes, in points from the upper left corner."""
        raise NotImplementedError

    def links(self) -> list[LinkArea]:
        """Return the areas that lead somewhere else."""
        return []

    def draw(self) -> None:
        """Paint everything; platypus calls this with the origin in the lower left corner."""
        if not isinstance(self.canv, NullCanvas):
            self.paint()

    def paint(self) -> None:
        """Paint the shapes, then add the links."""
        paint_shapes(self.canv, self.shapes(), left=0, top=self.height, scale=1, origin=ORIGIN_BOX)
        self.add_links_and_anchors()

    def add_links_and_anchors(self) -> None:
        """Add what can be clicked and the places that can be gone to."""
        for area, key in self.links():
            top = self.height - area.y
            self.canv.linkRect("", key, (area.x, top - area.height, area.x + area.width, top))
        for anchor in self.anchors:
            _, top = self.canv.absolutePosition(0, self.height - anchor.y)
            self.canv.bookmarkPage(anchor.key, "XYZ", left=0, top=top + 12)
            if anchor.title:
                self.canv.addOutlineEntry(anchor.title, anchor.key, anchor.level)


class ContentBlock(ShapeFlowable):
    """Pieces below each other: a heading, a paragraph; it goes on on the next page where it has to."""

    def __init__(
        self, content: Content, *, space_before: float = 0.0, space_after: float = 6.0, anchors: tuple[Anchor, ...] = ()
    ) -> None:
        super().__init__()
        self.anchors = anchors
        self._content, self._space_before, self._space_after = content, space_before, space_after
        self._intro_boxes: list[LineBox] = []

    def getSpaceBefore(self) -> float:
        """Return the room above, except at the top of a page."""
        return self._space_before

    def getSpaceAfter(self) -> float:
        """Return the room below."""
        return self._space_after

    def wrap(self, width: float, _: float) -> tuple[float, float]:
        """Return the size in a room of `width`."""
        self._intro_boxes = self._content(width)
        self.width, self.height = width, total_height(self._intro_boxes)
        return self.width, self.height

    def split(self, width: float, room: float) -> list[Flowable]:
        """Return what fits into `room` and the rest; nothing where not even the first piece fits."""
        pieces = self._content(width)
        first = boxes_that_fit(pieces, room)
        if not first:
            return []
        whole = ContentBlock(lambda _: first, space_before=self._space_before, space_after=0, anchors=self.anchors)
        return [whole, ContentBlock(lambda _: pieces[len(first) :], space_after=self._space_after)]

    def shapes(self) -> list[Shape]:
        """Return the shapes of all pieces."""
        return [shape for piece, corner in with_corners(self._intro_boxes) for shape in piece.draw(corner)]

    def links(self) -> list[LinkArea]:
        """Return the areas of the pieces that lead somewhere."""
        return link_areas_of(self._intro_boxes)


def with_corners(line_boxes: list[LineBox], corner: Point = ORIGIN) -> list[tuple[LineBox, Point]]:
    """Return each piece with its upper left corner, all below each other from `corner` on."""
    found, y = [], corner.y
    for piece in line_boxes:
        found.append((piece, Point(corner.x, y)))
        y += piece.height
    return found


def link_areas_of(line_boxes: list[LineBox], corner: Point = ORIGIN) -> list[LinkArea]:
    """Return the links of pieces below each other from `corner` on."""
    return [
        LinkArea(Box(at.x, at.y, piece.width, piece.height), piece.link)
        for piece, at in with_corners(line_boxes, corner)
        if piece.link
    ]


def boxes_that_fit(line_boxes: list[LineBox], room: float) -> list[LineBox]:
    """Return the first pieces, as many as have room below each other."""
    height = 0.0
    for count, piece in enumerate(line_boxes):
        height += piece.height
        if height > room + HEIGHT_TOLERANCE:
            return line_boxes[:count]
    return line_boxes
