"""A page with a diagram: windows onto it, a headline, and links from its marks to the registers and back."""

from __future__ import annotations

from collections.abc import Sequence

from cpm_desktop.drawing.bounds import shape_bounds
from cpm_desktop.drawing.shapes import Layer, Rectangle, Shape, TextRun
from cpm_desktop.layout.placement import Size
from cpm_desktop.printing.painter import paint
from cpm_desktop.printing.report.flowables import Anchor, Drawn, Link
from cpm_desktop.printing.report.report_scenario import Subject
from cpm_desktop.printing.report.tiling.diagram_viewport import Window


class Sheet(Drawn):
    """A whole page: windows, and shapes in points around them."""

    def __init__(
        self,
        subject: Subject,
        size: Size,
        windows: Sequence[Window],
        *,
        around: Sequence[Shape] = (),
        links: Sequence[Link] = (),
        anchors: Sequence[Anchor] = (),
    ) -> None:
        super().__init__()
        self.width, self.height = size
        self._subject, self._windows = subject, tuple(windows)
        self._around, self._links = list(around), list(links)
        self.anchors = tuple(anchors)

    def wrap(self, _: float, __: float) -> tuple[float, float]:
        """Return the size, which does not depend on the room."""
        return self.width, self.height

    def shapes(self) -> list[Shape]:
        """Return what is around the windows."""
        return self._around

    def links(self) -> list[Link]:
        """Return the areas around the windows, and the marks in them, that lead to a register."""
        marks = [
            Link(window.on_page(shape_bounds(shape)), key)
            for window in self._windows
            for shape in window.shapes
            if (key := _register_key(self._subject, shape)) and window.shows(shape_bounds(shape))
        ]
        return [*self._links, *marks]

    def paint(self) -> None:
        """Paint the windows and what is around them."""
        for window in self._windows:
            self._paint_window(window)
        super().paint()

    def _paint_window(self, window: Window) -> None:
        area = window.on_page(window.area)
        top = self.height - area.y
        self.canv.saveState()
        clip = self.canv.beginPath()
        clip.rect(area.x, top - area.height, area.width, area.height)
        self.canv.clipPath(clip, stroke=0, fill=0)
        paint(self.canv, window.shapes, left=area.x, top=top, scale=window.scale, origin=window.area)
        self.canv.restoreState()


def _register_key(subject: Subject, shape: Shape) -> str:
    """Return where the row is that belongs to a mark; empty for what is no mark."""
    if shape.layer != Layer.MARKS or isinstance(shape, TextRun) or not shape.tooltip:
        return ""
    marks = subject.scene.marks
    if shape.element in marks.annotations:
        return subject.key("annotation", shape.element)
    if isinstance(shape, Rectangle):
        return subject.key("touchpoint", shape.element) if shape.element in marks.touchpoints else ""
    number = marks.handoffs.get(shape.element)
    return "" if number is None else subject.key("handoff", str(number))
