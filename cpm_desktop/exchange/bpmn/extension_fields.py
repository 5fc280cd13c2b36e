"""Our own fields within the extension elements of a BPMN file, as JSON."""

from __future__ import annotations

import json
from typing import Any

from lxml import etree

from cpm_desktop.exchange.bpmn.vocabulary import CPM

FIELDS_TAG = f"{{{CPM}}}fields"
DERIVED_TAG = f"{{{CPM}}}derived"
"""Marks an element that only BPMN needs; importing the file again leaves it out."""


def read_fields(extension: etree._Element | None) -> dict[str, Any]:
    """Return our own fields; empty where there are none or they are not a JSON object."""
    found = None if extension is None else extension.find(FIELDS_TAG)
    if found is None or not found.text:
        return {}
    try:
        fields = json.loads(found.text)
    except (ValueError, RecursionError):
        return {}
    return fields if isinstance(fields, dict) else {}


def write_fields(extension: etree._Element, fields: dict[str, Any]) -> None:
    """Add `fields` to the extension elements of an element."""
    etree.SubElement(extension, FIELDS_TAG).text = json.dumps(fields, ensure_ascii=False, sort_keys=True)
