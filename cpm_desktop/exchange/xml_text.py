"""Text and numbers for XML, escaped so that any input stays plain text."""

from __future__ import annotations

import re
from xml.sax.saxutils import escape

INVALID_XML_CHARACTERS = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""The characters that XML 1.0 cannot contain (section 2.2)."""


def escape_text(text: str) -> str:
    """Return `text` for the content of an element; invalid characters become a replacement character."""
    return escape(INVALID_XML_CHARACTERS.sub("\ufffd", text))


def escape_attribute(text: str) -> str:
    """Return `text` for an attribute in double quotes; line breaks and tabs are kept."""
    entities = {'"': "&quot;", "\n": "&#10;", "\r": "&#13;", "\t": "&#9;"}
    return escape(INVALID_XML_CHARACTERS.sub("\ufffd", text), entities)


def format_number(value: float) -> str:
    """Return `value` rounded to a hundredth, without redundant zeros."""
    return f"{round(value, 2) + 0.0:.2f}".rstrip("0").rstrip(".")
