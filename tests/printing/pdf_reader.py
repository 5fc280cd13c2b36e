"""Reads PDFs with other programs than the one that wrote them."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader
from pypdf.generic import DictionaryObject

from cpm_desktop.drawing.shapes import Shape
from cpm_desktop.model.layout import Box
from cpm_desktop.printing.diagram_pdf import NO_METADATA, ExportMetadata, write_diagram_pdf
from cpm_desktop.printing.paper import Paper

needs_poppler = pytest.mark.skipif(shutil.which("pdftotext") is None, reason="pdftotext and pdffonts are not installed")


def pdf_of(
    shapes: list[Shape], bounds: Box, paper: Paper | None = None, metadata: ExportMetadata = NO_METADATA
) -> bytes:
    """Return the PDF of a diagram."""
    target = BytesIO()
    write_diagram_pdf(shapes, bounds, target, paper=paper, metadata=metadata)
    return target.getvalue()


def pypdf_text(pdf: bytes) -> str:
    """Return all text of a PDF, as read by pypdf."""
    return "\n".join(page.extract_text() for page in PdfReader(BytesIO(pdf)).pages)


def poppler_text(pdf: bytes, folder: Path) -> str:
    """Return all text of a PDF, as read by poppler."""
    return _poppler("pdftotext", pdf, folder, "-")


def poppler_fonts(pdf: bytes, folder: Path) -> list[list[str]]:
    """Return the columns of poppler's font list; the last are embedded, subset, unicode, and two for the object."""
    return [line.split() for line in _poppler("pdffonts", pdf, folder).splitlines()[2:]]


def fonts(pdf: bytes) -> Iterator[dict[str, Any]]:
    """Yield every font of any page, as found by pypdf."""
    for page in PdfReader(BytesIO(pdf)).pages:
        resources = page["/Resources"].get_object()
        assert isinstance(resources, DictionaryObject)
        found: dict[str, Any] = resources.get("/Font", {})
        yield from (reference.get_object() for reference in found.values())


def _poppler(program: str, pdf: bytes, folder: Path, *options: str) -> str:
    file = folder / "read.pdf"
    file.write_bytes(pdf)
    return subprocess.run([program, str(file), *options], capture_output=True, check=True, encoding="utf-8").stdout
