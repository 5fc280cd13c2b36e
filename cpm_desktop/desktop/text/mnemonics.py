"""Mnemonics: the letters that select entries of menus."""

from __future__ import annotations

import re

from PySide6.QtGui import QAction

from cpm_desktop.desktop.text.plain_text import tool_tip

_LETTER_IN_BRACKETS = re.compile(r"\s*\(&[^&)]\)")
"""A mnemonic in languages without Latin letters: 新建(&N)."""
_LETTER_LEFT_BY_QT = re.compile(r"\([A-Z0-9]\)$")


def without_mnemonics(text: str) -> str:
    """Return the text of an action without its mnemonic."""
    return _LETTER_IN_BRACKETS.sub("", text).replace("&&", "\0").replace("&", "").replace("\0", "&")


def strip_mnemonic_outside_menus(action: QAction) -> None:
    """Show the text of `action` on buttons and in tool tips without a mnemonic in brackets.

    Qt removes the ampersand there, but keeps the brackets and the letter. The text of an action may change later.
    """
    if action.text() and not _LETTER_IN_BRACKETS.search(action.text()):
        return
    shown = ""

    def update() -> None:
        nonlocal shown
        if not _LETTER_IN_BRACKETS.search(action.text()):
            return
        previous, shown = shown, without_mnemonics(action.text()).removesuffix("…")
        if action.iconText() != shown:
            action.setIconText(shown)
        current = action.toolTip()
        if current != shown and (current == tool_tip(previous) or _LETTER_LEFT_BY_QT.search(current)):
            action.setToolTip(tool_tip(shown))

    update()
    action.changed.connect(update)
