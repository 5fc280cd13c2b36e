"""The letters that select an entry of a menu, and labels without them."""

from __future__ import annotations

import re

from PySide6.QtGui import QAction

_LETTER_IN_BRACKETS = re.compile(r"\s*\(&[^&)]\)")
"""How languages without Latin letters write the letter: 新建(&N)."""
_LETTER_LEFT_BY_QT = re.compile(r"\([A-Z0-9]\)$")


def without_mnemonics(text: str) -> str:
    """Return the text of an action without the letter that selects it in a menu."""
    return _LETTER_IN_BRACKETS.sub("", text).replace("&&", "\0").replace("&", "").replace("\0", "&")


def strip_mnemonic_outside_menus(action: QAction) -> None:
    """Show the text of `action` on buttons and in tool tips without a letter in brackets.

    Qt removes the sign before the letter there, but leaves the brackets. The text of an action may be set later.
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
        tool_tip = action.toolTip()
        if tool_tip != shown and (tool_tip == previous or _LETTER_LEFT_BY_QT.search(tool_tip)):
            action.setToolTip(shown)

    update()
    action.changed.connect(update)
