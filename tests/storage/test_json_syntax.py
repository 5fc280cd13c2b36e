"""The reason for a JSON syntax error follows from the text, not from the messages of the standard parser."""

from __future__ import annotations

import json
import time

import pytest

from cpm_desktop.storage.json_syntax import SyntaxProblem, syntax_problem

ENDS_EARLY = "the file ends too early; it may be cut off"
KEY = "a key in double quotes is expected here"
COLON = "a colon is expected here"
VALUE = "a value is expected here"
COMMA = "a comma or a closing bracket is expected here"
TRAILING_COMMA = "nothing follows this comma"
QUOTE = "this text has no closing quote"
CONTROL = "a text contains a control character or a line break"
BACKSLASH = "a text contains an invalid backslash"
EXCESS = "there is text after the end of the document"


def problem_of(text: str) -> SyntaxProblem:
    with pytest.raises(json.JSONDecodeError) as error:
        json.loads(text)
    return syntax_problem(text, error.value.pos)


@pytest.mark.parametrize(
    ("text", "problem", "position"),
    [
        ("x", VALUE, 0),
        ('{"a": [', ENDS_EARLY, 7),
        ("{1: 2}", KEY, 1),
        ('{"a": 1, b: 2}', KEY, 9),
        ('{"a": {"b": [1, 2]}, 3}', KEY, 21),
        ('{"a", 1}', COLON, 4),
        ('{"[{,": "]}", "b" 1}', COLON, 18),
        ("[1, x]", VALUE, 4),
        ("[tru]", VALUE, 1),
        ('{"a": }', VALUE, 6),
        ('[{"a": [1]} 2]', COMMA, 12),
        ('["a" "b"]', COMMA, 5),
        ("[1}", COMMA, 2),
        ('{"a": 01}', COMMA, 7),
        ("[1, 2,]", TRAILING_COMMA, 5),
        ('{"a": 1 , }', TRAILING_COMMA, 8),
        ('["a, "b, c]', COMMA, 6),
        ('["a", "b, c]', QUOTE, 6),
        ('["\\"]', QUOTE, 1),
        ('["a\nb"]', CONTROL, 3),
        ('["\\\\", "\\x"]', BACKSLASH, 8),
        ('["\\u12"]', BACKSLASH, 3),
        ("[] []", EXCESS, 3),
        ('"a" "b"', EXCESS, 4),
        ("1.", EXCESS, 1),
    ],
)
def test_problem_is_found_at_its_position(text, problem, position):
    assert problem_of(text) == (problem, position)


@pytest.mark.parametrize("text", ["[1, 2,]", '{"a": [1], }'])
def test_trailing_comma_is_the_same_problem_wherever_the_parser_stops(text):
    comma = text.rindex(",")
    after = next(position for position in range(comma + 1, len(text)) if text[position] != " ")
    assert syntax_problem(text, comma) == syntax_problem(text, after) == (TRAILING_COMMA, comma)


def test_problem_in_a_large_text_is_found_quickly():
    text = "[" + "[0], " * 100_000 + "1, " * 500_000 + "x]"
    start = time.perf_counter()
    assert problem_of(text) == (VALUE, len(text) - 2)
    assert time.perf_counter() - start < 5
