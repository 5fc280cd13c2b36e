"""Texts of a model and of files in widgets: Qt shows them as they are, never as markup or mnemonics.

Qt guesses whether the text of a tool tip, an action or a label is HTML. Text of a model would then be rendered, and an
image in it would be read from the disk.
"""

from __future__ import annotations

import re
import textwrap

from PySide6.QtGui import Qt

MAX_TOOL_TIP_LENGTH = 2_000
"""Longer tool tips end in an ellipsis, in characters."""
TOOL_TIP_WIDTH = 100
"""Longer lines of a tool tip are wrapped, in characters. Qt wraps only HTML."""

_WORD_JOINER = "\u2060"
"""An invisible character without width. After it, Qt recognizes neither a tag nor an entity."""
_START_OF_MARKUP = re.compile(r"<|&(?=lt;)")


def plain_text(text: str) -> str:
    """Return `text` so that Qt does not take it for HTML; it looks the same."""
    return _START_OF_MARKUP.sub(rf"\g<0>{_WORD_JOINER}", text) if Qt.mightBeRichText(text) else text


def tool_tip(text: str) -> str:
    """Return `text` as a tool tip: plain, wrapped and of limited length. All tool tips are made by this function."""
    shown = text if len(text) <= MAX_TOOL_TIP_LENGTH else f"{text[:MAX_TOOL_TIP_LENGTH]}…"
    return plain_text("\n".join(_wrapped(line) for line in shown.split("\n")))


def escape_mnemonics(text: str) -> str:
    """Return `text` for a menu, an action, a button or a tab, where a single & marks a mnemonic."""
    return text.replace("&", "&&")


def action_text(pattern: str, **words: str) -> str:
    """Return the text of an action: a pattern with a mnemonic, and words of the user in its placeholders."""
    return plain_text(pattern.format(**{name: escape_mnemonics(word) for name, word in words.items()}))


def window_title(text: str) -> str:
    """Return `text` for the title of a window, where `[*]` is the place of the sign for unsaved changes."""
    return text.replace("[*]", "[*][*]")


def _wrapped(line: str) -> str:
    return line if len(line) <= TOOL_TIP_WIDTH else textwrap.fill(line, TOOL_TIP_WIDTH, break_on_hyphens=False)
