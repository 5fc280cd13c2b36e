"""The reportlab canvas for all PDF output, extended by shaped text."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from io import BytesIO
from itertools import groupby

from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFDocument, PDFName
from reportlab.pdfbase.pdfmetrics import registerFont
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from cpm_desktop.drawing.text.fonts import font_data
from cpm_desktop.drawing.text.text_line import Glyph, TextLine
from cpm_desktop.printing.embedded_font import UNITS_PER_EM, EmbeddedFont
from cpm_desktop.printing.structure_tree import StructureTree

INITIAL_FONT = "Inter-Regular"
PRODUCER = "CPM Desktop"


@cache
def initial_font() -> str:
    """Return the initial font of pages; unlike reportlab's default it is not written to the file unless it is used."""
    registerFont(TTFont(INITIAL_FONT, BytesIO(font_data(INITIAL_FONT))))
    return INITIAL_FONT


class PaperCanvas(Canvas):
    """A canvas that draws shaped lines of text and embeds the used glyphs of their fonts."""

    def __init__(self, filename: object, **settings: object) -> None:
        settings["initialFontName"] = initial_font()
        settings["pageCompression"] = 1
        super().__init__(filename, **settings)
        self._fonts: dict[str, EmbeddedFont] = {}
        self._doc.delayedFonts.append(self)
        self._structure = StructureTree()

    def draw_text_line(
        self, x: float, y: float, line: TextLine, *, scale: float = 1.0, y_points_down: bool = False
    ) -> None:
        """Draw `line` with its baseline starting at x, y, in the fill colour.

        `scale` is the size of a diagram unit in canvas units; `y_points_down` is true if y grows downwards there.
        """
        flip = -1 if y_points_down else 1
        parts = ["BT"]
        for run in line.runs:
            font = self._embedded_font(run.font)
            parts.append(f"/{self._resource_name(run.font)} {line.size * scale:.4f} Tf")
            for rise, glyphs in groupby(run.glyphs, key=lambda glyph: glyph.y):
                row = list(glyphs)
                origin = f"{x + row[0].x * scale:.4f} {y - flip * rise * scale:.4f}"
                parts.append(f"1 0 0 {flip} {origin} Tm [{''.join(_text_operands(font, row, line.size))}] TJ")
        if len(parts) > 1:
            self._code.append(" ".join([*parts, "ET"]))

    @contextmanager
    def actual_text(self, text: str) -> Iterator[None]:
        """Make everything drawn in this context searchable and copyable as `text`, over any number of lines.

        This is a marked-content span with an ActualText (PDF 1.7, 14.9.4), which is UTF-16 after a byte order mark.
        """
        encoded = text.encode("utf-16-be", "replace").hex().upper()
        self._code.append(f"/Span <</ActualText <FEFF{encoded}>>> BDC")
        yield
        self._code.append("EMC")

    @contextmanager
    def element(self, tag: str) -> Iterator[None]:
        """Add an element without content of its own to the structure, such as a table; its contents are added to it."""
        with self._structure.element(tag):
            yield

    @contextmanager
    def tagged(self, tag: str, alternative: str = "") -> Iterator[None]:
        """Make everything drawn in this context an element of the structure; figures have an alternative text."""
        with self._structure.element(tag, alternative) as element:
            number = self._structure.add_content(element, self._pageNumber - 1)
            self._code.append(f"/{tag} <</MCID {number}>> BDC")
            yield
            self._code.append("EMC")

    @contextmanager
    def artifact(self) -> Iterator[None]:
        """Make everything drawn in this context decoration, which readers skip."""
        self._code.append("/Artifact BMC")
        yield
        self._code.append("EMC")

    def save(self) -> None:
        """Write the document, with its structure if it is tagged."""
        if len(self._code):
            self.showPage()
        if not self._structure.is_empty:
            pages = self._doc.Pages.pages
            for number, page in enumerate(pages):
                page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
                page.StructParents, page.Tabs = number, PDFName("S")
            self._structure.add_to(self._doc, [self._doc.Reference(page) for page in pages])
            self._doc.Catalog.ViewerPreferences = PDFDictionary({"DisplayDocTitle": "true"})
        super().save()

    def _embedded_font(self, name: str) -> EmbeddedFont:
        return self._fonts.setdefault(name, EmbeddedFont(name))

    def _resource_name(self, name: str) -> str:
        return f"T{list(self._fonts).index(name) + 1}"

    def addObjects(self, document: PDFDocument) -> None:
        """Write the fonts into the document; reportlab calls this when it is saved."""
        for name, font in self._fonts.items():
            font.add_to(document, self._resource_name(name))


def _text_operands(font: EmbeddedFont, glyphs: list[Glyph], size: float) -> Iterator[str]:
    """Yield the codes of `glyphs`, with an offset before each glyph that does not follow the preceding one directly."""
    pen = glyphs[0].x
    for glyph in glyphs:
        gap = round((pen - glyph.x) / size * UNITS_PER_EM, 2)
        if abs(gap) >= 0.1:
            yield f"{gap:g}"
            pen = glyph.x
        yield f"<{font.code_for(glyph.glyph_index, glyph.text):04X}>"
        pen += font.advance(glyph.glyph_index) * size / UNITS_PER_EM
