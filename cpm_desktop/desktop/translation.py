"""Marks texts that stand in tables and are translated where they are shown."""

from __future__ import annotations


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """Return `text` as it is; Qt's lupdate finds it by the name of this function and adds it to the catalogues.

    Qt has the same function, but says that it returns any object.
    """
    return text
