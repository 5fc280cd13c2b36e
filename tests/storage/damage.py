"""Kinds of file damage, each a pure function of the bytes and a random generator."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from random import Random
from typing import Any, TypeAlias

Damage: TypeAlias = Callable[[bytes, Random], bytes]

ODD_VALUES: tuple[Any, ...] = (
    *(None, True, False, 0, -1, 1.5, 1e300, 10**30, "", "x", "no such id", "\ud800", "\x00", "a\nb", "\u2028"),
    *([], {}, [[]], [None], {"id": "A1"}, ["x"], "x" * 30_000, float("nan"), float("inf"), -float("inf")),
)
ODD_KEYS = ("colour", "", "\ud83d", "a.b", "x" * 5_000, "line\nbreak", "__class__", "kind", "id")


def truncate(data: bytes, random: Random) -> bytes:
    """Return the bytes up to a random position."""
    return data[: random.randrange(len(data))]


def flip_bits(data: bytes, random: Random) -> bytes:
    """Return the bytes with up to five bits flipped."""
    damaged = bytearray(data)
    for _ in range(random.randint(1, 5)):
        damaged[random.randrange(len(damaged))] ^= 1 << random.randrange(8)
    return bytes(damaged)


def overwrite(data: bytes, random: Random) -> bytes:
    """Return the bytes with a part overwritten by noise that need not be UTF-8."""
    start = random.randrange(len(data))
    noise = random.randbytes(random.randint(1, 40))
    return data[:start] + noise + data[start + len(noise) :]


def nest_brackets(data: bytes, random: Random) -> bytes:
    """Return the bytes with unclosed brackets inserted."""
    start = random.randrange(len(data))
    return (
        data[:start] + random.choice([b"[", b'{"a":', b"[{}, [", b'"', b"\\"]) * random.randint(1, 3_000) + data[start:]
    )


def repeat_key(data: bytes, random: Random) -> bytes:
    """Return the bytes with one line of an object repeated."""
    lines = data.split(b"\n")
    index = random.choice([number for number, line in enumerate(lines) if b'": ' in line and line.endswith(b",")])
    return b"\n".join([*lines[: index + 1], *lines[index:]])


def replace_with_odd_value(data: bytes, random: Random) -> bytes:
    """Return the bytes with one value replaced by one of another type, size or meaning."""
    return _change_json(data, random, lambda holder, key: holder.__setitem__(key, random.choice(ODD_VALUES)))


def add_odd_key(data: bytes, random: Random) -> bytes:
    """Return the bytes with an additional key."""

    def add(holder: Any, key: Any) -> None:
        target = holder[key] if isinstance(holder[key], dict) else holder
        if isinstance(target, dict):
            target[random.choice(ODD_KEYS)] = random.choice(ODD_VALUES)

    return _change_json(data, random, add)


def remove_value(data: bytes, random: Random) -> bytes:
    """Return the bytes with one value removed; references to it dangle."""
    return _change_json(data, random, lambda holder, key: holder.pop(key))


def repeat_entry(data: bytes, random: Random) -> bytes:
    """Return the bytes with one entry of a list repeated, and so its id used twice."""

    def repeat(holder: Any, key: Any) -> None:
        if isinstance(holder, list):
            holder.insert(random.randrange(len(holder) + 1), holder[key])

    return _change_json(data, random, repeat)


def swap_values(data: bytes, random: Random) -> bytes:
    """Return the bytes with one value replaced by another one of the file, such as an id by another id."""
    values = [holder[key] for holder, key in _json_locations(json.loads(data))]
    return _change_json(data, random, lambda holder, key: holder.__setitem__(key, random.choice(values)))


DAMAGES: tuple[Damage, ...] = (
    *(truncate, flip_bits, overwrite, nest_brackets, repeat_key),
    *(replace_with_odd_value, add_odd_key, remove_value, repeat_entry, swap_values),
)


def damaged_files(data: bytes, count: int, seed: int) -> Iterator[tuple[str, bytes]]:
    """Yield `count` damaged versions of `data`, each with a description; the same ones for the same seed."""
    random = Random(seed)
    for index in range(count):
        damage = DAMAGES[index % len(DAMAGES)]
        yield f"{index}: {damage.__name__}", damage(data, random)


def _change_json(data: bytes, random: Random, change: Callable[[Any, Any], object]) -> bytes:
    raw = json.loads(data)
    change(*random.choice(list(_json_locations(raw))))
    return json.dumps(raw, ensure_ascii=True).encode()


def _json_locations(raw: Any) -> Iterator[tuple[Any, Any]]:
    """Yield every container in `raw` with each of its keys or indexes."""
    entries = list(raw.items() if isinstance(raw, dict) else enumerate(raw))
    for key, value in entries:
        yield raw, key
        if isinstance(value, dict | list):
            yield from _json_locations(value)
