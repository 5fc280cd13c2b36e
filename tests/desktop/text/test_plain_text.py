"""Texts that Qt does not take for markup."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QAction, Qt

from cpm_desktop.desktop.text.plain_text import (
    MAX_TOOL_TIP_LENGTH,
    TOOL_TIP_WIDTH,
    action_text,
    plain_text,
    tool_tip,
    window_title,
)

MARKUP = st.lists(
    st.sampled_from(["<b>", "</p>", "<", ">", "&lt;", "&amp;", "&", "<?xml", "<!doctype", "\n", " ", "x"])
)


@given(MARKUP.map("".join) | st.text())
def test_no_text_is_taken_as_markup(text: str) -> None:
    assert not Qt.mightBeRichText(plain_text(text))
    assert not Qt.mightBeRichText(tool_tip(text))
    assert plain_text(text).replace("\u2060", "") == text.replace("\u2060", "")


@given(MARKUP.map("".join))
def test_action_shows_words_as_they_are_and_has_a_plain_tool_tip(words: str) -> None:
    action = QAction(action_text("&Remove {name}", name=words))
    assert not Qt.mightBeRichText(action.toolTip())
    assert action.text().replace("\u2060", "") == f"&Remove {words.replace('&', '&&')}"


@pytest.mark.parametrize("text", ["", "a < b", "R & D", "Opening hours", "两个 < 三个"])
def test_other_texts_are_unchanged(text: str) -> None:
    assert plain_text(text) == tool_tip(text) == text


def test_long_tool_tip_is_wrapped_and_cut() -> None:
    lines = tool_tip("word " * 10_000).splitlines()
    assert max(map(len, lines)) <= TOOL_TIP_WIDTH
    assert sum(map(len, lines)) <= MAX_TOOL_TIP_LENGTH + 1
    assert lines[-1].endswith("…")
    assert tool_tip("short\n\nlines") == "short\n\nlines"


def test_sign_for_unsaved_changes_in_a_title_is_text() -> None:
    assert window_title("a[*]b") == "a[*][*]b"
