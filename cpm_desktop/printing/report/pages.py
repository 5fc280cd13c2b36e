"""The pages of a report: their frames, what runs above and below, and on which of them things have come to stand."""

from __future__ import annotations

from io import BytesIO
from typing import BinaryIO

from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate

from cpm_desktop.drawing.shapes import Layer, Polyline, Shape, Stroke
from cpm_desktop.i18n import translate
from cpm_desktop.layout.placement import Size
from cpm_desktop.model.layout import Point
from cpm_desktop.printing.canvas import PROGRAM, PaperCanvas
from cpm_desktop.printing.diagram import Information
from cpm_desktop.printing.painter import paint
from cpm_desktop.printing.paper import POINTS_PER_MM, Paper
from cpm_desktop.printing.report.flowables import UNTURNED, BlindCanvas, Drawn, placed
from cpm_desktop.printing.report.headings import CHAPTER_LEVEL
from cpm_desktop.printing.report.line_boxes import Content, right, text
from cpm_desktop.printing.report.style import RUNNING, THEME
from cpm_desktop.progress import Tell, tell_nobody

COVER, UPRIGHT, ACROSS = "cover", "upright", "across"
SIDE = 18 * POINTS_PER_MM
HEAD = 19 * POINTS_PER_MM
FOOT = 17 * POINTS_PER_MM
ACROSS_SIDE = 12 * POINTS_PER_MM
ACROSS_HEAD, ACROSS_FOOT = 15 * POINTS_PER_MM, 12 * POINTS_PER_MM
LAST_PAGE = "last page"
"""Under this key stands how many pages there are."""


class Pages(BaseDocTemplate):
    """A report that is being set; without a target nothing is painted, and only the pages of things are found."""

    def __init__(
        self, target: BinaryIO | None, paper: Paper, information: Information, running: str, page_count: int | None
    ) -> None:
        super().__init__(
            target or BytesIO(),
            pagesize=paper.points,
            lang=information.language,
            title=information.title,
            author=information.author,
            subject=information.subject,
            creator=PROGRAM,
            producer=PROGRAM,
        )
        self._is_painted = target is not None
        self.found: dict[str, int] = {}
        self._information, self._running, self._page_count = information, running, page_count
        self._chapter = ""
        self._tell: Tell = tell_nobody
        self.addPageTemplates(_templates(paper, self._run))

    def set_story(self, story: list[Flowable], tell: Tell) -> dict[str, int]:
        """Write the pages and return on which page each anchor is."""
        self._tell = tell
        self.build(story, canvasmaker=PaperCanvas if self._is_painted else BlindCanvas)
        self.found[LAST_PAGE] = self.page
        return self.found

    def afterPage(self) -> None:
        """Tell how far the pages are, as far as it is known how many there will be."""
        self._tell(min(self.page / self._page_count, 1) if self._page_count else 0)

    def afterFlowable(self, flowable: Flowable) -> None:
        """Note where anchors have come to stand, and which chapter it is."""
        if isinstance(flowable, Drawn):
            for anchor in flowable.anchors:
                self.found[anchor.key] = self.page
                if anchor.title and anchor.level == CHAPTER_LEVEL:
                    self._chapter = anchor.title

    def _run(self, canvas: PaperCanvas, _: BaseDocTemplate) -> None:
        """Paint what runs above and below a page once it is full, for then its chapter is known."""
        if isinstance(canvas, BlindCanvas):
            return
        across = self.pageTemplate.id == ACROSS
        width, height = self.pageTemplate.pagesize
        side, top, foot = (ACROSS_SIDE, 20.0, height - 24) if across else (SIDE, 28.0, height - 32)
        room = width - 2 * side
        number = translate("Report", "Page {page} of {count}").format(page=self.page, count=self._page_count or "00")
        shapes = [
            *_line(text(self._information.title, RUNNING, lines=1), Point(side, top), room * 0.6),
            *_line(right(self._chapter, RUNNING), Point(side + room * 0.6, top), room * 0.4),
            *_line(text(self._running, RUNNING, lines=1), Point(side, foot), room * 0.7),
            *_line(right(number, RUNNING), Point(side + room * 0.7, foot), room * 0.3),
            _rule(side, top + 13, room),
        ]
        paint(canvas, shapes, left=0, top=height, scale=1, origin=UNTURNED)


def room_across(paper: Paper) -> Size:
    """Return the room on a page that lies on its side, in points."""
    width, height = paper.landscape.points
    return Size(width - 2 * ACROSS_SIDE, height - ACROSS_HEAD - ACROSS_FOOT)


def _templates(paper: Paper, run: object) -> list[PageTemplate]:
    width, height = paper.points
    lying = paper.landscape.points
    room = room_across(paper)
    return [
        PageTemplate(COVER, [_frame(0, 0, width, height)], pagesize=(width, height)),
        PageTemplate(
            UPRIGHT,
            [_frame(SIDE, FOOT, width - 2 * SIDE, height - HEAD - FOOT)],
            onPageEnd=run,
            pagesize=(width, height),
        ),
        PageTemplate(ACROSS, [_frame(ACROSS_SIDE, ACROSS_FOOT, *room)], onPageEnd=run, pagesize=lying),
    ]


def _frame(left: float, foot: float, width: float, height: float) -> Frame:
    return Frame(left, foot, width, height, leftPadding=0, rightPadding=0, topPadding=0, bottomPadding=0)


def _line(content: Content, corner: Point, room: float) -> list[Shape]:
    return [shape for piece, at in placed(content(room), corner) for shape in piece.draw(at)]


def _rule(left: float, y: float, width: float) -> Polyline:
    return Polyline((Point(left, y), Point(left + width, y)), Stroke(THEME.hairline, 0.5), 0, Layer.GRID)
