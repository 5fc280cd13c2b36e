"""The fonts of an SVG: bundled fonts are embedded as subsets, system fonts are referenced by name."""

from __future__ import annotations

import base64
from collections.abc import Iterable, Iterator
from typing import NamedTuple

import uharfbuzz

from cpm_desktop.drawing.text.fonts import BUNDLED_FONTS, font_face
from cpm_desktop.drawing.text.text_line import TextLine

SUBSET_FEATURES = {"kern", "mark", "mkmk", "ccmp", "locl"}
"""The layout features, the same as for shaping."""


class _BundledFamily(NamedTuple):
    family: str
    weight: int


BUNDLED_FAMILIES = {
    "Inter-Regular": _BundledFamily("Inter", 400),
    "Inter-SemiBold": _BundledFamily("Inter", 600),
    "NotoSansSC-Regular": _BundledFamily("Noto Sans SC", 400),
    "NotoSansSC-SemiBold": _BundledFamily("Noto Sans SC", 600),
}


DEFAULT_FONT = "Inter-Regular"
FALLBACK_FAMILIES = ("Arial", "Liberation Sans")
"""Families with letters as wide as ours, for programs that ignore embedded fonts."""


def font_family_list(lines: Iterable[TextLine]) -> str:
    """Return the CSS list of families for `lines`: the bundled ones, those of this system, and fallbacks."""
    used = {run.font for line in lines for run in line.runs}
    found = sorted({_family_name(name) for name in used if name not in BUNDLED_FONTS})
    bundled = dict.fromkeys(known.family for name, known in BUNDLED_FAMILIES.items() if name in {DEFAULT_FONT, *used})
    return ", ".join([*map(_css_string, (*bundled, *found, *FALLBACK_FAMILIES)), "sans-serif"])


def font_faces(lines: Iterable[TextLine]) -> Iterator[str]:
    """Yield a CSS rule for every bundled font that `lines` use, reduced to the characters that they use."""
    used: dict[str, set[int]] = {}
    for line in lines:
        for run in line.runs:
            used.setdefault(run.font, set()).update(ord(letter) for glyph in run.glyphs for letter in glyph.text)
    for name, known in BUNDLED_FAMILIES.items():
        if name in used:
            data = base64.b64encode(_subset(name, used[name])).decode("ascii")
            yield (
                f'@font-face {{ font-family: "{known.family}"; font-weight: {known.weight}; '
                f'src: url("data:font/ttf;base64,{data}") format("truetype"); }}\n'
            )


def _subset(name: str, characters: set[int]) -> bytes:
    """Return a font with only some characters, and the box that viewers show for missing characters."""
    subset_input = uharfbuzz.SubsetInput()
    subset_input.flags = uharfbuzz.SubsetFlags.NOTDEF_OUTLINE
    subset_input.unicode_set.update(characters)
    subset_input.layout_feature_tag_set.clear()
    subset_input.layout_feature_tag_set.update(int.from_bytes(tag.encode("ascii"), "big") for tag in SUBSET_FEATURES)
    return bytes(uharfbuzz.subset(font_face(name), subset_input).blob.data)


def _family_name(name: str) -> str:
    return font_face(name).get_name(uharfbuzz.OTNameIdPredefined.FONT_FAMILY) or "sans-serif"


def _css_string(family: str) -> str:
    """Return `family` as a CSS string."""
    return "'" + "".join(letter for letter in family if letter.isalnum() or letter in " -_.") + "'"
