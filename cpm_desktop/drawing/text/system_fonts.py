"""System fonts, for characters that the bundled fonts lack; searched only when such a character occurs."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

import uharfbuzz

from cpm_desktop.drawing.text.sfnt import extract_font

FONT_SUFFIXES = (".ttf", ".ttc")
PREFERRED_NAME_PARTS = ("regular", "sans", "fallback")
"""Words in a file name that make a font a better choice: it should look like the text around it."""
AVOIDED_NAME_PARTS = (
    "bold",
    "italic",
    "oblique",
    "mono",
    "serif",
    "light",
    "thin",
    "black",
    "condensed",
    "math",
    "emoji",
)
"""Words in a file name that make a font a worse choice."""
EMBEDDING_FORBIDDEN = 0x0002
"""The value of `fsType` (OpenType, table OS/2) by which a font must not be embedded in a file."""


@dataclass(frozen=True)
class SystemFont:
    """One font in a file of the system."""

    path: Path
    index: int

    @property
    def name(self) -> str:
        """Return a unique name."""
        return f"{self.path}#{self.index}"

    @cached_property
    def face(self) -> uharfbuzz.Face:
        """Return the opened font."""
        return uharfbuzz.Face(uharfbuzz.Blob.from_file_path(str(self.path)), self.index)

    @cached_property
    def characters(self) -> uharfbuzz.Set:
        """Return the code points for which it has a glyph; empty if it cannot be embedded as TrueType outlines."""
        tags = set(self.face.table_tags)
        if not {"glyf", "cmap", "head", "hmtx", "OS/2"} <= tags or "CBDT" in tags or "COLR" in tags:
            return uharfbuzz.Set()
        usage = bytes(self.face.reference_table("OS/2").data)[8:10]
        if int.from_bytes(usage, "big") & 0x000F == EMBEDDING_FORBIDDEN:
            return uharfbuzz.Set()
        return self.face.unicodes

    @cached_property
    def data(self) -> bytes:
        """Return the font as the bytes of a .ttf file."""
        return extract_font(self.face)


def system_font_with(character: str) -> SystemFont | None:
    """Return the most regular system font that has `character`, or None."""
    return next((font for font in system_fonts() if ord(character) in font.characters), None)


@cache
def system_fonts() -> tuple[SystemFont, ...]:
    """Return the readable TrueType fonts in the font folders of this platform, the most regular first."""
    files = {path for folder in font_folders() for path in _font_files(folder)}
    return tuple(font for path in sorted(files, key=_preference_key) for font in _fonts_in(path))


def font_folders() -> tuple[Path, ...]:
    """Return the font folders of this platform."""
    home = Path.home()
    if sys.platform == "win32":
        windows = Path(os.environ.get("WINDIR", r"C:\Windows"))
        return windows / "Fonts", home / "AppData" / "Local" / "Microsoft" / "Windows" / "Fonts"
    if sys.platform == "darwin":
        return Path("/System/Library/Fonts"), Path("/Library/Fonts"), home / "Library" / "Fonts"
    shared = os.environ.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share"
    own = os.environ.get("XDG_DATA_HOME") or home / ".local" / "share"
    return Path(own) / "fonts", home / ".fonts", *(Path(folder) / "fonts" for folder in shared.split(":") if folder)


def _font_files(folder: Path) -> Iterator[Path]:
    for parent, _, names in os.walk(folder):
        yield from (Path(parent, name) for name in names if name.lower().endswith(FONT_SUFFIXES))


def _preference_key(path: Path) -> tuple[int, str, str]:
    name = path.stem.lower()
    return (
        sum(word in name for word in AVOIDED_NAME_PARTS) - sum(word in name for word in PREFERRED_NAME_PARTS),
        name,
        str(path),
    )


def _fonts_in(path: Path) -> Iterator[SystemFont]:
    try:
        count = uharfbuzz.Face(uharfbuzz.Blob.from_file_path(str(path))).count
    except (OSError, uharfbuzz.HarfBuzzError):
        return
    yield from (SystemFont(path, index) for index in range(count))
