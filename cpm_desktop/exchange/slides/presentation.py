"""Writes a presentation (.pptx): the process in brief, its diagram, each phase, pains, what-ifs and a benchmark."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from io import BytesIO
from typing import BinaryIO

from pptx.enum.text import MSO_ANCHOR, PP_ALIGN
from pptx.presentation import Presentation as PresentationDocument
from pptx.slide import Slide
from pptx.util import Emu, Length, Pt

from cpm_desktop.drawing.elements.flow_labels import flow_label_text
from cpm_desktop.drawing.elements.lanes import LANE_HEADER_WIDTH, PHASE_HEADER_HEIGHT
from cpm_desktop.drawing.elements.step_colours import class_letters
from cpm_desktop.drawing.scene import Scene
from cpm_desktop.drawing.typography import SMALL_SIZE
from cpm_desktop.exchange.office_package import write_package
from cpm_desktop.exchange.slides.canvas import (
    EMU_PER_UNIT,
    POINTS_PER_UNIT,
    SlideCanvas,
    SlideTextStyle,
    set_text,
    slide_text,
)
from cpm_desktop.exchange.slides.diagram_parts import (
    SlidePart,
    phase_parts,
    whole_diagram,
)
from cpm_desktop.exchange.slides.diagram_slide import DiagramSlide
from cpm_desktop.exchange.slides.figure_tables import (
    Table,
    figure_table,
    pain_table,
    register_text,
)
from cpm_desktop.exchange.slides.template import (
    MARGIN,
    SlideTemplate,
    add_titled_slide,
    body_rectangle,
    open_presentation,
    slide_size,
)
from cpm_desktop.i18n import comma_list, format_date, label_and_value, translate
from cpm_desktop.model.document import Document, Scenario
from cpm_desktop.model.elements import Flow
from cpm_desktop.model.field_labels import quoted_name
from cpm_desktop.progress import ReportProgress, ignore_progress

MIN_POINTS = 10.0
"""The smallest text on the slide of a phase."""
OVERVIEW_POINTS = 1.0
"""An overview is as large as the slide; its text can be small."""
TABLE_POINTS = 12.0
ROWS_PER_SLIDE = 8
"""The rows of a table of pain points on one slide."""
ROW_HEIGHT = 370_000
"""The height of a row of a table with one line, in EMU."""
BODY_SHARE = 0.8
"""The part of the height of a slide that is below its title."""
INK = "#1F2937"


def write_presentation(
    document: Document,
    scene: Scene,
    target: BinaryIO,
    moment: datetime,
    template: SlideTemplate | None = None,
    report: ReportProgress = ignore_progress,
) -> None:
    """Write slides on the scenario of `scene` to `target`; `moment` is the date of the file.

    A `template` gives the look of the slides. Raises TemplateError, and CancelledError if `report`
    cancels.
    """
    presentation = open_presentation(template)
    writer = PresentationWriter(presentation, document, scene, has_own_layouts=template is not None)
    writer.add_opening(moment)
    report(0.1)
    writer.add_overview()
    report(0.4)
    writer.add_phases()
    report(0.7)
    writer.add_pains()
    writer.add_comparisons()
    _set_properties(presentation, document, moment)
    package = BytesIO()
    presentation.save(package)
    report(0.9)
    write_package(package.getvalue(), target, moment)


class PresentationWriter:
    """Adds the slides on one scenario to a presentation."""

    def __init__(
        self,
        presentation: PresentationDocument,
        document: Document,
        scene: Scene,
        *,
        has_own_layouts: bool,
    ) -> None:
        self._presentation, self._document, self._scene = presentation, document, scene
        self._has_own_layouts = has_own_layouts
        self._letters = {flow: class_letters(number) for number, flow in enumerate(scene.scenario.flows)}

    @property
    def _scenario(self) -> Scenario:
        """Return the scenario of the document, also where the scene shows a perspective of it."""
        return self._document.scenarios.get(self._scene.scenario.id, self._scene.scenario)

    def add_opening(self, moment: datetime) -> None:
        """Add the slide with the key figures and the worst pain points."""
        title = " ".join(self._document.title.split()) or translate("Slides", "Customer process")
        slide = self._slide(label_and_value(title, translate("Slides", "in brief")))
        table = figure_table([self._scenario])
        left, top, width, height = body_rectangle(self._presentation, slide)
        self._add_table(slide, table, (left, top, Emu(width * 45 // 100), height), (0.68, 0.32))
        facts = [
            name
            for name in (
                self._scenario.name,
                self._document.meta.client,
                self._document.meta.author,
            )
            if name
        ]
        lines = [
            comma_list([*facts, format_date(moment.date())]),
            "",
            translate("Slides", "Worst pain points"),
        ]
        lines += [f"{row[0]}. {' '.join(row[2].split())} ({row[3]})" for row in pain_table(self._scenario)[1:4]]
        box = slide.shapes.add_textbox(Emu(left + width // 2), top, Emu(width // 2), height)
        text = "\n".join(lines if len(lines) > 3 else lines[:1])
        set_text(
            box,
            text,
            SlideTextStyle(14, INK, alignment=PP_ALIGN.LEFT, anchor=MSO_ANCHOR.TOP),
        )
        self._add_notes(
            slide,
            "\n".join(filter(None, (self._document.meta.notes, self._scenario.notes))),
        )

    def add_overview(self) -> None:
        """Add the slide with the whole diagram."""
        slide = self._slide(label_and_value(translate("Slides", "Overview"), self._scenario.name))
        part = whole_diagram(self._scene)
        if part.boxes or part.lanes:
            self._draw(slide, part, OVERVIEW_POINTS, 1.0)
        self._add_notes(
            slide,
            register_text(self._scenario, list(self._scenario.annotations.values())),
        )

    def add_phases(self) -> None:
        """Add a slide for each phase, or several for a phase that is too large for readable text."""
        phases: list[str | None] = [*self._scene.scenario.phases]
        if any(node.phase is None for node in self._scene.scenario.nodes.values()):
            phases.append(None)
        scale = MIN_POINTS / (SMALL_SIZE * POINTS_PER_UNIT)
        for phase in phases:
            width, height = self._room(scale)
            parts = list(phase_parts(self._scene, phase, width, height))
            for number, part in enumerate(parts, start=1):
                self._add_phase_slide(phase, part, number, len(parts), scale)

    def add_pains(self) -> None:
        """Add the register of pain points, the worst first."""
        head, *rows = pain_table(self._scenario)
        for start in range(0, len(rows), ROWS_PER_SLIDE):
            slide = self._slide(translate("Slides", "Pain points"))
            shares = (0.05, 0.13, 0.36, 0.2, 0.08, 0.1, 0.08)
            table = [head, *rows[start : start + ROWS_PER_SLIDE]]
            self._add_table(slide, table, body_rectangle(self._presentation, slide), shares)
            self._add_notes(slide, "\n".join(f"{row[0]}. {row[2]}" for row in table[1:]))

    def add_comparisons(self) -> None:
        """Add a slide for every what-if that is based on the scenario, and for every competitor."""
        for other in self._document.scenarios.values():
            if other.id == self._scenario.id or self._scenario.kind != "as_is":
                continue
            if other.kind == "what_if" and other.based_on == self._scenario.id:
                title = label_and_value(translate("Slides", "What-if"), other.name or other.id)
            elif other.kind == "competitor":
                title = label_and_value(translate("Slides", "Benchmark"), other.name or other.id)
            else:
                continue
            slide = self._slide(title)
            table = figure_table([self._scenario, other])
            body = body_rectangle(self._presentation, slide)
            self._add_table(slide, table, body, (0.4, 0.18, 0.18, 0.12, 0.12))
            self._add_notes(slide, "\n".join(filter(None, (other.notes, other.source))))

    def _add_phase_slide(
        self,
        phase: str | None,
        part: SlidePart,
        number: int,
        count: int,
        scale: float,
    ) -> None:
        name = "" if phase is None else self._scene.scenario.phases[phase].name or phase
        title = " ".join(name.split()) or translate("Slides", "Without a phase")
        if count > 1:
            title = translate("Slides", "{title} ({number} of {count})").format(title=title, number=number, count=count)
        slide = self._slide(title)
        drawing = self._draw(slide, part, MIN_POINTS, scale)
        drawing.draw_cut_flows(self._letters)
        cut = [self._cut_flow_text(flow) for flow in drawing.cut_flows()]
        notes = [one for one in self._scenario.annotations.values() if set(one.targets) & part.boxes.keys()]
        self._add_notes(slide, "\n".join(filter(None, (register_text(self._scenario, notes), *cut))))

    def _cut_flow_text(self, flow: Flow) -> str:
        """Return the letter of a flow, the names of its ends, and its label."""
        scenario = self._scene.scenario
        ends = f"{quoted_name(scenario, flow.source)} → {quoted_name(scenario, flow.target)}"
        return f"{self._letters[flow.id]}: {ends} {flow_label_text(flow)}".strip()

    def _draw(self, slide: Slide, part: SlidePart, min_points: float, most_scale: float) -> DiagramSlide:
        """Draw a part in the body of a slide, as large as fits but at most at `most_scale` for parts of phases."""
        left, top, width, height = body_rectangle(self._presentation, slide)
        header = PHASE_HEADER_HEIGHT if part.is_whole else 0.0
        fitting = min(
            width / ((part.width + LANE_HEADER_WIDTH) * EMU_PER_UNIT),
            height / ((part.height + header) * EMU_PER_UNIT),
        )
        scale = fitting if part.is_whole else min(fitting, 1.25 * most_scale)
        origin_x = left + round(LANE_HEADER_WIDTH * scale * EMU_PER_UNIT)
        canvas = SlideCanvas(slide, origin_x, top + round(header * scale * EMU_PER_UNIT), scale)
        drawing = DiagramSlide(canvas, self._scene, part, min_points)
        drawing.draw()
        return drawing

    def _room(self, scale: float) -> tuple[float, float]:
        """Return width and height of the room for a part at a scale, in diagram units."""
        slide_width, slide_height = slide_size(self._presentation)
        width, height = slide_width - 2 * MARGIN, slide_height * BODY_SHARE
        return width / (scale * EMU_PER_UNIT) - LANE_HEADER_WIDTH, height / (scale * EMU_PER_UNIT)

    def _slide(self, title: str) -> Slide:
        return add_titled_slide(self._presentation, title, has_own_layouts=self._has_own_layouts)

    def _add_table(
        self,
        slide: Slide,
        rows: Table,
        body: tuple[Length, Length, Length, Length],
        shares: Sequence[float],
    ) -> None:
        left, top, width, height = body
        row_height = min(ROW_HEIGHT, height // len(rows))
        frame = slide.shapes.add_table(len(rows), len(rows[0]), left, top, width, Emu(row_height * len(rows)))
        for column, share in enumerate(shares):
            frame.table.columns[column].width = Emu(round(width * share))
        for row, texts in enumerate(rows):
            for column, text in enumerate(texts):
                cell = frame.table.cell(row, column)
                cell.margin_top = cell.margin_bottom = Pt(2)
                cell.text_frame.text = slide_text(text)
                for paragraph in cell.text_frame.paragraphs:
                    paragraph.font.size = Pt(TABLE_POINTS)

    def _add_notes(self, slide: Slide, text: str) -> None:
        frame = slide.notes_slide.notes_text_frame if text else None
        if frame is not None:
            frame.text = slide_text(text)


def _set_properties(presentation: PresentationDocument, document: Document, moment: datetime) -> None:
    properties = presentation.core_properties
    properties.title, properties.author = (
        slide_text(document.title)[:255],
        slide_text(document.meta.author)[:255],
    )
    properties.created = properties.modified = moment.astimezone(UTC).replace(tzinfo=None)
    properties.last_modified_by = properties.author
