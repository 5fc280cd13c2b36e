"""Boxes fit their names, in any script and of any length."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as some

from cpm_desktop.drawing.node_sizes import MIN_STEP_SIZE, node_size, step_name_lines, step_text_width
from cpm_desktop.drawing.typography import block_height, block_width
from cpm_desktop.model.elements import Decision, Step

LETTERS = "abcdefg hij-klmnop ÁÉŐű ΑΒγδ 中文字符，。 ÆØå"


def step(name: str) -> Step:
    return Step(id="s", kind="step", lane="l", name=name)


@settings(derandomize=True, deadline=None, max_examples=150)
@given(some.text(alphabet=LETTERS, max_size=200))
def test_step_size_fits_its_name(name: str):
    width, height = node_size(step(name))
    lines = step_name_lines(name, width)
    assert block_height(lines) <= height
    assert block_width(lines) <= step_text_width(width) + 0.01
    assert width >= MIN_STEP_SIZE.width
    assert height >= MIN_STEP_SIZE.height


def test_a_longer_name_never_makes_a_smaller_step():
    name = "Az ügyfél ellenőrzi a megrendelés visszaigazolását és a várható szállítási időpontot"
    ends = [end for end, letter in enumerate(f"{name} ") if letter == " "]
    areas = [node_size(step(name[:end])) for end in ends]
    assert all(one.height * one.width <= other.height * other.width for one, other in pairwise(areas))


def test_long_word_widens_the_step():
    name = "Megrendelésvisszaigazolás"
    assert [line.text for line in step_name_lines(name, node_size(step(name)).width)] == [name]


def test_gateways_and_events_have_a_fixed_size():
    assert (
        len({node_size(Decision(id="d", kind="decision", lane="l", name=name)) for name in ("", "Long name here?")})
        == 1
    )
