"""Glyphs represent the given text, in a font that has them, from left to right."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpm_desktop.drawing.text.font_metrics import font_metrics
from cpm_desktop.drawing.text.fonts import missing_characters
from cpm_desktop.drawing.text.shaping import shape_line
from cpm_desktop.drawing.text.text_line import FontWeight

MISSING_CHARACTERS = "\uffff\U000e01f0\uf8f8"
"""A noncharacter, an invisible selector, and a private character that no bundled font has."""
ANY_TEXT = st.text(
    st.sampled_from("AV To.fi-őΩжß保险，１שלחمر😀\u0301\u200d\ud800 12" + MISSING_CHARACTERS), max_size=40
)


def glyph_texts(text: str) -> str:
    return "".join(glyph.text for run in shape_line(text, 12.0).runs for glyph in run.glyphs)


@given(ANY_TEXT)
def test_every_character_belongs_to_one_glyph(text: str):
    line = shape_line(text, 12.0)
    assert sorted(glyph_texts(text)) == sorted(line.text)


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=30))
def test_any_text_can_be_shaped(text: str):
    line = shape_line(text, 12.0)
    assert line.width >= 0
    assert sorted(glyph_texts(text)) == sorted(line.text)


@given(ANY_TEXT, st.floats(4, 40))
def test_width_grows_with_size(text: str, size: float):
    assert shape_line(text, size).width == pytest.approx(shape_line(text, 1.0).width * size, abs=1e-6)


@pytest.mark.parametrize(
    ("text", "font"),
    [
        ("Árvíztűrő tükörfúrógép", "Inter"),
        ("Ελληνικά", "Inter"),
        ("Blåbærsyltetøy", "Inter"),
        ("Счёт", "Inter"),
        ("保险公司，谢谢", "NotoSansSC"),
    ],
)
@pytest.mark.parametrize("weight", ["regular", "bold"])
def test_bundled_fonts_cover_the_promised_scripts(text: str, font: str, weight: FontWeight):
    line = shape_line(text, 12.0, weight)
    assert all(run.font.startswith(font) for run in line.runs)
    assert all(glyph.glyph_index for run in line.runs for glyph in run.glyphs)
    assert not missing_characters(text)


def test_each_weight_has_its_own_font():
    assert shape_line("a", 12.0, "bold").runs[0].font != shape_line("a", 12.0).runs[0].font


def test_composed_and_decomposed_text_look_the_same():
    decomposed = unicodedata.normalize("NFD", "Árvíztűrő")
    assert shape_line(decomposed, 12.0).runs == shape_line("Árvíztűrő", 12.0).runs


def test_pairs_are_kerned():
    assert shape_line("AV", 100.0).width < shape_line("A", 100.0).width + shape_line("V", 100.0).width


@pytest.mark.parametrize("text", ["ffi", "->", "10:30", "3x4"])
def test_ligatures_are_not_used(text: str):
    assert [glyph.text for run in shape_line(text, 12.0).runs for glyph in run.glyphs] == list(text)


@pytest.mark.parametrize("text", ["a\nb", "a\tb", "a\u2028b", "a\r\nb"])
def test_line_breaks_are_replaced_by_spaces(text: str):
    assert shape_line(text, 12.0).text in {"a b", "a  b"}


def test_combining_mark_uses_the_font_of_its_letter():
    line = shape_line("x\u0323\u0301", 12.0)
    assert len(line.runs) == 1
    assert line.width == pytest.approx(shape_line("x", 12.0).width)


def test_right_to_left_words_are_reversed():
    glyphs = [glyph for run in shape_line("אב", 12.0).runs for glyph in run.glyphs]
    assert [glyph.text for glyph in sorted(glyphs, key=lambda glyph: glyph.x)] == ["ב", "א"]


def test_numbers_in_right_to_left_text_keep_their_order():
    glyphs = [glyph for run in shape_line("אב 12", 12.0).runs for glyph in run.glyphs]
    assert "".join(glyph.text for glyph in sorted(glyphs, key=lambda glyph: glyph.x)) == "12 בא"


def test_missing_character_is_drawn_as_a_box_and_reported():
    line = shape_line("a\uffffb", 12.0)
    boxes = [glyph for run in line.runs for glyph in run.glyphs if glyph.text == "\uffff"]
    assert [glyph.glyph_index for glyph in boxes] == [0]
    assert line.width > shape_line("ab", 12.0).width
    assert missing_characters("a\uffffb") == {"\uffff"}


def test_control_characters_are_never_missing():
    assert not missing_characters("a\u200b\u200d\ufe0f\u2060\n\t")


def test_font_heights_are_equal_for_all_weights():
    regular, bold = font_metrics(10.0), font_metrics(10.0, "bold")
    assert regular == bold
    assert 0 < regular.cap_height < regular.ascent
    assert regular.line_height > regular.cap_height + regular.descent
