"""Why a text is not JSON, found from the position at which the standard parser stops."""

from __future__ import annotations

import re
from typing import Literal, NamedTuple, TypeAlias

from cpm_desktop.i18n import QT_TRANSLATE_NOOP, translate

Expected: TypeAlias = Literal["key", "colon", "value", "comma", "end"]
"""What a JSON text has to continue with; “comma” includes the closing bracket."""

_STRING = r'"[^"\\]*+(?:\\.[^"\\]*+)*+"'
_TO_NEXT_BRACKET = re.compile(rf'(?:[^"\[\]{{}}]++|{_STRING})*+([\[\]{{}}])', re.DOTALL)
_TO_LAST_COMMA = re.compile(rf'(?:(?:[^",]++|{_STRING})*+,)++', re.DOTALL)
_TOKEN = re.compile(rf'\s*({_STRING}|[:,]|[^\s\[\]{{}}:,"]+)', re.DOTALL)

_EXPECTATIONS: dict[Expected, str] = {
    "key": QT_TRANSLATE_NOOP("Storage", "a key in double quotes is expected here"),
    "colon": QT_TRANSLATE_NOOP("Storage", "a colon is expected here"),
    "value": QT_TRANSLATE_NOOP("Storage", "a value is expected here"),
    "comma": QT_TRANSLATE_NOOP("Storage", "a comma or a closing bracket is expected here"),
    "end": QT_TRANSLATE_NOOP("Storage", "there is text after the end of the document"),
}


class SyntaxProblem(NamedTuple):
    """Why a text is not JSON, in the language of the program, and where."""

    text: str
    position: int


class _Prefix(NamedTuple):
    """The valid beginning of a JSON text, as far as its complete tokens go."""

    end: int
    """The end of the last token."""
    last_lexeme: str
    expected: Expected


def syntax_problem(text: str, position: int) -> SyntaxProblem:
    """Return why the standard parser stops at `position`; the text before it is the beginning of a JSON text."""
    if position >= len(text.rstrip()):
        return SyntaxProblem(translate("Storage", "the file ends too early; it may be cut off"), position)
    prefix, character = _read_prefix(text, position), text[position]
    if text[prefix.end : position].strip():
        return SyntaxProblem(_string_problem(character), position)
    if character == '"' and prefix.expected in {"key", "value"}:
        return SyntaxProblem(translate("Storage", "this text has no closing quote"), position)
    if prefix.last_lexeme == "," and character in "]}":
        return SyntaxProblem(translate("Storage", "nothing follows this comma"), prefix.end - 1)
    if prefix.expected == "comma" and character == ",":  # from Python 3.13 on, the parser stops at such a comma
        return SyntaxProblem(translate("Storage", "nothing follows this comma"), position)
    return SyntaxProblem(translate("Storage", _EXPECTATIONS[prefix.expected]), position)


def _string_problem(character: str) -> str:
    """Return what is wrong with a character within a string."""
    if character < " ":
        return translate("Storage", "a text contains a control character or a line break")
    return translate("Storage", "a text contains an invalid backslash")


def _read_prefix(text: str, position: int) -> _Prefix:
    """Read the tokens before a position; an incomplete string is not a token.

    What to expect follows from the open brackets and from the tokens after the last bracket or comma.
    """
    open_brackets: list[str] = []
    prefix = _Prefix(0, "", "value")
    while found := _TO_NEXT_BRACKET.match(text, prefix.end, position):
        bracket = found[1]
        if bracket in "[{":
            open_brackets.append(bracket)
        else:
            open_brackets.pop()
        prefix = _Prefix(found.end(), bracket, "comma")
    innermost = "".join(open_brackets[-1:])
    if prefix.last_lexeme:
        prefix = prefix._replace(expected=_expected_after(prefix.last_lexeme, innermost, prefix.expected))
    if found := _TO_LAST_COMMA.match(text, prefix.end, position):
        prefix = _Prefix(found.end(), ",", _expected_after(",", innermost, prefix.expected))
    while found := _TOKEN.match(text, prefix.end, position):
        prefix = _Prefix(found.end(), found[1], _expected_after(found[1], innermost, prefix.expected))
    return prefix


def _expected_after(lexeme: str, innermost: str, expected: Expected) -> Expected:
    """Return what has to follow a lexeme that is what was expected, within the innermost open bracket."""
    if lexeme == "{" or (lexeme == "," and innermost == "{"):
        return "key"
    if lexeme in {"[", ":", ","}:
        return "value"
    if expected == "key":
        return "colon"
    return "comma" if innermost else "end"
