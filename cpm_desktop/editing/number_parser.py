"""Parsing of numbers as users write them, with a point or a comma before the decimals.

One sign with three digits after it can separate thousands or decimals. Such a number is read only if one of the two
readings is possible, or if other numbers beside it show the decimal sign. Otherwise, the user is asked.
"""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping

from cpm_desktop.i18n import LocalizedNumber, translate

DECIMAL_SIGNS = (".", ",")
NUMBER = r"(?:\d(?:[\d., ]*\d)?|[.,]\d+)"
"""The pattern of a number within a text: digits with points, commas and spaces among them."""

_MAX_WHOLE_DIGITS = 15
_MINUS_SIGN = "\u2212"


def _pattern(decimal_sign: str, other_sign: str) -> re.Pattern[str]:
    """Return the pattern of numbers with a decimal sign; thousands never start with a zero."""
    return re.compile(
        rf"(?P<sign>[+-]?)(?P<whole>\d+|[1-9]\d{{0,2}}(?P<group>[{other_sign} '’])\d{{3}}(?:(?P=group)\d{{3}})*|)"
        rf"(?:[{decimal_sign}](?P<decimals>\d*))?(?P<exponent>[eE][+-]?\d+)?"
    )


_PATTERNS = {".": _pattern(".", ","), ",": _pattern(",", ".")}


class AmbiguousNumberError(ValueError):
    """A number that can be read in two ways; the message is a sentence for the user."""

    def __init__(self, text: str, values: Iterable[float]) -> None:
        self.text = text
        self.smaller, self.larger = map(unambiguous_number, sorted(values, key=abs))
        sentence = translate("Quantity", "“{text}” can mean {larger} or {smaller}. Enter one of these.")
        super().__init__(sentence.format(text=text, larger=self.larger, smaller=self.smaller))


def with_ascii_digits(text: str) -> str:
    """Return `text` with ordinary digits, signs and spaces in place of full-width and non-breaking ones."""
    return unicodedata.normalize("NFKC", text).replace(_MINUS_SIGN, "-").strip()


def parse_number(
    text: str, decimal_sign: str = "", is_possible: Callable[[float], bool] = lambda _number: True
) -> float:
    """Return the number in `text`: “1200”, “1 200”, “1,200.5”, “1.200,5”, “0,125”.

    `decimal_sign` decides where a number can be read in two ways, and so does `is_possible`, if it accepts one of them.
    Raises ValueError with a sentence if `text` is not a number, or AmbiguousNumberError.
    """
    plain = with_ascii_digits(text)
    readings = number_readings(plain)
    if not readings:
        raise ValueError(translate("Quantity", "“{text}” is not a number.").format(text=plain))
    possible = {sign: number for sign, number in readings.items() if is_possible(number)} or readings
    if decimal_sign not in possible and len(set(possible.values())) > 1:
        raise AmbiguousNumberError(plain, possible.values())
    return possible.get(decimal_sign, next(iter(possible.values())))


def number_readings(text: str) -> Mapping[str, float]:
    """Return the number in `text` for each decimal sign with which it can be read; empty if it is not a number."""
    found = {sign: _value(pattern.fullmatch(text)) for sign, pattern in _PATTERNS.items()}
    return {sign: number for sign, number in found.items() if number is not None}


def common_decimal_sign(texts: Iterable[str]) -> str:
    """Return the decimal sign of the numbers in `texts`; empty if no number shows it, or if they differ."""
    signs = {
        sign
        for text in texts
        for number in re.findall(NUMBER, with_ascii_digits(text))
        if len(readings := number_readings(number)) == 1
        for sign in readings
    }
    return signs.pop() if len(signs) == 1 else ""


def unambiguous_number(number: float) -> str:
    """Return `number` without separators of thousands, so that it can be read in one way only.

    It has the decimal sign of the language, and never exactly three decimals.
    """
    if number == int(number) and abs(number) < 10**_MAX_WHOLE_DIGITS:
        return str(LocalizedNumber(int(number)))
    text = f"{LocalizedNumber(number):.12g}"
    return f"{text}0" if len(set(number_readings(text).values())) > 1 else text


def _value(match: re.Match[str] | None) -> float | None:
    if match is None or not (match["whole"] or match["decimals"]):
        return None
    whole = re.sub(r"\D", "", match["whole"])
    number = float(f"{match['sign']}{whole or '0'}.{match['decimals'] or '0'}{match['exponent'] or ''}")
    return number if math.isfinite(number) else None
