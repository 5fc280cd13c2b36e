"""The structure tree of a tagged PDF: headings, tables and figures in reading order (ISO 32000-1, 14.7)."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from reportlab.pdfbase.pdfdoc import (
    PDFArray,
    PDFDictionary,
    PDFDocument,
    PDFName,
    PDFObjectReference,
    PDFString,
)


@dataclass(slots=True)
class StructureElement:
    """An element of the structure: its type, such as `H1` or `TD`, and what it contains."""

    tag: str
    alternative: str = ""
    """The text that replaces a figure."""
    children: list[StructureElement] = field(default_factory=list)
    contents: list[tuple[int, int]] = field(default_factory=list)
    """Pieces of marked content: the number of the page, and of the piece on this page; both start at 0."""


class StructureTree:
    """The structure of a document that is being written."""

    def __init__(self) -> None:
        self._document = StructureElement("Document")
        self._open = [self._document]
        self._owners: list[list[StructureElement]] = []
        """For each page the elements of its marked content, by number."""

    @property
    def is_empty(self) -> bool:
        """Return whether nothing is tagged."""
        return not self._document.children

    @contextmanager
    def element(self, tag: str, alternative: str = "") -> Iterator[StructureElement]:
        """Add an element to the open one, and keep it open in this context."""
        added = StructureElement(tag, alternative)
        self._open[-1].children.append(added)
        self._open.append(added)
        yield added
        self._open.pop()

    def add_content(self, element: StructureElement, page: int) -> int:
        """Return the number of a new piece of marked content of an element on a page."""
        while len(self._owners) <= page:
            self._owners.append([])
        self._owners[page].append(element)
        number = len(self._owners[page]) - 1
        element.contents.append((page, number))
        return number

    def add_to(self, document: PDFDocument, pages: list[PDFObjectReference]) -> None:
        """Write the tree into `document`, whose `pages` are given in order."""
        references: dict[int, PDFObjectReference] = {}
        root = PDFDictionary({"Type": PDFName("StructTreeRoot")})
        root_reference = document.Reference(root)
        root.dict["K"] = self._write(document, self._document, root_reference, pages, references)
        numbers: list[object] = []
        for page, owners in enumerate(self._owners):
            numbers += [page, PDFArray([references[id(owner)] for owner in owners])]
        root.dict["ParentTree"] = document.Reference(PDFDictionary({"Nums": PDFArray(numbers)}))
        root.dict["ParentTreeNextKey"] = len(self._owners)
        document.Catalog.StructTreeRoot = root_reference
        document.Catalog.MarkInfo = PDFDictionary({"Marked": "true"})

    def _write(
        self,
        document: PDFDocument,
        element: StructureElement,
        parent: PDFObjectReference,
        pages: list[PDFObjectReference],
        references: dict[int, PDFObjectReference],
    ) -> PDFObjectReference:
        """Write an element with its children; return the reference to it."""
        written = PDFDictionary({"Type": PDFName("StructElem"), "S": PDFName(element.tag), "P": parent})
        reference = document.Reference(written)
        references[id(element)] = reference
        if element.alternative:
            written.dict["Alt"] = PDFString(element.alternative)
        if element.tag == "TH":
            written.dict["A"] = PDFDictionary({"O": PDFName("Table"), "Scope": PDFName("Column")})
        kids: list[object] = [
            PDFDictionary({"Type": PDFName("MCR"), "Pg": pages[page], "MCID": number})
            for page, number in element.contents
        ]
        kids += [self._write(document, child, reference, pages, references) for child in element.children]
        written.dict["K"] = PDFArray(kids)
        return reference
