"""The pages of a report: their frames, headers and footers, and the page numbers of anchors."""

from __future__ import annotations

from io import BytesIO
from typing import BinaryIO

from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate

from cpm_desktop.drawing.shapes import Layer, Polyline, Shape, Stroke
from cpm_desktop.i18n import translate
from cpm_desktop.layout.placement import Size
from cpm_desktop.model.layout import Point
from cpm_desktop.printing.canvas import PRODUCER, PaperCanvas
from cpm_desktop.printing.diagram_pdf import ExportMetadata
from cpm_desktop.printing.painter import paint_shapes
from cpm_desktop.printing.paper import POINTS_PER_MM, Paper
from cpm_desktop.printing.report.flowables import ORIGIN_BOX, NullCanvas, ShapeFlowable, shapes_of
from cpm_desktop.printing.report.headings import CHAPTER_LEVEL
from cpm_desktop.printing.report.line_boxes import Content, right_aligned, text
from cpm_desktop.printing.report.style import HEADER_AND_FOOTER, THEME
from cpm_desktop.progress import ReportProgress, ignore_progress

COVER, PORTRAIT, LANDSCAPE = "cover", "upright", "across"
SIDE_MARGIN = 18 * POINTS_PER_MM
TOP_MARGIN = 19 * POINTS_PER_MM
BOTTOM_MARGIN = 17 * POINTS_PER_MM
LANDSCAPE_SIDE_MARGIN = 12 * POINTS_PER_MM
LANDSCAPE_TOP_MARGIN, LANDSCAPE_BOTTOM_MARGIN = 15 * POINTS_PER_MM, 12 * POINTS_PER_MM
PAGE_COUNT_KEY = "last page"
"""The key of the page count among the page numbers."""


class ReportTemplate(BaseDocTemplate):
    """A report being laid out; without a target nothing is painted, and only the page numbers are determined."""

    def __init__(
        self, target: BinaryIO | None, paper: Paper, metadata: ExportMetadata, footer_text: str, page_count: int | None
    ) -> None:
        super().__init__(
            target or BytesIO(),
            pagesize=paper.size_in_points,
            lang=metadata.language,
            title=metadata.title,
            author=metadata.author,
            subject=metadata.subject,
            creator=PRODUCER,
            producer=PRODUCER,
        )
        self._is_final_pass = target is not None
        self.page_numbers: dict[str, int] = {}
        self._metadata, self._footer_text, self._page_count = metadata, footer_text, page_count
        self._chapter_title = ""
        self._report_progress: ReportProgress = ignore_progress
        self.addPageTemplates(_page_templates(paper, self._paint_header_and_footer))

    def build_pages(self, story: list[Flowable], report: ReportProgress) -> dict[str, int]:
        """Write the pages and return the page number of each anchor."""
        self._report_progress = report
        self.build(story, canvasmaker=PaperCanvas if self._is_final_pass else NullCanvas)
        self.page_numbers[PAGE_COUNT_KEY] = self.page
        return self.page_numbers

    def afterPage(self) -> None:
        """Report progress, if the expected number of pages is known."""
        self._report_progress(min(self.page / self._page_count, 1) if self._page_count else 0)

    def afterFlowable(self, flowable: Flowable) -> None:
        """Record the pages of anchors and the current chapter."""
        if isinstance(flowable, ShapeFlowable):
            for anchor in flowable.anchors:
                self.page_numbers[anchor.key] = self.page
                if anchor.title and anchor.level == CHAPTER_LEVEL:
                    self._chapter_title = anchor.title

    def _paint_header_and_footer(self, canvas: PaperCanvas, _: BaseDocTemplate) -> None:
        """Paint header and footer of a page after its content, when its chapter is known."""
        if isinstance(canvas, NullCanvas):
            return
        is_landscape = self.pageTemplate.id == LANDSCAPE
        width, height = self.pageTemplate.pagesize
        side, top, foot = (
            (LANDSCAPE_SIDE_MARGIN, 20.0, height - 24) if is_landscape else (SIDE_MARGIN, 28.0, height - 32)
        )
        room = width - 2 * side
        number = translate("Report", "Page {page} of {count}").format(page=self.page, count=self._page_count or "00")
        shapes = [
            *_text_shapes(text(self._metadata.title, HEADER_AND_FOOTER, lines=1), Point(side, top), room * 0.6),
            *_text_shapes(
                right_aligned(self._chapter_title, HEADER_AND_FOOTER), Point(side + room * 0.6, top), room * 0.4
            ),
            *_text_shapes(text(self._footer_text, HEADER_AND_FOOTER, lines=1), Point(side, foot), room * 0.7),
            *_text_shapes(right_aligned(number, HEADER_AND_FOOTER), Point(side + room * 0.7, foot), room * 0.3),
            _header_rule(side, top + 13, room),
        ]
        with canvas.artifact():
            paint_shapes(canvas, shapes, left=0, top=height, scale=1, origin=ORIGIN_BOX)


def landscape_content_size(paper: Paper) -> Size:
    """Return the available size on a landscape page, in points."""
    width, height = paper.as_landscape.size_in_points
    return Size(width - 2 * LANDSCAPE_SIDE_MARGIN, height - LANDSCAPE_TOP_MARGIN - LANDSCAPE_BOTTOM_MARGIN)


def _page_templates(paper: Paper, paint_header_and_footer: object) -> list[PageTemplate]:
    width, height = paper.size_in_points
    landscape_size = paper.as_landscape.size_in_points
    room = landscape_content_size(paper)
    return [
        PageTemplate(COVER, [_frame(0, 0, width, height)], pagesize=(width, height)),
        PageTemplate(
            PORTRAIT,
            [_frame(SIDE_MARGIN, BOTTOM_MARGIN, width - 2 * SIDE_MARGIN, height - TOP_MARGIN - BOTTOM_MARGIN)],
            onPageEnd=paint_header_and_footer,
            pagesize=(width, height),
        ),
        PageTemplate(
            LANDSCAPE,
            [_frame(LANDSCAPE_SIDE_MARGIN, LANDSCAPE_BOTTOM_MARGIN, *room)],
            onPageEnd=paint_header_and_footer,
            pagesize=landscape_size,
        ),
    ]


def _frame(left: float, foot: float, width: float, height: float) -> Frame:
    return Frame(left, foot, width, height, leftPadding=0, rightPadding=0, topPadding=0, bottomPadding=0)


def _text_shapes(content: Content, corner: Point, room: float) -> list[Shape]:
    return shapes_of(content(room), corner)


def _header_rule(left: float, y: float, width: float) -> Polyline:
    return Polyline((Point(left, y), Point(left + width, y)), Stroke(THEME.hairline, 0.5), 0, Layer.GRID)
