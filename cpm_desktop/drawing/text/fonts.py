"""Chooses the font for each character: a bundled font, else a system font, else a box for a missing character."""

from __future__ import annotations

import unicodedata
from functools import cache, lru_cache

import uharfbuzz

from cpm_desktop.drawing.text.system_fonts import SystemFont, system_font_with
from cpm_desktop.drawing.text.text_line import FontWeight
from cpm_desktop.resources import resource_path

BUNDLED_FONTS: dict[str, tuple[str, str]] = {
    "Inter-Regular": ("inter", "Inter-Regular.ttf"),
    "Inter-SemiBold": ("inter", "Inter-SemiBold.ttf"),
    "NotoSansSC-Regular": ("noto-sans-sc", "NotoSansSC-Regular.ttf"),
    "NotoSansSC-SemiBold": ("noto-sans-sc", "NotoSansSC-SemiBold.ttf"),
}
"""The bundled fonts, by name, with their path in `resources/fonts`."""

FALLBACK_CHAIN: dict[FontWeight, tuple[str, ...]] = {
    "regular": ("Inter-Regular", "NotoSansSC-Regular"),
    "bold": ("Inter-SemiBold", "NotoSansSC-SemiBold"),
}
"""The bundled fonts of each weight, in the order in which they are searched for a character."""

_used_system_fonts: dict[str, SystemFont] = {}


def font_data(name: str) -> bytes:
    """Return the TrueType file of the font with this name. Raises KeyError if no text has used such a font."""
    return _bundled_data(name) if name in BUNDLED_FONTS else _used_system_fonts[name].data


def font_face(name: str) -> uharfbuzz.Face:
    """Return the opened font with this name. Raises KeyError if no text has used such a font."""
    return _bundled_face(name) if name in BUNDLED_FONTS else _used_system_fonts[name].face


@cache
def shaping_font(name: str) -> uharfbuzz.Font:
    """Return the font with this name, ready to shape text in its own units."""
    return uharfbuzz.Font(font_face(name))


@cache
def bundled_characters(name: str) -> frozenset[str]:
    """Return the characters for which the bundled font with this name has a glyph."""
    return frozenset(map(chr, _bundled_face(name).unicodes))


@lru_cache(maxsize=65_536)
def font_for(character: str, weight: FontWeight) -> str | None:
    """Return the name of the font that shows `character`, or None if no font has it."""
    for name in FALLBACK_CHAIN[weight]:
        if character in bundled_characters(name):
            return name
    if _is_private_use(character):
        return None
    found = system_font_with(character)
    if found is None:
        return None
    _used_system_fonts[found.name] = found
    return found.name


def missing_characters(text: str) -> frozenset[str]:
    """Return the characters of `text` that no font has; they are drawn as boxes, and the user should be warned."""
    composed = set(unicodedata.normalize("NFC", text))
    return frozenset(
        character for character in composed if not is_invisible(character) and font_for(character, "regular") is None
    )


def is_invisible(character: str) -> bool:
    """Return whether `character` only controls the text around it: joiners, direction marks, variation selectors."""
    return (
        unicodedata.category(character) in {"Cc", "Cf", "Zl", "Zp"}
        or "\ufe00" <= character <= "\ufe0f"
        or "\U000e0000" <= character <= "\U000e0fff"
    )


def _is_private_use(character: str) -> bool:
    """Return whether `character` has a different meaning in each font, so that system fonts must not be used."""
    return unicodedata.category(character) in {"Co", "Cs"} or ord(character) & 0xFFFE == 0xFFFE


@cache
def _bundled_data(name: str) -> bytes:
    return resource_path("fonts", *BUNDLED_FONTS[name]).read_bytes()


@cache
def _bundled_face(name: str) -> uharfbuzz.Face:
    return uharfbuzz.Face(_bundled_data(name))
