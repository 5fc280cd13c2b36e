"""The language in which the program speaks: the door through which every layer's texts reach a translator.

Texts are written in English where they are used. The editor sets a translator once, before anything is shown; the
command line sets none and speaks English, so that what it prints can be relied on by other programs.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeAlias

Translator: TypeAlias = Callable[[str, str], str]
"""Returns a text of a context in the language of the user, or the text itself where it has no translation."""


class _Spoken:
    """What is spoken now."""

    translator: Translator | None = None


def translate(context: str, text: str) -> str:
    """Return `text`, known in the catalogues under `context`, in the language of the program.

    Placeholders such as `{name}` stay for the caller to fill. Qt's lupdate finds the texts by the name of this
    function, so both must be given as plain literals.
    """
    return text if _Spoken.translator is None else _Spoken.translator(context, text)


def speak(translator: Translator | None) -> None:
    """Let `translator` translate from now on; None is English again."""
    _Spoken.translator = translator


def quoted(words: str) -> str:
    """Return `words` in the quotation marks of the language."""
    return translate("Language", "“{words}”").format(words=words)


def listed(words: Sequence[str]) -> str:
    """Return words as a list in a sentence: “a, b and c”; nothing where there are none."""
    if len(words) < 2:
        return "".join(words)
    first = translate("Language", ", ").join(words[:-1])
    return translate("Language", "{first} and {last}").format(first=first, last=words[-1])


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """Return `text` as it is: it stands in a table, is found by lupdate there and translated where it is shown.

    Qt has the same function, but says that it returns any object.
    """
    return text
