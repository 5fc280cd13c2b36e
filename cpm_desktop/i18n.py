"""The language of the program: the functions through which the texts of all layers are translated.

Texts are written in English where they are used. The editor sets a translator once, before anything is shown; the
command line sets none and prints English, so that other programs can rely on its output.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import field
from datetime import date
from functools import partial
from typing import NamedTuple, Protocol, TypeAlias


class Translator(Protocol):
    """Translates as Qt's `QCoreApplication.translate` does."""

    def __call__(self, context: str, text: str, comment: str = "", n: int = -1, /) -> str:
        """Return `text` in the user's language, in the plural form for `n`, or `text` if it has no translation."""


class NumberFormat(NamedTuple):
    """How a language writes numbers."""

    decimal_separator: str = "."
    thousands_separator: str = ","
    groups_four_digits: bool = True
    """Whether numbers of four digits have a thousands separator; in Hungarian only longer numbers do."""


DateFormat: TypeAlias = Callable[[date], str]
"""Returns a date in full, without the day of the week."""

ENGLISH = "en"
ENGLISH_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_PLURAL_ALTERNATIVES = re.compile(r"\((?:(?P<singular>\w+)/)?(?P<plural>\w+)\)")
"""The places in an English text that differ between one and several: “(s)”, “(y/ies)”, “(is/are)”."""
ENGLISH_NUMBER_FORMAT = NumberFormat()


def english_date(day: date) -> str:
    """Return a date in English: “22 November 2026”."""
    return f"{day.day} {ENGLISH_MONTHS[day.month - 1]} {day.year}"


class _CurrentLanguage:
    """The translator, language and number format in use."""

    translator: Translator | None = None
    language: str = ENGLISH
    number_format: NumberFormat = ENGLISH_NUMBER_FORMAT
    date_format: DateFormat = staticmethod(english_date)


def translate(context: str, text: str) -> str:
    """Return the translation of `text` in `context` into the language of the program.

    The caller fills placeholders such as `{name}`. Qt's lupdate finds texts by the name of this function, so both
    arguments must be plain literals.
    """
    return text if _CurrentLanguage.translator is None else _CurrentLanguage.translator(context, text)


def translate_plural(context: str, text: str, n: int) -> str:
    """Return `text` in the language of the program and in the form for `n` things; `%Ln` in it is replaced by `n`.

    The English text writes both forms: “%Ln step(s)”, “%Ln opportunit(y/ies)”, “%Ln exit(s) (has/have) no label”.
    """
    if _CurrentLanguage.translator is None:
        return english_plural(text, n).replace("%Ln", f"{n:,}")
    return _CurrentLanguage.translator(context, text, "", n)


def english_plural(text: str, n: int) -> str:
    """Return the English form of `text` for `n` things: each “(s)” and “(has/have)” in it is resolved."""
    form = "singular" if n == 1 else "plural"
    return _PLURAL_ALTERNATIVES.sub(lambda match: match[form] or "", text)


def plural_number(number: float) -> int:
    """Return the whole number that takes the same plural form as `number`, which may have decimals."""
    return 1 if number == 1 else 2


def translated_field(context: str, text: str) -> str:
    """Return a dataclass field whose default is `text` in the language in use when the object is created."""
    return field(default_factory=partial(translate, context, text))


def set_translator(
    translator: Translator | None,
    language: str = ENGLISH,
    number_format: NumberFormat = ENGLISH_NUMBER_FORMAT,
    date_format: DateFormat = english_date,
) -> None:
    """Set the translator, the BCP 47 tag of its language, and its number and date format; None restores English."""
    _CurrentLanguage.translator, _CurrentLanguage.language = translator, language
    _CurrentLanguage.number_format, _CurrentLanguage.date_format = number_format, staticmethod(date_format)


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
    """Return the numbers in the context of a validation error, such as `{"le": 10.0}`, formatted for a sentence."""
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


def range_text(low: str, high: str) -> str:
    """Return a range of two values: “5 min – 2 h”."""
    return translate("Language", "{low} – {high}").format(low=low, high=high)


def format_date(day: date) -> str:
    """Return a date as the language writes it in full: “22 November 2026”."""
    return _CurrentLanguage.date_format(day)


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


def shortened_list(items: Sequence[str], limit: int = 4) -> str:
    """Return `items` as a list for a sentence: “a, b and c”. Beyond `limit`, the last entry is the number of others."""
    if len(items) > limit:
        more = translate_plural("Language", "%Ln more", len(items) - limit + 1)
        items = [*items[: limit - 1], more]
    return and_list(items)


def _join_with_conjunction(items: Sequence[str], last_two_format: str) -> str:
    if len(items) < 2:
        return "".join(items)
    return last_two_format.format(first=comma_list(items[:-1]), last=items[-1])


def QT_TRANSLATE_N_NOOP(_context: str, text: str) -> str:
    """Return `text` unchanged: a text with plural forms in a table, shown by `translate_plural`."""
    return text


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """Return `text` unchanged; this marks a text for lupdate that is translated where it is shown.

    Qt has the same function, but it is typed as returning any object.
    """
    return text
