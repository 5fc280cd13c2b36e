"""Reading XML from unknown sources: no document type, no entities, no network, limited size and depth."""

from __future__ import annotations

import re

from lxml import etree

from cpm_desktop.i18n import LocalizedNumber, translate

MAX_BYTES = 32 * 1024 * 1024
"""The largest file, in bytes; 10,000 steps take about 10 MB."""
MAX_ELEMENTS = 1_000_000
"""The most XML elements of a file."""
BYTE_ORDER_MARKS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")
_PROLOG_PART = re.compile(rb"\s*(?:<\?.*?\?>|<!--.*?-->)", re.DOTALL)
_DOCUMENT_TYPE = re.compile(rb"\s*<!DOCTYPE", re.IGNORECASE)


class ImportFileError(Exception):
    """A file that cannot be imported; the message is the end of a sentence that begins with its name."""


def read_xml(data: bytes) -> etree._Element:
    """Return the root element of `data`. Raises ImportFileError.

    libxml2 itself refuses elements that are nested deeper than 256 levels, and texts of more than 10 MB. A file whose
    bytes do not match its declared encoding is read as UTF-8, else as Windows-1252.
    """
    if len(data) > MAX_BYTES:
        problem = translate("Import", "it is larger than {size} MB")
        raise ImportFileError(problem.format(size=LocalizedNumber(MAX_BYTES // 1024**2)))
    if _has_document_type(data):
        raise _document_type_error()
    root = _parsed(data)
    if root.getroottree().docinfo.internalDTD is not None:
        raise _document_type_error()
    if sum(1 for _ in root.iter()) > MAX_ELEMENTS:
        problem = translate("Import", "it has more than {most:,} XML elements")
        raise ImportFileError(problem.format(most=LocalizedNumber(MAX_ELEMENTS)))
    return root


def _document_type_error() -> ImportFileError:
    return ImportFileError(translate("Import", "it has a document type declaration, which can hide harmful content"))


def _has_document_type(data: bytes) -> bool:
    """Return whether a document type comes before the first element, in any encoding that contains ASCII."""
    for mark in BYTE_ORDER_MARKS:
        data = data.removeprefix(mark)
    text, position = data.replace(b"\0", b""), 0
    while found := _PROLOG_PART.match(text, position):
        position = found.end()
    return _DOCUMENT_TYPE.match(text, position) is not None


def _parsed(data: bytes) -> etree._Element:
    problem = ""
    for encoding in (None, "utf-8", "windows-1252"):
        if encoding and (data.startswith(BYTE_ORDER_MARKS[1:]) or not _is_decodable(data, encoding)):
            continue
        try:
            return etree.fromstring(data, _parser(encoding))
        except (etree.XMLSyntaxError, ValueError) as error:
            problem = problem or str(error).split(" (<string>")[0]
    text = translate("Import", "it is not well-formed XML: {problem}")
    raise ImportFileError(text.format(problem=" ".join(problem.split()).rstrip(".") or "no element"))


def _is_decodable(data: bytes, encoding: str) -> bool:
    try:
        data.decode(encoding)
    except UnicodeDecodeError:
        return False
    return True


def _parser(encoding: str | None) -> etree.XMLParser:
    return etree.XMLParser(
        encoding=encoding,
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        dtd_validation=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
