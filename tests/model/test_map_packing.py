"""A packed map stores only its difference from another one, and remains the same value."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpm_desktop.model.map_delta import MIN_ENTRIES, delta_between
from cpm_desktop.model.mapping import ElementMap, FrozenMap

NEW_KEYS = st.integers(120, 150).map(str)


@dataclass(frozen=True, eq=False)
class Value:
    """A value that equals only itself, so that a test notices whether it gets the same object again."""

    id: str = ""


BASE = {str(number): Value(str(number)) for number in range(120)}


@st.composite
def edited(draw: st.DrawFn) -> dict[str, Value]:
    """Return the base with some entries replaced, removed and inserted anywhere."""
    entries = dict(BASE)
    for key in draw(st.sets(st.sampled_from(sorted(BASE)), max_size=10)):
        entries[key] = Value()
    for key in draw(st.sets(st.sampled_from(sorted(BASE)), max_size=10)):
        del entries[key]
    items = list(entries.items())
    for key, position in draw(st.dictionaries(NEW_KEYS, st.integers(0, 120), max_size=10)).items():
        items.insert(position, (key, Value()))
    return dict(items)


@given(edited())
def test_delta_restores_the_same_values_in_the_same_order(entries: dict[str, Value]) -> None:
    delta = delta_between(BASE, entries)
    assert delta is not None
    assert list(delta.apply_to(dict(BASE)).items()) == list(entries.items())


@given(st.permutations(sorted(BASE)))
def test_other_order_of_the_same_keys_is_not_packed(keys: list[str]) -> None:
    is_same_order = keys == list(BASE)
    assert (delta_between(BASE, {key: BASE[key] for key in keys}) is None) != is_same_order


def test_small_and_quite_different_maps_are_not_packed() -> None:
    few = {key: BASE[key] for key in list(BASE)[: MIN_ENTRIES - 1]}
    assert delta_between(BASE, few) is None
    assert delta_between(BASE, {key: Value() for key in BASE}) is None


@given(st.lists(edited(), min_size=2, max_size=6))
def test_chain_of_packed_maps_unpacks_from_any_end(chain: list[dict[str, Value]]) -> None:
    for reads in (range(len(chain)), reversed(range(len(chain)))):
        maps = [FrozenMap(entries) for entries in chain]
        for own, base in pairwise(maps):
            own.pack(base)
        assert maps[-1].packed is None
        for index in reads:
            assert list(maps[index].items()) == list(chain[index].items())
            assert maps[index].packed is None


def test_map_is_not_packed_against_a_packed_map() -> None:
    first, second = FrozenMap(BASE), FrozenMap({**BASE, "1": Value()})
    first.pack(second)
    second.pack(first)
    assert [one.packed is not None for one in (first, second)] == [True, False]
    assert first["1"] is BASE["1"]
    second.pack(first)
    first.pack(second)
    assert [one.packed is not None for one in (first, second)] == [False, True]


def test_threads_may_read_a_map_while_it_is_packed() -> None:
    newer = FrozenMap({**BASE, "1": Value()})
    older = FrozenMap(BASE)
    with ThreadPoolExecutor(4) as executor:
        reads = [executor.submit(lambda: [list(older.values()) for _ in range(200)]) for _ in range(4)]
        for _ in range(2_000):
            older.pack(newer)
        assert all(values == list(BASE.values()) for read in reads for values in read.result())


@pytest.mark.parametrize(
    "use",
    [
        lambda packed: packed.with_elements(Value("new")),
        lambda packed: packed.with_inserted(Value("new"), 0),
        lambda packed: packed.with_order(reversed(list(BASE))),
        lambda packed: packed.without(["1"]),
    ],
)
def test_copy_of_a_packed_map_is_not_packed(use: Callable[[ElementMap[Value]], ElementMap[Value]]) -> None:
    packed = ElementMap(BASE.values())
    packed.pack(ElementMap([*BASE.values(), Value("other")]))
    assert packed.packed is not None
    result = use(packed)
    assert type(result) is type(packed) is ElementMap
    assert [*result] == [*use(ElementMap(BASE.values()))]


def test_packed_map_is_written_like_any_other() -> None:
    packed = FrozenMap(BASE)
    packed.pack(FrozenMap({**BASE, "1": Value()}))
    assert repr(packed) == repr(FrozenMap(BASE))
