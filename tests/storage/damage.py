"""Ways to damage a file, each a pure function of its bytes and a source of chance."""

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


def truncate(data: bytes, chance: Random) -> bytes:
    """Return the bytes up to a place anywhere in them."""
    return data[: chance.randrange(len(data))]


def flip_bits(data: bytes, chance: Random) -> bytes:
    """Return the bytes with up to five bits turned over."""
    damaged = bytearray(data)
    for _ in range(chance.randint(1, 5)):
        damaged[chance.randrange(len(damaged))] ^= 1 << chance.randrange(8)
    return bytes(damaged)


def overwrite(data: bytes, chance: Random) -> bytes:
    """Return the bytes with a stretch of noise in them: nothing of it need be UTF-8."""
    start = chance.randrange(len(data))
    noise = chance.randbytes(chance.randint(1, 40))
    return data[:start] + noise + data[start + len(noise) :]


def nest_brackets(data: bytes, chance: Random) -> bytes:
    """Return the bytes with brackets in them that open and open."""
    start = chance.randrange(len(data))
    return (
        data[:start] + chance.choice([b"[", b'{"a":', b"[{}, [", b'"', b"\\"]) * chance.randint(1, 3_000) + data[start:]
    )


def repeat_key(data: bytes, chance: Random) -> bytes:
    """Return the bytes with one line of an object twice."""
    lines = data.split(b"\n")
    index = chance.choice([at for at, line in enumerate(lines) if b'": ' in line and line.endswith(b",")])
    return b"\n".join([*lines[: index + 1], *lines[index:]])


def replace_with_odd_value(data: bytes, chance: Random) -> bytes:
    """Return the bytes with one value replaced by one of another type, size or meaning."""
    return _change_json(data, chance, lambda holder, key: holder.__setitem__(key, chance.choice(ODD_VALUES)))


def add_odd_key(data: bytes, chance: Random) -> bytes:
    """Return the bytes with one key too many."""

    def add(holder: Any, key: Any) -> None:
        target = holder[key] if isinstance(holder[key], dict) else holder
        if isinstance(target, dict):
            target[chance.choice(ODD_KEYS)] = chance.choice(ODD_VALUES)

    return _change_json(data, chance, add)


def remove_value(data: bytes, chance: Random) -> bytes:
    """Return the bytes with one value left out; what refers to it dangles."""
    return _change_json(data, chance, lambda holder, key: holder.pop(key))


def repeat_entry(data: bytes, chance: Random) -> bytes:
    """Return the bytes with one entry of a list twice, and so with an id that stands twice."""

    def repeat(holder: Any, key: Any) -> None:
        if isinstance(holder, list):
            holder.insert(chance.randrange(len(holder) + 1), holder[key])

    return _change_json(data, chance, repeat)


def swap_values(data: bytes, chance: Random) -> bytes:
    """Return the bytes with one value replaced by another from elsewhere in the file: an id by an id, at times."""
    values = [holder[key] for holder, key in _json_locations(json.loads(data))]
    return _change_json(data, chance, lambda holder, key: holder.__setitem__(key, chance.choice(values)))


DAMAGES: tuple[Damage, ...] = (
    *(truncate, flip_bits, overwrite, nest_brackets, repeat_key),
    *(replace_with_odd_value, add_odd_key, remove_value, repeat_entry, swap_values),
)


def damaged_files(data: bytes, count: int, seed: int) -> Iterator[tuple[str, bytes]]:
    """Yield `count` damaged variants of `data` with what was done to them; the same ones for the same seed."""
    chance = Random(seed)
    for index in range(count):
        damage = DAMAGES[index % len(DAMAGES)]
        yield f"{index}: {damage.__name__}", damage(data, chance)


def _change_json(data: bytes, chance: Random, change: Callable[[Any, Any], object]) -> bytes:
    raw = json.loads(data)
    change(*chance.choice(list(_json_locations(raw))))
    return json.dumps(raw, ensure_ascii=True).encode()


def _json_locations(raw: Any) -> Iterator[tuple[Any, Any]]:
    """Yield every container in `raw` with each of its keys or indexes."""
    entries = list(raw.items() if isinstance(raw, dict) else enumerate(raw))
    for key, value in entries:
        yield raw, key
        if isinstance(value, dict | list):
            yield from _json_locations(value)
