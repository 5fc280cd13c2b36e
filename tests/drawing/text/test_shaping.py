"""Glyphs stand for what was written, in a font that has them, from left to right."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpm_desktop.drawing.text.font_metrics import font_metrics
from cpm_desktop.drawing.text.fonts import missing_characters
from cpm_desktop.drawing.text.shaping import shape_line
from cpm_desktop.drawing.text.text_line import FontWeight

NOWHERE = "\uffff\U000e01f0\uf8f8"
"""A noncharacter, an invisible selector, and a private character of no font here."""
ANYTHING = st.text(st.sampled_from("AV To.fi-őΩжß保险，１שלחمر😀\u0301\u200d\ud800 12" + NOWHERE), max_size=40)


def glyph_texts(text: str) -> str:
    return "".join(glyph.text for run in shape_line(text, 12.0).runs for glyph in run.glyphs)


@given(ANYTHING)
def test_every_character_belongs_to_one_glyph(text: str):
    line = shape_line(text, 12.0)
    assert sorted(glyph_texts(text)) == sorted(line.text)


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=30))
def test_any_text_at_all_is_shaped(text: str):
    line = shape_line(text, 12.0)
    assert line.width >= 0
    assert sorted(glyph_texts(text)) == sorted(line.text)


@given(ANYTHING, st.floats(4, 40))
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
def test_bundled_fonts_are_enough_for_the_scripts_that_are_promised(text: str, font: str, weight: FontWeight):
    line = shape_line(text, 12.0, weight)
    assert all(run.font.startswith(font) for run in line.runs)
    assert all(glyph.glyph_index for run in line.runs for glyph in run.glyphs)
    assert not missing_characters(text)


def test_weights_have_their_own_fonts():
    assert shape_line("a", 12.0, "bold").runs[0].font != shape_line("a", 12.0).runs[0].font


def test_composed_and_decomposed_text_look_the_same():
    decomposed = unicodedata.normalize("NFD", "Árvíztűrő")
    assert shape_line(decomposed, 12.0).runs == shape_line("Árvíztűrő", 12.0).runs


def test_pairs_are_kerned():
    assert shape_line("AV", 100.0).width < shape_line("A", 100.0).width + shape_line("V", 100.0).width


@pytest.mark.parametrize("text", ["ffi", "->", "10:30", "3x4"])
def test_there_are_no_ligatures(text: str):
    assert [glyph.text for run in shape_line(text, 12.0).runs for glyph in run.glyphs] == list(text)


@pytest.mark.parametrize("text", ["a\nb", "a\tb", "a\u2028b", "a\r\nb"])
def test_a_line_is_one_line(text: str):
    assert shape_line(text, 12.0).text in {"a b", "a  b"}


def test_a_mark_keeps_the_font_of_its_letter():
    line = shape_line("x\u0323\u0301", 12.0)
    assert len(line.runs) == 1
    assert line.width == pytest.approx(shape_line("x", 12.0).width)


def test_right_to_left_words_stand_in_reverse():
    glyphs = [glyph for run in shape_line("אב", 12.0).runs for glyph in run.glyphs]
    assert [glyph.text for glyph in sorted(glyphs, key=lambda glyph: glyph.x)] == ["ב", "א"]


def test_a_number_in_right_to_left_text_is_read_from_left_to_right():
    glyphs = [glyph for run in shape_line("אב 12", 12.0).runs for glyph in run.glyphs]
    assert "".join(glyph.text for glyph in sorted(glyphs, key=lambda glyph: glyph.x)) == "12 בא"


def test_a_character_that_no_font_has_is_a_box_and_told():
    line = shape_line("a\uffffb", 12.0)
    boxes = [glyph for run in line.runs for glyph in run.glyphs if glyph.text == "\uffff"]
    assert [glyph.glyph_index for glyph in boxes] == [0]
    assert line.width > shape_line("ab", 12.0).width
    assert missing_characters("a\uffffb") == {"\uffff"}


def test_what_only_steers_is_never_missing():
    assert not missing_characters("a\u200b\u200d\ufe0f\u2060\n\t")


def test_heights_do_not_depend_on_weight_and_hold_all_bundled_text():
    regular, bold = font_metrics(10.0), font_metrics(10.0, "bold")
    assert regular == bold
    assert 0 < regular.cap_height < regular.ascent
    assert regular.line_height > regular.cap_height + regular.descent
