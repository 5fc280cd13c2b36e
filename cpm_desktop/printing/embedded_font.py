"""A font embedded in a PDF: only the used glyphs, each with its text.

reportlab numbers glyphs by character, so it supports neither the glyphs that a shaper chose nor text above U+FFFF. Here
each pair of a glyph and its text has its own code, so that copied or searched text is exactly the original text.
"""

from __future__ import annotations

import hashlib
import re

import uharfbuzz
from reportlab.pdfbase.pdfdoc import (
    PDFArray,
    PDFDictionary,
    PDFDocument,
    PDFName,
    PDFObjectReference,
    PDFStream,
    PDFZCompress,
)

from cpm_desktop.drawing.text.fonts import font_face, shaping_font

UNITS_PER_EM = 1000
"""Units per em in a PDF."""
EMBEDDED_TABLES = {"glyf", "loca", "head", "hhea", "hmtx", "maxp", "cvt ", "fpgm", "prep"}
SYMBOLIC_FLAG = 4
"""The flag of a font whose codes have no standard meaning (ISO 32000-1, table 123)."""


class EmbeddedFont:
    """One font of a document that is being written; codes are assigned as glyphs are used."""

    def __init__(self, name: str) -> None:
        self.name = name
        self._font = shaping_font(name)
        self._codes: dict[tuple[int, str], int] = {}
        self._advances: dict[int, float] = {}

    def code_for(self, glyph: int, text: str) -> int:
        """Return the code of `glyph` with the text `text`."""
        return self._codes.setdefault((glyph, text), len(self._codes) + 1)

    def advance(self, glyph: int) -> float:
        """Return the width of `glyph` in thousandths of an em, as written to the document."""
        found = self._advances.get(glyph)
        if found is None:
            found = round(self._font.get_glyph_h_advance(glyph) * UNITS_PER_EM / self._font.face.upem, 2)
            self._advances[glyph] = found
        return found

    def add_to(self, document: PDFDocument, resource_name: str) -> None:
        """Write the font into `document` and into the font resources of its pages."""
        data, places = self._subset()
        base = self._base_font_name(data)
        descendant = PDFDictionary(
            {
                "Type": PDFName("Font"),
                "Subtype": PDFName("CIDFontType2"),
                "BaseFont": PDFName(base),
                "CIDSystemInfo": "<< /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>",
                "DW": UNITS_PER_EM,
                "W": PDFArray([1, PDFArray([self.advance(glyph) for glyph, _ in self._codes])]),
                "CIDToGIDMap": document.Reference(_stream(self._cid_to_gid_map(places))),
                "FontDescriptor": document.Reference(self._descriptor(base, document.Reference(_font_file(data)))),
            }
        )
        font = PDFDictionary(
            {
                "Type": PDFName("Font"),
                "Subtype": PDFName("Type0"),
                "BaseFont": PDFName(base),
                "Encoding": PDFName("Identity-H"),
                "DescendantFonts": PDFArray([document.Reference(descendant)]),
                "ToUnicode": document.Reference(_stream(self._to_unicode_map())),
            }
        )
        reference: PDFObjectReference = document.Reference(font)
        document.idToObject["BasicFonts"].dict[resource_name] = reference

    def _subset(self) -> tuple[bytes, dict[int, int]]:
        """Return a font file with only the used glyphs, and the new index of each."""
        wanted = uharfbuzz.SubsetInput()
        wanted.flags = uharfbuzz.SubsetFlags.NO_LAYOUT_CLOSURE | uharfbuzz.SubsetFlags.NOTDEF_OUTLINE
        wanted.glyph_set.update({glyph for glyph, _ in self._codes})
        face = font_face(self.name)
        unneeded = set(face.table_tags) - EMBEDDED_TABLES
        wanted.drop_table_tag_set.update(int.from_bytes(tag.encode("latin-1"), "big") for tag in unneeded)
        wanted.pin_all_axes_to_default(face)
        plan = uharfbuzz.SubsetPlan(face, wanted)
        return bytes(plan.execute().blob.data), dict(plan.old_to_new_glyph_mapping)

    def _base_font_name(self, data: bytes) -> str:
        """Return the name with the tag of six letters that marks a subset (ISO 32000-1, 9.6.4)."""
        tag = "".join(chr(ord("A") + byte % 26) for byte in hashlib.sha256(data).digest()[:6])
        name = font_face(self.name).get_name(uharfbuzz.OTNameIdPredefined.POSTSCRIPT_NAME) or "Font"
        return f"{tag}+{re.sub('[^A-Za-z0-9-]', '', name)}"

    def _descriptor(self, base: str, file: PDFObjectReference) -> PDFDictionary:
        face, extents = self._font.face, self._font.get_font_extents("ltr")
        ascent, descent = (round(value * UNITS_PER_EM / face.upem) for value in (extents.ascender, extents.descender))
        return PDFDictionary(
            {
                "Type": PDFName("FontDescriptor"),
                "FontName": PDFName(base),
                "Flags": SYMBOLIC_FLAG,
                "FontBBox": PDFArray([-UNITS_PER_EM, descent, 2 * UNITS_PER_EM, ascent]),
                "ItalicAngle": 0,
                "Ascent": ascent,
                "Descent": descent,
                "CapHeight": round(ascent * 0.75),
                "StemV": 80,
                "FontFile2": file,
            }
        )

    def _cid_to_gid_map(self, subset_ids: dict[int, int]) -> bytes:
        """Return the index in the subset of the glyph of each code, two bytes a code, starting at code 0."""
        return b"\0\0" + b"".join(subset_ids.get(glyph, 0).to_bytes(2, "big") for glyph, _ in self._codes)

    def _to_unicode_map(self) -> bytes:
        """Return the table from codes to text (ISO 32000-1, 9.10.3); sections have at most a hundred lines."""
        lines = [
            f"<{code:04X}> <{text.encode('utf-16-be', 'surrogatepass').hex().upper()}>"
            for (_, text), code in self._codes.items()
            if text
        ]
        sections = [lines[start : start + 100] for start in range(0, len(lines), 100)]
        body = [f"{len(section)} beginbfchar\n" + "\n".join(section) + "\nendbfchar\n" for section in sections]
        return (_CMAP_HEADER + "".join(body) + _CMAP_FOOTER).encode("ascii")


_CMAP_HEADER = """/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
"""
_CMAP_FOOTER = """endcmap
CMapName currentdict /CMap defineresource pop
end
end
"""


def _stream(content: bytes) -> PDFStream:
    return PDFStream(content=content, filters=[PDFZCompress])


def _font_file(data: bytes) -> PDFStream:
    return PDFStream(PDFDictionary({"Length1": len(data)}), data, [PDFZCompress])
