"""The language of the program: the functions through which the texts of all layers are translated.

Texts are written in English where they are used. The editor sets a translator once, before anything is shown; the
command line sets none and prints English, so that other programs can rely on its output.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import field
from functools import partial
from typing import NamedTuple, TypeAlias

Translator: TypeAlias = Callable[[str, str], str]
"""Returns a text of a context in the language of the user, or the text itself if it has no translation."""


class NumberFormat(NamedTuple):
    """How a language writes numbers."""

    decimal_separator: str = "."
    thousands_separator: str = ","
    groups_four_digits: bool = True
    """Whether numbers of four digits have a thousands separator; in Hungarian only longer numbers do."""


ENGLISH = "en"
ENGLISH_NUMBER_FORMAT = NumberFormat()


class _CurrentLanguage:
    """The translator, language and number format in use."""

    translator: Translator | None = None
    language: str = ENGLISH
    number_format: NumberFormat = ENGLISH_NUMBER_FORMAT


def translate(context: str, text: str) -> str:
    """Return the translation of `text` in `context` into the language of the program.

    The caller fills placeholders such as `{name}`. Qt's lupdate finds texts by the name of this function, so both
    arguments must be plain literals.
    """
    return text if _CurrentLanguage.translator is None else _CurrentLanguage.translator(context, text)


def translated_field(context: str, text: str) -> str:
    """Return a dataclass field whose default is `text` in the language in use when the object is created."""
    return field(default_factory=partial(translate, context, text))


def set_translator(
    translator: Translator | None, language: str = ENGLISH, number_format: NumberFormat = ENGLISH_NUMBER_FORMAT
) -> None:
    """Set the translator, the BCP 47 tag of its language, and the number format; None restores English."""
    _CurrentLanguage.translator, _CurrentLanguage.language, _CurrentLanguage.number_format = (
        translator,
        language,
        number_format,
    )


def current_language() -> str:
    """Return the BCP 47 tag of the language of texts, for files that record it."""
    return _CurrentLanguage.language


class LocalizedNumber:
    """A number that any format specification writes with the separators of the language.

    Wrap the values of placeholders such as `{count:,}` or `{total:.4g}`; in English the format is not changed.
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


def format_limits(context: Mapping[str, object]) -> dict[str, str]:
    """Return the numbers in the context of a validation error, such as `{"le": 10.0}`, as a sentence has them."""
    return {
        key: str(LocalizedNumber(int(value) if value == int(value) else value))
        for key, value in context.items()
        if isinstance(value, int | float)
    }


def format_percent(number: str) -> str:
    """Return a formatted number with the per cent sign of the language."""
    return translate("Language", "{number} %").format(number=number)


def quote(text: str) -> str:
    """Return `text` in the quotation marks of the language."""
    return translate("Language", "“{words}”").format(words=text)


def with_full_stop(text: str) -> str:
    """Return `text` as a sentence, with the full stop of the language."""
    return translate("Language", "{words}.").format(words=text)


def join_sentences(sentences: Iterable[str]) -> str:
    """Return sentences joined by full stops; no full stop is added after the last."""
    return translate("Language", ". ").join(sentences)


def label_and_value(label: str, value: str) -> str:
    """Return a label with its value: “Lane: Sales”."""
    return translate("Language", "{label}: {words}").format(label=label, words=value)


def comma_list(items: Iterable[str]) -> str:
    """Return items separated by commas: “a, b, c”."""
    return translate("Language", ", ").join(items)


def semicolon_list(items: Iterable[str]) -> str:
    """Return items, which may contain commas, separated by semicolons: “a, b; c”."""
    return translate("Language", "; ").join(items)


def or_list(items: Sequence[str]) -> str:
    """Return items as alternatives: “a, b or c”; empty without items."""
    return _join_with_conjunction(items, translate("Language", "{first} or {last}"))


def and_list(items: Sequence[str]) -> str:
    """Return items as a list in a sentence: “a, b and c”; empty without items."""
    return _join_with_conjunction(items, translate("Language", "{first} and {last}"))


def _join_with_conjunction(items: Sequence[str], last_two_format: str) -> str:
    if len(items) < 2:
        return "".join(items)
    return last_two_format.format(first=comma_list(items[:-1]), last=items[-1])


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """Return `text` unchanged; this marks a text for lupdate that is translated where it is shown.

    Qt has the same function, but it is typed as returning any object.
    """
    return text
