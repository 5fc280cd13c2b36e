"""Font files as bytes: extracts one font from a collection."""

from __future__ import annotations

import struct

import uharfbuzz

TABLE_HEADER = struct.Struct(">4sIII")
FONT_HEADER = struct.Struct(">IHHHH")
TRUETYPE_VERSION = 0x00010000


def extract_font(face: uharfbuzz.Face) -> bytes:
    """Return `face` as a separate font file, so that readers of .ttf files can use one font of a .ttc collection."""
    tags = sorted(face.table_tags)
    tables = {tag: bytes(face.reference_table(tag).data) for tag in tags}
    exponent = max(len(tags).bit_length() - 1, 0)
    span = 16 << exponent
    header = FONT_HEADER.pack(TRUETYPE_VERSION, len(tags), span, exponent, 16 * len(tags) - span)
    offset = FONT_HEADER.size + TABLE_HEADER.size * len(tags)
    directory, body = [], []
    for tag in tags:
        padded = tables[tag] + bytes(-len(tables[tag]) % 4)
        directory.append(TABLE_HEADER.pack(tag.encode("latin-1"), _checksum(padded), offset, len(tables[tag])))
        body.append(padded)
        offset += len(padded)
    return b"".join((header, *directory, *body))


def _checksum(padded: bytes) -> int:
    words: tuple[int, ...] = struct.unpack(f">{len(padded) // 4}I", padded)
    return sum(words) & 0xFFFFFFFF
