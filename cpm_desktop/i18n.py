"""The language in which the program speaks: the door through which every layer's texts reach a translator.

Texts are written in English where they are used. The editor sets a translator once, before anything is shown; the
command line sets none and speaks English, so that what it prints can be relied on by other programs.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import field
from functools import partial
from typing import NamedTuple, TypeAlias

Translator: TypeAlias = Callable[[str, str], str]
"""Returns a text of a context in the language of the user, or the text itself where it has no translation."""


class NumberFormat(NamedTuple):
    """The marks with which a language writes numbers."""

    decimal_separator: str = "."
    thousands_separator: str = ","
    groups_four_digits: bool = True
    """Whether thousands are marked in numbers of four digits; Hungarian begins with five."""


ENGLISH = "en"
ENGLISH_NUMBER_FORMAT = NumberFormat()


class _CurrentLanguage:
    """What is spoken now."""

    translator: Translator | None = None
    language: str = ENGLISH
    number_format: NumberFormat = ENGLISH_NUMBER_FORMAT


def translate(context: str, text: str) -> str:
    """Return `text`, known in the catalogues under `context`, in the language of the program.

    Placeholders such as `{name}` stay for the caller to fill. Qt's lupdate finds the texts by the name of this
    function, so both must be given as plain literals.
    """
    return text if _CurrentLanguage.translator is None else _CurrentLanguage.translator(context, text)


def translated_field(context: str, text: str) -> str:
    """Return a field of a dataclass that is `text` in the language spoken when its value is made."""
    return field(default_factory=partial(translate, context, text))


def set_translator(
    translator: Translator | None, language: str = ENGLISH, number_format: NumberFormat = ENGLISH_NUMBER_FORMAT
) -> None:
    """Let `translator` translate from now on, into a language by its BCP 47 tag, and numbers be written with `marks`.

    None is English again.
    """
    _CurrentLanguage.translator, _CurrentLanguage.language, _CurrentLanguage.number_format = (
        translator,
        language,
        number_format,
    )


def current_language() -> str:
    """Return the BCP 47 tag of the language that texts are in, for files that tell it."""
    return _CurrentLanguage.language


class LocalizedNumber:
    """A number to be shown: however a text formats it, it is written with the marks of the language.

    Wrap what fills a place such as `{count:,}` or `{total:.4g}`; in English the format alone decides.
    """

    def __init__(self, value: float) -> None:
        self._value = value

    def __format__(self, format_spec: str) -> str:
        number_format, text = _CurrentLanguage.number_format, format(self._value, format_spec)
        if not number_format.groups_four_digits and len(text.partition(".")[0].lstrip("+-")) == len("1,000"):
            text = text.replace(",", "")
        return text.translate({ord("."): number_format.decimal_separator, ord(","): number_format.thousands_separator})

    def __str__(self) -> str:
        return format(self)


def format_percent(number: str) -> str:
    """Return a number that is written already as so many per cent."""
    return translate("Language", "{number} %").format(number=number)


def quote(text: str) -> str:
    """Return `words` in the quotation marks of the language."""
    return translate("Language", "“{words}”").format(words=text)


def with_full_stop(text: str) -> str:
    """Return words as a sentence, with the full stop of the language."""
    return translate("Language", "{words}.").format(words=text)


def join_sentences(sentences: Iterable[str]) -> str:
    """Return sentences one after the other, with a full stop between; one behind the last is not added."""
    return translate("Language", ". ").join(sentences)


def label_and_value(label: str, value: str) -> str:
    """Return words behind what they are about: “Lane: Sales”."""
    return translate("Language", "{label}: {words}").format(label=label, words=value)


def comma_list(items: Iterable[str]) -> str:
    """Return words one after the other: “a, b, c”."""
    return translate("Language", ", ").join(items)


def semicolon_list(items: Iterable[str]) -> str:
    """Return words that may have commas themselves one after the other: “a, b; c”."""
    return translate("Language", "; ").join(items)


def or_list(items: Sequence[str]) -> str:
    """Return words of which one is meant: “a, b or c”; nothing where there are none."""
    return _join_with_conjunction(items, translate("Language", "{first} or {last}"))


def and_list(items: Sequence[str]) -> str:
    """Return words as a list in a sentence: “a, b and c”; nothing where there are none."""
    return _join_with_conjunction(items, translate("Language", "{first} and {last}"))


def _join_with_conjunction(items: Sequence[str], last_two_format: str) -> str:
    if len(items) < 2:
        return "".join(items)
    return last_two_format.format(first=comma_list(items[:-1]), last=items[-1])


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """Return `text` as it is: it stands in a table, is found by lupdate there and translated where it is shown.

    Qt has the same function, but says that it returns any object.
    """
    return text
